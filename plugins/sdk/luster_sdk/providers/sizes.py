"""Which size to ask a model for: as close to the photo's own ratio and as large as the model allows."""

from luster_sdk.providers.models import ModelSizes


def fitting_size(width: int, height: int, sizes: ModelSizes) -> tuple[int, int]:
    """The size to ask for, for a photo of this size: (width, height)."""
    most = sizes.max_ratio
    ratio = min(max(width / height, 1 / most), most)
    pixels = min(max(float(width * height), sizes.min_pixels), sizes.max_pixels)
    wanted = (pixels * ratio) ** 0.5
    best: tuple[float, int, int] | None = None
    start = round(wanted / sizes.multiple)
    for columns in range(max(1, start - 4), start + 5):
        for rows in {int(columns / ratio), int(columns / ratio) + 1}:
            w, h = columns * sizes.multiple, rows * sizes.multiple
            if rows < 1 or not sizes.min_pixels <= w * h <= sizes.max_pixels or max(w / h, h / w) > most:
                continue
            error = abs(w / h / ratio - 1.0) + 0.02 * abs(w * h / pixels - 1.0)
            if best is None or error < best[0]:
                best = (error, w, h)
    if best is None:
        raise ValueError(f"no size of the model fits a photo of {width}×{height}")
    return best[1], best[2]
