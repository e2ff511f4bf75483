"""What those are told who watch an account: its open jobs, then what happens, always read in portions."""

import contextlib
from collections.abc import AsyncGenerator, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from luster.v1 import job_pb2
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.events import log
from luster_engine.events.hub import EventHub
from luster_engine.events.log import Event
from luster_engine.jobs import reading
from luster_engine.jobs.messages import job_message
from luster_engine.jobs.outlook import outlook
from luster_engine.jobs.turns import AccountTurns
from luster_engine.storage.port import Storage

_PORTION = 50
"""Jobs of one read. Chosen, not measured: about what a page shows. Fewer: more statements for the same jobs. More: one
read holds the loop for longer, and a slow watcher keeps more in memory."""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, and the job as it stands where that is told with it."""

    event: Event
    job: job_pb2.Job | None


class AccountWatch:
    """Reads for all who watch accounts at this engine."""

    def __init__(self, database: Database, hub: EventHub, storage: Storage) -> None:
        self._database = database
        self._hub = hub
        self._storage = storage
        self._turns = AccountTurns()

    async def position(self, account: UUID) -> int:
        """Where the account's log ends now; to be read before what is open, so that nothing falls between the two."""
        async with self._database.reading() as session:
            return await log.newest_position(session, account)

    async def opened(self, account: UUID) -> AsyncGenerator[Happening, None]:
        """Each open job with its newest event, in the order in which they were created."""
        after: UUID | None = log.FIRST
        while after is not None:
            # The turn ends before anything is sent: a watcher who takes nothing holds up no other.
            async with self._turns.of(account) as turn, self._database.reading() as session:
                events, after = await log.newest_of_open(session, account, after=after, limit=_PORTION)
                jobs = await self._jobs(session, account, [event.job_id for event in events])
                turn.charge(len(events))
            for event in events:
                # One that was removed in between is not open any more.
                if event.job_id in jobs:
                    yield Happening(event, jobs[event.job_id])

    async def since(self, account: UUID, position: int) -> AsyncGenerator[Happening, None]:
        """What happened after a position, then live; with its last event a job comes as it stands then."""
        async with contextlib.aclosing(self._hub.watch_account(account, after=position)) as portions:
            async for events in portions:
                for first in range(0, len(events), _PORTION):
                    portion = events[first : first + _PORTION]
                    ended = await self._ended(account, portion)
                    for event in portion:
                        yield Happening(event, ended.get(event.job_id) if event.final else None)

    async def _ended(self, account: UUID, events: Collection[Event]) -> Mapping[UUID, job_pb2.Job]:
        ended = [event.job_id for event in events if event.final]
        if not ended:
            return {}
        async with contextlib.AsyncExitStack() as stack:
            # What comes live comes as fast as jobs end; only what is read again is read in turns.
            turn = await stack.enter_async_context(self._turns.of(account)) if len(events) > 1 else None
            session = await stack.enter_async_context(self._database.reading())
            jobs = await self._jobs(session, account, ended)
            if turn is not None:
                turn.charge(len(ended))
        return jobs

    async def _jobs(self, session: AsyncSession, account: UUID, ids: Collection[UUID]) -> Mapping[UUID, job_pb2.Job]:
        if not ids:
            return {}
        found = await reading.named(session, account, list(ids))
        outlooks = await outlook(session, account, [full.job for full in found])
        return {full.job.id: await job_message(full, self._storage, outlooks.get(full.job.id)) for full in found}
