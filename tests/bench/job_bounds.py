"""What the rows of `tests.bench.jobs` must reach, and from which measured pair each bound is known.

A row is measured against the same percentile of the best of some bare rounds, so a hiccup beside one of them does not
raise what ours may take. The multiples were first set against one bare run, and stay as they are. The bound of before,
in milliseconds or per second, is said beside each row.

Of the multiples no quiet pair was kept. Known is one of a small run beside other work (29 November 2026, AMD EPYC, two
cores), in milliseconds: bare start 23.6 in the middle and 40.5 at the 99th percentile; created to started 19.4 and
40.5; a job beyond its child 85 and 108; event to watcher 23.0 and 24.8 beside a bare notice of 9.9 (99th percentile).
"""

from collections.abc import Sequence

from tests.bench.report import Figure, against, percentile

MANY, MANY_BEFORE = 0.48, 500.0
ONE, ONE_BEFORE = 0.19, 200.0
STEADY, STEADY_BEFORE = 10.0, 30.0
STARTED, STARTED_BEFORE = (6.5, 6.5), (15.0, 40.0)
BEYOND, BEYOND_BEFORE = (16.0, 16.0), (40.0, 100.0)
TOLD, TOLD_BEFORE = (10.0, 24.0), (25.0, 60.0)

MIDDLE, LATE = 0.5, 0.99

ROUNDS = 5
"""Into how many rounds, one after the other, what is bare is parted."""


def made(many: float, one: float, loops: Sequence[float], sync: float) -> list[Figure]:
    """Jobs made a second, against the best of the queue's own bare loops; `sync` in seconds."""
    loop, alone = max(loops), f"fdatasync {sync * 1000:.2f} ms, the bare queue's loop"
    return [
        against("CreateJob, 100 accounts", MANY, many, loop, alone, unit="/s", at_most=False, before=MANY_BEFORE),
        against("CreateJob, one account", ONE, one, loop, alone, unit="/s", at_most=False, before=ONE_BEFORE),
    ]


def made_steadily(took: Sequence[float], bare: Sequence[float]) -> Figure:
    """Seconds to make a job at a steady pace, and to commit one bare row."""
    return _late("CreateJob at a steady 100/s", STEADY, took, bare, LATE, "a bare commit", STEADY_BEFORE)


def started(waits: Sequence[float], overheads: Sequence[float], bare: Sequence[float]) -> list[Figure]:
    """Seconds from created to started, of a job beyond its child's own time, and of a start of the bare queue."""
    beyond = "a job beyond its child's own time, 2 MP"
    return [
        _late(name, most, took, bare, share, "a bare start", before)
        for name, took, bounds, earlier in (
            ("created to started, idle worker", waits, STARTED, STARTED_BEFORE),
            (beyond, overheads, BEYOND, BEYOND_BEFORE),
        )
        for most, before, share in zip(bounds, earlier, (MIDDLE, LATE), strict=True)
    ]


def told(spread: Sequence[float], crowded: Sequence[float], bare: Sequence[float], watchers: int) -> list[Figure]:
    """Seconds from an event to its watchers, on as many jobs and on one, and of a bare notice."""
    return [
        _late(f"event to watcher, {watchers} watchers on {jobs}", most, took, bare, LATE, "a bare notice", before)
        for jobs, took, most, before in (
            (f"{watchers} jobs", spread, TOLD[0], TOLD_BEFORE[0]),
            ("one job", crowded, TOLD[1], TOLD_BEFORE[1]),
        )
    ]


def _late(
    name: str, bound: float, took: Sequence[float], bare: Sequence[float], share: float, beside: str, before: float
) -> Figure:
    ours, theirs = percentile(took, share) * 1000, _best_round(bare, share) * 1000
    name = f"{name}, p{share * 100:.0f}"
    return against(name, bound, ours, theirs, f"{beside} in the best of {ROUNDS} rounds", unit="ms", before=before)


def _best_round(bare: Sequence[float], share: float) -> float:
    """The least that a round of the bare runs has at this share."""
    size = max(1, -(-len(bare) // ROUNDS))
    return min(percentile(bare[first : first + size], share) for first in range(0, len(bare), size))
