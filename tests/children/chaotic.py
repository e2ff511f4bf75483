"""A child for the chaos run: reads a real photo, takes its time, writes a real picture."""

import random
import time
from typing import Any

from luster_engine.plugins.host import CodePlace, Host, TaskRequest
from PIL import Image, ImageOps


def carry_out(request: TaskRequest, host: Host) -> dict[str, Any]:
    host.at(CodePlace("plan", "tests", "tests.chaotic", "1.0.0"))
    with Image.open(request.inputs["photo"]) as photo:
        picture = ImageOps.autocontrast(photo.convert("RGB"))
    steps = 5
    for step in range(steps):
        host.progress((step + 1) / (steps + 1), f"step {step + 1} of {steps}")
        time.sleep(random.uniform(0.02, 0.16))
        host.checkpoint()
    picture.save(request.outputs["picture"], "JPEG", quality=85)
    return {
        "width": picture.width,
        "height": picture.height,
        "mime": "image/jpeg",
        "bytes": request.outputs["picture"].stat().st_size,
        "steps": [],
        "warnings": [],
        "report": {},
    }
