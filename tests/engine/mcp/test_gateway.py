"""What a gateway answers is read within bounds, and leads to no file but the server's own."""

from pathlib import Path

import httpx
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.gateway import Gateway


async def test_a_job_whose_id_is_a_path_is_written_nowhere(tmp_path: Path) -> None:
    outside = tmp_path / "outside"

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/picture":
            return httpx.Response(200, content=b"picture")
        job = {"id": str(outside), "status": "succeeded", "progress": 1.0, "progress_note": "", "outputs": []}
        job |= {"output_url": "http://gateway.test/picture", "credits_used": 1, "error_message": "", "warnings": []}
        return httpx.Response(200, json={"job": job})

    place = tmp_path / "own"
    place.mkdir()
    async with httpx.AsyncClient(base_url="http://gateway.test", transport=httpx.MockTransport(answer)) as client:
        with pytest.raises(LusterError) as refused:
            await Gateway(client, "key", place).picture("0190b2f0-0000-7000-8000-000000000001")
    assert refused.value.reason is Reason.ENGINE_UNAVAILABLE
    assert not outside.exists() and list(place.iterdir()) == []
