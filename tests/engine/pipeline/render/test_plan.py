"""Requests become frozen plans as docs/architecture.md#jobs says."""

from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import (
    PIN,
    OutputOptions,
    Plan,
    PlanRequest,
    PromptTemplate,
    compare,
    make_plan,
    wants_remote,
)
from luster_engine.plugins.catalog import (
    Catalog,
    ConditionInfo,
    ProviderInfo,
    StageInfo,
    StepInfo,
    StyleInfo,
    SubjectInfo,
)
from luster_sdk import UNCHANGED

NUMBER = {"type": "number"}
STAGE_SCHEMA = {"type": "object", "additionalProperties": False, "properties": {"amount": NUMBER, "prompt": {}}}
STYLE_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "strength": {"type": "number", "minimum": 0, "maximum": 1.5, "default": 1.0},
        "base": {"enum": ["full", "gentle", "none"], "default": "full"},
        "room": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        "mood": {"enum": ["golden", "blue"], "default": "golden"},
        "own": {"anyOf": [{"type": "string", "format": "photo"}, {"type": "null"}], "default": None},
    },
}
DEFAULTS = {"strength": 1.0, "base": "full", "room": None, "mood": "golden", "own": None}
SKY = ConditionInfo(subject="sky.confidence", kind="measure", relation=">=", value=0.8)
BLUE = ConditionInfo(subject="mood", kind="setting", relation="==", value="blue")
AMOUNT = {"amount": {"$setting": "base_amount"}}
LOCAL = (
    StepInfo(stage="a.find", role="find"),
    StepInfo(stage="a.tone", role="base", params=AMOUNT),
    StepInfo(stage="a.relight", role="relight", when=(BLUE,)),
    StepInfo(stage="a.sky", role="masked", region="sky", when=(SKY, BLUE), params={"amount": {"$setting": "strength"}}),
)
REMOTE = (StepInfo(stage="r.edit", role="masked", params={"prompt": {"$setting": "wording"}}),)


def stage(name: str) -> StageInfo:
    return StageInfo(
        name=name, version="1.2.0", plugin=name[0], kind="planner", title="", parameters=STAGE_SCHEMA, defaults={}
    )


def style(name: str, recipes: dict[str, Any], **more: Any) -> StyleInfo:
    return StyleInfo(
        name=name, version="3", plugin="a", title=name.title(), recipes=recipes, parameters=STYLE_SCHEMA,
        defaults=DEFAULTS, **more,
    )  # fmt: skip


BOTH = {"local": LOCAL, "remote": REMOTE}
SUBJECT = SubjectInfo(region="sky", found=(SKY,), unsure="No sky was found.")
CATALOG = Catalog(
    stages={name: stage(name) for name in ("a.find", "a.tone", "a.relight", "a.sky", "r.edit")},
    styles={
        "dusk": style("dusk", BOTH, region="sky", subject=SUBJECT, prompt="At {mood} {room}."),
        "dream": style("dream", {"remote": REMOTE, "local": LOCAL}),
        "only": style("only", {"remote": REMOTE}),
        "plain": style("plain", {"local": LOCAL}),
        "lame": style("lame", {"local": LOCAL}, problem="it needs a.leg."),
    },
    providers={
        "remote": ProviderInfo(
            name="remote", version="1", plugin="r", kind="image_edit", title="", parameters={}, defaults={},
            secrets=("REMOTE_KEY",),
        ),
    },
)  # fmt: skip
HERE = frozenset({"remote"})


def plan(**request: Any) -> Plan:
    return make_plan(CATALOG, PlanRequest(**request))[0]


def stages(one: Plan, number: int = 0) -> list[str]:
    return [step.stage for step in one.alternatives[number].steps]


def test_a_plan_holds_everything_that_will_be_done() -> None:
    made = plan(style="dusk", parameters={"mood": "blue", "strength": 0.5}, content="abc", price=2, max_edge=1024)
    (alternative,) = made.alternatives
    assert stages(made) == ["a.find", "a.tone", "a.relight", "a.sky"]
    assert [step.version for step in alternative.steps] == ["1.2.0"] * 4
    assert alternative.steps[1].params == {"amount": 0.5}
    assert alternative.steps[3].when == (SKY,), "what the photo decides stays open, what the user decided does not"
    assert (alternative.price, made.price, made.max_edge, made.room) == (2, 2, 1024, None)
    assert alternative.subject is not None and alternative.subject.unsure == "No sky was found."
    assert made.parameters == DEFAULTS | {"mood": "blue", "strength": 0.5}


