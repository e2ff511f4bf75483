"""Reads any accepted photo into upright RGB pixels, or says why it cannot."""

import contextlib
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from luster_sdk import ColourSpace, Frame
from numpy.typing import NDArray
from PIL import Image

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import colour, foreign_mark, metadata, raw, xmp
from luster_engine.pipeline.codec.depth import narrow
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.metadata import CameraFacts
from luster_engine.pipeline.codec.photo import Decoded, Header
from luster_engine.pipeline.codec.sniff import MIME, Format, Sniffed, sniff

_PLUGINS = {
    Format.JPEG: ["JPEG"],  # its reader takes a JPEG with further pictures (MPO) as well
    Format.PNG: ["PNG"],
    Format.WEBP: ["WEBP"],
    Format.TIFF: ["TIFF"],
    Format.HEIF: ["HEIF"],
    Format.AVIF: ["AVIF"],
}
_IN_PARTS = frozenset({Format.JPEG, Format.PNG, Format.WEBP})
"""Kinds of file whose parts are counted before anybody reads them one by one. Boxes are counted as they are walked."""
_BITS_PER_SAMPLE = 258
"""A tag of TIFF 6.0."""
_MODES = {"1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBa", "RGBX", "CMYK", "YCbCr", "LAB", "I;16", "I;16B", "I"}
# A JPEG whose only fault is junk between header segments, or a few stray bytes before its end, has all its pixels.
_HARMLESS = re.compile(r"(\d+) extraneous bytes before marker 0x(c4|db|dd|e[0-9a-f]|c[0-2]|da|d9|fe)$")
_STRAY_BYTES = {"d9": 4, "da": 4}
_P3_PRIMARIES = 12
"""The colours of Display P3 in ITU-T H.273, which AVIF and HEIF name them by."""
_PLAIN = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"truncat|premature|unexpected end|end of (file|data)|not enough|too short|ran out", "it ends too early"),
        (r"its header says", "it has another size than it says"),
        (r"identify|decoder object|header|marker|signature|unrecogni[sz]ed|brand", "its beginning cannot be read"),
        (r"corrupt|huffman|crc|checksum|broken|bad |invalid|damaged|extraneous|zlib|-3", "parts of it are broken"),
    )
)
"""What decoders say of a bad file, and what that means to its owner."""


def read_header(path: Path, limits: PhotoLimits) -> Header:
    """The header of a photo, with every cap checked; nothing is decoded."""
    with opened(path, limits) as (_, header):
        return header


def decode(
    path: Path,
    limits: PhotoLimits,
    *,
    keep_profile: bool = False,
    wide: bool = False,
    at_least: int = 0,
    white: tuple[float, ...] | None = None,
) -> Decoded:
    """The upright picture in sRGB, or in its own RGB profile when `keep_profile` says so.

    `wide` keeps 16 bits where the file has them. `at_least` allows a smaller decode of a JPEG whose long edge stays
    at or above that many pixels, which is faster; 0 means full size. `white` is for RAW files of a set, whose values
    are then the sensor's light (`raw.develop`).
    """
    with opened(path, limits) as (image, header):
        pixels, profile = _pixels(path, image, header, wide=wide, at_least=at_least, white=white)
    if not keep_profile or (profile.colour is ColourSpace.OTHER and header.mode != "RGB"):
        pixels = colour.wide_to_srgb(pixels, profile) if pixels.dtype == np.uint16 else colour.to_srgb(pixels, profile)
        profile = colour.srgb()
    pixels = upright(pixels, header.orientation)
    if not at_least and pixels.shape[:2] != (header.height, header.width):
        raise _corrupt(f"its header says {header.width}×{header.height}, its pixels are {_size_of(pixels)}")
    stops = header.camera.stops if white is not None and header.format is Format.RAW else None
    return Decoded(Frame(pixels, profile.colour, stops), profile, header)


