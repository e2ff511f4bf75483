"""A style can be a TOML file, and what is wrong with one is said with its line."""

import random
from pathlib import Path

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import models as jobs
from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_engine.plugins.catalog import Catalog, StageInfo
from luster_engine.plugins.describe import describe_style
from luster_engine.plugins.host import PluginFault
from luster_engine.plugins.installed import InstalledPlugin
from luster_engine.plugins.registry import Reading, assemble
from luster_engine.plugins.style_files import add_style_file, read_folder
from luster_sdk.style import Style

GOOD = """\
name = "sunny"
title = "Sunny"
description = "Warm and a little lighter."
region = "sky"
tags = ["warm"]

[parameters.warmth]
type = "number"
title = "Warmth"
default = 0.4
minimum = 0
maximum = 1

[parameters.mood]
type = "choice"
default = "soft"
choices = ["soft", "bold"]

[subject]
region = "sky"
found = ["sky.confidence >= 0.8"]
unsure = "No sky was found."

[[recipe.local]]
stage = "acme.find"
role = "find"

[[recipe.local]]
stage = "acme.warm"
when = ["setting mood == bold", "scene.exterior >= 0.5"]
[recipe.local.params]
amount = "$warmth"

[[recipe.local]]
stage = "acme.sky"
role = "masked"
region = "sky"
params = { amount = 0.25 }
"""
AMOUNT = {"type": "number", "minimum": 0, "maximum": 1, "default": 1}
SCHEMA = {"type": "object", "additionalProperties": False, "properties": {"amount": AMOUNT}}


def stage(name: str) -> StageInfo:
    return StageInfo(
        name=name, version="1.0.0", plugin="acme", kind="planner", title="", parameters=SCHEMA, defaults={"amount": 1}
    )


CATALOG = Catalog(stages={name: stage(name) for name in ("acme.find", "acme.warm", "acme.sky")})


def write(folder: Path, text: str) -> Path:
    path = folder / "sunny.toml"
    path.write_text(text)
    return path


def test_a_file_becomes_a_style_and_a_plan(tmp_path: Path) -> None:
    catalog, style = add_style_file(CATALOG, write(tmp_path, GOOD))
    assert style.defaults["warmth"] == 0.4
    assert style.parameters["properties"]["mood"]["enum"] == ["soft", "bold"]
    plan, _ = make_plan(catalog, PlanRequest(style="sunny", parameters={"warmth": 0.9, "mood": "bold"}))
    find, warm, sky = plan.alternatives[0].steps
    assert (find.role, warm.params, sky.region) == ("find", {"amount": 0.9}, "sky")
    assert [str(one) for one in warm.when] == ["scene.exterior >= 0.5"]
    soft, _ = make_plan(catalog, PlanRequest(style="sunny"))
    assert [step.stage for step in soft.alternatives[0].steps] == ["acme.find", "acme.sky"]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('name = "sunny"', 'name = "Sunny days"', 1, "must be of small letters"),
        ('name = "sunny"', 'name = "stage"', 1, "a kind of work"),
        ('title = "Sunny"', 'titel = "Sunny"', 2, 'there is no key "titel" here. Did you mean "title"?'),
        ('title = "Sunny"\n', "", 1, 'the key "title" is missing'),
        ('region = "sky"\ntags', "region = sky\ntags", 4, "Invalid value"),
        ('type = "number"', 'type = "numbr"', 8, "parameters.warmth.type"),
        ("default = 0.4", "default = 4", 10, 'default of "warmth" does not fit'),
        ('choices = ["soft", "bold"]\n', "", 14, "lists no choices"),
        ("[parameters.mood]", "[parameters.strength]", 14, "every style has"),
        ("[parameters.mood]", "[parameters._mood]", 14, 'a parameter cannot be called "_mood"'),
        ("[parameters.mood]", "[parameters.model_config]", 14, "a parameter cannot be called"),
        ("default = 0.4", f"default = {'9' * 5000}", 10, "a number has too many digits"),
        ("default = 0.4", "default = nan", 10, 'default of "warmth" does not fit'),
        ("default = 0.4", f"default = {'[' * 5000}", 1, "too much inside one another"),
        ('["sky.confidence >= 0.8"]', '["sky.confidence is high"]', 21, "is no condition"),
        (
            'amount = "$warmth"',
            'amount = "$warmht"',
            28,
            "uses the setting 'warmht', which it lacks. Did you mean \"warmth\"?",
        ),
        ('"setting mood == bold"', '"setting mod == bold"', 28, 'Did you mean "mood"?'),
        ('role = "masked"', 'rule = "masked"', 36, 'there is no key "rule" here. Did you mean "role"?'),
        ('role = "masked"', 'role = "mask"', 36, "recipe.local.2.role"),
        ('stage = "acme.warm"', 'stage = "acme.wram"', 28, "acme.wram, which no installed plugin brings. Did you mean"),
        ("amount = 0.25", "amount = 7", 34, "must lie between 0 and 1"),
        ("amount = 0.25", "amont = 0.25", 34, 'has no parameter "amont". Did you mean "amount"?'),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    assert GOOD.count(old) == 1
    with pytest.raises(LusterError) as caught:
        add_style_file(CATALOG, write(tmp_path, GOOD.replace(old, new)))
    assert caught.value.reason is Reason.INVALID_ARGUMENT
    assert words in caught.value.message, caught.value.message
    assert f"sunny.toml, line {line}: " in caught.value.message, caught.value.message