def test_a_plan_survives_as_json_and_is_the_same_each_time() -> None:
    made = plan(style="dusk", parameters={"room": "kitchen"}, content="abc", output=OutputOptions(format="png"))
    assert Plan.model_validate_json(made.model_dump_json()) == made
    assert plan(style="dusk", parameters={"room": "kitchen"}, content="abc", output=OutputOptions(format="png")) == made
    assert made.room == "kitchen"


def test_the_seed_follows_the_photo_and_not_the_strength() -> None:
    seeds = {plan(style="dusk", content=content).alternatives[0].seed for content in ("abc", "abd")}
    assert len(seeds) == 2
    gentle = plan(style="dusk", content="abc", parameters={"strength": 0.3}).alternatives[0].seed
    assert gentle == plan(style="dusk", content="abc").alternatives[0].seed


def test_a_picture_of_ones_own_is_named_in_the_plan() -> None:
    assert plan(style="dusk", parameters={"own": "asset-7"}).files == {"own": "asset-7"}
    assert plan(style="dusk").files == {}


@pytest.mark.parametrize(
    ("base", "amount", "left"),
    [
        ("full", 0.8, ["a.find", "a.tone", "a.relight", "a.sky"]),
        ("gentle", 0.4, ["a.find", "a.tone", "a.relight", "a.sky"]),
        ("none", None, ["a.find", "a.sky"]),
    ],
)
def test_base_says_how_much_of_the_whole_frame_is_corrected(base: str, amount: float | None, left: list[str]) -> None:
    made = plan(style="dusk", parameters={"base": base, "strength": 0.8, "mood": "blue"})
    assert stages(made) == left
    if amount is not None:
        assert made.alternatives[0].steps[1].params == {"amount": amount}


@pytest.mark.parametrize(
    ("request_", "providers"),
    [
        ({"style": "dusk"}, ["local"]),
        ({"style": "dusk", "configured": HERE}, ["local"]),
        ({"style": "dusk", "configured": HERE, "prompt": "more stars"}, ["remote", "local"]),
        ({"style": "dusk", "prompt": "more stars"}, ["local"]),
        ({"style": "dream", "configured": HERE}, ["remote", "local"]),
        ({"style": "dream"}, ["local"]),
        ({"style": "dusk", "provider": "remote", "configured": HERE}, ["remote"]),
        ({"style": "dream", "provider": "local", "configured": HERE}, ["local"]),
        ({"style": "only", "configured": HERE}, ["remote"]),
    ],
)
def test_auto_asks_a_remote_model_as_ruled(request_: dict[str, Any], providers: list[str]) -> None:
    assert [one.provider for one in plan(**request_).alternatives] == providers


def test_a_prompt_that_nothing_follows_is_kept_and_said() -> None:
    made, warnings = make_plan(CATALOG, PlanRequest(style="dusk", prompt="more stars"))
    assert made.prompt == "more stars"
    assert [one.code for one in warnings] == ["prompt_not_followed"]
    assert make_plan(CATALOG, PlanRequest(style="dusk", prompt="x", configured=HERE))[1] == ()


def test_the_dearest_alternative_is_held() -> None:
    made = plan(style="dusk", prompt="x", configured=HERE, price=1, provider_prices={"remote": 5})
    assert [one.price for one in made.alternatives] == [5, 1]
    assert made.price == 5


def test_the_same_plan_renders_the_same_words() -> None:
    made = plan(style="dusk", prompt="more stars", configured=HERE, parameters={"room": "living_room"})
    prompt = made.alternatives[0].prompt
    assert prompt is not None
    assert prompt.text == (
        "At golden living room. The owner adds this wish, to be followed as far as the rules here allow: "
        f'"more stars". {PIN}'
    )
    assert prompt.version == "style-3"
    template = PromptTemplate(template="{prompt}, at {mood} hour", version="7")
    made = plan(style="dusk", prompt="stars", configured=HERE, templates={"dusk": template})
    wording = made.alternatives[0].prompt
    assert wording is not None
    assert (wording.text, wording.version) == (f"stars, at golden hour {PIN}", "7")
    assert made.alternatives[0].steps[0].params == {"prompt": wording.text}
    assert made.alternatives[1].prompt is None


