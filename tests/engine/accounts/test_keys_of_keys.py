"""A key makes no key that may do more or lasts longer than itself, and what it made ends with it."""

import time
from typing import Any

import grpc
import pytest
from google.protobuf.timestamp_pb2 import Timestamp
from luster.v1 import account_pb2

from tests.engine.served import Person


def make(person: Person, *, by: account_pb2.ApiKey | None = None, **what: Any) -> account_pb2.CreateApiKeyResponse:
    """A key, made by its owner or by another key."""
    metadata = person.own if by is None else (*person.own, ("x-luster-api-key", by.id))
    request = account_pb2.CreateApiKeyRequest(name="script", **what)
    made: account_pb2.CreateApiKeyResponse = person.accounts.CreateApiKey(request, metadata=metadata, timeout=30)
    return made


def code(call: Any) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as refused:
        call()
    found: grpc.StatusCode = refused.value.code()  # type: ignore[attr-defined]  # a client's error is a call as well
    return found


def stands(person: Person, secret: str) -> bool:
    try:
        person.accounts.VerifyApiKey(account_pb2.VerifyApiKeyRequest(secret=secret), metadata=person.service)
    except grpc.RpcError:
        return False
    return True


def in_seconds(seconds: int) -> Timestamp:
    return Timestamp(seconds=int(time.time()) + seconds)


def test_a_key_makes_none_that_lasts_longer(person: Person) -> None:
    first = make(person, expire_time=in_seconds(3600)).api_key
    assert code(lambda: make(person, by=first, expire_time=in_seconds(7200))) is grpc.StatusCode.PERMISSION_DENIED
    assert make(person, by=first).api_key.expire_time.seconds == first.expire_time.seconds
    shorter = make(person, by=first, expire_time=in_seconds(60)).api_key
    assert shorter.expire_time.seconds < first.expire_time.seconds
    assert make(person, expire_time=in_seconds(7200)).api_key.expire_time.seconds > first.expire_time.seconds


def test_a_key_makes_none_that_may_do_more(person: Person) -> None:
    first = make(person, scopes=["write"]).api_key
    assert code(lambda: make(person, by=first, scopes=["read", "write"])) is grpc.StatusCode.PERMISSION_DENIED
    assert list(make(person, by=first).api_key.scopes) == ["write"]


def test_revoking_a_key_ends_what_it_made_and_what_that_made(person: Person) -> None:
    first = make(person)
    second = make(person, by=first.api_key)
    third = make(person, by=second.api_key)
    other = make(person)
    assert all(stands(person, each.secret) for each in (first, second, third, other))
    person.call(person.accounts.RevokeApiKey, account_pb2.RevokeApiKeyRequest(api_key_id=first.api_key.id))
    assert [stands(person, each.secret) for each in (first, second, third, other)] == [False, False, False, True]
    assert code(lambda: make(person, by=third.api_key)) is grpc.StatusCode.UNAUTHENTICATED
    # The account's history says why.
    entries = person.call(person.accounts.ListOwnAuditEntries, account_pb2.ListOwnAuditEntriesRequest()).entries
    because = [each.data["because_of"] for each in entries if each.action == "api_key.revoke" and each.data]
    assert because == [first.api_key.id] * 2


def test_a_key_of_another_account_makes_none(person: Person, served: Any) -> None:
    other = served.person()
    stranger = make(other).api_key
    assert code(lambda: make(person, by=stranger)) is grpc.StatusCode.UNAUTHENTICATED
