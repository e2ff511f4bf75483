"""One photo by a client that openapi-python-client generated: run with its package in reach, an address and a key."""

import io
import sys
import time
from base64 import b64encode
from uuid import UUID

import httpx
from luster_client import AuthenticatedClient
from luster_client.api.delivery import get_archive
from luster_client.api.jobs import create_job, get_job, quote_job
from luster_client.api.mobile import enhance_base_64_mobile, enhance_mobile
from luster_client.api.uploads import confirm_upload, presign_upload
from luster_client.models import (
    AssetAnswer,
    BodyEnhanceMobile,
    ConfirmBody,
    CreateJobBody,
    EnhanceAnswer,
    EnhanceBase64Body,
    JobAnswer,
    LookParameters,
    PresignAnswer,
    PresignBody,
    Problem,
    QuoteAnswer,
    QuoteBody,
)
from luster_client.types import File


def main(address: str, key: str, photo: bytes) -> None:
    """Step by step, then by multipart and by base64, then everything as a ZIP."""
    client = AuthenticatedClient(base_url=address, token=key)
    said = presign_upload.sync(client=client, body=PresignBody(filename="house.jpg", content_type="image/jpeg"))
    assert isinstance(said, PresignAnswer)
    httpx.put(said.upload_url, content=photo, headers=said.headers.additional_properties).raise_for_status()
    ready = confirm_upload.sync(
        client=client, body=ConfirmBody(asset_id=UUID(said.asset_id), object_key=said.object_key)
    )
    assert isinstance(ready, AssetAnswer) and ready.asset.status == "ready"
    strength = LookParameters.from_dict({"strength": 0.5})
    priced = quote_job.sync(client=client, body=QuoteBody(style="default", params=strength))
    assert isinstance(priced, QuoteAnswer) and priced.quote.affordable
    job = create_job.sync(
        client=client, body=CreateJobBody(asset_id=UUID(said.asset_id), style="default", params=strength)
    )
    assert isinstance(job, JobAnswer)
    finished = until_done(client, job.job.id)
    assert isinstance(finished.job.output_url, str)
    assert httpx.get(finished.job.output_url).content[:2] == b"\xff\xd8"
    sent = enhance_mobile.sync(client=client, body=BodyEnhanceMobile(image=File(io.BytesIO(photo), "house.jpg")))
    assert isinstance(sent, EnhanceAnswer), sent
    until_done(client, sent.job_id)
    text = enhance_base_64_mobile.sync(client=client, body=EnhanceBase64Body(image=b64encode(photo).decode()))
    assert isinstance(text, EnhanceAnswer), text
    done = until_done(client, text.job_id)
    archive = get_archive.sync(UUID(done.job.shoot_id or ""), client=client)
    assert isinstance(archive, File) and archive.payload.read(2) == b"PK"
    wrong = create_job.sync(client=client, body=CreateJobBody(asset_id=UUID(said.asset_id), style="dask"))
    assert isinstance(wrong, Problem) and wrong.reason == "UNKNOWN_STYLE"


def until_done(client: AuthenticatedClient, job_id: str) -> JobAnswer:
    """The job once it has ended well."""
    for _ in range(600):
        job = get_job.sync(UUID(job_id), client=client)
        assert isinstance(job, JobAnswer)
        if job.job.status not in ("queued", "processing"):
            assert job.job.status == "succeeded", job
            return job
        time.sleep(0.2)
    raise AssertionError(job_id)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.stdin.buffer.read())
