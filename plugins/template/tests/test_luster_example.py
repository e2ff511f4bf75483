"""Luster's contracts hold for this plugin, and it does what it says."""

from luster_example.style import STYLE
from luster_example.warmth import WARMTH, WarmthParams, plan
from luster_sdk.testing import FakeContext, StageContract, StyleContract, apply_edits, house, proxy_of


class TestWarmth(StageContract):
    stage = WARMTH


class TestStyle(StyleContract):
    style = STYLE
    stages = (WARMTH,)


def test_it_gets_warmer() -> None:
    frame = house()
    edit = plan(proxy_of(frame), WarmthParams(amount=1.0), FakeContext())
    before, after = (picture.pixels.mean(axis=(0, 1)) for picture in (frame, apply_edits(frame, [edit])))
    assert after[0] > before[0] and after[2] < before[2]


def test_no_amount_changes_nothing() -> None:
    assert plan(proxy_of(house()), WarmthParams(amount=0.0), FakeContext()).is_empty
