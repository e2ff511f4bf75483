"""A gateway over real HTTP before a fake engine over real gRPC, both in a thread of their own for the whole run."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import httpx
import pytest
from luster.v1 import account_pb2
from luster_gateway import GatewaySettings
from luster_gateway.server import Server, config, listen

from tests.gateway.fake_engine import FakeEngine
from tests.gateway.samples import account, account_id

TOKEN = "a service token of the tests"


class House:
    """A loop in a thread, on which servers live while tests ask them from outside."""

    def __init__(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.loop = loop or asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, Any], within: float = 20) -> Any:
        """Does something on the loop and waits for it."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(within)

    def close(self) -> None:
        """Ends the loop."""
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(5)


class Gateway:
    """A running gateway."""

    def __init__(self, house: House, settings: GatewaySettings) -> None:
        self._house = house
        self.settings = settings
        self._server = Server(config(settings))
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]  # older uvicorns have it; in a thread no signal may be taken
        listening = listen("127.0.0.1", 0)
        self.port = listening.getsockname()[1]
        self._serving = asyncio.run_coroutine_threadsafe(self._server.serve([listening]), house.loop)
        house.run(self._started())
        self.url = f"http://127.0.0.1:{self.port}"

    async def _started(self) -> None:
        while not self._server.started:
            await asyncio.sleep(0.01)

    def client(self, token: str = "", **more: Any) -> httpx.Client:
        """A client, signed in with a token."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.url, headers=headers, timeout=20, **more)

    def sign_in(self, email: str = "ann@example.com") -> httpx.Client:
        """A client that signed in by the development login."""
        with self.client() as client:
            answer = client.post("/auth/dev/token", json={"email": email})
        assert answer.status_code == 200, answer.text
        return self.client(answer.json()["access_token"])

    def stop(self) -> None:
        """Ends it as SIGTERM does."""
        self._server.should_exit = True
        self._serving.result(20)


@pytest.fixture(scope="session")
def house() -> Iterator[House]:
    """The thread on which every server of these tests lives."""
    started = House()
    yield started
    started.close()


@pytest.fixture(scope="session")
def shared_engine(house: House) -> Iterator[FakeEngine]:
    """One fake engine for the run."""
    engine = FakeEngine()
    house.run(engine.start())
    yield engine
    house.run(engine.stop())


@pytest.fixture(scope="session")
def shared_gateway(house: House, shared_engine: FakeEngine) -> Iterator[Gateway]:
    """One gateway for the run, without limits on how often."""
    gateway = Gateway(house, settings_for(shared_engine))
    yield gateway
    gateway.stop()


def settings_for(fake: FakeEngine, /, **changes: Any) -> GatewaySettings:
    """Settings of a gateway on one machine, on a free port."""
    base: dict[str, Any] = {
        "engine": f"127.0.0.1:{fake.port}",
        "service_token": TOKEN,
        "one_machine": True,
        "rate_jobs": "",
        "rate_previews": "",
        "rate_writes": "",
        "rate_reads": "",
        "rate_public": "",
        "rate_refused": "",
        "log_level": "ERROR",
    }
    return GatewaySettings(**{**base, **changes})


@pytest.fixture
def engine(shared_engine: FakeEngine) -> FakeEngine:
    """The fake engine, knowing nothing but how to make an account for whoever signs in."""

    def ensure(request: account_pb2.EnsureAccountRequest) -> account_pb2.EnsureAccountResponse:
        found = account(id=account_id(request.email or request.subject), email=request.email)
        return account_pb2.EnsureAccountResponse(account=found)

    shared_engine.answers.clear()
    shared_engine.calls.clear()
    shared_engine.answers["AccountService.EnsureAccount"] = ensure
    return shared_engine


@pytest.fixture
def gateway(shared_gateway: Gateway, engine: FakeEngine) -> Gateway:
    """The running gateway."""
    return shared_gateway


@pytest.fixture
def client(gateway: Gateway) -> Iterator[httpx.Client]:
    """A signed-in client."""
    with gateway.sign_in() as signed_in:
        yield signed_in


@pytest.fixture
def other_gateway(house: House, engine: FakeEngine) -> Iterator[Callable[..., Gateway]]:
    """Makes gateways with settings of their own."""
    made: list[Gateway] = []

    def make(**changes: Any) -> Gateway:
        made.append(Gateway(house, settings_for(engine, **changes)))
        return made[-1]

    yield make
    for gateway in made:
        gateway.stop()
