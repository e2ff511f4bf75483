"""A photo as the codec hands it on: what its header says, and its upright pixels."""

from dataclasses import dataclass

from luster_sdk import Frame, PhotoFacts

from luster_engine.pipeline.codec import colour
from luster_engine.pipeline.codec.metadata import CameraFacts
from luster_engine.pipeline.codec.sniff import Format
from luster_engine.pipeline.codec.xmp import Provenance, SourceType


@dataclass(frozen=True)
class Header:
    """What a photo says of itself before it is decoded. Width and height are those of the upright picture."""

    format: Format
    width: int
    height: int
    mode: str
    bits: int
    frames: int
    size: int
    orientation: int
    profile: colour.ColourProfile
    camera: CameraFacts
    declared: SourceType | None = None
    """What the file says of a model's part in the picture."""

    @property
    def mark(self) -> bytes:
        """The packet by which any picture that is made of this one goes on saying so; nothing where there is nothing
        to say."""
        return Provenance(self.declared).packet()

    @property
    def facts(self) -> PhotoFacts:
        """What stages may know of the camera."""
        camera = self.camera
        return PhotoFacts(
            width=self.width,
            height=self.height,
            make=camera.text("Make"),
            model=camera.text("Model"),
            lens=camera.text("LensModel"),
            focal_length_mm=camera.number("FocalLength"),
            focal_length_35mm=camera.number("FocalLengthIn35mmFilm"),
            iso=camera.number("ISOSpeedRatings"),
            captured_at=camera.captured_at,
            aperture=camera.number("FNumber"),
            format=self.format.value,
            software=camera.software,
        )


@dataclass(frozen=True)
class Decoded:
    """A photo's upright pixels, what they mean, and what its header said."""

    frame: Frame
    profile: colour.ColourProfile
    header: Header
