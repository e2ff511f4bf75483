"""Finds what a file's C2PA manifest says of a model's part in the picture, whoever signed it.

Models of several makers mark their pictures there and nowhere else. The signature is not checked: a mark is kept, not
believed, and who would forge one only calls his own photo made by a model.
"""

import json
import logging
import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from luster_engine.pipeline.codec.xmp import SourceType, by_models

log = logging.getLogger(__name__)

_LABEL = b"c2pa"
"""Every store of manifests has a box with this label. Most photos have none, and are read no further."""
_SETTINGS = {
    "version": 1,
    "verify": {"verify_after_reading": False, "remote_manifest_fetch": False, "ocsp_fetch": False},
}
_LONGEST = 8_000_000
"""Characters of all manifests of a file as JSON; real ones have some ten thousand. Parsed, it takes ten times that."""


def marked(path: Path, mime: str) -> SourceType | None:
    """The more telling of what its manifests say of a model's part; None where they say nothing of one."""
    if not _has_store(path):
        return None
    import c2pa  # type: ignore[import-untyped] # c2pa ships no types; it takes long to load, and few photos need it

    try:
        with path.open("rb") as file:
            reader = c2pa.Reader.try_create(mime, file, context=c2pa.Context.from_dict(_SETTINGS))
            if reader is None:
                return None
            with reader:
                text = str(reader.json())
    except c2pa.C2paError as error:
        log.info("a C2PA manifest cannot be read: %s", str(error)[:200])
        return None
    if len(text) > _LONGEST:
        return None
    try:
        manifests = json.loads(text)
    except (ValueError, RecursionError):  # nested a thousand times, as nobody's is who means well
        return None
    found = [kind for said in _said(manifests) if (kind := by_models(said)) is not None]
    return max(found, key=list(SourceType).index, default=None)


def _has_store(path: Path) -> bool:
    if path.stat().st_size == 0:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return data.find(_LABEL) >= 0


def _said(found: Any) -> Iterator[str]:
    """Every source type in the manifests of a picture and of what it was made from."""
    waiting = [found]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            said = each.get("digitalSourceType")
            if isinstance(said, str):
                yield said
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
