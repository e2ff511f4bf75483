"""The pictures of an answer: found where the wire says, copied at once, and looked at before anybody gets them."""

import base64
import time
from collections.abc import Iterator, Mapping
from typing import Any

from luster_sdk.errors import ProviderError
from luster_sdk.providers.addresses import Addresses
from luster_sdk.providers.failures import moderated, refused_content
from luster_sdk.providers.http import AddressRefused, Call, Http, NoReply, Reply, media_type
from luster_sdk.providers.wire import ModelQuestion, Wire, found_at
from luster_sdk.stage import ProviderAnswer

PICTURE_BYTES = 48_000_000
"""The longest picture that is fetched: 8 megapixels as PNG have about 30 MB."""
_FETCH_SECONDS = 60.0
"""For one picture of at most `PICTURE_BYTES`: 48 MB in that time is 0.8 MB/s. Chosen, not measured. Shorter: a paid
picture is lost on a slow line. Longer: a host that hangs holds the job for three tries of it."""
_TRIES = 3
"""A picture's address is asked so often: it costs nothing, and the picture is paid for."""
_PAUSE = 0.2
"""Seconds before the second try, and twice that before the third. Chosen, not measured. Longer: a host that is away for
good holds the job."""
_STEPS = 2
"""Redirects of a picture's address that are followed: no key goes along, and each passes the guard."""
_OF_ADDRESSES = str.maketrans("-_", "+/")
_SUFFIX = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


class Pictures:
    """Takes the pictures out of an answer."""

    def __init__(self, title: str, wire: Wire, http: Http, addresses: Addresses) -> None:
        self._title, self._wire, self._http, self._addresses = title, wire, http, addresses

    def answer(
        self, said: Mapping[str, Any], question: ModelQuestion, reply: Reply | None, *, request_id: str = ""
    ) -> ProviderAnswer:
        """What a stage gets: pictures of the web, and what they cost. Raises what is wrong with them."""
        facts: dict[str, Any] = {"model": question.model.name}
        if request_id or (reply is not None and "x-request-id" in reply.headers):
            facts["request_id"] = request_id or (reply.headers["x-request-id"] if reply is not None else "")
        lasting = self._wire.queue is not None
        if moderated(self._wire, said):
            raise refused_content(self._title)
        found = list(self._found(said, reply))[: question.count]
        cost = self._wire.cost(question, said)
        price = question.model.price.of(question.width, question.height, max(len(found), 1))
        facts["cost_usd"] = round(price if cost is None else cost, 6)
        if not found:
            raise ProviderError("server", f"{self._title} answered without a picture.", facts=facts)
        files: dict[str, bytes] = {}
        for number, each in enumerate(found):
            data = each if isinstance(each, bytes) else self._fetched(each, facts, lasting=lasting)
            suffix = _SUFFIX.get(media_type(data))
            if suffix is None:
                raise ProviderError("server", f"{self._title} answered with what is no picture.", facts=facts)
            files[f"answer.{number}.{suffix}" if number else f"answer.{suffix}"] = data
        return ProviderAnswer(files, facts)

    def _found(self, said: Mapping[str, Any], reply: Reply | None) -> Iterator[str | bytes]:
        for path in self._wire.pictures:
            if path == "body":
                if reply is not None and media_type(reply.body):
                    yield reply.body
                continue
            for each in found_at(said, path):
                if isinstance(each, str) and each:
                    yield each if each.startswith(("https://", "http://")) else picture_of(each)

    def _fetched(self, url: str, facts: Mapping[str, Any], *, lasting: bool) -> bytes:
        """A picture from its address, without the key."""
        for number in range(_TRIES):
            if number:
                time.sleep(_PAUSE * number)
            try:
                reply = self._followed(url)
            except NoReply:
                continue
            except AddressRefused as refusal:
                message = f"The address of {self._title}'s picture is not asked: {refusal}"
                raise ProviderError("server", message, facts=facts) from None
            if reply.status == 200:
                return reply.body
            if reply.status in (400, 401, 403, 404, 410):
                break
        message = f"{self._title}'s picture could not be fetched from its address."
        raise ProviderError("server", message, facts=facts, lasting=lasting)

    def _followed(self, url: str) -> Reply:
        for _ in range(_STEPS + 1):
            reply = self._http.send(Call("GET", url), seconds=_FETCH_SECONDS, most_bytes=PICTURE_BYTES)
            location = reply.headers.get("location")
            if not 300 <= reply.status < 400 or not location:
                return reply
            url = self._addresses.next(url, location)
        return reply


def picture_of(text: str) -> bytes:
    """The bytes of a data URI or of base64, also where it is broken into lines, of the kind for addresses, or without
    its padding: the picture is paid. Nothing where it is neither."""
    if text[:5].lower() == "data:":
        text = text.partition(",")[2]
    text = "".join(text.split()).rstrip("=").translate(_OF_ADDRESSES)
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        return b""
