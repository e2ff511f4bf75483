"""A child that does to a "photo" what the photo's own words say, so that tests decide how an attempt goes.

The photo is JSON: `steps` and `seconds` of work, `die_before` and `fail_before` an attempt, `reason` and `fields` of
failing, `stubborn` to leave cancellation unheard.
"""

import json
import os
import time
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import Host, Place, TaskRequest

JPEG = b"\xff\xd8\xff"
"""The beginning of a JPEG: the sandbox looks no further."""


def enhance(request: TaskRequest, host: Host) -> dict[str, Any]:
    wish = json.loads(request.inputs["photo"].read_text())
    attempt = int(request.payload["attempt"])
    host.at(Place("plan", "tests", "tests.obey", "1.0.0"))
    if attempt < int(wish.get("die_before", 0)):
        os._exit(9)
    if attempt < int(wish.get("fail_before", 0)):
        reason = Reason(wish.get("reason", "STORAGE_UNAVAILABLE"))
        raise LusterError(reason, "The photo wanted it so.", attempt=attempt, **wish.get("fields", {}))
    steps = int(wish.get("steps", 1))
    for step in range(steps):
        host.progress((step + 1) / (steps + 1), f"step {step + 1} of {steps}")
        time.sleep(float(wish.get("seconds", 0)) / steps)
        if not wish.get("stubborn"):
            host.checkpoint()
    made = JPEG + f"made by attempt {attempt} of {request.payload['job']}".encode()
    request.outputs["picture"].write_bytes(made)
    return {
        "width": 1,
        "height": 1,
        "mime": "image/jpeg",
        "bytes": len(made),
        "steps": [],
        "warnings": [],
        "report": {"reseeds": request.payload["reseeds"], "alternative": request.payload["alternative"]},
    }


def preview(request: TaskRequest, host: Host) -> dict[str, Any]:
    previews = []
    for index, plan in enumerate(request.payload["plans"]):
        request.outputs[f"picture.{index}"].write_bytes(f"preview of {plan['style']}".encode())
        previews.append({"style": plan["style"], "width": 4, "height": 3, "warnings": []})
    return {"previews": previews}
