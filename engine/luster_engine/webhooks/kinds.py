"""The events of which webhooks inform other servers. The OpenAPI document describes each of them from this list."""

from enum import StrEnum


class EventKind(StrEnum):
    """What happened."""

    JOB_SUCCEEDED = "job.succeeded"
    JOB_FAILED = "job.failed"
    JOB_CANCELLED = "job.cancelled"
    BATCH_COMPLETED = "batch.completed"
    SHOOT_COMPLETED = "shoot.completed"
    CREDITS_LOW = "credits.low"
    CREDITS_GRANTED = "credits.granted"
    ACCOUNT_EXPORTED = "account.exported"


TEST = "endpoint.test"
"""Sent when its owner asks for it, whatever the endpoint's filter says."""
