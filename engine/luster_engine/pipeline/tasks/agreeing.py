"""Looks at the photos of a shoot together: each one's surfaces under its own light, then the shift of each."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from luster_engine.pipeline.agreement.solve import Pair, Settlement, agree
from luster_engine.pipeline.agreement.surfaces import EDGE, Surfaces, describe, shared
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.payloads import AgreePayload, CarryOutPayload
from luster_engine.pipeline.render.agreeing import own_light
from luster_engine.pipeline.render.executor import Executor, Surroundings
from luster_engine.pipeline.render.plan import Plan
from luster_engine.pipeline.render.smaller import shrink_to_edge
from luster_engine.pipeline.tasks.exposures import Light, read_exposures
from luster_engine.plugins.host import CodePlace, Host, TaskRequest
from luster_engine.plugins.loader import StageLoader

_USUALLY_SURE = 0.5
"""How far a photo's light is trusted where no white balance was measured."""


def see(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The surfaces of one photo as its plan would show them. Inputs: `photo`, `bracket.1`, … Output: `surfaces`."""
    asked = CarryOutPayload.model_validate(request.payload)
    plan = Plan.model_validate(asked.plan)
    alternative = own_light(plan.alternatives[asked.alternative])
    host.at(CodePlace(step="look"))
    found = read_exposures(request.inputs, lambda path, light: _small(path, asked.limits, light))
    around = Surroundings(host=host, stages=StageLoader(host))
    executor = Executor(plan, alternative, found.photo.header.facts, around)
    outcome = executor.run([found.photo.frame, *found.others])
    frame = outcome.frame
    pixels = frame.pixels if frame.pixels.dtype == np.uint8 else cv2.convertScaleAbs(frame.pixels, alpha=1 / 257)
    describe(pixels).save(request.outputs["surfaces"])
    return {"sure": float(outcome.findings.measures.get("white_balance.confidence", _USUALLY_SURE))}


def _small(path: Path, limits: PhotoLimits, light: Light | None) -> Decoded:
    """The photo at the size that is looked at; as the sensor's light where its exposures are merged so."""
    white = None if light is None else light.white
    return shrink_to_edge(decode(path, limits, wide=light is not None, at_least=EDGE, white=white), EDGE)


def settle(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The shift of each photo. Inputs: `surfaces.0`, … of those that were seen; the others stay as they are."""
    asked = AgreePayload.model_validate(request.payload)
    host.at(CodePlace(step="agree"))
    seen = {
        index: Surfaces.read(request.inputs[f"surfaces.{index}"])
        for index in range(len(asked.sure))
        if f"surfaces.{index}" in request.inputs
    }
    pairs = []
    for first, one in seen.items():
        host.checkpoint()
        for second, other in seen.items():
            if first < second and (found := shared(one, other)) is not None:
                pairs.append(Pair(first, second, found))
    return as_data(agree(len(asked.sure), pairs, sure=dict(enumerate(asked.sure)), fixed=frozenset(asked.fixed)), pairs)


def as_data(found: Settlement, pairs: list[Pair]) -> dict[str, Any]:
    """As it goes back to the parent."""
    return {
        "shifts": [list(each) for each in found.shifts],
        "groups": list(found.groups),
        "pairs": len(pairs),
        "before": round(found.before, 4),
        "after": round(found.after, 4),
    }
