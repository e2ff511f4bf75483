"""Writes and reads the XMP packet: how a picture was made, in IPTC's words and in Luster's own namespace."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from xml.sax.saxutils import escape

from defusedxml import ElementTree

NAMESPACE = "https://luster.dev/ns/1.0/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_LONGEST = 20_000
"""Characters of one value, such as a prompt. A JPEG has 64 kB for the whole packet and three bytes for some characters;
a longer prompt would leave no room for how the picture was made."""

_LONGEST_PACKET = 1_000_000
"""Bytes. Ours have ten thousand and an editor's with its history some hundred thousand; XML takes many times its length
of memory, and a WebP of 100 MB may be one packet."""


class SourceType(StrEnum):
    """IPTC's terms for how a picture came to be, the more telling one later."""

    ENHANCED = "algorithmicallyEnhanced"
    CAPTURE_MERGE = "computationalCapture"
    COMPOSITE = "composite"
    GENERATIVE = "compositeWithTrainedAlgorithmicMedia"
    GENERATED = "trainedAlgorithmicMedia"


_BY_MODELS = {
    SourceType.GENERATED.value: SourceType.GENERATED,
    SourceType.GENERATIVE.value: SourceType.GENERATIVE,
    "compositeSynthetic": SourceType.GENERATIVE,
}
"""IPTC's words for pictures in which a trained model had a part, and the one that Luster writes for each."""


@dataclass(frozen=True)
class Provenance:
    """What was done to a picture, when, and by which plan."""

    source_type: SourceType | None = None
    facts: Mapping[str, str] = field(default_factory=dict)

    def packet(self) -> bytes:
        """The XMP packet, or nothing where there is nothing to say."""
        if self.source_type is None and not self.facts:
            return b""
        lines = []
        if self.source_type is not None:
            lines.append(
                f"<Iptc4xmpExt:DigitalSourceType>{_SOURCES}{self.source_type.value}</Iptc4xmpExt:DigitalSourceType>"
            )
        lines.append("<xmp:CreatorTool>Luster</xmp:CreatorTool>")
        for name, value in self.facts.items():
            if value and name.isidentifier():
                lines.append(f"<luster:{name}>{escape(_printable(value))}</luster:{name}>")
        body = "\n   ".join(lines)
        return (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
            f' <rdf:RDF xmlns:rdf="{_RDF}">\n'
            f'  <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="{_IPTC}"\n'
            f'    xmlns:xmp="{_XMP}" xmlns:luster="{NAMESPACE}">\n'
            f"   {body}\n"
            "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n"
            '<?xpacket end="r"?>'
        ).encode()


def packet_of(info: Mapping[Any, Any]) -> bytes | str:
    """The packet of an opened picture, wherever its format keeps it."""
    found = (info.get(name) for name in ("xmp", "XML:com.adobe.xmp"))
    return next((each for each in found if isinstance(each, bytes | str) and each), b"")


def declared(packet: bytes | str) -> SourceType | None:
    """What a picture says of itself where a model had a part in it. Such a mark is kept, whoever wrote it: the law of
    the EU asks for it from whoever hands the picture on. Of any other claim of a stranger's nothing is believed."""
    text = packet if isinstance(packet, bytes) else packet.encode()
    if b"DigitalSourceType" not in text:
        return None
    return by_models(str(read(text).get("digital_source_type", "")))


def by_models(said: str) -> SourceType | None:
    """The term for a model's part in a picture that somebody's address of a source type means."""
    return _BY_MODELS.get(said.rstrip("/").rsplit("/", 1)[-1])


def read(packet: bytes | str | None) -> dict[str, Any]:
    """The source type and Luster's facts in a packet; empty where there is none or it cannot be read."""
    if not packet or len(packet) > _LONGEST_PACKET:
        return {}
    text = packet if isinstance(packet, bytes) else packet.encode()
    try:
        root = ElementTree.fromstring(text.strip(b"\0 \n\r\t"), forbid_dtd=True)
    except Exception:  # foreign XML fails in many ways, and is no reason not to show the rest of a file
        return {}
    found: dict[str, Any] = {}
    facts: dict[str, str] = {}
    for element in root.iter():
        pairs = [(element.tag, element.text or ""), *element.attrib.items()]
        for name, value in pairs:
            if name == f"{{{_IPTC}}}DigitalSourceType":
                found["digital_source_type"] = value.strip()
            elif name.startswith(f"{{{NAMESPACE}}}"):
                facts[name.removeprefix(f"{{{NAMESPACE}}}")] = value.strip()
    if facts:
        found["luster"] = facts
    return found


def _printable(value: str) -> str:
    return "".join(character for character in value if character.isprintable() or character in "\n\t")[:_LONGEST]
