"""Puts metadata into encoded JPEG and PNG bytes, and takes it out, without touching a pixel."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
_ICC_HEAD = b"ICC_PROFILE\0"
_SEGMENT_MOST = 65533
"""Bytes of a JPEG segment: its length has two bytes and counts itself (ITU-T T.81)."""
_ICC_PART = _SEGMENT_MOST - len(_ICC_HEAD) - 2
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)
"""The marker that ends a scan: no stuffed byte and no restart."""
_NEXT_SEGMENT = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]", re.DOTALL)
"""The marker of a segment: no filling byte and none that stands alone. What lies before it is junk, of which a file of
100 MB may have 100 MB; looked at byte by byte, that takes half a minute."""
_WEBP_PICTURES = (b"VP8 ", b"VP8L", b"ALPH")
_ANMF_HEAD = 16
"""Bytes before the chunks of an animation's frame: place, size, duration, flags (the WebP container's
specification)."""
_ANIM = 6
"""Bytes of background and number of rounds."""
_PICTURE_SEGMENTS = {*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDD} - {0xC8}
"""Frames, Huffman and arithmetic tables; scans, quantisation and restart intervals."""
_PNG_LENGTHS = {
    b"IHDR": {13},
    b"sRGB": {1},
    b"gAMA": {4},
    b"cHRM": {32},
    b"cICP": {4},
    b"sBIT": {1, 2, 3, 4},
    b"IEND": {0},
}
"""What the standard gives a small chunk; one of another length holds something else."""


@dataclass(frozen=True)
class Attachments:
    """What goes into a file beside its pixels."""

    exif: bytes = b""
    xmp: bytes = b""
    icc: bytes = b""

    @property
    def weight(self) -> int:
        """About how many bytes these add to a file."""
        return len(self.exif) + len(self.xmp) + len(self.icc) + 64


def into_jpeg(data: bytes, parts: Attachments) -> bytes:
    """A JPEG with these attachments, placed where readers look for them: right after its first header."""
    at = 2
    if data[2:4] == b"\xff\xe0":
        at += 2 + int.from_bytes(data[4:6], "big")
    extra = b""
    if parts.exif:
        extra += _segment(0xE1, parts.exif)
    if parts.xmp:
        extra += _segment(0xE1, _XMP_HEAD + parts.xmp)
    chunks = [parts.icc[i : i + _ICC_PART] for i in range(0, len(parts.icc), _ICC_PART)]
    for number, chunk in enumerate(chunks, 1):
        extra += _segment(0xE2, _ICC_HEAD + bytes((number, len(chunks))) + chunk)
    return data[:at] + extra + data[at:]


def into_png(data: bytes, parts: Attachments) -> bytes:
    """A PNG with these attachments right after its header chunk."""
    at = 8 + 12 + int.from_bytes(data[8:12], "big")
    extra = b""
    if parts.icc:
        extra += _chunk(b"iCCP", b"icc\0\0" + zlib.compress(parts.icc))
    if parts.exif:
        extra += _chunk(b"eXIf", parts.exif.removeprefix(b"Exif\0\0"))
    if parts.xmp:
        extra += _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + parts.xmp)
    return data[:at] + extra + data[at:]


def clean_jpeg(data: bytes, parts: Attachments) -> bytes:
    """The same compressed picture without anything attached to it, then with the given attachments.

    Kept are the segments a decoder needs: JFIF, Adobe's colour transform, tables, frame and scan; segments that nobody
    knows go. What follows the end of the picture (gain maps, previews, trailers) goes too: it carries metadata of its
    own.
    """
    kept = [b"\xff\xd8"]
    for marker, start, end in _segments(data):
        if marker == 0xE0 and data[start + 4 : start + 9] == b"JFIF\0":
            # Version, density and an empty thumbnail; the rest of the segment may be a picture of its own.
            kept.append(b"\xff\xe0\x00\x10" + data[start + 4 : start + 16].ljust(12, b"\0") + b"\0\0")
        elif marker == 0xEE and data[start + 4 : start + 9] == b"Adobe":
            kept.append(_segment(0xEE, data[start + 4 : min(end, start + 16)].ljust(12, b"\0")))
        elif marker in _PICTURE_SEGMENTS:
            kept.append(data[start:end])
    kept.append(b"\xff\xd9")
    return into_jpeg(b"".join(kept), parts)


def clean_png(data: bytes, parts: Attachments) -> bytes:
    """The same compressed picture with only the chunks that make pixels, then with the given attachments."""
    wanted = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"sBIT"}
    if parts.icc:
        wanted -= {b"sRGB", b"gAMA", b"cHRM"}
    kept, at = [data[:8]], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if kind in wanted and length in _PNG_LENGTHS.get(kind, {length}):
            kept.append(data[at : at + 12 + length])
        at += 12 + length
        if kind == b"IEND":
            break
    return into_png(b"".join(kept), parts)


def clean_webp(data: bytes, parts: Attachments) -> bytes:
    """The same compressed picture in a fresh container with the given attachments."""
    chunks: list[tuple[bytes, bytes]] = []
    flags, canvas = 0, b""
    for kind, body in _webp_chunks(data, 12, 8 + int.from_bytes(data[4:8], "little")):
        if kind == b"VP8X":
            flags, canvas = body[0] & 0x12, body[4:10]  # keeps "has alpha" and "is animated"
        elif kind == b"ANMF":
            chunks.append((kind, body[:_ANMF_HEAD] + _webp_frame(body)))
        elif kind == b"ANIM":
            chunks.append((kind, body[:_ANIM]))
        elif kind in _WEBP_PICTURES:
            chunks.append((kind, body))
    if not canvas:
        return _extend_webp(chunks, parts)
    return _webp(flags, canvas, chunks, parts)


def _webp_chunks(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each chunk between two offsets; what lies behind the picture's own end is not looked at."""
    end = min(end, len(data))
    while at + 8 <= end:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        yield kind, data[at + 8 : min(at + 8 + length, end)]
        at += 8 + length + (length & 1)