def test_a_room_that_the_style_does_not_know_is_no_hint_and_no_fault() -> None:
    """A photo's tag `office` made every job refuse whose style lists other rooms."""
    choice = {"anyOf": [{"enum": ["kitchen", "exterior"]}, {"type": "null"}], "default": None}
    form = {**STYLE_SCHEMA, "properties": {**STYLE_SCHEMA["properties"], "room": choice}}
    asked = style("choosy", {"local": LOCAL}).model_copy(update={"parameters": form})
    catalog = CATALOG.model_copy(update={"styles": {**CATALOG.styles, "choosy": asked}})

    rooms = [
        make_plan(catalog, PlanRequest(style="choosy", room=room, parameters=own))[0].room
        for room, own in (
            ("kitchen", {}), ("office", {}), ("kitchen", {"room": "exterior"}), ("kitchen", {"room": None}), ("", {})
        )
    ]  # fmt: skip

    assert rooms == ["kitchen", None, "exterior", None, None]
    # Free words are no choice.
    assert make_plan(catalog, PlanRequest(style="dusk", room="kitchen"))[0].room is None


def test_the_sentence_that_keeps_the_house_comes_once() -> None:
    template = PromptTemplate(template=f"An evening. {UNCHANGED}", version="7")
    made = plan(style="dusk", prompt="a red door", configured=HERE, templates={"dusk": template})
    wording = made.alternatives[0].prompt
    assert wording is not None
    assert wording.text.count(UNCHANGED) == 1 and wording.text.endswith(PIN)
    plainly = plan(style="dusk", provider="remote", configured=HERE, templates={"dusk": template})
    assert plainly.alternatives[0].prompt is not None
    assert plainly.alternatives[0].prompt.text == f"An evening. {UNCHANGED}"


@pytest.mark.parametrize(
    ("provider", "prompt", "style", "remote"),
    [
        ("auto", "", "dusk", False),
        ("auto", "stars", "dusk", True),
        ("auto", "", "dream", True),
        ("local", "stars", "dusk", False),
        ("remote", "", "dusk", True),
    ],
)
def test_what_asks_a_remote_model_is_said_in_one_place(provider: str, prompt: str, style: str, remote: bool) -> None:
    request = PlanRequest(style=style, provider=provider, prompt=prompt, configured=HERE)
    assert wants_remote(CATALOG.style(style), request) is remote
    assert (make_plan(CATALOG, request)[0].alternatives[0].provider != "local") is remote


@pytest.mark.parametrize(
    ("request_", "reason", "words"),
    [
        ({"style": "dask"}, Reason.UNKNOWN_STYLE, 'Did you mean "dusk"?'),
        ({"style": "lame"}, Reason.UNKNOWN_STYLE, "cannot be used: it needs a.leg."),
        ({"style": "dusk", "parameters": {"mod": 1}}, Reason.UNKNOWN_PARAMETER, 'Did you mean "mood"?'),
        ({"style": "dusk", "parameters": {"strength": 2}}, Reason.INVALID_PARAMETER, "between 0 and 1.5"),
        ({"style": "dusk", "provider": "remot"}, Reason.UNKNOWN_PROVIDER, 'Did you mean "remote"?'),
        ({"style": "plain", "provider": "remote"}, Reason.UNKNOWN_PROVIDER, "It has one for local."),
        ({"style": "dusk", "provider": "remote"}, Reason.PROVIDER_MISCONFIGURED, "Set REMOTE_KEY"),
        ({"style": "only"}, Reason.PROVIDER_MISCONFIGURED, "none is configured"),
    ],
)
def test_what_cannot_be_planned_is_refused(request_: dict[str, Any], reason: Reason, words: str) -> None:
    with pytest.raises(LusterError) as caught:
        plan(**request_)
    assert caught.value.reason is reason
    assert words in caught.value.message


@pytest.mark.parametrize(
    ("value", "relation", "against", "met"),
    [
        (0.8, ">=", 0.8, True), (0.7, ">=", 0.8, False), (0.7, "<=", 0.8, True), ("a", "==", "a", True),
        ("a", "!=", "a", False), (None, ">=", 0.0, False), (None, "!=", 1.0, True), ("a", ">=", 1.0, False),
    ],
)  # fmt: skip
def test_conditions_compare_as_they_read(value: Any, relation: Any, against: Any, met: bool) -> None:
    condition = ConditionInfo(subject="x", kind="measure", relation=relation, value=against)
    assert compare(value, condition) is met
