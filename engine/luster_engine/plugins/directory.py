"""The directory of plugins that somebody has checked: data that comes with Luster, and the page made from it."""

import json
from collections.abc import Sequence
from importlib.resources import files

from pydantic import BaseModel, ConfigDict


class ListedPlugin(BaseModel):
    """One plugin of the directory."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """The package, as `luster plugins install` takes it."""
    description: str
    brings: str
    stages: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    licence: str
    api: str
    """The version of the plugin API against which `luster plugins check` passed."""
    source: str = ""


def listed_plugins() -> tuple[ListedPlugin, ...]:
    """All of them, by name."""
    text = (files("luster_engine.plugins") / "directory.json").read_text(encoding="utf-8")
    return tuple(sorted((ListedPlugin.model_validate(one) for one in json.loads(text)), key=lambda one: one.name))


def found_plugins(words: Sequence[str]) -> tuple[ListedPlugin, ...]:
    """Those in which each word stands somewhere."""
    wanted = [word.casefold() for word in words]
    return tuple(one for one in listed_plugins() if all(word in _text(one) for word in wanted))


def directory_page() -> str:
    """The page of the directory."""
    rows = [
        f"| `{one.name}` | {one.description} | {', '.join(f'`{name}`' for name in (*one.styles, *one.stages))} "
        f"| {one.licence} | {one.api} |"
        for one in listed_plugins()
    ]
    return "\n".join([_HEAD, *rows, "", _FOOT])


def _text(plugin: ListedPlugin) -> str:
    return " ".join((plugin.name, plugin.description, plugin.brings, *plugin.styles, *plugin.stages)).casefold()


_HEAD = """# The directory of plugins

<!-- made by `python -m checks.plugins_directory`; the data is engine/luster_engine/plugins/directory.json -->

`luster plugins search WORD` looks here, and `luster plugins install NAME` installs one. Luster's own are part of it and
already there. "Checked" is the version of the plugin API against which `luster plugins check` passed.

| package | what it is | looks and stages | licence | checked |
|---|---|---|---|---|"""
_FOOT = """## How a plugin gets here
1. Publish it as a package that pip finds, with a licence.
2. `luster plugins check NAME` passes. That is what the column "checked" means. Every stage keeps the contract: it
   answers within its limits, leaves its input alone, gives the same for the same seed, and takes every size. Every
   style has a recipe that can be carried out. All names belong to the plugin. It says nothing of how good a look is,
   and nothing of what the code intends: read it before you install it, and see what [the sandbox](plugins.md) does
   not stop.
3. Add an object to `engine/luster_engine/plugins/directory.json`, run `python -m checks.plugins_directory`, and send
   both.
"""
