"""Messages as an engine would send them, for tests to change one thing of."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from google.protobuf.timestamp_pb2 import Timestamp
from luster.v1 import account_pb2, asset_pb2, catalog_pb2, credit_pb2, job_pb2, shoot_pb2

NOW = Timestamp(seconds=1_790_000_000)
ACCOUNT = "11111111-1111-4111-8111-111111111111"
JOB = "22222222-2222-4222-8222-222222222222"
ASSET = "33333333-3333-4333-8333-333333333333"
SHOOT = "44444444-4444-4444-8444-444444444444"
OTHER = "99999999-9999-4999-8999-999999999999"


def account_id(email: str) -> str:
    """The account that the fake engine makes for a mail address."""
    return str(uuid5(NAMESPACE_URL, email))


def account(**changes: Any) -> account_pb2.Account:
    """An account."""
    return account_pb2.Account(**{"id": ACCOUNT, "email": "ann@example.com", "create_time": NOW, **changes})


def job(**changes: Any) -> job_pb2.Job:
    """A queued job."""
    base = {
        "id": JOB,
        "kind": "enhance",
        "state": job_pb2.JOB_STATE_QUEUED,
        "style": "default",
        "style_version": "1.0",
        "tier": job_pb2.TIER_FREE,
        "inputs": [job_pb2.JobInput(role="photo", asset_id=ASSET)],
        "credits_used": 1,
        "create_time": NOW,
        "update_time": NOW,
        "shoot_id": SHOOT,
        "sequence": 1,
        "etag": "e1",
    }
    return job_pb2.Job(**{**base, **changes})


def done(**changes: Any) -> job_pb2.Job:
    """A job that succeeded."""
    output = job_pb2.JobOutput(
        name="photo",
        type="picture",
        media_type="image/jpeg",
        width=1024,
        height=768,
        size_bytes=1234,
        url="http://127.0.0.1/objects/out",
    )
    finished = {"state": job_pb2.JOB_STATE_SUCCEEDED, "outputs": [output], "finish_time": NOW, "progress": 1.0}
    return job(**{**finished, "sequence": 4, "etag": "e4", **changes})


def asset(**changes: Any) -> asset_pb2.Asset:
    """A ready photo."""
    base = {
        "id": ASSET,
        "shoot_id": SHOOT,
        "filename": "kitchen.jpg",
        "content_type": "image/jpeg",
        "size_bytes": 1234,
        "width": 2000,
        "height": 1500,
        "state": asset_pb2.ASSET_STATE_READY,
        "object_key": f"{ACCOUNT}/{SHOOT}/{ASSET}/original.jpg",
        "original_url": "http://127.0.0.1/objects/original",
        "create_time": NOW,
        "etag": "a1",
    }
    return asset_pb2.Asset(**{**base, **changes})


def shoot(**changes: Any) -> shoot_pb2.Shoot:
    """A shoot with jobs in every state."""
    base = {
        "id": SHOOT,
        "name": "12 Harbour Lane",
        "asset_count": 3,
        "jobs": shoot_pb2.JobCounts(queued=1, processing=2, succeeded=3, failed=4),
        "create_time": NOW,
        "update_time": NOW,
    }
    return shoot_pb2.Shoot(**{**base, **changes})


def style(name: str) -> catalog_pb2.Style:
    """A style that can be asked for."""
    return catalog_pb2.Style(id=name, title=name.title(), description=f"The {name} look.", version="1", available=True)


def balance(amount: int) -> credit_pb2.GetBalanceResponse:
    """A balance."""
    return credit_pb2.GetBalanceResponse(balance=credit_pb2.Balance(balance=amount))
