"""What people change about how they sign in, who invites, and what is listed."""

import time
from uuid import uuid4

import pytest

from tests.gateway.conftest import Gateway, House
from tests.gateway.sign_in.conftest import OTHER, PASSWORD, Place

pytestmark = pytest.mark.slow


def test_changing_the_password(place: Place) -> None:
    email, here = place.somebody()
    with place.client(here["access_token"]) as client:
        there = client.post("/auth/login", json={"email": email, "password": PASSWORD}).json()
        wrong = client.post("/auth/me/password", json={"old_password": OTHER, "new_password": OTHER})
        assert wrong.status_code == 403
        body = {"old_password": PASSWORD, "new_password": OTHER}
        assert client.post("/auth/me/password", json=body).status_code == 204
        assert client.post("/auth/refresh", json={"refresh_token": there["refresh_token"]}).status_code == 401
        assert client.post("/auth/refresh", json={"refresh_token": here["refresh_token"]}).status_code == 200


def test_an_administrator_invites_by_mail_and_nobody_else_does(place: Place) -> None:
    _, tokens = place.somebody()
    guest = f"{uuid4().hex}@example.com"
    with place.client(tokens["access_token"]) as client:
        assert client.post("/auth/invitations", json={"email": guest}).status_code == 403
    place.run("UPDATE accounts SET is_admin = true WHERE id = %s", tokens["account_id"])
    time.sleep(2.1)  # how an account stands is remembered for two seconds
    with place.client(tokens["access_token"]) as client:
        made = client.post("/auth/invitations", json={"email": guest}).json()["invitation"]
        assert made["state"] == "open"
        body = {"token": place.token(guest), "password": PASSWORD}
        joined = client.post("/auth/invitation/accept", json=body)
        assert joined.status_code == 200, joined.text
        listed = client.get("/auth/invitations").json()["invitations"]
        assert [each["state"] for each in listed if each["id"] == made["id"]] == ["accepted"]
        assert client.delete(f"/auth/invitations/{made['id']}").status_code == 409
        other = client.post("/auth/invitations", json={"email": f"{uuid4().hex}@example.com"}).json()["invitation"]
        assert client.delete(f"/auth/invitations/{other['id']}").status_code == 204


def test_the_configuration_lists_the_ways_in(place: Place) -> None:
    with place.client() as client:
        told = client.get("/config").json()["sign_in"]
        same = client.get("/auth/config").json()
    assert told["methods"] == ["password", "magic_link", "dev", "api_key"] == same["methods"]
    assert (told["registration"], told["needs_set_up"], told["shortest_password"]) == ("open", False, 15)
    assert told["second_steps"] == ["totp"] and told["providers"] == told["not_yet"] == []


def test_where_supabase_signs_in_luster_does_not_unless_told_to(place: Place, house: House) -> None:
    _, tokens = place.somebody()
    changes = {"supabase_url": "https://abc.supabase.co", "one_machine": False}
    other = Gateway(house, place.gateway.settings.model_copy(update=changes))
    both = Gateway(house, place.gateway.settings.model_copy(update={**changes, "own_sign_in": True}))
    try:
        with other.client(tokens["access_token"]) as client:
            assert client.post("/auth/login", json={"email": "a@b.example", "password": "x"}).status_code == 404
            assert client.get("/.well-known/jwks.json").status_code == 404
            # Nobody answers at that project's address, so that the token is wrong cannot even be said.
            assert client.get("/credits").status_code in (401, 503)
            assert client.get("/config").json()["sign_in"]["methods"] == ["supabase", "api_key"]
        with both.client(tokens["access_token"]) as client:
            assert client.get("/credits").status_code == 200
    finally:
        other.stop()
        both.stop()


def test_signing_out_everywhere_else_keeps_the_session_that_asks(place: Place) -> None:
    email, here = place.somebody()
    with place.client() as client:
        others = [client.post("/auth/login", json={"email": email, "password": PASSWORD}).json() for _ in range(3)]
    with place.client(here["access_token"]) as client:
        assert client.delete("/auth/sessions").status_code == 204
        assert [each["current"] for each in client.get("/auth/sessions").json()["sessions"]] == [True]
        for other in others:
            assert client.post("/auth/refresh", json={"refresh_token": other["refresh_token"]}).status_code == 401
        assert client.post("/auth/refresh", json={"refresh_token": here["refresh_token"]}).status_code == 200


def test_support_sees_accounts_and_jobs_and_moves_no_money(place: Place) -> None:
    _, tokens = place.somebody()
    _, other = place.somebody()
    grant = {"account_id": tokens["account_id"], "credits": 5, "reason": "for myself"}
    reads = ("/admin/accounts", "/admin/overview", f"/admin/jobs?account_id={other['account_id']}")
    with place.client(tokens["access_token"]) as client:
        assert [client.get(path).status_code for path in reads] == [403, 403, 403]
        place.run("UPDATE accounts SET is_support = true WHERE id = %s", tokens["account_id"])
        time.sleep(2.1)  # how an account stands is remembered for two seconds
        assert [client.get(path).status_code for path in reads] == [200, 200, 200]
        assert client.get("/auth/me").json()["account"]["support"] is True
        for path, body in (("/admin/grants", grant), ("/admin/adjustments", grant)):
            assert client.post(path, json=body).status_code == 403, path
        assert client.post("/auth/invitations", json={"email": "a@b.example"}).status_code == 403
        assert client.get("/admin/audit").status_code == 403
        assert client.post("/api-keys", json={"name": "x", "scopes": ["admin"]}).status_code == 403
