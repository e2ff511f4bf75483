"""Writes pixels as JPEG, PNG, WebP or AVIF, under a byte ceiling where one is asked for."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import cv2
import numpy as np
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from numpy.typing import NDArray
from PIL import Image

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import Attachments, into_jpeg, into_png
from luster_engine.pipeline.codec.depth import narrow

OutputFormat = Literal["jpeg", "png", "webp", "avif"]
MIME: dict[str, str] = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "avif": "image/avif"}
EXTENSION: dict[str, str] = {"jpeg": "jpg", "png": "png", "webp": "webp", "avif": "avif"}
_LOWEST_QUALITY = 25
"""Below it blocks show in every sky. What does not fit into its bytes at this quality is refused, or made with fewer
pixels (`renditions.py`). Chosen, not measured."""
_WEBP_SIDE = 16383
"""Pixels along a side: the format has 14 bits for them (RFC 9649)."""
_JPEG_SIDE = 65500
"""Pixels along a side. The format would take 65,535; libjpeg refuses more than this (JPEG_MAX_DIMENSION)."""
_AVIF_SPEED = 8
"""Of libavif, 0 to 10. Slower ones make smaller files, and a photo of 24 MP would be waited for. Chosen, not measured;
another one gives other bytes for the same pixels."""


@dataclass(frozen=True)
class Encoding:
    """How a picture is written."""

    format: OutputFormat = "jpeg"
    quality: int = 92
    chroma: Literal["420", "444"] = "420"
    progressive: bool = False
    max_bytes: int | None = None


@dataclass(frozen=True)
class Encoded:
    """A finished file and the quality it was written with."""

    data: bytes
    mime: str
    quality: int


def encode(pixels: NDArray[Any], how: Encoding, parts: Attachments) -> Encoded:
    """The picture as a file. With `max_bytes` the best quality that fits; refuses when none does."""
    _check_side(pixels, how.format)
    write = _writer(pixels, how, parts)
    data = write(how.quality)
    if how.max_bytes is None or len(data) <= how.max_bytes:
        return Encoded(data, MIME[how.format], how.quality)
    if how.format == "png":
        raise _too_heavy(how, len(data))
    low, best = min(_LOWEST_QUALITY, how.quality), write(min(_LOWEST_QUALITY, how.quality))
    if len(best) > how.max_bytes:
        raise _too_heavy(how, len(best))
    high = how.quality  # known not to fit
    while high - low > 1:
        middle = (low + high) // 2
        data = write(middle)
        if len(data) <= how.max_bytes:
            low, best = middle, data
        else:
            high = middle
    return Encoded(best, MIME[how.format], low)


def _writer(pixels: NDArray[Any], how: Encoding, parts: Attachments) -> Callable[[int], bytes]:
    if how.format == "png":
        return lambda _quality: _png(pixels, parts)
    eight = np.ascontiguousarray(narrow(pixels))
    if how.format == "jpeg":
        return lambda quality: into_jpeg(_jpeg(eight, quality, how), parts)
    image = Image.fromarray(eight)
    extra = {"exif": parts.exif, "xmp": parts.xmp, "icc_profile": parts.icc}
    extra = {key: value for key, value in extra.items() if value}

    def modern(quality: int) -> bytes:
        out = io.BytesIO()
        if how.format == "webp":
            image.save(out, "WEBP", quality=quality, method=3, **extra)
        else:
            subsampling = "4:4:4" if how.chroma == "444" else "4:2:0"
            image.save(out, "AVIF", quality=quality, speed=_AVIF_SPEED, subsampling=subsampling, max_threads=1, **extra)
        return out.getvalue()

    return modern


def _jpeg(pixels: NDArray[np.uint8], quality: int, how: Encoding) -> bytes:
    if not how.progressive:
        return bytes(simplejpeg.encode_jpeg(pixels, quality, "RGB", how.chroma, fastdct=False))
    out = io.BytesIO()
    subsampling = 0 if how.chroma == "444" else 2
    Image.fromarray(pixels).save(out, "JPEG", quality=quality, subsampling=subsampling, progressive=True, optimize=True)
    return out.getvalue()


def _png(pixels: NDArray[Any], parts: Attachments) -> bytes:
    done, buffer = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not done:
        raise LusterError(Reason.INTERNAL, "The picture could not be written as PNG.")
    return into_png(buffer.tobytes(), parts)


def _check_side(pixels: NDArray[Any], kind: str) -> None:
    most = {"webp": _WEBP_SIDE, "jpeg": _JPEG_SIDE}.get(kind)
    if most is not None and max(pixels.shape[:2]) > most:
        raise LusterError(
            Reason.INVALID_PARAMETER,
            f"{kind.upper()} holds at most {most} pixels along a side and the picture is "
            f"{pixels.shape[1]}×{pixels.shape[0]}. Ask for another format or a smaller size.",
            parameter="output.format",
        )


def _too_heavy(how: Encoding, smallest: int) -> LusterError:
    return LusterError(
        Reason.INVALID_PARAMETER,
        f"The picture cannot be written as {how.format.upper()} in {how.max_bytes:,} bytes at this size "
        f"(the smallest try had {smallest:,}). Allow more bytes, or ask for a smaller size.",
        parameter="output.max_bytes",
        smallest=smallest,
    )
