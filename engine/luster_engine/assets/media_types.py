"""Which kinds of photo may be announced here: what is always read, and raw files where their reader is installed."""

from importlib.util import find_spec
from typing import Final

ALWAYS: Final = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "image/tiff", "image/avif")
RAW: Final = (
    "image/x-raw",
    "image/dng",
    "image/x-adobe-dng",
    "image/x-canon-cr2",
    "image/x-canon-cr3",
    "image/x-fuji-raf",
    "image/x-nikon-nef",
    "image/x-olympus-orf",
    "image/x-panasonic-rw2",
    "image/x-pentax-pef",
    "image/x-samsung-srw",
    "image/x-sony-arw",
)
"""What browsers, phones and systems call the raw files that are told from other files by their first bytes."""


def taken_here() -> tuple[str, ...]:
    """What this installation takes. Raw files need the extra `raw`, in engines and workers alike."""
    return (*ALWAYS, *RAW) if find_spec("rawpy") is not None else ALWAYS
