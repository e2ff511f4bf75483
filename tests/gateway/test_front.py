"""Studio is served from our own package, under a policy that lets in nothing else."""

import re

import httpx
import pytest
from luster_gateway import GatewaySettings, create_app

pytestmark = pytest.mark.fast


def _client(**given: object) -> httpx.AsyncClient:
    settings = GatewaySettings(**given)  # type: ignore[arg-type] - any setting by name
    return httpx.AsyncClient(transport=httpx.ASGITransport(create_app(settings)), base_url="http://luster.test")


def _policy(answer: httpx.Response) -> dict[str, list[str]]:
    parts = (each.split() for each in answer.headers["content-security-policy"].split(";"))
    return {name: values for name, *values in parts}


async def test_the_page_and_every_file_that_it_names_are_there() -> None:
    async with _client() as client:
        page = await client.get("/")
        assert page.headers["content-type"].startswith("text/html")
        named = re.findall(r'(?:src|href)="(/[^"]+)"', page.text)
        assert any(each.endswith(".js") for each in named)
        for each in [*named, "/sw.js"]:
            assert (await client.get(each)).status_code == 200, each


async def test_the_policy_lets_in_only_ourselves_storage_and_sign_in() -> None:
    async with _client(content_origins="https://bucket.test", supabase_url="https://project.supabase.test/x") as client:
        policy = _policy(await client.get("/"))
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == policy["style-src"] == policy["font-src"] == ["'self'"]
    assert policy["img-src"] == ["'self'", "blob:", "https://bucket.test"]
    assert policy["connect-src"] == ["'self'", "https://bucket.test", "https://project.supabase.test"]
    assert policy["frame-ancestors"] == ["'none'"]


async def test_what_changes_its_name_with_its_content_is_kept_and_the_page_is_not() -> None:
    async with _client() as client:
        page = await client.get("/")
        script = re.search(r'src="(/studio/assets/[^"]+)"', page.text)
        assert script is not None
        assert page.headers["cache-control"] == "no-cache"
        assert "immutable" in (await client.get(script.group(1))).headers["cache-control"]
        assert (await client.get("/studio/manifest.webmanifest")).headers["cache-control"] == "no-cache"


async def test_the_built_files_cannot_be_left() -> None:
    async with _client() as client:
        assert (await client.get("/studio/%2e%2e/settings.py")).status_code == 404
        assert (await client.get("/studio/assets/nothing.js")).status_code == 404


async def test_built_text_comes_packed_to_whoever_takes_it() -> None:
    async with _client() as client:
        page = await client.get("/")
        script = re.search(r'src="(/studio/assets/[^"]+)"', page.text)
        assert script is not None
        address = script.group(1)
        plain = await client.get(address, headers={"Accept-Encoding": "identity"})
        packed = await client.get(address, headers={"Accept-Encoding": "gzip"})
        part = await client.get(address, headers={"Accept-Encoding": "gzip", "Range": "bytes=0-9"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == plain.content
    assert packed.headers["content-type"] == plain.headers["content-type"]
    assert "immutable" in packed.headers["cache-control"]
    assert plain.headers["vary"] == packed.headers["vary"] == "Accept-Encoding"
    assert part.status_code == 206 and part.content == plain.content[:10]


async def test_the_app_comes_together_with_what_starts_it() -> None:
    async with _client() as client:
        page = await client.get("/")
    early = re.findall(r'<link rel="modulepreload"[^>]+href="/studio/assets/([^"]+)"', page.text)
    assert any(each.startswith("studio-app-") for each in early)


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ("gzip", True),
        ("br;q=1.0, GZIP;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("br, gzip; q=0.000", False),
        ("gzip;q=0, *", False),
        ("identity", False),
        ("", False),
    ],
)
async def test_a_browser_that_refuses_packed_files_gets_them_plain(accepted: str, packed: bool) -> None:
    async with _client() as client:
        script = re.search(r'src="(/studio/assets/[^"]+\.js)"', (await client.get("/")).text)
        assert script is not None
        answer = await client.get(script.group(1), headers={"Accept-Encoding": accepted})
    assert (answer.headers.get("content-encoding") == "gzip") is packed
