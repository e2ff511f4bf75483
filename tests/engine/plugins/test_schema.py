"""Parameters are refused from the exported JSON Schema alone, and every refusal names the near miss."""

from typing import Any, Literal

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins import schema
from luster_sdk import Params
from pydantic import Field


class Inner(Params):
    size: int = Field(1, ge=1)


class Everything(Params):
    amount: float = Field(0.5, ge=0, le=1)
    above: float = Field(1.0, gt=0)
    count: int = Field(3, le=9)
    mood: Literal["golden", "blue"] = "golden"
    room: str | None = Field(None, max_length=5)
    code: str = Field("ab", pattern="^[a-z]+$")
    on: bool = False
    pair: tuple[float, float] = (0.0, 1.0)
    names: list[str] = Field(default_factory=list, max_length=2)
    inner: Inner = Inner()
    fixed: Literal["x"] = "x"


DOCUMENT = Everything.model_json_schema()


@pytest.mark.parametrize(
    "values",
    [
        {}, {"amount": 0}, {"amount": 1}, {"count": 9}, {"mood": "blue"}, {"room": "hall"}, {"room": None},
        {"on": True}, {"pair": [1, 2]}, {"names": ["a"]}, {"inner": {"size": 2}},
    ],
)  # fmt: skip
def test_what_the_model_takes_is_taken(values: dict[str, Any]) -> None:
    Everything.model_validate(values)
    assert schema.check(DOCUMENT, values, "It").items() >= values.items()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"amount": 1.5}, 'The parameter "amount" must lie between 0 and 1, not 1.5.'),
        ({"above": 0}, 'The parameter "above" must be at least 0, not 0.'),
        ({"count": 10}, 'The parameter "count" must be at most 9, not 10.'),
        ({"count": 1.5}, "must be a whole number"),
        ({"amount": "much"}, "must be a number, not 'much'"),
        ({"amount": True}, "must be a number, not True"),
        ({"amount": float("nan")}, "must be a number, not nan"),
        ({"mood": "red"}, "must be one of golden, blue, not 'red'"),
        ({"room": "ballroom"}, "must have 0 to 5 characters"),
        ({"code": "A"}, "must match ^[a-z]+$"),
        ({"on": "yes"}, "must be true or false"),
        ({"pair": [1]}, "must have 2 to 2 items"),
        ({"names": ["a", "b", "c"]}, "must have 0 to 2 items"),
        ({"names": [1]}, "has an item that must be text"),
        ({"names": "a"}, "must be a list"),
        ({"inner": {"size": 0}}, "must be a fitting table"),
        ({"inner": {"sise": 1}}, "must be a fitting table"),
        ({"fixed": "y"}, "must be x"),
        ({"mood": None}, "must be one of"),
    ],
)
def test_what_the_model_refuses_is_refused(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Everything.model_validate(values, strict=True)
    with pytest.raises(LusterError) as caught:
        schema.check(DOCUMENT, values, "It")
    assert caught.value.reason is Reason.INVALID_PARAMETER
    assert words in caught.value.message
    assert caught.value.violations[0].field == f"params.{next(iter(values))}"


def test_an_unknown_parameter_is_named_with_its_near_miss() -> None:
    with pytest.raises(LusterError) as caught:
        schema.check(DOCUMENT, {"moood": "blue"}, 'The style "dusk"')
    assert caught.value.reason is Reason.UNKNOWN_PARAMETER
    assert caught.value.message == 'The style "dusk" has no parameter "moood". Did you mean "mood"?'
    with pytest.raises(LusterError, match="It takes amount"):
        schema.check(Inner.model_json_schema() | {"properties": {"amount": {}}}, {"xyz": 1}, "It")


def test_a_value_is_offered_only_where_a_choice_names_it() -> None:
    choice = {"anyOf": [{"enum": ["kitchen", "bath"]}, {"type": "null"}]}
    form = {"properties": {"room": choice, "shared": {"$ref": "#/$defs/Room"}, "free": {"type": "string"}}}
    form["$defs"] = {"Room": {"enum": ["kitchen"]}}

    assert schema.offers(form, "room", "kitchen") and schema.offers(form, "shared", "kitchen")
    assert not schema.offers(form, "room", "office") and not schema.offers(form, "room", "")
    # Words that may be anything are no place for ours.
    assert not schema.offers(form, "free", "kitchen") and not schema.offers(form, "none", "kitchen")


def test_a_required_parameter_is_asked_for() -> None:
    class Needy(Params):
        prompt: str

    with pytest.raises(LusterError, match='It needs the parameter "prompt"'):
        schema.check(Needy.model_json_schema(), {}, "It")


def test_many_wrong_parameters_are_refused_at_once_and_ten_are_named() -> None:
    """A quote with many unknown names held the engine for seconds: each was compared with all that there are."""
    properties = {f"parameter_{number}": {"type": "number"} for number in range(50)}
    closed = {"properties": properties, "additionalProperties": False}
    values = {f"parametr_{number}_" + "x" * 40_000: 1 for number in range(100)}
    with pytest.raises(LusterError) as refused:
        schema.check(closed, values, "It")
    assert len(refused.value.violations) == 10
    assert len(refused.value.message) < 3000
    # A near miss is looked for once.
    with pytest.raises(LusterError) as refused:
        schema.check(closed, {"parametr_1": 1, "parametr_2": 2}, "It")
    assert [each.description.count("Did you mean") for each in refused.value.violations] == [1, 0]
    with pytest.raises(LusterError) as refused:
        schema.check({"properties": properties}, dict.fromkeys(properties, "x"), "It")
    assert len(refused.value.violations) == 10
