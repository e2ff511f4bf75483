"""The words of an answer to a question of the kind `tag`: only those of the closed list that was asked for."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from luster_sdk.errors import ProviderError
from luster_sdk.providers.failures import moderated, refused_content
from luster_sdk.providers.http import Reply
from luster_sdk.providers.wire import ModelQuestion, Wire, found_at
from luster_sdk.stage import ProviderAnswer


class Words:
    """Takes the words out of an answer."""

    def __init__(self, title: str, wire: Wire) -> None:
        self._title, self._wire = title, wire

    def answer(
        self, said: Mapping[str, Any], question: ModelQuestion, reply: Reply | None, *, request_id: str = ""
    ) -> ProviderAnswer:
        """What the photo shows, in the fact `tags`, each word once and in the order of the list; and what it cost. A
        word that was not on the list is dropped. An answer in which no list stands is refused."""
        facts: dict[str, Any] = {"model": question.model.name}
        told = request_id or (reply.headers.get("x-request-id", "") if reply is not None else "")
        facts |= {"request_id": told} if told else {}
        cost = self._wire.cost(question, said)
        facts["cost_usd"] = round(question.model.price.of(question.width, question.height) if cost is None else cost, 6)
        if moderated(self._wire, said):
            raise refused_content(self._title)
        found = next(self._lists(said), None)
        if found is None:
            raise ProviderError("server", f"{self._title} answered without a list of words.", facts=facts)
        seen = {each for each in found if isinstance(each, str)}
        return ProviderAnswer({}, {**facts, "tags": [each for each in question.choices if each in seen]})

    def _lists(self, said: Mapping[str, Any]) -> Iterator[list[Any]]:
        for path in self._wire.words:
            for each in found_at(said, path):
                found = _parsed(each) if isinstance(each, str) else each
                if isinstance(found, dict):  # a schema of some makers must begin with an object
                    found = found.get("tags")
                if isinstance(found, list):
                    yield found


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
