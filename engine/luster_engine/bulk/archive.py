"""What a bulk run has to do and has done, on disk beside its results: the list of photos in shards, a journal of each.

Whatever is killed, and whenever: a result gets its name whole, and only then does the journal say so. A photo that was
made and not noted is made again, under the same name. So there is one output of each photo, never two.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from luster_engine.bulk.parquet import write_table
from luster_engine.enhance.in_place import taking_the_place_of
from luster_engine.enhance.photo_tree import ENDINGS, FORMATS
from luster_engine.errors import LusterError, Reason

SHARD_PHOTOS = 500
"""Photos of a shard. Its journal is read whole at a restart, a few milliseconds; a million photos are 2,000 files."""
_LOOKS = 16
"""Outputs that are looked for at once; in a bucket each look is a request of some milliseconds."""
STATE = ".luster-bulk"
"""What a run's state is called, beside its results."""
REPORTS = ("report.jsonl", "report.parquet")
"""What is said of each photo at the end, for people and scripts, and for what reads tables."""
_COLUMNS: Mapping[str, type[str | int | float]] = {
    "photo": str,
    "state": str,
    "output": str,
    "sha256": str,
    "bytes": int,
    "seconds": float,
    "reason": str,
    "error": str,
    "warnings": str,
}


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What became of one photo."""

    photo: str
    """Relative to the source, as the manifest or the tree has it."""
    state: str
    """`done` or `failed`."""
    output: str = ""
    sha256: str = ""
    bytes: int = 0
    seconds: float = 0.0
    reason: str = ""
    error: str = ""
    warnings: tuple[str, ...] = ()


class Archive:
    """The state of one run, in a folder of this machine: the target's own, or one that stands for a bucket's."""

    def __init__(self, target: Path, name: str = "") -> None:
        self.target = target
        self.state = target / STATE
        self._name = name or str(target)

    @property
    def lock(self) -> Path:
        """The file that the one process which works on this target holds."""
        return self.state / "lock"

    def begin(self, wish: Mapping[str, object], photos: Iterable[str], unread: Sequence[str] = ()) -> int:
        """Write the list down, or find the one of an earlier run that had the same wish; the number of photos.

        `unread` are the folders that turned out to be unreadable, known once the photos were gone through.
        """
        plan = self.state / "plan.json"
        self.state.mkdir(parents=True, exist_ok=True)
        if plan.exists():
            known = json.loads(plan.read_text())
            if known["wish"] == json.loads(json.dumps(wish)):
                return int(known["photos"])
            if any(self.state.glob("*.journal")):
                raise LusterError(
                    Reason.STATE_CONFLICT,
                    f"{self._name} holds a run with other wishes ({_difference(known['wish'], wish)}). "
                    "Name another folder with --to.",
                )
            plan.unlink()  # nothing was begun, as after a style that does not exist
        count = shards = 0
        for number, shard in enumerate(_in_shards(photos)):
            _written(self.state / f"{number:06d}.photos", "".join(f"{json.dumps(each)}\n" for each in shard))
            count += len(shard)
            shards += 1
        # Last, so that a list that is half there is made anew.
        _written(plan, json.dumps({"wish": wish, "photos": count, "shards": shards, "unread": list(unread)}))
        return count

    def unread(self) -> Sequence[str]:
        """The folders whose photos are not on the list, since they could not be read when it was written."""
        return [str(each) for each in json.loads((self.state / "plan.json").read_text()).get("unread", ())]

    def shards(self) -> list[int]:
        """The numbers of the shards, in order."""
        plan = json.loads((self.state / "plan.json").read_text())
        # A plan of an earlier version does not say how many there are.
        return list(range(plan.get("shards", -(-plan["photos"] // SHARD_PHOTOS))))

    def left_of(self, shard: int, has: Callable[[str, int], bool], *, retry_failed: bool) -> list[str]:
        """The photos of a shard that have no output yet, and have not failed unless those are wanted again.

        `has` says whether an output of so many bytes is still there.
        """
        outcomes = list(self.outcomes(shard))
        with ThreadPoolExecutor(_LOOKS) as threads:
            settled = threads.map(lambda each: self._settled(each, has, retry_failed), outcomes)
            through = {each.photo for each, done in zip(outcomes, settled, strict=True) if done}
        listed = [json.loads(line) for line in (self.state / f"{shard:06d}.photos").read_text().splitlines()]
        return [photo for photo in listed if photo not in through]

    def _settled(self, outcome: BulkOutcome, has: Callable[[str, int], bool], retry_failed: bool) -> bool:
        return not retry_failed if outcome.state == "failed" else has(outcome.output, outcome.bytes)

    def note(self, shard: int, outcome: BulkOutcome) -> None:
        """Write down what became of a photo; a crash of the machine forgets none of it."""
        with (self.state / f"{shard:06d}.journal").open("a", encoding="utf-8") as journal:
            # The line's end comes before it: what a kill cut short spoils no line but its own.
            journal.write("\n" + json.dumps(asdict(outcome)))
            journal.flush()
            os.fsync(journal.fileno())

    def outcomes(self, shard: int) -> Iterator[BulkOutcome]:
        """The last word on each photo of a shard; a line that a kill cut short says nothing."""
        try:
            lines = (self.state / f"{shard:06d}.journal").read_text(encoding="utf-8").split("\n")
        except FileNotFoundError:
            return
        found: dict[str, BulkOutcome] = {}
        for line in lines:
            try:
                row = json.loads(line)
                if row["state"] not in ("done", "failed"):
                    continue  # no Luster wrote it: where the state lies in a bucket, others may write there too
                outcome = BulkOutcome(**{**row, "warnings": tuple(row["warnings"])})
                _row(outcome)  # where a table cannot take it, a report would end in the middle
                found[outcome.photo] = outcome
            except (ValueError, KeyError, TypeError):
                continue
        yield from found.values()

    def report(self) -> tuple[Path, dict[str, int]]:
        """Every photo that is through, as a Parquet table and as JSON lines; how many there are of each state.

        The lines are the place that is told, and the table lies beside them.
        """
        counts = {"done": 0, "failed": 0}
        lines, table = (self.target / name for name in REPORTS)
        with taking_the_place_of(lines) as report:
            for outcome in self._all_outcomes():
                report.write(json.dumps(asdict(outcome)).encode() + b"\n")
                counts[outcome.state] += 1
        with taking_the_place_of(table) as report:
            write_table(report, _COLUMNS, (_row(outcome) for outcome in self._all_outcomes()))
        return lines, counts

    def _all_outcomes(self) -> Iterator[BulkOutcome]:
        for shard in self.shards():
            yield from self.outcomes(shard)

    def failed(self) -> Iterator[BulkOutcome]:
        """The photos that failed."""
        return (each for each in self._all_outcomes() if each.state == "failed")


def _row(outcome: BulkOutcome) -> tuple[str | int | float, ...]:
    """As `_COLUMNS` has it; several warnings are lines of one text."""
    row = asdict(outcome) | {"warnings": "\n".join(outcome.warnings), "seconds": float(outcome.seconds)}
    for name, kind in _COLUMNS.items():
        if type(row[name]) is not kind:
            raise TypeError(f"{name} is not {kind.__name__}")
    if not 0 <= outcome.bytes < 1 << 63:
        raise ValueError("bytes")
    return tuple(row[name] for name in _COLUMNS)


def output_name(photo: str, mime: str, is_taken: Callable[[str], bool] = lambda name: False) -> str:
    """The result's name below the target, one for each photo.

    A photo of the format keeps its name, whichever of its endings it has, in capitals too; another one gets the ending
    behind its own. `is_taken` says whether that is the name of a photo beside it, whose result it is then.
    """
    ending = ENDINGS.get(mime.removeprefix("image/"), "")
    if FORMATS.get(Path(photo).suffix.lower()) == FORMATS.get(ending):
        return photo
    name = f"{photo}{ending}"
    while is_taken(name):
        name = f"{name.removesuffix(ending)}.luster{ending}"
    return name


def _in_shards(photos: Iterable[str]) -> Iterator[list[str]]:
    shard: list[str] = []
    for photo in photos:
        shard.append(photo)
        if len(shard) == SHARD_PHOTOS:
            yield shard
            shard = []
    if shard:
        yield shard


def _written(path: Path, content: str) -> None:
    """A file that is there whole or not at all, also after a crash of the machine."""
    with taking_the_place_of(path) as file:
        file.write(content.encode())
        file.flush()
        os.fsync(file.fileno())


def _difference(known: Mapping[str, object], wish: Mapping[str, object]) -> str:
    names = [name for name in sorted({*known, *wish}) if known.get(name) != wish.get(name)]
    return ", ".join(f"{name} {known.get(name)!r}" for name in names) or "unknown"
