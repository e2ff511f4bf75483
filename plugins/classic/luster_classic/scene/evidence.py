"""Small, nameable pieces of evidence on what a picture shows, each a number of about 0 to 1."""

import numpy as np

from luster_classic.common.colour import Array, luma, to_lab
from luster_classic.common.filters import local_std, ramp

EDGE = 160
"""The long edge at which evidence is gathered. Texture and lines mean something else at another."""

# How these numbers were chosen is on no record; what `scene.gate` makes of them was chosen by eye with them in place.
# Colours are encoded (0…1), texture is the deviation of luma, chroma is that of Lab.

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

ROUGH = (0.02, 0.06)
"""Texture that makes a place rough."""


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

    def share(values: Array, where: Array) -> float:
        return float(values[np.broadcast_to(where, values.shape)].mean())

    return {
        "azure": share(azure, high),
        "azure_top": share(azure, top),
        "pale": share(pale, high),
        "rough_low": share(ramp(texture, *ROUGH), low),
        "rough_mid": share(ramp(texture, *ROUGH), middle),
        "rough_top": share(ramp(texture, *ROUGH), high),
        "smooth_top": share(smooth, top),
    }
