"""Styles without Python: a TOML file per style, checked by the same rules as a plugin's, with line numbers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from luster_sdk.params import StyleParams
from luster_sdk.style import Condition, Disclosure, Role, Setting, Step, Style, Subject
from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import Catalog, StyleInfo, near_miss
from luster_engine.plugins.describe import KINDS, NAME, describe_style
from luster_engine.plugins.fit import recipe_faults
from luster_engine.plugins.host import PluginFault

Path_ = tuple[str | int, ...]
FROM_FILE = "file"
"""What stands as the plugin of a style that came from a file."""

_MOST_BYTES = 1_000_000
"""A style has some kilobytes; a prompt of 32,000 characters fits in many times over. Files are read when the catalog is
made, so a large one makes every start slow."""
_LONG_NUMBER = re.compile(r"[\d_]{4300}")
_PARAMETER = re.compile(r"[a-z][a-z0-9_]{0,63}")
_CONDITION = re.compile(r"(?P<setting>setting\s+)?(?P<name>[\w.]+)\s*(?P<relation>>=|<=|==|!=)\s*(?P<value>.+)")
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\"']+)\s*=")


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Parameter(_Closed):
    type: Literal["number", "integer", "text", "choice", "boolean"]
    default: bool | int | float | str
    title: str = ""
    description: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: list[str] = Field(default_factory=list)


class _Step(_Closed):
    stage: str
    role: Literal["find", "base", "relight", "masked"] = "base"
    region: str = "none"
    params: dict[str, Any] = Field(default_factory=dict)
    when: list[str] = Field(default_factory=list)


class _Subject(_Closed):
    region: str
    found: list[str]
    unsure: str


class _Document(_Closed):
    name: str
    title: str
    recipe: dict[str, list[_Step]]
    version: str = "1.0.0"
    description: str = ""
    region: str = "none"
    disclosure: Literal["none", "altered", "replaced"] = "none"
    prompt: str = ""
    tags: list[str] = Field(default_factory=list)
    parameters: dict[str, _Parameter] = Field(default_factory=dict)
    subject: _Subject | None = None


DOCUMENT_KEYS = frozenset(_Document.model_fields)
STEP_KEYS = frozenset(_Step.model_fields)
PARAMETER_KEYS = frozenset(_Parameter.model_fields)


@dataclass(frozen=True)
class StyleFile:
    """One file of a styles folder: its style, or what is wrong with it and in which line."""

    path: Path
    style: StyleInfo | None = None
    error: str = ""
    lines: Mapping[Path_, int] = field(default_factory=dict)

    def line_of(self, *place: str | int) -> int:
        """The line where something stands, or the nearest thing around it."""
        return next((self.lines[place[:end]] for end in range(len(place), 0, -1) if place[:end] in self.lines), 1)


def read_folder(folder: Path) -> tuple[StyleFile, ...]:
    """All `*.toml` of a folder, by name; a folder that is not there holds none."""
    return tuple(read_file(path) for path in sorted(folder.glob("*.toml")))


def read_file(path: Path) -> StyleFile:
    """One style file. What is wrong with it is in the answer; nothing is raised."""
    try:
        with path.open("rb") as opened:
            text = opened.read(_MOST_BYTES + 1).decode()
    except OSError as error:
        return StyleFile(path, error=f"cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return StyleFile(path, error="cannot be read: it is no text in UTF-8")
    if len(text.encode()) > _MOST_BYTES:
        return StyleFile(path, error=f"cannot be a style: it has more than {_MOST_BYTES:,} bytes")
    try:
        table = tomllib.loads(text)
    except RecursionError:
        return StyleFile(path, error="line 1: there is too much inside one another")
    except tomllib.TOMLDecodeError as error:
        return StyleFile(path, error=_syntax(str(error), text))
    except ValueError:  # Python reads no number of thousands of digits
        line = next((number for number, one in enumerate(text.splitlines(), 1) if _LONG_NUMBER.search(one)), 1)
        return StyleFile(path, error=f"line {line}: a number has too many digits")
    file = StyleFile(path, lines=_lines(text))
    try:
        return StyleFile(path, _style(_Document.model_validate(table)), lines=file.lines)
    except ValidationError as error:
        return StyleFile(path, error=_first_fault(file, error, table), lines=file.lines)
    except _Misplaced as fault:
        return StyleFile(path, error=f"line {file.line_of(*fault.place)}: {fault}", lines=file.lines)
    except PluginFault as fault:
        return StyleFile(path, error=f"line {file.line_of('recipe')}: {fault}", lines=file.lines)


def add_style_file(catalog: Catalog, path: Path) -> tuple[Catalog, StyleInfo]:
    """The catalog with one file's style in it, for `--style ./my-look.toml`; a bad file is refused with its line."""
    file, style = _sound_file(path)
    faults = recipe_faults(style, catalog.stages)
    if faults:
        problem = faulty_line(file, faults)
        raise LusterError(Reason.INVALID_ARGUMENT, f"{path}, {problem}", field="style")
    return catalog.with_style(style), style


