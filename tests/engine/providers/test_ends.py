"""Models that are about to end are told of in the log, with what is asked instead; a day that is none is no end."""

import logging
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from luster_engine.app import _schedule
from luster_engine.cli.doctor import _ends, _model, _model_setting
from luster_engine.plugins.catalog import Catalog, ProviderInfo
from luster_engine.providers import ends
from luster_engine.providers.process import Opening
from luster_engine.settings import Settings
from luster_sdk.providers import ImageModel, ModelPrice

pytestmark = pytest.mark.fast
TODAY = date(2026, 11, 30)


def model(name: str, days: int | None = None, instead: str = "") -> ImageModel:
    sunset = None if days is None else TODAY + timedelta(days=days)
    price = ModelPrice(usd=0.01)
    return ImageModel(name=name, title=name, kinds=("edit",), price=price, sunset=sunset, instead=instead)


def test_only_what_ends_soon_is_told_with_what_comes_instead() -> None:
    models = (model("next"), model("soon", 14, "next"), model("alone", 0), model("later", 15), model("gone", -1))
    said = ends.ending({"acme": Opening("acme", "acme", "image_edit", models=models)}, TODAY)
    assert said == [
        "the model acme/soon ends on 2026-12-14; from then on acme/next is asked instead",
        "the model acme/alone ended on 2026-11-30; nothing is asked instead",
    ]


def test_what_has_ended_says_what_is_asked_instead() -> None:
    """`luster providers` said of a model that had ended that it was on, and clients offered it at its old price."""
    models = (model("next"), model("gone", -1, "next"), model("lost", -1))
    said = [ends.warning("acme", models, each, TODAY) for each in models]
    assert said == [
        "",
        "ended on 2026-11-29; acme/next is asked instead",
        "ended on 2026-11-29; nothing is asked instead",
    ]


def test_doctor_tells_of_every_model_that_ends_and_of_the_operators_own_that_has_ended() -> None:
    """It looked at the usual model alone, and where the operator's own had ended it named the next as if set."""
    today = datetime.now(UTC).date()
    soon, gone = today + timedelta(days=3), today - timedelta(days=3)
    days = (("next", None, ""), ("soon", soon, "next"), ("alone", soon, ""), ("old", gone, "next"))
    models = tuple(model(name, None, instead).model_copy(update={"sunset": day}) for name, day, instead in days)
    opening = Opening("acme", "acme", "image_edit", {"model": "old"}, models=models)

    found = _ends(opening, "next", "LUSTER_PROVIDERS__ACME__MODEL", frozenset({"other/alone"}))

    assert [(each.name, each.well, each.mend) for each in found] == [
        ("model acme/soon", True, ""),
        ("model acme/alone", False, "luster providers off acme/alone"),
        ("model acme/old", False, "set LUSTER_PROVIDERS__ACME__MODEL"),
    ]
    assert found[2].said == f"it ended on {gone}; acme/next is asked instead"
    assert [each.name for each in _ends(replace(opening, settings={}), "soon", "", frozenset())] == ["model acme/alone"]
    off = frozenset({"acme/alone"})
    assert not _ends(replace(opening, settings={}), "soon", "", off), "its advice was followed"


def test_doctor_names_the_setting_that_there_is() -> None:
    """It told of LUSTER_BFL_MODEL, which nothing reads."""
    settings = Settings()
    assert _model_setting(settings, "openai") == "LUSTER_OPENAI_MODEL"
    assert _model_setting(settings, "bfl") == "LUSTER_PROVIDERS__BFL__MODEL"


async def test_the_log_says_it_each_day_of_what_is_set_up_alone(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only who ran `luster doctor` in the last fortnight heard of it."""
    soon = datetime.now(UTC).date() + timedelta(days=2)
    monkeypatch.setenv("ACME_API_KEY", "a key")
    monkeypatch.delenv("OTHER_API_KEY", raising=False)
    catalog = Catalog(providers={each: maker(each, soon) for each in ("acme", "other")})
    with caplog.at_level(logging.WARNING, "luster.providers"):
        await ends.ModelEnds(Settings(data_dir=tmp_path), lambda: catalog).tell()
    assert f"the model acme/soon ends on {soon}" in caplog.text and "other" not in caplog.text
    assert ends.CHORE in _schedule()


def maker(name: str, sunset: date) -> ProviderInfo:
    """Of one model, which it makes until that day."""
    last = model("soon").model_copy(update={"sunset": sunset})
    about: dict[str, Any] = {"version": "1.0.0", "plugin": name, "kind": "image_edit", "title": name}
    secrets = (f"{name.upper()}_API_KEY",)
    return ProviderInfo(name=name, parameters={}, defaults={}, secrets=secrets, models=(last,), **about)


@pytest.mark.parametrize("day", ["", "soon", "2026-13-45", "0", "9" * 40])
def test_a_day_that_is_none_stops_no_doctor(day: str) -> None:
    found = _model("acme", {"model": "m", "shutdown_date": day}, "mend it")
    assert found.well and "ends" not in found.said
