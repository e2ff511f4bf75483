"""Results are signed last, by a child of their own, when the operator has a certificate."""

from pathlib import Path

import pytest
from luster_engine.app import open_enhancer
from luster_engine.errors import LusterError
from luster_engine.pipeline.codec.signing import verify
from luster_engine.pipeline.render.plan import PlanRequest
from luster_engine.settings import Settings

from tests.e2e.photo import house
from tests.engine.pipeline.tasks.test_provenance import certificate


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
