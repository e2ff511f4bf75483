"""Runs a task that may ask a remote model: a child leaves its question, the desk gets and stores the answer, and a
child does the work again with the answer at hand."""

import asyncio
import contextlib
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from luster_engine.border.refusal import Foreign
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.guide.answers import INPUT, read_question, write_answer
from luster_engine.pipeline.render.plan import LOCAL
from luster_engine.providers.question import Question
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Progress, Task
from luster_engine.spans import Attributes, Span, Tracer, tracing_off

if TYPE_CHECKING:
    from luster_engine.providers.desk import Desk  # which a photo that is done here needs not

MOST_QUESTIONS = 4
"""A recipe that asks more often is taken for one that never ends."""
_ASKED_AT, _ANSWERED_AT = 0.1, 0.5
"""The parts of the progress in which a question is prepared and waited for."""
_LONGEST_MODEL = 100
"""Characters of a model's name in a trace; a provider's process may say a thousand (docs/border.md)."""
_OPERATIONS = {"generate": "image_generation"}
"""What each kind of task asks a model for, if not for an edit."""

Listener = Callable[[Progress], None]


@dataclass(frozen=True)
class Asking:
    """Who can be asked, and how the questions of this work are known again: `key` names the job, `prefix` is where in
    the store the answers lie."""

    desk: "Desk | None"
    key: str
    prefix: str
    user: str = ""
    once: bool = False
    """Whether a question that was lost is not put again by itself; see `Question`."""
    tracer: Tracer = field(default_factory=tracing_off)


async def run_with_answers(
    sandbox: Sandbox,
    asking: Asking,
    task: Task,
    *,
    folder: Path,
    on_progress: Listener | None = None,
    cancel: asyncio.Event | None = None,
    wait: bool = True,
) -> dict[str, Any]:
    """The child's answer to a `carry_out` task, after every question of its alternative was put and answered."""
    number = int(task.payload.get("alternative", 0))
    alternative = task.payload["plan"]["alternatives"][number]
    provider, model = str(alternative["provider"]), str(alternative.get("model", ""))
    operation = _OPERATIONS.get(task.kind, "image_edit")
    desk = asking.desk
    if provider == LOCAL or desk is None:
        return await sandbox.run(task, on_progress=on_progress, cancel=cancel, wait=wait)
    reseeds = int(task.payload.get("reseeds", 0))
    for index in range(MOST_QUESTIONS + 1):
        place = Path(tempfile.mkdtemp(prefix="question-", dir=folder))
        posed = place / "question"
        part = (_ANSWERED_AT, 1.0) if index else (0.0, _ASKED_AT)
        said = await sandbox.run(
            replace(task, outputs={**task.outputs, "question": posed}),
            on_progress=_part_of(on_progress, *part),
            cancel=cancel,
            wait=wait,
        )
        if said.get("asked") is not True:
            return said
        body, files = await asyncio.to_thread(_read, posed, place, provider)
        name = f"{number}.{reseeds}.{index}"
        body |= {"user": asking.user} if asking.user else {}
        place_kept = f"{asking.prefix}{name}.answer"
        question = Question(f"{asking.key}/{name}", provider, body, files, place_kept, model, once=asking.once)
        answered = place / "answer"
        listener = _part_of(on_progress, _ASKED_AT, _ANSWERED_AT)
        with asking.tracer.span(
            f"{operation} {model}".rstrip(), kind="client", attributes=_facts(question, operation)
        ) as span:
            await _unless_cancelled(_ask(desk, question, place, answered, listener, span), cancel)
        task = replace(task, inputs={**task.inputs, f"{INPUT}{index}": answered})
    raise LusterError(
        Reason.PLUGIN_BAD_RESULT, f"The recipe asked {provider} more than {MOST_QUESTIONS} times.", provider=provider
    )


def _read(posed: Path, place: Path, provider: str) -> tuple[dict[str, Any], dict[str, Path]]:
    """The question as it may be put; the child that left it may be anybody's."""
    try:
        return read_question(posed, place)
    except Foreign as refusal:
        text = f"The request to {provider} cannot be sent: {refusal}."
        raise LusterError(Reason.PLUGIN_BAD_RESULT, text, provider=provider) from None


def _part_of(listener: Listener | None, start: float, end: float) -> Listener | None:
    """Tells a listener how far the whole is when a part of it is so far."""
    if listener is None:
        return None
    return lambda news: listener(replace(news, fraction=start + (end - start) * news.fraction))


def _facts(question: Question, operation: str = "image_edit") -> Attributes:
    """Who is asked for what, by OpenTelemetry's names for generative models. The words that are sent are no part."""
    facts = {"gen_ai.operation.name": operation, "gen_ai.provider.name": question.provider}
    facts |= {"gen_ai.request.model": question.model} if question.model else {}
    return {**facts, "gen_ai.output.type": "image"}


def _used(facts: Mapping[str, Any]) -> Attributes:
    """What an answer says of itself, as far as it is a number or a model's name of a usual length."""
    number = {name: value for name, value in facts.items() if isinstance(value, int | float) and value >= 0}
    read = [number[name] for name in ("input_tokens", "input_text_tokens", "input_image_tokens") if name in number]
    used: dict[str, str | int | float | bool] = {"gen_ai.usage.input_tokens": int(sum(read))} if read else {}
    if "output_tokens" in number:
        used["gen_ai.usage.output_tokens"] = int(number["output_tokens"])
    if "cost_usd" in number:
        used["luster.cost_usd"] = float(number["cost_usd"])
    if isinstance(facts.get("model"), str):
        used["gen_ai.response.model"] = str(facts["model"])[:_LONGEST_MODEL]
    return used


async def _ask(
    desk: "Desk", question: Question, place: Path, target: Path, on_progress: Listener | None, span: Span
) -> None:
    stage = f"{question.provider}.{question.body.get('kind', 'edit')}"

    def tell(fraction: float, note: str) -> None:
        if on_progress is not None:
            on_progress(Progress(fraction, stage, note))

    answer = await desk.ask(question, place, tell)
    span.note(_used(answer.facts))
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