def style_name(path: Path) -> str:
    """What the style of a file is called."""
    return _sound_file(path)[1].name


def _sound_file(path: Path) -> tuple[StyleFile, StyleInfo]:
    file = read_file(path)
    if file.style is None:
        end = "" if file.error.endswith(("?", ".")) else "."
        between = ", " if file.error.startswith("line ") else " "
        raise LusterError(Reason.INVALID_ARGUMENT, f"{path}{between}{file.error}{end}", field="style")
    return file, file.style


def faulty_line(file: StyleFile, faults: Mapping[str, tuple[int, str]]) -> str:
    """The first fault of a file's recipes with its line."""
    provider, (number, fault) = next(iter(faults.items()))
    return f"line {file.line_of('recipe', provider, number)}: {fault}"


class _Misplaced(Exception):
    """A fault at a known place of the document."""

    def __init__(self, message: str, *place: str | int) -> None:
        super().__init__(message)
        self.place = place


def _style(document: _Document) -> StyleInfo:
    if not NAME.fullmatch(document.name):
        raise _Misplaced(f"the name {document.name!r} must be of small letters, digits, _ and -", "name")
    if document.name in KINDS:
        raise _Misplaced(f"a style cannot be called {document.name!r}, which is a kind of work", "name")
    params = _params(document.parameters)
    recipes = {
        provider: tuple(_step(step, provider, number) for number, step in enumerate(steps))
        for provider, steps in document.recipe.items()
    }
    style = Style(
        name=document.name,
        version=document.version,
        title=document.title,
        description=document.description,
        recipes=recipes,
        region=document.region,
        disclosure=Disclosure(document.disclosure),
        params=params,
        subject=_subject(document.subject),
        prompt=document.prompt,
        tags=tuple(document.tags),
    )
    _check_settings(style)
    return describe_style(style, FROM_FILE, {})


def _subject(subject: _Subject | None) -> Subject | None:
    if subject is None:
        return None
    found = tuple(_condition(text, "subject", "found") for text in subject.found)
    return Subject(subject.region, found, subject.unsure)


def _check_settings(style: Style) -> None:
    """Tries each step alone, so that a fault gets the line of its step."""
    for provider, steps in style.recipes.items():
        for number, step in enumerate(steps):
            alone = Style(style.name, style.version, "", "", {provider: (step,)}, params=style.params)
            try:
                describe_style(alone, FROM_FILE, {})
            except PluginFault as fault:
                raise _Misplaced(str(fault), "recipe", provider, number) from None


