"""How a stage asks a remote model from inside a child that has no network: the question leaves as a file, and the
work is done again with the answer among its inputs. Stages are pure, so the second time they ask the same thing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_sdk import Files, ProviderAnswer, ProviderDoor, StageError

from luster_engine.border import parcel
from luster_engine.border.names import ANSWER_FILES, QUESTION_FILES, checked_names
from luster_engine.border.refusal import Foreign

INPUT = "answer."
"""Inputs named `answer.0`, `answer.1`, … are the answers to the questions in their order."""


class Unanswered(BaseException):
    """A question without an answer yet. Not an Exception, so that no stage can catch it by accident."""

    def __init__(self, provider: str, number: int, body: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
        super().__init__(f"question {number} to {provider}")
        self.provider = provider
        self.number = number
        self.body = dict(body)
        self.files = dict(files)


Checking = Callable[[ProviderAnswer], ProviderAnswer]
"""Looks at an answer before a stage gets it. It answers with what can be used, or refuses it."""


def _as_it_came(answer: ProviderAnswer) -> ProviderAnswer:
    return answer


@dataclass
class Answers:
    """The answers that a task has, handed out in the order in which the stages ask."""

    provider: str
    paths: tuple[Path, ...] = ()
    checked: Checking = _as_it_came
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
        return self.answers.checked(answer)


def answers_among(provider: str, inputs: Mapping[str, Path], checked: Checking = _as_it_came) -> Answers:
    """The answers among a task's inputs."""
    names = sorted((name for name in inputs if name.startswith(INPUT)), key=lambda name: int(name[len(INPUT) :]))
    return Answers(provider, tuple(inputs[name] for name in names), checked)


def write_question(target: Path, question: Unanswered) -> None:
    """The question as one file: its body and the pictures that go with it."""
    try:
        checked_names(question.files, QUESTION_FILES)
    except Foreign as refusal:
        text = f"the question to {question.provider} cannot be put: {refusal} (photo.png, mask.png, reference.1.png, …)"
        raise StageError(text) from None
    parcel.write(target, question.body, question.files)


def read_question(source: Path, folder: Path) -> tuple[dict[str, Any], dict[str, Path]]:
    """A question's body, and its pictures as new files of a folder. Raises `Foreign`: it came out of a child."""
    body, pictures = parcel.unpack(source, folder, QUESTION_FILES)
    return dict(body), pictures


def write_answer(target: Path, files: Mapping[str, Path], facts: Mapping[str, Any]) -> None:
    """An answer as one file, for the store and for the inputs of a task."""
    checked_names(files, ANSWER_FILES)
    parcel.write(target, facts, files)


def read_answer(source: Path) -> ProviderAnswer:
    """An answer as a stage gets it."""
    facts, pictures = parcel.read(source, ANSWER_FILES)
    return ProviderAnswer(pictures, facts)
