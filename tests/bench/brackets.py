"""How well exposures are merged and grouped, on made-up sets whose truth is known: `python -m tests.bench.brackets`.

Radiance is not kept with the measured houses, so it is made of their right exposure (`truth.jpg`) through the inverse
of sRGB's curve, with sky and windows as many stops brighter as rooms have it. Exposures of it get the shake of a hand,
grain, clipping, a moving thing and JPEG. The tone-mapped truth is the merge's own tones on the exact radiance; so the
colour figures say what merging costs, and favour no way of tone mapping but its own. `beside` therefore also says what
is left for each after a common curve of lightness is fitted.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from luster_classic.brackets.fuse import stretch_piece
from luster_classic.brackets.merge import MergeParams, merge
from luster_classic.brackets.register import apply, normalise, register
from luster_classic.brackets.response import Response, tabulate_srgb
from luster_classic.brackets.tones import RANGE, STEPS, draw_final_curve, measure_lightness, plan_tones
from luster_classic.common.colour import to_linear
from luster_sdk import Frame
from luster_sdk.testing import FakeContext
from numpy.typing import NDArray
from PIL import Image
from training.houses import load_houses

from tests.bench.imaging_photo import bracket, photo
from tests.bench.report import Figure, percentile, report
from tests.engine.sets.test_grouping import STOPS, Shoot
from tests.plugins.classic.bracket_views import camera, shaken
from tests.quality.colours import delta_e, to_lab

Light = NDArray[np.float32]
_BRIGHTER = 3.0
"""Stops by which sky and windows outshine the rest."""
_EXPOSURES = (0.0, -3.0, 2.0)


@dataclass(frozen=True)
class MadeSet:
    """Exposures of a house, the light that they show, how each was moved, and where a thing moved.

    `seen` is the light as each frame had it, before its shake; `things` are the boxes of what is in one frame alone.
    """

    name: str
    light: Light
    frames: tuple[Frame, ...]
    moves: tuple[NDArray[np.float64], ...]
    moved: NDArray[np.bool_]
    seen: tuple[Light, ...]
    things: tuple[tuple[slice, slice], ...]


def make_sets(count: int) -> list[MadeSet]:
    """Sets of the unsealed houses, always the same."""
    return [_made(house, number) for number, house in enumerate(load_houses(sealed=False)[:count])]


def _made(house: object, number: int) -> MadeSet:
    folder = Path("tests/houses/data") / house.name  # type: ignore[attr-defined] # typed in training, which has no stubs
    truth = np.asarray(Image.open(folder / "truth.jpg"))
    light = to_linear(truth.astype(np.float32) / 255)
    size = (light.shape[1], light.shape[0])
    for mask in ("sky.png", "windows.png"):
        if (folder / mask).is_file():
            alpha = cv2.resize(cv2.imread(str(folder / mask), cv2.IMREAD_GRAYSCALE), size, interpolation=cv2.INTER_AREA)
            light = light * (2.0 ** (_BRIGHTER * alpha.astype(np.float32) / 255))[..., None]
    draw = np.random.default_rng(number)
    moved = np.zeros(light.shape[:2], bool)
    frames, moves, lights, things = [], [], [], []
    side = size[0] // 12
    for index, stops in enumerate(_EXPOSURES):
        seen = light.copy()
        left, top = (int(each) for each in draw.integers((side, side), (size[0] - 2 * side, size[1] - 2 * side)))
        if index:
            thing = slice(top, top + side), slice(left, left + side // 2)
            seen[thing] = (0.30, 0.05, 0.04)
            moved[thing] = True
            things.append(thing)
        lights.append(seen)
        most = 0.015 * size[0]
        move = (
            np.eye(2, 3)
            if index == 0
            else shaken(light.shape, tuple(draw.uniform(-most, most, 2)), draw.uniform(-1, 1))
        )
        if index:
            seen = _shaken_light(seen, move, size)
        frame = camera(np.maximum(seen, 0), stops, seed=number * 10 + index)
        _, data = cv2.imencode(".jpg", frame.pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 94])
        frames.append(Frame(np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])))
        moves.append(move)
    name = house.name  # type: ignore[attr-defined] # as above
    return MadeSet(name, light, tuple(frames), tuple(moves), moved, tuple(lights), tuple(things))


def _shaken_light(light: Light, move: NDArray[np.float64], size: tuple[int, int]) -> Light:
    """The light as it falls on a sensor that was moved: sharp, and between what lies around each place.

    Cubic sampling alone undershoots beside a bright sky, down to black rims around a thing, which no lens draws.
    """
    sharp, plain = (
        cv2.warpAffine(light, move, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        for flags in (cv2.INTER_CUBIC, cv2.INTER_LINEAR)
    )
    around = np.ones((3, 3), np.uint8)
    return np.asarray(np.clip(sharp, cv2.erode(plain, around), cv2.dilate(plain, around)), np.float32)


def tone_mapped(light: Light) -> NDArray[np.uint8]:
    """The exact radiance in the merge's own tones, without merging anything."""
    stops = np.log2(np.maximum(light, 2.0**-11)).astype(np.float32)
    tones = plan_tones(stops, "natural", 0.5)
    box, shape = (0, 0, light.shape[0], light.shape[1]), light.shape[:2]
    change = stretch_piece(tones.slope, box, shape) * measure_lightness(stops) + stretch_piece(tones.offset, box, shape)
    response = Response(tabulate_srgb().astype(np.float32), np.zeros((1, 3), np.float32))
    index = (stops + change[..., None] - RANGE[0]) * (STEPS - 1) / (RANGE[1] - RANGE[0])
    return np.asarray(draw_final_curve(response, 255)[np.clip(index, 0, STEPS - 1).astype(np.int64)], np.uint8)


