"""Says what a file is and what it carries."""

from typing import Any

from luster_engine.pipeline.codec import inspection
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.plugins.host import Host, Place, TaskRequest


def probe(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What the photo is, from its header, with every limit checked."""
    host.at(Place(step="probe"))
    return facts_of(request.inputs["photo"], PhotoLimits.of(request.payload.get("limits")))


def inspect(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What a file carries: format, colour, metadata, provenance, and whether its C2PA manifest holds."""
    host.at(Place(step="inspect"))
    return inspection.inspect(request.inputs["photo"], PhotoLimits.of(request.payload.get("limits")))
