"""A provider whose discovery or keys fail: what is held serves, one asks for more, and nobody else waits."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_network

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from luster_engine.database.session import Database
from luster_engine.errors import Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.sign_in import published
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.openid_provider import OpenIdProvider, ProviderSettings

from tests.engine.sign_in.conftest import ADDRESS, HERE, PASSWORD, House, opened
from tests.engine.sign_in.test_openid import refused, visit
from tests.stand_ins.openid_server import CLIENT, SECRET, Fault, OpenIdServer

HOUR = 3600.0


@dataclass
class Clock:
    """A clock that goes on when it is told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(published, "monotonic", made)
    return made


@pytest.fixture
def server() -> Iterator[OpenIdServer]:
    made = OpenIdServer()
    yield made
    made.close()


@pytest.fixture
def house(database: Database, server: OpenIdServer, clock: Clock) -> Iterator[House]:
    made = opened(database)
    guard = AddressGuard((ip_network("127.0.0.0/8"),))
    said = ProviderSettings("work", "Work", server.issuer, CLIENT, SECRET, "openid email")
    provider = OpenIdProvider(said, guard, Sender(guard, seconds=0.5), f"{ADDRESS}/auth/oauth/work/callback")
    made.ways.openid.providers = {"work": provider}
    yield made
    made.ways.close()


def asked(server: OpenIdServer, path: str = "/keys") -> int:
    return server.asked.count(f"GET {path}")


@pytest.mark.parametrize("fault", ["error", "empty", "no set", "huge", "elsewhere", "hangs"])
async def test_keys_that_are_held_serve_while_their_server_fails(
    house: House, server: OpenIdServer, clock: Clock, fault: str
) -> None:
    """After an hour every sign-in asked for the keys, and none went on where they did not come. An empty set was taken
    for the truth at once."""
    assert isinstance(await visit(house, server), BegunSession)
    server.fault = Fault(published=fault)
    clock.now += HOUR
    for _ in range(3):
        assert isinstance(await visit(house, server), BegunSession)
    assert asked(server) == 2, "between two questions that failed there is a pause"
    clock.now += 24 * HOUR
    assert (await refused(visit(house, server))).reason in (Reason.PROVIDER_UNAVAILABLE, Reason.UNAUTHENTICATED)
    # It is found out at once that they are back.
    server.fault = Fault()
    assert isinstance(await visit(house, server), BegunSession)


async def test_a_provider_that_is_not_discovered_anew_goes_on_by_what_it_said(
    house: House, server: OpenIdServer, clock: Clock
) -> None:
    assert isinstance(await visit(house, server), BegunSession)
    server.fault = Fault(undiscovered=True)
    clock.now += HOUR
    assert isinstance(await visit(house, server), BegunSession)
    assert asked(server, "/.well-known/openid-configuration") == 2


async def test_where_nothing_is_held_one_question_is_asked_for_all_and_others_sign_in_meanwhile(
    house: House, server: OpenIdServer
) -> None:
    await house.somebody("ben@example.com")
    server.fault = Fault(published="hangs")
    visits = [asyncio.create_task(visit(house, server)) for _ in range(5)]
    ben = await house.ways.log_in("ben@example.com", PASSWORD, HERE)
    assert isinstance(ben, BegunSession) and not any(each.done() for each in visits)
    came = await asyncio.gather(*visits, return_exceptions=True)
    assert {getattr(each, "reason", None) for each in came} == {Reason.PROVIDER_UNAVAILABLE}, came
    assert asked(server) == 1


async def test_many_who_come_when_keys_are_old_ask_once(house: House, server: OpenIdServer, clock: Clock) -> None:
    assert isinstance(await visit(house, server), BegunSession)
    clock.now += HOUR
    came = await asyncio.gather(*(visit(house, server) for _ in range(5)))
    assert all(isinstance(each, BegunSession) for each in came) and asked(server) == 2


@pytest.mark.parametrize("named", [True, False])
async def test_a_key_that_changed_under_the_same_name_or_none_is_taken(
    house: House, server: OpenIdServer, clock: Clock, named: bool
) -> None:
    """Its tokens were refused for an hour: only a name that nobody knew made us ask."""
    server.fault = Fault(header={} if named else {"kid": None})
    assert isinstance(await visit(house, server), BegunSession)
    server.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert (await refused(visit(house, server))).reason is Reason.UNAUTHENTICATED
    clock.now += 31
    assert isinstance(await visit(house, server), BegunSession)
    assert asked(server) == 2
