"""A door to the network that writes down what goes through it, without keys and without whole pictures."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from luster_sdk.providers import Call, Http, Reply

_LONGEST = 200
"""Characters of a text that are kept: an address or a sentence is shorter, a picture in base64 is longer."""


@dataclass
class Recorder:
    """Lets calls out by another door."""

    door: Http
    secrets: tuple[str, ...]
    heard: list[dict[str, Any]] = field(default_factory=list)

    def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
        reply = self.door.send(call, seconds=seconds, most_bytes=most_bytes)
        asked = {"method": call.method, "url": call.url, "headers": dict(call.headers), "body": _body(call.body)}
        self.heard.append(
            {"asked": asked, "status": reply.status, "headers": dict(reply.headers), "body": _body(reply.body)}
        )
        return reply

    def keep(self, place: Path) -> None:
        """Write it down."""
        text = json.dumps(self.heard, indent=1)
        for secret in self.secrets:
            text = text.replace(json.dumps(secret)[1:-1], "***")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)


def _body(data: bytes) -> Any:
    try:
        return _short(json.loads(data))
    except ValueError:
        return f"{len(data)} bytes, which begin {data[:16]!r}"


def _short(said: Any) -> Any:
    if isinstance(said, str) and len(said) > _LONGEST:
        return f"{said[:_LONGEST]}… {len(said)} characters"
    if isinstance(said, Mapping):
        return {name: _short(each) for name, each in said.items()}
    return [_short(each) for each in said] if isinstance(said, list) else said
