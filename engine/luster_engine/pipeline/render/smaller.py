"""Makes pictures smaller, each pixel the mean of the area it covers: to so many pixels, or to a long edge."""

import math
from dataclasses import replace

from luster_sdk import Frame

from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.render.kernel.load import kernel


def shrink(frame: Frame, pixels: int) -> Frame:
    """The frame with at most so many pixels."""
    share = math.sqrt(pixels / (frame.width * frame.height))
    if share >= 1:
        return Frame(frame.pixels.copy(), frame.colour)
    size = (max(1, round(frame.width * share)), max(1, round(frame.height * share)))
    return Frame(kernel().shrink(frame.pixels, size), frame.colour)


def shrink_to_edge(photo: Decoded, long_edge: int) -> Decoded:
    """The same photo with its long edge at most so many pixels; never larger than it was."""
    pixels = photo.frame.pixels
    height, width = pixels.shape[:2]
    if max(height, width) <= long_edge:
        return photo
    share = long_edge / max(height, width)
    size = (max(1, round(width * share)), max(1, round(height * share)))
    small = kernel().shrink(pixels, size)
    header = replace(photo.header, width=size[0], height=size[1])
    return Decoded(replace(photo.frame, pixels=small), photo.profile, header)