@pytest.mark.parametrize("name", jobs.KINDS)
def test_no_style_is_called_like_a_kind_of_work(name: str) -> None:
    """It would have passed for that work in reports, in prompts and in what is disclosed."""
    with pytest.raises(PluginFault, match="kinds of work"):
        describe_style(Style(name, "1.0.0", "", "", {"local": ()}), "acme", {})


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match="cannot be read"):
        add_style_file(CATALOG, tmp_path / "absent.toml")


def test_a_file_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match="more than 1,000,000 bytes"):
        add_style_file(CATALOG, write(tmp_path, GOOD + "#" * 2_000_000))


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_written_there_is_an_answer(tmp_path: Path, seed: int) -> None:
    """Two hundred broken versions of a style file a run: each is a style or an error, and nothing is raised."""
    chance = random.Random(seed)
    for _ in range(200):
        text = list(GOOD)
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(text))
            match chance.randrange(3):
                case 0:
                    text[at] = chance.choice('"[]={}.,#\n\\0a\x00é')
                case 1:
                    del text[at : at + chance.randint(1, 10)]
                case _:
                    text[at:at] = text[at : at + chance.randint(1, 30)]
        (tmp_path / "sunny.toml").write_text("".join(text))
        (file,) = read_folder(tmp_path)
        assert (file.style is None) is bool(file.error)
        assert len(assemble([], [file]).plugins) == 1


def test_a_folder_of_styles_joins_the_catalog_and_bad_files_are_listed(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "broken.toml").write_text("name =\n")
    (tmp_path / "copy.toml").write_text(GOOD)
    data = {
        "api": "1.0",
        "styles": [],
        "providers": [],
        "stages": [one.model_dump() for one in CATALOG.stages.values()],
    }
    reading = Reading(InstalledPlugin("acme", "acme.plugin", "acme", "1"), data)
    catalog = assemble([reading], read_folder(tmp_path))
    reports = {report.name: report for report in catalog.plugins}
    assert reports["broken.toml"].error == "broken.toml line 1: Invalid value."
    assert "claims the style 'sunny'" in reports["sunny.toml"].error
    assert reports["copy.toml"].styles == ("sunny",)
    assert catalog.style("sunny").plugin == "file"
    without = assemble([], read_folder(tmp_path))
    assert "line 24: it needs the stage acme.find" in without.styles["sunny"].problem
