"""A file in absurdly many parts is refused before anybody walks them one by one."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.decode import read_header
from luster_engine.pipeline.codec.heif_boxes import NotUnderstood, boxes
from luster_engine.pipeline.codec.heif_items import _Item, _put_items
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.strip import strip
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

FEW = PhotoLimits(max_parts=50)
PART = {
    "JPEG": b"\xff\xe5\x00\x02",
    "PNG": struct.pack(">I", 0) + b"tEXt" + struct.pack(">I", zlib.crc32(b"tEXt")),
    "WEBP": b"JUNK\0\0\0\0",
}


def _picture(kind: str) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (64, 48), (90, 120, 80)).save(data, kind)
    return data.getvalue()


def _with_parts(kind: str, count: int, *, late: bool) -> bytes:
    """A picture with parts that hold nothing, before its pixels or behind them."""
    data, more = _picture(kind), PART[kind] * count
    if kind == "WEBP":
        whole = data[8:] + more
        return b"RIFF" + struct.pack("<I", len(whole)) + whole
    at = {"JPEG": len(data) - 2 if late else 2, "PNG": len(data) - 12 if late else 33}[kind]
    return data[:at] + more + data[at:]


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("kind", list(PART))
def test_a_file_of_empty_parts_holds_no_child_for_a_minute(tmp_path: Path, kind: str, late: bool) -> None:
    path = tmp_path / "parts"
    path.write_bytes(_with_parts(kind, 60, late=late))
    with pytest.raises(LusterError) as refused:
        read_header(path, FEW)
    assert refused.value.reason is Reason.UNSUPPORTED_FORMAT and "parts" in refused.value.message
    path.write_bytes(_with_parts(kind, 30, late=late))
    assert read_header(path, FEW).width == 64
    assert strip(path, FEW)


def test_pixels_are_no_parts(tmp_path: Path) -> None:
    path = tmp_path / "noise.jpg"
    Image.effect_noise((640, 480), 90).convert("RGB").save(path, "JPEG", quality=98, restart_marker_blocks=1)
    assert path.read_bytes().count(b"\xff") > 10 * FEW.max_parts
    assert read_header(path, FEW).width == 640


def _pages(count: int) -> bytes:
    """A TIFF whose pages are all of the same few pixels."""
    tags = [(256, 8), (257, 8), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1), (278, 8), (279, 64)]
    out, at, size = bytearray(b"II*\0" + struct.pack("<I", 72) + b"\x80" * 64), 72, 2 + 12 * len(tags) + 4
    for number in range(count):
        out += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        at += size
        out += struct.pack("<I", at if number + 1 < count else 0)
    return bytes(out)


def test_pages_of_a_tiff_are_counted_no_further_than_they_may_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each was compared with all before it: 60,000 of them, in 7 MB, took 40 s."""
    loaded = 0
    load = ImageFileDirectory_v2.load

    def counted(directory: ImageFileDirectory_v2, *given: object) -> None:
        nonlocal loaded
        loaded += 1
        load(directory, *given)  # type: ignore[arg-type]  # handed on as they come

    monkeypatch.setattr(ImageFileDirectory_v2, "load", counted)
    path = tmp_path / "pages.tif"
    path.write_bytes(_pages(2000))
    with pytest.raises(LusterError) as refused:
        read_header(path, PhotoLimits())
    assert refused.value.reason is Reason.TOO_MANY_FRAMES
    assert loaded < 3 * PhotoLimits().max_frames
    for count in (1, 2, 100):
        path.write_bytes(_pages(count))
        header = read_header(path, PhotoLimits())
        assert (header.frames, header.width) == (count, 8)


def test_boxes_without_number_are_not_walked() -> None:
    box = struct.pack(">I", 8) + b"free"
    assert sum(1 for _ in boxes(box * 1000, 0, 8000)) == 1000
    with pytest.raises(NotUnderstood, match="too many"):
        list(boxes(box * 100_001, 0, 800_008))


@pytest.mark.parametrize(
    "extents",
    [((0, 1000),) * 50, ((0, 2**60),), ((2**60, 1),)],
    ids=["the whole file again and again", "longer than any file", "far behind the file"],
)
def test_items_that_name_more_than_the_file_are_not_written(extents: tuple[tuple[int, int], ...]) -> None:
    data = bytes(1000)
    items = [_Item(1, b"hvc1", ((0, 1000),)), _Item(2, b"Exif", extents)]
    with pytest.raises(NotUnderstood):
        _put_items(data, items, set(), 1, b"", bytearray(data))
