"""The desk for questions to remote models: it looks for a stored answer, minds the budget, asks, and stores."""

import asyncio
import contextlib
import logging
import tempfile
from collections.abc import Collection, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from luster_sdk.errors import ProviderError
from sqlalchemy import case, delete, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.border import parcel
from luster_engine.border.names import ANSWER_FILES
from luster_engine.border.refusal import Foreign
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.capability import USUAL_SIZE, switched_off
from luster_engine.providers import refusals
from luster_engine.providers.errand import Errand, RecalledError
from luster_engine.providers.health import look
from luster_engine.providers.lines import StoppedError, UnusableError, checked_facts
from luster_engine.providers.models import ModelOff, ProviderCall, ProviderTry
from luster_engine.providers.policy import Availability, explained
from luster_engine.providers.process import ANSWER_SECONDS, FetchedAnswer, Listener, Opening, ProviderProcess
from luster_engine.providers.question import Question
from luster_engine.scratch import PASSING, Scratch
from luster_engine.settings import ProviderBudget
from luster_engine.storage.port import Storage

log = logging.getLogger(__name__)

_UNSTORED = "unstored"
"""The kind of failure that is our own: the answer came, and there was no place for it. It says nothing of its sender's
health."""
_CALLED_BACK = "called_back"
"""What is written where a question was not put again, as nobody waited for its answer any more."""
_LOST = (ProviderCall.state == "asking") & (ProviderCall.asked_at < func.now() - timedelta(seconds=ANSWER_SECONDS))
"""A question whose asker was killed before it wrote down what came of it, so that nobody knows what it cost."""
_OUT = (ProviderCall.state == "asking") & ~_LOST
_EXPECTED = func.coalesce(ProviderCall.facts["expected_micros"].as_integer(), 0)
"""What a question that is out will cost; written down as it goes out, and gone with its answer."""
_UNKNOWN = (ProviderCall.state == "asking") & (ProviderCall.handle == "")
"""A question that went out, or was about to, and nobody wrote down what came of it. It may be paid already."""
_LAST_WAIT = 5.0
"""Seconds that answers under way are still waited for when the desk closes."""
_SHARE_ASIDE = 0.5
"""The share of a minute's requests and of a day's money up to which questions go out that no work waits for."""


