"""A JPEG that goes over its pixels thousands of times is refused before a decoder sees it."""

import io
from pathlib import Path
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import Attachments, clean_jpeg, has_more_scans
from luster_engine.pipeline.codec.decode import read_header
from luster_engine.pipeline.codec.limits import PhotoLimits
from PIL import Image


@pytest.fixture(scope="module")
def progressive() -> bytes:
    """A small photo in ten passes."""
    data = io.BytesIO()
    Image.effect_noise((160, 120), 40).convert("RGB").save(data, "JPEG", progressive=True)
    return data.getvalue()


def test_a_jpeg_of_3000_passes_holds_no_child_for_minutes(progressive: bytes, tmp_path: Path) -> None:
    last = progressive[progressive.rfind(b"\xff\xda") : -2]
    path = tmp_path / "bomb.jpg"
    path.write_bytes(progressive[:-2] + last * 3000 + b"\xff\xd9")

    with pytest.raises(LusterError) as refused:
        read_header(path, PhotoLimits())

    assert refused.value.reason is Reason.UNSUPPORTED_FORMAT and "passes" in refused.value.message


def test_what_only_looks_like_passes_counts_for_nothing(progressive: bytes, tmp_path: Path) -> None:
    film = b"\xff\xda" * 5000
    comment = b"\xff\xfe" + (2 + 60_000).to_bytes(2, "big") + b"\xff\xda" * 30_000
    path = tmp_path / "motion.jpg"
    path.write_bytes(progressive[:2] + comment + progressive[2:] + film)

    assert read_header(path, PhotoLimits()).width == 160


def test_passes_are_counted_to_the_last_one(progressive: bytes) -> None:
    passes = progressive.count(b"\xff\xda")
    assert has_more_scans(progressive, passes - 1) and not has_more_scans(progressive, passes)


class Counted(bytes):
    """Bytes that count how often one of them is looked at by itself."""

    looks = 0

    def __getitem__(self, key: Any) -> Any:
        self.looks += 1
        return super().__getitem__(key)


@pytest.mark.parametrize("junk", [b"x", b"\xff", b"\xff\x00", b"\xff\xd0"])
def test_junk_between_segments_is_stepped_over_at_once(progressive: bytes, junk: bytes) -> None:
    plain, filled = Counted(progressive), Counted(progressive[:2] + junk * 500_000 + progressive[2:])

    assert clean_jpeg(filled, Attachments()) == clean_jpeg(plain, Attachments())
    assert filled.looks == plain.looks
