"""Processes that make pictures to learn from, and the stock that batches are drawn from while it is renewed."""

import itertools
import multiprocessing as mp
import threading
from collections import deque
from dataclasses import dataclass
from types import TracebackType

import cv2
import numpy as np
from numpy.typing import NDArray

from training.houses.manifest import DATA, STREET

from .augment import Sample, sample
from .examples import NEUTRAL, examples
from .skies import sky_bank

FOLDERS = (DATA, STREET)

Bytes = NDArray[np.uint8]
Shape = tuple[int, int]
Made = tuple[Bytes, Bytes]
"""A picture and its labels, channels first."""


@dataclass(frozen=True)
class Order:
    """What pictures are wanted."""

    shapes: tuple[Shape, ...]
    """Height × width; every batch is of one shape."""
    chances: tuple[float, ...]
    edge: int
    """The size that scenes are read at."""
    least: float
    """The smallest share of a scene's width that is seen."""
    skies_only: bool
    """Whether only scenes with a sky are wanted, and their sky as the only label, at full size."""
    seed: int


class Stock:
    """Pictures made so far, at most `room` of each shape, renewed by `makers` processes as long as it is open."""

    def __init__(self, order: Order, room: int, makers: int) -> None:
        # Fork, so that nothing that the parent holds is read and laid out once more in every child.
        context = mp.get_context("fork")
        self._queue: mp.Queue[tuple[int, Made]] = context.Queue(4 * makers)
        self._pools = [deque[Made](maxlen=room) for _ in order.shapes]
        self._fresh = 0
        self._makers = [
            context.Process(target=_make, args=(order, k, makers, self._queue), daemon=True) for k in range(makers)
        ]
        self._order = order

    def __enter__(self) -> "Stock":
        for maker in self._makers:
            maker.start()
        threading.Thread(target=self._shelve, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for maker in self._makers:
            maker.kill()
        self._queue.cancel_join_thread()

    @property
    def fresh(self) -> int:
        """How many pictures were made so far."""
        return self._fresh

    def least(self) -> int:
        """How many there are of the rarest shape."""
        return min(len(pool) for pool in self._pools)

    def draw(self, count: int, rng: np.random.Generator) -> tuple[Bytes, Bytes]:
        """So many different pictures of one shape with their labels."""
        pool = self._pools[int(rng.choice(len(self._pools), p=self._order.chances))]
        here = len(pool)
        chosen = [pool[int(k)] for k in rng.choice(here, count, replace=here < count)]
        return np.stack([one[0] for one in chosen]), np.stack([one[1] for one in chosen])

    def _shelve(self) -> None:
        while True:
            shape, made = self._queue.get()
            self._pools[shape].append(made)
            self._fresh += 1


def _make(order: Order, maker: int, makers: int, queue: "mp.Queue[tuple[int, Made]]") -> None:
    """Endless fresh pictures of every so-manieth scene; the same for the same seed and the same number of makers."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng((order.seed, maker))
    skies = sky_bank(48, rng)
    known = examples(FOLDERS, edge=order.edge, share=slice(maker, None, makers))
    useful = [e for e in known if not order.skies_only or (e.labels[..., 1] > 127).mean() > 0.01] or list(known)
    chances = np.array([0.55 if e.indoors else 1.0 for e in useful])
    chances /= chances.sum()
    for _ in itertools.count():
        shape = int(rng.choice(len(order.shapes), p=order.chances))
        one = useful[int(rng.choice(len(useful), p=chances))]
        other = known[int(rng.integers(len(known)))]
        made = sample(one, other, skies, order.shapes[shape], rng, order.least)
        queue.put((shape, _coded(made, order.skies_only)))


def _coded(made: Sample, skies_only: bool) -> Made:
    picture = _bytes(made.picture)
    if skies_only:
        return picture, _bytes(made.labels[..., 1:2])
    height, width = made.labels.shape[:2]
    halves = made.labels.reshape(height // 2, 2, width // 2, 2, NEUTRAL + 1).mean(axis=(1, 3))
    return picture, _bytes(halves)


def _bytes(values: NDArray[np.float32]) -> Bytes:
    return np.ascontiguousarray((np.clip(values, 0, 1) * 255).round().astype(np.uint8).transpose(2, 0, 1))
