"""A provider that breaks the conversation: its question fails, nothing hangs, and the next finds a fresh process."""

import asyncio
import logging
import sys
import threading
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers import child
from luster_engine.providers.desk import Desk
from luster_engine.providers.models import ProviderCall
from luster_engine.providers.process import Opening, ProviderProcess
from luster_engine.providers.question import Question
from luster_engine.settings import ProviderBudget
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.trail import Trail, current_trail, following
from luster_sdk.errors import ProviderError
from luster_sdk.provider import ProviderSession
from sqlalchemy import text

CODE = '''
import os, resource, sys
from luster_sdk import Provider, ProviderAnswer, ProviderError, ProviderHealth, ProviderStatus, hookimpl

def shout(data):
    """Writes to the parent past our own classes, as any code of the process can."""
    for descriptor in range(3, 12):
        try:
            if "socket" in os.readlink(f"/proc/self/fd/{descriptor}"):
                os.write(descriptor, data)
        except OSError:
            continue

class Session:
    def __init__(self, secrets):
        self._key = secrets["HOSTILE_KEY"]
    def health(self):
        return ProviderHealth(True)
    def submit(self, request):
        self._wish = request.body["wish"]
        print("my key is", self._key, flush=True)
        if self._wish == "garble":
            shout(b"no json at all\\n")
        if self._wish == "endless":
            for _ in range(9):
                shout(b"x" * 60_000)
        if self._wish == "forge":
            shout(b'{"number":1,"files":["../../secret.png"],"facts":{}}\\n')
        if self._wish == "early":
            raise RuntimeError("when it may have been sent")
        if self._wish == "long wait":
            raise ProviderError("rate_limited", "slow down", retry_after=float("inf"), request_id=object())
        if self._wish == "told back":
            raise ProviderError("refused", f"no, {self._key}", request_id=self._key)
        if self._wish == "squat":
            folder = sys._getframe(1).f_locals["folder"]  # any code of the process can find it
            (folder / "taken").mkdir()
        return "h"
    def poll(self, handle):
        return ProviderStatus("working" if self._wish == "hang" else "done")
    def fetch(self, handle):
        name = "../answer.png" if self._wish == "climb" else "answer.png"
        data = b"<html>" if self._wish in ("no picture", "no cost") else b"\\x89PNG\\r\\n\\x1a\\n picture"
        if self._wish == "limit":
            return ProviderAnswer({}, {"limit": resource.getrlimit(resource.RLIMIT_DATA)[0], "cost_usd": 0})
        if self._wish == "told in facts":
            return ProviderAnswer({name: data}, {"request_id": self._key, "cost_usd": 0.01})
        if self._wish == "exit":
            sys.exit(3)
        if self._wish == "no number":
            return ProviderAnswer({name: data}, {"cost_usd": float("nan"), "tokens": float("inf")})
        if self._wish == "raise":
            raise RuntimeError("after it was paid for")
        return ProviderAnswer({name: data}, {} if self._wish == "no cost" else {"cost_usd": 0.01})

@hookimpl
def luster_providers():
    return [Provider("hostile", "1.0.0", "image_edit", "Hostile", lambda settings, secrets: Session(secrets),
                     secrets=("HOSTILE_KEY",))]
'''


WISHES = ("forge", "garble", "endless", "climb", "no picture", "no cost", "raise", "hang", "squat", "good")


