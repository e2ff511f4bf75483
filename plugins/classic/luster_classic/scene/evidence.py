"""Small, nameable pieces of evidence on what a picture shows, each a number of about 0 to 1."""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, to_lab
from luster_classic.common.filters import local_std, ramp

EDGE = 160
"""The long edge at which evidence is gathered. Texture and lines mean something else at another."""

# The weights of `scene.gate` were found with exactly these numbers in place (docs/styles.md, The scene gate): when one
# moves, its weight no longer fits, and houses are taken for rooms. How the numbers themselves were chosen is on no
# record. Colours are encoded (0…1), texture is the deviation of luma, chroma and b are those of Lab.

TEXTURE_RADIUS = 2
"""Pixels around one over which texture is measured."""

SMOOTH = (0.045, 0.010)
"""Texture from which nothing is smooth, down to which all is."""

TOP, HIGH, LOW = 0.12, 0.35, 0.65
"""Shares of the height: above the first is the top, above the second high, below the third low, the middle between."""

AZURE_OVER_RED, AZURE_OVER_GREEN = (0.03, 0.12), (-0.01, 0.05)
"""How much more blue than red, and than green, makes a blue sky."""

PALE_LIGHT, PALE_CHROMA = (0.72, 0.90), (12.0, 5.0)
"""L ÷ 100, and chroma (falling), that make an overcast one."""

LEAF_GREEN, LEAF_TEXTURE = (0.0, 0.06), (0.01, 0.04)
"""How much more green than red and blue, and texture, that make leaves."""

OLIVE_OVER_BLUE, OLIVE_GREEN, OLIVE_TEXTURE = (0.04, 0.12), (-0.05, 0.0), (0.02, 0.06)
"""How much less blue than green and red, how much more green than red, and texture, that make dry grass and hedges."""

WOOD_RED, WOOD_GREEN = (0.05, 0.14), (0.04, 0.14)
"""How much more red than green, and green than blue, that make wood."""

WARM = (4.0, 16.0)
"""b of Lab that makes a ceiling warm."""

ROUGH = (0.02, 0.06)
"""Texture that makes a place rough."""

UPRIGHT, UPRIGHT_FLOOR = 2.5, 0.05
"""How much steeper across than down an upright line is, and what is added against noise."""

CHROMA = 40.0
"""Chroma that counts as 1."""

BLUE_LOW = (-0.02, 0.06)
"""How much more blue than red makes the lower part blue, as water is."""


def gather_evidence(encoded: Array) -> dict[str, float]:
    """What a picture of about 160 px says about where it was taken."""
    height = encoded.shape[0]
    lab = to_lab(encoded)
    lightness, chroma = lab[..., 0] / 100.0, np.hypot(lab[..., 1], lab[..., 2])
    red, green, blue = encoded[..., 0], encoded[..., 1], encoded[..., 2]
    texture = local_std(luma(encoded), TEXTURE_RADIUS)
    smooth = ramp(texture, *SMOOTH)
    row = (np.arange(height, dtype=np.float32) + 0.5)[:, None] / height
    high, low = row < HIGH, row > LOW
    top, middle = row < TOP, (row > HIGH) & (row < LOW)

    azure = smooth * ramp(blue - red, *AZURE_OVER_RED) * ramp(blue - green, *AZURE_OVER_GREEN)
    pale = smooth * ramp(lightness, *PALE_LIGHT) * ramp(chroma, *PALE_CHROMA)
    leaf = ramp(green - np.maximum(red, blue), *LEAF_GREEN) * ramp(texture, *LEAF_TEXTURE)
    olive = (
        ramp(np.minimum(green - blue, red - blue), *OLIVE_OVER_BLUE)
        * ramp(green - red, *OLIVE_GREEN)
        * ramp(texture, *OLIVE_TEXTURE)
    )
    wood = ramp(red - green, *WOOD_RED) * ramp(green - blue, *WOOD_GREEN)
    steep = cv2.Sobel(luma(encoded), cv2.CV_32F, 0, 1)
    flat = cv2.Sobel(luma(encoded), cv2.CV_32F, 1, 0)
    upright = np.abs(flat) > UPRIGHT * np.abs(steep) + UPRIGHT_FLOOR
    lines = float(upright[high[:, 0]].mean())

    def share(values: Array, where: Array) -> float:
        return float(values[np.broadcast_to(where, values.shape)].mean())

    return {
        "azure": share(azure, high),
        "azure_top": share(azure, top),
        "pale": share(pale, high),
        "leaf": float(leaf.mean()),
        "leaf_low": share(leaf, low),
        "olive": float(olive.mean()),
        "wood": float(wood.mean()),
        "warm_top": share(ramp(lab[..., 2], *WARM), high),
        "rough_low": share(ramp(texture, *ROUGH), low),
        "rough_mid": share(ramp(texture, *ROUGH), middle),
        "rough_top": share(ramp(texture, *ROUGH), high),
        "lines_top": lines,
        "rise": share(lightness, high) - share(lightness, middle),
        "dark_low": share(lightness, low),
        "chroma_low": share(chroma, low) / CHROMA,
        "blue_low": share(ramp(blue - red, *BLUE_LOW), low),
        "smooth_top": share(smooth, top),
    }
