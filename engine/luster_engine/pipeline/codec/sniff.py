"""Finds the format of a file from its first bytes, never from its name, and the picture size that it claims."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from luster_engine.errors import LusterError, Reason

HEAD = 64 * 1024
"""Bytes that are looked at, always the first ones. Chosen, not measured: fewer, and a directory that stands farther
back is not seen, so that a raw file counts as a plain TIFF."""


class Format(StrEnum):
    """The kinds of file that are taken in."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    HEIF = "heif"
    AVIF = "avif"
    RAW = "raw"


MIME = {
    Format.JPEG: "image/jpeg",
    Format.PNG: "image/png",
    Format.WEBP: "image/webp",
    Format.TIFF: "image/tiff",
    Format.HEIF: "image/heic",
    Format.AVIF: "image/avif",
    Format.RAW: "image/x-raw",
}

EXTENSION = {
    Format.JPEG: "jpg",
    Format.PNG: "png",
    Format.WEBP: "webp",
    Format.TIFF: "tif",
    Format.HEIF: "heic",
    Format.AVIF: "avif",
    Format.RAW: "dng",
}

_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"}
_AVIF_BRANDS = {b"avif", b"avis"}
_GENERIC_BRANDS = {b"mif1", b"msf1", b"mif2"}
_RAW_HEADS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FOVb")
_OTHERS = (
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"8BPS", "a Photoshop document"),
    (b"%PDF", "a PDF"),
    (b"\xff\x0a", "a JPEG XL"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000"),
    (b"<svg", "an SVG drawing"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\0\0\1\0", "an icon"),
)
_DNG_VERSION, _SUB_IFDS, _MAKE = 50706, 330, 271
"""Tags of DNG, TIFF/EP and TIFF 6.0."""
_RAW_MAKES = (b"NIKON", b"SONY", b"PENTAX", b"SAMSUNG", b"Canon")


@dataclass(frozen=True)
class Sniffed:
    """A file's format, and its size and bits per channel where its first bytes say them plainly."""

    format: Format
    size: tuple[int, int] | None = None
    bits: int = 8


def sniff(path: Path) -> Sniffed:
    """What the file is. Raises NOT_AN_IMAGE or UNSUPPORTED_FORMAT in words a person can act on."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    return sniff_bytes(head)


def sniff_bytes(head: bytes) -> Sniffed:
    """What a file with these first bytes is."""
    if head[:3] == b"\xff\xd8\xff":
        return Sniffed(Format.JPEG)
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        size = (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big"))
        whole = head[12:16] == b"IHDR" and len(head) > 24
        return Sniffed(Format.PNG, size if whole else None, head[24] if whole else 8)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Sniffed(Format.WEBP, _webp_size(head))
    if head.startswith(_RAW_HEADS):
        return Sniffed(Format.RAW)
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return Sniffed(Format.RAW if _is_raw_tiff(head) else Format.TIFF)
    if head[4:8] == b"ftyp":
        return Sniffed(_iso_format(head))
    for magic, name in _OTHERS:
        if head.startswith(magic):
            raise LusterError(
                Reason.UNSUPPORTED_FORMAT,
                f"The file is {name}, which Luster does not read. Send JPEG, PNG, WebP, TIFF, HEIC or AVIF.",
                found=name,
            )
    what = "is empty" if not head else "is no photo that Luster knows"
    raise LusterError(Reason.NOT_AN_IMAGE, f"The file {what}. Send JPEG, PNG, WebP, TIFF, HEIC or AVIF.")


def _iso_format(head: bytes) -> Format:
    end = min(int.from_bytes(head[:4], "big"), len(head), 1024)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    if brands[0] == b"crx ":
        return Format.RAW
    if brands[0] in _AVIF_BRANDS or (brands[0] in _GENERIC_BRANDS and _AVIF_BRANDS & set(brands)):
        return Format.AVIF
    if brands[0] in _HEIF_BRANDS | _GENERIC_BRANDS or _HEIF_BRANDS & set(brands):
        return Format.HEIF
    raise LusterError(
        Reason.UNSUPPORTED_FORMAT,
        "The file is a video or another media container. Send JPEG, PNG, WebP, TIFF, HEIC or AVIF.",
        found=brands[0].decode("latin-1"),
    )


def _webp_size(head: bytes) -> tuple[int, int] | None:
    kind, body = head[12:16], head[20:]
    if kind == b"VP8X" and len(body) >= 10:
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8L" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and len(body) >= 10:
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    return None


def _is_raw_tiff(head: bytes) -> bool:
    """Camera RAW files are TIFFs inside: a DNG says so, the others hold sub-pictures and a camera maker's name."""
    if head[8:10] == b"CR":
        return True
    order = "little" if head[:2] == b"II" else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(head[at : at + size], "little" if order == "little" else "big")

    start = number(4, 4)
    if head[2:4] not in (b"*\0", b"\0*") or not 8 <= start < len(head) - 2:
        return False
    tags = {}
    for index in range(min(number(start, 2), 200)):
        at = start + 2 + 12 * index
        tags[number(at, 2)] = (number(at + 4, 4), number(at + 8, 4))
    if _DNG_VERSION in tags:
        return True
    if _SUB_IFDS not in tags or _MAKE not in tags:
        return False
    count, where = tags[_MAKE]
    return head[where : where + count].upper().startswith(tuple(make.upper() for make in _RAW_MAKES))
