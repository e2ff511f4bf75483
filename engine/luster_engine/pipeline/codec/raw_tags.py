"""Finds the camera's facts in a RAW file, wherever its maker puts them; it never reads more than the file's first part.

TIFF at heart (DNG, CR2, NEF, ARW, …)   the file's own tags
ORF, RW2                                the same behind another first word
CR3                                     `moov` ─► Canon's `uuid` ─► CMT1 camera, CMT2 exposure, CMT4 place
RAF                                     the tags of the JPEG that lies in it
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from luster_engine.pipeline.codec import metadata
from luster_engine.pipeline.codec.heif_boxes import IsoBox, NotUnderstood, boxes
from luster_engine.pipeline.codec.metadata import CameraFacts, ExifParts

_READ = 1024 * 1024
"""Bytes that are read of a file that is no plain TIFF. A CR3's tables and the tags of a RAF's JPEG take some 100 KB."""
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The name of the box in which a CR3 keeps its tags."""
_FUJI = b"FUJIFILMCCD-RAW"
_FUJI_JPEG = 84
"""Where a RAF says at which byte its JPEG begins; four bytes, the first the highest."""
_OTHER_WORDS = {b"IIRO": b"II*\0", b"IIRS": b"II*\0", b"MMOR": b"MM\0*", b"IIU\0": b"II*\0"}
"""First words of Olympus and Panasonic, and what a TIFF with the same content begins with."""
_MOST_SEGMENTS = 50
"""Segments of a JPEG among which its tags are looked for; they are the first or second."""
_TIFF_LEAST = 8
"""Bytes of the shortest TIFF: its first word and where its tags lie."""
_PLACE = (2, 4)
"""Latitude and longitude. A camera without a receiver writes only the version of its tags."""


def read(path: Path) -> CameraFacts:
    """What the camera wrote; nothing where the file does not say it well."""
    with path.open("rb") as file:
        head = file.read(16)
        if head.startswith(_FUJI):
            file.seek(_FUJI_JPEG)
            file.seek(int.from_bytes(file.read(4), "big"))
            data = file.read(_READ)
            return metadata.read_parts(lambda: ExifParts.of(_loaded(_in_jpeg(data))))
        data = head + file.read(_READ)
    if head[4:12] == b"ftypcrx ":
        return metadata.read_parts(lambda: _in_cr3(data))
    if (word := _OTHER_WORDS.get(head[:4])) is not None:
        return metadata.read_parts(lambda: ExifParts.of(_loaded(word + data[4:])))
    return metadata.read_tiff(path)


def _in_cr3(data: bytes) -> ExifParts:
    tables = dict(_canon_tables(data))
    main, detail, place = (dict(_loaded(tables.get(kind, b""))) for kind in (b"CMT1", b"CMT2", b"CMT4"))
    return ExifParts(main, detail, {tag: place[tag] for tag in _PLACE if tag in place}, {})


def _canon_tables(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    for outer in _first_boxes(data):
        if outer.kind != b"moov":
            continue
        for box in boxes(data, outer.start, outer.end):
            if box.kind == b"uuid" and data[box.start : box.start + len(_CANON)] == _CANON:
                for table in boxes(data, box.start + len(_CANON), box.end):
                    yield table.kind, data[table.start : table.end]
        return


def _first_boxes(data: bytes) -> Iterator[IsoBox]:
    """The boxes that lie wholly in what was read; the light itself lies behind them and does not."""
    found = boxes(data, 0, len(data))
    while True:
        try:
            yield next(found)
        except (StopIteration, NotUnderstood):
            return


def _in_jpeg(data: bytes) -> bytes:
    """The TIFF in a JPEG's first EXIF segment."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at : at + 1] != b"\xff" or length < 2:
            break
        if data[at + 1] == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            return data[at + 10 : at + 2 + length]
        at += 2 + length
    return b""


def _loaded(data: bytes) -> Image.Exif:
    exif = Image.Exif()
    if len(data) >= _TIFF_LEAST:
        exif.load_from_fp(BytesIO(data))
    return exif
