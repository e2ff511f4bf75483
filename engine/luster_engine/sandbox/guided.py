"""Work that asks a remote model: a child poses the question, the desk gets and stores the answer, a child goes on."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.answers import INPUT, read_question, write_answer
from luster_engine.pipeline.plan import LOCAL
from luster_engine.providers.desk import Desk, Question
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Progress, Task

MOST_QUESTIONS = 4
"""A recipe that asks more often is taken for one that never ends."""

Listener = Callable[[Progress], None]


async def with_answers(
    sandbox: Sandbox,
    desk: Desk | None,
    task: Task,
    *,
    key: str,
    folder: Path,
    on_progress: Listener | None = None,
    cancel: asyncio.Event | None = None,
) -> Task:
    """The task with every answer its alternative needs among its inputs; a local one stays as it is.

    `key` names the job, so that the answer to its question is found again after a crash.
    """
    number = int(task.payload.get("alternative", 0))
    alternative = task.payload["plan"]["alternatives"][number]
    provider = str(alternative["provider"])
    if provider == LOCAL:
        return task
    if desk is None:
        text = f'The provider "{provider}" cannot be asked here.'
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=provider)
    reseeds = int(task.payload.get("reseeds", 0))
    for index in range(MOST_QUESTIONS):
        place = folder / f"question-{index}"
        place.mkdir(exist_ok=True)
        posed = place / "question.zip"
        said = await sandbox.run(
            replace(task, kind="question", outputs={"question": posed}), on_progress=on_progress, cancel=cancel
        )
        if not said["asked"]:
            return task
        body, files = await asyncio.to_thread(read_question, posed, place)
        asked = Question(f"{key}/{number}.{reseeds}.{index}", provider, body, files)
        answered = place / "answer.zip"
        await _unless_cancelled(_ask(desk, asked, place, answered, on_progress), cancel)
        task = replace(task, inputs={**task.inputs, f"{INPUT}{index}": answered})
    raise LusterError(
        Reason.PLUGIN_BAD_RESULT, f"The recipe asked {provider} more than {MOST_QUESTIONS} times.", provider=provider
    )


async def _ask(desk: Desk, question: Question, place: Path, target: Path, on_progress: Listener | None) -> None:
    stage = f"{question.provider}.edit"

    def tell(fraction: float, note: str) -> None:
        if on_progress is not None:
            on_progress(Progress(0.1 + 0.3 * fraction, stage, note))

    answer = await desk.ask(question, place, tell)
    await asyncio.to_thread(write_answer, target, answer.files, answer.facts)


async def _unless_cancelled(work: Any, cancel: asyncio.Event | None) -> None:
    """Waits for the answer, and gives up waiting when the job is cancelled."""
    task = asyncio.ensure_future(work)
    waits: set[asyncio.Future[Any]] = {task}
    asked = asyncio.ensure_future(cancel.wait()) if cancel else None
    if asked is not None:
        waits.add(asked)
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise LusterError(Reason.CANCELLED, "The work was cancelled while the remote model was at work.")
        await task
    finally:
        for each in waits:
            if not each.done():
                each.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await each
