"""A photo inside a JSON body, decoded while it comes: what is held in memory does not grow with the photo."""

import asyncio
import base64
import binascii
import re
from collections.abc import AsyncIterator
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from luster_gateway.guards.text import read_json, unreadable
from luster_gateway.problems import Problem

_MEMORY = 1024 * 1024
"""Bytes of a photo that are kept in memory; a larger one goes to a file without a name."""
_BATCH = 256 * 1024
_LONGEST_DECLARATION = 200
"""Bytes in which the comma of a data URL must come; `data:image/jpeg;base64,` has 23. Until then what came is kept and
read anew with each piece."""
_OPENING = re.compile(rb'(?<!\\)"image"\s*:\s*"')
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
"""Gives nothing back and takes a string that never ends whole. Else one of escaped quotes is read anew from each of
them, and a quarter of a megabyte holds the whole process for minutes: no thread runs while a pattern is matched."""
_ESCAPE = re.compile(rb"\\(?:([/nrt])|u00([0-9a-fA-F]{2}))")
_ESCAPED = {b"/": b"/", b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_CONTROL = re.compile(rb"[\x00-\x1f]")


class PhotoBody:
    """Reads `{"image": "<base64>", …}`: the image goes to a file, the rest is small."""

    def __init__(self, most_beside: int) -> None:
        self.file: IO[bytes] = SpooledTemporaryFile(max_size=_MEMORY)  # noqa: SIM115 - closed with the body
        self._most_beside = most_beside
        self._beside = b""
        self._searched = self._depth = 0
        self._inside = self._found = False
        self._pending = b""
        self._quad = b""
        self._declared = False
        self._ended = False

    def __enter__(self) -> "PhotoBody":
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    async def read(self, pieces: AsyncIterator[bytes]) -> Any:
        """The body as JSON, with a short stand-in for the photo that is in the file now."""
        held = bytearray()
        async for piece in pieces:
            held += piece
            if len(held) >= _BATCH:
                await asyncio.to_thread(self._feed, bytes(held))
                held.clear()
        await asyncio.to_thread(self._feed, bytes(held))
        if self._inside:
            raise unreadable("The body ends inside the photo.")
        return read_json(self._beside)

    def _feed(self, data: bytes) -> None:
        while data:
            data = self._feed_photo(data) if self._inside else self._feed_beside(data)

    def _feed_beside(self, data: bytes) -> bytes:
        """Takes what is not the photo; gives back what follows its opening quote."""
        before = len(self._beside)
        self._beside += data
        for opening in _OPENING.finditer(self._beside, self._searched):
            # What stands before it are whole strings and signs, as an opening cannot stand inside a string: its quotes
            # would be escaped there.
            signs = _STRING.sub(b"", self._beside[self._searched : opening.start()])
            self._depth += sum(signs.count(each) for each in (b"{", b"["))
            self._depth -= sum(signs.count(each) for each in (b"}", b"]"))
            self._searched = opening.end() - 1
            if self._depth == 1:
                if self._found:
                    raise unreadable("The body has two photos named image.")
                self._found = self._inside = True
                rest = data[opening.end() - before :]
                self._beside = self._beside[: opening.end()] + b"-"
                self._check_beside()
                return rest
        self._check_beside()
        return b""

    def _check_beside(self) -> None:
        if len(self._beside) > self._most_beside:
            raise Problem(
                "TOO_LARGE",
                f"Beside the photo the body may have {self._most_beside:,} bytes.",
                fields={"limit": str(self._most_beside)},
            )

    def _feed_photo(self, data: bytes) -> bytes:
        """Takes the photo up to its closing quote; gives back what follows."""
        text, quote, rest = data.partition(b'"')
        text = self._pending + text
        self._pending = b""
        if b"\\" in text:
            text = self._unescaped(text, last=bool(quote))
        elif _CONTROL.search(text):
            raise not_base64()
        self._decode(text, last=bool(quote))
        if quote:
            self._inside = False
            # Of an empty photo nothing stands in for it, so that the field is named as missing.
            if not self._declared and not self.file.tell():
                self._beside = self._beside[:-1]
            self._beside += b'"'
            self._searched = len(self._beside)
        return rest

    def _unescaped(self, text: bytes, *, last: bool) -> bytes:
        if _CONTROL.search(text):
            raise not_base64()
        if not last and (cut := text.rfind(b"\\", -6)) >= 0 and not _ESCAPE.match(text, cut):
            # An escape that the next piece completes.
            text, self._pending = text[:cut], text[cut:]
        text = _ESCAPE.sub(lambda found: _ESCAPED.get(found[1] or b"") or bytes([int(found[2], 16)]), text)
        if b"\\" in text:
            raise not_base64()
        return text

    def _decode(self, text: bytes, *, last: bool) -> None:
        text = self._quad + text
        if not self._declared:
            if len(text) < _LONGEST_DECLARATION and not last and b"," not in text:
                self._quad = text
                return
            text = _undeclared(text)
            self._declared = bool(text)
        text = text.translate(None, b" \t\r\n\v\f")
        whole = len(text) - len(text) % 4
        self._quad = text[whole:]
        if (self._ended and text) or (last and self._quad):
            raise not_base64()
        try:
            decoded = base64.b64decode(text[:whole], validate=True)
        except (binascii.Error, ValueError):
            raise not_base64() from None
        self._ended = text[:whole].endswith(b"=")
        self.file.write(decoded)


def _undeclared(text: bytes) -> bytes:
    """The base64 of a data URL; base64 alone as it is."""
    if text[:5].lower() != b"data:":
        return text
    declared, comma, encoded = text.partition(b",")
    if not comma or not declared.lower().endswith(b";base64"):
        raise not_base64()
    return encoded


def not_base64() -> Problem:
    """The photo's text is not what it should be."""
    return Problem(
        "INVALID_ARGUMENT",
        "The photo is neither base64 nor a base64 data URL.",
        errors=[{"field": "image", "message": "not base64"}],
    )
