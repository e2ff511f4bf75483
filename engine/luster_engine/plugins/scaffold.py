"""Makes a new plugin from a template: a package with a stage and a style, or with a provider, and tests for it."""

import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from luster_engine.errors import LusterError, Reason

_NAME = re.compile(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*")
_SKIPPED = {"__pycache__", ".pytest_cache", ".ruff_cache", ".mypy_cache"}


_PROVIDER = "provider"
"""The folder of the template in which the one for providers lies."""


def new_plugin(name: str, into: Path, *, provider: bool = False) -> Path:
    """Writes the plugin `name` into a new folder of that name, and answers with the folder."""
    if not _NAME.fullmatch(name) or name.startswith("luster"):
        text = f'"{name}" cannot be a plugin\'s name. Use small letters, digits and dashes; names in luster… are ours.'
        raise LusterError(Reason.INVALID_ARGUMENT, text, field="name")
    folder = into / name
    if folder.exists():
        text = f"{folder} exists already. Choose another name, or another place with --into."
        raise LusterError(Reason.ALREADY_EXISTS, text, field="name")
    package = name.replace("-", "_")
    title = " ".join(word.capitalize() for word in re.split("[-_]", name))
    words = {"luster_example": package, "luster-example": package.replace("_", "-"), "Luster Example": title}
    words |= {"LUSTER_EXAMPLE": package.upper()}
    template = files("luster_engine.plugins") / "template"
    source, left_out = (template / _PROVIDER, _SKIPPED) if provider else (template, _SKIPPED | {_PROVIDER})
    try:
        _copy(source, folder, words, left_out)
    except OSError as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{folder} cannot be written: {error.strerror}.") from error
    return folder


def _copy(source: Traversable, target: Path, words: dict[str, str], left_out: set[str]) -> None:
    target.mkdir(parents=True)
    for entry in source.iterdir():
        if entry.name in left_out or entry.name.endswith(".pyc"):
            continue
        place = target / _renamed(entry.name, words)
        if entry.is_dir():
            _copy(entry, place, words, left_out)
        else:
            place.write_text(_renamed(entry.read_text(encoding="utf-8"), words), encoding="utf-8")


def _renamed(text: str, words: dict[str, str]) -> str:
    for old, new in words.items():
        text = text.replace(old, new)
    return text
