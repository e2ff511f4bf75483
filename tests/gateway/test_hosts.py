"""A page of any website may have its own name lead to this machine; it reaches no Luster where anybody may sign in."""

import pytest
from luster_gateway import GatewaySettings
from luster_gateway.guards.hosts import own_names

from tests.gateway.conftest import Gateway

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "name", ["page.example", "127.0.0.1.page.example", "localhost.page.example", "[::2]", "[", "10.0.0.5"]
)
def test_another_name_than_this_machines_own_is_answered_nothing(shared_gateway: Gateway, name: str) -> None:
    """Its page had the development login give it a token for anybody, and read every photo."""
    host = {"Host": f"{name}:{shared_gateway.port}", "Origin": f"http://{name}:{shared_gateway.port}"}
    with shared_gateway.client() as client:
        asked = client.post("/auth/dev/token", json={"email": "ann@example.com"}, headers=host)
        assert asked.status_code == 421 and "access_token" not in asked.text
        assert client.get("/", headers=host).status_code == 421


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "studio.localhost", "[::1]", "127.0.0.53"])
def test_this_machines_own_names_are_answered(shared_gateway: Gateway, name: str) -> None:
    with shared_gateway.client() as client:
        answer = client.get("/livez", headers={"Host": f"{name}:{shared_gateway.port}"})
    assert answer.status_code == 200, answer.text


def test_where_people_really_sign_in_every_name_is_taken() -> None:
    assert own_names(GatewaySettings(one_machine=False, service_token="t" * 20)) is None
    outside = GatewaySettings(one_machine=True, service_token="t" * 20, host="0.0.0.0", app_url="http://house.example")
    assert own_names(outside) is None
