"""What a gateway answers is read within bounds, and leads to no file but the server's own."""

import json
from pathlib import Path

import httpx
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.gateway import Gateway
from luster_engine.mcp.photos import PhotoDoor
from luster_engine.mcp.roots import Roots
from luster_engine.mcp.tools import ModelTools
from luster_engine.outgoing.fetcher import Fetcher
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.scratch import open_scratch


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


async def test_a_picture_from_words_is_asked_for_as_such(tmp_path: Path) -> None:
    asked: list[tuple[str, dict[str, object]]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.path, json.loads(request.content or b"{}")))
        if request.url.path == "/jobs/quote":
            return httpx.Response(200, json={"quote": {"credits": 3, "affordable": True, "balance": 9, "warnings": []}})
        job = {"id": "0190b2f0-0000-7000-8000-000000000001", "status": "queued", "progress": 0.0, "outputs": []}
        job |= {"progress_note": "", "output_url": None, "credits_used": 3, "error_message": "", "warnings": []}
        return httpx.Response(200, json={"job": job})

    async with httpx.AsyncClient(base_url="http://gateway.test", transport=httpx.MockTransport(answer)) as client:
        gateway = Gateway(client, "key", tmp_path)
        with open_scratch(tmp_path / "scratch") as scratch:
            tools = ModelTools(gateway, PhotoDoor(Roots.of([]), Fetcher(AddressGuard()), 1000), scratch)
            quoted = await tools.quote_picture("A garden", "16:9", "bfl", "free")
            job = await tools.generate(quoted.quote_id, "A garden", "16:9", "bfl", "free")
            again = await tools.generate(quoted.quote_id, "A garden", "16:9", "bfl", "free")
            with pytest.raises(LusterError, match="another look, parameters or tier"):
                await tools.generate(quoted.quote_id, "A garage", "16:9", "bfl", "free")

    wish = {"kind": "generate", "prompt": "A garden", "ratio": "16:9", "provider": "bfl", "tier": "free"}
    assert (quoted.credits, job.credits, again.job_id) == (3, 3, job.job_id)
    orders = [body for path, body in asked if path == "/jobs"]
    assert [path for path, _ in asked].count("/jobs") == 1, "the same quote is the same job"
    assert {name: value for name, value in orders[0].items() if value is not None} == wish


async def test_a_room_is_furnished_for_its_quote_and_the_answer_says_what_the_photo_shows(tmp_path: Path) -> None:
    asked: list[tuple[str, dict[str, object]]] = []
    status = "queued"

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.url.path, json.loads(request.content or b"{}")))
        if request.url.path == "/jobs/quote":
            return httpx.Response(200, json={"quote": {"credits": 5, "affordable": True, "balance": 9, "warnings": []}})
        if request.url.path.startswith("/assets/"):
            return httpx.Response(200, json={"asset": {"tags": ["interior", "kitchen"]}})
        job = {"id": "0190b2f0-0000-7000-8000-000000000001", "status": status, "progress": 0.0, "outputs": []}
        job |= {"progress_note": "", "output_url": None, "credits_used": 5, "error_message": "", "warnings": []}
        return httpx.Response(200, json={"job": {**job, "asset_id": "0190b2f0-0000-7000-8000-000000000002"}})

    async with httpx.AsyncClient(base_url="http://gateway.test", transport=httpx.MockTransport(answer)) as client:
        gateway = Gateway(client, "key", tmp_path)
        with open_scratch(tmp_path / "scratch") as scratch:
            tools = ModelTools(gateway, PhotoDoor(Roots.of([]), Fetcher(AddressGuard()), 1000), scratch)
            quoted = await tools.quote_staging(furniture="rustic", start_from="job-1")
            with pytest.raises(LusterError, match="another look, parameters or tier"):
                await tools.stage(quoted.quote_id, furniture="classic", start_from="job-1")
            with pytest.raises(LusterError, match="either photo, or start_from"):
                await tools.stage(quoted.quote_id, furniture="rustic")
            job = await tools.stage(quoted.quote_id, furniture="rustic", start_from="job-1")
            again = await tools.stage(quoted.quote_id, furniture="rustic", start_from="job-1")
            assert job.tags == [] and not [path for path, _ in asked if path.startswith("/assets/")]
            status = "succeeded"
            done = await tools.job_status(job.job_id)

    assert (quoted.credits, again.job_id, done.tags) == (5, job.job_id, ["interior", "kitchen"])
    orders = [body for path, body in asked if path == "/jobs"]
    assert [path for path, _ in asked].count("/jobs") == 1, "the same quote is the same job"
    # No room is named, so that the photo's own tag says it.
    wish = {"kind": "stage", "params": {"furniture": "rustic"}, "parent_job_id": "job-1", "provider": "auto"}
    assert {name: value for name, value in orders[0].items() if value is not None} == wish | {"tier": "premium"}
