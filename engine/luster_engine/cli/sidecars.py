"""Writes beside a result what was done to it, as the XMP file that editors and archives read."""

from pathlib import Path

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
    if target.exists() and not (result.is_file() and target.read_bytes() == packet_in(result.read_bytes())):
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
    passing = target.with_name(f".{target.name}.luster")
    try:
        passing.write_bytes(packet)
        passing.replace(target)
    finally:
        passing.unlink(missing_ok=True)


def packet_in(picture: bytes) -> bytes:
    """The XMP packet of a picture that Luster wrote; empty where there is none."""
    begin = picture.find(_BEGIN)
    end = picture.find(_END, begin)
    return picture[begin : end + len(_END)] if 0 <= begin < end else b""
