"""What a caller hands to the sandbox, what it hears while waiting, and the limits every child lives under."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from luster_engine.sandbox.kinds import KINDS, PRELOAD, WARM

if TYPE_CHECKING:
    from luster_engine.settings import Settings

REST_SECONDS = 20.0
"""How long nothing is asked of a sandbox until its children that worked are replaced, where they are copies. One that
worked on photos of 2 megapixels with `default` or `dusk` held 154 to 183 MB of its own, a fresh copy holds 3; the next
photo then takes 0.5 CPU seconds longer, for the plugin's imports and its networks (29 November 2026, AMD EPYC).
Shorter: who looks at one result and asks for the next waits half a second longer. Longer: the memory is kept for so
much longer."""


@dataclass(frozen=True)
class Task:
    """One piece of work for a child: what to do, its JSON payload, the files it reads and the files it makes.

    Inputs are copied into the child's own folder, so a plugin never sees where a photo came from, and outputs are
    moved to the given paths only when the task succeeded.
    """

    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, Path] = field(default_factory=dict)
    outputs: Mapping[str, Path] = field(default_factory=dict)
    account: UUID | None = None
    """Whose share of the sandbox it takes; None for Luster's own work."""


@dataclass(frozen=True)
class Progress:
    """How far a task is, 0 to 1, which stage is at work, and a sentence where the stage gave one."""

    fraction: float
    stage: str = ""
    note: str = ""


_SMALL_PICTURES = frozenset({"tiles", "preview"})
"""Kinds of task of which one request brings many pictures, each far smaller than its photo."""


@dataclass(frozen=True)
class OutputBounds:
    """What is taken out of a child's folder, by the size that a file says it has: a hole in it weighs nothing until it
    is copied."""

    one_bytes: int
    together_bytes: int


@dataclass(frozen=True)
class ChildLimits:
    """What one child may use."""

    memory_mb: int = 2048
    seconds: float = 120.0
    grace_seconds: float = 2.0
    start_seconds: float = 60.0
    read_seconds: float = 30.0
    """What reading one plugin's metadata may take; a server waits for it when it starts."""
    printed_bytes: int = 1_000_000
    file_bytes: int = 1_000_000_000
    folder_bytes: int = 4_000_000_000
    """What a task's files may weigh together."""
    small_bytes: int = 500_000_000
    """What the outputs of a task of many small pictures may have together. The 64 tiles of a photo of 60 megapixels
    that is nothing but noise have 100 MB. Larger: one request brings so much more to the disk."""
    threads: int = 256
    answer_bytes: int = 2_000_000
    """The longest message; `answers.SPOKEN` bounds what is in it."""
    messages: int = 20_000
    """In one task: progress comes 50 times a second at most, and a place twice a stage."""
    said_bytes: int = 20_000_000
    """In all messages of one task. The longest answer has a tenth of it, and progress says some kilobytes a second.
    Larger: a child that sends one long message after the other keeps the parent reading for so much longer."""
    open_files: int = 256

    def outputs(self, kind: str) -> OutputBounds:
        """What a task of a kind may bring out."""
        small = kind in _SMALL_PICTURES
        return OutputBounds(self.file_bytes, self.small_bytes if small else self.folder_bytes)


@dataclass(frozen=True)
class SandboxOptions:
    """How many children there are, how long their queue may get, and what they may see."""

    size: int = 2
    queue: int = 64
    """How many tasks may wait together. A confirmation takes about half a second, so the last waits half a minute."""
    queue_share: int = 24
    """How many of them one account may have waiting: a client that confirms a shoot, and others beside it."""
    tasks_per_child: int = 200
    rest_seconds: float = REST_SECONDS
    limits: ChildLimits = field(default_factory=ChildLimits)
    scratch: Path | None = None
    """Where the children's folders are made; None for the system's temporary folder."""
    readable: tuple[Path, ...] = ()
    """Files and folders a child may read beside Python itself and its own folder."""
    writable: tuple[Path, ...] = ()
    """Folders a child may write beside its own."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Variables every child gets beside the few that are always passed; never a secret."""
    kinds: Mapping[str, str] = field(default_factory=lambda: KINDS)
    """Which `module:function` does which kind of task."""
    preload: tuple[str, ...] = ()
    """Modules a child imports before its first task, so that the first task finds it warm."""
    warm: tuple[str, ...] = ()
    """Functions, as `module:function`, that a child calls before its first task for the same reason."""

    @staticmethod
    def from_settings(settings: "Settings", scratch: Path | None = None) -> "SandboxOptions":
        """The options an operator chose, with the caller's own place for passing files."""
        limits = ChildLimits(memory_mb=settings.sandbox_memory_mb, seconds=settings.sandbox_seconds)
        return SandboxOptions(
            size=settings.sandbox_size,
            limits=limits,
            scratch=scratch,
            preload=PRELOAD,
            warm=WARM,
        )
