"""The SDK's reference runner and the engine's fused one give the same pixels for every part of an Edit."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from luster_engine.pipeline.render import runner
from luster_sdk import (
    ColourMap,
    Content,
    Curves,
    Detail,
    EdgeBand,
    Edit,
    Frame,
    GainMap,
    Lens,
    LightMap,
    Lut3D,
    Mask,
    Matrix,
    Saturation,
    Warp,
)
from luster_sdk.testing import apply_edits, house

numpy: Any = np  # what is made here is float64, which the parts of an Edit take and convert
RANDOM: Any = numpy.random.default_rng(5)
TILT = numpy.array([[1.02, 0.03, 0.01], [-0.02, 1.01, 0.0], [0.01, 0.02, 1.0]])
CURVE = numpy.linspace(0, 1, 64) ** 0.8
MASK = Mask(
    numpy.pad(numpy.full((6, 8), 1.0), 3), EdgeBand((0.3, 0.6, 0.1), numpy.full((4, 5), 4.0), numpy.full((4, 5), -1.2))
)

OUT = numpy.linspace(0.0, 1.4, 30) ** 2
BENT = numpy.stack([1.0 - amount * OUT for amount in (0.011, 0.01, 0.009)])


def cube(size: int = 9) -> Any:
    axis = numpy.linspace(0, 1, size)
    grid = numpy.stack(numpy.meshgrid(axis, axis, axis, indexing="ij"), -1)
    return grid**1.1 * numpy.array([0.95, 1.0, 0.9])


def affine() -> Any:
    maps = numpy.zeros((3, 4, 3, 4))
    maps[..., :3] = numpy.eye(3) + RANDOM.normal(0, 0.05, (3, 4, 3, 3))
    maps[..., 3] = RANDOM.normal(0, 0.02, (3, 4, 3))
    return maps


PARTS = {
    "empty": Edit(),
    "curves": Edit(curves=Curves(numpy.stack([CURVE, CURVE**1.1, CURVE**0.9]))),
    "matrix": Edit(matrix=Matrix(numpy.array([[0.9, 0.1, 0.0], [0.05, 0.9, 0.05], [0.0, 0.1, 0.95]]))),
    "gain": Edit(gain=GainMap(RANDOM.uniform(0.7, 1.4, (5, 7)))),
    "gain by channel": Edit(gain=GainMap(RANDOM.uniform(0.7, 1.4, (5, 7, 3)))),
    "light": Edit(light=LightMap(RANDOM.uniform(0, 0.2, (4, 4, 3)))),
    "colour": Edit(colour=ColourMap(affine())),
    "saturation": Edit(saturation=Saturation(1.3)),
    "saturation map": Edit(saturation=Saturation(1.1, RANDOM.uniform(0.5, 1.5, (6, 6)))),
    "lut": Edit(lut=Lut3D(cube())),
    "finish": Edit(finish=Curves(CURVE**1.2)),
    "content": Edit(content=Content(RANDOM.uniform(0, 1, (5, 6, 3)), grain=0.02, seed=9), mask=MASK),
    "content over old": Edit(
        content=Content(numpy.full((2, 2, 3), 0.71), replaces=RANDOM.uniform(0.4, 0.9, (3, 3, 3))), mask=MASK
    ),
    "content nearly solid over old": Edit(
        content=Content(numpy.full((2, 2, 3), 0.71), replaces=RANDOM.uniform(0.4, 0.9, (3, 3, 3))),
        mask=Mask(numpy.full((2, 2), 0.87)),
    ),
    "masked": Edit(curves=Curves(CURVE), saturation=Saturation(0.2), mask=MASK),
    "plain mask": Edit(gain=GainMap(numpy.full((1, 1), 1.5)), mask=Mask(RANDOM.uniform(0, 1, (7, 5)))),
    "sharpen": Edit(detail=Detail(sharpen=0.6, radius=1.4, threshold=0.004)),
    "denoise": Edit(detail=Detail(denoise=0.7, denoise_colour=0.8)),
    "detail inside a mask": Edit(gain=GainMap(numpy.full((1, 1), 1.2)), detail=Detail(0.6, 0.7, 0.8, 1.2), mask=MASK),
    "far sharpening": Edit(detail=Detail(sharpen=0.5, radius=6.0)),
    "warp": Edit(warp=Warp(TILT, k1=0.02, k2=-0.01)),
    "warp with a lens": Edit(warp=Warp(TILT, lens=Lens(1.4, BENT))),
    "light of a lens": Edit(warp=Warp(lens=Lens(1.4, light=numpy.linspace(1.0, 1.7, 30)))),
}  # fmt: skip

SIZES = {"warp": (640, 440), "warp with a lens": (480, 330)}


def layers(*edits: Edit) -> runner.Layers:
    base = tuple(edit for edit in edits if edit.mask is None)
    return runner.Layers(base, tuple(edit for edit in edits if edit.mask is not None))


def assert_close(one: Frame, other: Frame, most: int) -> None:
    far = np.abs(one.pixels.astype(int) - other.pixels.astype(int))
    assert far.max() <= most, f"{far.max()} levels apart at {np.argwhere(far == far.max())[0]}"
    assert (far > most / 4).mean() < 0.03


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_each_part_means_the_same_to_both_runners(name: str, dtype: Any) -> None:
    # The pass reads a warp's displacements from a grid with a node every 16 pixels, which bends less on a larger frame.
    frame = house(*SIZES.get(name, (150, 110)), dtype=dtype)
    fused, plain = runner.apply(frame, layers(PARTS[name])), apply_edits(frame, [PARTS[name]])
    depth = 1 if dtype == np.uint8 else 257
    # Inside a mask, detail works on the finished picture: where that was rounded the other way, it differs by one more.
    assert_close(fused, plain, depth * (2 if name in ("warp", "warp with a lens", "detail inside a mask") else 1))


def test_a_whole_recipe_means_the_same_to_both_runners() -> None:
    frame = house(300, 200)
    names = ["curves", "gain", "warp", "saturation map", "lut", "sharpen", "content", "masked"]
    edits = [PARTS[name] for name in names]
    assert_close(runner.apply(frame, layers(*edits)), apply_edits(frame, edits), 8)


@pytest.mark.parametrize("name", PARTS)
def test_bands_make_no_difference(name: str) -> None:
    frame = house(90, 70)
    whole = apply_edits(frame, [PARTS[name]])
    assert np.array_equal(apply_edits(frame, [PARTS[name]], band=13).pixels, whole.pixels)
    if name == "empty":
        assert np.array_equal(whole.pixels, frame.pixels)


@pytest.mark.parametrize("name", ["content", "masked", "content over old"])
def test_outside_a_mask_the_bytes_stay(name: str) -> None:
    frame = house(150, 110)
    edit = PARTS[name]
    assert edit.mask is not None
    small = replace(edit, mask=Mask(numpy.pad(numpy.ones((2, 2)), 6)))
    for after in (apply_edits(frame, [small]), runner.apply(frame, layers(small))):
        changed = np.argwhere((after.pixels != frame.pixels).any(axis=-1))
        assert len(changed)
        assert changed.min(axis=0)[0] > 110 * 5 / 14 and changed.max(axis=0)[1] < 150 * 9 / 14
