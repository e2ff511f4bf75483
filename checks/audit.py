"""Asks what is known against the pinned packages: `python -m checks.audit`. No answer is not a good answer.

pip-audit says of a package that its index has no advisories for, as a mirror has none, that it was skipped, and ends
well when all were. Here that is an audit that did not take place. 0: nothing is known; 1: something is; 2: nobody, or
not everybody, answered.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PINS = Path(__file__).parents[1] / "constraints.txt"
TOOL = "pip-audit>=2.9,<3"
SOURCES = ("pypi", "osv")
"""Where advisories are asked for, the index first; the second is asked where the first does not know the packages."""
_SECONDS = 300

Ask = Callable[[str], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Verdict:
    """What came of the questions."""

    status: int
    lines: Sequence[str]


def ask(source: str) -> Mapping[str, Any] | None:
    """What a source says of every pinned package; None where it does not answer."""
    uv = Path(sys.executable).with_name("uv")
    words = [str(uv), "tool", "run", "-q", "--from", TOOL, "pip-audit", "-r", str(PINS), "--no-deps", "--disable-pip"]
    try:
        said = subprocess.run(
            [*words, "-s", source, "-f", "json", "--progress-spinner", "off"],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        return dict(json.loads(said.stdout))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None


def audit(asked: Ask) -> Verdict:
    """The answer of the first source that knows the packages."""
    silent: list[str] = []
    for source in SOURCES:
        found = (asked(source) or {}).get("dependencies", [])
        known = [each for each in found if "skip_reason" not in each]
        if not known:
            silent.append(source)
            continue
        bad = [
            f"{each['name']} {each['version']}: {hole['id']}, mended in {', '.join(hole['fix_versions']) or 'none yet'}"
            for each in known
            for hole in each["vulns"]
        ]
        unknown = [each["name"] for each in found if "skip_reason" in each]
        said = f"{source} was asked for {len(found)} packages and knows {len(known)} of them."
        gaps = [f"Not audited, because {source} does not know them: {', '.join(unknown)}."] if unknown else []
        if bad:
            return Verdict(1, [said, *gaps, *bad])
        return Verdict(2 if unknown else 0, [said, *gaps, *([] if unknown else ["Nothing is known against them."])])
    return Verdict(2, [f"No source of advisories answered ({', '.join(silent)}). NOTHING WAS AUDITED."])


def main() -> int:
    """Ask and tell."""
    verdict = audit(ask)
    print("\n".join(verdict.lines))
    return verdict.status


if __name__ == "__main__":
    raise SystemExit(main())
