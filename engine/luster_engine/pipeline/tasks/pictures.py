"""Makes other pictures of one that is there: a thumbnail, a rendition, a disclosure, a clean copy, a signed one."""

from typing import Any

from luster_engine.pipeline.codec import disclosure as disclosing
from luster_engine.pipeline.codec import inspection, renditions, signing
from luster_engine.pipeline.codec import strip as stripping
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.encode import EXTENSION, Encoding, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.plugins.host import Host, Place, TaskRequest


def thumbnail(request: TaskRequest, host: Host) -> dict[str, Any]:
    """A small upright JPEG in sRGB. Payload: `edge`, `limits`. Output: `picture`."""
    host.at(Place(step="thumbnail"))
    edge = int(request.payload.get("edge", 512))
    return _rendered(request, renditions.profile({"profile": "thumb", "long_edge": edge}), at_least=edge)


def rendition(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The photo as a delivery profile asks.

    Payload: `profile` (original, web, mls, thumb) and what overrides it: `long_edge`, `ratio`, `max_bytes`, `quality`,
    `format`. Output: `picture`.
    """
    host.at(Place(step="rendition"))
    wanted = renditions.profile(request.payload)
    return _rendered(request, wanted, at_least=0 if wanted.ratio else wanted.long_edge or 0)


def disclosure(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The result as a disclosure shows it.

    Payload: `piece` (side_by_side, labelled), `label`, `limits`. Inputs: `photo` (the result), `original`.
    Output: `picture`.
    """
    host.at(Place(step="disclosure"))
    limits = PhotoLimits.of(request.payload.get("limits"))
    label = str(request.payload.get("label", ""))
    photo = decode(request.inputs["photo"], limits)
    carried = inspection.carried(request.inputs["photo"], photo)
    if request.payload["piece"] == "labelled":
        pixels = disclosing.labelled(photo.frame.pixels, label)
    else:
        before = decode(request.inputs["original"], limits, at_least=disclosing.PAIR_EDGE)
        pixels = disclosing.side_by_side(before.frame.pixels, photo.frame.pixels, ("Original", label or "Altered"))
        carried = Attachments(xmp=carried.xmp)
    encoded = encode(pixels, Encoding("jpeg", quality=90), carried)
    request.outputs["picture"].write_bytes(encoded.data)
    return {"width": pixels.shape[1], "height": pixels.shape[0], "mime": encoded.mime, "bytes": len(encoded.data)}


def strip(request: TaskRequest, host: Host) -> dict[str, Any]:
    """The same photo with clean metadata. Output: `picture`."""
    host.at(Place(step="strip"))
    data, mime, extension = stripping.strip(request.inputs["photo"], PhotoLimits.of(request.payload.get("limits")))
    request.outputs["picture"].write_bytes(data)
    return {"mime": mime, "extension": extension, "bytes": len(data)}


def sign(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Signs a finished picture with C2PA; the last step, in a child that has loaded no plugin.

    Payload: `title`, `mime`, `original_mime`, `source_type`, `algorithm`.
    Inputs: `picture`, `original`, `certificate` (a PEM chain), `key` (PEM). Output: `picture`.
    """
    host.at(Place(step="sign"))
    return signing.sign(request.inputs, request.outputs["picture"], request.payload)


def _rendered(request: TaskRequest, wanted: renditions.DeliveryProfile, *, at_least: int) -> dict[str, Any]:
    photo = decode(request.inputs["photo"], PhotoLimits.of(request.payload.get("limits")), at_least=at_least)
    parts = Attachments(icc=photo.profile.icc)
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