@pytest.fixture
async def opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opening:
    site = tmp_path / "site"
    info = site / "hostile-1.0.0.dist-info"
    info.mkdir(parents=True)
    (site / "hostile_code.py").write_text(CODE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.0.0\n")
    (info / "entry_points.txt").write_text("[luster.plugins]\nhostile = hostile_code\n")
    monkeypatch.setenv("PYTHONPATH", str(site))
    return Opening("hostile", "hostile", "image_edit", secrets={"HOSTILE_KEY": "sk-very-secret"})


@pytest.fixture
async def hostile(opening: Opening) -> ProviderProcess:
    return ProviderProcess(opening, seconds=3.0)


async def test_no_word_of_a_hostile_provider_hangs_or_leads_outside(
    hostile: ProviderProcess, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n secret")

    async def ask(wish: str) -> str:
        folder, kept = tmp_path / f"asked {wish}", tmp_path / f"kept {wish}"
        folder.mkdir()
        kept.mkdir()
        try:
            async with asyncio.timeout(30):
                answer = await hostile.ask(wish, {"wish": wish}, {}, folder, kept)
        except ProviderError as error:
            return f"{error.kind}: {error}"
        assert all(kept in path.parents for path in answer.files.values())
        return "answered"

    try:
        said = {wish: await ask(wish) for wish in WISHES}
    finally:
        await hostile.close()
    assert said.pop("good") == said.pop("squat") == "answered"
    assert said.pop("hang").startswith("timeout: ")
    assert all(text.startswith("server: ") for text in said.values()), said
    assert not (tmp_path / "answer.png").exists()
    assert "my key is ***" in caplog.text and "sk-very-secret" not in caplog.text


async def test_a_key_that_the_far_side_sends_back_is_said_to_nobody(hostile: ProviderProcess, tmp_path: Path) -> None:
    """An id of an answer that held it went into the books, the report of the job and the log."""
    (tmp_path / "kept").mkdir()
    try:
        with pytest.raises(ProviderError) as refused:
            await hostile.ask("one", {"wish": "told back"}, {}, tmp_path, tmp_path / "kept")
        answer = await hostile.ask("two", {"wish": "told in facts"}, {}, tmp_path, tmp_path / "kept")
    finally:
        await hostile.close()
    assert (str(refused.value), refused.value.request_id) == ("no, ***", "***")
    assert dict(answer.facts) == {"request_id": "***", "cost_usd": 0.01}


async def test_what_is_no_number_ends_no_process_and_with_it_no_question_of_others(
    hostile: ProviderProcess, tmp_path: Path
) -> None:
    """A time to wait, or a cost, that is no JSON was said as it was: the process was ended with all that it asked."""
    said: dict[str, str] = {}
    processes = set()
    try:
        for wish in ("good", "long wait", "no number", "exit"):
            kept = tmp_path / wish / "kept"
            kept.mkdir(parents=True)
            try:
                answer = await hostile.ask(wish, {"wish": wish}, {}, tmp_path / wish, kept)
                said[wish] = f"{sorted(answer.files)} {dict(answer.facts)}"
            except ProviderError as error:
                said[wish] = f"{error.kind} {error.retry_after}"
            assert hostile._process is not None
            processes.add(hostile._process.pid)
            open_files = Path(f"/proc/{hostile._process.pid}/fd")
            assert not [each for each in open_files.glob("[012]") if each.is_fifo()], "a pipe would hold who reads it"
    finally:
        await hostile.close()
    assert said["long wait"] == "rate_limited None" and said["no number"] == "['answer.png'] {}"
    assert said["exit"] == "server None" and len(processes) == 1, said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems let nobody set it")
@pytest.mark.parametrize(("at_once", "limit"), [(2, 2_000_000_000), (16, 6_400_000_000)])
async def test_the_memory_of_its_process_grows_with_the_job_slots(
    opening: Opening, tmp_path: Path, at_once: int, limit: int
) -> None:
    """All slots shared 2 GB: on many of them answers that were paid ended for want of memory."""
    process = ProviderProcess(replace(opening, at_once=at_once))
    (tmp_path / "kept").mkdir()
    try:
        answer = await process.ask("limit", {"wish": "limit"}, {}, tmp_path, tmp_path / "kept")
    finally:
        await process.close()
    assert answer.facts["limit"] == limit


class Kept(child.Voice):
    """Keeps what a process would say."""

    def __init__(self) -> None:
        self.said: list[Mapping[str, Any]] = []

    def say(self, message: Mapping[str, Any]) -> None:
        self.said.append(message)


def test_a_question_that_cannot_begin_fails_at_once_and_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was said of it, and its job waited for a quarter of an hour."""
    question = {"number": 7, "key": "k", "kind": "image_edit", "body": {}, "folder": str(tmp_path)}
    lost, full, session = Kept(), Kept(), cast(ProviderSession, object())
    child.answer(session, question | {"files": ["photo.png"]}, lost)

    def full_of_threads(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", full_of_threads)
    child.begin(session, question | {"files": []}, full)
    for (message,) in (lost.said, full.said):
        assert (message["number"], message["failed"]["kind"], message["failed"]["lasting"]) == (7, "server", False)
        assert "facts" not in message, "it did not go out"


class Trails(logging.Handler):
    """Of which work each line is told."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Trail] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(current_trail())


async def test_what_a_provider_prints_is_not_told_of_the_job_that_asked_it_first(
    hostile: ProviderProcess, tmp_path: Path
) -> None:
    trails = Trails()
    logging.getLogger("luster_engine.providers.process").addHandler(trails)
    (tmp_path / "kept").mkdir()
    try:
        with following(Trail(job_id="first to ask")):
            await hostile.ask("good", {"wish": "good"}, {}, tmp_path, tmp_path / "kept")
        async with asyncio.timeout(30):
            while not trails.found:
                await asyncio.sleep(0.02)
    finally:
        await hostile.close()
        logging.getLogger("luster_engine.providers.process").removeHandler(trails)
    assert set(trails.found) == {Trail()}


@pytest.mark.parametrize(
    ("wish", "dollars"),
    [("climb", 0.01), ("no picture", 0.01), ("no cost", 0.2), ("raise", 0.2), ("garble", 0.2), ("early", 0.2)],
)
async def test_an_answer_that_cannot_be_used_is_paid_for_and_counts(
    opening: Opening, database: Database, tmp_path: Path, wish: str, dollars: float
) -> None:
    async with desk(database, tmp_path, opening, dollars_per_call=0.2, failures_to_open=9) as asked:
        for _ in range(2):
            with pytest.raises(LusterError):
                await asked.ask(Question("job-1", "hostile", {"wish": wish}, {}), tmp_path)

    async with database.transaction() as session:
        call = await session.get_one(ProviderCall, "job-1")
    assert (call.state, call.cost_micros) == ("failed", round(2 * dollars * 1e6))


async def test_a_day_is_spent_by_answers_that_cannot_be_used(
    opening: Opening, database: Database, tmp_path: Path
) -> None:
    async with desk(database, tmp_path, opening, dollars_per_day=0.02, failures_to_open=9) as asked:
        reasons = []
        for number in range(3):
            with pytest.raises(LusterError) as refused:
                await asked.ask(Question(f"job-{number}", "hostile", {"wish": "no picture"}, {}), tmp_path)
            reasons.append(refused.value.reason)
    assert reasons == [Reason.PROVIDER_UNAVAILABLE, Reason.PROVIDER_UNAVAILABLE, Reason.BUDGET_SPENT]


async def test_an_answer_whose_bill_nobody_can_read_counts_what_it_is_expected_to_cost(
    opening: Opening, database: Database, tmp_path: Path
) -> None:
    """It counted nothing, so the day's ceiling never closed."""
    async with desk(database, tmp_path, opening, dollars_per_call=0.2, dollars_per_day=0.3) as asked:
        for number in range(2):
            await asked.ask(Question(f"job-{number}", "hostile", {"wish": "no number"}, {}), tmp_path)
        with pytest.raises(LusterError) as refused:
            await asked.ask(Question("job-2", "hostile", {"wish": "no number"}, {}), tmp_path)
    assert refused.value.reason is Reason.BUDGET_SPENT
    async with database.transaction() as session:
        assert (await session.get_one(ProviderCall, "job-0")).cost_micros == 200_000


async def test_an_answer_that_a_killed_worker_lost_counts_when_it_is_asked_for_again_and_when_it_is_not(
    opening: Opening, database: Database, tmp_path: Path
) -> None:
    async with desk(database, tmp_path, opening, dollars_per_call=0.2, dollars_per_day=0.3) as asked:
        for key in ("again", "never"):
            await asked.ask(Question(key, "hostile", {"wish": "good"}, {}), tmp_path)
        for path in (tmp_path / "store").rglob("*.answer"):
            path.unlink()
        async with database.transaction() as session:
            # As a worker leaves it that is killed while the question is out.
            await session.execute(text("UPDATE provider_calls SET state = 'asking', cost_micros = 0, object_key = ''"))
        await asked.ask(Question("again", "hostile", {"wish": "good"}, {}), tmp_path)
        async with database.transaction() as session:
            again = await session.get_one(ProviderCall, "again")
            await session.execute(
                text(
                    "UPDATE provider_calls SET asked_at = greatest(now() - interval '1 hour', date_trunc('day', now()))"
                )
            )
        assert again.cost_micros == 210_000
        with pytest.raises(LusterError) as refused:
            await asked.ask(Question("next", "hostile", {"wish": "good"}, {}), tmp_path)
    assert refused.value.reason is Reason.BUDGET_SPENT


async def test_an_answer_that_finds_no_place_is_counted_and_its_sender_stays_well(
    opening: Opening, database: Database, tmp_path: Path
) -> None:
    async with desk(database, tmp_path, opening, failures_to_open=1) as asked:
        (tmp_path / "store" / "objects").mkdir(parents=True)
        (tmp_path / "store" / "objects" / "providers").write_text("in the way")
        with pytest.raises(LusterError):
            await asked.ask(Question("job-1", "hostile", {"wish": "good"}, {}), tmp_path)
        assert (await asked.health("hostile")).healthy
    async with database.transaction() as session:
        call = await session.get_one(ProviderCall, "job-1")
    assert (call.state, call.error_kind, call.cost_micros) == ("failed", "unstored", 10_000)


@asynccontextmanager
async def desk(database: Database, folder: Path, opening: Opening, **budget: float) -> AsyncIterator[Desk]:
    storage = FilesystemStorage(folder / "store", secret="s" * 32, public_url="http://127.0.0.1:1", max_bytes=10**8)
    made = Desk(database, storage, {"hostile": opening}, {"hostile": ProviderBudget(**budget)})  # type: ignore[arg-type]  # numbers
    try:
        yield made
    finally:
        await made.aclose()
