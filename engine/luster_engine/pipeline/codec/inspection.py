"""Says what a file carries: what it is, what its metadata says, and whether its C2PA manifest holds."""

from pathlib import Path
from typing import Any

from luster_engine.pipeline.codec import signing, xmp
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import opened
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.metadata import exif_block
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.codec.sniff import MIME, sniff


def inspect(path: Path, limits: PhotoLimits) -> dict[str, Any]:
    """Everything a file says about itself, as plain JSON."""
    facts = facts_of(path, limits)
    with opened(path, limits) as (image, header):
        packet = xmp.packet_of(image.info) if image is not None else b""
        carried = {
            "exif": bool(image is not None and image.getexif()),
            "icc": bool(image is not None and image.info.get("icc_profile")),
            "xmp": bool(packet),
        }
    return {
        **facts,
        "carries": carried,
        "metadata": {name: _plain(value) for name, value in sorted(header.camera.tags.items())},
        "provenance": xmp.read(packet),
        "c2pa": signing.verify(path, MIME[sniff(path).format]),
    }


def carried(path: Path, photo: Decoded) -> Attachments:
    """What a rendition of this file may carry: allow-listed camera facts, and Luster's own provenance, written anew; of
    anybody else's only that a model had a part in the picture."""
    with opened(path, PhotoLimits(max_pixels=1 << 40, max_side=1 << 20, max_bytes=1 << 40)) as (image, _):
        found = xmp.read(xmp.packet_of(image.info)) if image is not None else {}
    source = str(found.get("digital_source_type", "")).rsplit("/", 1)[-1]
    known = xmp.SourceType(source) if source in set(xmp.SourceType) else None
    facts = found.get("luster", {})
    provenance = xmp.Provenance(known if facts else photo.header.declared, facts)
    return Attachments(exif_block(photo.header.camera), provenance.packet(), photo.profile.icc)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(part, int) for part in value):
        return f"{value[0]}/{value[1]}" if value[1] != 1 else value[0]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
