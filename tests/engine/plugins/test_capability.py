"""Which model a recipe by capability is carried out with: by name, by the operator, by health and by price."""

from datetime import date
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.capability import ModelStanding, ProviderWish, able, choose_all, credits_of
from luster_engine.plugins.catalog import Catalog, ProviderInfo, StepInfo, StyleInfo
from luster_engine.plugins.makers import FURNISHED, makers
from luster_sdk.providers import ImageModel, ModelPrice

TODAY = date(2026, 11, 28)
ALL = frozenset({"cheap", "dear", "middle", "filler"})


def model(name: str, dollars: float = 0.04, **more: Any) -> ImageModel:
    return ImageModel.model_validate(
        {"name": name, "title": name, "kinds": ("edit",), "price": ModelPrice(usd=dollars), "licence": "any", **more}
    )


def provider(name: str, *models: ImageModel) -> ProviderInfo:
    return ProviderInfo(
        name=name, version="1", plugin="p", kind="image_edit", title=name.title(), parameters={}, defaults={},
        secrets=(f"{name.upper()}_KEY",), models=models,
    )  # fmt: skip


def style(**recipes: tuple[StepInfo, ...]) -> StyleInfo:
    return StyleInfo(
        name="look", version="1", plugin="p", title="Look", recipes=recipes or {"local": (), "edit": ()},
        parameters={}, defaults={},
    )  # fmt: skip


CATALOG = Catalog(
    providers={
        "dear": provider("dear", model("d1", 0.2), model("d2", 0.1)),
        "cheap": provider("cheap", model("old", 0.01, sunset=date(2026, 10, 1), instead="new"), model("new", 0.02)),
        "middle": provider("middle", model("m1", 0.05)),
        "filler": provider("filler", model("f1", 0.03, kinds=("inpaint",), mask=True)),
        "own": provider("own"),
        "gone": provider("gone", model("g1", sunset=date(2026, 1, 1))),
    }
)


def chosen(asked: str = "auto", *, of: StyleInfo | None = None, remote: bool = True, **standing: Any) -> list[str]:
    found = choose_all(CATALOG, of or style(), ProviderWish(asked, remote, ALL), ModelStanding(today=TODAY, **standing))
    return [f"{each.provider}/{each.model}".rstrip("/") for each in found]


def test_auto_goes_by_price_and_ends_with_the_local_recipe() -> None:
    assert chosen() == ["cheap/new", "middle/m1", "dear/d1", "local"]


def test_auto_goes_by_the_operators_order_before_the_price_and_by_health_before_both() -> None:
    assert chosen(order=("dear",)) == ["dear/d1", "cheap/new", "middle/m1", "local"]
    assert chosen(order=("dear",), unhealthy=frozenset({"dear", "cheap"})) == [
        "middle/m1", "dear/d1", "cheap/new", "local",
    ]  # fmt: skip


def test_auto_asks_nobody_where_nothing_calls_for_it() -> None:
    assert chosen(remote=False) == ["local"]


def test_a_model_that_fills_masks_is_asked_for_regions_only() -> None:
    region = style(local=(), edit=(StepInfo(stage="s.edit", params={"region": "sky"}),))

    assert "filler" not in able(CATALOG, style())
    assert "filler/f1" in chosen(of=region, order=("filler",))
    with pytest.raises(LusterError) as refused:
        chosen("filler")
    assert refused.value.reason is Reason.UNKNOWN_PROVIDER


def test_a_model_that_has_ended_gives_way_to_the_next_and_says_so() -> None:
    (one,) = choose_all(CATALOG, style(), ProviderWish("cheap/old", True, ALL), ModelStanding(today=TODAY))

    assert (one.model, one.instead_of) == ("new", "old")
    (before,) = choose_all(
        CATALOG, style(), ProviderWish("cheap/old", True, ALL), ModelStanding(today=date(2026, 9, 30))
    )
    assert (before.model, before.instead_of) == ("old", "")
    with pytest.raises(LusterError, match="ended"):
        choose_all(CATALOG, style(), ProviderWish("gone", True, ALL | {"gone"}), ModelStanding(today=TODAY))


def test_what_the_operator_switched_off_is_neither_taken_nor_given() -> None:
    assert chosen(off=frozenset({"cheap", "middle/m1"})) == ["dear/d1", "local"]
    for asked in ("cheap", "middle/m1", "middle"):
        with pytest.raises(LusterError, match="switched off"):
            chosen(asked, off=frozenset({"cheap", "middle/m1"}))


def test_what_comes_instead_of_a_model_that_has_ended_is_not_taken_where_it_was_switched_off() -> None:
    """Only the name that was asked for was looked up: the job was planned, held and quoted, and failed later."""
    off = frozenset({"cheap/new"})
    assert chosen(off=off) == ["middle/m1", "dear/d1", "local"]
    for asked in ("cheap", "cheap/old"):
        with pytest.raises(LusterError, match='"cheap/new" was switched off'):
            chosen(asked, off=off)
        with pytest.raises(LusterError, match='"cheap/new" was switched off'):
            makers(CATALOG, ProviderWish(asked, True, ALL), ModelStanding(today=TODAY, off=off), FURNISHED)


def test_a_provider_without_models_is_named_alone_where_it_was_switched_off() -> None:
    with pytest.raises(LusterError, match=r'^"own" was switched off'):
        chosen("own", of=style(local=(), own=()), off=frozenset({"own"}))


def test_the_operators_own_model_is_asked_though_no_list_has_it() -> None:
    assert chosen("middle", usual={"middle": "m9-preview"}) == ["middle/m9-preview"]
    assert chosen("dear", usual={"dear": "d2"}) == ["dear/d2"]


def test_a_model_that_there_is_not_names_the_near_miss() -> None:
    with pytest.raises(LusterError, match='Did you mean "d1"'):
        chosen("dear/d11")


def test_a_recipe_under_a_providers_own_name_goes_before_the_capability() -> None:
    own = style(local=(), edit=(), dear=(StepInfo(stage="d.own"),))

    assert able(CATALOG, own)[:2] == ("local", "dear")
    assert chosen("dear", of=own) == ["dear/d1"]


def test_credits_are_named_or_follow_from_cost_and_are_never_less_than_the_tier() -> None:
    named = {"cheap": 4, "cheap/new": 3}

    assert credits_of("cheap/new", 0.02, base=1, named=named, per_dollar=100) == 3
    assert credits_of("cheap/old", 0.02, base=1, named=named, per_dollar=100) == 4
    assert credits_of("dear/d1", 0.2, base=1, named=named, per_dollar=20) == 4
    assert credits_of("dear/d1", 0.2, base=2, named={}, per_dollar=0) == 2
