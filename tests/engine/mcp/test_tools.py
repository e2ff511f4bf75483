"""The tools as the official client library calls them, in this process and over the looks that are installed."""

import base64
import io
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from luster_engine.mcp.own_machine import OwnMachine, open_own_machine
from luster_engine.mcp.photos import PhotoDoor
from luster_engine.mcp.roots import Roots
from luster_engine.mcp.server import LusterServer
from luster_engine.outgoing.fetcher import Fetcher
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.scratch import open_scratch
from luster_engine.settings import Settings
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_types import CallToolResult, TextContent
from PIL import Image

HOUSE = Path(__file__).parents[3] / "docs" / "pictures" / "house.jpg"


@dataclass
class Seat:
    """A client, the workshop that it talks to, and the folder whose photos it may name."""

    client: Client
    workshop: OwnMachine
    photos: Path

    async def call(self, tool: str, **arguments: Any) -> Any:
        """What a tool answers, which must not be a refusal."""
        said = await self.client.call_tool(tool, arguments)
        assert isinstance(said, CallToolResult) and not said.is_error, said
        return said.structured_content


@asynccontextmanager
async def seated(tmp_path: Path) -> AsyncIterator[Seat]:
    """Opened and closed by one task, as the client library wants it."""
    photos = tmp_path / "photos"
    photos.mkdir()
    with Image.open(HOUSE) as picture:
        picture.resize((400, 300)).save(photos / "house.jpg", quality=92)
    settings = Settings(data_dir=tmp_path / "data", workers=1)
    roots = Roots.of([photos])
    async with AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(tmp_path / "scratch"))
        workshop = await stack.enter_async_context(open_own_machine(settings, roots, scratch))
        door = PhotoDoor(roots, Fetcher(AddressGuard()), settings.max_bytes)
        client = await stack.enter_async_context(Client(LusterServer(workshop, door, scratch)))
        yield Seat(client, workshop, photos)


