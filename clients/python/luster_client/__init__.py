"""The Python client of Luster: photos of properties in, listing-ready ones out."""

from luster_client import webhooks
from luster_client.client import AsyncLuster, Luster
from luster_client.core import models
from luster_client.errors import (
    Conflict,
    InsufficientCredits,
    InvalidRequest,
    JobFailed,
    LusterError,
    NoAnswer,
    NotFound,
    NotVerified,
    PermissionDenied,
    Problem,
    RateLimited,
    ServerFault,
    StillRunning,
    Unauthenticated,
    Unavailable,
)
from luster_client.result import AsyncResult, Result

__all__ = [
    "Luster",
    "AsyncLuster",
    "Result",
    "AsyncResult",
    "models",
    "webhooks",
    "LusterError",
    "NoAnswer",
    "NotVerified",
    "JobFailed",
    "StillRunning",
    "Problem",
    "InvalidRequest",
    "Unauthenticated",
    "InsufficientCredits",
    "PermissionDenied",
    "NotFound",
    "Conflict",
    "RateLimited",
    "Unavailable",
    "ServerFault",
]
