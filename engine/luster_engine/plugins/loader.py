"""Loads plugin code; imported only inside sandbox children."""

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pluggy
from luster_sdk.hooks import API_VERSION, ENTRY_POINT_GROUP, HookSpecs, speaks
from luster_sdk.stage import Stage

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import near_miss
from luster_engine.plugins.host import CodePlace, Host, PluginFault, StaleCode, describe

HOOKS = ("luster_stages", "luster_styles", "luster_providers")


class Wanted(Protocol):
    """A step of a plan: which stage, in which version, of which plugin."""

    @property
    def stage(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def plugin(self) -> str: ...


@dataclass(frozen=True)
class _Loaded:
    """A plugin's stages, and the mark by which a later installation is noticed."""

    stages: dict[str, Stage]
    folder: Path | None
    mark: int


class StageLoader:
    """Finds the stages of a plan among the installed plugins; a child loads a plugin once, when first needed."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._known: dict[str, _Loaded] = host.kept.setdefault("plugins", {})

    def __call__(self, step: Wanted) -> Stage:
        """The installed stage that carries out this step as its plan meant it."""
        known = self._known.get(step.plugin)
        if known is None:
            known = self._known[step.plugin] = self._load(step)
        elif known.mark != _mark(known.folder):
            raise StaleCode(step.plugin)
        stage = known.stages.get(step.stage)
        if stage is None:
            raise _gone(step, f"it is no longer in plugin {step.plugin}")
        if step.version not in (stage.version, *stage.accepts):
            raise _gone(
                step, f"version {stage.version} is installed now, which does not carry out plans of {step.version}"
            )
        return stage

    def _load(self, step: Wanted) -> _Loaded:
        points = entry_points(group=ENTRY_POINT_GROUP, name=step.plugin)
        if not points:
            raise _gone(step, f"plugin {step.plugin} is not installed any more")
        self._host.at(CodePlace("load", step.plugin, step.stage, step.version))
        point = next(iter(points))
        # Installed packages keep the path of their metadata folder in this attribute; others have no such folder.
        folder: Path | None = getattr(point.dist, "_path", None)
        try:
            manager = open_plugin(point.value)
            stages = {stage.name: stage for part in manager.hook.luster_stages() for stage in part}
            return _Loaded(stages, folder, _mark(folder))
        except PluginFault as fault:
            text = f"Plugin {step.plugin} {fault}."
        except Exception as error:  # whatever a foreign plugin raises while it is loaded
            text = f"Plugin {step.plugin} could not list its stages: {describe(error)}."
        finally:
            self._host.at(CodePlace("engine"))
        raise LusterError(Reason.PLUGIN_FAILED, text, plugin=step.plugin, stage=step.stage, version=step.version)


def open_plugin(value: str) -> pluggy.PluginManager:
    """The plugin behind an entry point's value, registered alone, after all that can be said without running a hook."""
    module = _import(value)
    version = str(getattr(module, "LUSTER_API", "1.0"))
    try:
        fits = speaks(version)
    except (ValueError, IndexError):
        raise PluginFault(f"states the API version {version!r}, which is no version like 1.0") from None
    if not fits:
        raise PluginFault(f"speaks API {version}, and this Luster speaks {API_VERSION}")
    manager = pluggy.PluginManager("luster")
    manager.add_hookspecs(HookSpecs)
    try:
        manager.register(module)
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        raise PluginFault(_hook_fault(module, error)) from None
    return manager


def _mark(folder: Path | None) -> int:
    """Changes when a package is installed anew: its metadata folder is another one then, or gone."""
    try:
        return folder.stat().st_mtime_ns if folder else 0
    except OSError:
        return -1


def _import(value: str) -> ModuleType:
    name, _, attribute = value.partition(":")
    try:
        module = import_module(name)
        found: ModuleType = getattr(module, attribute) if attribute else module
    except Exception as error:  # an import runs the plugin's code, which may raise anything
        raise PluginFault(f"could not be imported: {describe(error)}") from None
    return found


def _hook_fault(module: object, error: pluggy.PluginValidationError) -> str:
    marked = [name for name in dir(module) if hasattr(getattr(module, name, None), "luster_impl")]
    unknown = [name for name in marked if name not in HOOKS]
    if unknown:
        return f"has a hook {unknown[0]} that does not exist.{near_miss(unknown[0], HOOKS)}".rstrip("?.")
    return f"has a hook of the wrong form: {describe(error)}"


def _gone(step: Wanted, why: str) -> LusterError:
    text = (
        f"The plan needs stage {step.stage} {step.version} of plugin {step.plugin}, but {why}. "
        "Create the job again, so that it gets a plan for what is installed."
    )
    return LusterError(Reason.STAGE_VERSION_GONE, text, plugin=step.plugin, stage=step.stage, version=step.version)
