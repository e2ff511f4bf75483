"""What phones and cameras append to their photos, marked so that a test finds it wherever it goes."""

import struct
import zlib

FILM, TRAILER, UNKNOWN = b"FILM-GPS+48.8583+002.2945/", b"TRAILER-SERIAL-0815", b"UNKNOWN-BOX-OWNER"
MARKS = (FILM, TRAILER, UNKNOWN)


def box(kind: bytes, content: bytes) -> bytes:
    """One box of an ISO file."""
    return struct.pack(">I", 8 + len(content)) + kind + content


def film() -> bytes:
    """A film as phones append it: boxes of its own with the place in its user data."""
    place = box(b"moov", box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(FILM), 0x15C7) + FILM)))
    return box(b"ftyp", b"mp42\0\0\0\0mp42") + place + box(b"mdat", FILM * 400)


def appended(data: bytes, kind: str) -> bytes:
    """The file with a film and a maker's trailer behind it, and a part that nobody knows among its own."""
    if kind in ("heic", "avif"):
        return data + box(b"mpvd", film()) + box(b"sefd", TRAILER) + box(b"wxyz", UNKNOWN)
    return _with_unknown_part(data, kind) + film() + b"SEFH" + TRAILER + b"SEFT"


def _with_unknown_part(data: bytes, kind: str) -> bytes:
    if kind == "jpg":
        unknown = b"\xff\xe9" + struct.pack(">H", 2 + len(UNKNOWN)) + UNKNOWN
        return data[:2] + unknown + data[2:]
    if kind == "png":
        chunk = b"prVt" + UNKNOWN
        unknown = struct.pack(">I", len(UNKNOWN)) + chunk + struct.pack(">I", zlib.crc32(chunk))
        return data[:33] + unknown + data[33:]
    if kind == "webp":
        unknown = b"PRVT" + struct.pack("<I", len(UNKNOWN)) + UNKNOWN + b"\0" * (len(UNKNOWN) & 1)
        return data[:4] + struct.pack("<I", len(data) - 8 + len(unknown)) + data[8:] + unknown
    return data
