"""The catalogue is the operator's file, and a mistake in it is named before anything is sold."""

import re
from pathlib import Path

import pytest
from luster_engine.billing.catalogue import load_packs
from luster_engine.billing.stripe_events import EVENT_TYPES
from luster_engine.errors import LusterError

pytestmark = pytest.mark.fast

PACK = 'id = "a"\ntitle = "A"\ncredits = 10\ndisplay_price = "$1"\namount = 100\n'


def test_built_in_catalogue_is_usable() -> None:
    packs = load_packs(None)
    assert {pack.membership for pack in packs.all if pack.subscription} == {"plus", "pro"}
    assert packs.selling(["luster.pro:monthly"]) is packs.get("pro")
    assert packs.get(None) is None
    assert packs.selling(["unknown"]) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[pack]]\n" + PACK + "[[pack]]\n" + PACK, "'a' stands in two entries"),
        ("[[pack]]\n" + PACK + 'colour = "red"\n', "colour"),
        ("[[pack]]\n" + PACK.replace("credits = 10", "credits = 0"), "credits"),
        ("[[pack]]\n" + PACK + 'membership = "pro"\n', "only a plan"),
        ("[pack]\n" + PACK, "two brackets"),
        ("[[bundle]]\n" + PACK, "'bundle' is unknown"),
        ("[[pack", "packs.toml"),
    ],
)
def test_mistake_is_named(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "packs.toml"
    file.write_text(text)
    with pytest.raises(LusterError, match="LUSTER_PACKS_FILE") as refusal:
        load_packs(file)
    assert said in refusal.value.message


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match=r"nowhere\.toml"):
        load_packs(tmp_path / "nowhere.toml")


def test_payments_page_lists_the_events_that_are_read() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "payments.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^ +\| `([a-z_.]+)` \|", page, re.MULTILINE)) == EVENT_TYPES


def test_payments_page_shows_a_catalogue_that_can_be_used(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "payments.md").read_text(encoding="utf-8")
    file = tmp_path / "packs.toml"
    file.write_text(page.split("```toml")[1].split("```")[0])
    assert [pack.id for pack in load_packs(file).all] == ["studio", "plus"]
