"""Sends hostile answers across the border and looks whether anything came through that may not.

`python -m tests.engine.border.crossing 100000 7` sends more of them, from another seed.
"""

import asyncio
import math
import os
import random
import re
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_engine.border import words
from luster_engine.border.names import ANSWER_FILES, QUESTION_FILES
from luster_engine.border.refusal import Foreign
from luster_engine.pipeline.guide.answers import read_question
from luster_engine.plugins.host import CodePlace
from luster_engine.providers import lines
from luster_engine.providers.process import _taken
from luster_engine.sandbox import apart, files
from luster_engine.sandbox.answers import FORMS, SPOKEN, checked
from luster_engine.sandbox.pool import MAY_SAY, Sandbox
from luster_engine.sandbox.process import Child
from luster_engine.sandbox.task import Progress, SandboxOptions, Task

from tests.engine.border.hostile import JPEG, LINES, SAID, SECRETS, Draw

_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_WRITES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
           "shutil.rmtree", "shutil.move", "shutil.copyfile")  # fmt: skip


@dataclass
class Found:
    """What came of it."""

    sent: int = 0
    passed: int = 0
    outside: list[str] = field(default_factory=list)
    """Files that were opened or changed outside the attempt's folder."""
    unguarded: list[str] = field(default_factory=list)
    """Values that came through and may not."""


class _Watch:
    """Hears of every file that this process opens or changes. An audit hook stays, so it listens only when asked.

    What runs beside it since before, such as an engine of other tests in the same process, is none of its business.
    """

    def __init__(self) -> None:
        self.allowed = ""
        self.strangers: frozenset[int | None] = frozenset()
        self.heard: list[str] | None = None
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.heard is None or threading.get_ident() in self.strangers:
            return
        # Sandboxes of other tests look at their children at rest, each time in a thread of its own.
        if threading.current_thread().name == apart.THREAD:
            return
        if event == "open" or event in _WRITES:
            for path in arguments[: 2 if event in ("os.rename", "shutil.move", "shutil.copyfile") else 1]:
                # A bare name is opened below a folder's own descriptor, which was let in before.
                name = os.fspath(path) if isinstance(path, str | os.PathLike) else ""
                if os.sep in name and not os.path.normpath(name).startswith(self.allowed):
                    self.heard.append(f"{event} {name}")

    @contextmanager
    def over(self, folder: Path, heard: list[str]) -> Iterator[None]:
        self.allowed, self.heard = str(folder), heard
        try:
            yield
        finally:
            self.heard = None


_watch = _Watch()


def cross(cases: int, seed: int) -> Found:
    """Sends so many answers; every one its own number, so that a find can be sent again."""
    beside = {thread.ident for thread in threading.enumerate() if thread is not threading.current_thread()}
    _watch.strangers = frozenset(beside)
    return asyncio.run(_cross(cases, seed))


async def _cross(cases: int, seed: int) -> Found:
    found = Found()
    with tempfile.TemporaryDirectory(prefix="border-") as place:
        Path(place, "there").mkdir()
        for number in range(cases):
            draw = Draw(random.Random(f"{seed} {number}"))
            name, way = _WAYS[number % len(_WAYS)]
            attempt, secret = Path(place, "attempt"), Path(place, "there", "secret.png")
            attempt.mkdir()
            secret.write_bytes(SECRETS[name])
            await _one(way, draw, attempt, secret, found)
            found.sent += 1
            if secret.read_bytes() != SECRETS[name] or [path.name for path in secret.parent.iterdir()] != [secret.name]:
                found.outside.append(f"{seed} {number}: the neighbour's folder was changed")
            if sorted(path.name for path in Path(place).iterdir()) != ["attempt", "there"]:
                found.outside.append(f"{seed} {number}: something lies beside the attempt's folder")
            shutil.rmtree(attempt)
    return found


async def _one(way: Any, draw: Draw, attempt: Path, secret: Path, found: Found) -> None:
    with suppress(Foreign):
        await way(draw, attempt, secret, found)
        found.passed += 1
    await asyncio.sleep(0)


