"""Medians and percentiles of small pieces of a picture: numpy's own spend most of their time on what is rare."""

from luster_classic.common.colour import Array


def median(values: Array) -> float:
    """The middle value; the mean of the middle two of an even number."""
    flat = values.flatten()
    half = flat.size // 2
    if flat.size % 2:
        flat.partition(half)
        return float(flat[half])
    flat.partition((half - 1, half))
    return float((flat[half - 1] + flat[half]) * flat.dtype.type(0.5))


def percentile(values: Array, share: float) -> float:
    """The value below which `share` per cent lie, between two values as far as it falls between them."""
    flat = values.flatten()
    place = share / 100.0 * (flat.size - 1)
    low = int(place)
    high = min(low + 1, flat.size - 1)
    flat.partition((low, high) if high > low else low)
    return float(flat[low]) + (float(flat[high]) - float(flat[low])) * (place - low)
