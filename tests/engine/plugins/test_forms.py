"""Forms and patterns of plugins that would hold up whoever checks them: refused, or left to the plugin's own model."""

from typing import Any, Literal

import pytest
from luster_engine.plugins import forms, schema
from luster_engine.plugins.installed import InstalledPlugin
from luster_engine.plugins.registry import Reading, assemble
from luster_sdk import Params
from pydantic import Field

ITSELF = {"$defs": {"A": {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "string"}]}}, "properties": {"a": {"$ref": "A"}}}
DOUBLING = {
    "$defs": {f"A{n}": {"anyOf": [{"$ref": f"A{n + 1}"}] * 2} for n in range(30)},
    "properties": {"a": {"$ref": "A0"}},
}
ENDLESS: dict[str, Any] = {
    "a choice that leads to itself": ITSELF,
    "choices that double": DOUBLING,
    "more choices than anybody reads": {"properties": {"a": {"anyOf": [{"type": "string"}] * 5_000}}},
    "a table that is none": {"properties": ["a"]},
    "a part that is none": {"properties": {"a": 7}},
    "shared parts that are none": {"$defs": [], "properties": {}},
    "a bound that is none": {"properties": {"a": {"type": "number", "minimum": "0"}}},
    "a count that is none": {"properties": {"a": {"type": "string", "maxLength": "9"}}},
    "choices that are none": {"properties": {"a": {"anyOf": "b"}}},
    "a pattern that is none": {"properties": {"a": {"type": "string", "pattern": 7}}},
    "a need that is none": {"properties": {}, "required": [["a"]]},
}


@pytest.mark.parametrize("form", ENDLESS.values(), ids=ENDLESS.keys())
def test_a_plugin_whose_form_nobody_can_check_is_listed_as_broken(form: dict[str, Any]) -> None:
    stage = {
        "name": "bad.stage",
        "version": "1.0.0",
        "plugin": "bad",
        "kind": "planner",
        "title": "Bad",
        "defaults": {},
    }
    data = {"api": "1", "stages": [{**stage, "parameters": form}], "styles": [], "providers": []}
    catalog = assemble([Reading(InstalledPlugin("bad", "bad:plugin", "bad", "1.0.0"), data)])

    assert not catalog.stages
    [report] = catalog.plugins
    assert report.state == "broken" and "bad.stage" in report.error


def test_a_form_within_a_form_of_its_own_kind_is_taken_once() -> None:
    tree = {"type": "object", "properties": {"leaves": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}
    assert forms.fault_of({"$defs": {"Tree": tree}, "properties": {"tree": {"$ref": "#/$defs/Tree"}}}) == ""


class Node(Params):
    """A value that may lie in one of its own kind, as pydantic writes it: a choice between that and nothing."""

    after: "Node | None" = None
    beside: "list[Node] | None" = None


def test_a_value_that_may_hold_one_of_its_kind_is_taken() -> None:
    assert forms.fault_of(Node.model_json_schema()) == ""


def test_a_form_deeper_than_can_be_followed_is_a_fault_and_stops_nobody() -> None:
    form: dict[str, Any] = {"type": "string"}
    for _ in range(900):
        form = {"type": "array", "items": form}
    assert forms.fault_of({"properties": {"a": form}}) != ""


PLAIN = (r"^[a-z]{3}$", r"^#[0-9a-f]{6}$", r"^\d+\.\d+$", r"a|b", r"[\]a]+", r"[^]]", r"^(?:red|blue)$", r"(ab)cd*")
DOUBTFUL = (r"(a+)+$", r"^(a|a)*$", r"(?:a*)*", r"(a?){30}", r"(?=a)b", r"(a)\1", r"a*a*a*b", r"(", r"[", "a" * 500)


def test_patterns_that_could_take_years_are_told_from_plain_ones() -> None:
    assert [each for each in PLAIN if not forms.is_plain(each)] == []
    assert [each for each in DOUBTFUL if forms.is_plain(each)] == []


@pytest.mark.parametrize("pattern", [r"^(a+)+$", r"^(a|aa)+$", r"^(?:a?){26}a{26}$"])
def test_a_plugins_pattern_does_not_hold_up_the_engine(pattern: str) -> None:
    """What is not said here is said by the plugin's own model, in a child that can be ended."""
    form = {"type": "object", "properties": {"mood": {"type": "string", "pattern": pattern}}}
    assert schema.check(form, {"mood": "a" * 25 + "!"}, "The style") == {"mood": "a" * 25 + "!"}


def test_a_plain_pattern_is_still_asked_for() -> None:
    form = {"type": "object", "properties": {"mood": {"type": "string", "pattern": "^[a-z]+$"}}}
    assert schema.find_problems(form, {"mood": "gold"}, "It") == []
    assert len(schema.find_problems(form, {"mood": "GOLD"}, "It")) == 1


class Named(Params):
    size: int = Field(1, ge=1)


class Usual(Params):
    mood: Literal["golden", "blue"] = "golden"
    room: str | None = Field(None, max_length=5)
    pair: tuple[float, float] = (0.0, 1.0)
    names: list[Named] = Field(default_factory=list, max_length=2)
    inner: Named | None = None


def test_what_models_write_is_taken() -> None:
    assert forms.fault_of(Usual.model_json_schema()) == ""
