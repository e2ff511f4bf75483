"""`luster mcp` as clients start it: as a program, over HTTP, on one machine and against a gateway with a key."""

import json
import os
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from mcp_types import CallToolResult
from PIL import Image

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import LUSTER, RunningLuster
from tests.engine.mcp.test_tools import WRONG
from tests.engine.studio import photo as measured
from tests.ports import free_port

TOKEN = "a token of a test, long enough"
NOBODYS = "00000000-0000-4000-8000-000000000000"


async def call(client: Client, tool: str, **arguments: Any) -> Any:
    said = await client.call_tool(tool, arguments)
    assert isinstance(said, CallToolResult) and not said.is_error, said
    return said.structured_content


async def refusal(client: Client, tool: str, **arguments: Any) -> str:
    said = await client.call_tool(tool, arguments)
    assert isinstance(said, CallToolResult) and said.is_error, said
    return str(said.content[0].model_dump()["text"])


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    (tmp_path / "house.jpg").write_bytes(house(600, 400))
    return tmp_path


def program(luster: RunningLuster, *arguments: str, **more: str) -> StdioServerParameters:
    return StdioServerParameters(
        command=str(LUSTER), args=["mcp", *arguments], env=luster.environment | {"PATH": os.environ["PATH"]} | more
    )


async def enhanced(client: Client, photos: Path, **wish: Any) -> dict[str, Any]:
    """The whole way: a quote, a job, a result in a file."""
    quote = await call(client, "quote", **wish)
    job = await call(client, "enhance", photo="house.jpg", quote_id=quote["quote_id"], **wish)
    done = await call(client, "wait_for_result", job_id=job["job_id"], save_to="better.jpg", timeout_seconds=240)
    assert done["status"] == "succeeded", done
    assert Image.open(photos / "better.jpg").size == (done["width"], done["height"])
    return dict(done, quoted=quote["credits"])


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_program_on_one_machine(luster: RunningLuster, photos: Path, mode: Any) -> None:
    async with Client(program(luster, "--root", str(photos)), mode=mode) as client:
        assert client.protocol_version == ("2026-07-28" if mode == "auto" else "2025-11-25")
        done = await enhanced(client, photos, look="default", max_edge=300)
        assert (max(done["width"], done["height"]), done["quoted"], done["credits"]) == (300, 0, 0)


async def test_against_a_gateway_a_quote_comes_first_and_its_price_is_what_is_spent(
    luster: RunningLuster, photos: Path
) -> None:
    somebody = running_luster.Client(luster.url, luster.token("mcp@example.com"))
    key = somebody.post("/api-keys", {"name": "mcp"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    started = program(luster, "--gateway", luster.url, "--root", str(photos), LUSTER_API_KEY=secret)
    async with Client(started) as client:
        assert (await call(client, "credits"))["balance"] == 50
        wrong = (
            {"photo": "house.jpg", "look": "default", "quote_id": "q_invented"},
            {"photo": "house.jpg", "look": "default", "tier": "premium"},
            {"photo": "/etc/passwd", "look": "default", "quote_id": "q"},
        )
        for arguments in wrong:
            assert len(await refusal(client, "enhance", **arguments)) > 20
        assert 'Did you mean "dusk"?' in await refusal(client, "quote", look="dask")
        assert "mood" in await refusal(client, "quote", look="dusk", params={"mod": "blue"})
        assert len(await refusal(client, "job_status", job_id="../credits")) > 20
        assert somebody.get("/credits") == {"balance": 50, "held": 0, "debt": 0}, "nothing was spent"
        done = await enhanced(client, photos, look="default", tier="premium")
        assert (done["quoted"], done["credits"], done["width"]) == (2, 2, 600)
        assert (await call(client, "credits"))["balance"] == 48
        assert (await call(client, "compare", job_id=done["job_id"]))["verdict"] in ("faithful", "review")
        assert (await call(client, "disclosure", job_id=done["job_id"]))["altered"] is False
        assert (await client.read_resource(done["result_uri"])).contents


class PlainClient:
    """A client of its own that knows nothing but JSON-RPC, one message a line: no library makes its calls right."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._number = 0

    def ask(self, method: str, params: Any) -> dict[str, Any]:
        """The answer to one request, whatever it is."""
        self._number += 1
        self.say({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        assert self._process.stdout is not None
        for line in self._process.stdout:
            answer = json.loads(line)
            if answer.get("id") == self._number:
                return dict(answer)
        raise AssertionError(f"{method} {params} was not answered")

    def say(self, message: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()


@contextmanager
def plain_client(started: StdioServerParameters) -> Iterator[PlainClient]:
    """The server as a program, after the handshake."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([started.command, *started.args], env=started.env, text=True, **pipes) as process:
        client = PlainClient(process)
        hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "plain", "version": "1"}}
        assert client.ask("initialize", hello)["result"]["serverInfo"]["name"] == "luster"
        client.say({"jsonrpc": "2.0", "method": "notifications/initialized"})
        yield client
        process.terminate()


