"""The same photo with nothing private in it: pixels as they were, metadata rebuilt from the allow-list, and the mark
that a model made it, where it bears one."""

from pathlib import Path

from luster_engine.pipeline.codec import container, heif_boxes, heif_items
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode, read_header
from luster_engine.pipeline.codec.encode import Encoding, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.metadata import exif_block
from luster_engine.pipeline.codec.photo import Header
from luster_engine.pipeline.codec.sniff import EXTENSION, MIME, Format


def strip(path: Path, limits: PhotoLimits) -> tuple[bytes, str, str]:
    """The stripped file, its type and its extension. The compressed picture is kept wherever its container allows."""
    header = read_header(path, limits)
    kept = _repacked(path, header)
    if kept is not None:
        return kept, MIME[header.format], EXTENSION[header.format]
    decoded = decode(path, limits, keep_profile=True)
    parts = Attachments(exif=exif_block(header.camera), icc=decoded.profile.icc, xmp=header.mark)
    encoded = encode(decoded.frame.pixels, Encoding("jpeg", quality=95, chroma="444"), parts)
    return encoded.data, encoded.mime, "jpg"


def _repacked(path: Path, header: Header) -> bytes | None:
    """The same coded picture in a clean container; None for kinds that have to be written anew."""
    keeps_colour = header.mode in ("RGB", "RGBA", "L", "CMYK")
    icc = header.profile.icc if keeps_colour and not header.profile.is_srgb else b""
    parts = Attachments(exif=exif_block(header.camera, orientation=header.orientation), icc=icc, xmp=header.mark)
    if header.format is Format.JPEG:
        return container.clean_jpeg(path.read_bytes(), parts)
    if header.format is Format.PNG:
        return container.clean_png(path.read_bytes(), parts)
    if header.format is Format.WEBP:
        return container.clean_webp(path.read_bytes(), parts)
    if header.format in (Format.HEIF, Format.AVIF) and not header.mark:  # for which there is no place in such a file
        try:
            return heif_items.blank(path.read_bytes(), parts.exif)
        except heif_boxes.NotUnderstood:
            return None
    return None