def _params(declared: Mapping[str, _Parameter]) -> type[StyleParams]:
    fields: dict[str, Any] = {}
    for name, one in declared.items():
        if name in StyleParams.model_fields:
            raise _Misplaced(f'every style has the parameter "{name}" already', "parameters", name)
        if not _PARAMETER.fullmatch(name) or hasattr(StyleParams, name):
            text = f'a parameter cannot be called "{name}"; use small letters, digits and _'
            raise _Misplaced(text, "parameters", name)
        kinds: dict[str, Any] = {"number": float, "integer": int, "text": str, "boolean": bool}
        if one.type == "choice" and not one.choices:
            raise _Misplaced(f'the parameter "{name}" is a choice and lists no choices', "parameters", name)
        kind = Literal[tuple(one.choices)] if one.type == "choice" else kinds[one.type]
        limits: dict[str, Any] = {"ge": one.minimum, "le": one.maximum} if one.type in ("number", "integer") else {}
        fields[name] = (
            kind, Field(one.default, title=one.title or None, description=one.description or None, **limits)
        )  # fmt: skip
        try:
            create_model("One", __base__=StyleParams, **{name: fields[name]}).model_validate({name: one.default})
        except ValidationError as error:
            fault = f'the default of "{name}" does not fit: {error.errors()[0]["msg"]}'
            raise _Misplaced(fault, "parameters", name, "default") from None
    return create_model("FileParams", __base__=StyleParams, **fields)


def _step(step: _Step, provider: str, number: int) -> Step:
    params = {name: _value(value) for name, value in step.params.items()}
    when = tuple(_condition(text, "recipe", provider, number, "when") for text in step.when)
    return Step(step.stage, params, Role(step.role), step.region, when)


def _value(value: Any) -> Any:
    return Setting(value[1:]) if isinstance(value, str) and value.startswith("$") else value


def _condition(text: str, *place: str | int) -> Condition:
    match = _CONDITION.fullmatch(text.strip())
    if match is None:
        raise _Misplaced(f'{text!r} is no condition; write "sky.confidence >= 0.8" or "setting mood == blue"', *place)
    value: bool | float | str = match["value"].strip().strip("\"'")
    if value in ("true", "false"):
        value = value == "true"
    else:
        try:
            value = float(value)
        except ValueError:
            pass  # a word, compared as it stands
    kind: Literal["setting", "measure"] = "setting" if match["setting"] else "measure"
    relation: Any = match["relation"]
    return Condition(match["name"], kind, relation, value)


def _first_fault(file: StyleFile, error: ValidationError, table: Mapping[str, Any]) -> str:
    first = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
    place = first["loc"]
    where = ".".join(map(str, place))
    if first["type"] == "extra_forbidden":
        known = _Step.model_fields if place[0] == "recipe" else _Document.model_fields
        hint = near_miss(str(place[-1]), known)
        return f'line {file.line_of(*place)}: there is no key "{place[-1]}" here.{hint}'
    if first["type"] == "missing":
        return f'line {file.line_of(*place[:-1])}: the key "{where}" is missing'
    return f"line {file.line_of(*place)}: {where}: {first['msg']}"


def _syntax(message: str, text: str) -> str:
    """tomllib says `… (at line 3, column 5)` or `(at end of document)`."""
    match = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)", message)
    line = int(match[1]) if match and match[1] else len(text.splitlines())
    return f"line {line}: {message[: match.start()] if match else message}"


def _lines(text: str) -> dict[Path_, int]:
    """Where each table and key of a TOML text begins. Good enough for a message; values are tomllib's business."""
    found: dict[Path_, int] = {}
    counts: dict[tuple[str, ...], int] = {}
    table: Path_ = ()
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if inside:
            inside = "" if inside in line else inside
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = _table(tuple(_parts(header[2])), counts, listed=header[1] == "[[")
            found.setdefault(table, number)
            found.setdefault(table[:-1], number)
        elif key:
            found.setdefault((*table, *_parts(key[1])), number)
            inside = next((mark for mark in ('"""', "'''") if line.count(mark) % 2), "")
    return found


def _table(names: tuple[str, ...], counts: dict[tuple[str, ...], int], *, listed: bool) -> Path_:
    if listed:
        counts[names] = counts.get(names, -1) + 1
    place: list[str | int] = []
    for end in range(1, len(names) + 1):
        place.append(names[end - 1])
        if names[:end] in counts:
            place.append(counts[names[:end]])
    return tuple(place)


def _parts(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in dotted.split(".")]
