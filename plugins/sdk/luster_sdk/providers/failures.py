"""What an HTTP answer that is no success means, in the few kinds by which Luster decides what to do."""

import email.utils
import json
import time
from collections.abc import Mapping
from typing import Any

from luster_sdk.errors import ProviderError
from luster_sdk.providers.http import Reply
from luster_sdk.providers.wire import Wire, found_at

LONGEST_WAIT = 86_400.0
"""Seconds, a day: no budget of a maker's lasts longer. Without an end one wrong header would put a job off for years.
The engine has the same bound (`providers/lines.py`), since it trusts no provider's process."""
_REQUEST_IDS = ("x-request-id", "request-id", "x-fal-request-id", "cf-ray")
_READ_BYTES = 20_000
"""How much of a refusal is read for words of moderation: makers say why in a few hundred bytes."""


def explain(title: str, wire: Wire, reply: Reply, *, model: str = "") -> ProviderError:
    """A refusal as the kind of failure that the engine's policy knows. None of its words are passed on: they may hold
    the prompt, or the key."""
    kind, message = _kind(title, wire, reply, model)
    request_id = next((reply.headers[name] for name in _REQUEST_IDS if name in reply.headers), "")
    return ProviderError(kind, message, retry_after=retry_after(reply.headers), request_id=request_id[:200])


def _kind(title: str, wire: Wire, reply: Reply, model: str) -> tuple[str, str]:
    words, status = _said(reply), reply.status
    if any(word.lower() in words for word in wire.moderation) and 400 <= status < 500:
        return (
            "moderation",
            f"{title}'s moderation refused this picture or prompt. Change the prompt, or use a local look.",
        )
    if status == 402 or (400 <= status < 500 and any(word.lower() in words for word in wire.no_funds)):
        return "quota", f"The account with {title} has no funds left. Top it up; until then other recipes are used."
    if status == 429:
        return "rate_limited", f"{title} asks to slow down."
    if status in (401, 403):
        return "credentials", f"{title} refused the key or the access it gives. Check the key."
    if status in (404, 410):
        return "model_gone", no_model(title, model)
    if status in (408, 504):
        return "timeout", f"{title} gave up waiting for its model."
    if 300 <= status < 400:
        return "server", f"{title} answered with another address; none is followed, since the key would go along."
    if status >= 500 or status in (409, 425):
        return "server", f"{title} failed with status {status}."
    return "refused", f"{title} refused the request with status {status}."


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from `Retry-After` in seconds or as a date."""
    value = headers.get("retry-after")
    if value is None:
        return None
    try:
        wait = float(value)
    except ValueError:
        try:
            wait = email.utils.parsedate_to_datetime(value).timestamp() - time.time()
        except (TypeError, ValueError, OverflowError):
            return None
    return min(max(wait, 0.0), LONGEST_WAIT) if wait == wait else None


def _said(reply: Reply) -> str:
    return reply.body[:_READ_BYTES].decode(errors="replace").lower()


def moderated(wire: Wire, answer: Mapping[str, Any]) -> bool:
    """Whether an answer that is no refusal says that its pictures were withheld."""
    return any(found in values for path, values in wire.unsafe.items() for found in found_at(answer, path))


def refused_content(title: str) -> ProviderError:
    """What is said where a maker's moderation withheld a picture, or would not make one."""
    return ProviderError("moderation", f"{title}'s moderation refused this picture or prompt.")


def no_model(title: str, model: str) -> str:
    """What is said where a maker has no such model, or has it no longer."""
    return f"{title} does not offer the model {model!r} (any more). Choose another model."


def blames_content(wire: Wire, answer: Mapping[str, Any]) -> bool:
    """Whether a word of moderation stands in what a failed question is said to have failed of."""
    words = json.dumps(answer)[:_READ_BYTES].lower()
    return any(word.lower() in words for word in wire.moderation)
