"""A result says how it was made, in XMP that others read and in a C2PA manifest that holds until a byte is changed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import inspection, xmp
from luster_engine.pipeline.codec.decode import decode, read_header
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.xmp import Provenance, SourceType
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.plan import Alternative, Plan
from luster_engine.pipeline.render.runner import Layers
from luster_engine.pipeline.tasks import pictures, recipes
from luster_engine.pipeline.tasks.provenance import source_type
from luster_engine.plugins.host import TaskRequest
from luster_sdk import Content, Curves, Edit, Frame, Mask
from PIL import Image, PngImagePlugin

from tests.photos import SECRETIVE_XMP, QuietHost, house, write

LIMITS = PhotoLimits()
TONE = Edit(curves=Curves(np.linspace(0, 1, 9) ** 0.9))
SKY = Edit(content=Content(np.zeros((2, 2, 3))), mask=Mask(np.ones((2, 2))))


def plan(provider: str = "local") -> Plan:
    return Plan(
        style="default",
        style_version="1.0.0",
        parameters={"strength": 1.0, "note": 'a <b> & "c"'},
        alternatives=(Alternative(provider=provider, seed=1, price=1, steps=()),),
    )


@pytest.mark.parametrize(
    ("provider", "layers", "merged", "wanted"),
    [
        ("local", Layers(), False, None),
        ("local", Layers((TONE,)), False, SourceType.ENHANCED),
        ("local", Layers((TONE,)), True, SourceType.CAPTURE_MERGE),
        ("local", Layers((TONE,), (SKY,)), False, SourceType.COMPOSITE),
        ("openai", Layers((TONE,)), False, SourceType.GENERATIVE),
    ],
)
def test_the_source_type_is_by_what_was_done(
    provider: str, layers: Layers, merged: bool, wanted: SourceType | None
) -> None:
    from luster_engine.pipeline.render.context import Findings

    frame = Frame(np.zeros((2, 2, 3), np.uint8))
    outcome = Outcome(frame, layers, Findings(), (), True, merged)
    frozen = plan(provider)
    assert source_type(frozen, frozen.alternatives[0], outcome) is wanted


def test_the_packet_is_read_back_whole() -> None:
    facts = {"Style": "dusk 1.0", "Notes": 'a <b> & "c" – ✓', "Empty": ""}
    packet = Provenance(SourceType.COMPOSITE, facts).packet()
    found = xmp.read(packet)
    assert found["digital_source_type"].endswith("/digitalsourcetype/composite")
    assert found["luster"] == {"Style": "dusk 1.0", "Notes": 'a <b> & "c" – ✓'}
    assert Provenance().packet() == b""


@pytest.mark.parametrize(
    "packet",
    [b"", b"<no", b"\0" * 40, b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "<x/>", b"<x>" * 2000],
)
def test_foreign_packets_do_no_harm(packet: Any) -> None:
    assert xmp.read(packet) == {}


@pytest.mark.parametrize("form", ["jpeg", "png", "webp", "avif"])
def test_every_format_carries_and_shows_it(tmp_path: Path, form: str) -> None:
    source, out = write(house(), tmp_path / "photo.jpg", "jpg"), tmp_path / "out"
    frozen = plan().model_copy(update={"output": plan().output.model_copy(update={"format": form})})
    payload = {"plan": frozen.model_dump(mode="json"), "job": "job-1"}
    recipes.carry_out(TaskRequest("carry_out", payload, {"photo": source}, {"picture": out}), QuietHost())
    found = inspection.inspect(out, LIMITS)
    assert found["provenance"]["luster"]["Style"] == "default 1.0.0"
    assert found["provenance"]["luster"]["Job"] == "job-1"
    assert found["has_gps"] is False
    assert found["metadata"]["Model"] == "Model One"
    assert found["c2pa"] == {"state": "none"}


def test_signed_last_it_holds_and_breaks_when_touched(tmp_path: Path) -> None:
    original = write(house(), tmp_path / "photo.jpg", "jpg")
    result, signed = tmp_path / "out.jpg", tmp_path / "signed.jpg"
    payload = {"plan": plan().model_dump(mode="json")}
    recipes.carry_out(TaskRequest("carry_out", payload, {"photo": original}, {"picture": result}), QuietHost())
    chain, key = certificate(tmp_path)
    inputs = {"picture": result, "original": original, "certificate": chain, "key": key}
    request = TaskRequest(
        "sign", {"title": "House", "source_type": "algorithmicallyEnhanced"}, inputs, {"picture": signed}
    )
    pictures.sign(request, QuietHost())
    assert signed.stat().st_size - result.stat().st_size < 40_000
    assert np.array_equal(decode(signed, LIMITS).frame.pixels, decode(result, LIMITS).frame.pixels)
    found = inspection.inspect(signed, LIMITS)
    assert found["c2pa"]["state"] in ("valid", "trusted")
    assert found["c2pa"]["signed_by"] == "Luster Tests"
    assert found["c2pa"]["ingredients"] == ["original"]
    assert "c2pa.edited" in found["c2pa"]["actions"]
    assert found["provenance"]["luster"]["Style"] == "default 1.0.0"

    data = bytearray(signed.read_bytes())
    data[-200] ^= 1
    signed.write_bytes(bytes(data))
    assert inspection.inspect(signed, LIMITS)["c2pa"]["state"] == "invalid"


def test_an_unfit_certificate_is_said_to_be_unfit(tmp_path: Path) -> None:
    original = write(house(), tmp_path / "photo.jpg", "jpg")
    (tmp_path / "bad.pem").write_text("no certificate")
    inputs = {"certificate": tmp_path / "bad.pem", "key": tmp_path / "bad.pem", "picture": original}
    with pytest.raises(LusterError) as caught:
        pictures.sign(TaskRequest("sign", {}, inputs, {"picture": tmp_path / "signed.jpg"}), QuietHost())
    assert caught.value.reason is Reason.INTERNAL
    assert "certificate" in caught.value.message


def test_a_rendition_keeps_only_our_own_words(tmp_path: Path) -> None:
    source, result = write(house(800, 600), tmp_path / "photo.jpg", "jpg"), tmp_path / "out.jpg"
    payload = {"plan": plan().model_dump(mode="json")}
    recipes.carry_out(TaskRequest("carry_out", payload, {"photo": source}, {"picture": result}), QuietHost())
    web = tmp_path / "web.jpg"
    for photo, wanted in ((result, "default 1.0.0"), (source, None)):
        pictures.rendition(
            TaskRequest("rendition", {"profile": "web"}, {"photo": photo}, {"picture": web}), QuietHost()
        )
        found = inspection.inspect(web, LIMITS)["provenance"]
        assert found.get("luster", {}).get("Style") == wanted


AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def bearing_a_mark(path: Path, kind: str, said: str = AI) -> Path:
    """A picture of somebody else's model that says so, beside what it should not say."""
    packet = SECRETIVE_XMP.replace(
        b"<rdf:Description ",
        b'<rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        b'Iptc4xmpExt:DigitalSourceType="' + said.encode() + b'" ',
        1,
    )
    if kind == "png":
        text = PngImagePlugin.PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet.decode())
        Image.fromarray(house()).save(path, "PNG", pnginfo=text)
    else:
        Image.fromarray(house()).save(path, {"jpg": "JPEG"}.get(kind, kind.upper()), quality=90, xmp=packet)
    return path


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "avif"])
def test_that_a_model_made_a_picture_stays_said_whatever_is_made_of_it(tmp_path: Path, kind: str) -> None:
    """A thumbnail, a preview, a link to the photo and a local look said nothing of it any more."""
    source, out = bearing_a_mark(tmp_path / "photo", kind), tmp_path / "out"
    frozen = plan().model_dump(mode="json")

    def made(task: Any, payload: dict[str, Any], output: str = "picture") -> dict[str, Any]:
        task(TaskRequest("any", payload, {"photo": source}, {output: out}), QuietHost())
        assert b"SECRET" not in out.read_bytes()
        return dict(inspection.inspect(out, LIMITS)["provenance"])

    wide, high = house().shape[1], house().shape[0]
    assert made(pictures.strip, {}) == {"digital_source_type": AI}
    assert made(pictures.thumbnail, {"edge": 256}) == {"digital_source_type": AI}
    assert made(pictures.rendition, {"profile": "web"}) == {"digital_source_type": AI}
    assert made(pictures.tiles, {"edge": 5000, "width": wide, "height": high}, "picture.0")["digital_source_type"] == AI
    assert made(recipes.preview, {"plans": [frozen], "edge": 320}, "picture.0")["digital_source_type"] == AI
    result = made(recipes.carry_out, {"plan": frozen})
    assert result["digital_source_type"] == AI and result["luster"]["Style"] == "default 1.0.0"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic", SourceType.GENERATIVE),
        ("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture", None),
        ("http://example.org/trainedAlgorithmicMedia/", SourceType.GENERATED),
        ("castle", None),
    ],
)
def test_of_a_stranger_s_packet_only_a_model_s_part_is_believed(
    tmp_path: Path, said: str, kept: SourceType | None
) -> None:
    assert read_header(bearing_a_mark(tmp_path / "photo", "jpg", said), LIMITS).declared is kept


