"""Finds the plugin that a person means by a name or by a folder with a pyproject.toml."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from luster_sdk.hooks import ENTRY_POINT_GROUP

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import near_miss
from luster_engine.plugins.installed import installed_plugins


@dataclass(frozen=True)
class Target:
    """A plugin to look at: its entry point, and what a child needs to import it where it is not installed."""

    name: str
    module: str
    folders: tuple[Path, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


def find_target(name_or_path: str) -> Target:
    """An installed plugin by its name or distribution, or the plugin whose source lies in a folder."""
    path = Path(name_or_path)
    if path.is_dir():
        return _from_source(path.resolve())
    plugins = installed_plugins()
    for plugin in plugins:
        if name_or_path in (plugin.name, plugin.distribution):
            return Target(plugin.name, plugin.module)
    hint = near_miss(name_or_path, [plugin.name for plugin in plugins])
    text = f'"{name_or_path}" is neither an installed plugin nor a folder with one.{hint}'
    raise LusterError(Reason.INVALID_ARGUMENT, text, field="plugin")


def _from_source(folder: Path) -> Target:
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
        points = project["project"]["entry-points"][ENTRY_POINT_GROUP]
        name, module = next(iter(points.items()))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{folder}/pyproject.toml cannot be read: {error}.") from error
    except (KeyError, StopIteration, AttributeError) as error:
        text = f'{folder}/pyproject.toml names no entry point in [project.entry-points."{ENTRY_POINT_GROUP}"].'
        raise LusterError(Reason.INVALID_ARGUMENT, text, field="plugin") from error
    roots = tuple(root for root in (folder, folder / "src") if root.is_dir())
    before = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join([*map(str, roots), *([before] if before else [])])
    return Target(str(name), str(module), roots, {"PYTHONPATH": path})
