"""Which plugins are installed, read from package metadata alone, without importing any of them."""

import hashlib
import json
import re
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, EntryPoint, PackageNotFoundError, distributions, version
from importlib.util import find_spec
from pathlib import Path

from luster_sdk.hooks import ENTRY_POINT_GROUP


@dataclass(frozen=True)
class InstalledPlugin:
    """One entry point of the group `luster.plugins`."""

    name: str
    module: str
    distribution: str
    version: str
    stamp: str = ""
    """Changes when this version was installed anew, when a package of one of its extras came, changed or went, or, for
    an editable install, when its source did."""

    def request(self) -> dict[str, str]:
        """As the payload of a `catalog` task."""
        return asdict(self)


def installed_plugins() -> tuple[InstalledPlugin, ...]:
    """All installed plugins; Luster's own first, then by distribution, so that who comes first is never by chance."""
    found: dict[tuple[str, str], InstalledPlugin] = {}
    for distribution in distributions():
        for point in _points(distribution):
            plugin = _plugin(distribution, point)
            found.setdefault((plugin.distribution, plugin.name), plugin)
    return tuple(sorted(found.values(), key=lambda one: (_rank(one.distribution), one.distribution, one.name)))


def fingerprint(plugins: tuple[InstalledPlugin, ...], *more: str) -> str:
    """One short text that changes whenever what is installed does."""
    text = "\n".join([*(repr(plugin) for plugin in plugins), *more])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


_EXTRA = re.compile(r"^Requires-Dist: *([A-Za-z0-9][\w.-]*).*\bextra *==", re.MULTILINE)

_OWN = ("luster-classic", "luster-styles", "luster-openai", "luster-providers")


def _rank(distribution: str) -> int:
    return _OWN.index(distribution) if distribution in _OWN else len(_OWN)


def _points(distribution: Distribution) -> list[EntryPoint]:
    try:
        text = distribution.read_text("entry_points.txt") or ""
        return list(distribution.entry_points) if ENTRY_POINT_GROUP in text else []
    except Exception:  # a foreign package's broken metadata is not ours to fail on
        return []


def _plugin(distribution: Distribution, point: EntryPoint) -> InstalledPlugin:
    # Installed packages keep the path of their metadata folder in this attribute; others have no such folder.
    folder: Path | None = getattr(distribution, "_path", None)
    # The folder's name says both, and a hundred plugins' METADATA take a while to parse.
    name, _, release = folder.stem.partition("-") if folder and folder.suffix == ".dist-info" else ("", "", "")
    name, release = name or distribution.metadata["Name"] or "unknown", release or distribution.version or "0"
    stamp = f"{_installed_at(folder)}{_source_stamp(distribution, point)}{_extras_stamp(distribution)}"
    return InstalledPlugin(point.name, point.value, name.lower().replace("_", "-"), release, stamp)


def _installed_at(folder: Path | None) -> str:
    try:
        return str(Path(folder).stat().st_mtime_ns) if folder else ""
    except OSError:
        return ""


def _extras_stamp(distribution: Distribution) -> str:
    """Which packages of its extras are installed: what a plugin offers may depend on them, and on their versions."""
    try:
        # Only the lines at hand are read: parsing the METADATA of a hundred plugins takes a while.
        names = _EXTRA.findall((distribution.read_text("METADATA") or "").partition("\n\n")[0])
    except (OSError, ValueError):
        return ""
    found = []
    for name in sorted(set(names)):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return "".join(f"/{each}" for each in found)


def _source_stamp(distribution: Distribution, point: EntryPoint) -> str:
    """For an editable install: when its source was last changed. Its package is found, not imported."""
    try:
        address = json.loads(distribution.read_text("direct_url.json") or "{}")
        if not address.get("dir_info", {}).get("editable"):
            return ""
        spec = find_spec(point.module.partition(".")[0])
        folders = list(spec.submodule_search_locations or ()) if spec else []
        times = [file.stat().st_mtime_ns for folder in folders for file in Path(folder).rglob("*.py")]
    except (OSError, ValueError, ImportError):
        return ""
    return f"/{max(times, default=0)}/{len(times)}"