UNHEARD_OF: tuple[Any, ...] = (
    {},
    {"name": "enhance", "arguments": []},
    {"name": "enhance", "arguments": "dusk"},
    {"name": ["enhance"], "arguments": {}},
    {"name": "", "arguments": {}},
    {"arguments": {"look": "dusk"}},
    {"name": "enhance", "arguments": {"photo": {"path": "house.jpg"}, "look": ["dusk"], "quote_id": 1}},
    {"name": "quote", "arguments": {"look": "dusk\u0000"}},
    {"name": "quote", "arguments": {"look": "default", "params": {"strength": {"$gt": 0}}}},
    {"name": "wait_for_result", "arguments": {"job_id": "none", "timeout_seconds": "soon"}},
    {"name": "cancel_job", "arguments": {"job_id": "../../credits"}},
)


def test_a_plain_client_is_told_what_is_wrong_and_nothing_is_spent(luster: RunningLuster, photos: Path) -> None:
    somebody = running_luster.Client(luster.url, luster.token("plain@example.com"))
    key = somebody.post("/api-keys", {"name": "mcp"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    started = program(luster, "--gateway", luster.url, "--root", str(photos), LUSTER_API_KEY=secret)
    with plain_client(started) as client:
        quoted = client.ask("tools/call", {"name": "quote", "arguments": {"look": "default"}})
        quote = str(quoted["result"]["structuredContent"]["quote_id"])
        named = [{"name": tool, "arguments": arguments} for tool, arguments in WRONG]
        calls = json.loads(json.dumps([*named, *UNHEARD_OF]).replace("QUOTE", quote))
        for call_ in calls:
            answer = client.ask("tools/call", call_)
            result = answer.get("result", {})
            told = " ".join(str(each.get("text")) for each in result.get("content", ()))
            told = answer["error"]["message"] if "error" in answer else told
            assert "error" in answer or result["isError"], (call_, answer)
            assert len(told) > 20 and "Traceback" not in told and "INTERNAL" not in told, (call_, told)
        assert client.ask("tools/lost", {})["error"]["message"]
    assert somebody.get("/credits") == {"balance": 50, "held": 0, "debt": 0}, "something was spent"
    assert somebody.get("/jobs")["jobs"] == [], "something was begun"


async def test_against_a_gateway_a_result_is_worked_on_and_its_line_is_told(
    luster: RunningLuster, photos: Path
) -> None:
    somebody = running_luster.Client(luster.url, luster.token("remix@example.com"))
    stranger = running_luster.Client(luster.url, luster.token("elsewhere@example.com"))
    first = somebody.finished(
        somebody.post(
            "/jobs",
            {"asset_id": somebody.upload(measured(640), "house.jpg")["id"], "style": "sky_replacement"},
        )["job"]["id"]
    )
    assert first["status"] == "succeeded", first
    key = somebody.post("/api-keys", {"name": "mcp"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    started = program(luster, "--gateway", luster.url, "--root", str(photos), LUSTER_API_KEY=secret)
    wish = {"look": "default", "tier": "free", "start_from": first["id"]}
    async with Client(started) as client:
        quote = await call(client, "quote", **wish)
        job = await call(client, "enhance", quote_id=quote["quote_id"], **wish)
        again = await call(client, "enhance", quote_id=quote["quote_id"], **wish)
        assert again["job_id"] == job["job_id"], "the same quote is the same job"
        done = await call(client, "wait_for_result", job_id=job["job_id"], save_to="on.jpg", timeout_seconds=240)
        assert (done["status"], done["credits"], quote["credits"]) == ("succeeded", 1, 1), done
        assert Image.open(photos / "on.jpg").size == (done["width"], done["height"])
        assert "was removed" not in await refusal(
            client, "quote", look="default", start_from="00000000-0000-4000-8000-000000000000"
        )
        told = await call(client, "disclosure", job_id=job["job_id"])
    second = somebody.get(f"/jobs/{job['job_id']}")["job"]
    assert (second["parent_job_id"], second["asset_id"]) == (first["id"], first["asset_id"])
    assert (first["disclosure"], second["disclosure"], told["altered"]) == ("replaced", "replaced", True)
    line = somebody.get(f"/jobs/{job['job_id']}/lineage")["lineage"]
    assert [(each["id"], each["distance"]) for each in line["ancestors"]] == [(first["id"], 1)]
    below = somebody.get(f"/jobs/{first['id']}/lineage")["lineage"]["descendants"]
    assert [each["id"] for each in below] == [job["job_id"]]
    for path in (f"/jobs/{first['id']}/lineage", f"/jobs/{job['job_id']}"):
        assert stranger.http.get(path).status_code == 404


def test_the_key_never_goes_over_a_network_in_clear_text(luster: RunningLuster) -> None:
    said = subprocess.run(
        [LUSTER, "mcp", "--gateway", "http://gateway.example.com"],
        env=luster.environment | {"LUSTER_API_KEY": "secret"},
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    assert said.returncode == 2 and "clear text" in said.stderr and "Traceback" not in said.stderr


@contextmanager
def served(luster: RunningLuster, photos: Path) -> Iterator[str]:
    """`luster mcp --http`, until the end of the block."""
    port = free_port()
    process = subprocess.Popen(
        [LUSTER, "mcp", "--http", "--port", str(port), "--root", str(photos)],
        env=luster.environment | {"LUSTER_MCP_TOKEN": TOKEN},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        assert f"http://127.0.0.1:{port}/mcp" in process.stderr.readline()
        address = f"http://127.0.0.1:{port}/mcp"
        for _ in range(300):
            try:
                httpx.get(address, timeout=5)
                break
            except httpx.TransportError:
                continue
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        assert process.stderr is not None
        process.stderr.close()


@asynccontextmanager
async def over_http(address: str, **headers: str) -> AsyncIterator[Client]:
    async with (
        httpx2.AsyncClient(headers=headers, timeout=60) as http,
        Client(streamable_http_client(address, http_client=http)) as client,
    ):
        yield client


async def test_over_http_with_the_token_only(luster: RunningLuster, photos: Path) -> None:
    page = {"Authorization": f"Bearer {TOKEN}", "Host": "evil.example.com", "Origin": "https://evil.example.com"}
    with served(luster, photos) as address:
        async with httpx.AsyncClient() as stranger:
            for headers in ({}, {"Authorization": "Bearer guessed"}):
                assert (await stranger.post(address, json={}, headers=headers)).status_code == 401
            assert (await stranger.post(address, json={}, headers=page)).status_code in (400, 403, 421)
        async with over_http(address, Authorization=f"Bearer {TOKEN}") as client:
            done = await enhanced(client, photos, look="default", max_edge=300)
            assert done["credits"] == 0
