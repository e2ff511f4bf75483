"""Runs the commands of a documentation page exactly as they stand, in order, and fails where the page lies.

    python tests/docs/run.py README.md docs/first-shoot.md

Blocks fenced as `sh` run in one shell each, in the same folder, with the exported variables of the earlier ones.
Blocks fenced as `python` run with the workspace's Python. A comment before a block changes how it is run:

    <!-- run: background until "Luster is ready" -->     started, and the page goes on when the line appears
    <!-- run: not here -->                               shown only, with the reason after a colon

Other fences (`console`, `text`, `toml`, `json`) are shown only.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(
    r"(?:<!-- run: (?P<how>[^>]*?) -->\s*\n+)?^```(?P<kind>sh|python)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Block:
    """One runnable piece of a page."""

    kind: str
    body: str
    how: str
    line: int


def blocks(page: str) -> Iterator[Block]:
    """The runnable blocks of a page, in order."""
    for match in FENCE.finditer(page):
        line = page.count("\n", 0, match.start("body")) + 1
        yield Block(match["kind"], match["body"], match["how"] or "", line)


def start(block: Block, log: Path, environment: Path, wait_for: str) -> subprocess.Popen[bytes]:
    """Starts a block that stays (a server) and returns when its line has appeared."""
    with log.open("wb") as out:
        process = subprocess.Popen(shell(block, environment), stdout=out, stderr=out, cwd=ROOT, start_new_session=True)
    deadline = time.monotonic() + 300
    while wait_for not in log.read_text(errors="replace"):
        if process.poll() is not None or time.monotonic() > deadline:
            sys.stderr.write(log.read_text(errors="replace"))
            raise SystemExit(f"line {block.line}: {wait_for!r} never appeared")
        time.sleep(0.1)
    return process


def shell(block: Block, environment: Path) -> list[str]:
    """The command that runs a block and hands its exported variables to the next one."""
    if block.kind == "python":
        return [str(ROOT / ".venv/bin/python"), "-c", block.body]
    script = f"set -euo pipefail; [[ -f {environment} ]] && . {environment}\n{block.body}\ndeclare -px > {environment}"
    return ["bash", "-c", script]


def run(page: Path) -> None:
    """Runs one page; raises SystemExit at the first block that fails."""
    servers: list[subprocess.Popen[bytes]] = []
    with tempfile.TemporaryDirectory() as place:
        environment = Path(place) / "environment"
        try:
            for number, block in enumerate(blocks(page.read_text())):
                print(f"{page.name}:{block.line} {block.how or 'run'}", flush=True)
                if block.how.startswith("not here"):
                    continue
                if waits := re.match(r'background until "(.*)"', block.how):
                    servers.append(start(block, Path(place) / f"{number}.log", environment, waits[1]))
                    continue
                done = subprocess.run(
                    shell(block, environment), cwd=ROOT, env=_environment(block, environment), timeout=600
                )
                if done.returncode:
                    raise SystemExit(f"{page}:{block.line}: exit {done.returncode}\n{block.body}")
        finally:
            for server in servers:
                if server.poll() is None:
                    os.killpg(server.pid, signal.SIGINT)
                try:
                    server.wait(60)
                except subprocess.TimeoutExpired:
                    os.killpg(server.pid, signal.SIGKILL)
                    raise SystemExit(f"{page}: a server did not stop on Ctrl-C") from None


def _environment(block: Block, environment: Path) -> dict[str, str]:
    """Python blocks see what earlier shell blocks exported."""
    found = dict(os.environ)
    if block.kind == "python" and environment.exists():
        for name, value in re.findall(r'^declare -x (\w+)="(.*)"$', environment.read_text(), re.MULTILINE):
            found[name] = value
    return found


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        run(Path(argument))
    print(f"{len(sys.argv) - 1} pages run as written")
