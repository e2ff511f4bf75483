"""Finds code that nothing uses: `python -m checks.dead_code`, part of `make check`.

Vulture reads the names that are defined and the names that are used, package by package, so that a name that only
another package or only a test uses does not hide a dead one. What is judged is what it can be sure of: functions,
classes, methods, properties, imports, lines that cannot be reached, and settings. Fields of messages and tables are
not, because they are read by name elsewhere.
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import vulture  # type: ignore[import-untyped] # it ships no types

ROOT = Path(__file__).parents[1]
_SURE = frozenset({"class", "function", "import", "method", "property", "unreachable_code"})
_CALLED_BY_FRAMEWORKS = (
    "@router.*",
    "@returning.*",
    "@linking.*",
    "@mailed.*",
    "@everywhere.*",
    "@received.*",
    "@app.*",
    "@hookimpl",
    "@field_validator*",
    "@model_validator*",
    "@*.command*",
    "@*.callback*",
)
_EXCLUDED = ("*/blender/*", "*/migrations/versions/*")


@dataclass(frozen=True)
class Part:
    """Code that is judged, and more code in which uses of it count."""

    judged: tuple[str, ...]
    users: tuple[str, ...] = ()


PARTS = (
    Part(("engine/luster_engine",)),
    Part(("gateway/luster_gateway",), ("gateway/openapi.py",)),
    Part(
        (
            "plugins/classic/luster_classic",
            "plugins/styles/luster_styles",
            "plugins/openai/luster_openai",
            "plugins/providers/luster_providers",
        )
    ),
    # The SDK is for strangers: what its tests and the template show them is used.
    Part(("plugins/sdk/luster_sdk",), ("engine/luster_engine", "plugins/classic", "plugins/template", "tests")),
    Part(("plugins/classic/training", "engine/guard_training", "checks"), ("tests",)),
)


@dataclass(frozen=True)
class Unused:
    """Something that nothing uses."""

    name: str
    line: str


def unused(part: Part) -> Iterator[Unused]:
    """What nothing uses in one part."""
    finder = vulture.Vulture(ignore_decorators=_CALLED_BY_FRAMEWORKS)
    finder.scavenge([str(ROOT / path) for path in (*part.judged, *part.users)], exclude=_EXCLUDED)
    judged = tuple(ROOT / path for path in part.judged)
    for item in finder.get_unused_code():
        path = Path(item.filename)
        if not any(folder in path.parents for folder in judged):
            continue
        if item.typ in _SURE or (item.typ == "variable" and path.name == "settings.py"):
            yield Unused(item.name, f"{path.relative_to(ROOT)}:{item.first_lineno}: {item.message}")


def rpc_names(folder: Path = ROOT / "proto" / "luster" / "v1") -> frozenset[str]:
    """The methods that gRPC calls by name."""
    words = [line.split() for file in folder.glob("*.proto") for line in file.read_text(encoding="utf-8").splitlines()]
    return frozenset(word[1].partition("(")[0] for word in words if word[:1] == ["rpc"])


def allowed_names(file: Path = ROOT / "pyproject.toml") -> Mapping[str, str]:
    """Names that are used where vulture cannot see it, with who uses them."""
    told: Mapping[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))["tool"]["luster"]["used"]
    return told


def main(parts: Sequence[Part] = PARTS) -> int:
    allowed, called = allowed_names(), rpc_names()
    found = [each for part in parts for each in unused(part)]
    dead = [each.line for each in found if each.name not in allowed and each.name not in called]
    stale = sorted(set(allowed) - {each.name for each in found})
    for line in dead:
        print(line)
    if dead:
        print("Remove it, or say in [tool.luster.used] of pyproject.toml who uses it.")
    for name in stale:
        print(f"pyproject.toml: [tool.luster.used] excuses {name!r}, which is used or gone. Remove the line.")
    return 1 if dead or stale else 0


if __name__ == "__main__":
    sys.exit(main())
