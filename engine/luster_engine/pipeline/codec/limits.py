"""How big a photo may be; checked from its header, before anything is decoded."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import has_more_parts, has_more_scans


@dataclass(frozen=True)
class PhotoLimits:
    """Caps on one photo. The server's come from its settings; these are the defaults."""

    max_bytes: int = 100_000_000
    max_pixels: int = 64_000_000
    max_side: int = 30_000
    max_frames: int = 100
    max_scans: int = 100
    """Passes in which one JPEG may be written. Encoders write three to ten, and some twenty; each takes as long as the
    whole picture does, whatever it brings, so that 600 kB of them held a child for minutes. libtiff's bound is the
    same. With fewer, photos of an encoder that nobody has seen yet might be refused."""

    max_parts: int = 100_000
    """Segments or chunks of one file. Each costs its readers some microseconds, whatever it holds, so that 100 MB of
    empty ones held a child for a minute. PNGs of 100 MB have 12,000 as libpng writes them. With fewer, one that was
    written in chunks of a kilobyte might be refused."""

    @staticmethod
    def of(payload: Mapping[str, Any] | None) -> "PhotoLimits":
        """The limits a task names; what it leaves out keeps its default."""
        known = {field.name for field in fields(PhotoLimits)}
        return PhotoLimits(**{key: int(value) for key, value in (payload or {}).items() if key in known and value})

    def check_bytes(self, size: int) -> None:
        """Refuses a file that is too heavy."""
        if size > self.max_bytes:
            raise LusterError(
                Reason.TOO_LARGE,
                f"The photo has {size:,} bytes; at most {self.max_bytes:,} are accepted. Send a smaller file.",
                bytes=size,
                max_bytes=self.max_bytes,
            )

    def check_size(self, width: int, height: int) -> None:
        """Refuses a picture with too many pixels, too long a side, or none at all."""
        if width < 1 or height < 1:
            raise LusterError(Reason.CORRUPT_IMAGE, f"The photo says that it is {width}×{height} pixels.")
        if width * height > self.max_pixels or max(width, height) > self.max_side:
            raise LusterError(
                Reason.TOO_MANY_PIXELS,
                f"The photo is {width}×{height} pixels; at most {self.max_pixels:,} pixels and {self.max_side:,} along "
                "a side are accepted. Make it smaller, or raise the limit.",
                width=width,
                height=height,
                max_pixels=self.max_pixels,
            )

    def check_frames(self, frames: int) -> None:
        """Refuses files with absurdly many pages or frames; of the others the first is used."""
        if frames > self.max_frames:
            raise LusterError(
                Reason.TOO_MANY_FRAMES,
                f"The file holds more than {self.max_frames} pictures. Send a single one.",
                frames=frames,
                max_frames=self.max_frames,
            )

    def check_scans(self, data: bytes) -> None:
        """Refuses a JPEG that goes over its pixels absurdly often."""
        if has_more_scans(data, self.max_scans):
            raise LusterError(
                Reason.UNSUPPORTED_FORMAT,
                f"The JPEG is written in more than {self.max_scans} passes. Save it again in a program for photos.",
                max_scans=self.max_scans,
            )

    def check_parts(self, data: bytes) -> None:
        """Refuses a file that is cut into absurdly many parts."""
        if has_more_parts(data, self.max_parts):
            raise LusterError(
                Reason.UNSUPPORTED_FORMAT,
                f"The file is written in more than {self.max_parts:,} parts. Save it again in a program for photos.",
                max_parts=self.max_parts,
            )
