"""The webhook messages, one for each event; the section `webhooks` of the OpenAPI document is made from them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field, create_model

from luster_gateway.shapes.common import Answer

_HEADERS = {
    "webhook-id": "The message's id, the same at every attempt: keep it to notice what you already have.",
    "webhook-timestamp": "When this attempt was made, in seconds since 1970.",
    "webhook-signature": "Signatures of `id.timestamp.body` as Standard Webhooks has it, `v1,…`, with a space between.",
}


class WebhookEnvelope(Answer):
    """What all messages share. FastAPI takes it for a body, of which a form that is built late warns."""

    model_config = ConfigDict(defer_build=False)


Ended = Literal["succeeded", "failed", "cancelled"]


class MessageError(Answer):
    """Why a job failed."""

    reason: str
    message: str


class JobMessage(Answer):
    """A job that ended."""

    job_id: str
    status: Ended
    asset_id: str
    shoot_id: str
    batch_id: str | None
    style: str
    credits_used: int
    url: str = Field(description="Where the job is found, below this server's address.")
    error: MessageError | None = Field(default=None, description="Left out where nothing went wrong.")


class BatchMessage(Answer):
    """A batch whose last open job ended."""

    batch_id: str
    jobs: dict[Ended, int] = Field(description="How many ended in which way.")


class ShootMessage(Answer):
    """A shoot whose last open job ended, at least one of them well."""

    shoot_id: str
    jobs: dict[Ended, int] = Field(description="How many ended in which way.")
    url: str


class CreditsLowMessage(Answer):
    """Few credits are left."""

    balance: int
    threshold: int


class CreditsGrantedMessage(Answer):
    """Credits came."""

    entry_id: str
    credits: int
    balance: int


class ExportMessage(Answer):
    """An export that can be fetched."""

    export_id: str
    size_bytes: int
    expires_at: datetime
    url: str = Field(description="Where the export is found, below this server's address.")


class TestMessage(Answer):
    """Sent when the endpoint's owner asks for it, whatever its filter says."""

    endpoint_id: str


MESSAGES: Mapping[str, tuple[str, type[BaseModel]]] = {
    "job.succeeded": ("A job ended well", JobMessage),
    "job.failed": ("A job failed", JobMessage),
    "job.cancelled": ("A job was cancelled", JobMessage),
    "batch.completed": ("The last open job of a batch ended", BatchMessage),
    "shoot.completed": ("The last open job of a shoot ended, at least one of them well", ShootMessage),
    "credits.low": ("Fewer than ten credits are left", CreditsLowMessage),
    "credits.granted": ("Credits came", CreditsGrantedMessage),
    "account.exported": ("An export is ready", ExportMessage),
    "endpoint.test": ("A test", TestMessage),
}
"""Every event with its title and what its message carries."""


def describe(app: FastAPI) -> None:
    """Give the app's document a webhook for each event."""
    for kind, (title, data) in MESSAGES.items():
        _describe(app, kind, title, data)


def _describe(app: FastAPI, kind: str, title: str, data: type[BaseModel]) -> None:
    name = "".join(part.title() for part in kind.split("."))
    envelope = create_model(
        f"{name}Event",
        __base__=WebhookEnvelope,
        __doc__=f"{title}.",
        type=(str, Field(json_schema_extra={"const": kind})),
        timestamp=(datetime, Field(description="When it happened.")),
        data=(data, ...),
    )

    async def receive(body: envelope) -> None:
        """Any answer of 2xx takes it; 410 switches the endpoint off, whatever else has it sent again."""

    app.webhooks.add_api_route(
        kind,
        receive,
        methods=["POST"],
        operation_id=f"on{name}",
        summary=title,
        tags=["webhook messages"],
        status_code=204,
        response_description="Taken.",
        openapi_extra={"parameters": [_header(each, said) for each, said in _HEADERS.items()]},
    )


def _header(name: str, value: str) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": True, "description": value, "schema": {"type": "string"}}