def _webp_frame(body: bytes) -> bytes:
    """The picture of one frame of an animation, without what else stands in the frame."""
    return b"".join(
        _webp_chunk(kind, part) for kind, part in _webp_chunks(body, _ANMF_HEAD, len(body)) if kind in _WEBP_PICTURES
    )


def _extend_webp(chunks: list[tuple[bytes, bytes]], parts: Attachments) -> bytes:
    chunks = chunks[:1]
    kind, body = chunks[0]
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        width, height, flags = bits & 0x3FFF, bits >> 14 & 0x3FFF, 0x10 if bits >> 28 & 1 else 0
    else:
        width = (int.from_bytes(body[6:8], "little") & 0x3FFF) - 1
        height = (int.from_bytes(body[8:10], "little") & 0x3FFF) - 1
        flags = 0
    return _webp(flags, width.to_bytes(3, "little") + height.to_bytes(3, "little"), chunks, parts)


def _webp(flags: int, canvas: bytes, chunks: list[tuple[bytes, bytes]], parts: Attachments) -> bytes:
    exif = parts.exif.removeprefix(b"Exif\0\0")
    flags |= (0x20 if parts.icc else 0) | (0x08 if exif else 0) | (0x04 if parts.xmp else 0)
    whole = [(b"VP8X", bytes((flags, 0, 0, 0)) + canvas)]
    if parts.icc:
        whole.append((b"ICCP", parts.icc))
    whole += chunks
    if exif:
        whole.append((b"EXIF", exif))
    if parts.xmp:
        whole.append((b"XMP ", parts.xmp))
    body = b"WEBP" + b"".join(_webp_chunk(kind, part) for kind, part in whole)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _webp_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) & 1)


def has_more_scans(data: bytes, most: int) -> bool:
    """Whether a JPEG's first picture is written in more passes than that. Most files are told by a count alone."""
    if data.count(b"\xff\xda") <= most:
        return False
    scans = (marker for marker, _, _ in _segments(data) if marker == 0xDA)
    return sum(1 for _ in islice(scans, most + 1)) > most


def has_more_parts(data: bytes, most: int) -> bool:
    """Whether a JPEG, PNG or WebP is written in more segments or chunks than that."""
    if data[:2] == b"\xff\xd8" and data.count(b"\xff") - data.count(b"\xff\0") <= most:
        return False  # each segment begins so; what is left over stands in the pixels
    return any(True for _ in islice(_parts(data), most, None))


def _parts(data: bytes) -> Iterator[object]:
    """What a container is made of, one by one."""
    if data[:2] == b"\xff\xd8":
        yield from _segments(data)
    elif data[:4] == b"RIFF":
        for kind, body in _webp_chunks(data, 12, len(data)):
            yield kind
            if kind == b"ANMF":
                yield from _webp_chunks(body, _ANMF_HEAD, len(body))
    else:
        at = 8
        while at + 12 <= len(data):
            yield at
            at += 12 + int.from_bytes(data[at : at + 4], "big")


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment of a JPEG's first picture; a scan ends where the next marker begins."""
    at = 2
    while (found := _NEXT_SEGMENT.search(data, at)) is not None:
        at = found.start()
        marker = data[at + 1]
        if marker == 0xD9 or at + 4 > len(data):
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            end = _end_of_scan(data, end)
        yield marker, at, end
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    found = _AFTER_SCAN.search(data, at)
    return found.start() if found else len(data)


def _segment(marker: int, body: bytes) -> bytes:
    if len(body) > _SEGMENT_MOST:
        raise ValueError(f"a JPEG segment holds {_SEGMENT_MOST} bytes, not {len(body)}")
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
