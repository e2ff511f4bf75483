"""Blends a whole new frame into an old one through a mask; where alpha is 0 the old bytes stay."""

import numpy as np
from luster_sdk import Frame, Mask

from luster_engine.pipeline.render import plain
from luster_engine.pipeline.render.maps import bands


def blend(before: Frame, after: Frame, mask: Mask, source: Frame | None = None) -> Frame:
    """`before` outside the mask, `after` inside it. `source` is what the mask's edge looks at, else `before`."""
    source = source or before
    if before.pixels.shape != after.pixels.shape or before.pixels.dtype != after.pixels.dtype:
        raise ValueError("two frames of different size or depth cannot be blended")
    out = before.pixels.copy()
    white = np.float32(before.white)
    for top, bottom in bands(before.height):
        old = np.ascontiguousarray(np.moveaxis(before.pixels[top:bottom], -1, 0)).astype(np.float32) / white
        seen = np.moveaxis(source.pixels[top:bottom], -1, 0).astype(np.float32) / np.float32(source.white)
        alpha = plain.alpha_rows(mask, seen, top, before.height)
        if not alpha.any():
            continue
        new = np.moveaxis(after.pixels[top:bottom], -1, 0).astype(np.float32) / white
        mixed = np.moveaxis(np.floor((old + alpha * (new - old)) * white + np.float32(0.5)), 0, -1)
        inside = alpha > 0
        out[top:bottom][inside] = mixed[inside].astype(out.dtype)
    return Frame(out, before.colour)
