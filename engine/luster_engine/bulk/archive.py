"""What a bulk run has to do and has done, on disk beside its results: the list of photos in shards, a journal of each.

Whatever is killed, and whenever: a result gets its name whole, and only then does the journal say so. A photo that was
made and not noted is made again, under the same name. So there is one output of each photo, never two.
"""

import csv
import io
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from luster_engine.enhance.photo_tree import FORMATS, is_result, photos_below
from luster_engine.errors import LusterError, Reason

SHARD_PHOTOS = 500
"""Photos of a shard. Its journal is read whole at a restart, a few milliseconds; a million photos are 2,000 files."""
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/avif": ".avif"}
_FOLDER = ".luster-bulk"
_COLUMNS = ("photo", "path", "file", "filename")
"""What the column of a CSV file is called that names the photos, in the order in which they are looked for."""


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
    """The state of one run in its target folder."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._folder = target / _FOLDER

    @property
    def lock(self) -> Path:
        """The file that the one process which works on this target holds."""
        return self._folder / "lock"

    def begin(self, wish: Mapping[str, object], photos: Iterable[str]) -> int:
        """Write the list down, or find the one of an earlier run that had the same wish; the number of photos."""
        plan = self._folder / "plan.json"
        self._folder.mkdir(parents=True, exist_ok=True)
        if plan.exists():
            known = json.loads(plan.read_text())
            if known["wish"] != json.loads(json.dumps(wish)):
                raise LusterError(
                    Reason.STATE_CONFLICT,
                    f"{self.target} holds a run with other wishes ({_difference(known['wish'], wish)}). "
                    "Name another folder with --to.",
                )
            return int(known["photos"])
        count = 0
        for number, shard in enumerate(_in_shards(photos)):
            _written(self._folder / f"{number:06d}.photos", "".join(f"{json.dumps(each)}\n" for each in shard))
            count += len(shard)
        # Last, so that a list that is half there is made anew.
        _written(plan, json.dumps({"wish": wish, "photos": count}))
        return count

    def shards(self) -> list[int]:
        """The numbers of the shards, in order."""
        return sorted(int(path.stem) for path in self._folder.glob("*.photos"))

    def left_of(self, shard: int, *, retry_failed: bool) -> list[str]:
        """The photos of a shard that have no output yet, and have not failed unless those are wanted again."""
        known = {each.photo: each for each in self.outcomes(shard)}
        listed = [json.loads(line) for line in (self._folder / f"{shard:06d}.photos").read_text().splitlines()]
        return [photo for photo in listed if not self._settled(known.get(photo), retry_failed)]

    def _settled(self, outcome: BulkOutcome | None, retry_failed: bool) -> bool:
        if outcome is None:
            return False
        if outcome.state == "failed":
            return not retry_failed
        try:
            return (self.target / outcome.output).stat().st_size == outcome.bytes
        except OSError:
            return False

    def note(self, shard: int, outcome: BulkOutcome) -> None:
        """Write down what became of a photo; a crash of the machine forgets none of it."""
        with (self._folder / f"{shard:06d}.journal").open("a", encoding="utf-8") as journal:
            # The line's end comes before it: what a kill cut short spoils no line but its own.
            journal.write("\n" + json.dumps(asdict(outcome)))
            journal.flush()
            os.fsync(journal.fileno())

    def outcomes(self, shard: int) -> Iterator[BulkOutcome]:
        """The last word on each photo of a shard; a line that a kill cut short says nothing."""
        try:
            lines = (self._folder / f"{shard:06d}.journal").read_text(encoding="utf-8").split("\n")
        except FileNotFoundError:
            return
        found: dict[str, BulkOutcome] = {}
        for line in lines:
            try:
                said = json.loads(line)
                found[said["photo"]] = BulkOutcome(**{**said, "warnings": tuple(said["warnings"])})
            except (ValueError, KeyError, TypeError):
                continue
        yield from found.values()

    def report(self) -> tuple[Path, dict[str, int]]:
        """Every photo that is through, as JSON lines in `report.jsonl`; how many there are of each state."""
        counts = {"done": 0, "failed": 0}
        place = self.target / "report.jsonl"
        passing = place.with_name(".report.jsonl.luster")
        with passing.open("w", encoding="utf-8") as report:
            for shard in self.shards():
                for outcome in self.outcomes(shard):
                    report.write(json.dumps(asdict(outcome)) + "\n")
                    counts[outcome.state] += 1
        passing.replace(place)
        return place, counts

    def failed(self) -> Iterator[BulkOutcome]:
        """The photos that failed."""
        for shard in self.shards():
            yield from (each for each in self.outcomes(shard) if each.state == "failed")


def listed(source: Path, target: Path) -> tuple[Path, Iterator[str]]:
    """The folder that the photos lie in, and their names in it: a tree, or the lines of a manifest."""
    if source.is_dir():
        return source, _tree(source, target.resolve())
    if not source.is_file():
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no folder and no manifest {source}.")
    return source.parent, _manifest(source)


def output_name(photo: str, mime: str, is_taken: Callable[[str], bool] = lambda name: False) -> str:
    """The result's name below the target, one for each photo.

    A photo of the format keeps its name, whichever of its endings it has, in capitals too; another one gets the ending
    behind its own. `is_taken` says whether that is the name of a photo beside it, whose result it is then.
    """
    ending = ENDINGS.get(mime, "")
    if FORMATS.get(Path(photo).suffix.lower()) == FORMATS.get(ending):
        return photo
    name = f"{photo}{ending}"
    while is_taken(name):
        name = f"{name.removesuffix(ending)}.luster{ending}"
    return name


def _tree(source: Path, left_out: Path) -> Iterator[str]:
    """Photos as the camera made them. The target may lie in the source, or hold it: a result is no photo."""
    # Only there can results lie among the photos; to look into each of a million for nothing would take hours.
    overlap = source.is_relative_to(left_out) or left_out.is_relative_to(source)
    for path in photos_below(source, left_out):
        if not (overlap and is_result(path)):
            yield str(path.relative_to(source))


def _manifest(path: Path) -> Iterator[str]:
    """The photos that a list names, each once, in its order: lines of text, or a column of a CSV file."""
    seen: set[str] = set()
    for number, name in _rows(path) if path.suffix.lower() == ".csv" else _lines(path):
        if name in seen:
            continue
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"{path}, line {number}: {name} is not below the manifest's folder. Name photos relative to it.",
            )
        seen.add(name)
        yield name


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(_text(path).splitlines(), 1):
        if (name := line.strip()) and not name.startswith("#"):
            yield number, name


def _rows(path: Path) -> Iterator[tuple[int, str]]:
    reader = csv.DictReader(io.StringIO(_text(path), newline=""))
    column = next((each for each in reader.fieldnames or () if each.strip().lower() in _COLUMNS), None)
    if column is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{path}: no column names the photos. Call one of them {' or '.join(_COLUMNS)} in the first line.",
        )
    for row in reader:
        if name := (row[column] or "").strip():
            yield reader.line_num, name


def _text(path: Path) -> str:
    """A list as text; spreadsheets put a mark before its first word."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{path} is no list in UTF-8. Give a text file with a photo a line, or a CSV file.",
        ) from None


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
    passing = path.with_name(f"{path.name}.new")
    passing.write_text(content, encoding="utf-8")
    passing.replace(path)


def _difference(known: Mapping[str, object], wish: Mapping[str, object]) -> str:
    names = [name for name in sorted({*known, *wish}) if known.get(name) != wish.get(name)]
    return ", ".join(f"{name} {known.get(name)!r}" for name in names) or "unknown"
