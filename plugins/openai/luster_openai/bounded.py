"""The SDK's client for HTTP, kept from reading without end, from unpacking, and from following an answer elsewhere."""

from collections.abc import Iterator

import httpx2
import openai

ANSWER_BYTES = 64_000_000
"""The longest answer that is read: a picture of 8 megapixels as PNG in base64 has about 40 MB, partial ones less."""


class _Counted(httpx2.SyncByteStream):
    """An answer that ends with an error where it grows too long."""

    def __init__(self, stream: httpx2.SyncByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        read = 0
        for part in self._stream:
            read += len(part)
            if read > ANSWER_BYTES:
                raise httpx2.ReadError("the answer is longer than it may be")
            yield part

    def close(self) -> None:
        self._stream.close()


class _Transport(httpx2.HTTPTransport):
    """The usual way out, with answers of a bounded length."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """One request, sent once."""
        answer = super().handle_request(request)
        if answer.headers.get("content-encoding", "identity").lower() != "identity":
            # Packed it may be a thousand times as long as what is counted, and nobody asked for that.
            answer.close()
            raise httpx2.RemoteProtocolError("the answer is packed, which was not asked for", request=request)
        assert isinstance(answer.stream, httpx2.SyncByteStream)  # noqa: S101 - this is no asynchronous client
        answer.stream = _Counted(answer.stream)
        return answer


def bounded_client() -> httpx2.Client:
    """A client that follows no redirect, so that neither key nor photo goes where nobody sent them, and asks for
    answers as they are: one that has to be unpacked has no length that could be bounded."""
    plain = {"Accept-Encoding": "identity"}
    return openai.DefaultHttpxClient(follow_redirects=False, transport=_Transport(), headers=plain)
