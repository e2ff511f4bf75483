"""Checks values against an exported JSON Schema, so that a bad parameter is refused without the plugin's code."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.plugins import forms
from luster_engine.plugins.catalog import near_miss

Schema = Mapping[str, Any]

MOST_PROBLEMS = 10
"""Faults that one refusal names; whoever has more has another idea of what is asked."""


@dataclass(frozen=True)
class ParameterFault:
    """One thing wrong with a set of parameters."""

    path: str
    message: str
    unknown: bool = False


def defaults(schema: Schema) -> dict[str, Any]:
    """The default of every property that has one."""
    return {name: part["default"] for name, part in schema.get("properties", {}).items() if "default" in part}


def check(schema: Schema, values: Mapping[str, Any], owner: str) -> dict[str, Any]:
    """The values with defaults filled in, or a refusal that names every wrong parameter and the near misses.

    `owner` is how the refusal calls the thing that has the parameters: `The style "dusk"`.
    """
    full = {**defaults(schema), **values}
    problems = find_problems(schema, full, owner)
    if problems:
        reason = Reason.UNKNOWN_PARAMETER if problems[0].unknown else Reason.INVALID_PARAMETER
        violations = tuple(FieldViolation(f"params.{problem.path}", problem.message) for problem in problems)
        text = " ".join(problem.message for problem in problems)
        raise LusterError(reason, text, violations=violations, parameter=problems[0].path)
    return full


def find_problems(schema: Schema, values: Mapping[str, Any], owner: str) -> list[ParameterFault]:
    """What is wrong with the values, ten things at most; unknown names first, as they most likely cause the rest."""
    problems: list[ParameterFault] = []
    properties = schema.get("properties", {})
    closed = schema.get("additionalProperties") is False
    for name in values:
        if closed and name not in properties:
            # Names are compared once: the first is most likely a slip, many are no longer one.
            hint = "" if problems else near_miss(name, properties) or f" It takes {_listed(sorted(properties))}."
            problems.append(
                ParameterFault(_short(name), f'{owner} has no parameter "{_short(name)}".{hint}', unknown=True)
            )
        if len(problems) >= MOST_PROBLEMS:
            return problems
    for name in schema.get("required", ()):
        if name not in values:
            problems.append(ParameterFault(name, f'{owner} needs the parameter "{name}".'))
    for name, part in properties.items():
        if name in values:
            fault = _fault(part, values[name], schema.get("$defs", {}))
            if fault:
                problems.append(ParameterFault(name, f'The parameter "{name}" {fault}, not {_shown(values[name])}.'))
    return problems[:MOST_PROBLEMS]


def offers(schema: Schema, name: str, value: str) -> bool:
    """Whether a parameter is a choice among named values, and this is one of them."""
    part = schema.get("properties", {}).get(name)
    return part is not None and any(value in one.get("enum", ()) for one in _options(part, schema.get("$defs", {})))


def file_parameters(schema: Schema) -> tuple[str, ...]:
    """Names of the parameters that stand for a picture of the user's own."""
    shared = schema.get("$defs", {})
    properties = schema.get("properties", {})
    return tuple(
        name
        for name, part in properties.items()
        if any(one.get("format") == "photo" for one in [part, *_options(part, shared)])
    )


def _options(part: Schema, shared: Mapping[str, Schema]) -> list[Schema]:
    part = _resolved(part, shared)
    found: list[Schema] = []
    for option in part.get("anyOf", part.get("oneOf", [part])):
        found += [option] if option is part else _options(option, shared)
    return found


def _resolved(part: Schema, shared: Mapping[str, Schema]) -> Schema:
    reference = part.get("$ref", "")
    return shared.get(reference.rpartition("/")[2], {}) if reference else part


def _fault(part: Schema, value: Any, shared: Mapping[str, Schema]) -> str:
    """What is wrong, as the rest of a sentence ("must lie between 0 and 1.5"), or nothing."""
    faults = []
    for option in _options(part, shared):
        fault = _option_fault(option, value, shared)
        if not fault:
            return ""
        if option.get("type") != "null":
            faults.append(fault)
    return faults[0] if faults else "must be empty"


def _option_fault(part: Schema, value: Any, shared: Mapping[str, Schema]) -> str:
    if "enum" in part:
        return (
            ""
            if any(value == item and type(value) is type(item) for item in part["enum"])
            else (f"must be one of {_listed(part['enum'])}")
        )
    if "const" in part:
        return "" if value == part["const"] else f"must be {part['const']}"
    kind = part.get("type")
    if kind == "null":
        return "" if value is None else "must be empty"
    if kind == "boolean":
        return "" if isinstance(value, bool) else "must be true or false"
    if kind in ("number", "integer"):
        return _number_fault(part, value, whole=kind == "integer")
    if kind == "string":
        return _text_fault(part, value)
    if kind == "array":
        return _list_fault(part, value, shared)
    if kind == "object" or "properties" in part:
        return "" if isinstance(value, Mapping) and not find_problems(part, value, "It") else "must be a fitting table"
    return ""


def _number_fault(part: Schema, value: Any, *, whole: bool) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return "must be a number"
    if whole and value != int(value):
        return "must be a whole number"
    low, high = part.get("minimum", part.get("exclusiveMinimum")), part.get("maximum", part.get("exclusiveMaximum"))
    below = low is not None and (value < low or ("exclusiveMinimum" in part and value <= part["exclusiveMinimum"]))
    above = high is not None and (value > high or ("exclusiveMaximum" in part and value >= part["exclusiveMaximum"]))
    if not below and not above:
        return ""
    if low is not None and high is not None:
        return f"must lie between {low:g} and {high:g}"
    return f"must be at least {low:g}" if below else f"must be at most {high:g}"


def _text_fault(part: Schema, value: Any) -> str:
    if not isinstance(value, str):
        return "must be text"
    if len(value) > part.get("maxLength", math.inf) or len(value) < part.get("minLength", 0):
        return f"must have {part.get('minLength', 0)} to {part.get('maxLength', 'any number of')} characters"
    if "pattern" in part and not forms.fits(part["pattern"], value):
        return f"must match {part['pattern']}"
    return ""


def _list_fault(part: Schema, value: Any, shared: Mapping[str, Schema]) -> str:
    if not isinstance(value, list | tuple):
        return "must be a list"
    if len(value) > part.get("maxItems", math.inf) or len(value) < part.get("minItems", 0):
        return f"must have {part.get('minItems', 0)} to {part.get('maxItems', 'any number of')} items"
    wanted = part.get("prefixItems", [])
    for number, item in enumerate(value):
        fault = _fault(wanted[number] if number < len(wanted) else part.get("items", {}), item, shared)
        if fault:
            return f"has an item that {fault}"
    return ""


def _listed(items: list[Any]) -> str:
    return ", ".join(map(str, items)) or "none"


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "…"


def _shown(value: Any) -> str:
    return _short(repr(value) if isinstance(value, str) else str(value))
