"""What many plugins cost a start, and many planners a recipe: `python -m tests.bench.plugins`."""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from luster_engine.pipeline.render.plan import Plan, PlanRequest, make_plan
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.kinds import PRELOAD
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions, Task
from luster_engine.settings import Settings
from PIL import Image

from tests.bench.report import Figure, report

PLUGINS, STAGES, STARTS, ROUNDS, PLANNERS = 100, 10, 5, 40, 21

_PLUGIN = """
from typing import Literal
from luster_sdk import Edit, Params, Planner, Style, StyleParams, base, hookimpl
from pydantic import Field

class Amounts(Params):
    amount: float = Field(0.5, ge=0, le=1, title="Amount", description="How much of it.")
    look: Literal["soft", "bold"] = Field("soft", title="Look")

def plan(proxy, params, ctx):
    return Edit()

@hookimpl
def luster_stages():
    return [Planner(f"{name}.s{{n}}", "1.0.0", f"Stage {{n}}", params=Amounts, plan=plan) for n in range({stages})]

@hookimpl
def luster_styles():
    steps = tuple(base(f"{name}.s{{n}}", amount=0.2) for n in range({stages}))
    return [Style("{name}_all", "1.0.0", "All", "All of it.", {{"local": steps}}),
            Style("{name}_one", "1.0.0", "One", "One of it.", {{"local": steps[:1]}})]
"""

_START = """
import asyncio, sys
from pathlib import Path
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.settings import Settings

async def start():
    settings = Settings(data_dir=Path(sys.argv[1]))
    async with Sandbox(SandboxOptions.from_settings(settings)) as sandbox:
        catalog = await load_catalog(settings, sandbox)
        print(len(catalog.stages), flush=True)
        sys.stdin.readline()

asyncio.run(start())
"""


def main() -> int:
    """Measure in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-") as name:
        folder = Path(name)
        for number in range(PLUGINS):
            _install(folder / "many", f"p{number}", STAGES)
        _install(folder / "empty", "empty", PLANNERS)
        (folder / "none").mkdir()
        figures = _starts(folder)
        sys.path.insert(0, str(folder / "empty"))
        figures.append(asyncio.run(_recipes(folder)))
        return report("plugins", figures)


def _install(site: Path, name: str, stages: int) -> None:
    """What pip leaves behind of a small plugin."""
    package, info = site / f"{name}_plugin", site / f"{name}_plugin-1.0.0.dist-info"
    package.mkdir(parents=True)
    info.mkdir()
    (package / "__init__.py").write_text(_PLUGIN.format(name=name, stages=stages))
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}-plugin\nVersion: 1.0.0\n")
    (info / "entry_points.txt").write_text(f"[luster.plugins]\n{name} = {name}_plugin\n")
    (info / "RECORD").write_text(f"{name}_plugin/__init__.py,,\n")
    subprocess.run([sys.executable, "-m", "compileall", "-q", package], check=True)


def _starts(folder: Path) -> list[Figure]:
    """A server's start up to its catalog, with many plugins and with none, in turns; the best of several."""
    took: dict[str, list[float]] = {"cold none": [], "cold many": [], "warm none": [], "warm many": []}
    for _ in range(STARTS):
        for site in ("none", "many"):
            data = folder / f"data-{site}"
            shutil.rmtree(data, ignore_errors=True)
            for state in ("cold", "warm"):
                took[f"{state} {site}"].append(_start(folder / site, data))
    best = {name: min(times) for name, times in took.items()}
    return [
        Figure(
            f"{state} start with {PLUGINS} plugins and {PLUGINS * STAGES:,} stages, longer by",
            most,
            best[f"{state} many"] - best[f"{state} none"],
            beside=f"{best[f'{state} none']:.2f} s without them",
        )
        for state, most in (("cold", 2.0), ("warm", 0.2))
    ]


def _start(site: Path, data: Path) -> float:
    environment = {**os.environ, "PYTHONPATH": str(site)}
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", _START, str(data)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    if process.stdout is None or not process.stdout.readline().strip():
        raise SystemExit("the catalog was not read")
    took = time.monotonic() - began
    process.communicate(b"\n")
    return took


async def _recipes(folder: Path) -> Figure:
    """A 1 MP photo through one empty planner and through many, in turns; the difference of the best times."""
    photo = folder / "photo.png"
    noise = np.random.default_rng(1).integers(0, 255, (1000, 1000, 3), dtype=np.uint8)
    Image.fromarray(noise).save(photo)
    settings = Settings(data_dir=folder / "data")
    options = SandboxOptions(size=1, preload=PRELOAD, environment={"PYTHONPATH": str(folder / "empty")})
    async with Sandbox(options) as sandbox:
        catalog = await load_catalog(settings, sandbox)
        plans = [make_plan(catalog, PlanRequest(style=f"empty_{name}"))[0] for name in ("one", "all")]
        best = [float("inf"), float("inf")]
        for _ in range(ROUNDS):
            for number, plan in enumerate(plans):
                best[number] = min(best[number], await _enhance(sandbox, plan, photo, folder / "out.png"))
    one, many = (1000 * seconds for seconds in best)
    return Figure(
        f"recipe of {PLANNERS} empty planners on 1 MP, longer by", 4, many - one, "ms", beside=f"{one:.1f} ms"
    )


async def _enhance(sandbox: Sandbox, plan: Plan, photo: Path, out: Path) -> float:
    task = Task("carry_out", {"plan": plan.model_dump(mode="json")}, {"photo": photo}, {"picture": out})
    began = time.monotonic()
    await sandbox.run(task)
    return time.monotonic() - began


if __name__ == "__main__":
    raise SystemExit(main())
