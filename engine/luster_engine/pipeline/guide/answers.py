"""How a stage asks a remote model from inside a child that has no network: the question leaves as a file, and the
work is done again with the answer among its inputs. Stages are pure, so the second time they ask the same thing."""

import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_sdk import Files, ProviderAnswer, ProviderDoor, StageError

INPUT = "answer."
"""Inputs named `answer.0`, `answer.1`, … are the answers to the questions in their order."""
_BODY = "body.json"
_FACTS = "facts.json"


class Unanswered(BaseException):
    """A question without an answer yet. Not an Exception, so that no stage can catch it by accident."""

    def __init__(self, provider: str, number: int, body: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
        super().__init__(f"question {number} to {provider}")
        self.provider = provider
        self.number = number
        self.body = dict(body)
        self.files = dict(files)


@dataclass
class Answers:
    """The answers that a task has, handed out in the order in which the stages ask."""

    provider: str
    paths: tuple[Path, ...] = ()
    asked: int = 0
    facts: list[dict[str, Any]] = field(default_factory=list)

    @property
    def at_hand(self) -> bool:
        """Whether the next question has its answer already."""
        return self.asked < len(self.paths)

    def door(self, name: str) -> ProviderDoor:
        """The door to one provider; a plan opens the door of its own alternative only."""
        if name != self.provider:
            raise StageError(f"this plan asks {self.provider}, not {name}")
        return _Door(self)


@dataclass(frozen=True)
class _Door:
    answers: Answers

    def ask(self, request: Mapping[str, Any], files: Files | Callable[[], Files]) -> ProviderAnswer:
        number = self.answers.asked
        if number >= len(self.answers.paths):
            raise Unanswered(self.answers.provider, number, request, files() if callable(files) else files)
        self.answers.asked += 1
        answer = read_answer(self.answers.paths[number])
        self.answers.facts.append({"provider": self.answers.provider, **answer.facts})
        return answer


def answers_among(provider: str, inputs: Mapping[str, Path]) -> Answers:
    """The answers among a task's inputs."""
    names = sorted((name for name in inputs if name.startswith(INPUT)), key=lambda name: int(name[len(INPUT) :]))
    return Answers(provider, tuple(inputs[name] for name in names))


def write_question(target: Path, question: Unanswered) -> None:
    """The question as one file: its body and the files that go with it."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_BODY, json.dumps(question.body))
        for name, data in question.files.items():
            archive.writestr(Path(name).name, data)


def read_question(source: Path, folder: Path) -> tuple[dict[str, Any], dict[str, Path]]:
    """A question's body, and its files unpacked into a folder."""
    with zipfile.ZipFile(source) as archive:
        body = json.loads(archive.read(_BODY))
        names = [name for name in archive.namelist() if name != _BODY]
        return body, {name: _unpacked(archive, name, folder) for name in names}


def write_answer(target: Path, files: Mapping[str, Path], facts: Mapping[str, Any]) -> None:
    """An answer as one file, for the inputs of a task."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_FACTS, json.dumps(dict(facts)))
        for name, path in files.items():
            archive.write(path, Path(name).name)


def read_answer(source: Path) -> ProviderAnswer:
    """An answer as a stage gets it."""
    with zipfile.ZipFile(source) as archive:
        facts = json.loads(archive.read(_FACTS))
        return ProviderAnswer({name: archive.read(name) for name in archive.namelist() if name != _FACTS}, facts)


def _unpacked(archive: zipfile.ZipFile, name: str, folder: Path) -> Path:
    # The archive came out of a sandbox child: only a bare name is believed.
    path = folder / Path(name).name
    path.write_bytes(archive.read(name))
    return path
