"""What a known lens did is taken out by its profile; whatever may be straight already is left alone, bit by bit."""

import dataclasses
from pathlib import Path

import numpy as np
import piexif  # type: ignore[import-untyped] # piexif ships no types
import pytest
from luster_classic.geometry import unbend
from luster_classic.geometry.profiles import name_installed
from luster_classic.geometry.unbend import LENS, LensParams
from luster_classic.geometry.verticals import VERTICALS, VerticalsParams
from luster_classic.plugin import luster_stages
from luster_engine.pipeline.codec.decode import read_header
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.srgb import from_linear, to_linear
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import Edit, Frame, PhotoFacts, Warp
from luster_sdk.testing import FakeContext, house
from luster_sdk.testing.frames import proxy_of
from luster_sdk.testing.recipes import carry_out
from luster_styles.default import DEFAULT
from PIL import Image

from tests.photos import QuietHost
from tests.plugins.classic import lens_views

SIZE = 1200, 800


def planned(photo: PhotoFacts, **params: object) -> tuple[Edit, FakeContext]:
    context = FakeContext(photo=photo)
    frame = house(60, 40)
    return LENS.plan(proxy_of(frame, photo), LensParams.model_validate(params), context), context


@pytest.mark.parametrize("kind", ["raw", "jpeg"])
def test_a_grid_that_the_lens_bent_comes_back_straight(kind: str) -> None:
    coloured = kind == "raw"
    frame = lens_views.bent_grid(*SIZE, coloured=coloured)
    edit, context = planned(lens_views.facts(*SIZE, format=kind))
    assert edit.warp is not None
    zoom = context.measured["lens.zoom"]
    done = runner.apply(frame, runner.Layers((Edit(warp=edit.warp.motion),))).pixels
    missed = lens_views.measure_lines(done, zoom)
    assert np.percentile(missed, 95) <= 0.3
    assert missed.max() <= 0.6
    untouched = lens_views.measure_lines(frame.pixels, 1.0)
    assert np.percentile(untouched, 95) > 2.0, "the lens bends them by pixels"
    said = " ".join(context.notes)
    assert lens_views.LENS[2:] in said
    assert ("lateral colour" in said) is coloured


def test_the_lens_and_the_tilt_are_sampled_once() -> None:
    """Sampled twice the picture is softer than sampled once; joined, the grid lies where both maps say together."""
    frame = lens_views.bent_grid(*SIZE, coloured=True)
    edit, context = planned(lens_views.facts(*SIZE))
    assert edit.warp is not None
    lens = edit.warp.motion
    larger = Warp(np.diag([1 / 1.05, 1 / 1.05, 1.0]))
    once = runner.apply(frame, runner.Layers((Edit(warp=lens), Edit(warp=larger))))
    missed = lens_views.measure_lines(once.pixels, context.measured["lens.zoom"] * 1.05)
    assert np.percentile(missed, 95) <= 0.3
    twice = runner.apply(runner.apply(frame, runner.Layers((Edit(warp=lens),))), runner.Layers((Edit(warp=larger),)))
    assert (
        np.abs(np.diff(once.pixels.astype(float), axis=1)).mean()
        > np.abs(np.diff(twice.pixels.astype(float), axis=1)).mean()
    )


@pytest.mark.parametrize("turned", [False, True], ids=["level", "with a tilt taken out"])
def test_a_white_wall_is_even_to_one_per_cent(turned: bool) -> None:
    light = lens_views.dim_wall(*SIZE, 0.3)
    assert light.max() / light.min() > 2.0, "the corners are a stop darker"
    frame = Frame(np.round(np.asarray(from_linear(light)) * 65535).astype(np.uint16))
    edit, _ = planned(lens_views.facts(*SIZE))
    edits = [edit]
    if turned:
        edits.append(Edit(warp=Warp(np.array([[0.95, 0.01, 0.02], [-0.01, 0.95, 0.01], [0.005, 0.02, 1.0]]))))
    seen = to_linear(runner.apply(frame, runner.Layers(tuple(edits))).pixels.astype(np.float32) / 65535)
    assert np.abs(seen / 0.3 - 1).max() <= 0.01


LEFT = {
    "no EXIF at all": PhotoFacts(1200, 800),
    "an unknown camera": lens_views.facts(*SIZE, make="Luster Cam", model="Model One"),
    "an unknown lens": lens_views.facts(*SIZE, lens="Nonsuch 20mm f/2"),
    "a name that could be anybody's": lens_views.facts(*SIZE, lens="24 mm F2.8"),
    "a focal length that the lens has not got": lens_views.facts(*SIZE, focal_length_mm=85.0),
    "a fisheye that the database calls straight": lens_views.facts(
        *SIZE, lens="EF15mm f/2.8 Fisheye", focal_length_mm=15.0
    ),
    "a phone": lens_views.facts(*SIZE, make="Apple", model="iPhone XS", lens="", focal_length_mm=4.25, format="heif"),
    "a compact camera": lens_views.facts(*SIZE, model="Canon PowerShot S90", focal_length_mm=6.0, format="jpeg"),
    "a camera without a mirror": lens_views.facts(*SIZE, model="Canon EOS R5", format="jpeg"),
    "an editor's export": lens_views.facts(*SIZE, format="jpeg", software="Adobe Photoshop Lightroom Classic 12.0"),
    "a crop": lens_views.facts(1000, 800, format="jpeg"),
}


