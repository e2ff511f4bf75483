"""How soon the command line answers, and what it adds to making pictures: `python -m tests.bench.command_line`.

`python -m tests.bench.command_line photos` measures the pictures only, `lists` the rest only.
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_engine.sandbox.environment import clean_environment
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.settings import Settings
from PIL import Image

from tests.bench.report import ROOT, Figure, report

LUSTER = Path(sys.executable).with_name("luster")
_HOUSE = str(ROOT / "docs" / "pictures" / "house.jpg")
_ROUNDS = 7
_COMMANDS = {
    "luster token --service": ("token", "--service"),
    "luster styles": ("styles",),
    "luster plugins": ("plugins",),
    "a missing file": ("enhance", "gone.jpg", "--style", "dusk"),
    "an unknown style": ("enhance", _HOUSE, "--style", "dusc"),
    "an unknown parameter": ("enhance", _HOUSE, "-p", "strenth=1"),
    "an output that cannot be": ("enhance", _HOUSE, "-o", "house.nope"),
}
_SECONDS = 1.0
_TIMES_BARE = 7.0
"""Of the time on a core: as often as a Python takes that only imports gRPC. On a busy machine only this is steady."""
_BEYOND = 1.5
_SHARE = 0.9
_MANY = 40
_SIZE = (1732, 1155)
"""Two megapixels."""
_SCENE = ROOT / "tests" / "houses" / "data" / "big_gable_24mp" / "photo.jpg"


@dataclass(frozen=True)
class Took:
    """What one process took: on the clock, and on a core."""

    seconds: float
    core: float


def main() -> int:
    """Measure each command beside a bare Python, in turns, and take the best of each; then photos beside children."""
    asked = set(sys.argv[1:]) or {"lists", "photos"}
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="luster-bench-") as folder:
        environment = {**os.environ, "LUSTER_DATA": f"{folder}/data"}
        _run([str(LUSTER), "plugins"], environment)
        if "lists" in asked:
            figures += [each for name in _COMMANDS for each in _figures(name, environment)]
        if "photos" in asked:
            figures += _photos(Path(folder), environment)
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; best of {_ROUNDS}")
    return report("command_line", figures)


def _photos(folder: Path, environment: dict[str, str]) -> list[Figure]:
    """One photo beside the time of a warm child alone, and many beside two such children."""
    shoot = folder / "shoot"
    shoot.mkdir()
    scene = Image.open(_SCENE).convert("RGB").resize(_SIZE)
    for number in range(_MANY):  # each another photo, so that nothing known of one helps with the next
        scene.point(lambda value, less=number: max(0, value - less // 4)).save(shoot / f"{number:02}.jpg", quality=92)
    catalog = asyncio.run(read_catalog(Settings(data_dir=folder / "data")))
    plan = make_plan(catalog, PlanRequest(style="default", provider="local"))[0].model_dump(mode="json")
    one = str(shoot / "00.jpg")
    alone, whole = [], []
    for number in range(_ROUNDS):
        alone.append(_children(folder, plan, one, 1, 3) / 3)
        whole.append(_run([str(LUSTER), "enhance", one, "-o", str(folder / f"one{number}.jpg")], environment).seconds)
    both = _children(folder, plan, one, 2, _MANY // 2)
    many = _run([str(LUSTER), "enhance", str(shoot), "-o", str(folder / "many"), "-j", "2"], environment).seconds
    made = len(list((folder / "many").glob("*.jpg")))
    child, command = min(alone), min(whole)
    return [
        Figure(
            "one photo of 2 MP, beyond the child's own time",
            _BEYOND,
            command - child,
            beside=f"{command:.2f} s, child {child:.2f} s",
        ),
        Figure(
            f"{made} photos of 2 MP, against two bare children",
            _SHARE,
            both / many if made == _MANY else 0.0,
            "×",
            at_most=False,
            beside=f"{many:.1f} s with start and end, two warm children {both:.1f} s",
        ),
    ]


def _children(folder: Path, plan: dict[str, Any], photo: str, number: int, rounds: int) -> float:
    """The seconds that warm children take, each of them for as many photos."""
    order = {"what": "steady", "photo": photo, "plan": plan, "rounds": rounds}
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = [sys.executable, "-m", "tests.bench.imaging_child"]
    children = [
        subprocess.Popen(
            [*command, json.dumps({**order, "out": str(folder / f"child{each}.jpg")})],
            env=clean_environment(folder, {"PYTHONPATH": str(ROOT)}),
            **pipes,
        )
        for each in range(number)
    ]
    for child in children:
        child.stdout.readline()
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    return max(float(json.loads(child.communicate()[0].splitlines()[-1])["seconds"]) for child in children)


def _figures(name: str, environment: dict[str, str]) -> list[Figure]:
    ours, bare = [str(LUSTER), *_COMMANDS[name]], [sys.executable, "-c", "import grpc"]
    pairs = [(_run(ours, environment), _run(bare, environment)) for _ in range(_ROUNDS)]
    seconds, core = (min(getattr(each, which) for each, _ in pairs) for which in ("seconds", "core"))
    least = min(other.core for _, other in pairs)
    return [
        Figure(name, _SECONDS, seconds),
        Figure(f"{name}, time on a core", _TIMES_BARE, core / least, "×", beside=f"{core:.2f} s, bare {least:.2f} s"),
    ]


def _run(command: list[str], environment: dict[str, str]) -> Took:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, env=environment, capture_output=True, check=False)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return Took(ended - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    raise SystemExit(main())
