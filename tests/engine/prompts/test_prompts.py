"""Prompts as versions: published once, one active, rolled back by activating, and frozen into plans."""

import asyncio

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import PIN, PlanRequest, PromptTemplate, make_plan
from luster_engine.plugins.catalog import Catalog, StageInfo, StepInfo, StyleInfo
from luster_engine.prompts import service
from luster_engine.prompts.models import PromptVersion
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

EMPTY = {"type": "object", "properties": {}, "additionalProperties": False}
CATALOG = Catalog(
    styles={
        "dusk": StyleInfo(
            name="dusk",
            version="1.0.0",
            plugin="styles",
            title="Dusk",
            recipes={"local": (StepInfo(stage="t.none"),), "openai": (StepInfo(stage="t.none"),)},
            parameters={
                "type": "object",
                "properties": {"mood": {"type": "string", "default": "golden"}},
                "additionalProperties": False,
            },
            defaults={"mood": "golden"},
            prompt="Make it {mood}.",
        )
    },
    stages={
        "t.none": StageInfo(
            name="t.none", version="1", plugin="t", kind="planner", title="None", parameters=EMPTY, defaults={}
        )
    },
)


async def publish(database: Database, template: str) -> PromptVersion:
    async with database.transaction() as session:
        return await service.publish(session, CATALOG, "dusk", template, author="me")


async def test_the_style_s_own_wording_is_the_first_version_and_seeding_again_changes_nothing(
    database: Database,
) -> None:
    async with database.transaction() as session:
        assert await service.seed(session, CATALOG) == 1
    async with database.transaction() as session:
        assert await service.seed(session, CATALOG) == 0
        templates = await service.active_template(session, "dusk")
    assert templates["dusk"].template == "Make it {mood}."
    assert templates["dusk"].version == "1"


async def test_a_newer_style_brings_its_wording_and_an_operator_s_own_stays(database: Database) -> None:
    style = CATALOG.styles["dusk"]
    newer = [CATALOG.with_style(style.model_copy(update={"prompt": words})) for words in ("Second.", "Third.")]
    for catalog in (CATALOG, newer[0], newer[0]):
        async with database.transaction() as session:
            await service.seed(session, catalog)
    async with database.transaction() as session:
        assert (await service.active_template(session, "dusk"))["dusk"] == PromptTemplate(
            template="Second.", version="2"
        )
    own = await publish(database, "My own.")
    async with database.transaction() as session:
        await service.activate(session, own.id)
    async with database.transaction() as session:
        assert await service.seed(session, newer[1]) == 1
    async with database.transaction() as session:
        assert (await service.active_template(session, "dusk"))["dusk"].template == "My own."


async def test_the_same_words_are_the_same_version(database: Database) -> None:
    first, second, third = [await publish(database, words) for words in ("One.", "Two.", "One.")]

    assert (first.version, second.version, third.version) == (1, 2, 1)
    assert first.id == third.id
    assert not first.active


async def test_activating_an_older_version_rolls_back(database: Database) -> None:
    first, second = await publish(database, "One."), await publish(database, "Two.")
    for version in (second, first):
        async with database.transaction() as session:
            assert (await service.activate(session, version.id)).active
    async with database.transaction() as session:
        active = list(await session.scalars(select(PromptVersion.version).where(PromptVersion.active)))
    assert active == [1]


async def test_two_who_publish_at_once_get_two_numbers(database: Database) -> None:
    made = await asyncio.gather(*(publish(database, f"Words {number}.") for number in range(6)))

    assert sorted(each.version for each in made) == [1, 2, 3, 4, 5, 6]


async def test_the_database_itself_keeps_one_active(database: Database) -> None:
    await publish(database, "One.")
    await publish(database, "Two.")
    with pytest.raises(IntegrityError):
        async with database.transaction() as session:
            await session.execute(text("UPDATE prompt_versions SET active = true"))


@pytest.mark.parametrize(
    ("name", "template", "reason", "words"),
    [
        ("dask", "One.", Reason.UNKNOWN_STYLE, "dusk"),
        ("dusk", "Make it {moood}.", Reason.INVALID_ARGUMENT, "mood"),
        ("dusk", "Make it {mood.", Reason.INVALID_ARGUMENT, "braces"),
        ("dusk", "  ", Reason.INVALID_ARGUMENT, "characters"),
    ],
)
async def test_a_wrong_prompt_is_refused_with_the_reason(
    database: Database, name: str, template: str, reason: Reason, words: str
) -> None:
    with pytest.raises(LusterError) as refused:
        async with database.transaction() as session:
            await service.publish(session, CATALOG, name, template, author="me")

    assert refused.value.reason is reason
    assert words in refused.value.message


async def test_a_version_that_is_not_there_is_not_found(database: Database) -> None:
    with pytest.raises(LusterError) as refused:
        async with database.transaction() as session:
            await service.find(session, "dusk", 7)

    assert refused.value.reason is Reason.NOT_FOUND


async def test_a_plan_freezes_the_version_and_the_words(database: Database) -> None:
    made = await publish(database, "An evening, {mood}. {prompt}")
    async with database.transaction() as session:
        await service.activate(session, made.id)
    async with database.transaction() as session:
        templates = await service.active_template(session, "dusk")
    request = PlanRequest(
        style="dusk", prompt="Light the porch.", configured=frozenset({"openai"}), templates=templates
    )

    plan, _ = make_plan(CATALOG, request)
    again, _ = make_plan(CATALOG, request)

    prompt = plan.alternatives[0].prompt
    assert prompt is not None
    assert (prompt.text, prompt.version) == (f"An evening, golden. Light the porch. {PIN}", "1")
    assert plan == again
