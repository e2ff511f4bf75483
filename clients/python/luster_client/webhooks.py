"""Checks that a webhook message comes from Luster, by the rules of Standard Webhooks."""

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import Field, TypeAdapter, ValidationError

from luster_client.core import models
from luster_client.errors import NotVerified

TOLERANCE: Final = 300
"""Seconds by which a message's time may differ from now; older ones may be somebody's recording."""

Message = (
    models.JobSucceededEvent
    | models.JobFailedEvent
    | models.JobCancelledEvent
    | models.BatchCompletedEvent
    | models.ShootCompletedEvent
    | models.CreditsLowEvent
    | models.CreditsGrantedEvent
    | models.AccountExportedEvent
    | models.EndpointTestEvent
)
_MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="type")])


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> Message:
    """The message, once its signature holds; raises `NotVerified` otherwise.

    Give the body as it came, byte for byte. Keep `headers["webhook-id"]` to notice a message that comes again.
    """
    raw = body.encode() if isinstance(body, str) else body
    named = {str(name).lower(): str(value) for name, value in headers.items()}
    try:
        message_id, sent, signatures = (named[f"webhook-{each}"] for each in ("id", "timestamp", "signature"))
        at = int(sent)
    except (KeyError, ValueError):
        raise NotVerified("The message lacks webhook-id, webhook-timestamp or webhook-signature.") from None
    if abs((time.time() if now is None else now) - at) > tolerance:
        raise NotVerified("The message is too old, or comes from the future.")
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        raise NotVerified("The secret is not one that Luster gave: whsec_ and base64.") from None
    expected = hmac.new(key, f"{message_id}.{sent}.".encode() + raw, hashlib.sha256).digest()
    for signature in signatures.split():
        version, _, given = signature.partition(",")
        if version == "v1" and hmac.compare_digest(given.encode(), base64.b64encode(expected)):
            break
    else:
        raise NotVerified("No signature of the message fits the secret.")
    try:
        return _MESSAGE.validate_json(raw)
    except ValidationError as error:
        raise NotVerified("The message is signed, and of a kind that this client does not know.") from error
