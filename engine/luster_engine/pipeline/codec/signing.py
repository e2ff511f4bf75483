"""Signs finished pictures with C2PA and checks the signatures of any; the picture's original is its ingredient."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.xmp import SourceType

_SETTINGS = {
    "version": 1,
    # Without thumbnails a manifest weighs a few kilobytes instead of half a megabyte.
    "builder": {"thumbnail": {"enabled": False}},
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
}
_GENERATOR = {"name": "Luster", "version": "1"}
_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def sign(
    inputs: Mapping[str, Path],
    target: Path,
    *,
    mime: str,
    original_mime: str | None,
    source_type: str | None,
    algorithm: str,
    title: str,
) -> dict[str, Any]:
    """Writes the signed picture to `target`. The key is read here and nowhere else."""
    import c2pa  # type: ignore[import-untyped] # c2pa ships no types

    picture = inputs["picture"]
    made_by = f"{_TYPES}{source_type or 'digitalCapture'}"
    first: dict[str, Any] = {"action": "c2pa.created", "digitalSourceType": f"{_TYPES}digitalCapture"}
    if "original" in inputs:
        first = {"action": "c2pa.opened", "parameters": {"ingredientIds": ["original"]}}
    actions = [first, {"action": "c2pa.edited", "softwareAgent": _GENERATOR, "digitalSourceType": made_by}]
    if source_type == SourceType.GENERATED and "original" not in inputs:
        actions = [{"action": "c2pa.created", "softwareAgent": _GENERATOR, "digitalSourceType": made_by}]
    manifest = {
        "claim_generator_info": [_GENERATOR],
        "format": mime,
        "title": title,
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}}],
    }
    try:
        info = c2pa.C2paSignerInfo(
            alg=algorithm.encode(),
            sign_cert=inputs["certificate"].read_bytes(),
            private_key=inputs["key"].read_bytes(),
            ta_url=None,  # no time-stamp service: signing works with no network
        )
        context = c2pa.Context.from_dict(_SETTINGS)
        with c2pa.Signer.from_info(info) as signer, c2pa.Builder(manifest, context) as builder:
            if "original" in inputs:
                ingredient = {"title": "original", "relationship": "parentOf", "label": "original"}
                with inputs["original"].open("rb") as source_file:
                    builder.add_ingredient(ingredient, original_mime or mime, source_file)
            with picture.open("rb") as unsigned, target.open("w+b") as signed:
                builder.sign(signer, mime, unsigned, signed)
    except c2pa.C2paError as error:
        raise LusterError(
            Reason.INTERNAL,
            f"The picture could not be signed ({error}). Check the certificate chain: it needs a root and a leaf with "
            "the usages digitalSignature and emailProtection.",
        ) from error
    return {"mime": mime, "bytes": target.stat().st_size}


def verify(path: Path, mime: str) -> dict[str, Any]:
    """What the file's C2PA manifest says and whether it holds; `state` is `none` where there is no manifest."""
    import c2pa

    try:
        with path.open("rb") as file:
            reader = c2pa.Reader.try_create(mime, file, context=c2pa.Context.from_dict(_SETTINGS))
            if reader is None:
                return {"state": "none"}
            with reader:
                state = str(reader.get_validation_state() or "Unknown").lower()
                manifest = reader.get_active_manifest() or {}
                problems = reader.get_validation_results() or {}
    except c2pa.C2paError as error:
        return {"state": "unreadable", "detail": str(error)[:300]}
    signature = manifest.get("signature_info", {})
    failures = problems.get("activeManifest", {}).get("failure", [])
    return {
        "state": state,
        "title": manifest.get("title"),
        "signed_by": signature.get("issuer"),
        "signed_at": signature.get("time"),
        "ingredients": [one.get("title") for one in manifest.get("ingredients", [])],
        "actions": _actions(manifest),
        "problems": sorted({str(one.get("code")) for one in failures}),
    }


def _actions(manifest: Mapping[str, Any]) -> list[str]:
    found = []
    for assertion in manifest.get("assertions", []):
        if str(assertion.get("label", "")).startswith("c2pa.actions"):
            found += [str(action.get("action")) for action in assertion.get("data", {}).get("actions", [])]
    return found
