"""What is known of a camera's lens: profiles of the optional package `lensfunpy`, as tables for a warp.

Only what cannot have been corrected already is asked for (`choose_parts`). The package brings its own data; nothing of
it is part of Luster (docs/decisions/0035-lens-profiles-are-an-extra.md).
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from typing import Any

import numpy as np
from luster_sdk import Lens, PhotoFacts

from luster_classic.common.colour import Array

PACKAGE = "lensfunpy"

SLR_MOUNTS = frozenset(
    {"Canon EF", "Canon EF-S", "Nikon F AF", "Pentax K", "Pentax KAF2", "Pentax KAF4", "Sony Alpha", "Minolta AF"}
)
"""Mounts of cameras with a mirror, whose JPEGs come out of the camera as bent as the lens made them unless somebody
switched that on. Cameras without a mirror, compact cameras and phones straighten theirs before they write them."""

SLR_RATIO, RATIO_NEAR = 1.5, 0.02
"""Sides of what those cameras take (exact), and how far from it a file may lie. Farther: a crop, whose middle is not
the lens's, is bent the wrong way."""

OWN_SOFTWARE = re.compile(r"\s*(?:firmware|ver|v ?\d|\d|$)", re.IGNORECASE)
"""How the EXIF field Software begins where the camera's own firmware wrote the file."""

A_NAME = re.compile(r"[a-z]{2,}", re.IGNORECASE)
NO_NAME = re.compile(r"\d*\.?\d+ ?mm|f/? ?\d", re.IGNORECASE)
"""A lens's name holds a word; "24 mm F2.8" alone could be anybody's."""

STEPS = 257
"""Entries of a table: read linearly, the error is below a hundredth of a pixel at 100 megapixels."""

BEYOND = 1.15
"""How far beyond the corner tables reach, as a share of its distance: a barrel's straight corner lies up to a tenth
farther out. Less: corners stop bending; more: polynomials turn wild."""

DISTANCE = 10.0
"""Metres to what is photographed, where profiles of light ask: rooms and houses lie around it. EXIF hardly says."""

WILDEST = (0.7, 1.4)
"""Factors of bending that are believed; a profile that says more is for another geometry."""

BRIGHTEST = 8.0
"""The most that light is multiplied by: three stops, which no corner that can be used has lost."""

LIGHT_EDGE = 256
"""Long edge in pixels of the white picture on which a profile's light is read off: a step is 0.4 % of the frame."""

FLAT = 1e-4
"""Factors that differ by less than this from 1, or from each other, change nothing: half a pixel at 10,000."""


@dataclass(frozen=True)
class LensParts:
    """What may be taken out of a photo."""

    distortion: bool
    light: bool
    colour: bool
    why_not: str = ""
    """Why nothing may, as the report says it; empty where there is nothing to say."""


@dataclass(frozen=True, eq=False)
class Profile:
    """A profile as it was found: whose, and its tables."""

    camera: str
    lens: str
    tables: Lens

    @property
    def parts(self) -> tuple[str, ...]:
        """What it takes out, in words."""
        found = []
        if self.tables.bend is not None:
            found.append("distortion")
            if self.tables.bend.ndim > 1:
                found.append("lateral colour")
        if self.tables.light is not None:
            found.append("vignetting")
        return tuple(found)


def name_installed() -> str:
    """The package of profiles with its version, as a plan freezes it; nothing where it is not installed."""
    try:
        return f"{PACKAGE} {metadata.version(PACKAGE)}"
    except metadata.PackageNotFoundError:
        return ""


def choose_parts(photo: PhotoFacts, mount: str) -> LensParts:
    """What of a lens's faults is still in the file, by how the file came about.

    A RAW file holds all of them. A JPEG of a camera with a mirror holds the distortion; falling light and coloured rims
    such cameras remove themselves, as they come from the factory. Any other file has been corrected, or may have been.
    """
    if photo.format == "raw":
        return LensParts(True, True, True)
    if mount not in SLR_MOUNTS:
        return LensParts(False, False, False, "cameras of this kind straighten their own pictures")
    if not OWN_SOFTWARE.match(photo.software) and photo.model.lower() not in photo.software.lower():
        return LensParts(False, False, False, "an editor wrote the file and may have straightened it")
    if abs(max(photo.width, photo.height) / min(photo.width, photo.height) - SLR_RATIO) > RATIO_NEAR:
        return LensParts(False, False, False, "the picture was cropped")
    return LensParts(True, False, False)


def find_profile(photo: PhotoFacts) -> Profile | str:
    """The profile for a photo, or why there is none (nothing where nobody would expect one)."""
    if not photo.make or not photo.model or not photo.focal_length_mm:
        return ""
    known = open_profiles()
    if min(photo.width, photo.height) < 2:
        return ""
    cameras = known.find_cameras(photo.make, photo.model)
    if len(cameras) != 1:
        return ""
    camera = cameras[0]
    parts = choose_parts(photo, camera.mount or "")
    if not parts.distortion:
        return parts.why_not
    lens = choose_lens(known, camera, photo)
    if lens is None:
        return "the lens is not among the profiles"
    tables = tabulate(lens, camera.crop_factor, photo, parts)
    if tables is None:
        return "the lens has no profile at this focal length"
    return Profile(f"{camera.maker} {camera.model}", lens.model, tables)