class Desk:
    """Shared by all jobs of a process; what it knows of budgets and health is in the database, for all processes."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        openings: Mapping[str, Opening],
        budgets: Mapping[str, ProviderBudget],
        scratch: Scratch = PASSING,
        off: Collection[str] = (),
    ) -> None:
        self._scratch = scratch
        self._off = off
        self._database = database
        self._storage = storage
        self._budgets = budgets
        self._processes = {name: ProviderProcess(opening) for name, opening in openings.items()}
        self._under_way: dict[str, Errand] = {}

    @property
    def configured(self) -> frozenset[str]:
        """The providers that can be asked here at all."""
        return frozenset(self._processes)

    async def aclose(self) -> None:
        """Ends the providers' processes; an answer that is nearly there is still stored, as it has to be paid."""
        tasks = [each.task for each in self._under_way.values()]
        for each in self._under_way.values():
            each.recall()
        if tasks:
            await asyncio.wait(tasks, timeout=_LAST_WAIT)
        await asyncio.gather(*(process.close() for process in self._processes.values()))
        await asyncio.gather(*tasks, return_exceptions=True)

    async def healths(self) -> dict[str, tuple[bool, str]]:
        """Every configured provider's health."""
        found = {name: await self.health(name) for name in self._processes}
        return {name: (each.healthy, each.reason) for name, each in found.items()}

    async def health(self, provider: str) -> Availability:
        """Whether the provider is asked at present."""
        if provider not in self._processes:
            return Availability(False, "it is not configured")
        async with self._database.transaction() as session:
            return await look(session, provider, self._budget(provider))

    async def ask(self, question: Question, folder: Path, listener: Listener | None = None) -> FetchedAnswer:
        """The answer, stored before anybody uses it; one that is stored already costs nothing.

        Who gives up waiting does not stop a question that is out: its answer is stored and its cost counted. One that
        is not out yet is called back and costs nothing.
        """
        question = question.checked()
        stored = await self._stored(question, folder)
        if stored is not None:
            return stored
        process = self._processes.get(question.provider)
        if process is None:
            text = f'The provider "{question.provider}" is not configured.'
            raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=question.provider)
        while (errand := self._under_way.get(question.key)) is not None and errand.recalled:
            await asyncio.wait({errand.task})
            # It may have been paid for when it was called back, and has gone on.
            stored = await self._stored(question, folder)
            if stored is not None:
                return stored
        if errand is None:
            errand = self._under_way[question.key] = Errand()
            errand.task = asyncio.create_task(self._go(process, question, errand, listener))
            errand.task.add_done_callback(lambda done: self._ended(question.key, done))
        await errand.wait()
        stored = await self._stored(question, folder)
        if stored is None:
            raise LusterError(Reason.STORAGE_UNAVAILABLE, "A stored answer cannot be read back.", key=question.key)
        return stored

    async def forget(self, prefix: str) -> None:
        """Removes the stored answers of work that has ended; what they cost stays written down."""
        for place in [found.key async for found in self._storage.list_prefix(prefix)]:
            await self._storage.delete(place)

    async def _go(
        self, process: ProviderProcess, question: Question, errand: Errand, listener: Listener | None
    ) -> None:
        """Puts a question when there is room for it. What keeps it from going out takes it back from the books."""
        handle = await self._admit(question, errand)
        if handle:
            errand.follow()
        # A question that is out outlives whoever waits for it, so its files get a folder of their own.
        folders = contextlib.ExitStack()
        try:
            own = folders.enter_context(self._scratch.folder("question"))
            going = await asyncio.to_thread(question.copied_to, own)
            await self._work(process, going, errand, handle, own, folders, listener)
        except (RecalledError, OSError):
            if not errand.out:
                await self._withdraw(question)
            if errand.recalled:
                raise refusals.called_back(question.provider) from None
            raise
        finally:
            await asyncio.to_thread(folders.close)

    async def _work(
        self,
        process: ProviderProcess,
        question: Question,
        errand: Errand,
        handle: str,
        folder: Path,
        folders: contextlib.ExitStack,
        listener: Listener | None,
    ) -> None:
        """Puts a question, or goes on with one that lies at its provider since an earlier process put it."""
        places: list[asyncio.Task[None]] = []

        def placed(found: str) -> None:
            places.append(asyncio.create_task(self._place(question, found)))

        try:
            kept = folders.enter_context(self._scratch.folder("answer"))
            ask = (question.key, question.body, question.files, folder, kept, listener)
            answer = await process.ask(*ask, handle=handle, placed=placed, leaves=errand.leaves)
            await self._keep(question, answer, kept)
        except StoppedError as error:
            # As after a kill: the row says that the question is out, so it is gone on with or not put by itself again.
            await asyncio.gather(*places)
            log.warning("stopped while %s worked on %s", question.provider, question.key)
            raise explained(question.provider, error) from error
        except ProviderError as error:
            await asyncio.gather(*places)
            await self._failed(question, error, resumed=bool(handle))
            raise explained(question.provider, error) from error
        finally:
            await asyncio.gather(*places, return_exceptions=True)

    async def _place(self, question: Question, handle: str) -> None:
        """Writes down where a question lies, from the moment that it is there: after a kill nobody else knows."""
        async with self._database.transaction() as session:
            values = update(ProviderCall).where(ProviderCall.key == question.key).values(handle=handle)
            await session.execute(values)

    def _ended(self, key: str, done: asyncio.Task[None]) -> None:
        self._under_way.pop(key, None)
        if not done.cancelled():
            done.exception()  # whoever still waits hears of it; nobody else has to

    async def _stored(self, question: Question, folder: Path) -> FetchedAnswer | None:
        async with self._database.transaction() as session:
            call = await session.get(ProviderCall, question.key)
        if call is None:
            return None
        if call.state == "answered":
            return await self._fetched(question, call.object_key, folder)
        # Stored, and the process killed before it could write so down.
        if await self._storage.head(question.place) is None:
            return None
        found = await self._fetched(question, question.place, folder)
        if found is not None:
            await self._write_down(question, found.facts)
        return found

    async def _fetched(self, question: Question, place: str, folder: Path) -> FetchedAnswer | None:
        """A stored answer as files; None where it is gone or nobody can read it, so that it is asked for anew."""
        own = Path(tempfile.mkdtemp(prefix="answer-", dir=folder))
        try:
            await self._storage.get_file(place, own / "answer")
            facts, files = await asyncio.to_thread(parcel.unpack, own / "answer", own, ANSWER_FILES)
            return FetchedAnswer(files, checked_facts(facts))
        except Foreign as refusal:
            log.warning("the stored answer to %s cannot be read: %s", question.key, refusal)
            return None
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                return None
            raise

    async def _admit(self, question: Question, errand: Errand) -> str:
        """Waits for room in the minute; refuses when the provider is unhealthy or the day's money is spent. Answers
        with the handle of a question that lies at its provider already, which is asked for and not put again."""
        budget = self._budget(question.provider)
        deadline = asyncio.get_running_loop().time() + budget.wait_seconds
        while (handle := await self._try(question, budget)) is None:
            if question.aside or asyncio.get_running_loop().time() >= deadline:
                raise refusals.minute_full(question.provider, budget, aside=question.aside)
            await errand.rest(1.0)
            if errand.recalled:
                raise refusals.called_back(question.provider)
        return handle

    async def _try(self, question: Question, budget: ProviderBudget) -> str | None:
        provider = question.provider
        async with self._database.transaction() as session:
            # One decision at a time for each provider, over all workers.
            await session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"ask {provider}"})
            if question.once and await session.scalar(select(_UNKNOWN).where(ProviderCall.key == question.key)):
                raise refusals.nobody_knows(provider)
            await self._check_on(session, question)
            health = await look(session, provider, budget, aside=question.aside)
            if not health.healthy:
                message = f"The provider {provider} gets no requests at present: {health.reason}."
                raise LusterError(Reason.PROVIDER_QUOTA, message, provider=provider)
            today = func.date_trunc("day", func.now(), "UTC")
            mine = ProviderCall.provider == provider
            guess = round(budget.dollars_per_call * 1e6)
            # What is out is not paid for yet, and will be: many at once would spend a day that has room for one.
            out = case((_LOST, guess), (_OUT & (ProviderCall.key != question.key), _EXPECTED), else_=0)
            spent = await session.scalar(
                select(func.coalesce(func.sum(ProviderCall.cost_micros + out), 0)).where(
                    mine, ProviderCall.asked_at >= today
                )
            )
            share = _SHARE_ASIDE if question.aside else 1.0
            if int(spent or 0) >= share * budget.dollars_per_day * 1e6:
                raise refusals.day_spent(provider, budget, aside=question.aside)
            minute = func.now() - text("interval '60 seconds'")
            went_out = select(func.count()).where(ProviderTry.provider == provider, ProviderTry.asked_at > minute)
            recent = await session.scalar(went_out)
            if int(recent or 0) >= share * budget.calls_per_minute:
                return None
            named = {"key": question.key, "provider": provider, "model": question.model}
            expected = {"expected_micros": self._expected(question)}
            row = insert(ProviderCall).values(**named, state="asking", facts=expected)
            # Whoever asked before and did not write down what came of it was killed; the model may want its money.
            unknown = case((_UNKNOWN, guess), else_=0)
            again = {
                "state": "asking",
                "facts": expected,
                "attempts": ProviderCall.attempts + 1,
                "asked_at": func.now(),
                "error_kind": "",
                "cost_micros": ProviderCall.cost_micros + unknown,
            }
            put = row.on_conflict_do_update(index_elements=["key"], set_=again).returning(ProviderCall.handle)
            handle = str(await session.scalar(put) or "")
            session.add(ProviderTry(key=question.key, provider=provider))
        return handle

    async def _check_on(self, session: AsyncSession, question: Question) -> None:
        """Refuses a question to what was switched off, also where it was planned before. One that lies at its provider
        already is paid for, and its answer is still fetched."""
        names = {question.provider, f"{question.provider}/{question.model}"}
        off = not names.isdisjoint(self._off) or await session.scalar(select(ModelOff).where(ModelOff.name.in_(names)))
        lies = (ProviderCall.key == question.key) & (ProviderCall.handle != "")
        if off and await session.scalar(select(ProviderCall.key).where(lies)) is None:
            raise switched_off(question.provider, question.model, off="true")

    async def _failed(self, question: Question, error: ProviderError, *, resumed: bool) -> None:
        log.warning("provider %s failed: kind=%s request_id=%s", question.provider, error.kind, error.request_id)
        # A question that an earlier process put was counted then, and is not put a second time.
        dollars = 0.0 if resumed else self._price_of(question, error)
        await self._lost(question, error.kind, dollars, lasting=error.lasting)

    def _price_of(self, question: Question, error: ProviderError) -> float:
        """What a failure cost in dollars. A refusal that the provider told of itself costs nothing.

        Not so its telling that it gave up waiting: the model behind it may have answered, and be paid for that.
        """
        facts = error.facts if isinstance(error, UnusableError) else None
        if facts is not None and "cost_usd" in facts:
            return float(facts["cost_usd"])
        if isinstance(error, UnusableError) or error.kind == "timeout":
            return self._budget(question.provider).dollars_per_call
        return 0.0

    def _expected(self, question: Question) -> int:
        """What the answer will cost, in millionths of a dollar: the model's price, or what a call is taken to cost."""
        process = self._processes.get(question.provider)
        models = process.opening.models if process is not None else ()
        price = next((each.price.of(*USUAL_SIZE) for each in models if each.name == question.model), None)
        return round((self._budget(question.provider).dollars_per_call if price is None else price) * 1e6)

    def _bill(self, question: Question, facts: Mapping[str, Any]) -> int:
        """What an answer cost, in millionths of a dollar. One without a bill that can be read is no gift."""
        return round(float(facts["cost_usd"]) * 1e6) if "cost_usd" in facts else self._expected(question)

    def _budget(self, provider: str) -> ProviderBudget:
        return self._budgets.get(provider, ProviderBudget())

    async def _lost(self, question: Question, kind: str, dollars: float, *, lasting: bool = False) -> None:
        """Writes down that a question has no answer, and what it cost all the same. One that `lasting` lies at its
        provider keeps its handle."""
        cost = ProviderCall.cost_micros + round(dollars * 1e6)
        ended = {"state": "failed", "facts": {}, "error_kind": kind, "ended_at": func.now()}
        mine = update(ProviderCall).where(ProviderCall.key == question.key)
        async with self._database.transaction() as session:
            await session.execute(mine.values(cost_micros=cost))
            # An answer that another process has stored meanwhile stays one, and is not counted a second time.
            open_ = mine.where(ProviderCall.state != "answered")
            await session.execute(open_.values(**ended, handle=ProviderCall.handle if lasting else ""))
            await self._end_try(session, question, kind)

    async def _withdraw(self, question: Question) -> None:
        """Takes the last time back from the books, as the question did not go out that time."""
        mine = ProviderCall.key == question.key
        last = select(func.max(ProviderTry.id)).where(ProviderTry.key == question.key).scalar_subquery()
        lies = (ProviderCall.handle != "", "asking")
        before = {
            "state": case(lies, else_="failed"),
            "error_kind": _CALLED_BACK,
            "attempts": ProviderCall.attempts - 1,
        }
        async with self._database.transaction() as session:
            await session.execute(delete(ProviderTry).where(ProviderTry.id == last))
            await session.execute(delete(ProviderCall).where(mine, ProviderCall.attempts == 1))
            await session.execute(update(ProviderCall).where(mine).values(**before, ended_at=func.now()))

    async def _keep(self, question: Question, answer: FetchedAnswer, folder: Path) -> None:
        packed = folder / "answer"
        try:
            await asyncio.to_thread(parcel.write, packed, answer.facts, answer.files)
            await self._storage.put_file(question.place, packed, "application/octet-stream")
        except (LusterError, OSError):
            await self._lost(question, _UNSTORED, self._bill(question, answer.facts) / 1e6, lasting=True)
            raise
        await self._write_down(question, answer.facts)

    async def _write_down(self, question: Question, facts: Mapping[str, Any]) -> None:
        micros = self._bill(question, facts)
        values = {
            "state": "answered",
            "object_key": question.place,
            "facts": dict(facts),
            "error_kind": "",
            "handle": "",
        }
        async with self._database.transaction() as session:
            await session.execute(
                update(ProviderCall)
                .where(ProviderCall.key == question.key, ProviderCall.state != "answered")
                .values(**values, cost_micros=ProviderCall.cost_micros + micros, ended_at=func.now())
            )
            await self._end_try(session, question, "")

    async def _end_try(self, session: AsyncSession, question: Question, kind: str) -> None:
        """What came of the last time the question went out; one that a killed process left open stays open."""
        last = select(func.max(ProviderTry.id)).where(ProviderTry.key == question.key).scalar_subquery()
        await session.execute(
            update(ProviderTry)
            .where(ProviderTry.id == last, ProviderTry.ended_at.is_(None))
            .values(error_kind=kind, ended_at=func.now())
        )
