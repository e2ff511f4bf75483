"""The desk for questions to remote models: it looks for a stored answer, minds the budget, asks, and stores."""

import asyncio
import logging
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_sdk.errors import ProviderError
from sqlalchemy import func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers.models import ProviderCall
from luster_engine.providers.policy import Budget, Health, explained, health_of
from luster_engine.providers.process import Answer, Listener, Opening, ProviderProcess
from luster_engine.storage.port import Storage

log = logging.getLogger(__name__)

_LOOK_BACK = 20


@dataclass(frozen=True)
class Question:
    """What is asked. `key` names it for good: the job, the alternative, the seed, the step."""

    key: str
    provider: str
    body: Mapping[str, Any]
    files: Mapping[str, Path]


class Desk:
    """Shared by all jobs of a process; what it knows of budgets and health is in the database, for all processes."""

    def __init__(
        self, database: Database, storage: Storage, openings: Mapping[str, Opening], budgets: Mapping[str, Budget]
    ) -> None:
        self._database = database
        self._storage = storage
        self._budgets = budgets
        self._processes = {name: ProviderProcess(opening) for name, opening in openings.items()}

    @property
    def configured(self) -> frozenset[str]:
        """The providers that can be asked here at all."""
        return frozenset(self._processes)

    async def close(self) -> None:
        """Ends the providers' processes."""
        await asyncio.gather(*(process.close() for process in self._processes.values()))

    async def health(self, provider: str) -> Health:
        """Whether the provider is asked at present."""
        if provider not in self._processes:
            return Health(False, "it is not configured")
        async with self._database.transaction() as session:
            return await self._health(session, provider)

    async def ask(self, question: Question, folder: Path, listener: Listener | None = None) -> Answer:
        """The answer, stored before anybody uses it; one that is stored already costs nothing."""
        stored = await self._stored(question.key, folder)
        if stored is not None:
            return stored
        process = self._processes.get(question.provider)
        if process is None:
            text = f'The provider "{question.provider}" is not configured.'
            raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=question.provider)
        await self._admit(question)
        try:
            answer = await process.ask(question.key, question.body, question.files, folder, listener)
        except ProviderError as error:
            await self._failed(question, error)
            raise explained(question.provider, error) from error
        await self._keep(question, answer, folder)
        return answer

    async def _stored(self, key: str, folder: Path) -> Answer | None:
        async with self._database.transaction() as session:
            call = await session.get(ProviderCall, key)
        if call is None or call.state != "answered":
            return None
        packed = folder / "answer.zip"
        await self._storage.get_file(call.object_key, packed)
        return Answer(await asyncio.to_thread(_unpacked, packed, folder), call.facts)

    async def _admit(self, question: Question) -> None:
        """Waits for room in the minute; refuses when the provider is unhealthy or the day's money is spent."""
        budget = self._budgets.get(question.provider, Budget())
        deadline = asyncio.get_running_loop().time() + budget.wait_seconds
        while not await self._try(question, budget):
            if asyncio.get_running_loop().time() >= deadline:
                message = (
                    f"{question.provider} has been asked {budget.calls_per_minute} times this minute, the set limit."
                )
                raise LusterError(Reason.PROVIDER_UNAVAILABLE, message, provider=question.provider, retry_after=30)
            await asyncio.sleep(1.0)

    async def _try(self, question: Question, budget: Budget) -> bool:
        provider = question.provider
        async with self._database.transaction() as session:
            # One decision at a time for each provider, over all workers.
            await session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"ask {provider}"})
            health = await self._health(session, provider)
            if not health.healthy:
                message = f"The provider {provider} is not asked at present: {health.reason}."
                raise LusterError(Reason.PROVIDER_QUOTA, message, provider=provider)
            today = func.date_trunc("day", func.now())
            mine = ProviderCall.provider == provider
            spent = await session.scalar(
                select(func.coalesce(func.sum(ProviderCall.cost_micros), 0)).where(mine, ProviderCall.asked_at >= today)
            )
            if int(spent or 0) >= budget.dollars_per_day * 1e6:
                message = (
                    f"Today's budget for {provider} (${budget.dollars_per_day:g}) is spent; it opens again at midnight."
                )
                raise LusterError(Reason.BUDGET_SPENT, message, provider=provider)
            minute = func.now() - text("interval '60 seconds'")
            recent = await session.scalar(select(func.count()).where(mine, ProviderCall.asked_at > minute))
            if int(recent or 0) >= budget.calls_per_minute:
                return False
            row = insert(ProviderCall).values(key=question.key, provider=provider, state="asking", facts={})
            again = {"state": "asking", "attempts": ProviderCall.attempts + 1, "asked_at": func.now(), "error_kind": ""}
            await session.execute(row.on_conflict_do_update(index_elements=["key"], set_=again))
        return True

    async def _health(self, session: AsyncSession, provider: str) -> Health:
        ago = func.extract("epoch", func.now() - ProviderCall.ended_at)
        rows = await session.execute(
            select(ProviderCall.error_kind, ago)
            .where(ProviderCall.provider == provider, ProviderCall.state != "asking")
            .order_by(ProviderCall.ended_at.desc())
            .limit(_LOOK_BACK)
        )
        found = [(kind, float(seconds)) for kind, seconds in rows]
        return health_of(found, self._budgets.get(provider, Budget()))

    async def _failed(self, question: Question, error: ProviderError) -> None:
        log.warning("provider %s failed: kind=%s request_id=%s", question.provider, error.kind, error.request_id)
        async with self._database.transaction() as session:
            await session.execute(
                update(ProviderCall)
                .where(ProviderCall.key == question.key)
                .values(state="failed", error_kind=error.kind, ended_at=func.now())
            )

    async def _keep(self, question: Question, answer: Answer, folder: Path) -> None:
        packed = folder / "answer.zip"
        await asyncio.to_thread(_packed, packed, answer.files)
        object_key = f"providers/{question.provider}/{question.key}.zip"
        await self._storage.put_file(object_key, packed, "application/zip")
        dollars = float(answer.facts.get("cost_usd", 0.0))
        values = {"state": "answered", "object_key": object_key, "facts": dict(answer.facts), "error_kind": ""}
        async with self._database.transaction() as session:
            await session.execute(
                update(ProviderCall)
                .where(ProviderCall.key == question.key)
                .values(**values, cost_micros=round(dollars * 1e6), ended_at=func.now())
            )


def _packed(target: Path, files: Mapping[str, Path]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, path in files.items():
            archive.write(path, name)


def _unpacked(source: Path, folder: Path) -> dict[str, Path]:
    with zipfile.ZipFile(source) as archive:
        return {name: Path(archive.extract(name, folder)) for name in archive.namelist()}
