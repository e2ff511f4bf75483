"""The small pictures on which planners decide, kept up to date with the edits made so far."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from luster_sdk import Edit, Frame, PhotoFacts, Proxy

from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.smaller import shrink
from luster_engine.plugins.locked import locked

PIXELS = 1_500_000
"""Of the copy on which stages decide. The looks are tuned and measured with copies of this size: another one changes
what they find, and the golden pictures with it. Larger: every planner takes longer."""


class ProxyWhenSeen(Proxy):
    """A proxy whose pictures are made when a planner looks at them: many look at one only, or at the size alone."""

    _make: tuple[Callable[[], Frame], Callable[[], Frame]]

    def __init__(self, source: Callable[[], Frame], current: Callable[[], Frame], photo: PhotoFacts) -> None:
        object.__setattr__(self, "_make", (source, current))
        object.__setattr__(self, "photo", photo)

    @cached_property
    def source(self) -> Frame:
        return self._make[0]()

    @cached_property
    def current(self) -> Frame:
        return self._make[1]()


class ProxyMaker:
    """Makes proxies of one frame. Base steps see base edits only, so that no masked edit ever sways the base."""

    def __init__(self, frame: Frame, photo: PhotoFacts, pixels: int = PIXELS) -> None:
        self._small = locked(shrink(frame, pixels))
        self._photo = photo
        self._scale = self._small.width / frame.width
        self._made: dict[str, tuple[tuple[Edit, ...], Frame]] = {}

    @property
    def small(self) -> Frame:
        """The frame as it came, small."""
        return self._small

    def proxy(self, base: Sequence[Edit], masked: Sequence[Edit]) -> Proxy:
        """The proxy with these edits in it."""
        base, masked = tuple(base), tuple(masked)
        wanted = tuple(edit for edit in (*base, *masked) if not edit.is_empty)
        moved = tuple(edit for edit in base if edit.warp is not None)
        warps = tuple(Edit(warp=edit.warp.motion) for edit in base if edit.warp is not None)

        def source() -> Frame:
            return self._frame("source", moved, runner.Layers(warps))

        def current() -> Frame:
            if all(_only_moves(edit) for edit in wanted):
                return source()
            return self._frame("current", wanted, runner.Layers(base, masked))

        return ProxyWhenSeen(source, current, self._photo)

    def _frame(self, name: str, key: tuple[Edit, ...], layers: runner.Layers) -> Frame:
        if not key:
            return self._small
        made = self._made.get(name)
        if made is None or made[0] != key:  # edits compare by identity
            made = key, locked(runner.apply(self._small, layers, scale=self._scale))
            self._made[name] = made
        return made[1]


def _only_moves(edit: Edit) -> bool:
    """Whether an edit moves pixels and does nothing else."""
    return replace(edit, warp=None).is_empty and (edit.warp is None or edit.warp.motion is edit.warp)
