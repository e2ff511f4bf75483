"""AccountService over real gRPC: one account for an identity, preferences, keys that are shown once."""

from uuid import UUID, uuid4

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.timestamp_pb2 import Timestamp
from luster.v1 import account_pb2, credit_pb2
from sqlalchemy import text

from tests.engine.rooms import Engine


async def test_identity_has_one_account_with_its_welcome(engine: Engine) -> None:
    import asyncio

    subject = str(uuid4())
    request = account_pb2.EnsureAccountRequest(issuer="https://x.supabase.co", subject=subject, email="a@b.c")
    answers = await asyncio.gather(
        *(engine.accounts.EnsureAccount(request, metadata=engine.as_account(None)) for _ in range(8))
    )
    assert {answer.account.id for answer in answers} == {subject}, "a Supabase user's account has the user's own id"
    assert sum(answer.created for answer in answers) == 1
    who = engine.as_account(UUID(subject))
    balance = await engine.credits.GetBalance(credit_pb2.GetBalanceRequest(), metadata=who)
    assert balance.balance.balance == 7
    assert answers[0].account.admin, "the first account of a machine of one's own"
    other = await engine.accounts.EnsureAccount(
        account_pb2.EnsureAccountRequest(issuer="dev", subject="b@b.c"), metadata=engine.as_account(None)
    )
    assert not other.account.admin
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.accounts.EnsureAccount(
            account_pb2.EnsureAccountRequest(issuer="elsewhere", subject=subject), metadata=engine.as_account(None)
        )
    assert refused.value.code() is grpc.StatusCode.ALREADY_EXISTS, "nobody takes over an account by its id"


async def test_preferences_change_where_the_mask_says(engine: Engine) -> None:
    account = await engine.world.account(0)
    who = engine.as_account(account)
    chosen = account_pb2.Preferences(display_name="Ann", locale="en-GB")
    answer = await engine.accounts.UpdatePreferences(
        account_pb2.UpdatePreferencesRequest(preferences=chosen, update_mask=FieldMask(paths=["display_name"])),
        metadata=who,
    )
    assert (answer.account.preferences.display_name, answer.account.preferences.locale) == ("Ann", "")
    for paths in ([], ["shoe_size"]):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await engine.accounts.UpdatePreferences(
                account_pb2.UpdatePreferencesRequest(preferences=chosen, update_mask=FieldMask(paths=paths)),
                metadata=who,
            )
        assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT


async def test_api_key_is_shown_once_kept_as_a_hash_and_revocable(engine: Engine) -> None:
    account = await engine.world.account(0)
    who, service = engine.as_account(account), engine.as_account(None)
    request = account_pb2.CreateApiKeyRequest(name="script", request_id="r")
    made = await engine.accounts.CreateApiKey(request, metadata=who)
    assert made.secret.startswith(made.api_key.prefix)
    assert list(made.api_key.scopes) == ["read", "write"]
    again = await engine.accounts.CreateApiKey(request, metadata=who)
    assert (again.api_key.id, again.secret) == (made.api_key.id, "")
    async with engine.world.database.transaction() as session:
        kept = (await session.execute(text("SELECT * FROM api_keys"))).one()
    assert made.secret not in str(kept)
    verify = account_pb2.VerifyApiKeyRequest(secret=made.secret)
    known = await engine.accounts.VerifyApiKey(verify, metadata=service)
    assert (known.account.id, known.api_key.HasField("last_use_time")) == (str(account), True)
    listed = await engine.accounts.ListApiKeys(account_pb2.ListApiKeysRequest(), metadata=who)
    assert [key.id for key in listed.api_keys] == [made.api_key.id]
    stranger = engine.as_account(await engine.world.account(0))
    revoke = account_pb2.RevokeApiKeyRequest(api_key_id=made.api_key.id)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.accounts.RevokeApiKey(revoke, metadata=stranger)
    assert refused.value.code() is grpc.StatusCode.NOT_FOUND
    assert (await engine.accounts.RevokeApiKey(revoke, metadata=who)).api_key.HasField("revoke_time")
    for secret in (made.secret, "lk_wrong", ""):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await engine.accounts.VerifyApiKey(account_pb2.VerifyApiKeyRequest(secret=secret), metadata=service)
        assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED


async def test_api_keys_that_must_not_be(engine: Engine) -> None:
    who = engine.as_account(await engine.world.account(0))
    past = Timestamp(seconds=1)
    for wrong, code in (
        (account_pb2.CreateApiKeyRequest(name=""), grpc.StatusCode.INVALID_ARGUMENT),
        (account_pb2.CreateApiKeyRequest(name="x", scopes=["fly"]), grpc.StatusCode.INVALID_ARGUMENT),
        (account_pb2.CreateApiKeyRequest(name="x", expire_time=past), grpc.StatusCode.INVALID_ARGUMENT),
        (account_pb2.CreateApiKeyRequest(name="x", scopes=["admin"]), grpc.StatusCode.PERMISSION_DENIED),
    ):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await engine.accounts.CreateApiKey(wrong, metadata=who)
        assert refused.value.code() is code
