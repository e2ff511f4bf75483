"""What a task inside a sandbox child gets, and what it can ask its process for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True)
class CodePlace:
    """Where in a task a child is: which plugin's code it runs, so that its death has a name on it."""

    step: str = ""
    plugin: str = ""
    stage: str = ""
    version: str = ""

    @property
    def is_plugin(self) -> bool:
        return bool(self.stage or self.plugin)

    @property
    def words(self) -> str:
        """As it reads in an error: `stage acme.warm 1.0.0 of plugin acme`."""
        stage = f"stage {self.stage} {self.version}".rstrip() if self.stage else ""
        plugin = f"plugin {self.plugin}" if self.plugin else ""
        return " of ".join(part for part in (stage, plugin) if part) or f"the step {self.step or 'start'}"

    def fields(self) -> dict[str, str]:
        """The parts that are known, as fields of an error."""
        named = {"step": self.step, "plugin": self.plugin, "stage": self.stage, "version": self.version}
        return {key: value for key, value in named.items() if value}


@dataclass(frozen=True)
class TaskRequest:
    """A task as the child sees it: a JSON payload and files in the child's own folder."""

    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, Path] = field(default_factory=dict)
    outputs: Mapping[str, Path] = field(default_factory=dict)


class Host(Protocol):
    """The child process around a task. A task is a function of a request and a host; its answer is JSON."""

    @property
    def folder(self) -> Path:
        """A folder for this task's passing files; emptied when the task ends."""

    @property
    def kept(self) -> dict[str, Any]:
        """What this child keeps from task to task."""

    def at(self, place: CodePlace) -> None:
        """Says where the work is now: before each step, and with names before a plugin's code is called."""

    def progress(self, fraction: float, note: str = "") -> None:
        """Says how far the whole task is, 0 to 1."""

    def checkpoint(self) -> None:
        """Raises `luster_sdk.Cancelled` when the task was cancelled."""


def describe(error: BaseException) -> str:
    """An exception in one line, also when it cannot be printed."""
    try:
        text = str(error)
    except Exception:  # a foreign exception's own __str__ may raise anything
        text = "(its message cannot be read)"
    line = " ".join(text.split())[:500]
    return f"{type(error).__name__}: {line}" if line else type(error).__name__


class StaleCode(Exception):
    """This child holds code of a plugin that was installed anew since; the task wants a fresh child."""


class PluginFault(Exception):
    """What is wrong with a plugin, as the rest of a sentence that begins with its name."""


def words_for(thing: object) -> str:
    """What a thing is, for a message: `int '3'`, `dict`."""
    return (
        f"{type(thing).__name__} {str(thing)[:60]!r}" if isinstance(thing, str | int | float) else type(thing).__name__
    )
