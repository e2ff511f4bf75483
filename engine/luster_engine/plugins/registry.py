"""Puts the catalog together: reads each installed plugin in a sandbox child, and keeps what was read as data."""

import asyncio
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from luster_sdk.hooks import API_VERSION
from pydantic import ValidationError

from luster_engine.errors import LusterError
from luster_engine.plugins import forms, style_files
from luster_engine.plugins.catalog import Catalog, PluginReport, ProviderInfo, StageInfo, StyleInfo
from luster_engine.plugins.fit import recipe_faults
from luster_engine.plugins.installed import InstalledPlugin, fingerprint, installed_plugins
from luster_engine.plugins.model_files import with_models
from luster_engine.settings import Settings

_CACHE_FORMAT = "2"


class PluginReader(Protocol):
    """Reads one plugin's metadata somewhere where its code can do no harm: the sandbox."""

    @property
    def at_once(self) -> int: ...

    async def read_plugin(self, request: Mapping[str, Any]) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Reading:
    """What reading one plugin gave: its data, or why there is none."""

    plugin: InstalledPlugin
    data: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    state: str = "loaded"


async def load_catalog(settings: Settings, sandbox: PluginReader) -> Catalog:
    """The catalog of this installation. A plugin that was read before, in this version, is not read again."""
    plugins = installed_plugins()
    cache = _Cache(settings.data_dir / "cache" / "plugins.json")
    # Those that were not read before are read beside each other, and leave one of the sandbox's children to photos.
    free = asyncio.Semaphore(max(1, sandbox.at_once - 1))
    readings = await asyncio.gather(*(_read(plugin, settings, sandbox, cache, free) for plugin in plugins))
    cache.save()
    files = style_files.read_folder(settings.styles_dir) if settings.styles_dir else ()
    return with_models(assemble(readings, files), settings.models_file)


def known_catalog(settings: Settings) -> Catalog | None:
    """The catalog, where every plugin was read before in this version; it costs no child. None where one was not."""
    cache = _Cache(settings.data_dir / "cache" / "plugins.json")
    readings = [_known(plugin, settings, cache) for plugin in installed_plugins()]
    if any(reading is None for reading in readings):
        return None
    files = style_files.read_folder(settings.styles_dir) if settings.styles_dir else ()
    found = assemble([reading for reading in readings if reading is not None], files)
    return with_models(found, settings.models_file)


def _known(plugin: InstalledPlugin, settings: Settings, cache: "_Cache") -> Reading | None:
    names = (plugin.name, plugin.distribution)
    if any(name in settings.plugins_disable for name in names):
        return Reading(plugin, error="Disabled by LUSTER_PLUGINS_DISABLE.", state="disabled")
    if settings.plugins_allow and not any(name in settings.plugins_allow for name in names):
        return Reading(plugin, error="Not among LUSTER_PLUGINS_ALLOW.", state="disabled")
    kept = cache.get(plugin)
    return None if kept is None else Reading(plugin, kept)


async def _read(
    plugin: InstalledPlugin, settings: Settings, sandbox: PluginReader, cache: "_Cache", free: asyncio.Semaphore
) -> Reading:
    known = _known(plugin, settings, cache)
    if known is not None:
        return known
    try:
        async with free:
            data = await sandbox.read_plugin(plugin.request())
    except LusterError as error:
        return Reading(plugin, error=error.message, state="broken")
    if "fault" in data:
        return Reading(plugin, error=str(data["fault"]), state="broken")
    cache.put(plugin, data)
    return Reading(plugin, data)


