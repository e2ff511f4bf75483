"""Installs and removes plugins with pip where Luster runs, and changes nothing else that is there."""

import re
import subprocess
import sys
import tempfile
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path

from luster_engine.errors import LusterError, Reason

_SECONDS = 600.0
"""For pip with its downloads. Chosen, not measured: a plugin that brings a network of a gigabyte takes minutes on a
slow line. Shorter: such a one can never be installed."""
_LAST_LINES = 3
"""Of what pip said that are shown; the reason is in the last ones."""


def distribution_of(wanted: str) -> str:
    """The name of the package that is meant: of a folder its project's, of a requirement or a wheel its first part."""
    import tomllib

    path = Path(wanted)
    name = re.split(r"[\s\[<>=!~;@]", path.name if path.suffix == ".whl" else wanted, maxsplit=1)[0]
    if path.suffix == ".whl":
        name = name.partition("-")[0]
    elif path.is_dir():
        try:
            name = str(tomllib.loads((path / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"])
        except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{path} holds no pyproject.toml of a package.") from error
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name):
        raise LusterError(Reason.INVALID_ARGUMENT, f'"{wanted}" names no package. Give a name, a wheel or a folder.')
    return _plain(name)


def install(wanted: str, *, editable: bool = False, lock: int | None = None) -> None:
    """Install or upgrade; what else is installed stays as it is, so that a plugin cannot change Luster's own parts."""
    if editable and not Path(wanted).is_dir():
        raise LusterError(Reason.INVALID_ARGUMENT, f"-e is for a folder, and {wanted} is none. Leave -e out.")
    _need_pip(f"install --python {sys.executable} {wanted}")
    own = distribution_of(wanted)
    with tempfile.TemporaryDirectory(prefix="luster-install-") as folder:
        kept = Path(folder) / "constraints.txt"
        kept.write_text("".join(f"{name}=={version}\n" for name, version in _installed() if name != own))
        target = str(Path(wanted).resolve()) if Path(wanted).exists() else wanted
        command = [sys.executable, "-m", "pip", "install", "--upgrade", "--disable-pip-version-check", "--no-input"]
        # Its end lets nobody's options in: what begins with a dash is a name, which pip then refuses.
        what = ("-e", target) if editable else ("--", target)
        fault = _pip([*command, "--quiet", "-c", str(kept), *what], lock)
    if fault:
        raise LusterError(Reason.PLUGIN_FAILED, f"{wanted} was not installed, and nothing was changed: {fault}")


def uninstall(package: str, *, lock: int | None = None) -> None:
    """Remove a package; what it needed stays, for others may need it too."""
    _need_pip(f"uninstall --python {sys.executable} {package}")
    command = [sys.executable, "-m", "pip", "uninstall", "--disable-pip-version-check", "--no-input", "--yes"]
    if fault := _pip([*command, "--quiet", "--", package], lock):
        raise LusterError(Reason.PLUGIN_FAILED, f"{package} was not removed: {fault}")


def needed_by(package: str) -> list[str]:
    """The installed packages that cannot do without this one."""
    found = set()
    for one in distributions():
        # Not what only an extra asks for, which nobody may have wanted.
        needs = (need for need in one.requires or () if "extra ==" not in need)
        if package in {_plain(re.split(r"[\s\[<>=!~;(]", need, maxsplit=1)[0]) for need in needs}:
            found.add(_plain(one.metadata["Name"] or ""))
    return sorted(found - {package})


def _need_pip(instead: str) -> None:
    if find_spec("pip") is None:
        raise LusterError(Reason.INVALID_ARGUMENT, f"pip is not installed beside Luster. Run: uv pip {instead}")


def _pip(command: list[str], lock: int | None) -> str:
    """Run it; what was wrong, or nothing. It holds the lock of the exchange for as long as it runs."""
    # Windows hands no open file down, and refuses to be asked.
    held = () if lock is None or sys.platform == "win32" else (lock,)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, pass_fds=held)
    except subprocess.TimeoutExpired as error:
        raise LusterError(Reason.PLUGIN_FAILED, f"pip did not finish within {_SECONDS:.0f} s.") from error
    if not done.returncode:
        return ""
    lines = [line.removeprefix("ERROR: ") for line in done.stderr.splitlines() if line.startswith("ERROR")]
    return " ".join((lines or done.stderr.strip().splitlines())[:_LAST_LINES]) or f"pip ended with {done.returncode}"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed() -> list[tuple[str, str]]:
    found = {_plain(one.metadata["Name"] or ""): one.version for one in distributions()}
    return sorted((name, version) for name, version in found.items() if name and version)
