"""Bare children: processes that do to photos what a child of the sandbox does, with nothing around them.

They import, make one photo so that they are warm, and then make one photo after the other from a folder into another
one: no queue, no journal, no limits, no supervision. `python -m tests.bench.bare PLAN SOURCE TARGET`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from luster_engine.pipeline.render.plan import LOCAL, PlanRequest, make_plan
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.settings import Settings

from tests.bench.imaging_photo import draw
from tests.bench.report import ROOT
from tests.photos import QuietHost

_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS", "NUMBA_NUM_THREADS")
"""A child of the sandbox is told the same."""
_QUALITY = 90


def cores() -> int:
    """How many processes work at once on this machine."""
    return len(os.sched_getaffinity(0))


def many_photos(folder: Path, count: int, size: tuple[int, int]) -> list[str]:
    """So many photos, no two alike: one house in changing light, with the noise of a sensor."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = draw(*size).astype(np.float32)
    noise = np.random.default_rng(7).normal(0, 1.6, scene.shape).astype(np.float32)
    names = [f"{number:05d}.jpg" for number in range(count)]
    for number, name in enumerate(names):
        if not (folder / name).exists():
            light = 0.75 + 0.35 * ((number * 0.618) % 1)
            seen = scene * light + np.roll(noise, (number * 131, number * 17), (0, 1))
            pixels = np.clip(seen, 0, 255).astype(np.uint8)
            (folder / name).write_bytes(simplejpeg.encode_jpeg(pixels, _QUALITY, "RGB", "420"))
    return names


async def frozen_plan(style: str = "default", **wanted: Any) -> dict[str, Any]:
    """What a look does, as a job keeps it."""
    settings = Settings()
    options = SandboxOptions.from_settings(settings, ROOT / "build" / "bench" / "scratch")
    async with Sandbox(options) as sandbox:
        catalog = await load_catalog(settings, sandbox)
        plan, _ = make_plan(catalog, PlanRequest(style=style, provider=LOCAL, **wanted))
        return dict(plan.model_dump(mode="json"))


def bare_seconds(
    plan: dict[str, Any], source: Path, target: Path, names: Sequence[str], children: int | None = None
) -> float:
    """Seconds in which bare children (one on each core) make these photos, from the word that all are warm."""
    target.mkdir(parents=True, exist_ok=True)
    order = {"plan": plan, "source": str(source), "target": str(target), "names": list(names)}
    place = target / "order.json"
    place.write_text(json.dumps(order))
    environment = {**os.environ, **dict.fromkeys(_ONE_THREAD, "1")}
    with ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.bench.bare", str(place)], cwd=ROOT, env=environment, text=True,
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                )
            )
            for _ in range(children or cores())
        ]  # fmt: skip
        for child in running:
            assert child.stdout is not None and child.stdout.readline() == "warm\n"
        began = time.perf_counter()
        for child in running:
            assert child.stdin is not None
            child.stdin.write("go\n")
            child.stdin.flush()
        statuses = [child.wait() for child in running]
        took = time.perf_counter() - began
    assert statuses == [0] * len(running), statuses
    assert len(list(target.glob("*.jpg"))) == len(names)
    return took


def main() -> None:
    """One child: what nobody has taken is taken by making its file, so that both end together."""
    order = json.loads(Path(sys.argv[1]).read_text())
    source, target = Path(order["source"]), Path(order["target"])
    cv2.setNumThreads(1)
    host = QuietHost(folder=target)
    payload = {"plan": order["plan"], "limits": {"max_pixels": 200_000_000}}

    def make(name: str, result: Path) -> None:
        recipes.carry_out(TaskRequest("carry_out", payload, {"photo": source / name}, {"picture": result}), host)

    make(order["names"][0], target / f"warm-{os.getpid()}")
    print("warm", flush=True)
    sys.stdin.readline()
    for name in order["names"]:
        with suppress(FileExistsError):
            os.close(os.open(target / f"{name}.taken", os.O_CREAT | os.O_EXCL))
            make(name, target / name)


if __name__ == "__main__":
    main()
