"""What is made of a signed result is signed as that result is."""

from pathlib import Path

import pytest
from luster_engine.deliverables.renditions import Renditions
from luster_engine.deliverables.service import Finished
from luster_engine.pipeline.codec.signing import verify
from luster_engine.sandbox.signer import Certificate, open_signer
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import text

from tests.e2e.photo import house
from tests.engine.pipeline.tasks.test_provenance import certificate
from tests.world import World


@pytest.mark.parametrize(("kind", "ingredients"), [("enhance", ["original"]), ("generate", [])])
async def test_a_size_names_what_it_was_made_of_unless_its_job_was_one_of_words(
    world: World, tmp_path: Path, kind: str, ingredients: list[str]
) -> None:
    """The words for a picture that a model made whole were taken to say that no photo was there."""
    account = await world.account()
    photo = await world.photo(account)
    job = await world.job(account, photo)
    report = '{"source_type": "trainedAlgorithmicMedia"}'
    async with world.database.transaction() as session:
        told = text("UPDATE jobs SET kind = :kind, report = CAST(:report AS jsonb) WHERE id = :job RETURNING shoot_id")
        shoot = await session.scalar(told, {"kind": kind, "report": report, "job": job})
    source, target = tmp_path / "source.jpg", tmp_path / "target.jpg"
    source.write_bytes(house())
    target.write_bytes(house())
    of_it = Finished(account, shoot, photo, job, "photo", 1, "a", "image/jpeg", 9, 9, 9, "a.jpg", None)
    store = FilesystemStorage(tmp_path / "store", secret="s" * 32, public_url="http://x", max_bytes=10**7)
    own = SandboxOptions(size=1, scratch=tmp_path / "scratch")
    async with open_signer(own, Certificate(*certificate(tmp_path))) as signer:
        assert signer is not None
        renditions = Renditions(world.database, store, signer._sandbox, {}, signer=signer)
        await renditions._sign(signer, of_it, source, target, "image/jpeg")
    assert verify(target, "image/jpeg")["ingredients"] == ingredients
