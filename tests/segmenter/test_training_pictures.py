"""What the network learns from: unsealed renders only, whole labels, pictures that differ, the same ones again."""

from pathlib import Path

import numpy as np
import pytest

from tests.houses import load_houses

from .augment import LAWN, SKY, sample
from .examples import CLASSES, Example, examples
from .skies import sky_bank

SIZE = (64, 96)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> tuple[Example, ...]:
    return examples(tmp_path_factory.mktemp("examples") / "cache.npz", large=False)


def test_no_sealed_scene_is_learnt_from(known: tuple[Example, ...]) -> None:
    sealed = {house.name for house in load_houses(sealed=True)}
    assert len(known) > 10
    assert not sealed & {example.name for example in known}


def test_labels_share_every_pixel_out(known: tuple[Example, ...]) -> None:
    for example in known:
        assert example.labels.shape == (*example.photo.shape[:2], len(CLASSES))
        assert np.allclose(example.labels.sum(axis=-1, dtype=int) / 255, 1.0, atol=0.02)
    room = next(example for example in known if example.indoors)
    assert room.labels[..., SKY].max() == 0, "the sky seen through a window is no sky to replace"


def test_kept_examples_are_the_same(known: tuple[Example, ...], tmp_path: Path) -> None:
    path = tmp_path / "cache.npz"
    first, second = (examples(path, large=False)[0] for _ in range(2))
    assert first.name == second.name
    assert np.array_equal(first.labels, second.labels)


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
        assert np.allclose(made.labels.sum(axis=-1), 1.0, atol=0.02)
