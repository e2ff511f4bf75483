"""Runs styles and stages through the engine's own pipeline, in this process, and keeps what a job would throw away."""

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.render import plain, runner
from luster_engine.pipeline.render.context import Findings
from luster_engine.pipeline.render.executor import Executor, Outcome, Surroundings
from luster_engine.pipeline.render.geometry import Sampler
from luster_engine.pipeline.render.plan import Alternative, Plan, PlannedStep, PlanRequest, make_plan
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.export import export
from luster_engine.plugins.host import CodePlace, PluginFault
from luster_engine.plugins.installed import installed_plugins
from luster_engine.plugins.loader import StageLoader
from luster_engine.plugins.registry import Reading, assemble
from luster_sdk import Edit, Frame, Mask, PhotoFacts, Warp
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Point = tuple[float, float]


class QuietHost:
    """A host that asks for nothing: the harness trusts the plugins that it measures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, Any] = {}

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def kept(self) -> dict[str, Any]:
        return self._kept

    def at(self, place: CodePlace) -> None:
        pass

    def progress(self, fraction: float, note: str = "") -> None:
        pass

    def checkpoint(self) -> None:
        pass


@dataclass(frozen=True)
class Result:
    """One style on one photo: the finished picture, and every layer of how it came about."""

    style: str
    photo: Bytes
    picture: Bytes
    outcome: Outcome = field(repr=False)

    @property
    def acted(self) -> bool:
        """Whether any masked edit was made."""
        return bool(self.outcome.layers.masked)

    @property
    def report(self) -> list[str]:
        """What the report says, in one line each."""
        found = self.outcome.findings
        return [*found.warnings, *(f"{note['stage']}: {note['text']}" for note in found.notes)]

    @cached_property
    def bare(self) -> Bytes:
        """The same plan without its masked edits: what "outside nothing changes" is measured against."""
        if not self.acted:
            return self.picture
        layers = runner.Layers(self.outcome.layers.base, ())
        return np.asarray(runner.apply(Frame(self.photo), layers).pixels, dtype=np.uint8)

    @property
    def warps(self) -> tuple[Warp, ...]:
        return tuple(edit.warp for edit in self.outcome.layers.base if edit.warp is not None)

    def follow(self, picture: Floats | Bytes) -> Floats:
        """Another picture or a truth mask of the photo, of any size, moved as the plan moved the photo.

        The ruler does this by itself, not with the engine's sampler, so that a fault there is seen.
        """
        truth = np.asarray(picture, dtype=np.float32)
        if not self.warps:
            return truth
        height, width = truth.shape[:2]
        half = np.float32(max(height, width) / 2)
        x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
        x, y = (x + 0.5 - width / 2) / half, (y + 0.5 - height / 2) / half
        for warp in reversed(self.warps):
            h = warp.homography
            depth = h[2, 0] * x + h[2, 1] * y + h[2, 2]
            x, y = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) / depth, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / depth
            r2 = x * x + y * y
            bend = 1 + r2 * (warp.k1 + r2 * (warp.k2 + r2 * warp.k3))
            x, y = x * bend, y * bend
        column, row = (x * half + (width / 2 - 0.5)), (y * half + (height / 2 - 0.5))
        moved = cv2.remap(
            truth,
            np.asarray(column, dtype=np.float32),
            np.asarray(row, dtype=np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(moved, dtype=np.float32)

    def follow_points(self, points: Sequence[Point]) -> list[Point]:
        """Where points of the photo went, in pixels of the result."""
        height, width = self.photo.shape[:2]
        half = max(height, width) / 2
        moved = (np.array(points, dtype=float) - [width / 2, height / 2]) / half
        for warp in self.warps:
            straight = moved.copy()
            for _ in range(20):
                r2 = (straight**2).sum(axis=1, keepdims=True)
                straight = moved / (1 + r2 * (warp.k1 + r2 * (warp.k2 + r2 * warp.k3)))
            back = np.column_stack([straight, np.ones(len(straight))]) @ np.linalg.inv(warp.homography).T
            moved = back[:, :2] / back[:, 2:]
        return [(float(x * half + width / 2), float(y * half + height / 2)) for x, y in moved]

    def region(self, name: str) -> Floats | None:
        """A region that the steps found, as alpha at the result's size; None where none was found."""
        mask = self.outcome.findings.regions.get(name)
        return None if mask is None else self._alpha(mask)

    def painted(self) -> Floats:
        """Where masked edits may act at all: the union of their alphas."""
        total: Floats = np.zeros(self.photo.shape[:2], dtype=np.float32)
        for edit in self.outcome.layers.masked:
            if edit.mask is not None:
                total = np.maximum(total, self._alpha(edit.mask))
        return total

    def declared(self) -> NDArray[np.bool_]:
        """Where the masks of the masked edits are above zero as the stages gave them, before any refinement."""
        height, width = self.photo.shape[:2]
        inside: NDArray[np.bool_] = np.zeros((height, width), dtype=np.bool_)
        for edit in self.outcome.layers.masked:
            if edit.mask is not None:
                inside |= cv2.resize(edit.mask.alpha, (width, height), interpolation=cv2.INTER_LINEAR) > 0
        return inside

    def _alpha(self, mask: Mask) -> Floats:
        moved = Sampler(self.photo, self.warps).rows(0, self.photo.shape[0])
        height = moved.shape[0]
        rows = []
        for top in range(0, height, 256):  # in bands, because a whole frame of floats is 300 MB at 24 MP
            tile = np.ascontiguousarray(np.moveaxis(moved[top : top + 256], -1, 0)).astype(np.float32)
            rows.append(plain.alpha_rows(mask, tile / np.float32(255), top, height))
        return np.concatenate(rows)


