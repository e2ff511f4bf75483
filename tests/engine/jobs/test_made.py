"""What a job's guard said is found for both of its files together, and for no other pair."""

import hashlib

from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.jobs import transitions
from luster_engine.jobs.made import find_verdict
from luster_engine.jobs.transitions import AttemptResult, StoredOutput

from tests.engine.jobs.test_life import start
from tests.world import World


async def test_the_verdict_of_a_job_is_found_by_both_files_alone(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account, content=b"mine"))
    started = await start(world, account, job)
    key, made = f"out/{job}_v1", "5a" * 32
    output = StoredOutput("photo", "picture", "image/jpeg", key, 10, 10, 99, sha256=made)
    told = {"verdict": "review", "reasons": ["evening"]}
    async with world.database.transaction() as session:
        before = await credits.lock(session, account)
        report = {"fidelity": {"result": told}}
        assert await transitions.succeed(session, before, started.attempt, AttemptResult(1, (output,), report))
    mine, other = (hashlib.sha256(each).hexdigest() for each in (b"mine", b"other"))
    async with world.database.transaction() as session:
        assert await find_verdict(session, job, photo=mine, result=made) == told
        assert await find_verdict(session, job, photo=other, result=made) is None
        assert await find_verdict(session, job, photo=mine, result=other) is None
        assert await find_verdict(session, new_id(), photo=mine, result=made) is None
