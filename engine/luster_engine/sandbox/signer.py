"""Signs finished pictures in a sandbox of its own: its child loads no plugin and is the only one that sees the key."""

import contextlib
import dataclasses
import logging
import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.payloads import Payload, SignPayload
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions, Task

log = logging.getLogger("luster.sandbox")

_INGREDIENTS = frozenset({"jpeg", "png", "webp", "tiff", "heif", "avif"})
"""Originals that a manifest can name; a camera's RAW file is no C2PA asset."""


@dataclass(frozen=True)
class Certificate:
    """Where the operator keeps the certificate chain and its private key, both PEM."""

    chain: Path
    key: Path
    algorithm: str = "es256"

    @property
    def lost(self) -> Path | None:
        """Which of the two cannot be read just now."""
        return next((path for path in (self.chain, self.key) if not os.access(path, os.R_OK)), None)

    def checked(self) -> "Certificate":
        """Itself, or a refusal that names the file that cannot be read."""
        for path in (self.chain, self.key):
            if not path.is_file() or path == self.lost:
                raise LusterError(
                    Reason.INVALID_ARGUMENT,
                    f"The file {path} cannot be read. Set LUSTER_C2PA_CERTIFICATE and LUSTER_C2PA_KEY to PEM files.",
                )
        return self


class Signer:
    """Adds a C2PA manifest to a finished picture, as the last thing that happens to it."""

    def __init__(self, sandbox: Sandbox, certificate: Certificate) -> None:
        self._sandbox = sandbox
        self._certificate = certificate

    async def sign(
        self,
        picture: Path,
        original: Path | None,
        answer: Mapping[str, Any],
        *,
        cleaner: Sandbox,
        limits: Mapping[str, int],
    ) -> int:
        """Replaces the picture by the signed one, with the original as its ingredient; its new size in bytes. A picture
        that was made from words has no original.

        The ingredient is the clean copy, made in the other sandbox: a manifest takes over what its ingredient's own
        says, and a camera writes place and serial number there. No file of a stranger is read where the key is.
        """
        signed, clean = (picture.with_name(f"{picture.name}.{name}") for name in ("signed", "ingredient"))
        report = answer.get("report") or {}
        kind = str((report.get("input") or {}).get("format", ""))
        original_mime = None
        inputs = {"picture": picture, "certificate": self._certificate.chain, "key": self._certificate.key}
        if original is not None and kind in _INGREDIENTS:
            task = Task("strip", Payload(limits=limits).as_json(), {"photo": original}, {"picture": clean})
            original_mime = str((await cleaner.run(task))["mime"])
            inputs["original"] = clean
        try:
            payload = SignPayload(
                mime=str(answer["mime"]),
                original_mime=original_mime,
                source_type=report.get("source_type"),
                algorithm=self._certificate.algorithm,
                title="Enhanced photo" if original is not None else "Generated picture",
            )
            done = await self._sandbox.run(Task("sign", payload.as_json(), inputs, {"picture": signed}))
            signed.replace(picture)
        except LusterError as error:
            own = (picture, clean) if "original" in inputs else (picture,)
            self._blame_the_certificate(error, all(path.exists() for path in own))
            raise
        finally:
            clean.unlink(missing_ok=True)
        return int(done["bytes"])

    def _blame_the_certificate(self, error: LusterError, pictures_are_there: bool) -> None:
        """Say which file it was where the certificate went: to the operator alone, as its place is no user's business.

        One that is renewed is away for a moment, so what was to be signed is tried again. It may be back by now: where
        something was not found and the pictures are there, it was the certificate.
        """
        if (lost := self._certificate.lost) is not None:
            log.error("nothing is signed: the file %s cannot be read. Put it back, readable for Luster.", lost)
        elif error.reason is Reason.NOT_FOUND and pictures_are_there:
            log.warning("a file of the certificate was away for a moment; what was to be signed is tried again")
        else:
            return
        message = "The certificate by which results are signed cannot be read. Try again in a moment."
        raise LusterError(Reason.STORAGE_UNAVAILABLE, message) from error


@contextlib.asynccontextmanager
async def open_signer(options: SandboxOptions, certificate: Certificate | None) -> AsyncIterator[Signer | None]:
    """A signer with a child of its own, or none where no certificate is configured."""
    if certificate is None:
        yield None
        return
    own = dataclasses.replace(options, size=1, preload=(), warm=())
    async with Sandbox(own) as sandbox:
        yield Signer(sandbox, certificate.checked())
