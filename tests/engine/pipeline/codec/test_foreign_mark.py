"""A model's part in a picture that only a C2PA manifest tells of, as some makers' models write it."""

from pathlib import Path
from typing import Any

import pytest
from luster_engine.pipeline.codec import inspection, signing
from luster_engine.pipeline.codec.decode import read_header
from luster_engine.pipeline.codec.foreign_mark import marked
from luster_engine.pipeline.codec.xmp import SourceType
from luster_engine.pipeline.tasks import pictures
from luster_engine.plugins.host import TaskRequest
from PIL import Image

from tests.engine.pipeline.tasks.test_provenance import LIMITS, QuietHost, certificate
from tests.engine.pipeline.tasks.test_provenance import house as pixels

MIME = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "avif": "image/avif", "tiff": "image/tiff"}


def signed(folder: Path, kind: str, said: str | None, original: Path | None = None) -> Path:
    """A picture without a word in its metadata, and with a manifest."""
    plain, target = folder / f"plain.{kind}", folder / f"signed.{kind}"
    Image.fromarray(pixels()).save(plain, kind.upper())
    chain, key = certificate(folder)
    inputs = {"picture": plain, "certificate": chain, "key": key}
    options: dict[str, Any] = {"original_mime": None, "source_type": said, "algorithm": "es256", "title": "a picture"}
    if original is not None:
        inputs["original"] = original
        options["original_mime"] = "image/jpeg"
    signing.sign(inputs, target, mime=MIME[kind], **options)
    return target


@pytest.mark.parametrize("kind", list(MIME))
def test_a_mark_that_only_the_manifest_has_is_kept_by_what_is_made_of_it(tmp_path: Path, kind: str) -> None:
    """Such a picture left Luster without any mark: its manifest is dropped, and its metadata had said nothing."""
    photo, small = signed(tmp_path, kind, SourceType.GENERATED), tmp_path / "small"

    assert read_header(photo, LIMITS).declared is SourceType.GENERATED
    pictures.thumbnail(TaskRequest("thumbnail", {"edge": 64}, {"photo": photo}, {"picture": small}), QuietHost())
    said = inspection.inspect(small, LIMITS)["provenance"]["digital_source_type"]
    assert said.endswith("/trainedAlgorithmicMedia")


@pytest.mark.parametrize("said", [None, SourceType.ENHANCED, SourceType.COMPOSITE])
def test_a_cameras_or_an_editors_manifest_is_no_mark(tmp_path: Path, said: str | None) -> None:
    assert marked(signed(tmp_path, "jpeg", said), "image/jpeg") is None


def test_what_a_picture_was_made_from_counts(tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    first = signed(tmp_path / "first", "jpeg", SourceType.GENERATED)

    assert marked(signed(tmp_path, "jpeg", SourceType.ENHANCED, first), "image/jpeg") is SourceType.GENERATED


def test_a_manifest_that_cannot_be_read_is_no_reason_not_to_read_the_photo(tmp_path: Path) -> None:
    photo = signed(tmp_path, "jpeg", SourceType.GENERATED)
    data = bytearray(photo.read_bytes())
    at = data.find(b"c2pa.claim")
    data[at + 20 : at + 400] = b"\xff" * 380
    photo.write_bytes(bytes(data))

    assert read_header(photo, LIMITS).declared is None
