"""Pictures that tests and benches draw themselves, and the folder of photos that may lie beside the repository."""

import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import piexif
import pytest
from luster_engine.pipeline.codec import icc
from luster_engine.plugins.host import CodePlace
from luster_sdk import ColourSpace
from numpy.typing import NDArray
from PIL import Image

SERIAL = "SN-4711-0815-SECRET"
OWNER = "Ophelia Owner"
SECRETS = (SERIAL, OWNER, "48 deg 51", "48.85", "MAKERNOTE-SECRET", "XMP-SECRET")


def photos() -> Path:
    """The folder of given photos; the test is skipped where it is absent."""
    folder = Path(os.environ.get("LUSTER_PHOTOS", Path(__file__).parents[2] / "shared" / "photos"))
    if not folder.is_dir():
        pytest.skip(f"the photos are not here ({folder}); set LUSTER_PHOTOS")
    return folder


def house(width: int = 320, height: int = 240, seed: int = 1) -> NDArray[np.uint8]:
    """A small house under a sky: smooth parts, edges, strong colours, no two corners alike, a little noise."""
    noise = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    y, x = y / height, x / width
    picture = np.dstack([150 - 60 * y + 20 * x, 180 - 40 * y, 235 - 70 * y])
    ground = y > 0.72
    picture[ground] = np.dstack([60 + 40 * x, 110 + 30 * y, 50 + 10 * x])[ground]
    wall = (x > 0.25) & (x < 0.8) & (y > 0.4) & (y < 0.8)
    picture[wall] = (205, 190, 170)
    roof = (y > 0.2) & (y < 0.4) & (np.abs(x - 0.52) < (y - 0.2) * 1.7)
    picture[roof] = (150, 60, 45)
    door = (x > 0.33) & (x < 0.42) & (y > 0.55) & (y < 0.8)
    picture[door] = (40, 60, 110)
    window = (x > 0.55) & (x < 0.7) & (y > 0.5) & (y < 0.65)
    picture[window] = (30, 35, 45)
    sun = (x - 0.1) ** 2 + (y - 0.12) ** 2 < 0.003
    picture[sun] = (250, 240, 180)
    picture += noise.normal(0, 1.5, picture.shape)
    return np.clip(cv2.GaussianBlur(picture, (0, 0), 0.7), 0, 255).astype(np.uint8)


def secretive_exif(orientation: int = 1) -> bytes:
    """EXIF with everything that must never leave: GPS, serials, owner, maker note, thumbnail; and what may."""
    thumbnail = io.BytesIO()
    Image.new("RGB", (16, 12), (200, 10, 10)).save(thumbnail, "JPEG")
    exif = {
        "0th": {
            piexif.ImageIFD.Make: b"Luster Cam",
            piexif.ImageIFD.Model: b"Model One",
            piexif.ImageIFD.Artist: b"Anna Artist",
            piexif.ImageIFD.Copyright: b"(c) Anna",
            piexif.ImageIFD.Orientation: orientation,
            piexif.ImageIFD.CameraSerialNumber: SERIAL.encode(),
        },
        "Exif": {
            piexif.ExifIFD.DateTimeOriginal: b"2026:05:04 12:34:56",
            piexif.ExifIFD.OffsetTimeOriginal: b"+02:00",
            piexif.ExifIFD.FNumber: (28, 10),
            piexif.ExifIFD.ExposureTime: (1, 125),
            piexif.ExifIFD.ISOSpeedRatings: 200,
            piexif.ExifIFD.FocalLength: (24, 1),
            piexif.ExifIFD.LensModel: b"24mm F2.8",
            piexif.ExifIFD.BodySerialNumber: SERIAL.encode(),
            piexif.ExifIFD.LensSerialNumber: SERIAL.encode(),
            piexif.ExifIFD.CameraOwnerName: OWNER.encode(),
            piexif.ExifIFD.MakerNote: b"MAKERNOTE-SECRET" * 4,
        },
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"N",
            piexif.GPSIFD.GPSLatitude: ((48, 1), (51, 1), (30, 1)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((2, 1), (17, 1), (40, 1)),
        },
        "1st": {piexif.ImageIFD.Make: b"x", piexif.ImageIFD.Compression: 6},
        "thumbnail": thumbnail.getvalue(),
    }
    return bytes(piexif.dump(exif))


SECRETIVE_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"'
    f' exif:GPSLatitude="48,51.5N" aux:SerialNumber="{SERIAL}" aux:OwnerName="{OWNER}" aux:Note="XMP-SECRET"/>'
    "</rdf:RDF></x:xmpmeta>"
).encode()

Writer = Callable[[Image.Image, Path], None]


def write(pixels: NDArray[Any], path: Path, kind: str, **more: Any) -> Path:
    """A photo file of any kind, full of secrets."""
    image = Image.fromarray(pixels)
    if kind == "avif":
        more.setdefault("speed", 10)
    secrets: dict[str, Any] = {"exif": secretive_exif(more.pop("orientation", 1)), "xmp": SECRETIVE_XMP}
    if more.pop("p3", False):
        secrets["icc_profile"] = icc.profile(ColourSpace.DISPLAY_P3)
    if kind == "heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
        image.save(path, "HEIF", quality=90, **secrets, **more)
    elif kind == "tiff":
        image.save(path, "TIFF", exif=secrets["exif"], **more)
    else:
        image.save(path, {"jpg": "JPEG"}.get(kind, kind.upper()), **secrets, **{"quality": 92, **more})
    return path


@dataclass
class QuietHost:
    """A `Host` for tests that call a task's function themselves; it can be cancelled at its nth checkpoint."""

    folder: Path = Path()
    cancel_at: int | None = None
    kept: dict[str, Any] = field(default_factory=dict)
    places: list[CodePlace] = field(default_factory=list)
    fractions: list[float] = field(default_factory=list)
    checkpoints: int = 0

    def at(self, place: CodePlace) -> None:
        self.places.append(place)

    def progress(self, fraction: float, note: str = "") -> None:
        self.fractions.append(fraction)

    def checkpoint(self) -> None:
        from luster_sdk import Cancelled

        self.checkpoints += 1
        if self.cancel_at is not None and self.checkpoints >= self.cancel_at:
            raise Cancelled("the job was cancelled")


def delta_e(one: NDArray[Any], other: NDArray[Any]) -> NDArray[np.float32]:
    """CIE 1976 colour difference of two 8-bit sRGB pictures, pixel by pixel."""
    lab = [cv2.cvtColor(picture.astype(np.float32) / 255.0, cv2.COLOR_RGB2LAB) for picture in (one, other)]
    return np.asarray(np.linalg.norm(lab[0] - lab[1], axis=-1), dtype=np.float32)
