"""Keeps the state of a run in the bucket of its results, so that another machine can go on with it."""

import re
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from luster_engine.bulk.archive import STATE
from luster_engine.bulk.bucket import CONNECTIONS, Bucket

EVERY_SECONDS: Final = 5.0
"""How often a journal that grows is sent. What was made since is made again after a kill, under the same names; more
often would cost a request beside each photo's own."""
_MOST_BYTES: Final = 64 << 20
"""Of one file: a shard's journal has some hundred kilobytes, also after many tries."""
_PARTS: Final = re.compile(r"\d{6}\.(photos|journal)")
_PLAN: Final = "plan.json"
_TYPES: Final = {".jsonl": "application/x-ndjson", ".parquet": "application/vnd.apache.parquet"}


class Mirror:
    """The bucket has the last word: what lies on this machine is a copy of one run."""

    def __init__(self, bucket: Bucket, folder: Path) -> None:
        self._bucket = bucket
        self._folder = folder
        self._known = b""
        self._sent: dict[int, float] = {}
        self._owed: set[int] = set()
        self._turn = threading.Lock()

    def bring(self) -> None:
        """Copy what an earlier run left; a list that was never finished is none."""
        if self._bucket.about(f"{STATE}/{_PLAN}") is None:
            return
        names = [name.rpartition("/")[2] for name in self._bucket.names(f"{STATE}/")]
        self._each(self._fetched, [name for name in names if _PARTS.fullmatch(name)])
        self._fetched(_PLAN)
        self._known = (self._folder / _PLAN).read_bytes()

    def send_list(self) -> None:
        """Put the list there, its plan last."""
        if (self._folder / _PLAN).read_bytes() != self._known:
            self._each(self._put, [path.name for path in sorted(self._folder.glob("*.photos"))])
            self._put(_PLAN)

    def noted(self, shard: int) -> None:
        """A journal has grown."""
        with self._turn:
            self._owed.add(shard)
            if time.monotonic() - self._sent.get(shard, 0.0) >= EVERY_SECONDS:
                self._send_owed()

    def end(self, reports: Iterable[Path]) -> None:
        """Put everything there that is not."""
        with self._turn:
            self._send_owed()
        for report in reports:
            self._bucket.put(report.read_bytes(), report.name, _TYPES[report.suffix])

    def _send_owed(self) -> None:
        for shard in sorted(self._owed):
            self._put(f"{shard:06d}.journal")
            self._sent[shard] = time.monotonic()
        self._owed.clear()

    def _put(self, name: str) -> None:
        self._bucket.put((self._folder / name).read_bytes(), f"{STATE}/{name}", "application/json")

    def _fetched(self, name: str) -> None:
        self._bucket.get(f"{STATE}/{name}", self._folder / name, _MOST_BYTES)

    def _each(self, call: Callable[[str], None], names: Iterable[str]) -> None:
        with ThreadPoolExecutor(CONNECTIONS) as threads:
            list(threads.map(call, names))
