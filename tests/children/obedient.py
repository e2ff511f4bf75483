"""A child that does to a "photo" what the photo's own words say, so that tests decide how an attempt goes.

The photo is JSON: `steps` and `seconds` of work, `die_before` and `fail_before` an attempt, `reason` and `fields` of
failing, `stubborn` to leave cancellation unheard.
"""

import json
import os
import time
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import CodePlace, Host, TaskRequest


def jpeg(width: int, height: int) -> bytes:
    """The beginning of a JPEG up to its frame header: the sandbox looks no further."""
    frame = b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00"
    return b"\xff\xd8\xff\xc0" + (len(frame) + 2).to_bytes(2, "big") + frame


def carry_out(request: TaskRequest, host: Host) -> dict[str, Any]:
    wish = json.loads(request.inputs["photo"].read_text())
    attempt = int(request.payload["attempt"])
    host.at(CodePlace("plan", "tests", "tests.obey", "1.0.0"))
    if attempt < int(wish.get("die_before", 0)):
        os._exit(9)
    if attempt < int(wish.get("fail_before", 0)):
        reason = Reason(wish.get("reason", "PROVIDER_UNAVAILABLE"))
        raise LusterError(reason, "The photo wanted it so.", attempt=attempt, **wish.get("fields", {}))
    steps = int(wish.get("steps", 1))
    for step in range(steps):
        host.progress((step + 1) / (steps + 1), f"step {step + 1} of {steps}")
        time.sleep(float(wish.get("seconds", 0)) / steps)
        if not wish.get("stubborn"):
            host.checkpoint()
    made = jpeg(1, 1) + f"made by attempt {attempt} of {request.payload['job']}".encode()
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


def thumbnail(request: TaskRequest, host: Host) -> dict[str, Any]:
    """A small picture that costs no work, so that what surrounds it is what is tried."""
    made = jpeg(4, 3) + b"thumbnail"
    request.outputs["picture"].write_bytes(made)
    return {"mime": "image/jpeg", "width": 4, "height": 3, "bytes": len(made)}


def preview(request: TaskRequest, host: Host) -> dict[str, Any]:
    previews = []
    for index, plan in enumerate(request.payload["plans"]):
        made = jpeg(4, 3) + f"preview of {plan['style']}".encode()
        request.outputs[f"picture.{index}"].write_bytes(made)
        previews.append({"style": plan["style"], "mime": "image/jpeg", "width": 4, "height": 3, "bytes": len(made)})
    return {"previews": previews}
