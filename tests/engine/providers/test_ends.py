"""Models that are about to end are told of in the log, with what is asked instead; a day that is none is no end."""

import logging
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from luster_engine.app import _schedule
from luster_engine.cli.doctor import _model
from luster_engine.providers import ends
from luster_engine.providers.process import Opening
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
        "the model acme/alone ends on 2026-11-30; from then on nothing is asked instead",
    ]


async def test_the_log_says_it_each_day(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only who ran `luster doctor` in the last fortnight heard of it."""
    told: Any = SimpleNamespace()
    monkeypatch.setattr(ends, "openings", lambda _catalog, _settings: {})
    monkeypatch.setattr(ends, "ending", lambda _set_up, _today: ["the model acme/soon ends"])
    with caplog.at_level(logging.WARNING, "luster.providers"):
        await ends.ModelEnds(told, lambda: told).tell()
    assert "the model acme/soon ends" in caplog.text and ends.CHORE in _schedule()


@pytest.mark.parametrize("day", ["", "soon", "2026-13-45", "0", "9" * 40])
def test_a_day_that_is_none_stops_no_doctor(day: str) -> None:
    found = _model("acme", {"model": "m", "shutdown_date": day}, "mend it")
    assert found.well and "ends" not in found.said
