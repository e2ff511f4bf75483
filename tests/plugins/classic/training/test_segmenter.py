"""What the network learns from: unsealed renders only, whole labels, pictures that differ, the same ones again."""

from dataclasses import replace

import numpy as np
import pytest
from training.houses import load_houses
from training.houses.manifest import FRONT_GAMMA, FRONT_WHITE
from training.segmenter.augment import BUILDING, LAWN, SKY, Cut, sample, towered, trimmed, under_a_sky
from training.segmenter.examples import CLASSES, NEUTRAL, Example, coded_front, examples, kept_back
from training.segmenter.skies import sky_bank

SIZE = (64, 96)


@pytest.fixture(scope="module")
def known() -> tuple[Example, ...]:
    return examples(large=False)


@pytest.fixture(scope="module")
def bare(known: tuple[Example, ...]) -> Example:
    """A house that was rendered without its sky, as those of the street are: a grey wall under the open air."""
    house = next(example for example in known if example.labels[..., SKY].mean() > 50)
    covered = 1.0 - house.labels[..., SKY, None] / np.float32(255)
    light = np.broadcast_to(0.18 * covered, (*covered.shape[:2], 3))
    return replace(house, front=(coded_front(light.astype(np.float32)) * 255).round().astype(np.uint8))


def test_no_sealed_scene_is_learnt_from(known: tuple[Example, ...]) -> None:
    sealed = {house.name for house in load_houses(sealed=True)}
    assert len(known) > 10
    assert not sealed & {example.name for example in known}


def test_some_of_the_street_is_not_learned_from() -> None:
    assert not kept_back("street_149")
    assert kept_back("street_150")
    assert kept_back("room_039")
    assert not kept_back("gable_brick")


def test_makers_share_the_scenes_out(known: tuple[Example, ...]) -> None:
    parts = [examples(large=False, share=slice(k, None, 3)) for k in range(3)]
    assert sorted(e.name for part in parts for e in part) == sorted(e.name for e in known)


def test_labels_share_every_pixel_out(known: tuple[Example, ...]) -> None:
    for example in known:
        assert example.labels.shape == (*example.photo.shape[:2], len(CLASSES) + 1)
        assert np.allclose(example.labels[..., :NEUTRAL].sum(axis=-1, dtype=int) / 255, 1.0, atol=0.02)
    room = next(example for example in known if example.indoors)
    assert room.labels[..., SKY].max() == 0, "the sky seen through a window is no sky to replace"
    assert any(example.labels[..., NEUTRAL].max() == 255 for example in known)


def test_pictures_differ_and_come_again(known: tuple[Example, ...]) -> None:
    house = next(example for example in known if example.labels[..., LAWN].mean() > 50)
    skies = sky_bank(4, np.random.default_rng(1))
    one, same, other = (sample(house, known[0], skies, SIZE, np.random.default_rng(seed)) for seed in (5, 5, 6))
    assert np.array_equal(one.picture, same.picture)
    assert np.abs(one.picture - other.picture).mean() > 0.02
    for made in (one, other):
        assert made.picture.shape == (*SIZE, 3)
        assert made.picture.min() >= 0
        assert made.picture.max() <= 1
        assert np.allclose(made.labels[..., :NEUTRAL].sum(axis=-1), 1.0, atol=0.02)


def test_an_edge_before_a_fresh_sky_mixes_light_and_not_values(bare: Example) -> None:
    share = bare.labels[..., SKY] / np.float32(255)
    front = np.float32(FRONT_WHITE) * (bare.front / np.float32(255)) ** np.float32(FRONT_GAMMA)
    cut = Cut(bare.photo / np.float32(255), bare.labels / np.float32(255), bare.sky / np.float32(255), front)
    white = np.ones_like(cut.picture)
    half = (share > 0.45) & (share < 0.55)
    wall, sky = share < 0.01, share > 0.99
    seen = next(
        p for p, _ in (under_a_sky(cut, white, np.random.default_rng(k)) for k in range(20)) if p[sky].min() > 0.97
    )
    assert seen[half].mean() > 0.5 * (seen[wall].mean() + seen[sky].mean()) + 0.05


def half_a_house() -> tuple[np.ndarray, np.ndarray]:
    """Light and labels of a wall that fills the lower half of a frame."""
    labels = np.zeros((80, 600, NEUTRAL + 1), np.float32)
    labels[:40, :, SKY] = labels[40:, :, BUILDING] = 1.0
    return labels[..., BUILDING, None] * np.full(3, 0.1, np.float32), labels


def test_a_trim_is_a_pale_rim_of_the_house_and_no_sky() -> None:
    light, labels = half_a_house()
    behind = np.full_like(light, 0.8)
    pale, same = trimmed(light, labels, behind, np.random.default_rng(3))
    assert np.array_equal(same[..., :NEUTRAL], labels[..., :NEUTRAL])
    assert pale[40].min() > 0.3, "nearly as light as the sky"
    assert np.array_equal(pale[:40], light[:40])
    assert np.allclose(pale[50:], light[50:])


def test_a_tower_stands_on_the_house_before_the_sky() -> None:
    light, labels = half_a_house()
    raised, named = towered(light, labels, np.full_like(light, 0.8), np.random.default_rng(3))
    tower = named[..., BUILDING] - labels[..., BUILDING]
    assert tower[:38].max() > 0.99
    assert np.allclose(named[..., :NEUTRAL].sum(axis=-1), 1.0, atol=0.02)
    assert raised[tower > 0.99].max() > 0.0


def test_clouds_are_heaped_and_drawn_out_before_a_blue_sky() -> None:
    skies = sky_bank(40, np.random.default_rng(2))
    assert all(sky.shape == (320, 480, 3) and sky.min() >= 0 and sky.max() <= 1 for sky in skies)
    edges = [np.abs(np.diff(sky.mean(axis=-1), axis=1)).max() for sky in skies]
    assert sum(edge > 0.1 for edge in edges) > 5, "some have crisp edges"
    assert sum(edge < 0.03 for edge in edges) > 5, "some are smooth"