def upright(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Pixels as stored, turned and mirrored as an EXIF orientation asks. Applied here and nowhere else."""
    if orientation in (5, 7):
        pixels = cv2.transpose(pixels)
    if orientation in (2, 3, 4, 7):
        pixels = cv2.flip(pixels, {2: 1, 3: -1, 4: 0, 7: -1}[orientation])
    if orientation == 6:
        pixels = cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE)
    if orientation == 8:
        pixels = cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE)
    return np.ascontiguousarray(pixels)


@contextmanager
def opened(path: Path, limits: PhotoLimits) -> Iterator[tuple[Image.Image | None, Header]]:
    size = path.stat().st_size
    limits.check_bytes(size)
    found = sniff(path)
    if found.size is not None:
        limits.check_size(*found.size)
    if found.format in _IN_PARTS:
        data = path.read_bytes()
        limits.check_parts(data)
        if found.format is Format.JPEG:
            limits.check_scans(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # broken tags are warned about one by one; what matters is raised
        if found.format is Format.RAW:
            yield None, raw.read_header(path, limits, size)
            return
        with _faults(found.format):
            image = _open(path, found.format)
        with image:
            yield image, _header(path, image, found, size, limits)


def _open(path: Path, kind: Format) -> Image.Image:
    pillow_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # the limits are checked here, from the header, with a reason
    return Image.open(path, formats=_PLUGINS[kind])


def _header(path: Path, image: Image.Image, found: Sniffed, size: int, limits: PhotoLimits) -> Header:
    kind = found.format
    width, height = image.size
    limits.check_size(width, height)
    if kind is not Format.JPEG:  # the further pictures of a JPEG are its gain map or preview, never pages
        with _faults(kind):
            frames = _pages(image, limits) if kind is Format.TIFF else int(getattr(image, "n_frames", 1))
        limits.check_frames(frames)
    else:
        frames = 1
    if image.mode not in _MODES:
        raise LusterError(
            Reason.UNSUPPORTED_FORMAT,
            f"The {kind.value.upper()} holds pixels of a kind that Luster does not read ({image.mode}). "
            "Save it with 8 or 16 bits per channel.",
            mode=image.mode,
        )
    camera = metadata.read(image)
    # libheif and Pillow's TIFF reader hand out pictures that are turned already.
    orientation = 1 if kind in (Format.HEIF, Format.TIFF) else camera.orientation
    if orientation >= 5:
        width, height = height, width
    return Header(
        format=kind,
        width=width,
        height=height,
        mode=image.mode,
        bits=_bits(image, found),
        frames=frames,
        size=size,
        orientation=orientation,
        profile=_profile(image, camera),
        camera=camera,
        declared=xmp.declared(xmp.packet_of(image.info)) or foreign_mark.marked(path, MIME[kind]),
    )


def _pages(image: Image.Image, limits: PhotoLimits) -> int:
    """The pages of a TIFF, counted until there are too many. Its reader compares each with all before it, so that a
    file of 7 MB with 60,000 of them took it 40 s to count."""
    pages = 1
    with contextlib.suppress(EOFError):
        while pages <= limits.max_frames:
            image.seek(pages)
            pages += 1
    image.seek(0)
    return pages


def _profile(image: Image.Image, camera: CameraFacts) -> colour.ColourProfile:
    data = image.info.get("icc_profile")
    if isinstance(data, bytes) and data:
        return colour.read_profile(data, image.mode)
    nclx = image.info.get("nclx_profile")
    if isinstance(nclx, dict) and int(nclx.get("color_primaries", 1)) == _P3_PRIMARIES:
        return colour.known(ColourSpace.DISPLAY_P3)
    # Cameras set to Adobe RGB often embed no profile and say so only in the EXIF interoperability tag.
    return colour.known(ColourSpace.ADOBE_RGB) if camera.adobe_rgb and image.mode == "RGB" else colour.srgb()


def _bits(image: Image.Image, found: Sniffed) -> int:
    if image.mode.startswith("I"):
        return 16
    if found.format is Format.TIFF:
        tags = getattr(image, "tag_v2", {})
        bits = tags.get(_BITS_PER_SAMPLE, (8,))
        return int(max(bits)) if isinstance(bits, tuple) else int(bits)
    return found.bits


def _pixels(
    path: Path,
    image: Image.Image | None,
    header: Header,
    *,
    wide: bool,
    at_least: int,
    white: tuple[float, ...] | None,
) -> tuple[NDArray[Any], colour.ColourProfile]:
    if image is None:
        return raw.develop(path, wide=wide, white=white), header.profile
    if header.format is Format.JPEG and header.mode == "RGB":
        fast = _jpeg(path, header, at_least)
        if fast is not None:
            return fast, header.profile
    if header.format in (Format.TIFF, Format.PNG) and header.bits == 16:
        deep = _deep(path, image, header)
        if deep is not None:
            return (deep if wide else narrow(deep)), header.profile
    with _faults(header.format):
        image.load()
    return _from_pillow(image, header.profile)


def _jpeg(path: Path, header: Header, at_least: int) -> NDArray[np.uint8] | None:
    """The pixels by the fastest reader, which also notices damage; None where Pillow has to step over harmless junk."""
    data = path.read_bytes()
    scale = {}
    if at_least:
        share = at_least / max(header.width, header.height)
        turned = header.orientation >= 5
        stored = (header.width, header.height) if turned else (header.height, header.width)
        if share < 1:
            scale = {"min_height": int(stored[0] * share), "min_width": int(stored[1] * share)}
    try:
        return np.asarray(simplejpeg.decode_jpeg(data, "RGB", **scale))
    except ValueError as error:
        if not _harmless(str(error)):
            raise _corrupt(str(error)) from error
    return None


def _harmless(fault: str) -> bool:
    match = _HARMLESS.search(fault.strip())
    return match is not None and int(match.group(1)) <= _STRAY_BYTES.get(match.group(2), 65536)


def _deep(path: Path, image: Image.Image, header: Header) -> NDArray[np.uint16] | None:
    """16-bit RGB pixels. Pillow judges whether the file is whole, OpenCV keeps the precision that Pillow drops."""
    with _faults(header.format):
        image.load()
    if image.mode.startswith("I"):
        return _deep_grey(image)
    if image.mode not in ("RGB", "RGBA", "RGBX"):
        return None
    pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.dtype != np.uint16 or pixels.ndim != 3:
        return None
    pixels = _turned_alike(pixels, image, header.camera.orientation)
    if pixels is None:
        return None
    if pixels.shape[2] == 4:
        alpha = pixels[..., 3:].astype(np.float32) / 65535.0
        over = pixels[..., :3].astype(np.float32) * alpha + 65535.0 * (1.0 - alpha)
        pixels = (over + 0.5).astype(np.uint16)
    return np.ascontiguousarray(pixels[..., 2::-1]).astype(np.uint16, copy=False)


def _deep_grey(image: Image.Image) -> NDArray[np.uint16]:
    """A grey picture of 16 or 32 bits a pixel as 16-bit RGB; what lies outside 16 bits is cut."""
    return np.repeat(np.clip(np.asarray(image), 0, 65535).astype(np.uint16)[..., None], 3, axis=2)


def _turned_alike(pixels: NDArray[Any], image: Image.Image, orientation: int) -> NDArray[Any] | None:
    """The deep pixels turned as Pillow's are: its TIFF reader turns pictures, OpenCV's turns some of them."""
    if orientation == 1:
        return pixels if pixels.shape[:2] == image.size[::-1] else None
    reference = np.asarray(image.convert("L"), dtype=np.float32)
    candidates = [one for one in (pixels, upright(pixels, orientation)) if one.shape[:2] == image.size[::-1]]
    distances = [float(np.abs(one[..., 1].astype(np.float32) / 257.0 - reference).mean()) for one in candidates]
    return candidates[int(np.argmin(distances))] if candidates else None


def _from_pillow(image: Image.Image, profile: colour.ColourProfile) -> tuple[NDArray[np.uint8], colour.ColourProfile]:
    """Any other mode as RGB pixels; what is transparent lies over white."""
    if image.mode in ("CMYK", "LAB") or (image.mode == "L" and not profile.is_srgb):
        image, profile = colour.image_to_srgb(image, profile), colour.srgb()
    if image.mode in ("LA", "La", "PA", "RGBa") or (
        image.mode in ("P", "L", "1", "RGB") and "transparency" in image.info
    ):
        image = image.convert("RGBA")
    if image.mode == "RGBA":
        under = Image.new("RGBA", image.size, (255, 255, 255, 255))
        under.alpha_composite(image)
        image = under
    if image.mode.startswith("I"):
        return narrow(_deep_grey(image)), profile
    if image.mode != "RGB":
        image = image.convert("RGB")
    return np.array(image), profile


@contextmanager
def _faults(kind: Format) -> Iterator[None]:
    """Turns whatever a decoder raises over a bad file into one refusal."""
    try:
        yield
    except (LusterError, MemoryError):
        raise
    except Exception as error:  # decoders raise almost anything: OS, value, syntax, struct, runtime, end-of-file
        raise _corrupt(str(error) or type(error).__name__, kind) from error


def _corrupt(why: str, kind: Format | None = None) -> LusterError:
    """The refusal in words for people; the decoder's own go along as a detail for those who know it."""
    name = f"The {kind.value.upper()} photo" if kind else "The photo"
    why = re.sub(r"'?/\S+'?", "the file", why)[:200]
    plain = next((words for pattern, words in _PLAIN if pattern.search(why)), "its picture cannot be read")
    return LusterError(
        Reason.CORRUPT_IMAGE, f"{name} is damaged or cut short: {plain}. Export or upload it again.", detail=why
    )


def _size_of(pixels: NDArray[Any]) -> str:
    return f"{pixels.shape[1]}×{pixels.shape[0]}"
