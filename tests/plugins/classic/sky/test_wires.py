"""Wires before the sky stay, thin and pale ones too; leaves, clouds and roofs are left to the matte."""

import cv2
import numpy as np
import pytest
from luster_classic.sky.wires import keep_wires

WIDE, HIGH, SKY_END = 1200, 800, 500


def sky(wire: float = 0.0) -> np.ndarray:
    """A sky over grey land, with one wire across that covers this share of its pixels."""
    picture = np.empty((HIGH, WIDE, 3), np.float32)
    picture[:] = (0.62, 0.76, 0.95)
    canvas = np.zeros((HIGH, WIDE), np.float32)
    cv2.line(canvas, (0, 100), (WIDE, 260), 1.0, 2)
    picture *= 1.0 - wire * canvas[..., None]
    picture[SKY_END:] = 0.35
    return picture


def whole_sky() -> np.ndarray:
    alpha = np.zeros((HIGH, WIDE), np.float32)
    alpha[:SKY_END] = 1.0
    return alpha


@pytest.mark.parametrize("wire", [0.1, 0.2, 0.3])
def test_a_wire_takes_its_share_out_of_the_matte(wire: float) -> None:
    kept = keep_wires(whole_sky(), sky(wire))
    there = sky(1.0)[..., 2] < 0.1
    there[SKY_END:] = there[:, :40] = there[:, -40:] = False
    assert float(np.median(kept[there])) == pytest.approx(1.0 - wire, abs=0.12)
    assert kept[20:60].min() == 1.0


def test_a_dark_wire_that_the_network_drew_is_left_to_it() -> None:
    drawn = whole_sky()
    drawn[sky(1.0)[..., 2] < 0.1] = 0.3
    drawn[SKY_END:] = 0.0
    np.testing.assert_array_equal(keep_wires(drawn, sky(0.8))[:SKY_END], drawn[:SKY_END])


def test_a_dark_twig_that_no_network_saw_is_kept() -> None:
    """A bare twig before the open sky was painted over but for dots."""
    kept = keep_wires(whole_sky(), sky(0.8))
    there = sky(1.0)[..., 2] < 0.1
    there[SKY_END:] = there[:, :40] = there[:, -40:] = False
    assert float(np.median(kept[there])) == pytest.approx(0.2, abs=0.12)
    assert kept[20:60].min() == 1.0


@pytest.mark.parametrize(("shares", "kept_as"), [((0.5, 0.8), 0.2), ((0.3, 0.62), None)])
def test_a_twig_is_kept_or_left_to_the_network_as_a_whole(shares: tuple[float, float], kept_as: float | None) -> None:
    """The network saw more of one half of it than of the other: no step may lie in the midst of it."""
    drawn, there = whole_sky(), sky(1.0)[..., 2] < 0.1
    there[SKY_END:] = False
    drawn[there] = shares[1]
    drawn[:, : WIDE // 2][there[:, : WIDE // 2]] = shares[0]
    kept = keep_wires(drawn, sky(0.8))
    there[:, :40] = there[:, -40:] = False
    for half, share in zip((np.s_[:, : WIDE // 2], np.s_[:, WIDE // 2 :]), shares, strict=True):
        wanted = share if kept_as is None else kept_as
        assert float(np.median(kept[half][there[half]])) == pytest.approx(wanted, abs=0.05)


def test_a_clear_sky_leaves_and_a_roofs_edge_are_left_to_the_matte() -> None:
    leaves = sky()
    speckled = np.random.default_rng(1).random((200, 300)) < 0.4
    leaves[50:250, 300:600][speckled] = 0.1
    roof = sky()
    roof[SKY_END - 3 : SKY_END] = 0.05
    for picture in (sky(), leaves, roof):
        np.testing.assert_array_equal(keep_wires(whole_sky(), picture), whole_sky())


def test_a_wire_that_fades_before_a_bright_cloud_is_kept_whole() -> None:
    picture, fading = sky(), np.ones(WIDE, np.float32)
    fading[400:800] = 0.12
    canvas = np.zeros((HIGH, WIDE), np.float32)
    cv2.line(canvas, (0, 100), (WIDE, 260), 1.0, 2)
    picture *= 1.0 - 0.25 * (canvas * fading)[..., None]
    picture += np.random.default_rng(2).normal(0, 0.004, picture.shape).astype(np.float32)
    kept = keep_wires(whole_sky(), np.clip(picture, 0, 1).astype(np.float32))
    there = canvas > 0
    there[:, :450] = there[:, 750:] = False
    assert float(kept[there].mean()) < 0.98, "without it a third of the wire is painted over"
    assert float((kept[300:480] < 1.0).mean()) == 0.0, "no grain is taken for a wire"
