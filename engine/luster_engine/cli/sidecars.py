"""Writes beside a result what was done to it, as the XMP file that editors and archives read."""

from pathlib import Path

from luster_engine.enhance.in_place import taking_the_place_of
from luster_engine.errors import LusterError, Reason

_BEGIN, _END = b"<?xpacket begin=", b'<?xpacket end="r"?>'
"""What a packet stands between, in a file of any format; so XMP lets readers find it without knowing the format."""


def sidecar_of(result: Path) -> Path:
    """Where the packet of a result lies: under its name with the ending `.xmp`, as editors look for it."""
    return result.with_suffix(".xmp")


def check_sidecar(result: Path) -> None:
    """Refuse to write over a sidecar that is not, byte for byte, what Luster wrote beside the result that is there.

    Editors keep what they do not know: a packet with keywords of somebody's own still names Luster.
    """
    target = sidecar_of(result)
    if target.exists() and not (result.is_file() and _holds(target, packet_in(result.read_bytes()))):
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{target} exists and is not as Luster wrote it. It is not overwritten; move it, or give another name.",
        )


def write_sidecar(result: Path) -> None:
    """Copy the packet out of a result, whole or not at all; whoever calls this has checked what lies there."""
    target = sidecar_of(result)
    packet = packet_in(result.read_bytes())
    if not packet:
        raise LusterError(Reason.STATE_CONFLICT, f"{result} says nothing of itself, so there is nothing for {target}.")
    with taking_the_place_of(target) as file:
        file.write(packet)


def _holds(file: Path, content: bytes) -> bool:
    """Whether a file is exactly this; what is no file, or another length, is not read."""
    return file.is_file() and file.stat().st_size == len(content) and file.read_bytes() == content


def packet_in(picture: bytes) -> bytes:
    """The XMP packet of a picture that Luster wrote; empty where there is none."""
    begin = picture.find(_BEGIN)
    end = picture.find(_END, begin)
    return picture[begin : end + len(_END)] if 0 <= begin < end else b""
