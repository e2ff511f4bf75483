"""Says what a file is and what it carries."""

from typing import Any

from luster_engine.pipeline.codec import inspection
from luster_engine.pipeline.codec import sketch as sketching
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.sniff import Format
from luster_engine.pipeline.payloads import Payload
from luster_engine.plugins.host import CodePlace, Host, TaskRequest

_SEEN = 256
"""The long edge at which a JPEG is decoded to see whether all of it is there; every byte is read, few pixels made."""


def probe(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What the photo is, from its header, with every limit checked; and whether its picture can be read to its end.

    A header says nothing of what follows it. TIFF and RAW are read whole when their clean copy is made, so not here.
    """
    host.at(CodePlace(step="probe"))
    limits = Payload.model_validate(request.payload).limits
    facts = facts_of(request.inputs["photo"], limits)
    if facts["format"] not in (Format.TIFF, Format.RAW):
        decode(request.inputs["photo"], limits, at_least=_SEEN)
    return facts


def inspect(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What a file carries: format, colour, metadata, provenance, and whether its C2PA manifest holds."""
    host.at(CodePlace(step="inspect"))
    return inspection.inspect(request.inputs["photo"], Payload.model_validate(request.payload).limits)


def sketch(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What is needed to tell which photos are exposures of one view."""
    host.at(CodePlace(step="sketch"))
    return sketching.sketch(request.inputs["photo"], Payload.model_validate(request.payload).limits)
