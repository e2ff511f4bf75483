"""Failures of OpenAI, in the few kinds by which Luster decides whether to try again."""

import math
from typing import Literal

import openai
from luster_sdk import ProviderError
from luster_sdk.providers.failures import LONGEST_WAIT, retry_after

Kind = Literal["rate_limited", "quota", "moderation", "timeout", "server", "model_gone", "credentials", "refused"]

_MODERATION = {"moderation_blocked", "content_policy_violation"}


def explain(error: openai.OpenAIError, *, model: str) -> ProviderError:
    """The SDK's exception as the kind of failure that the engine's retry policy knows."""
    if isinstance(error, openai.APITimeoutError):
        return ProviderError("timeout", "OpenAI did not answer in time.")
    if isinstance(error, openai.APIConnectionError):
        return ProviderError("server", "OpenAI cannot be reached; check the network and LUSTER_OPENAI_BASE_URL.")
    if not isinstance(error, openai.APIStatusError):
        code = getattr(error, "code", None)
        if code in _MODERATION:
            return ProviderError("moderation", "OpenAI's moderation refused this picture or prompt.")
        return ProviderError("server", "OpenAI's answer broke off or could not be read.")
    request_id = error.request_id or ""
    kind, message = _status(error, model)
    return ProviderError(kind, message, retry_after=_retry_after(error), request_id=request_id)


def _status(error: openai.APIStatusError, model: str) -> tuple[Kind, str]:
    code = error.code
    if code in _MODERATION:
        return (
            "moderation",
            "OpenAI's moderation refused this picture or prompt. Change the prompt, or use a local look.",
        )
    if error.status_code == 402 or (error.status_code == 429 and code == "insufficient_quota"):
        return "quota", "The OpenAI account has no funds left. Top it up; until then local looks are used."
    if error.status_code == 429:
        return "rate_limited", "OpenAI asks to slow down."
    if error.status_code in (401, 403):
        return "credentials", "OpenAI refused the key or the access it gives. Check OPENAI_API_KEY."
    if error.status_code == 404:
        return "model_gone", f"OpenAI does not offer the model {model!r} (any more). Set LUSTER_OPENAI_MODEL."
    if 300 <= error.status_code < 400:
        return "server", "OpenAI answered with another address; none is followed, since the photo would go along."
    if error.status_code >= 500 or error.status_code in (408, 409):
        return "server", f"OpenAI failed with status {error.status_code}."
    return "refused", f"OpenAI refused the request: {code or error.status_code}."


def _retry_after(error: openai.APIStatusError) -> float | None:
    """Seconds to wait. A header is a stranger's word: one that is no number of seconds says nothing."""
    headers = error.response.headers
    try:
        wait = float(headers.get("retry-after-ms", "nan")) / 1000
    except ValueError:
        wait = math.nan
    return retry_after(headers) if math.isnan(wait) else min(max(wait, 0.0), LONGEST_WAIT)
