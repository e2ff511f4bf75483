"""Seals what lies in a backup by a key of the operator's.

A sealed file is a salt and then portions, each under AES-256-GCM with its number and whether it is the last in its
nonce, so that none can be changed, left out, moved or cut off unnoticed. Each file has a key of its own, and a list is
sealed for another use than contents are. Otherwise somebody could upload a photo with the bytes of a list and, if they
reach the place of the backups, swap the two files.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterator
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from luster_engine.backup.sealing import PORTION, DamagedError, Opener, Readable, Use

_MAGIC: Final = b"LUSTERB1"
_SALT: Final = 16
"""Bytes of chance in each sealed file, from which its key is derived: 128 bits never come twice. Written files have it,
so another length makes all earlier backups unreadable."""
_TAG: Final = 16
"""Bytes of the tag that AES-GCM puts behind each portion (NIST SP 800-38D, its longest)."""
_SCRYPT_COST: Final = 1 << 15
"""32 MB and a tenth of a second for each guess at the key."""


class KeyedSeal:
    """Stores bytes that only the operator's key opens, under names that do not say what they are."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        """`salt` belongs to the backup folder and is no secret."""
        self._master = Scrypt(salt=salt, length=32, n=_SCRYPT_COST, r=8, p=1).derive(key)
        self._naming = _derived(self._master, b"", b"names")

    @property
    def check(self) -> str:
        """By which a wrong key is told at once."""
        return _derived(self._master, b"", b"check").hex()

    def name(self, sha256: str) -> str:
        return hmac.new(self._naming, sha256.encode(), hashlib.sha256).hexdigest()

    def stored_size(self, size: int) -> int:
        portions = max(1, -(-size // PORTION))
        return len(_MAGIC) + _SALT + size + portions * _TAG

    def sealed(self, file: Readable, use: Use) -> Iterator[bytes]:
        salt = secrets.token_bytes(_SALT)
        cipher = AESGCM(_derived(self._master, salt, use.encode()))
        yield _MAGIC + salt
        number, data = 0, file.read(PORTION)
        while True:
            following = file.read(PORTION) if len(data) == PORTION else b""
            yield cipher.encrypt(_nonce(number, last=not following), data, None)
            if not following:
                return
            number, data = number + 1, following

    def opener(self, use: Use) -> Opener:
        return _Opening(self._master, use)


class _Opening:
    """Opens a sealed file as it comes; nothing is given out that was not checked."""

    def __init__(self, master: bytes, use: Use) -> None:
        self._master = master
        self._use = use
        self._cipher: AESGCM | None = None
        self._held = b""
        self._number = 0

    def feed(self, data: bytes) -> bytes:
        self._held += data
        opened = []
        # The last portion is known as the last only at the end, so one always stays here.
        while (cipher := self._begun()) is not None and len(self._held) > PORTION + _TAG:
            opened.append(self._open(cipher, self._held[: PORTION + _TAG], last=False))
            self._held = self._held[PORTION + _TAG :]
        return b"".join(opened)

    def finish(self) -> bytes:
        cipher = self._begun()
        if cipher is None:
            raise DamagedError("it is cut off")
        return self._open(cipher, self._held, last=True)

    def _begun(self) -> AESGCM | None:
        if self._cipher is None and len(self._held) >= len(_MAGIC) + _SALT:
            head, self._held = self._held[: len(_MAGIC) + _SALT], self._held[len(_MAGIC) + _SALT :]
            if not head.startswith(_MAGIC):
                raise DamagedError("it is not sealed")
            self._cipher = AESGCM(_derived(self._master, head[len(_MAGIC) :], self._use.encode()))
        return self._cipher

    def _open(self, cipher: AESGCM, data: bytes, *, last: bool) -> bytes:
        try:
            opened = cipher.decrypt(_nonce(self._number, last=last), data, None)
        except InvalidTag:
            raise DamagedError("it was changed or cut off since it was sealed") from None
        self._number += 1
        return opened


def _derived(master: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, b"luster backup " + purpose).derive(master)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
