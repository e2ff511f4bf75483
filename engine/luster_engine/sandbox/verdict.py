"""Why a child could not finish a task, in a message that names plugin, stage and version."""

import signal
from dataclasses import dataclass
from typing import Any, Literal

from luster_engine.copies import UNSEEN_END
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import CodePlace
from luster_engine.sandbox.task import ChildLimits

Cause = Literal["timeout", "memory", "printed", "threads", "disk", "died", "garbled", "output", "unasked"]


class SandboxError(LusterError):
    """A task failed together with its child. `died` is true when the child ended by itself, not by its parent."""

    died: bool = False


@dataclass(frozen=True)
class ChildEnd:
    """What the parent saw of a child's end."""

    cause: Cause
    place: CodePlace
    exit_code: int | None = None
    peak_mb: int = 0
    detail: str = ""

    @property
    def by_a_signal(self) -> bool:
        """Whether it crashed, or was ended from outside, and did not leave by itself."""
        return self.cause == "died" and (self.exit_code or 0) < 0

    def error(self, limits: ChildLimits) -> SandboxError:
        """The refusal that the caller gets."""
        reason, text = self._judge(limits)
        fields: dict[str, Any] = self.place.fields() | ({"peak_mb": str(self.peak_mb)} if self.peak_mb else {})
        error = SandboxError(reason, text, **fields)
        error.died = self.cause == "died"
        return error

    def _judge(self, limits: ChildLimits) -> tuple[Reason, str]:
        who = self.place.words
        who = who[0].upper() + who[1:]
        if self.cause == "timeout":
            reason = Reason.PLUGIN_TIMEOUT if self.place.is_plugin else Reason.DEADLINE_EXCEEDED
            return reason, f"{who} did not finish within {self.detail or f'{limits.seconds:g}'} seconds and was ended."
        if self.cause == "memory":
            text = f"{who} used more than {limits.memory_mb} MB of memory and was ended."
            return Reason.PLUGIN_OUT_OF_MEMORY, text
        if self.cause == "printed":
            return Reason.PLUGIN_FAILED, f"{who} printed more than {limits.printed_bytes:,} bytes and was ended."
        if self.cause == "threads":
            return Reason.PLUGIN_FAILED, f"{who} started more than {limits.threads} threads and was ended."
        if self.cause == "disk":
            much = f"{limits.folder_bytes:,} bytes, or too many files, or laid out its memory in too many pieces"
            text = f"{who} wrote more than {much}, and was ended."
            return Reason.PLUGIN_FAILED, text
        if self.cause == "garbled":
            return Reason.PLUGIN_BAD_RESULT, f"{who} broke the conversation with Luster ({self.detail}) and was ended."
        if self.cause == "output":
            return Reason.PLUGIN_BAD_RESULT, f"{who} left no usable result: {self.detail}."
        if self.peak_mb >= limits.memory_mb * 0.9:
            text = f"{who} died at {self.peak_mb} MB of the {limits.memory_mb} MB it may use."
            return Reason.PLUGIN_OUT_OF_MEMORY, text
        return Reason.PLUGIN_CRASHED, f"{who} ended its process ({_ending(self.exit_code)})."


def _ending(code: int | None) -> str:
    if code is None:
        return "no exit code"
    if code == UNSEEN_END:
        return "nobody saw how"
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
