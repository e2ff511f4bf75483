"""Enhances many photos, some at once: each result whole or not at all, and one that fails does not stop the others."""

import asyncio
import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from luster_engine.cli.orders import Order, Spared, check_photo, check_target, check_unchanged
from luster_engine.cli.sidecars import add_sidecar, check_sidecar, write_sidecar
from luster_engine.cli.totals import TotalsLine
from luster_engine.enhance.in_place import clear_left, taking_the_place_of
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhanced, Enhancer
    from luster_engine.enhance.made import MadePictures
    from luster_engine.pipeline.render.agreeing import Shift
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.sandbox.task import Progress

EXTENSIONS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/avif": ".avif"}
_AHEAD = 1
"""Photos that are read, put in their places and remembered beside those that children work on. With none a child waits
for the disk after each photo. More: a stop throws away so much more that was begun. None where a remote model may be
asked: it would be asked, and paid, for more photos at once than whoever called allowed."""
_TICK_SECONDS = 0.5
"""Between two drawings of the line while no photo ends, so that what it says of the time is not a minute old."""


@dataclass(frozen=True, slots=True)
class OrderOutcome:
    """What became of one order: a picture, a refusal, or nothing to do."""

    order: Order
    target: Path
    done: "Enhanced | None" = None
    error: LusterError | None = None

    @property
    def state(self) -> str:
        """In a word, as the JSON says it."""
        return "failed" if self.error is not None else "skipped" if self.done is None else "done"

    def as_data(self) -> dict[str, Any]:
        """The same for a program, as JSON says it."""
        data: dict[str, Any] = {"photo": str(self.order.photo), "state": self.state}
        if self.error is not None:
            return {**data, "reason": str(self.error.reason), "error": self.error.message}
        data["output"] = str(self.target)
        done = self.done
        if done is None:
            return data
        warnings = [each.message for each in done.warnings]
        return {**data, "width": done.width, "height": done.height, "warnings": warnings, "report": done.report}