async def _child(draw: Draw, attempt: Path, secret: Path, found: Found) -> None:
    """A message of a child, as its listener hears it, then its files, as the pool takes them out."""
    home = attempt / "child"
    files.prepare(home)
    (attempt / "photo").write_bytes(JPEG)
    kind = draw.random.choice(list(SAID))
    outputs = {"preview": ["picture.0"], "probe": [], "sketch": [], "inspect": [], "catalog": []}.get(kind, ["picture"])
    if kind == "carry_out" and draw.random.random() < 0.4:
        outputs = [*outputs, "question"]
    task = Task(
        kind,
        {"plan": {"disclosure": "altered"}, "plans": [{}]},
        {"photo": attempt / "photo"},
        {name: attempt / f"made-{name}" for name in outputs},
    )
    good: dict[str, Any] = {"task": 1, "result": SAID[kind]}
    if draw.random.random() < 0.3:
        good = draw.random.choice(
            [
                {"task": 1, "at": {"step": "plan", "plugin": "acme", "stage": "acme.x", "version": "1"}},
                {"task": 1, "progress": {"fraction": 0.5, "note": "half"}},
                {"task": 1, "error": {"reason": "CORRUPT_IMAGE", "message": "broken", "fields": {"photo": "a"}}},
                {"task": 1, "cancelled": True},
                {"task": 1, "result": {"asked": True}},
            ]
        )
    message = good if draw.random.random() < 0.25 else draw.bent(good)
    for name in outputs:
        if draw.random.random() < 0.5:
            (home / "out" / files.safe_name(name)).write_bytes(JPEG)
        else:
            draw.leave(home / "out" / files.safe_name(name), secret)
    if "question" not in outputs and draw.random.random() < 0.3:
        (home / "out" / "question").write_bytes(JPEG)
    if draw.random.random() < 0.05:
        shutil.rmtree(home / "out")
        (home / "out").symlink_to(secret.parent)
    options = SandboxOptions()
    sandbox, child = Sandbox(options), Child(home, options)
    heard: list[Progress] = []
    answer = child._expect(CodePlace())
    child._number, child._listener = 1, heard.append
    body = draw.bytes_of(message)
    with _watch.over(attempt, found.outside):
        child._take(words.parse(body, SPOKEN))
        for progress in heard:
            if not 0 <= progress.fraction <= 1 or len(progress.note) > 500 or _UNSPEAKABLE.search(progress.note):
                found.unguarded.append(f"progress {progress}")
        _look(child.place.fields(), found, most=200)
        if not answer.done():
            return
        said = answer.result()
        if "result" in said:
            result = checked(task, said["result"])
            made = sandbox._take_out(home, task, result, attempt / "taken")
            files.hand_over(made, task.outputs)
            _look(result, found)
            form = FORMS.get(kind)
            if result != {"asked": True} and form is not None and result.keys() - form.model_fields.keys():
                found.unguarded.append(f"fields of no form: {sorted(result)}")
            if result == {"asked": True} and form is not None and "question" not in outputs:
                found.unguarded.append("a question where there was none to ask")
            _look_at_pictures([task.outputs[name] for name in made], found)
        else:
            error = sandbox._refusal(child, said)
            if error.reason not in MAY_SAY or error.violations:
                found.unguarded.append(f"reason {error.reason}")
            _look(dict(error.fields) | {"message": error.message}, found, most=2_500)
        files.clear(home)


async def _parcel(draw: Draw, attempt: Path, secret: Path, found: Found) -> None:
    """A question that a child left."""
    posed = attempt / "question"
    if draw.random.random() < 0.05:
        posed.symlink_to(secret)
    else:
        posed.write_bytes(draw.parcel())
    (attempt / "place").mkdir()
    with _watch.over(attempt, found.outside):
        body, pictures = read_question(posed, attempt / "place")
    _look(body, found, most=40_000)
    if pictures.keys() - QUESTION_FILES:
        found.unguarded.append(f"names {sorted(pictures)}")
    _look_at_pictures(list(pictures.values()), found)


async def _provider(draw: Draw, attempt: Path, secret: Path, found: Found) -> None:
    """A line of a provider, then the files that it names."""
    good = dict(draw.random.choice(LINES))
    line = draw.bytes_of(good if draw.random.random() < 0.1 else draw.bent(good))
    hello = lines.greeting(line)
    if hello.ready not in (True, False) or hello.healthy not in (True, False):
        found.unguarded.append(f"greeting {hello}")
    _look({"reason": hello.reason}, found, most=500)
    word = lines.heard(line)
    if isinstance(word, lines.Working):
        _look({"note": word.note, "fraction": word.fraction}, found, most=500)
    elif isinstance(word, lines.Failed):
        error = word.error
        if error.kind not in lines.FAILURES or not 0 <= (error.retry_after or 0) <= 86_400:
            found.unguarded.append(f"failure {error.kind} {error.retry_after}")
        _look({"message": str(error), "id": error.request_id}, found, most=600)
    elif isinstance(word, lines.Answered):
        if set(word.files) - ANSWER_FILES:
            found.unguarded.append(f"names {word.files}")
        _look(word.facts, found, most=1_000)
        if not 0 <= word.facts.get("cost_usd", 0) <= lines.MOST_DOLLARS:
            found.unguarded.append(f"cost {word.facts['cost_usd']}")
        for name in word.files:
            draw.leave(attempt / name, secret)
        kept = attempt / "kept"
        kept.mkdir()
        with _watch.over(attempt, found.outside):
            taken = _taken(attempt, word.files, kept)
        _look_at_pictures(list(taken.values()), found)


_WAYS = (("child", _child), ("child", _child), ("child", _child), ("parcel", _parcel), ("provider", _provider))


def _look(said: Mapping[str, Any], found: Found, *, most: int = 20_000) -> None:
    """Whether everything in an object may be kept, shown and written down."""
    waiting: list[Any] = [said]
    values = 0
    while waiting:
        each = waiting.pop()
        values += 1
        if isinstance(each, Mapping):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple):
            waiting += each
        elif isinstance(each, str):
            if each == "secret":
                found.outside.append("the neighbour's words")
            if len(each) > most or _UNSPEAKABLE.search(each):
                found.unguarded.append(f"text {each[:40]!r}")
        elif isinstance(each, float):
            if not math.isfinite(each):
                found.unguarded.append("a number that is not finite")
        elif isinstance(each, int):
            if abs(each) > 2**63:
                found.unguarded.append("a number that no column holds")
        elif each is not None:
            found.unguarded.append(f"a {type(each).__name__}")
    if values > 120_000:
        found.unguarded.append("too many values")


def _look_at_pictures(paths: list[Path], found: Found) -> None:
    for path in paths:
        data = path.read_bytes()
        if path.is_symlink() or b"secret" in data:
            found.outside.append(f"{path.name} holds what the neighbour keeps")
        if path.name != "made-question" and not data.startswith((b"\xff\xd8\xff", b"\x89PNG")):
            found.unguarded.append(f"{path.name} is no picture")


def main() -> int:
    """Sends as many as are asked for and says what was found."""
    cases, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    found = cross(cases, seed)
    print(f"{found.sent} sent, {found.passed} passed, outside: {found.outside[:5]}, unguarded: {found.unguarded[:5]}")
    return 1 if found.outside or found.unguarded else 0


if __name__ == "__main__":
    sys.exit(main())
