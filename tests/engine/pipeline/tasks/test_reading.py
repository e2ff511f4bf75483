"""A photo that cannot be decoded is known when it is looked at first, and said in plain words."""

import io
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.tasks.reading import probe
from luster_engine.plugins.host import TaskRequest
from PIL import Image

from tests.photos import QuietHost

pytestmark = pytest.mark.fast
pillow_heif.register_heif_opener()


def written(kind: str) -> bytes:
    pixels = np.random.default_rng(3).integers(0, 255, (240, 320, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, kind)
    return out.getvalue()


def refusal(path: Path, data: bytes) -> LusterError:
    path.write_bytes(data)
    with pytest.raises(LusterError) as caught:
        probe(TaskRequest("probe", {}, {"photo": path}), QuietHost())
    return caught.value


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF"])
def test_a_photo_that_ends_too_early_is_no_photo(tmp_path: Path, kind: str) -> None:
    data = written(kind)
    (tmp_path / "whole").write_bytes(data)
    assert probe(TaskRequest("probe", {}, {"photo": tmp_path / "whole"}), QuietHost())["width"] == 320
    for share in (0.5, 0.9):
        refused = refusal(tmp_path / "cut", data[: int(len(data) * share)])
        assert refused.reason is Reason.CORRUPT_IMAGE


@pytest.mark.parametrize("data", [b"\xff\xd8\xff" + b"x" * 500, b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n" + b"x" * 90])
def test_the_refusal_is_said_in_plain_words(tmp_path: Path, data: bytes) -> None:
    refused = refusal(tmp_path / "photo", data)
    said = refused.message
    for jargon in ("MPO", "cannot identify", "the file", "(", "b'", "0x", "decoder"):
        assert jargon not in said, said
    assert "damaged or cut short: " in said and "Export or upload it again." in said
    assert refused.fields["detail"]
