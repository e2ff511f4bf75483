"""Any request at all, sent to every route of a running Luster: `make fuzz` sends 10,000, the suite a few of each kind.

The tool also reads this module as its hooks: what counts as a fault beside what it knows itself.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext
from schemathesis.core.transport import Response

from tests.bench.report import Figure, report
from tests.gateway.running import NO_RATES, ROOT, Luster, luster_up

# A documented 501 is not a fault: its piece is not built, or not switched on here. Of a 502 the hooks judge.
_CONFIG = """\
hooks = "tests.gateway.any_request"
[checks.not_a_server_error]
expected-statuses = ["2xx", "3xx", "4xx", 501, 502]
"""
# Streams do not end, and the account is still needed. The tool takes the schema of a stream for a whole event,
# generators for its data, which is what it says; tests/e2e holds events to it by a generated client.
_LEFT_OUT = ("watchJob", "watchAccount", "deleteMe", "deleteAuthMe")
_CASES = 10_000
"""How many requests `make fuzz` sends at the least."""


@dataclass(frozen=True)
class Fuzzed:
    """What came of it: how many requests were sent, how many kinds of wrong answers came, and what the tool printed."""

    cases: int
    faults: int
    said: str


@schemathesis.check
def is_502_for_a_missing_key_only(_: CheckContext, response: Response, __: Case[Any]) -> None:
    """A provider without a key is refused with 502 when asked for by name; any other 502 is a fault."""
    if response.status_code == 502:
        assert json.loads(response.content)["reason"] == "PROVIDER_MISCONFIGURED", response.content


def fuzz(luster: Luster, folder: Path, *, examples: int, seconds: float, seed: int | None = None) -> Fuzzed:
    """Send `examples` made-up requests to each route, beside the document's own and the edges of every bound."""
    with luster.sign_in("any@example.com") as client:
        token = client.headers["authorization"]
    config = folder / "schemathesis.toml"
    config.write_text(_CONFIG)
    command = [
        str(Path(sys.executable).parent / "schemathesis"),
        "--config-file",
        str(config),
        "run",
        "gateway/openapi.json",
        "--url",
        luster.url,
        "--header",
        f"Authorization: {token}",
        "--phases",
        "examples,coverage,fuzzing",
        "--max-examples",
        str(examples),
        # One: Hypothesis moves the recursion limit, which Python 3.11's parser cannot bear from another thread.
        "--workers",
        "1",
        # What is valid alone may still meet a spent cursor, a used key or a photo that is not ready.
        "--exclude-checks",
        "positive_data_acceptance,ignored_auth",
        *(word for operation in _LEFT_OUT for word in ("--exclude-operation-id", operation)),
        *(() if seed is None else ("--seed", str(seed))),
    ]
    for _ in range(2):
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False)
        # Python 3.11's parser sometimes loses count of its own depth inside the tool; that says nothing of us.
        if "AST constructor recursion depth mismatch" not in ran.stdout:
            break
    counted = re.search(r"([\d,]+) generated", ran.stdout)
    cases = int(counted[1].replace(",", "")) if counted else 0
    named = re.search(r"found ([\d,]+) unique failures?", ran.stdout)
    # A run that ended badly without a count (a tool that broke) is a fault as well.
    faults = int(named[1].replace(",", "")) if named else int(ran.returncode != 0)
    return Fuzzed(cases=cases, faults=faults, said=ran.stdout + ran.stderr)


def main() -> int:
    """Fuzz a Luster of its own until enough was sent; what the tool found is printed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--examples", type=int, default=32, help="made-up requests for each route")
    asked.add_argument("--seed", type=int, help="repeat what an earlier run made up")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder, luster_up(NO_RATES) as luster:
        fuzzed = fuzz(luster, Path(folder), examples=given.examples, seconds=3600, seed=given.seed)
    if fuzzed.faults:
        print(fuzzed.said[-20_000:])
    figures = [
        Figure("requests made up", _CASES, fuzzed.cases, unit="", at_most=False),
        Figure("kinds of wrong answers", 0, fuzzed.faults, unit=""),
    ]
    return report("fuzz", figures)


if __name__ == "__main__":
    sys.exit(main())
