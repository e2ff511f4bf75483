"""Says in the data folder that plugins are being exchanged, so that no job is planned with what is just going."""

import json
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from luster_engine.errors import LusterError, Reason

SECONDS_AFTER = 10
"""How long after an exchange nothing is planned with a plugin: a running Luster looks every three seconds for what is
installed, and reads a new plugin in two or three more. Less: jobs are planned with what has gone, and fail."""
_MOST_SECONDS = 700.0
"""When a note without an end counts as left by a kill; pip is ended after 600 s."""


def environment_lock() -> Path:
    """What is locked for as long as packages of this environment are exchanged: several data folders may share it."""
    return Path(sys.prefix) / "luster-plugins.lock"


class PluginExchange:
    """The note in a data folder: until when nothing is planned with which plugin.

    One exchange at a time writes it, which holds the file `lock`. What the one before said still counts.
    """

    def __init__(self, data: Path) -> None:
        self._note = data / "cache" / "exchanging-plugins.json"
        self._before: Mapping[str, float] = {}

    @property
    def lock(self) -> Path:
        """What is locked for as long as plugins are exchanged."""
        self._note.parent.mkdir(parents=True, exist_ok=True)
        return self._note.with_suffix(".lock")

    def begin(self, plugins: Sequence[str]) -> None:
        """From now on nothing is planned with these plugins."""
        self._before = self._said()
        self._say(plugins, _MOST_SECONDS)

    def give_up(self) -> None:
        """Nothing was exchanged."""
        self._write(self._before)

    def end(self, plugins: Sequence[str]) -> None:
        """They were exchanged, and a running Luster will soon know the new ones."""
        self._say(plugins, SECONDS_AFTER)

    def refuse(self, plugins: Iterable[str]) -> None:
        """Refuse to plan with a plugin that is being exchanged; whoever asks may ask again."""
        if going := self._said().keys() & set(plugins):
            raise LusterError(
                Reason.ENGINE_UNAVAILABLE,
                f"The plugin {min(going)} is being exchanged in this moment. Try again in {SECONDS_AFTER} seconds.",
                retry_after=SECONDS_AFTER,
            )

    def _said(self) -> Mapping[str, float]:
        """What counts still."""
        try:
            until = json.loads(self._note.read_text(encoding="utf-8"))["until"]
            return {name: float(end) for name, end in until.items() if end > time.time()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _say(self, plugins: Sequence[str], seconds: float) -> None:
        self._write({**self._said(), **dict.fromkeys(plugins, time.time() + seconds)})

    def _write(self, until: Mapping[str, float]) -> None:
        self._note.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._note.with_suffix(".new")
        fresh.write_text(json.dumps({"until": until}), encoding="utf-8")
        fresh.replace(self._note)
