"""The gateway imports at its start what every installation needs, and looks for no garbage meanwhile."""

import gc
import subprocess
import sys

import pytest
import uvicorn
from luster_gateway import GatewaySettings
from luster_gateway.app import create_app
from luster_gateway.other_servers import OtherServers
from luster_gateway.server import Server, config

_OF_A_CLIENT = {"httpx", "httpcore", "rich", "pygments"}
"""What asks others by HTTP, and what its command line prints with."""


def test_what_asks_others_is_imported_when_others_are_asked() -> None:
    program = """
import sys
before = set(sys.modules)  # whatever measures the share that the tests reach has imported by now
import luster_gateway
assert "fastapi" not in sys.modules.keys() - before
import luster_gateway.command
print(*(sys.modules.keys() - before))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not _OF_A_CLIENT & set(done.stdout.split())


async def test_one_client_asks_all_others_and_one_that_nobody_needed_is_not_opened() -> None:
    unused, used = OtherServers(), OtherServers()
    client = used.client
    assert used.client is client and not client.is_closed
    await used.close()
    await unused.close()
    assert client.is_closed and unused._client is None


@pytest.mark.parametrize("project", [None, "https://project.supabase.co"])
async def test_the_client_that_fetches_keys_is_opened_at_the_start(project: str | None) -> None:
    settings = GatewaySettings(service_token="a-token-of-a-test", supabase_url=project)
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        assert (app.state.parts.others._client is not None) is (project is not None)


async def test_garbage_is_looked_for_once_it_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: object, **__: object) -> None:
        assert not gc.isenabled()

    monkeypatch.setattr(uvicorn.Server, "startup", nothing)
    server = Server(config(GatewaySettings(service_token="a-token-of-a-test")))
    gc.disable()
    try:
        await server.startup()
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
