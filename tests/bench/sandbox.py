"""What the sandbox withstands: hostile answers, and a quiet account beside one that sends heavy files.

`python -m tests.bench.sandbox [answers] [files]`
"""

import asyncio
import io
import logging
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import numpy as np
from luster_engine.errors import LusterError
from luster_engine.pipeline.render.plan import LOCAL, PlanRequest, make_plan
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions, Task
from luster_engine.settings import Settings
from PIL import Image

from tests.bench.report import Figure, report
from tests.engine.border.crossing import cross

SIDE = 8000
"""64 megapixels, the most that is taken; of one colour they are a third of a megabyte as a TIFF."""


async def _confirm(sandbox: Sandbox, photo: Path, account: UUID, folder: Path) -> float:
    """What confirming an upload asks of the sandbox; the seconds it took."""
    began = time.perf_counter()
    limits = Settings().photo_limits
    await sandbox.run(Task("probe", {"limits": limits}, {"photo": photo}, account=account))
    clean = folder / uuid4().hex
    await sandbox.run(Task("strip", {"limits": limits}, {"photo": photo}, {"picture": clean}, account))
    return time.perf_counter() - began


async def _preview(sandbox: Sandbox, photo: Path, account: UUID, folder: Path, plan: dict[str, object]) -> float:
    began = time.perf_counter()
    payload = {"plans": [plan], "edge": 640, "limits": Settings().photo_limits}
    await sandbox.run(Task("preview", payload, {"photo": photo}, {"picture.0": folder / uuid4().hex}, account))
    return time.perf_counter() - began


async def _flooded(files: int, folder: Path) -> list[Figure]:
    pixels = np.random.default_rng(1).integers(0, 255, (900, 1200, 3), np.uint8)
    quiet_photo, heavy_photo = folder / "quiet.jpg", folder / "heavy.tif"
    Image.fromarray(pixels).save(quiet_photo, quality=88)
    held = io.BytesIO()
    Image.new("RGB", (SIDE, SIDE), (9, 9, 9)).save(held, "TIFF", compression="tiff_adobe_deflate")
    heavy_photo.write_bytes(held.getvalue())
    settings = Settings()
    options = replace(SandboxOptions.from_settings(settings, folder / "scratch"), size=2)
    async with Sandbox(options) as sandbox:
        catalog = await load_catalog(settings, sandbox)
        plan = make_plan(catalog, PlanRequest(style="default", provider=LOCAL))[0].model_dump(mode="json")
        flood, quiet = uuid4(), uuid4()
        alone = await _confirm(sandbox, quiet_photo, quiet, folder)
        preview_alone = await _preview(sandbox, quiet_photo, quiet, folder, plan)

        async def send() -> None:
            """As a client does: what is refused because the line is full comes again."""
            while True:
                try:
                    await _confirm(sandbox, heavy_photo, flood, folder)
                    return
                except LusterError:
                    await asyncio.sleep(2)

        sending = [asyncio.create_task(send()) for _ in range(files)]
        await asyncio.sleep(1.0)
        confirms = [await _confirm(sandbox, quiet_photo, quiet, folder) for _ in range(5)]
        previews = [await _preview(sandbox, quiet_photo, quiet, folder, plan) for _ in range(5)]
        left = sum(not task.done() for task in sending)
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)
    beside = f"{left} of {files} heavy files still to go"
    return [
        Figure("a quiet account's photo confirmed", 3.0, max(confirms), beside=f"alone {alone:.2f} s, {beside}"),
        Figure("a quiet account's preview", 3.0, max(previews), beside=f"alone {preview_alone:.2f} s, {beside}"),
    ]


def main() -> int:
    """Measures, prints, and says whether it suffices."""
    logging.disable(logging.WARNING)
    answers = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    files = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        figures = asyncio.run(_flooded(files, Path(folder)))
    found = cross(answers, seed=2026)
    figures += [
        Figure("hostile answers sent", answers, found.sent, "", at_most=False),
        Figure("reads or writes outside the attempt's folder", 0, len(found.outside), ""),
        Figure("unguarded fields", 0, len(found.unguarded), ""),
    ]
    return report("sandbox", figures)


if __name__ == "__main__":
    sys.exit(main())
