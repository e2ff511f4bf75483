"""Writes the catalogue page: every style, stage, provider and plugin of this installation, as Markdown."""

from collections.abc import Iterable, Mapping
from typing import Any

from luster_engine.plugins.catalog import SETTING, Catalog, PluginReport, StageInfo, StepInfo, StyleInfo


def catalogue_page(catalog: Catalog) -> str:
    """The page."""
    parts = ["# Catalogue\n\nWritten by `luster plugins docs` from the plugins installed.\n"]
    parts += ["## Styles\n", *map(_style, catalog.styles.values())]
    parts += ["## Stages\n", *map(_stage, catalog.stages.values())]
    if catalog.providers:
        rows = [(f"`{one.name}`", one.version, one.kind, one.title, one.plugin) for one in catalog.providers.values()]
        parts += ["## Providers\n", _table(("name", "version", "kind", "title", "plugin"), rows)]
    rows = [(f"`{one.name}`", one.distribution, one.version, one.state, one.error) for one in catalog.plugins]
    parts += ["## Plugins\n", _table(("name", "distribution", "version", "state", "why"), rows)]
    return "\n".join(parts).rstrip() + "\n"


def brings(report: PluginReport) -> str:
    """What a plugin brings, in a few words: `5 styles, 7 stages`."""
    counted = (("style", report.styles), ("stage", report.stages), ("provider", report.providers))
    return ", ".join(f"{len(names)} {word}{'s' if len(names) > 1 else ''}" for word, names in counted if names)


def _style(style: StyleInfo) -> str:
    lines = [f"### `{style.name}` {style.version}: {style.title}\n", f"{style.description}\n"]
    if style.problem:
        lines.append(f"**Cannot be used:** {style.problem}\n")
    lines.append(f"From plugin `{style.plugin}`; region: {style.region}; disclosure: {style.disclosure}.\n")
    lines.append(_parameters(style.parameters))
    for provider, steps in style.recipes.items():
        lines += [f"Recipe `{provider}`:\n", *(f"1. {_step(step)}" for step in steps), ""]
    return "\n".join(lines)


def _step(step: StepInfo) -> str:
    given = ", ".join(f"{name} = {_value(value)}" for name, value in step.params.items())
    where = f" in {step.region}" if step.role == "masked" else ""
    when = f", only if {' and '.join(map(str, step.when))}" if step.when else ""
    return f"{step.role} `{step.stage}`{f' ({given})' if given else ''}{where}{when}"


def _value(value: Any) -> str:
    return f"*{value[SETTING]}*" if isinstance(value, Mapping) and SETTING in value else str(value)


def _stage(stage: StageInfo) -> str:
    lines = [
        f"### `{stage.name}` {stage.version}: {stage.title}\n",
        f"{stage.description}\n" if stage.description else "",
    ]
    lines.append(f"A {stage.kind} of plugin `{stage.plugin}`.")
    for word, names in (("Reads", stage.reads), ("Writes", stage.writes), ("Carries out plans of", stage.accepts)):
        if names:
            lines.append(f"{word} {', '.join(f'`{name}`' for name in names)}.")
    return "\n".join([*lines, "", _parameters(stage.parameters)])


def _parameters(schema: Mapping[str, Any]) -> str:
    rows = []
    for name, part in schema.get("properties", {}).items():
        rows.append((f"`{name}`", _kind(part), str(part.get("default", "")), part.get("description", "")))
    return _table(("parameter", "values", "default", "meaning"), rows) if rows else ""


def _kind(part: Mapping[str, Any]) -> str:
    options = [one for one in part.get("anyOf", [part]) if one.get("type") != "null"]
    part = options[0] if options else part
    if "enum" in part:
        return ", ".join(map(str, part["enum"]))
    if "minimum" in part or "maximum" in part:
        return f"{part.get('minimum', '…')} to {part.get('maximum', '…')}"
    return str(part.get("type", "any"))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    lines += [" | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines) + "\n"