class _Cache:
    """What was read of each plugin, by its exact installed version; a plugin that failed is read anew each time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, Any] = {}
        self._used: dict[str, Any] = {}
        try:
            kept = json.loads(path.read_text())
            self._kept = kept if isinstance(kept, dict) else {}
        except (OSError, ValueError):
            pass

    def get(self, plugin: InstalledPlugin) -> Mapping[str, Any] | None:
        data = self._kept.get(self._key(plugin))
        if not isinstance(data, dict):
            return None
        self._used[self._key(plugin)] = data
        return data

    def put(self, plugin: InstalledPlugin, data: Mapping[str, Any]) -> None:
        self._used[self._key(plugin)] = data

    def save(self) -> None:
        """Writes the cache where something changed; a folder that cannot be written costs time, not the start."""
        if self._used == self._kept:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            passing = self._path.with_suffix(".new")
            passing.write_text(json.dumps(self._used))
            passing.replace(self._path)
        except OSError:
            pass

    @staticmethod
    def _key(plugin: InstalledPlugin) -> str:
        return fingerprint((plugin,), _CACHE_FORMAT, API_VERSION, sys.version, sys.prefix)


def assemble(readings: Iterable[Reading], files: Iterable[style_files.StyleFile] = ()) -> Catalog:
    """One catalog from all readings: names are owned by whoever comes first, and every clash is said."""
    building = _Building()
    for reading in readings:
        building.add(reading)
    for file in files:
        building.add_file(file)
    return building.finish()


class _Building:
    """A catalog in the making."""

    def __init__(self) -> None:
        self.styles: dict[str, StyleInfo] = {}
        self.stages: dict[str, StageInfo] = {}
        self.providers: dict[str, ProviderInfo] = {}
        self.reports: list[PluginReport] = []
        self._files: dict[str, style_files.StyleFile] = {}
        self._warnings: dict[str, list[str]] = {}

    def add(self, reading: Reading) -> None:
        plugin = reading.plugin
        facts = {
            "name": plugin.name, "distribution": plugin.distribution, "version": plugin.version, "module": plugin.module
        }  # fmt: skip
        error = reading.error
        if reading.state == "loaded":
            try:
                stages, styles, providers = _objects(reading.data)
                error = _formless((*stages, *styles, *providers)) or self._clash(plugin, styles, providers)
            except (ValidationError, KeyError, TypeError) as problem:
                error = f"answered with data of no known form: {str(problem).splitlines()[0]}"
        if error:
            state = "disabled" if reading.state == "disabled" else "broken"
            self.reports.append(PluginReport(**facts, state=state, error=_sentence(error, plugin.name)))
            return
        self.stages |= {stage.name: stage for stage in stages}
        self.styles |= {style.name: style for style in styles}
        self.providers |= {provider.name: provider for provider in providers}
        report = PluginReport(
            **facts, api=str(reading.data.get("api", "")), state="loaded", stages=tuple(one.name for one in stages),
            styles=tuple(one.name for one in styles), providers=tuple(one.name for one in providers),
        )  # fmt: skip
        self.reports.append(report)

    def add_file(self, file: style_files.StyleFile) -> None:
        facts = {"name": file.path.name, "distribution": "style file", "version": "", "module": str(file.path)}
        style, error = file.style, file.error
        if style is not None and style.name in self.styles:
            error = f"claims the style {style.name!r}, which {self.styles[style.name].plugin} brings"
        if error or style is None:
            self.reports.append(PluginReport(**facts, state="broken", error=_sentence(error, file.path.name)))
            return
        self.styles[style.name] = style
        self._files[style.name] = file
        self.reports.append(PluginReport(**facts, state="loaded", styles=(style.name,)))

    def finish(self) -> Catalog:
        for style in list(self.styles.values()):
            faults = recipe_faults(style, self.stages)
            if faults:
                self._cut(style, faults)
        reports = tuple(
            report.model_copy(update={"warnings": tuple(text for name in report.styles for text in self._said(name))})
            for report in self.reports
        )
        return Catalog(styles=self.styles, stages=self.stages, providers=self.providers, plugins=reports)

    def _cut(self, style: StyleInfo, faults: Mapping[str, tuple[int, str]]) -> None:
        """Leaves out the recipes that cannot be carried out; a style without any is listed and cannot be used."""
        file = self._files.get(style.name)
        sound = {provider: steps for provider, steps in style.recipes.items() if provider not in faults}
        first = style_files.faulty_line(file, faults) if file else next(iter(faults.values()))[1]
        if sound:
            lost = ", ".join(faults)
            self._warnings[style.name] = [f"The style {style.name} cannot use its recipe for {lost}: {first}"]
            self.styles[style.name] = style.model_copy(update={"recipes": sound})
        else:
            self._warnings[style.name] = [f"The style {style.name} cannot be used: {first}"]
            self.styles[style.name] = style.model_copy(update={"problem": first})

    def _said(self, style: str) -> list[str]:
        return self._warnings.get(style, [])

    def _clash(self, plugin: InstalledPlugin, styles: Iterable[StyleInfo], providers: Iterable[ProviderInfo]) -> str:
        owner = next((one for one in self.reports if one.name == plugin.name and one.state != "disabled"), None)
        if owner is not None:
            return f"claims the plugin name {plugin.name!r}, which belongs to {owner.distribution}"
        for style in styles:
            if style.name in self.styles:
                return f"claims the style {style.name!r}, which belongs to plugin {self.styles[style.name].plugin}"
        for provider in providers:
            if provider.name in self.providers:
                holder = self.providers[provider.name].plugin
                return f"claims the provider {provider.name!r}, which belongs to plugin {holder}"
        return ""


def _objects(data: Mapping[str, Any]) -> tuple[list[StageInfo], list[StyleInfo], list[ProviderInfo]]:
    return (
        [StageInfo.model_validate(one) for one in data["stages"]],
        [StyleInfo.model_validate(one) for one in data["styles"]],
        [ProviderInfo.model_validate(one) for one in data["providers"]],
    )


def _formless(parts: Iterable[StageInfo | StyleInfo | ProviderInfo]) -> str:
    """What is wrong with the first form that nobody could fill in; empty where there is none."""
    faults = ((part.name, forms.fault_of(part.parameters)) for part in parts)
    return next((f"has a form for the parameters of {name!r} of which {fault}" for name, fault in faults if fault), "")


def _sentence(error: str, name: str) -> str:
    """An error as one line that can stand alone."""
    line = " ".join(error.split())
    if line[:1].islower():
        line = f"{name} {line}"
    return line if line.endswith((".", "?", "!")) else line + "."