def choose_lens(known: Any, camera: Any, photo: PhotoFacts) -> Any:
    """The one lens that EXIF names; a camera whose lens cannot be taken off has one without a name."""
    fixed = bool(camera.mount) and camera.mount[0].islower()
    if fixed:
        lenses = known.find_lenses(camera)
    elif A_NAME.search(NO_NAME.sub(" ", photo.lens)):
        lenses = known.find_lenses(camera, None, photo.lens)
    else:
        return None
    focal = photo.focal_length_mm or 0.0
    fitting = [
        each
        for each in lenses
        if each.min_focal * (1 - RATIO_NEAR) <= focal <= each.max_focal * (1 + RATIO_NEAR)
        and each.type.name == "RECTILINEAR"
        and "fisheye" not in each.model.lower()  # the database calls one of them rectilinear
    ]
    if not fitting or (len(fitting) > 1 and fitting[1].score == fitting[0].score):
        return None
    return fitting[0]


@cache
def open_profiles() -> Any:
    """The package's own profiles, read once per process (a twentieth of a second); none of the machine's."""
    return package().Database(load_common=False)


def package() -> Any:
    """The package, imported when a photo asks for it and never by who only lists stages."""
    import lensfunpy  # type: ignore[import-untyped] # lensfunpy ships no types

    return lensfunpy


def tabulate(lens: Any, crop: float, photo: PhotoFacts, parts: LensParts) -> Lens | None:
    """A lens's tables for a photo, or nothing where it has none that are believed."""
    half = max(photo.width, photo.height) / 2
    corner = float(np.hypot(photo.width, photo.height)) / 2 / half
    reach = BEYOND * corner
    bend = read_bend(lens, crop, photo, reach, parts.colour)
    if bend is None:
        return None
    light = read_light(lens, crop, photo, reach) if parts.light else None
    even = bool(np.abs(bend - 1).max() < FLAT)
    if even and light is None:
        return None
    return Lens(reach, None if even else bend, light)


def read_bend(lens: Any, crop: float, photo: PhotoFacts, reach: float, colour: bool) -> Array | None:
    """By what factor points lie farther out, along the way to a corner: for all channels, or for each."""
    flags = package().ModifyFlags
    focal = float(photo.focal_length_mm or 0.0)
    if lens.interpolate_distortion(focal) is None:
        return None
    coloured = colour and lens.interpolate_tca(focal) is not None
    asked = flags.DISTORTION | flags.TCA if coloured else flags.DISTORTION
    modifier = package().Modifier(lens, crop, photo.width, photo.height)
    modifier.initialize(focal, photo.aperture or 1.0, DISTANCE, scale=1.0, flags=int(asked))
    middle = np.array([photo.width - 1, photo.height - 1]) / 2
    half = max(photo.width, photo.height) / 2
    towards = middle / np.hypot(*middle)
    away = np.linspace(0.0, reach, STEPS)[1:]
    found = []
    for each in away:
        x, y = middle + each * half * towards
        if coloured:
            # The package says (2, 3) for the last two sides of its answer; what it fills them with is (3, 2).
            there = np.asarray(modifier.apply_subpixel_geometry_distortion(x, y, 1, 1)).reshape(-1, 2)
        else:
            there = np.asarray(modifier.apply_geometry_distortion(x, y, 1, 1)).reshape(-1, 2)
        found.append((there - middle) @ towards / half / each)
    factors = np.array(found)
    factors = np.vstack([factors[:1], factors]).T
    if not np.isfinite(factors).all() or factors.min() < WILDEST[0] or factors.max() > WILDEST[1]:
        return None
    same = len(factors) == 1 or np.abs(factors - factors[1]).max() < FLAT
    return np.asarray(factors[0] if same else factors, dtype=np.float32)


def read_light(lens: Any, crop: float, photo: PhotoFacts, reach: float) -> Array | None:
    """What light is multiplied by to be even, by the distance in the photo."""
    if not photo.aperture or lens.interpolate_vignetting(photo.focal_length_mm, photo.aperture, DISTANCE) is None:
        return None
    share = LIGHT_EDGE / max(photo.width, photo.height)
    width, height = max(2, round(photo.width * share)), max(2, round(photo.height * share))
    white = np.ones((height, width, len("RGB")), np.float32)
    modifier = package().Modifier(lens, crop, width, height)
    flags = int(package().ModifyFlags.VIGNETTING)
    modifier.initialize(
        photo.focal_length_mm, photo.aperture, DISTANCE, scale=1.0, pixel_format=np.float32, flags=flags
    )
    if not modifier.apply_color_modification(white):
        return None
    y, x = np.mgrid[:height, :width]
    # The package counts from the middle of the first pixel to that of the last, along the shorter side.
    unit = (min(photo.width, photo.height) - 1) / (min(width, height) - 1) / (max(photo.width, photo.height) / 2)
    away = np.hypot(x - (width - 1) / 2, y - (height - 1) / 2).ravel() * unit
    order = np.argsort(away, kind="stable")
    light = np.interp(np.linspace(0.0, reach, STEPS), away[order], white[..., 1].ravel()[order])
    if not np.isfinite(light).all() or light.min() < 1 - RATIO_NEAR or light.max() > BRIGHTEST:
        return None
    return None if np.abs(light - 1).max() < FLAT else np.asarray(light, dtype=np.float32)
