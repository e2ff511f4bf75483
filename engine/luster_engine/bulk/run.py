"""One run of `luster bulk`: its two places as a person typed them, its state, and its lock."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import fasteners  # type: ignore[import-untyped]  # it ships no types

from luster_engine.bulk.archive import REPORTS, Archive, BulkOutcome
from luster_engine.bulk.bucket import SCHEME, Bucket, BucketPlace, BucketSource, BucketTarget, photos_in
from luster_engine.bulk.listing import LISTS, MOST_LIST_BYTES, listed, manifest
from luster_engine.bulk.mirror import Mirror
from luster_engine.bulk.places import FolderSource, FolderTarget, PhotoSource, ResultTarget
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings


class BulkRun:
    """What has to be done, what is done, and where."""

    def __init__(self, source: str, target: str, archive: Archive, settings: Settings) -> None:
        self.archive = archive
        self.target = opened_target(target, settings)
        self._settings = settings
        self._typed = source
        self._mirror = Mirror(self.target.bucket, archive.state) if isinstance(self.target, BucketTarget) else None
        self.source_place = _source_place(source)
        """The folder that photos lie in, as every node finds it."""
        self.target_place = target if _is_bucket(target) else str(Path(target).resolve())

    def begin(self, wish: Mapping[str, object]) -> int:
        """Write the list down, or go on with one that had the same wish; the number of photos."""
        if isinstance(self.target, BucketTarget):
            self.target.bucket.check()
        if self._mirror is not None:
            self._mirror.bring()
        if isinstance(self.target, FolderTarget):
            self.target.tidy()
        unread: list[str] = []
        count = self.archive.begin({"source": _named(self._typed), **wish}, self._photos(unread.append), unread)
        if self._mirror is not None:
            self._mirror.send_list()
        return count

    def _photos(self, unread: Callable[[str], None]) -> Iterator[str]:
        if not _is_bucket(self._typed):
            yield from listed(Path(self._typed), self.archive.target, unread)[1]
            return
        bucket = Bucket(BucketPlace.read(self.source_place), self._settings)
        bucket.check()
        if self._typed == self.source_place:
            yield from photos_in(bucket)
            return
        name = self._typed.rpartition("/")[2]
        bucket.get(name, self.archive.state / f"list-{name}", MOST_LIST_BYTES)
        yield from manifest(self.archive.state / f"list-{name}")

    def left_of(self, shard: int, *, retry_failed: bool) -> list[str]:
        """The photos of a shard that are to be made. One whose result somebody went on with is noted as failed, with
        what is known of that result, so that no later run takes its place either."""
        left = self.archive.left_of(shard, self.target.has, retry_failed=retry_failed)
        known = {each.photo: each for each in self.archive.outcomes(shard) if each.output}
        changed = {
            photo for photo in left
            if (before := known.get(photo)) is not None and self.target.is_changed(before.output, before.bytes)
        }  # fmt: skip
        for photo in sorted(changed):
            message = (
                f"{known[photo].output} was changed since Luster made it. It is not overwritten; move it, and run "
            )
            message += "`luster bulk` again with --retry-failed."
            self.note(
                shard,
                replace(known[photo], state="failed", reason=Reason.STATE_CONFLICT.value, error=message, warnings=()),
            )
        return [photo for photo in left if photo not in changed]

    def note(self, shard: int, outcome: BulkOutcome) -> None:
        """Write down what became of a photo."""
        self.archive.note(shard, outcome)
        if self._mirror is not None:
            self._mirror.noted(shard)

    def report(self) -> tuple[str, dict[str, int]]:
        """Where the report lies, and how many photos there are of each state."""
        report, counts = self.archive.report()
        if self._mirror is None:
            return str(report), counts
        self._mirror.end(report.with_name(name) for name in REPORTS)
        return f"{self.target_place}/{report.name}", counts


@contextmanager
def opened_run(source: str, target: str, settings: Settings) -> Iterator[BulkRun]:
    """A run that is alone on its target on this machine."""
    _refuse_meeting(source, target)
    archive = Archive(Path(target))
    if _is_bucket(target):
        name = hashlib.sha256(str(BucketPlace.read(target)).encode()).hexdigest()[:16]
        archive = Archive(settings.data_dir / "bulk" / name, target)
    archive.lock.parent.mkdir(parents=True, exist_ok=True)
    lock = fasteners.InterProcessLock(archive.lock)
    if not lock.acquire(blocking=False):
        raise LusterError(Reason.STATE_CONFLICT, f"Another `luster bulk` works on {target}. Wait for it, or stop it.")
    try:
        if _is_bucket(target):
            _clear(archive)  # of an earlier run; the bucket knows at least as much
        yield BulkRun(source, target, archive, settings)
    finally:
        if _is_bucket(target):
            _clear(archive)
        lock.release()


def _clear(archive: Archive) -> None:
    """Remove this machine's copy of a bucket's state, but for the lock: while that is held nobody else has begun, and
    a lock that is removed could be held by two, each in a file of the same name."""
    for left in [*archive.target.iterdir(), *archive.state.iterdir()]:
        if left.is_file() and left != archive.lock:
            left.unlink(missing_ok=True)


def opened_source(place: str, settings: Settings) -> PhotoSource:
    """Where photos are read, from any node."""
    if _is_bucket(place):
        return BucketSource(Bucket(BucketPlace.read(place), settings), settings.max_bytes)
    return FolderSource(Path(place))


def opened_target(place: str, settings: Settings) -> ResultTarget:
    """Where results are put, from any node."""
    if _is_bucket(place):
        return BucketTarget(Bucket(BucketPlace.read(place), settings))
    return FolderTarget(Path(place), Archive(Path(place)).state)


def _is_bucket(place: str) -> bool:
    return place.startswith(SCHEME)


def _source_place(source: str) -> str:
    if not _is_bucket(source):
        path = Path(source).resolve()
        return str(path if path.is_dir() else path.parent)
    return source.rpartition("/")[0] if Path(source).suffix.lower() in LISTS else source


def _named(source: str) -> str:
    return str(source if _is_bucket(source) else Path(source).resolve())


def _refuse_meeting(source: str, target: str) -> None:
    """Results never lie where they could be taken for photos of the same run."""
    if _is_bucket(source) and _is_bucket(target):
        if BucketPlace.read(_source_place(source)).meets(BucketPlace.read(target)):
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"One of {source} and {target} lies in the other. Name another place with --to.",
            )
        return
    if not _is_bucket(source) and Path(source).is_dir() and Path(target).resolve() == Path(source).resolve():
        raise LusterError(Reason.INVALID_ARGUMENT, f"{target} is the folder of the photos. Name another one with --to.")
