"""Every test of the kit that plugin authors subclass fails where a stage or a style is wrong in just that way."""

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from luster_sdk import (
    Cancelled,
    Curves,
    Edit,
    Frame,
    GainMap,
    Mask,
    Params,
    Planner,
    Proxy,
    Region,
    Renderer,
    Setting,
    Style,
    base,
    masked,
)
from luster_sdk.testing import StageContract, StyleContract, apply_edits, contracts
from pydantic import Field

pytestmark = pytest.mark.fast
RANDOM = np.random.default_rng()
HALF: Any = np.pad(np.ones((2, 2)), 1)


class Amount(Params):
    amount: float = Field(0.5, ge=0, le=1)


class Open(Params, extra="allow"):
    pass


def warm(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    ctx.progress(0.5)
    ctx.checkpoint()
    return Edit(gain=GainMap(np.full((1, 1), 1.1)), mask=Mask(HALF))


def at_random(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    return Edit(gain=GainMap(RANDOM.uniform(0.5, 1.5, (2, 2))))


def into_its_input(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    proxy.current.pixels[...] = 0
    return Edit()


def into_its_input_by_force(frames: tuple[Frame, ...], params: Any, ctx: Any) -> Frame:
    frames[0].pixels.flags.writeable = True
    frames[0].pixels[...] = 0
    return Frame(frames[0].pixels.copy())


def deaf(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    try:
        ctx.checkpoint()
    except Cancelled:
        pass
    return Edit()


def late(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    try:
        ctx.checkpoint()
    except Cancelled:
        ctx.checkpoint()
        raise
    return Edit()


def back_and_forth(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    ctx.progress(0.9)
    ctx.progress(0.1)
    return Edit()


def beyond(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    ctx.progress(7)
    return Edit()


def needs_room(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    return Edit(curves=Curves(np.interp(np.linspace(0, 1, 9), proxy.current.pixels[5, :9, 0] / 255, np.arange(9))))


def no_edit(proxy: Proxy, params: Any, ctx: Any) -> Any:
    return {"gain": 2}


def not_so_large(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    if ctx.photo.width > 7000:
        raise MemoryError
    return Edit()


def smaller(frames: tuple[Frame, ...], params: Any, ctx: Any) -> Frame:
    return Frame(frames[0].pixels[:1].copy())


def other_depth(frames: tuple[Frame, ...], params: Any, ctx: Any) -> Frame:
    return Frame(frames[0].pixels.astype(np.uint16))


GOOD = Planner("acme.warm", "1.0.0", "Warm", params=Amount, plan=warm)
STAGES = {
    "name_and_version": [replace(GOOD, name="warm"), replace(GOOD, version=""), replace(GOOD, accepts=("1.0.0",))],
    "parameters_are_closed_and_defaults_valid": [replace(GOOD, params=Open)],
    "same_seed_same_pixels": [replace(GOOD, plan=at_random)],
    "input_stays_untouched": [
        replace(GOOD, plan=into_its_input),
        Renderer("acme.force", "1.0.0", "", run=into_its_input_by_force),
    ],
    "cancels_at_its_next_checkpoint": [replace(GOOD, plan=deaf), replace(GOOD, plan=late)],
    "progress_is_monotone": [replace(GOOD, plan=back_and_forth), replace(GOOD, plan=beyond)],
    "survives_odd_frames": [
        replace(GOOD, plan=needs_room),
        replace(GOOD, plan=no_edit),
        Renderer("acme.small", "1.0.0", "", run=smaller),
        Renderer("acme.deep", "1.0.0", "", run=other_depth),
    ],
    "survives_48_megapixels": [replace(GOOD, plan=not_so_large)],
}
LOOK = Style("acme", "1.0.0", "Acme", "Warmer.", {"local": (base("acme.warm", amount=0.4),)})
SKY = masked("acme.warm", Region.SKY)
STYLES = {
    "it_introduces_itself": [
        replace(LOOK, title=""), replace(LOOK, description=""), replace(LOOK, version=""), replace(LOOK, recipes={}),
    ],
    "parameters_are_closed_and_defaults_valid": [replace(LOOK, params=Open)],
    "settings_exist": [replace(LOOK, recipes={"local": (base("acme.warm", amount=Setting("amuont")),)})],
    "masked_steps_stay_in_the_declared_region": [
        replace(LOOK, recipes={"local": (SKY,)}),
        replace(LOOK, recipes={"local": (replace(SKY, region=Region.NONE),)}, region=Region.SKY),
    ],
    "prompt_names_known_values": [replace(LOOK, prompt="Make it {bright}.")],
    "stages_accept_their_parameters": [replace(LOOK, recipes={"local": (base("acme.warm", amount=7),)})],
    "recipes_run": [replace(LOOK, recipes={"local": (base("acme.breaks"),)})],
}  # fmt: skip


def breaks(proxy: Proxy, params: Any, ctx: Any) -> Edit:
    raise RuntimeError("no luck")


def stage_kit(stage: Any) -> StageContract:
    made: StageContract = type("Contract", (StageContract,), {"stage": stage})()
    return made


def style_kit(style: Style) -> StyleContract:
    stages = (GOOD, Planner("acme.breaks", "1.0.0", "", plan=breaks))
    made: StyleContract = type("Contract", (StyleContract,), {"style": style, "stages": stages})()
    return made


def names_in(kit: type) -> set[str]:
    return {name.removeprefix("test_") for name in dir(kit) if name.startswith("test_")}


def test_every_test_of_the_kit_is_tried_here() -> None:
    # Stages over several exposures are tried in tests/plugins/classic/test_contracts.py.
    frames = {"takes_one_frame_alone", "frames_of_another_size_do_no_harm"}
    assert names_in(StageContract) == {*STAGES, *frames, "tiled_equals_whole", "outside_the_mask_nothing_changes"}
    assert names_in(StyleContract) == set(STYLES)


@pytest.mark.parametrize("name", sorted(names_in(StageContract)))
def test_a_good_stage_passes(name: str) -> None:
    # Asserted by the kit's own test.
    getattr(stage_kit(GOOD), f"test_{name}")()


@pytest.mark.parametrize("name", sorted(names_in(StyleContract)))
def test_a_good_style_passes(name: str) -> None:
    # Asserted by the kit's own test.
    getattr(style_kit(LOOK), f"test_{name}")()


@pytest.mark.parametrize(("name", "stage"), [(name, stage) for name, stages in STAGES.items() for stage in stages])
def test_a_bad_stage_fails(name: str, stage: Any) -> None:
    with pytest.raises((AssertionError, ValueError, IndexError, MemoryError)):
        getattr(stage_kit(stage), f"test_{name}")()


@pytest.mark.parametrize(("name", "style"), [(name, style) for name, styles in STYLES.items() for style in styles])
def test_a_bad_style_fails(name: str, style: Style) -> None:
    with pytest.raises((AssertionError, RuntimeError)):
        getattr(style_kit(style), f"test_{name}")()


def test_no_stage_can_fail_these_two_so_the_runner_is_made_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """An Edit is data, and the runner applies it: only a runner can leave seams or touch what lies outside a mask."""
    calls = itertools.count()

    def careless(frame: Frame, edits: Any, *, band: int = 0) -> Frame:
        done = apply_edits(frame, edits).pixels.copy()
        done[next(calls) % 2, 0] ^= 1
        return Frame(done)

    monkeypatch.setattr(contracts, "apply_edits", careless)
    with pytest.raises(AssertionError, match="bands"):
        stage_kit(GOOD).test_tiled_equals_whole()
    with pytest.raises(AssertionError, match="outside the mask"):
        stage_kit(GOOD).test_outside_the_mask_nothing_changes()
