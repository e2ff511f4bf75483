"""Writes beside a result what was done to it, as the XMP file that editors and archives read."""

import os
from pathlib import Path

from luster_engine.enhance.in_place import take_place_of_nothing_but
from luster_engine.errors import LusterError, Reason

_BEGIN, _END = b"<?xpacket begin=", b'<?xpacket end="r"?>'
"""What a packet stands between, in a file of any format; so XMP lets readers find it without knowing the format."""


def sidecar_of(result: Path) -> Path:
    """Where the packet of a result lies: under its name with the ending `.xmp`, as editors look for it."""
    return result.with_suffix(".xmp")


def check_sidecar(result: Path) -> bytes | None:
    """Refuse to write over a sidecar that is not, byte for byte, what Luster wrote beside the result that is there;
    what lies there now, if anything does.

    Editors keep what they do not know: a packet with keywords of somebody's own still names Luster.
    """
    target = sidecar_of(result)
    if not os.path.lexists(target):
        return None
    known = packet_in(result.read_bytes()) if result.is_file() else b""
    if not _holds(target, known):
        raise _not_ours(target)
    return known


def write_sidecar(result: Path, known: bytes | None) -> None:
    """Copy the packet out of a result, whole or not at all, where nothing lies but what was found there before."""
    target = sidecar_of(result)
    packet = packet_in(result.read_bytes())
    if not packet:
        raise LusterError(Reason.STATE_CONFLICT, f"{result} says nothing of itself, so there is nothing for {target}.")
    if not take_place_of_nothing_but(target, known, packet):
        raise _not_ours(target)


def add_sidecar(result: Path) -> None:
    """Copy the packet out of a result that was made before, where nothing lies."""
    if not os.path.lexists(sidecar_of(result)):
        write_sidecar(result, None)


def _not_ours(target: Path) -> LusterError:
    return LusterError(
        Reason.INVALID_ARGUMENT,
        f"{target} exists and is not as Luster wrote it. It is not overwritten; move it, or give another name.",
    )


def _holds(file: Path, content: bytes) -> bool:
    """Whether a file is exactly this; what is no file, or another length, is not read."""
    plain = file.is_file() and not file.is_symlink()
    return plain and file.stat().st_size == len(content) and file.read_bytes() == content


def packet_in(picture: bytes) -> bytes:
    """The XMP packet of a picture that Luster wrote; empty where there is none."""
    begin = picture.find(_BEGIN)
    end = picture.find(_END, begin)
    return picture[begin : end + len(_END)] if 0 <= begin < end else b""