def test_a_packet_without_an_end_is_not_read() -> None:
    long = f'<x DigitalSourceType="{AI}">' + "<a/>" * 300_000 + "</x>"
    assert xmp.read(long) == {} and xmp.declared(long) is None


def certificate(folder: Path) -> tuple[Path, Path]:
    """A root, and a leaf that may sign documents: the least that C2PA takes."""
    now = datetime.now(UTC)
    root_key, leaf_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Luster Tests Root")])
    leaf_name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Luster Tests"),
            x509.NameAttribute(NameOID.COMMON_NAME, "signer"),
        ]
    )
    usage = {
        "content_commitment": False,
        "key_encipherment": False,
        "data_encipherment": False,
        "key_agreement": False,
        "encipher_only": False,
        "decipher_only": False,
    }

    def builder(subject: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        started = x509.CertificateBuilder().subject_name(subject).issuer_name(root_name).public_key(key.public_key())
        dated = started.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=30))
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key())
        return dated.serial_number(x509.random_serial_number()).add_extension(authority, critical=False)

    root = (
        builder(root_name, root_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=False, key_cert_sign=True, crl_sign=True, **usage), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        builder(leaf_name, leaf_key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=True, key_cert_sign=False, crl_sign=False, **usage), critical=True
        )
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(leaf_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    chain, key = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(leaf.public_bytes(pem) + root.public_bytes(pem))
    key.write_bytes(leaf_key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return chain, key