@dataclass(slots=True)
class PhotoBatch:
    """Orders under one request, and what became of them."""

    enhancer: "Enhancer"
    request: "PlanRequest"
    made: "MadePictures"
    spared: Spared
    line: TotalsLine
    at_once: int
    resume: bool = False
    sidecars: bool = False
    """Whether what was done is written beside each result too."""
    shifts: Mapping[Path, "Shift"] = field(default_factory=dict)
    """What makes each photo agree with the others, where that was asked for."""
    outcomes: dict[Path, OrderOutcome] = field(default_factory=dict)

    async def run(self, orders: Sequence[Order]) -> None:
        """Carry out the orders; what they came to is in `outcomes`, whether or not all were begun."""
        for folder in {order.target.parent for order in orders}:
            await asyncio.to_thread(clear_left, folder)
        waiting = iter(orders)
        ticking = asyncio.create_task(self._tick())
        try:
            async with asyncio.TaskGroup() as group:
                ahead = 0 if self.enhancer.may_ask_models else _AHEAD
                for _ in range(min(self.at_once + ahead, len(orders))):
                    group.create_task(self._work_off(waiting))
        finally:
            ticking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await ticking

    def note(self, outcome: OrderOutcome) -> None:
        """Count what became of an order."""
        totals = self.line.totals
        self.outcomes[outcome.order.photo] = outcome
        match outcome.state:
            case "failed":
                totals.failed += 1
            case "skipped":
                totals.skipped += 1
            case _:
                totals.done += 1
        for warning in outcome.done.warnings if outcome.done is not None else ():
            self.line.say(f"{outcome.order.photo}: {warning.message}")
        self.line.update()

    async def _work_off(self, waiting: Iterator[Order]) -> None:
        task = asyncio.current_task()
        for order in waiting:
            self.note(await self._outcome(order))
            if task is not None and task.cancelling():  # the stop came when this one lay in its place already
                raise asyncio.CancelledError

    async def _outcome(self, order: Order) -> OrderOutcome:
        try:
            await asyncio.to_thread(check_photo, order.photo)
            if self.resume and (found := await self._done_before(order)) is not None:
                return OrderOutcome(order, found)
            return await self._enhanced(order)
        except LusterError as error:
            return OrderOutcome(order, order.target, error=error)
        except OSError as error:
            where = error.filename or order.target
            return OrderOutcome(
                order, order.target, error=LusterError(Reason.INVALID_ARGUMENT, f"{where}: {error.strerror}.")
            )

    async def _done_before(self, order: Order) -> Path | None:
        """The result that this very work gave before, where it still lies there unchanged."""
        work = await self.enhancer.work(order.photo, self.request, order.brackets, self._shift(order))
        likely = order.likely_target(self.request.output.format)
        targets = (likely,) if likely else tuple(order.finished_as(ending) for ending in EXTENSIONS.values())
        for target in targets:
            if await asyncio.to_thread(self.made.is_done, work, target):
                if self.sidecars:
                    await asyncio.to_thread(add_sidecar, target)
                return target
        return None

    async def _enhanced(self, order: Order) -> OrderOutcome:
        # Before anything is made, or paid for.
        if (likely := order.likely_target(self.request.output.format)) is not None:
            await asyncio.to_thread(check_unchanged, likely, self.spared)
            if self.sidecars:
                await asyncio.to_thread(check_sidecar, likely)
        finished: Enhanced | None = None
        with self.enhancer.scratch.folder("enhance") as folder:
            made = folder / "picture"

            async def placed(done: "Enhanced") -> None:
                nonlocal finished
                target = order.finished_as(EXTENSIONS.get(done.mime, ""))
                beside = await asyncio.to_thread(check_sidecar, target) if self.sidecars else None
                placing = asyncio.ensure_future(asyncio.to_thread(self._finish, made, target, order, done, beside))
                try:
                    await asyncio.shield(placing)
                finally:
                    await placing
                    finished = done

            try:
                done = await self.enhancer.enhance(
                    order.photo,
                    made,
                    self.request,
                    on_progress=self._progress,
                    brackets=order.brackets,
                    shift=self._shift(order),
                    placed=placed,
                )
            except asyncio.CancelledError:
                if finished is None:
                    raise
                done = finished  # the picture lies in its place, so it is told of
        return OrderOutcome(order, order.finished_as(EXTENSIONS.get(done.mime, "")), done)

    def _shift(self, order: Order) -> "Shift":
        return self.shifts.get(order.photo, (0.0, 0.0, 0.0, 0.0))

    def _finish(self, made: Path, target: Path, order: Order, done: "Enhanced", beside: bytes | None) -> None:
        put_and_remember(made, target, self.spared, self.made, order.photo, done)
        if self.sidecars:
            write_sidecar(target, beside)

    def _progress(self, news: "Progress") -> None:
        totals = self.line.totals
        if totals.all == 1:
            totals.note = f"{round(100 * news.fraction)} % {news.note or self.enhancer.stage_title(news.stage)}".strip()
            self.line.update()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            self.line.update()


def put_and_remember(
    made: Path, target: Path, spared: Spared, pictures: "MadePictures", photo: Path, done: "Enhanced"
) -> None:
    """Put the result in place, and remember that it was made here and lies there.

    It is remembered first: a picture that a kill left in its place unremembered would count as somebody's own work.
    That it lies there is remembered last: what a kill or a full disk left there would count as somebody's work on it.
    """
    from luster_engine.enhance.made import MadePicture
    from luster_engine.storage.keys import digest_of

    check_target(target, spared)
    check_unchanged(target, spared)
    report = dict(done.report.get("fidelity") or {})
    picture = MadePicture(digest_of(made), digest_of(photo), done.work, done.plan.style, report)
    pictures.remember(picture, target)
    put_in_place(made, target, spared)
    pictures.settle(picture, target)


def put_in_place(made: Path, target: Path, spared: Spared) -> None:
    """Put the result in place whole: a reader sees the old file or the new one, never half of one; no photo goes."""
    import shutil

    check_target(target, spared)
    target.parent.mkdir(parents=True, exist_ok=True)
    with made.open("rb") as picture, taking_the_place_of(target) as file:
        shutil.copyfileobj(picture, file)


def photos_at_once(wanted: int | None, photos: int) -> int:
    """As many as there are cores, four at most: a photo of 24 MP takes up to 1 GB while it is worked on."""
    import os

    return wanted or max(1, min(photos, os.cpu_count() or 1, 4))