async def test_a_model_walks_the_whole_way(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        tools = {each.name: each for each in (await seat.client.list_tools()).tools}
        spending = [name for name, tool in tools.items() if not (tool.annotations and tool.annotations.read_only_hint)]
        assert spending == ["enhance", "generate", "stage", "cancel_job", "wait_for_result"]
        assert all(
            tool.description and "spends" in tool.description
            for name, tool in tools.items()
            if name in ("enhance", "generate", "stage")
        )
        assert "dusk" in {each["name"] for each in (await seat.call("list_looks"))["looks"]}
        assert "mood" in (await seat.call("describe_look", look="dusk"))["parameters"]["properties"]
        quote = await seat.call("quote", look="default", params={"strength": 0.5})
        assert quote["credits"] == 0
        wish = {"photo": "house.jpg", "look": "default", "params": {"strength": 0.5}, "quote_id": quote["quote_id"]}
        job = await seat.call("enhance", **wish)
        assert (await seat.call("enhance", **wish))["job_id"] == job["job_id"], "the same quote is the same job"
        done = await seat.call("wait_for_result", job_id=job["job_id"], save_to="house better.jpg")
        assert (done["status"], done["width"], done["height"]) == ("succeeded", 400, 300)
        assert done["tags"] == ["exterior"], "what the photo shows, by the network of this machine"
        assert Image.open(seat.photos / "house better.jpg").size == (400, 300)
        assert [each.uri for each in (await seat.client.list_resources()).resources] == [done["result_uri"]]
        read = (await seat.client.read_resource(done["result_uri"])).contents[0].model_dump()
        assert read["mime_type"] == "image/jpeg"
        assert base64.b64decode(read["blob"]) == (seat.photos / "house better.jpg").read_bytes()
        assert (await seat.call("compare", job_id=job["job_id"]))["verdict"] in ("faithful", "review")
        pair = await seat.call("compare", photo="house.jpg", result="house better.jpg")
        assert pair["verdict"] in ("faithful", "review", "refused")
        assert (await seat.call("disclosure", job_id=job["job_id"]))["altered"] is False
        assert (await seat.call("credits"))["costs"] is False


async def test_the_revision_is_the_current_one(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        assert seat.client.protocol_version == "2026-07-28"


URI = f"data:image/jpeg;base64,{base64.b64encode(b'no picture').decode()}"
WRONG: list[tuple[str, dict[str, Any]]] = [
    ("enhence", {}),
    ("list_looks", {"all": True}),
    ("describe_look", {}),
    ("describe_look", {"look": "dask"}),
    ("describe_look", {"look": 7}),
    ("describe_look", {"look": ""}),
    ("quote", {"look": "dask"}),
    ("quote", {"look": "dusk", "params": {"mod": "blue"}}),
    ("quote", {"look": "dusk", "params": {"mood": "green"}}),
    ("quote", {"look": "dusk", "params": {"strength": 9}}),
    ("quote", {"look": "dusk", "params": "blue"}),
    ("quote", {"look": "dusk", "provider": "nobody"}),
    ("quote", {"look": "dusk", "tier": "gold"}),
    ("quote", {"look": "dusk", "format": "gif"}),
    ("quote", {"look": "dusk", "max_edge": 1}),
    ("quote", {"look": "dusk", "promt": "warmer"}),
    ("enhance", {"photo": "house.jpg", "look": "default"}),
    ("enhance", {"photo": "house.jpg", "look": "default", "quote_id": "q_invented"}),
    ("enhance", {"photo": "/etc/passwd", "look": "default", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "../house.jpg", "look": "default", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "https://127.0.0.1/a.jpg", "look": "default", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "data:image/jpeg;base64,***", "look": "default", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "house.jpg", "look": "dusk", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "house.jpg", "look": "default", "quote_id": "QUOTE", "output": "x.jpg"}),
    ("enhance", {"look": "default", "quote_id": "QUOTE"}),
    ("enhance", {"photo": "house.jpg", "start_from": "a job", "look": "default", "quote_id": "QUOTE"}),
    ("quote", {"look": "default", "start_from": "a job"}),
    ("quote_staging", {}),
    ("quote_staging", {"room": "attic"}),
    ("quote_staging", {"furniture": "gothic"}),
    ("stage", {"photo": "house.jpg", "quote_id": "QUOTE"}),
    ("job_status", {"job_id": "none"}),
    ("cancel_job", {"job_id": ""}),
    ("wait_for_result", {"job_id": "none"}),
    ("wait_for_result", {"job_id": "none", "timeout_seconds": 0}),
    ("compare", {}),
    ("compare", {"job_id": "j", "photo": "house.jpg"}),
    ("compare", {"photo": "house.jpg", "result": "gone.jpg"}),
    ("disclosure", {"job_id": "none"}),
    ("credits", {"account": "yours"}),
]


async def test_wrong_arguments_are_answered_with_a_reason_and_nothing_is_begun(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        quote = (await seat.call("quote", look="default"))["quote_id"]
        assert len(WRONG) >= 25
        for tool, arguments in WRONG:
            said = await seat.client.call_tool(tool, json.loads(json.dumps(arguments).replace("QUOTE", quote)))
            assert isinstance(said, CallToolResult) and said.is_error, (tool, arguments)
            text = " ".join(each.text for each in said.content if isinstance(each, TextContent))
            assert len(text) > 20 and "Traceback" not in text and "INTERNAL" not in text, (tool, arguments, text)
        assert not seat.workshop.finished()
        assert not list(seat.workshop._jobs), "a refused call begins no job"
        job = await seat.call("enhance", photo="house.jpg", look="default", quote_id=quote)
        assert job["job_id"], "the quote was not used up by what was refused"


async def test_a_misspelt_argument_names_the_near_miss(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        said = await seat.client.call_tool("quote", {"look": "dusk", "promt": "warmer"})
        assert isinstance(said, CallToolResult) and 'Did you mean "prompt"?' in str(said.content)


async def test_what_is_no_picture_fails_its_job_with_the_reason(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        quote = (await seat.call("quote", look="default"))["quote_id"]
        job = await seat.call("enhance", photo=URI, look="default", quote_id=quote)
        said = await seat.client.call_tool("wait_for_result", {"job_id": job["job_id"]})
        assert isinstance(said, CallToolResult) and said.is_error and "failed" in str(said.content)
        assert (await seat.call("job_status", job_id=job["job_id"]))["status"] == "failed"


async def test_a_resource_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        for uri in ("luster://results/none", "file:///etc/passwd"):
            with pytest.raises(MCPError, match=r"There is no (job|resource)"):
                await seat.client.read_resource(uri)


async def test_a_picture_as_a_parameter_comes_from_the_allowed_folders_only(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        buffer = io.BytesIO()
        Image.new("RGB", (64, 64), (90, 140, 220)).save(buffer, "PNG")
        (tmp_path / "sky.png").write_bytes(buffer.getvalue())
        params = {"sky_picture": str(tmp_path / "sky.png")}
        quote = (await seat.call("quote", look="sky_replacement", params=params))["quote_id"]
        said = await seat.client.call_tool(
            "enhance", {"photo": "house.jpg", "look": "sky_replacement", "params": params, "quote_id": quote}
        )
        assert isinstance(said, CallToolResult) and said.is_error and "allowed folder" in str(said.content)


async def test_without_a_server_no_picture_is_made_from_words(tmp_path: Path) -> None:
    async with seated(tmp_path) as seat:
        said = await seat.client.call_tool("quote_picture", {"words": "A garden"})
        assert isinstance(said, CallToolResult) and said.is_error
        (text,) = said.content
        assert isinstance(text, TextContent) and "--gateway" in text.text
