"""The installation's own secret: seals what the database keeps, and makes keyed hashes that nobody else can make."""

import hashlib
import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from luster_engine.data_folder import checked_data_dir
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from luster_engine.storage.secrets import own_secret

_NONCE: Final = 12
"""Bytes, as AES-GCM takes them (NIST SP 800-38D). What is sealed has them in front, so another length makes all of it
unreadable."""
_SECRET = "sign_in"  # noqa: S105 - the name of a file, not what is in it


class InstallationSecret:
    """One secret, from which each purpose has a key of its own."""

    def __init__(self, secret: str) -> None:
        self._root = hashlib.sha256(b"luster sign-in\0" + secret.encode()).digest()

    @staticmethod
    def of(settings: Settings) -> "InstallationSecret":
        """As it was given, else the one that lies in the data folder."""
        given = settings.sign_in_secret
        if given is not None:
            return InstallationSecret(given.get_secret_value())
        return InstallationSecret(own_secret(checked_data_dir(settings.data_dir), _SECRET))

    def hash(self, purpose: str, what: str) -> bytes:
        """A hash that only this installation makes, different for each purpose."""
        return hmac.digest(self._key(purpose), what.encode(), "sha256")

    def seal(self, purpose: str, what: bytes, name: str) -> bytes:
        """Encrypts; what is sealed under one name cannot be passed off under another."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self._key(purpose)).encrypt(nonce, what, name.encode())

    def open(self, purpose: str, sealed: bytes, name: str) -> bytes:
        """What was sealed; STATE_CONFLICT where another secret sealed it."""
        try:
            return AESGCM(self._key(purpose)).decrypt(sealed[:_NONCE], sealed[_NONCE:], name.encode())
        except (InvalidTag, ValueError):
            raise LusterError(
                Reason.STATE_CONFLICT,
                "What the database keeps for sign-in was sealed with another secret. Copy the data folder's "
                "secrets/sign_in back, or set LUSTER_SIGN_IN_SECRET to the one that every engine of this database has.",
            ) from None

    def _key(self, purpose: str) -> bytes:
        return hmac.digest(self._root, purpose.encode(), "sha256")