def differences(picture: NDArray[np.uint8], truth: NDArray[np.uint8], keep: NDArray[np.bool_]) -> NDArray[np.float32]:
    """ΔE2000 by pixel, a little blurred so that grain is not counted as colour."""
    one, two = (cv2.GaussianBlur(each.astype(np.float32) / 255, (0, 0), 1.0) for each in (picture, truth))
    return delta_e(to_lab(one), to_lab(two))[keep]


def fitted(picture: NDArray[np.uint8], truth: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture after the curve that makes its values those of the truth as far as one curve can."""
    steps = np.linspace(0, 100, 101)
    table = np.interp(np.arange(256), np.percentile(picture, steps), np.percentile(truth, steps))
    return np.asarray(np.clip(table, 0, 255).astype(np.uint8)[picture])


def ghost_share(made: MadeSet, picture: NDArray[np.uint8]) -> float:
    """The share of moving places that is as in no single frame: each thing beside the frame that explains it best."""
    singles = [tone_mapped(light) for light in made.seen]
    unlike = []
    for rows, columns in made.things:
        away = []
        for single in singles:
            there, here = single[rows, columns], picture[rows, columns]
            away.append(float((differences(here, there, np.ones(here.shape[:2], bool)) > 8).mean()))
        unlike.append(min(away))
    return float(np.mean(unlike))


def enfused(frames: Sequence[Frame], folder: Path, *, align: bool) -> NDArray[np.uint8] | None:
    """What Debian's align_image_stack and enfuse make of them."""
    if not shutil.which("enfuse") or not shutil.which("align_image_stack"):
        return None
    paths = []
    for number, frame in enumerate(frames):
        paths.append(folder / f"{number}.png")
        Image.fromarray(frame.pixels).save(paths[-1])
    if align:
        command = ["align_image_stack", "-a", str(folder / "laid"), *map(str, paths)]
        if subprocess.run(command, capture_output=True, check=False, timeout=300).returncode == 0:
            paths = sorted(folder.glob("laid*.tif"))
    target = folder / "fused.png"
    subprocess.run(["enfuse", "-o", str(target), *map(str, paths)], capture_output=True, check=False, timeout=300)
    return np.asarray(Image.open(target).convert("RGB")) if target.is_file() else None


def merging(sets: Sequence[MadeSet]) -> list[Figure]:
    """Alignment, colours and ghosts."""
    away, means, tails, ghosts, better = [], [], [], [], []
    fits = {"ours": [], "enfuse": [], "single": []}  # type: dict[str, list[float]]
    for made in sets:
        first = made.frames[0]
        grid = np.stack(np.meshgrid(np.linspace(40, first.width - 40, 7), np.linspace(40, first.height - 40, 5)), -1)
        points = grid.reshape(-1, 2)
        for frame, move in zip(made.frames[1:], made.moves[1:], strict=True):
            laid = register(first, frame, normalise(first), normalise(frame))
            there = points @ move[:, :2].T + move[:, 2]
            away.append(
                float(np.median(np.linalg.norm(apply(laid.matrix, points) - there, axis=1))) if laid.fits else 99
            )
        picture = merge(made.frames, MergeParams(), FakeContext()).pixels
        truth = tone_mapped(made.light)
        keep = np.zeros(made.moved.shape, bool)
        keep[20:-20, 20:-20] = True
        still = keep & ~cv2.dilate(made.moved.astype(np.uint8), np.ones((25, 25))).astype(bool)
        ours = differences(picture, truth, still)
        means.append(float(ours.mean()))
        tails.append(float(np.percentile(ours, 95)))
        ghosts.append(ghost_share(made, picture))
        with tempfile.TemporaryDirectory() as folder:
            theirs = enfused(made.frames, Path(folder), align=True)
        fits["ours"].append(float(differences(fitted(picture, truth), truth, still).mean()))
        fits["single"].append(float(differences(fitted(first.pixels, truth), truth, still).mean()))
        if theirs is not None and theirs.shape == truth.shape:
            fits["enfuse"].append(float(differences(fitted(theirs, truth), truth, still).mean()))
            better.append(fits["ours"][-1] < min(fits["enfuse"][-1], fits["single"][-1]))
    after = ", ".join(f"{name} {np.mean(values):.1f}" for name, values in fits.items() if values)
    return [
        Figure("residual alignment, p95 of frames", 0.3, percentile(away, 0.95), "px", beside=f"{len(away)} frames"),
        Figure("ΔE2000 to the tone-mapped truth, mean", 3.0, float(np.mean(means)), "", beside=f"fitted: {after}"),
        Figure("the same, p95 within a picture, mean of sets", 7.0, float(np.mean(tails)), ""),
        Figure("better than enfuse and the best exposure (both fitted)", 0.9, float(np.mean(better or [0])), "", False),
        Figure("ghosts: share of moving places that is as in no single frame", 0.01, float(np.mean(ghosts)), ""),
    ]


def strangers(sets: Sequence[MadeSet]) -> Figure:
    """A frame of another house in a set is left out."""
    left = 0
    for made, other in zip(sets, [*sets[1:], sets[0]], strict=True):
        frame = Frame(cv2.resize(other.frames[1].pixels, (made.frames[0].width, made.frames[0].height)))
        context = FakeContext()
        merge((*made.frames, frame), MergeParams(), context)
        left += int(context.measured["merge.left_out"] >= 1)
    return Figure("a frame of another house is left out", 1.0, left / len(sets), "", at_most=False)


def halo(folder: Path) -> list[Figure]:
    """Overshoot on the dark side of a step of four stops."""
    light = np.full((400, 600, 3), 0.16, np.float32)
    light[:, 300:] = 2.6
    frames = [camera(light, stops, noise=0.3, seed=index) for index, stops in enumerate(_EXPOSURES)]
    theirs = enfused(frames, folder, align=False)

    def overshoot(picture: NDArray[np.uint8]) -> float:
        row = picture[40:360].mean(axis=(0, 2))
        return float(np.abs(row[255:294] - row[60:180].mean()).max() / 255)

    ours = overshoot(merge(tuple(frames), MergeParams(), FakeContext()).pixels)
    beside = f"enfuse {overshoot(theirs):.3f}" if theirs is not None else "enfuse is not installed"
    return [Figure("halo beside a step of four stops", 0.02, ours, "", beside=beside)]


def grouping(count: int) -> list[Figure]:
    """Made-up shoots: hand-held sets, sets cut short, single shots, near-black frames, two sets of one view."""
    figures = []
    for exif, least in ((True, 0.99), (False, 0.97)):
        right = 0
        for number in range(count):
            draw = np.random.default_rng(number)
            shoot = Shoot(exif, seed=number)
            house = number * 100
            for _ in range(int(draw.integers(3, 8))):
                house += int(draw.random() > 0.15)
                stops = STOPS[: int(draw.choice([1, 2, 3, 3, 3, 5]))]
                shoot.take(house, stops, hand=bool(draw.random() < 0.5), pause=float(draw.uniform(3, 60)))
            right += int(shoot.found() == shoot.truth)
        name = f"{count} made-up shoots grouped rightly, {'with' if exif else 'without'} EXIF"
        figures.append(Figure(name, least, right / count, "", at_most=False))
    return figures


def speed() -> Figure:
    """Three 24 MP JPEGs, in the core's own time, beside decoding three and encoding one in the same run."""
    import simplejpeg

    photo(24, brackets=True)
    data = [bracket(24, number).read_bytes() for number in (1, 0, 2)]
    began = time.process_time()
    frames = tuple(Frame(simplejpeg.decode_jpeg(each, "RGB")) for each in data)
    simplejpeg.encode_jpeg(frames[0].pixels, 92, "RGB", "420")
    floor = time.process_time() - began
    began = time.process_time()
    merge(frames, MergeParams(), FakeContext())
    whole = floor + time.process_time() - began
    return Figure("three 24 MP JPEGs, against decode × 3 + encode", 6.0, whole / floor, "×", beside=f"{whole:.1f} s")


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sets", type=int, default=12, help="made-up sets that are merged")
    asked.add_argument("--shoots", type=int, default=300, help="made-up shoots that are grouped")
    options = asked.parse_args()
    cv2.setNumThreads(1)
    sets = make_sets(options.sets)
    with tempfile.TemporaryDirectory() as folder:
        figures = [*merging(sets), strangers(sets), *halo(Path(folder)), *grouping(options.shoots), speed()]
    return report("brackets", figures)


if __name__ == "__main__":
    sys.exit(main())
