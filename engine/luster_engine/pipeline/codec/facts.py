"""Says what a photo is, from its header alone."""

from pathlib import Path
from typing import Any

from luster_engine.pipeline.codec.decode import read_header
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.sniff import EXTENSION, MIME


def facts_of(path: Path, limits: PhotoLimits) -> dict[str, Any]:
    """What a photo is, from its header alone, as plain JSON."""
    header = read_header(path, limits)
    return {
        "format": header.format.value,
        "mime": MIME[header.format],
        "extension": EXTENSION[header.format],
        "width": header.width,
        "height": header.height,
        "bytes": header.size,
        "bits": header.bits,
        "mode": header.mode,
        "frames": header.frames,
        "orientation": header.orientation,
        "colour": header.profile.description,
        "has_gps": header.camera.has_gps,
        "captured_at": header.camera.captured_at or None,
        "camera": " ".join(filter(None, (header.camera.text("Make"), header.camera.text("Model")))) or None,
    }