class Engine:
    """The installed styles and stages, ready to be run on pictures."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="luster-quality-")
        self._host = QuietHost(Path(self._folder.name))
        self.catalog = read_catalog()
        cv2.setNumThreads(1)

    def close(self) -> None:
        self._folder.cleanup()

    def read(self, path: Path) -> tuple[Bytes, PhotoFacts]:
        """A photo as the engine decodes it."""
        read = decode(path, PhotoLimits())
        return np.asarray(read.frame.pixels, dtype=np.uint8), read.header.facts

    def style(self, style: str, photo: Path, **parameters: Any) -> Result:
        """One style on a file, as a job would do it; only decoding and encoding of the result are left out."""
        pixels, facts = self.read(photo)
        content = hashlib.sha256(photo.read_bytes()).hexdigest()
        plan, _ = make_plan(
            self.catalog, PlanRequest(style=style, parameters=parameters, provider="local", content=content)
        )
        return self.carry_out(plan, pixels, facts)

    def stages(self, steps: Sequence[tuple[str, Mapping[str, Any]]], photo: Path, role: str = "base") -> Result:
        """A row of stages on a file, without a style around them."""
        pixels, facts = self.read(photo)
        planned = tuple(
            PlannedStep(stage=info.name, version=info.version, plugin=info.plugin, params=dict(params), role=role)
            for name, params in steps
            for info in (self.catalog.stage(name),)
        )
        alternative = Alternative(provider="local", seed=1, price=0, steps=planned)
        plan = Plan(style="stages", style_version="0", parameters={}, alternatives=(alternative,))
        return self.carry_out(plan, pixels, facts)

    def carry_out(self, plan: Plan, pixels: Bytes, facts: PhotoFacts) -> Result:
        around = Surroundings(host=self._host, stages=StageLoader(self._host))
        outcome = Executor(plan, plan.alternatives[0], facts, around).run([Frame(pixels)])
        return Result(plan.style, pixels, np.asarray(outcome.frame.pixels, dtype=np.uint8), outcome)


def read_catalog() -> Catalog:
    """The catalog of this installation, read in this process."""
    readings = []
    for plugin in installed_plugins():
        try:
            readings.append(Reading(plugin, export(plugin.name, plugin.module)))
        except PluginFault as fault:
            readings.append(Reading(plugin, error=str(fault), state="broken"))
    return assemble(readings)


def result_of(photo: Bytes, base: Sequence[Edit], masked: Sequence[Edit] = ()) -> Result:
    """Given edits on a picture, for tests of the harness itself."""
    layers = runner.Layers(tuple(base), tuple(masked))
    frame = runner.apply(Frame(photo), layers)
    return Result(
        "edits", photo, np.asarray(frame.pixels, dtype=np.uint8), Outcome(frame, layers, Findings(), (), True)
    )
