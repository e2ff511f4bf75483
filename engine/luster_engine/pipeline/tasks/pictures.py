"""Makes a new picture from an existing one: thumbnail, rendition, disclosure, clean copy, signed copy."""

from typing import Any

import numpy as np

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import disclosure as disclosing
from luster_engine.pipeline.codec import inspection, renditions, signing
from luster_engine.pipeline.codec import strip as stripping
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.encode import EXTENSION, Encoding, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.payloads import (
    DisclosurePayload,
    Payload,
    RenditionPayload,
    SignPayload,
    ThumbnailPayload,
    TilesPayload,
)
from luster_engine.plugins.host import CodePlace, Host, TaskRequest


def thumbnail(request: TaskRequest, host: Host) -> dict[str, Any]:
    """A small upright JPEG in sRGB. Output: `picture`."""
    host.at(CodePlace(step="thumbnail"))
    asked = ThumbnailPayload.model_validate(request.payload)
    wanted = renditions.profile({"profile": "thumb", "long_edge": asked.edge})
    return _rendered(request, asked.limits, wanted, at_least=asked.edge)


def rendition(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The photo as a delivery profile asks. Output: `picture`."""
    host.at(CodePlace(step="rendition"))
    asked = RenditionPayload.model_validate(request.payload)
    wanted = renditions.profile(asked.model_dump(exclude={"limits"}, exclude_none=True))
    return _rendered(request, asked.limits, wanted, at_least=0 if wanted.ratio else wanted.long_edge or 0)


def disclosure(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The result as a disclosure shows it. Inputs: `photo` (the result), `original`. Output: `picture`."""
    host.at(CodePlace(step="disclosure"))
    asked = DisclosurePayload.model_validate(request.payload)
    photo = decode(request.inputs["photo"], asked.limits)
    carried = inspection.carried(request.inputs["photo"], photo)
    if asked.piece == "labelled":
        pixels = disclosing.labelled(photo.frame.pixels, asked.label)
    else:
        before = decode(request.inputs["original"], asked.limits, at_least=disclosing.PAIR_EDGE)
        pixels = disclosing.side_by_side(
            before.frame.pixels, photo.frame.pixels, ("Original", asked.label or "Altered")
        )
        carried = Attachments(xmp=carried.xmp)
    encoded = encode(pixels, Encoding("jpeg", quality=90), carried)
    request.outputs["picture"].write_bytes(encoded.data)
    return {"width": pixels.shape[1], "height": pixels.shape[0], "mime": encoded.mime, "bytes": len(encoded.data)}


def tiles(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The photo at full resolution in tiles, row by row. Outputs: `picture.0`, `picture.1`, …"""
    host.at(CodePlace(step="tiles"))
    asked = TilesPayload.model_validate(request.payload)
    photo = decode(request.inputs["photo"], asked.limits)
    pixels = photo.frame.pixels
    height, width = pixels.shape[:2]
    if (width, height) != (asked.width, asked.height):
        raise LusterError(
            Reason.CORRUPT_IMAGE, f"The picture is {width} x {height} and was noted as {asked.width} x {asked.height}."
        )
    parts = Attachments(icc=photo.profile.icc, xmp=photo.header.mark)
    made: list[dict[str, Any]] = []
    for top in range(0, height, asked.edge):
        for left in range(0, width, asked.edge):
            # Somebody looks at these at 100 % and beyond, so colour keeps its full resolution.
            tile = np.ascontiguousarray(pixels[top : top + asked.edge, left : left + asked.edge])
            encoded = encode(tile, Encoding("jpeg", quality=92, chroma="444"), parts)
            request.outputs[f"picture.{len(made)}"].write_bytes(encoded.data)
            size = {"width": tile.shape[1], "height": tile.shape[0], "mime": encoded.mime, "bytes": len(encoded.data)}
            made.append(size)
    return {"tiles": made}


def strip(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The same photo with clean metadata. Output: `picture`."""
    host.at(CodePlace(step="strip"))
    limits = Payload.model_validate(request.payload).limits
    data, mime, extension = stripping.strip(request.inputs["photo"], limits)
    request.outputs["picture"].write_bytes(data)
    return {"mime": mime, "extension": extension, "bytes": len(data)}


def sign(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Signs a finished picture with C2PA; the last step, in a child that has loaded no plugin.

    Inputs: `picture`, `original`, `certificate` (a PEM chain), `key` (PEM). Output: `picture`.
    """
    host.at(CodePlace(step="sign"))
    return signing.sign(
        request.inputs, request.outputs["picture"], **SignPayload.model_validate(request.payload).model_dump()
    )


def _rendered(
    request: TaskRequest, limits: PhotoLimits, wanted: renditions.DeliveryProfile, *, at_least: int
) -> dict[str, Any]:
    photo = decode(request.inputs["photo"], limits, at_least=at_least)
    parts = Attachments(icc=photo.profile.icc, xmp=photo.header.mark)
    if wanted.name != "thumb":
        parts = inspection.carried(request.inputs["photo"], photo)
    encoded, width, height = renditions.render(photo.frame.pixels, wanted, parts)
    request.outputs["picture"].write_bytes(encoded.data)
    return {
        "width": width,
        "height": height,
        "mime": encoded.mime,
        "extension": EXTENSION[wanted.format],
        "bytes": len(encoded.data),
        "quality": encoded.quality,
    }
