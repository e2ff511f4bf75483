"""Colour management: what the numbers of a photo mean, and turning them into sRGB."""

import io
from dataclasses import dataclass

import numpy as np
from luster_sdk import ColourSpace
from numpy.typing import NDArray
from PIL import Image, ImageCms

from luster_engine.pipeline.codec import icc
from luster_engine.pipeline.codec.srgb import decode, encode

_STRIP_ROWS = 512
"""Rows that are converted at a time, in a copy of their own: 12 MB of a photo 8,000 pixels wide. All at once would copy
the whole frame. No pixel depends on it."""
_KEPT = "Profile of the original"
"""What a kept profile is called where it is no known one; its own name may be that of a person's display."""
_SAME = 1.5
"""Two RGB profiles are one where no probe colour differs by more than this (levels of 255)."""
_CURVE_FITS = 0.004
"""How far a formula may be from the samples of a tone curve and still stand for it."""


@dataclass(frozen=True)
class ColourProfile:
    """The colour space of a photo: a name where it is a known one, and its ICC profile."""

    colour: ColourSpace
    icc: bytes
    description: str

    @property
    def is_srgb(self) -> bool:
        return self.colour is ColourSpace.SRGB


def srgb() -> ColourProfile:
    """What a photo without a profile is taken to be."""
    return ColourProfile(ColourSpace.SRGB, icc.profile(ColourSpace.SRGB), "sRGB")


def known(colour: ColourSpace) -> ColourProfile:
    """A known space, with the profile that Luster writes for it."""
    return ColourProfile(colour, icc.profile(colour), icc.name(colour))


def read_profile(data: bytes | None, mode: str) -> ColourProfile:
    """The profile a file carries, named where it is a known one. A broken or unfit one counts as absent."""
    if not data:
        return srgb()
    try:
        opened = ImageCms.ImageCmsProfile(io.BytesIO(data))
        space = opened.profile.xcolor_space.strip()
        description = " ".join((ImageCms.getProfileDescription(opened) or "").split())[:80]
        data = icc.clean(data, _KEPT)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return srgb()
    if space != {"RGB": "RGB", "CMYK": "CMYK", "L": "GRAY", "LAB": "Lab"}.get(mode, "RGB"):
        return srgb()
    if mode == "RGB":
        for colour in (ColourSpace.SRGB, ColourSpace.DISPLAY_P3, ColourSpace.ADOBE_RGB):
            if _same(data, icc.profile(colour)):
                return ColourProfile(colour, icc.clean(data, icc.name(colour)), description or icc.name(colour))
    return ColourProfile(ColourSpace.OTHER, data, description or "a profile without a name")


def to_srgb(pixels: NDArray[np.uint8], profile: ColourProfile) -> NDArray[np.uint8]:
    """RGB pixels of any profile as sRGB, strip by strip so that no second full frame is held."""
    if profile.is_srgb:
        return pixels
    transform = _transform(profile.icc, "RGB")
    out = pixels if pixels.flags.writeable else pixels.copy()
    for top in range(0, out.shape[0], _STRIP_ROWS):
        strip = Image.fromarray(np.ascontiguousarray(out[top : top + _STRIP_ROWS]))
        transform.apply_in_place(strip)
        out[top : top + _STRIP_ROWS] = np.asarray(strip)
    return out


def image_to_srgb(image: Image.Image, profile: ColourProfile) -> Image.Image:
    """A picture in another mode than RGB (CMYK, grey, Lab) with a profile, as an sRGB picture."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile.icc))
    try:
        converted = ImageCms.profileToProfile(image, source, _target(), outputMode="RGB")
    except ImageCms.PyCMSError:
        return image.convert("RGB")
    return converted if converted is not None else image.convert("RGB")


def wide_to_srgb(pixels: NDArray[np.uint16], profile: ColourProfile) -> NDArray[np.uint16]:
    """16-bit RGB of a matrix profile as 16-bit sRGB; lcms is 8-bit in Pillow, so the sums are done here."""
    if profile.is_srgb:
        return pixels
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile.icc)).profile
    columns = [one for one in (opened.red_colorant, opened.green_colorant, opened.blue_colorant) if one is not None]
    if len(columns) < 3:  # a profile by tables: 8 bits of precision must do
        narrow = to_srgb((pixels >> 8).astype(np.uint8), profile)
        return narrow.astype(np.uint16) * np.uint16(257)
    to_linear = _tone_table(profile)
    source = np.array([column[0] for column in columns]).T
    target = np.array(icc.columns(ColourSpace.SRGB)).T
    matrix = (np.linalg.inv(target) @ source).astype(np.float32)
    encoded = _encode_table()
    out = np.empty_like(pixels)
    for top in range(0, pixels.shape[0], 64):
        strip = pixels[top : top + 64]
        linear = np.stack([to_linear[channel][strip[..., channel]] for channel in range(3)], axis=-1) @ matrix.T
        out[top : top + 64] = encoded[(np.clip(linear, 0.0, 1.0) * 65535.0 + 0.5).astype(np.uint16)]
    return out


def _tone_table(profile: ColourProfile) -> list[NDArray[np.float32]]:
    """Encoded 16-bit value to linear light per channel, read off lcms by a ramp of greys through an 8-bit probe."""
    ramp = np.arange(256, dtype=np.uint8)
    probe = np.repeat(ramp[None, :, None], 3, axis=2)
    grey = to_srgb(probe.copy(), profile)[0].astype(np.float64) / 255.0
    linear = decode(grey)
    positions = np.linspace(0.0, 255.0, 65536)
    return [_smooth(linear[:, channel], positions) for channel in range(3)]


def _smooth(values: NDArray[np.float64], positions: NDArray[np.float64]) -> NDArray[np.float32]:
    """A tone curve through 256 rounded samples: the sRGB curve or a gamma where one fits, so that no rounding shows."""
    x = positions / 255.0
    sampled = np.interp(positions, np.arange(256), values)
    bright = values > 0.01
    steps = np.arange(256) / 255.0
    gamma = float(np.polyfit(np.log(steps[bright]), np.log(values[bright]), 1)[0]) if bright.sum() > 8 else 1.0
    for fitted in (decode(x), x**gamma):
        if float(np.abs(fitted - sampled).max()) < _CURVE_FITS:
            return fitted.astype(np.float32)
    return sampled.astype(np.float32)


def _encode_table() -> NDArray[np.uint16]:
    linear = np.arange(65536, dtype=np.float64) / 65535.0
    return np.asarray(np.round(encode(linear) * 65535.0), dtype=np.uint16)


def _transform(source: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    opened = ImageCms.ImageCmsProfile(io.BytesIO(source))
    return ImageCms.ImageCmsTransform(opened, _target(), mode, "RGB", ImageCms.Intent.PERCEPTUAL)


def _target() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(icc.profile(ColourSpace.SRGB)))


def _same(one: bytes, other: bytes) -> bool:
    levels = np.array([0, 40, 90, 128, 190, 230, 255], dtype=np.uint8)
    grid = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3)
    strip = Image.fromarray(np.ascontiguousarray(grid))
    try:
        transform = ImageCms.ImageCmsTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(one)),
            ImageCms.ImageCmsProfile(io.BytesIO(other)),
            "RGB",
            "RGB",
            ImageCms.Intent.PERCEPTUAL,
        )
        moved = np.asarray(transform.apply(strip)).astype(np.int16)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return False
    return bool(np.abs(moved - grid).max() <= _SAME)
