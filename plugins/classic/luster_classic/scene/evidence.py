"""Small, nameable pieces of evidence on what a picture shows, each a number of about 0 to 1."""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, to_lab
from luster_classic.common.filters import local_std, ramp

EDGE = 160


def gather_evidence(encoded: Array) -> dict[str, float]:
    """What a picture of about 160 px says about where it was taken."""
    height = encoded.shape[0]
    lab = to_lab(encoded)
    lightness, chroma = lab[..., 0] / 100.0, np.hypot(lab[..., 1], lab[..., 2])
    red, green, blue = encoded[..., 0], encoded[..., 1], encoded[..., 2]
    texture = local_std(luma(encoded), 2)
    smooth = ramp(texture, 0.045, 0.010)
    row = (np.arange(height, dtype=np.float32) + 0.5)[:, None] / height
    high, low = row < 0.35, row > 0.65
    top = row < 0.12

    azure = smooth * ramp(blue - red, 0.03, 0.12) * ramp(blue - green, -0.01, 0.05)
    pale = smooth * ramp(lightness, 0.72, 0.90) * ramp(chroma, 12.0, 5.0)
    leaf = ramp(green - np.maximum(red, blue), 0.0, 0.06) * ramp(texture, 0.01, 0.04)
    olive = (
        ramp(np.minimum(green - blue, red - blue), 0.04, 0.12)
        * ramp(green - red, -0.05, 0.0)
        * ramp(texture, 0.02, 0.06)
    )
    wood = ramp(red - green, 0.05, 0.14) * ramp(green - blue, 0.04, 0.14)
    steep = cv2.Sobel(luma(encoded), cv2.CV_32F, 0, 1)
    flat = cv2.Sobel(luma(encoded), cv2.CV_32F, 1, 0)
    upright = np.abs(flat) > 2.5 * np.abs(steep) + 0.05
    lines = float(upright[(row < 0.35)[:, 0]].mean())

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
        "warm_top": share(ramp(lab[..., 2], 4.0, 16.0), high),
        "rough_low": share(ramp(texture, 0.02, 0.06), low),
        "rough_mid": share(ramp(texture, 0.02, 0.06), (row > 0.35) & (row < 0.65)),
        "rough_top": share(ramp(texture, 0.02, 0.06), high),
        "lines_top": lines,
        "rise": share(lightness, high) - share(lightness, (row > 0.35) & (row < 0.65)),
        "dark_low": share(lightness, low),
        "chroma_low": share(chroma, low) / 40.0,
        "blue_low": share(ramp(blue - red, -0.02, 0.06), low),
        "smooth_top": share(smooth, top),
    }
