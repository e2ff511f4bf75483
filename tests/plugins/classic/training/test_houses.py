"""The measured houses as data: what the set must hold, and that its truths agree with each other."""

import cv2
import numpy as np
import pytest
from PIL import Image
from training.houses import load_house, load_houses
from training.houses.manifest import DATA, MASKS
from training.houses.scenes import exteriors, interiors, with_seed

from tests.quality import lines
from tests.quality import measures as m

HOUSES = load_houses()
NAMES = [house.name for house in HOUSES]


def test_enough_of_each_kind():
    ordinary = [h for h in HOUSES if not h.large]
    assert sum(h.kind != "interior" for h in ordinary) >= 16
    assert sum(h.kind == "interior" for h in ordinary) >= 8
    assert all(1_500_000 <= h.width * h.height <= 3_000_000 for h in ordinary)
    assert sum(h.width * h.height >= 24_000_000 for h in HOUSES) >= 2


def test_a_third_is_sealed_inside_and_outside():
    ordinary = [h for h in HOUSES if not h.large]
    share = sum(h.sealed for h in ordinary) / len(ordinary)
    assert 0.3 <= share <= 0.45
    assert {h.kind for h in ordinary if h.sealed} >= {"exterior", "interior"}


def test_sealed_scenes_share_no_walls_plans_or_seeds_with_open_ones():
    for attribute in ("wall", "plan"):
        sealed = {getattr(s, attribute) for s in exteriors() if s.sealed}
        assert not sealed & {getattr(s, attribute) for s in exteriors() if not s.sealed}, attribute
    both = (*exteriors(), *interiors())
    assert len({s.seed for s in both}) == len(both)
    assert not {t.seed for s in exteriors() if s.sealed for t in s.trees} & {
        t.seed for s in exteriors() if not s.sealed for t in s.trees
    }


def test_the_set_stays_small_enough_to_commit():
    assert sum(path.stat().st_size for path in DATA.rglob("*") if path.is_file()) <= 80_000_000


def test_skies_lawns_and_lights_vary():
    outside = [h for h in HOUSES if h.kind == "exterior"]
    assert {h.sky_kind for h in outside} >= {"clear", "hazy", "overcast", "low_sun"}
    assert any(not h.has("lawn") for h in outside) and any(h.has("lawn", 0.15) for h in outside)
    assert any(h.has("water", 0.005) for h in outside) and any(h.has("wire", 0.0003) for h in outside)
    assert any(not h.has("neutral") for h in HOUSES if h.kind == "interior")


@pytest.mark.parametrize("name", NAMES)
def test_every_file_of_a_scene_is_there_and_fits(name):
    house = load_house(name)
    with Image.open(house.photo_path) as photo:
        assert photo.size == (house.width, house.height)
        assert photo.getexif().get_ifd(0x8769)[0xA405] == round(house.focal)
    assert max(house.truth().shape) == max(house.level().shape) == 800
    assert len(house.variants) == 5
    assert all(v.picture().shape == house.truth().shape for v in house.variants)
    for mask in MASKS:
        path = house.folder / f"{mask}.png"
        with Image.open(path) if path.exists() else Image.new("L", (house.width, house.height)) as stored:
            assert stored.size == (house.width, house.height)
        assert path.exists() == (mask in house.coverage)


@pytest.mark.parametrize("name", [n for n in NAMES if not load_house(n).large])
def test_truths_agree_with_each_other(name):
    house = load_house(name)
    sky, solid = house.mask("sky"), np.maximum(house.mask("building"), house.mask("ground"))
    assert float((sky * solid).mean()) < 0.01
    if house.kind == "exterior":
        assert ((sky > 0.02) & (sky < 0.98)).any(), "edges of the sky are fractional"
        assert float(np.maximum(house.mask("lawn") - house.mask("ground"), 0).max()) < 0.05
    if house.kind == "interior":
        assert house.view() is not None or not house.windows
    if house.windows and house.has("windows"):
        labels = house.window_labels()
        assert set(np.unique(labels)) - {0} <= set(range(1, len(house.windows) + 1))
        assert float((labels > 0).sum()) > 0.8 * float((house.mask("windows") > 0.5).sum())


@pytest.mark.parametrize("name", [n for n in NAMES if load_house(n).kind != "aerial" and not load_house(n).large])
def test_the_level_view_has_vertical_verticals(name):
    """By line fit on the picture itself: near-vertical edges lean neither way there (trees do, both ways)."""
    picture = load_house(name).level()
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    height, width = grey.shape
    found = [
        lines.lean(fit)
        for x in range(12, width - 12, 15)
        for low, high in ((0.62, 0.45), (0.5, 0.3))
        if (fit := lines.fit_edge(grey, ((x, low * height), (x, high * height)), reach=3)) is not None
    ]
    assert len(found) < 10 or abs(float(np.median(found))) < 0.6


def test_known_casts_are_seen_by_the_ruler():
    house = load_house("gable_brick")
    truth = house.truth()
    neutral = cv2.resize(house.mask("neutral"), truth.shape[1::-1], interpolation=cv2.INTER_AREA)
    patches = m.neutral_patches(neutral)
    error = {v.name: m.cast_error(v.picture(), truth, patches) for v in house.variants}
    assert error["tungsten"] > 8 and error["shade"] > 6 and error["under"] < 4


def test_other_seeds_make_other_scenes_of_the_same_kind():
    first, other = exteriors()[0], with_seed(exteriors()[0], 3)
    assert other.name != first.name and other.seed != first.seed and other.plan == first.plan
    assert other.sky != first.sky and other.trees != first.trees


def test_what_does_not_exist_is_named():
    with pytest.raises(KeyError, match="there are"):
        load_house("no_such_house")
    with pytest.raises(KeyError, match="no truth mask"):
        HOUSES[0].mask("roof")
