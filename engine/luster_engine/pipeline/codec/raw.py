"""Camera RAW files, where the optional `rawpy` is installed: header and a plain development to sRGB."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import colour, raw_tags
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.photo import Header
from luster_engine.pipeline.codec.sniff import Format

_SRGB = (2.4, 12.92)
"""The power and the slope near black of sRGB's own curve; LibRaw's default is that of television."""
_MOST_CLIPPED = 0.001
"""The share of pixels that brightening may push to white; LibRaw's default burns out windows."""

_SIDEWAYS = 4
"""LibRaw's bit for a picture whose sides change places, mirrored or not."""


def read_header(path: Path, limits: PhotoLimits, size: int) -> Header:
    """What a RAW file says of itself, checked against the limits."""
    with _opened(path) as photo, _faults():
        sizes = photo.sizes
        width, height = (sizes.height, sizes.width) if sizes.flip & _SIDEWAYS else (sizes.width, sizes.height)
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
        camera=raw_tags.read(path),
    )


def develop(path: Path, *, wide: bool = False, white: tuple[float, ...] | None = None) -> NDArray[Any]:
    """The RAW developed with the camera's white balance, upright, in sRGB; 16 bits deep when `wide`.

    With `white`, another file's balance, values are the sensor's light by sRGB's curve: nothing is brightened, and
    what the file holds decides nothing of how it is scaled. So exposures of a set can be compared.
    """
    how: dict[str, Any] = {"use_camera_wb": True, "auto_bright_thr": _MOST_CLIPPED}
    if white is not None:
        how = {"user_wb": list(white), "no_auto_bright": True, "adjust_maximum_thr": 0.0}
    with _opened(path) as photo, _faults():
        pixels: NDArray[Any] = photo.postprocess(gamma=_SRGB, output_bps=16 if wide else 8, **how)
    if pixels.ndim == 3 and pixels.shape[2] == 1:  # a camera that sees no colour
        pixels = np.repeat(pixels, 3, axis=2)
    return pixels


def read_white(path: Path) -> tuple[float, ...]:
    """The white balance that the camera chose for a photo, as factors of its colours."""
    with _opened(path) as photo, _faults():
        factors = [float(each) for each in photo.camera_whitebalance]
    return tuple(factors) if min(factors[:3]) > 0 else (1.0, 1.0, 1.0, 1.0)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        import rawpy
    except ImportError as error:
        raise LusterError(
            Reason.UNSUPPORTED_FORMAT,
            "The file is a camera RAW, which this installation cannot read. Send a JPEG or install luster-engine[raw].",
        ) from error
    with _faults():
        photo = rawpy.imread(str(path))
    with photo:
        yield photo


@contextmanager
def _faults() -> Iterator[None]:
    """LibRaw says only now and then what is wrong with a file; the person needs to hear that it is the file."""
    import rawpy

    try:
        yield
    except rawpy.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except (rawpy.LibRawError, rawpy.NotSupportedError) as error:
        why = error.args[0] if error.args else error
        why = why.decode(errors="replace") if isinstance(why, bytes) else str(why)
        text = f"The RAW photo is damaged or of an unknown camera ({why}). Export it as JPEG, or upload it again."
        raise LusterError(Reason.CORRUPT_IMAGE, text, detail=why) from error
