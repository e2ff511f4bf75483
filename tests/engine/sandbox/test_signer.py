"""Results are signed last, by a child of their own, when the operator has a certificate."""

from pathlib import Path

import pytest
from luster_engine.enhancer_opened import open_enhancer
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.signing import verify
from luster_engine.pipeline.render.plan import PlanRequest
from luster_engine.sandbox.signer import Certificate, open_signer
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.settings import Settings

from tests.e2e.photo import house
from tests.engine.pipeline.codec.test_written_photos import exiftool
from tests.engine.pipeline.tasks.test_provenance import certificate

CAPTURE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"


async def test_a_result_is_signed_with_its_original_as_ingredient(tmp_path: Path) -> None:
    photo, target = tmp_path / "house.jpg", tmp_path / "result.jpg"
    photo.write_bytes(house())
    chain, key = certificate(tmp_path)
    settings = Settings(data_dir=tmp_path / "data", c2pa_certificate=chain, c2pa_key=key)

    async with open_enhancer(settings, at_once=1) as enhancer:
        done = await enhancer.enhance(photo, target, PlanRequest(style="default"))

    found = verify(target, "image/jpeg")
    assert found["state"] in ("valid", "trusted")
    assert found["ingredients"] == ["original"]
    assert done.size == target.stat().st_size
    assert key.read_bytes() not in target.read_bytes()


async def test_a_certificate_that_is_not_there_is_said_at_the_start(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", c2pa_certificate=tmp_path / "no.pem", c2pa_key=tmp_path / "no.key")

    with pytest.raises(LusterError, match=r"no\.pem"):
        async with open_enhancer(settings, at_once=1):
            pass


async def test_a_certificate_that_went_is_not_told_as_a_photo_that_was_removed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is tried again, and only the operator reads which file it is."""
    chain, key = certificate(tmp_path)
    picture = tmp_path / "picture"
    picture.write_bytes(house())
    async with open_signer(SandboxOptions(size=1, scratch=tmp_path / "scratch"), Certificate(chain, key)) as signer:
        assert signer is not None
        key.unlink()
        with pytest.raises(LusterError) as refused:
            await signer.sign(picture, None, {"mime": "image/jpeg"}, cleaner=signer._sandbox, limits={})

    assert refused.value.reason is Reason.STORAGE_UNAVAILABLE
    assert str(tmp_path) not in refused.value.message
    assert str(key) in caplog.text


async def test_a_certificate_that_came_back_meanwhile_is_told_as_away_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that met a renewal failed for good, as one whose photo was removed. Where the picture went it does."""
    chain, key = certificate(tmp_path)
    picture = tmp_path / "picture"
    picture.write_bytes(house())
    reasons = []
    async with open_signer(SandboxOptions(size=1, scratch=tmp_path / "scratch"), Certificate(chain, key)) as signer:
        assert signer is not None
        key.unlink()
        monkeypatch.setattr(Certificate, "lost", None)  # it is looked for once more, and there it is
        for _ in range(2):
            with pytest.raises(LusterError) as refused:
                await signer.sign(picture, None, {"mime": "image/jpeg"}, cleaner=signer._sandbox, limits={})
            reasons.append(refused.value.reason)
            picture.unlink(missing_ok=True)

    assert reasons == [Reason.STORAGE_UNAVAILABLE, Reason.NOT_FOUND]


async def test_a_signed_camera_file_keeps_its_place_to_itself(tmp_path: Path) -> None:
    """A manifest takes over what its ingredient's says; exiftool, an independent reader, finds nothing of it."""
    chain, key = certificate(tmp_path)
    photo, target = tmp_path / "house.jpg", tmp_path / "result.jpg"
    camera_signed(house(), photo, chain, key)
    assert all(mark in exiftool(photo) for mark in ("48.8583", "SERIAL-4711")), "the camera's own manifest says it"
    settings = Settings(data_dir=tmp_path / "data", c2pa_certificate=chain, c2pa_key=key)

    async with open_enhancer(settings, at_once=1) as enhancer:
        await enhancer.enhance(photo, target, PlanRequest(style="default"))

    assert verify(target, "image/jpeg")["ingredients"] == ["original"]
    for found in (target.read_bytes().decode("latin-1"), exiftool(target)):
        for mark in ("48.8583", "SERIAL-4711", "GPSLatitude"):
            assert mark not in found


def camera_signed(picture: bytes, path: Path, chain: Path, key: Path) -> None:
    """A photo as cameras that sign make it: place and serial number stand in its manifest."""
    import io

    import c2pa  # type: ignore[import-untyped] # c2pa ships no types

    exif = {
        "@context": {"exif": "http://ns.adobe.com/exif/1.0/"},
        "exif:GPSLatitude": "48.8583",
        "exif:BodySerialNumber": "SERIAL-4711",
    }
    manifest = {
        "claim_generator_info": [{"name": "Camera", "version": "1"}],
        "format": "image/jpeg",
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": CAPTURE}]},
            },
            {"label": "stds.exif", "data": exif, "kind": "Json"},
        ],
    }
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain.read_bytes(), private_key=key.read_bytes(), ta_url=None)
    with c2pa.Signer.from_info(info) as signer, c2pa.Builder(manifest) as builder, path.open("w+b") as out:
        builder.sign(signer, "image/jpeg", io.BytesIO(picture), out)
