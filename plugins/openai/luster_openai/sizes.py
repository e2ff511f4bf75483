"""Which size to ask for: the largest that is reliable, as close to the photo's own ratio as the model allows."""

import math

MULTIPLE = 16
"""Edges are multiples of this."""
MIN_PIXELS = 655_360
"""The fewest pixels that the wire allows; for less it refuses the question."""
MAX_PIXELS = 3_700_000
"""The wire allows 8,294,400; answers are reliable up to about 3.7 million."""
MAX_RATIO = 3.0
"""The longer side over the shorter one: the wire refuses longer pictures. A longer photo is asked about in this
shape."""

_FIXED = ((1024, 1024), (1536, 1024), (1024, 1536))
"""All that the models before the second family take; an operator may still have set one as the usual model."""


def taken_size(model: str, size: str) -> str:
    """The size as it may be sent to a model: of those that know three sizes alone, the one nearest in its ratio."""
    if not model.startswith("gpt-image-1"):
        return size
    width, height = (int(edge) for edge in size.split("x"))
    nearest = min(_FIXED, key=lambda fixed: abs(math.log(fixed[0] / fixed[1] * height / width)))
    return f"{nearest[0]}x{nearest[1]}"


def edit_size(width: int, height: int, *, max_pixels: int = MAX_PIXELS) -> tuple[int, int]:
    """The size to ask for a photo of this size: (width, height)."""
    ratio = min(max(width / height, 1 / MAX_RATIO), MAX_RATIO)
    pixels = min(max(float(width * height), MIN_PIXELS), max_pixels)
    wanted = (pixels * ratio) ** 0.5
    best: tuple[float, int, int] | None = None
    start = round(wanted / MULTIPLE)
    for columns in range(max(1, start - 4), start + 5):
        for rows in {int(columns / ratio), int(columns / ratio) + 1}:
            w, h = columns * MULTIPLE, rows * MULTIPLE
            if rows < 1 or not MIN_PIXELS <= w * h <= max_pixels or max(w / h, h / w) > MAX_RATIO:
                continue
            error = abs(w / h / ratio - 1.0) + 0.02 * abs(w * h / pixels - 1.0)
            if best is None or error < best[0]:
                best = (error, w, h)
    if best is None:
        raise ValueError(f"no size of the model fits a photo of {width}×{height}")
    return best[1], best[2]
