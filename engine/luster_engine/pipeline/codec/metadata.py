"""Camera metadata: reads it from a photo, and rebuilds the few fields that a result may have."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import piexif  # type: ignore[import-untyped] # piexif ships no types
from PIL import ExifTags, Image, TiffImagePlugin

# What may leave: camera, lens, exposure, date, artist, copyright. All else stays behind, GPS and serials above all.
_TEXT = {"Make": 271, "Model": 272, "Artist": 315, "Copyright": 33432}
_EXIF_TEXT = {
    "DateTimeOriginal": 36867,
    "OffsetTimeOriginal": 36881,
    "LensMake": 42035,
    "LensModel": 42036,
}
_EXIF_RATIONAL = {
    "ExposureTime": 33434,
    "FNumber": 33437,
    "ShutterSpeedValue": 37377,
    "ApertureValue": 37378,
    "ExposureBiasValue": 37380,
    "FocalLength": 37386,
}
_EXIF_SHORT = {
    "ExposureProgram": 34850,
    "ISOSpeedRatings": 34855,
    "MeteringMode": 37383,
    "Flash": 37385,
    "WhiteBalance": 41987,
    "FocalLengthIn35mmFilm": 41989,
}
_SIGNED = {"ShutterSpeedValue", "ExposureBiasValue"}
_LENS_SPECIFICATION = 42034
"""The tag of four numbers: shortest and longest focal length, and the widest aperture at each (EXIF 2.3)."""
MOST_STOPS = 60.0
"""No light is so many stops from that of one second at f/1; some cameras write an aperture of 4,294,967,295 for a lens
without contacts."""
_USUAL_ISO, _USUAL_APERTURE = 100.0, 8.0
"""What stands in for a value that the camera did not write. A set differs by its times alone, so any value will do, as
long as it is the same for all of a camera's photos."""
_ORIENTATION, _SOFTWARE = 274, 305
_LONGEST_TEXT = 200
"""Characters of a camera's or lens's name that are kept. Longer text is no name, and would be in every result and
row."""
_GPS_IN_XMP = re.compile(rb"GPSL(?:atitude|ongitude)")


@dataclass(frozen=True)
class CameraFacts:
    """The allow-listed facts of a photo, and findings about what it carried."""

    tags: Mapping[str, Any] = field(default_factory=dict)
    orientation: int = 1
    has_gps: bool = False
    adobe_rgb: bool = False
    software: str = ""
    """What wrote the file. It is looked at and leaves with nothing."""

    def text(self, name: str) -> str:
        return str(self.tags.get(name, ""))

    def number(self, name: str) -> float | None:
        value = self.tags.get(name)
        if isinstance(value, tuple):
            return value[0] / value[1] if value[1] else None
        return float(value) if isinstance(value, int) else None

    @property
    def stops(self) -> float | None:
        """How much light the camera's settings let in, in stops; None where its time is unknown."""
        time, aperture, iso = (self.number(name) for name in ("ExposureTime", "FNumber", "ISOSpeedRatings"))
        if not time or time <= 0:
            return None
        stops = math.log2(time * (iso or _USUAL_ISO) / (aperture or _USUAL_APERTURE) ** 2)
        return round(stops, 3) if abs(stops) <= MOST_STOPS else None

    @property
    def captured_at(self) -> str:
        """When the photo was taken, as ISO 8601 local time, or nothing where the camera did not say it well."""
        try:
            moment = datetime.strptime(self.text("DateTimeOriginal"), "%Y:%m:%d %H:%M:%S").isoformat()
        except ValueError:
            return ""
        offset = self.text("OffsetTimeOriginal")
        return moment + offset if re.fullmatch(r"[+-]\d\d:\d\d", offset) else moment


@dataclass(frozen=True)
class ExifParts:
    """The directories of tags that EXIF knows, each by the numbers of its tags."""

    main: Mapping[int, Any]
    detail: Mapping[int, Any]
    gps: Mapping[int, Any]
    interop: Mapping[int, Any]

    @classmethod
    def of(cls, exif: Image.Exif) -> "ExifParts":
        """Those of loaded tags, as their offsets lead from one to the other."""
        kinds = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo, ExifTags.IFD.Interop)
        return cls(dict(exif), *(dict(exif.get_ifd(kind)) for kind in kinds))


