"""Verifies, before anything else, that an event comes from the payment service that it names."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import Any

from pydantic import SecretStr

from luster_engine.errors import LusterError, Reason

MAX_EVENT_BYTES = 1_000_000
"""Of one event as it came. Chosen, not measured: events have some kilobytes. A call may have a tenth more, for its
headers (`rpc/requests.py`). Larger: a stranger has us read and hash so much before the signature refuses him. Smaller:
a long invoice cannot be booked."""
TOLERANCE_SECONDS = 300
"""Either way from now; Stripe's own libraries take five minutes too. Shorter: a server whose clock is off refuses all
payments. Longer: whoever saw an event can send it again for longer, which books nothing twice."""
_TIME_DIGITS = 12
"""Ten until the year 2286, and two to spare."""


def verified_stripe(body: bytes, headers: Mapping[str, str], secret: SecretStr) -> dict[str, Any]:
    """The event in a Stripe webhook's body, once its signature and its time are right."""
    # The SDK is large, and only those who sell by card pay for its import.
    import stripe

    text = _checked_text(body)
    header = headers.get("stripe-signature", "")
    signed_at = _signed_at(header)
    if not header.isascii() or not signed_at:
        # The SDK compares text, which only works for ASCII, and reads numbers that are spelt in other ways than ours.
        raise refused("The Stripe-Signature is not of the form t=…,v1=….")
    try:
        stripe.WebhookSignature.verify_header(text, header, secret.get_secret_value(), TOLERANCE_SECONDS)
    except stripe.SignatureVerificationError as error:
        raise refused(f"The Stripe-Signature does not prove this event: {error}.") from error
    # The SDK checks only how old a signature is; one from the future could be replayed for as long as it likes.
    if signed_at > time.time() + TOLERANCE_SECONDS:
        raise refused("The Stripe-Signature lies in the future. Check the clocks.")
    event = _checked_object(text)
    if event.get("object") != "event" or not event.get("id") or not event.get("type"):
        raise refused("The body is not a Stripe event. Point a snapshot event destination at this address.")
    if not isinstance((event.get("data") or {}).get("object"), dict):
        raise refused("The Stripe event carries no object.")
    return event


def verified_revenuecat(
    body: bytes, headers: Mapping[str, str], authorization: SecretStr, secret: SecretStr | None
) -> dict[str, Any]:
    """The event in a RevenueCat webhook's body, once authorization and signature (where set) are right."""
    given = headers.get("authorization", "").encode()
    if not hmac.compare_digest(given, authorization.get_secret_value().encode()):
        raise LusterError(
            Reason.UNAUTHENTICATED,
            "The Authorization header is not the one that was agreed with RevenueCat. Check its webhook settings.",
        )
    text = _checked_text(body)
    if secret is not None:
        _check_hmac(body, headers.get("x-revenuecat-webhook-signature", ""), secret)
    event = _checked_object(text).get("event")
    if not isinstance(event, dict) or not event.get("id") or not event.get("type"):
        raise refused("The body has no RevenueCat event object with an id and a type.")
    return event


def refused(message: str) -> LusterError:
    """Why a webhook is not accepted; the sender sees 400 and tries again later."""
    return LusterError(Reason.WEBHOOK_REFUSED, message)


def _check_hmac(body: bytes, header: str, secret: SecretStr) -> None:
    header = header.replace(" ", "")
    signed_at = _signed_at(header)
    parts = (part.partition("=") for part in header.split(","))
    signatures = [value for name, _, value in parts if name == "v1"]
    expected = hmac.new(secret.get_secret_value().encode(), f"{signed_at}.".encode() + body, hashlib.sha256)
    if not any(hmac.compare_digest(expected.hexdigest().encode(), each.encode()) for each in signatures):
        raise refused("The X-RevenueCat-Webhook-Signature does not fit the body. Check the signing secret.")
    if abs(time.time() - signed_at) > TOLERANCE_SECONDS:
        raise refused("The X-RevenueCat-Webhook-Signature is too old or lies in the future.")


def _signed_at(header: str) -> int:
    parts = (part.partition("=") for part in header.split(","))
    stamp = next((value for name, _, value in parts if name == "t"), "")
    # Python reads no number of more than 4,300 digits, and a time has ten.
    return int(stamp) if stamp.isascii() and stamp.isdigit() and len(stamp) <= _TIME_DIGITS else 0


def _checked_text(body: bytes) -> str:
    if len(body) > MAX_EVENT_BYTES:
        raise LusterError(
            Reason.TOO_LARGE,
            f"The event has {len(body)} bytes; at most {MAX_EVENT_BYTES} are accepted.",
            limit=MAX_EVENT_BYTES,
        )
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refused("The body is not UTF-8.") from error


def _checked_object(text: str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise refused("The body is not JSON.") from error
    if not isinstance(document, dict):
        raise refused("The body is not a JSON object.")
    return document
