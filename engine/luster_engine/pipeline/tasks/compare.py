"""What a sandbox child does for `luster fidelity`: reads two files, lays one over the other, judges, draws the map."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.fidelity.answer import judge_answer
from luster_engine.pipeline.fidelity.heat_map import heat_map
from luster_engine.pipeline.guide.register import EDGE
from luster_engine.pipeline.payloads import FidelityPayload
from luster_engine.pipeline.render.smaller import shrink_to_edge
from luster_engine.plugins.host import CodePlace, Host, TaskRequest


def compare(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The guard's report on any pair of pictures, by the strict limits of an answer: nobody knows how it was made.

    Inputs: `photo`, `result`; `region` where a picture (white: may
    change) tells it. Output: `map`, where it is wanted.
    """
    host.at(CodePlace(step="fidelity"))
    asked = FidelityPayload.model_validate(request.payload)
    photo, result = (_read(request.inputs[name], asked.limits) for name in ("photo", "result"))
    region = None
    if "region" in request.inputs:
        region = _read(request.inputs["region"], asked.limits).astype(np.float32).mean(axis=2) / np.float32(255.0)
    judgement = judge_answer(photo, result, style=asked.style, kind="guide", region=region)
    if "map" in request.outputs:
        drawn = cv2.cvtColor(heat_map(photo, judgement), cv2.COLOR_RGB2BGR)
        written, data = cv2.imencode(".png", drawn)
        if not written:
            raise LusterError(Reason.INTERNAL, "The heat map could not be written as PNG.")
        request.outputs["map"].write_bytes(data.tobytes())
    return judgement.report.as_data()


def _read(path: Path, limits: PhotoLimits) -> NDArray[np.uint8]:
    return shrink_to_edge(decode(path, limits, at_least=EDGE), EDGE).frame.as_bytes()
