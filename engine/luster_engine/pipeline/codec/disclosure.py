"""Draws what a disclosure shows: the photo and the result side by side, and the result with a label on it."""

from typing import Any

import numpy as np
from luster_sdk import Frame
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from luster_engine.pipeline.codec.renditions import fit

PAIR_EDGE = 2048
"""Long edge of each picture of a pair at most."""
_GAP = 0.012
"""White between two pictures of a pair, as a share of their height; by eye."""
_TEXT = 0.026
"""Size of a caption or label, as a share of the picture's height or shorter edge. By eye: readable where a portal shows
the picture at 600 pixels, and a label hides little of it."""
_SMALLEST_TEXT = 12
"""Pixels; smaller letters run together."""


def side_by_side(original: NDArray[Any], result: NDArray[Any], captions: tuple[str, str]) -> NDArray[np.uint8]:
    """Both pictures at one height, the original on the left, each with its caption below; nothing lies on a picture."""
    left, right = fit(Frame(original).as_bytes(), PAIR_EDGE), fit(Frame(result).as_bytes(), PAIR_EDGE)
    height = min(left.shape[0], right.shape[0])
    pictures = [_to_height(each, height) for each in (left, right)]
    gap = max(8, round(height * _GAP))
    font = _font(height)
    strip = round(font.size * 2.0)
    width = sum(each.width for each in pictures) + 3 * gap
    sheet = Image.new("RGB", (width, height + 2 * gap + strip), "white")
    draw = ImageDraw.Draw(sheet)
    at = gap
    for picture, caption in zip(pictures, captions, strict=True):
        sheet.paste(picture, (at, gap))
        draw.text((at + picture.width / 2, height + gap + strip / 2), caption, "black", font, anchor="mm")
        at += picture.width + gap
    return np.asarray(sheet)


def labelled(result: NDArray[Any], label: str) -> NDArray[np.uint8]:
    """The result with a label in its lower left corner, on a dark ground so that it can be read on any picture."""
    picture = Image.fromarray(Frame(result).as_bytes())
    font = _font(min(picture.width, picture.height))
    draw = ImageDraw.Draw(picture, "RGBA")
    margin = round(font.size * 0.6)
    box = draw.textbbox((0, 0), label, font)
    width, height = box[2] - box[0] + 2 * margin, box[3] - box[1] + 2 * margin
    top = picture.height - height - margin
    draw.rectangle((margin, top, margin + width, top + height), (0, 0, 0, 190))
    draw.text((2 * margin - box[0], top + margin - box[1]), label, "white", font)
    return np.asarray(picture.convert("RGB"))


def _font(edge: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size=max(_SMALLEST_TEXT, round(edge * _TEXT)))
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType, which labels need")
    return font


def _to_height(pixels: NDArray[np.uint8], height: int) -> Image.Image:
    picture = Image.fromarray(pixels)
    if picture.height == height:
        return picture
    return picture.resize((max(1, round(picture.width * height / picture.height)), height), Image.Resampling.LANCZOS)
