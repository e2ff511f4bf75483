"""Camera RAW files, where the optional `rawpy` is installed: header and a plain development to sRGB."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline import colour
from luster_engine.pipeline.limits import Limits
from luster_engine.pipeline.metadata import CameraFacts

if TYPE_CHECKING:
    from luster_engine.pipeline.decode import Header


def read_header(path: Path, limits: Limits, size: int) -> "Header":
    """What a RAW file says of itself, checked against the limits."""
    from luster_engine.pipeline.decode import Header
    from luster_engine.pipeline.sniff import Format

    with _opened(path) as photo:
        sizes = photo.sizes
        width, height = (sizes.height, sizes.width) if sizes.flip in (5, 6) else (sizes.width, sizes.height)
    limits.check_size(width, height)
    return Header(
        format=Format.RAW,
        width=width,
        height=height,
        mode="RGB",
        bits=16,
        frames=1,
        size=size,
        orientation=1,
        profile=colour.srgb(),
        camera=CameraFacts(),
    )


def develop(path: Path, header: "Header") -> NDArray[np.uint8]:
    """The RAW developed with the camera's white balance, upright, in sRGB."""
    with _opened(path) as photo:
        pixels: NDArray[np.uint8] = photo.postprocess(use_camera_wb=True, no_auto_bright=False, output_bps=8)
    return pixels


def _opened(path: Path) -> Any:
    try:
        import rawpy
    except ImportError as error:
        raise LusterError(
            Reason.UNSUPPORTED_FORMAT,
            "The file is a camera RAW, which is not read here. Send a JPEG or install luster-engine[raw].",
        ) from error
    try:
        return rawpy.imread(str(path))
    except rawpy.LibRawError as error:
        raise LusterError(
            Reason.CORRUPT_IMAGE, f"The RAW photo is damaged or of an unknown camera ({error}).", detail=str(error)
        ) from error
