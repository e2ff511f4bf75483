"""Masks in the words of each maker: Luster's own says by transparency where a model may edit."""

import io

from PIL import Image, ImageOps


def white_where_edited(mask: bytes) -> bytes:
    """White where the model may edit, black elsewhere, as PNG."""
    return _png(ImageOps.invert(_kept(mask)))


def black_where_edited(mask: bytes) -> bytes:
    """Black where the model may edit, white elsewhere, as PNG."""
    return _png(_kept(mask))


def _kept(mask: bytes) -> Image.Image:
    """White where the photo must stay."""
    with Image.open(io.BytesIO(mask)) as picture:
        if "A" in picture.getbands():
            return picture.getchannel("A").point(lambda value: 255 if value else 0)
        return picture.convert("L")


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=3)
    return out.getvalue()