@pytest.mark.parametrize("why", LEFT)
def test_what_is_unknown_or_may_be_straight_already_is_left_alone(why: str) -> None:
    edit, context = planned(LEFT[why])
    assert edit.is_empty
    assert not context.measured


@pytest.mark.parametrize("params", [{"lens": "off"}, {"amount": 0.0}, {"profiles": ""}])
def test_nothing_is_done_where_the_plan_says_so(params: dict[str, object]) -> None:
    edit, context = planned(lens_views.facts(*SIZE), **params)
    assert edit.is_empty
    assert not context.notes


def test_a_compact_camera_s_raw_file_is_straightened() -> None:
    facts = lens_views.facts(1200, 900, model="Canon PowerShot S90", lens="", focal_length_mm=6.0, aperture=2.0)
    edit, _ = planned(facts)
    assert edit.warp is not None
    assert edit.warp.lens is not None
    assert edit.warp.lens.bend is not None


def test_a_plan_outlives_the_package_and_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    frozen = LensParams().model_dump()
    assert frozen["profiles"] == name_installed()
    monkeypatch.setattr(unbend, "name_installed", lambda: "")
    edit, context = planned(lens_views.facts(*SIZE), **frozen)
    assert edit.is_empty
    assert "not here" in context.notes[0]
    assert name_installed() in context.notes[0]


def test_another_version_of_the_package_is_named_beside_the_plan_s() -> None:
    edit, context = planned(lens_views.facts(*SIZE), profiles="lensfunpy 1.0.0")
    assert not edit.is_empty
    assert "lensfunpy 1.0.0" in context.notes[0]
    assert name_installed() in context.notes[0]


def test_an_unknown_lens_keeps_the_look_as_it_was_bit_by_bit() -> None:
    without = dataclasses.replace(
        DEFAULT, recipes={"local": tuple(step for step in DEFAULT.recipes["local"] if step.stage != LENS.name)}
    )
    frame = house(240, 160)
    one, other = (carry_out(style, luster_stages(), frame).frame.pixels for style in (DEFAULT, without))
    assert np.array_equal(one, other)


def test_a_lens_that_its_profile_straightened_is_not_estimated_again() -> None:
    photo = lens_views.facts(900, 600, focal_length_35mm=16.0)
    frame = Frame(lens_views.bent_grid(900, 600, coloured=False).pixels)
    guessed = FakeContext(photo=photo)
    VERTICALS.plan(proxy_of(frame, photo), VerticalsParams(), guessed)
    told = FakeContext(photo=photo, measures={"lens.profile": 1.0, "lens.zoom": 1.0})
    VERTICALS.plan(proxy_of(frame, photo), VerticalsParams(), told)
    assert guessed.measured["lens.k1"] < 0.0
    assert told.measured["lens.k1"] == 0.0


def test_what_was_applied_stands_in_the_report_of_a_photo(tmp_path: Path) -> None:
    path, out = tmp_path / "photo.jpg", tmp_path / "out.jpg"
    exif = piexif.dump(
        {
            "0th": {271: b"Canon", 272: lens_views.CAMERA.encode(), 305: b"Firmware Version 1.1.3"},
            "Exif": {33437: (4, 1), 37386: (16, 1), 42036: lens_views.LENS.encode()},
        }
    )
    grid = lens_views.bent_grid(600, 400, coloured=False).pixels
    Image.fromarray((grid >> 8).astype(np.uint8)).save(path, exif=exif, quality=95)
    facts = read_header(path, PhotoLimits()).facts
    assert (facts.aperture, facts.format, facts.software) == (4.0, "jpeg", "Firmware Version 1.1.3")
    params = LensParams().model_dump()
    step = {"stage": LENS.name, "version": LENS.version, "plugin": "classic", "params": params}
    plan = {
        "style": "plain",
        "style_version": "1",
        "parameters": {},
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": [step]}],
    }
    answer = recipes.carry_out(TaskRequest("carry_out", {"plan": plan}, {"photo": path}, {"picture": out}), QuietHost())
    said = [note["text"] for note in answer["report"]["notes"]]
    assert len(said) == 1
    assert "Canon EF 16-35mm f/4L IS USM" in said[0]
    assert "distortion taken out" in said[0]
    assert answer["measures"]["lens.profile"] == 1.0
    assert b"Firmware" not in out.read_bytes(), "what wrote the file leaves with nothing"