def read(image: Image.Image) -> CameraFacts:
    """The facts in an opened picture. Broken metadata is no fault of the pixels: it reads as absent."""
    return read_parts(lambda: ExifParts.of(image.getexif()), image.info.get("xmp") or b"")


def read_tiff(path: Path) -> CameraFacts:
    """The facts in a file that is a TIFF at heart, as most cameras' RAW files are; none in any other."""
    with path.open("rb") as file:

        def parts() -> ExifParts:
            found = Image.Exif()
            found.load_from_fp(file)
            return ExifParts.of(found)

        return read_parts(parts)


def read_parts(source: Callable[[], ExifParts], xmp: bytes | str = b"") -> CameraFacts:
    """The facts in tags that `source` reads; whatever it stumbles over, the tags count as absent."""
    gps_in_xmp = bool(_GPS_IN_XMP.search(xmp if isinstance(xmp, bytes) else str(xmp).encode()))
    try:
        parts = source()
    except Exception:  # Pillow's reader of foreign tags raises almost anything: struct, OS, value, type, syntax errors
        return CameraFacts(has_gps=gps_in_xmp)
    main, detail = parts.main, parts.detail
    tags: dict[str, Any] = {}
    for names, part in ((_TEXT, main), (_EXIF_TEXT, detail)):
        for name, tag in names.items():
            if text := _clean_text(part.get(tag)):
                tags[name] = text
    for name, tag in _EXIF_RATIONAL.items():
        if (ratio := _ratio(detail.get(tag), signed=name in _SIGNED)) is not None:
            tags[name] = ratio
    for name, tag in _EXIF_SHORT.items():
        if (number := _short(detail.get(tag))) is not None:
            tags[name] = number
    lens = detail.get(_LENS_SPECIFICATION)
    if isinstance(lens, tuple) and len(lens) == 4:
        ratios = [_ratio(value, signed=False) for value in lens]
        if all(ratio is not None for ratio in ratios):
            tags["LensSpecification"] = tuple(ratios)
    orientation = main.get(_ORIENTATION, 1)
    return CameraFacts(
        tags=tags,
        orientation=orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        has_gps=bool(parts.gps) or gps_in_xmp,
        adobe_rgb=str(parts.interop.get(1, "")).startswith("R03"),
        software=_clean_text(main.get(_SOFTWARE)),
    )


def exif_block(facts: CameraFacts, *, orientation: int = 1) -> bytes:
    """A fresh EXIF block ("Exif\\0\\0" and a TIFF) with the allow-listed facts and nothing else."""
    main: dict[int, Any] = {_ORIENTATION: orientation}
    detail: dict[int, Any] = {}
    for name, tag in _TEXT.items():
        if name in facts.tags:
            main[tag] = str(facts.tags[name]).encode("utf-8")
    for name, tag in _EXIF_TEXT.items():
        if name in facts.tags:
            detail[tag] = str(facts.tags[name]).encode("utf-8")
    for name, tag in {**_EXIF_RATIONAL, **_EXIF_SHORT, "LensSpecification": _LENS_SPECIFICATION}.items():
        if name in facts.tags:
            detail[tag] = facts.tags[name]
    return bytes(piexif.dump({"0th": main, "Exif": detail}))


def _clean_text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    text = "".join(character for character in value.split("\0")[0] if character.isprintable())
    return text.strip()[:_LONGEST_TEXT]


def _ratio(value: Any, *, signed: bool) -> tuple[int, int] | None:
    if isinstance(value, TiffImagePlugin.IFDRational):
        top, bottom = int(value.numerator), int(value.denominator)
    elif isinstance(value, int):
        top, bottom = value, 1
    else:
        return None
    low, high = (-(2**31), 2**31 - 1) if signed else (0, 2**32 - 1)
    return (top, bottom) if bottom > 0 and low <= top <= high and bottom <= high else None


def _short(value: Any) -> int | None:
    if isinstance(value, tuple) and value:
        value = value[0]
    return value if isinstance(value, int) and 0 <= value <= 65535 else None
