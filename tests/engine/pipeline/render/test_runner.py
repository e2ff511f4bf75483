"""The compiled pass computes what the plain one does, tiles without seams, and keeps out of what it must not touch."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from luster_engine.pipeline.render import geometry, maps, plain, program, runner
from luster_engine.pipeline.render.kernel import codes, load
from luster_sdk import (
    LUMA,
    Cancelled,
    ColourMap,
    Content,
    Curves,
    Detail,
    EdgeBand,
    Edit,
    Frame,
    GainMap,
    LightMap,
    Lut3D,
    Mask,
    Matrix,
    Saturation,
    Warp,
)
from numpy.typing import NDArray

from tests.photos import house

pytestmark = pytest.mark.fast

_RANDOM = np.random.default_rng(7)


def _map(*shape: int, low: float = 0.5, high: float = 1.5) -> NDArray[np.float32]:
    return _RANDOM.uniform(low, high, shape).astype(np.float32)


CURVES = np.linspace(0, 1, 33) ** np.array([[0.8], [0.9], [1.1]])
SKY = Mask(np.clip(np.linspace(1.5, -1.0, 12)[:, None] * np.ones((1, 9)), 0, 1))
GUIDED = Mask(
    SKY.alpha, EdgeBand((0.3, 0.3, 0.4), _map(12, 9, low=1, high=3), _map(12, 9, low=-0.5, high=0), bend=0.7, most=0.9)
)
CUBE = np.clip(np.stack(np.meshgrid(*[np.linspace(0, 1, 9)] * 3, indexing="ij"), -1) ** 1.2, 0, 1)
AFFINE = np.concatenate([np.eye(3) * _map(4, 6, 1, 1), _map(4, 6, 3, 1, low=-0.1, high=0.1)], -1)
BY_CHANNEL = np.concatenate([np.eye(3) * _map(4, 6, 1, 3), np.zeros((4, 6, 3, 1))], -1)
CHROMA = _map(4, 6)[..., None, None]
LOCAL = np.concatenate(
    [
        CHROMA * np.eye(3) + (_map(4, 6, 1, 1) - CHROMA) * np.array([0.2126, 0.7152, 0.0722]),
        _map(4, 6, 1, 1, low=-0.1, high=0.1) * np.ones((3, 1)),
    ],
    -1,
)
PATCHES = np.zeros((20, 40))
PATCHES[3:6, 2:5] = PATCHES[4:12, 17:23] = PATCHES[10:, 39:] = PATCHES[15, 0] = 0.8
GRID = np.concatenate([np.eye(3) * _map(4, 6, 5, 1, 1), _map(4, 6, 5, 3, 1, low=-0.1, high=0.1)], -1)

POINT_EDITS = {
    "curves": Edit(curves=Curves(CURVES)),
    "gain": Edit(gain=GainMap(_map(7, 9))),
    "gain by channel": Edit(gain=GainMap(_map(7, 9, 3))),
    "matrix": Edit(matrix=Matrix([[1.2, -0.1, -0.1], [0, 1, 0], [0.1, 0, 0.9]])),
    "matrix by channel": Edit(gain=GainMap(_map(7, 9)), matrix=Matrix(np.diag([1.3, 1.0, 0.7]))),
    "light": Edit(light=LightMap(_map(5, 5, 3, low=0, high=0.2))),
    "colour": Edit(colour=ColourMap(AFFINE)),
    "colour by channel": Edit(colour=ColourMap(BY_CHANNEL)),
    "colour by lightness": Edit(colour=ColourMap(LOCAL)),
    "colour by level": Edit(colour=ColourMap(GRID)),
    "colour by level, one column": Edit(colour=ColourMap(GRID[:, :1])),
    "saturation": Edit(saturation=Saturation(1.4)),
    "saturation map": Edit(saturation=Saturation(1.2, _map(8, 8))),
    "cube": Edit(lut=Lut3D(CUBE)),
    "finish": Edit(finish=Curves(CURVES[0])),
    "masked": Edit(curves=Curves(CURVES), mask=SKY),
    "masked in patches": Edit(matrix=Matrix(np.diag([1.3, 1.0, 0.7])), mask=Mask(PATCHES)),
    "guided": Edit(saturation=Saturation(0.0), mask=GUIDED),
    "content": Edit(content=Content(_map(20, 30, 3, low=0, high=1), _map(20, 30, 3, low=0, high=1), 0.02, 7), mask=SKY),
    "all at once": Edit(
        curves=Curves(CURVES),
        gain=GainMap(_map(7, 9)),
        matrix=Matrix(np.eye(3) * 0.9),
        light=LightMap(_map(1, 1, 3, low=0, high=0.1)),
        colour=ColourMap(AFFINE),
        saturation=Saturation(1.2, _map(8, 8)),
        lut=Lut3D(CUBE),
        finish=Curves(CURVES[2]),
    ),
}
MASKED = (
    Edit(curves=Curves(CURVES), saturation=Saturation(1.5), mask=GUIDED),
    Edit(content=Content(_map(20, 30, 3, low=0, high=1), grain=0.02), mask=SKY),
    Edit(detail=Detail(sharpen=0.8, denoise=0.5), mask=SKY),
)
BASES = {
    "untouched": (),
    "toned": (POINT_EDITS["all at once"], POINT_EDITS["gain"]),
    "sharpened": (POINT_EDITS["curves"], Edit(detail=Detail(sharpen=0.5, radius=1.2, threshold=0.01))),
    "quieted": (POINT_EDITS["gain"], Edit(detail=Detail(denoise=0.6, denoise_colour=0.8, sharpen=0.3))),
    "twice": (Edit(detail=Detail(sharpen=0.5)), POINT_EDITS["matrix"], Edit(detail=Detail(sharpen=0.2, radius=6))),
    "turned": (Edit(warp=Warp(np.array([[1, 0.02, 0], [-0.02, 1, 0], [0.01, 0.02, 1]]))), POINT_EDITS["curves"]),
}


def photo(deep: bool = False, height: int = 301, width: int = 403) -> Frame:
    pixels: NDArray[Any] = house(width, height)
    return Frame(pixels.astype(np.uint16) * 257 if deep else pixels)


@pytest.mark.parametrize("deep", [False, True], ids=["8 bit", "16 bit"])
@pytest.mark.parametrize("name", POINT_EDITS)
def test_each_edit_is_what_the_plain_runner_computes(name: str, deep: bool) -> None:
    frame = photo(deep)
    done = runner.apply(frame, runner.Layers((POINT_EDITS[name],))).pixels.astype(np.float64)
    difference = np.abs(done - _plainly(frame, [POINT_EDITS[name]])) / frame.white
    assert difference.max() <= 1.001 / 255
    assert difference.mean() < 0.1 / 255


def test_a_whole_recipe_is_what_the_plain_runner_computes() -> None:
    frame = photo()
    edits = [edit for name, edit in POINT_EDITS.items() if name != "guided"]
    difference = np.abs(runner.apply(frame, runner.Layers(tuple(edits))).pixels - _plainly(frame, edits))
    assert difference.max() <= 2
    assert difference.mean() < 0.1


@pytest.mark.parametrize("deep", [False, True], ids=["8 bit", "16 bit"])
def test_nothing_to_do_changes_nothing(deep: bool) -> None:
    frame = photo(deep)
    for layers in (runner.Layers(), runner.Layers((Edit(),)), runner.Layers((Edit(detail=Detail()),))):
        assert np.array_equal(runner.apply(frame, layers).pixels, frame.pixels)


@pytest.mark.parametrize("deep", [False, True], ids=["8 bit", "16 bit"])
@pytest.mark.parametrize("base", BASES)
def test_outside_every_mask_the_bytes_are_those_of_the_base(base: str, deep: bool) -> None:
    frame = photo(deep)
    alone = runner.apply(frame, runner.Layers(BASES[base])).pixels
    both = runner.apply(frame, runner.Layers(BASES[base], MASKED)).pixels
    outside = maps.stretch(SKY.alpha, 0, frame.height, frame.height, frame.width) <= 0
    assert 0.2 < outside.mean() < 0.8
    assert np.array_equal(both[outside], alone[outside])
    assert not np.array_equal(both[~outside], alone[~outside])


@pytest.mark.parametrize("base", BASES)
def test_bands_leave_no_seam(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = photo()
    whole = runner.apply(frame, runner.Layers(BASES[base])).pixels.astype(int)
    monkeypatch.setattr(maps, "BAND", 37)
    banded = runner.apply(frame, runner.Layers(BASES[base])).pixels.astype(int)
    # OpenCV's running sums differ in the last digit of a float with where a band begins.
    assert np.abs(whole - banded).max() <= (1 if base == "twice" else 0)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (2, 3), (17, 300)])
@pytest.mark.parametrize("base", BASES)
def test_the_smallest_and_longest_frames_pass(base: str, size: tuple[int, int]) -> None:
    frame = Frame(np.full((*size, 3), 90, np.uint8))
    assert runner.apply(frame, runner.Layers(BASES[base], MASKED)).pixels.shape == (*size, 3)


def test_sharpening_raises_edges_and_spares_what_is_flat() -> None:
    frame = photo()
    done = runner.apply(frame, runner.Layers((Edit(detail=Detail(sharpen=1.0, radius=1.0)),))).pixels.astype(float)
    before = frame.pixels.astype(float)
    assert np.abs(np.diff(done, axis=1)).max() > np.abs(np.diff(before, axis=1)).max() * 1.1
    quiet = runner.apply(frame, runner.Layers((Edit(detail=Detail(sharpen=1.0, threshold=1.0)),))).pixels
    assert np.abs(quiet.astype(int) - frame.pixels).max() <= 1


def test_noise_goes_and_edges_stay() -> None:
    clean = house(900, 700).astype(np.float32)
    noisy = np.clip(clean + _RANDOM.normal(0, 9, clean.shape), 0, 255).astype(np.uint8)
    done = runner.apply(Frame(noisy), runner.Layers((Edit(detail=Detail(denoise=1.0, denoise_colour=1.0)),))).pixels
    assert np.abs(done - clean).mean() < 0.55 * np.abs(noisy - clean).mean()
    edge = np.abs(np.diff(clean[..., 1], axis=1)) > 25
    kept = np.abs(np.diff(done[..., 1].astype(float), axis=1))[edge].mean()
    assert kept > 0.8 * np.abs(np.diff(clean[..., 1], axis=1))[edge].mean()


@pytest.mark.parametrize(
    "warp",
    [
        Warp(np.array([[0.95, 0.02, 0.01], [-0.02, 0.95, 0], [0.01, 0.04, 1]])),
        Warp(np.eye(3) * np.array([[0.93], [0.93], [1]]), k1=-0.05, k2=0.01),
    ],
)
def test_the_gentle_warp_is_what_sampling_everywhere_gives(warp: Warp) -> None:
    pixels = house(640, 480)
    ours = geometry.Sampler(pixels, [warp]).rows(0, 480).astype(int)
    x, y = np.meshgrid(np.arange(640, dtype=float), np.arange(480, dtype=float))
    smooth = np.dstack([x / 3, y / 2, (x + y) / 5])
    half, (u, v) = 320.0, _through(warp, (x + 0.5 - 320) / 320.0, (y + 0.5 - 240) / 320.0)
    u, v = u * half + 319.5, v * half + 239.5
    inside = (u > 3) & (u < 636) & (v > 3) & (v < 476)
    assert inside.mean() > 0.85
    wanted = np.dstack([u / 3, v / 2, (u + v) / 5])
    moved = geometry.Sampler(np.clip(np.round(smooth), 0, 255).astype(np.uint8), [warp]).rows(0, 480)
    assert np.abs(moved - wanted)[inside].max() < 1.3
    assert ours.shape == pixels.shape


def test_two_warps_are_sampled_as_one() -> None:
    turn = Warp(np.array([[1, 0.02, 0], [-0.02, 1, 0], [0, 0, 1]]))
    back = Warp(np.linalg.inv(turn.homography))
    pixels = house(640, 480)
    again = geometry.Sampler(pixels, [turn, back]).rows(0, 480)
    assert np.abs(again[20:-20, 20:-20].astype(int) - pixels[20:-20, 20:-20]).max() <= 3


def test_a_strong_turn_is_sampled_too() -> None:
    turn = Warp(np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]]))
    pixels = house(64, 64)
    assert np.abs(geometry.Sampler(pixels, [turn]).rows(0, 64).astype(int) - np.rot90(pixels, 1)).mean() < 3


def test_work_stops_at_the_next_band() -> None:
    seen: list[float] = []

    def stop() -> None:
        if len(seen) == 2:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        runner.apply(photo(height=1500), runner.Layers(BASES["toned"]), checkpoint=stop, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) == 2


def test_a_masked_edit_without_a_mask_is_refused() -> None:
    with pytest.raises(ValueError, match="mask"):
        runner.Layers((), (replace(POINT_EDITS["curves"]),))


def test_the_portable_form_was_made_from_the_present_source() -> None:
    assert load.text().startswith(load.source_stamp()), "run python -m luster_engine.pipeline.render.kernel.build"


def test_both_languages_mean_the_same_codes() -> None:
    source = (Path(load.__file__).parent / "fused.c").read_text()
    names = re.search(r"enum \{ CURVE = 1, ([^}]*) \}", source)
    assert names is not None
    order = ["CURVE", *(name.strip() for name in names.group(1).split(","))]
    assert [getattr(codes, name) for name in order] == list(range(1, len(order) + 1))
    for name in ("WIDTH", "MAP_WIDTH", "RING_PLANES", "CURVE_SIZE", "ENCODE_SIZE", "CELL", "BLOCK", "SEGMENT"):
        assert re.search(rf"#define {name} {getattr(codes, name)}\b", source), name
    assert f"#define MOST_RADIUS {program.MOST_RADIUS}\n" in source
    assert f"#define LINEAR_MOST {codes.LINEAR_MOST}f" in source
    assert f"#define SOLID_FROM {plain.SOLID_FROM}f" in source
    weighed = re.findall(r"([\d.]+)f \* (?:r|red\[x\]) \+ ([\d.]+)f \* (?:g|green\[x\]) \+ ([\d.]+)f \*", source)
    assert {tuple(map(float, weights)) for weights in weighed} == {LUMA}
    assert len(weighed) == source.count(f"{LUMA[1]}f")


def _plainly(frame: Frame, edits: list[Edit]) -> NDArray[Any]:
    source = np.ascontiguousarray(np.moveaxis(frame.pixels, -1, 0)).astype(np.float32) / np.float32(frame.white)
    tile = source.copy()
    for edit in edits:
        alpha = None if edit.mask is None else plain.alpha_rows(edit.mask, source, 0, frame.height)
        done = plain.point_ops(tile, edit, 0, frame.height)
        if edit.content is not None and alpha is not None:
            done = np.clip(plain.paint(done, edit.content, alpha, 0, frame.height), 0.0, 1.0)
        if alpha is not None:
            done = np.where(alpha > 0, np.clip(tile + alpha * (done - tile), 0.0, 1.0), tile).astype(np.float32)
        tile = done
    return np.floor(np.moveaxis(tile, 0, -1) * frame.white + 0.5)


def _through(warp: Warp, x: NDArray[Any], y: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    h = warp.homography.astype(float)
    scale = 1 / (h[2, 0] * x + h[2, 1] * y + h[2, 2])
    px, py = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) * scale, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) * scale
    r2 = px * px + py * py
    bend = 1 + r2 * (warp.k1 + r2 * (warp.k2 + r2 * warp.k3))
    return px * bend, py * bend
