"""AccountService: who uses Luster, their preferences, keys and audit."""

from datetime import timedelta
from functools import partial
from typing import Any

import grpc
from luster.v1 import account_pb2, account_pb2_grpc, job_pb2

from luster_engine.accounts import deletion, export, service
from luster_engine.accounts.departed import DepartedKey
from luster_engine.accounts.messages import (
    account_message,
    audit_message,
    deletion_message,
    export_message,
    filter_of,
    key_message,
)
from luster_engine.accounts.service import Verified
from luster_engine.assets.quota import Quota
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_struct, from_timestamp, read_id
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.settings import Settings
from luster_engine.sign_in import service as sign_in
from luster_engine.sign_in import welcome
from luster_engine.sign_in.messages import asker_of, session_in
from luster_engine.sign_in.opening import SignIn
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

Context = grpc.aio.ServicerContext[object, object]


class AccountServicer(account_pb2_grpc.AccountServiceServicer):
    """Answers AccountService's calls."""

    def __init__(self, database: Database, storage: Storage, settings: Settings, sign_in: SignIn) -> None:
        self._database = database
        self._sign_in = sign_in
        self._settings = settings
        self._quota = Quota.of(settings)
        self._storage = storage
        self._departed = DepartedKey.of(settings)

    async def EnsureAccount(  # noqa: N802 - the contract's name
        self, request: account_pb2.EnsureAccountRequest, context: Context
    ) -> account_pb2.EnsureAccountResponse:
        """The account of an identity, made on first sight."""
        if request.issuer == service.OWN_ISSUER:
            # Only sign-in itself makes these: a token that outlives its account must not make it anew.
            raise LusterError(Reason.PERMISSION_DENIED, "Accounts of this issuer are made by signing up.")
        async with self._database.transaction() as session:
            account, created = await service.ensure_account(
                session,
                Verified(
                    request.issuer,
                    request.subject,
                    request.email,
                    request.email_verified,
                    from_timestamp(request, "issue_time"),
                ),
                welcome=self._settings.starting_credits,
                first_is_admin=self._settings.on_loopback,
                departed=self._departed,
                claim=partial(welcome.claim, secret=self._sign_in.secret),
            )
        return account_pb2.EnsureAccountResponse(account=account_message(account), created=created)

    async def GetAccount(  # noqa: N802 - the contract's name
        self, request: account_pb2.GetAccountRequest, context: Context
    ) -> account_pb2.GetAccountResponse:
        """The caller's account."""
        async with self._database.transaction() as session:
            account = await service.get(session, current_caller().account)
            use = await self._quota.use_of(session, account.id)
        return account_pb2.GetAccountResponse(account=account_message(account, use))

    async def UpdatePreferences(  # noqa: N802 - the contract's name
        self, request: account_pb2.UpdatePreferencesRequest, context: Context
    ) -> account_pb2.UpdatePreferencesResponse:
        """Change what the mask names."""
        caller = current_caller()
        async with self._database.transaction() as session:
            account = await service.update_preferences(
                session,
                caller.account,
                _chosen(request.preferences),
                list(request.update_mask.paths),
                actor=caller.actor,
            )
        return account_pb2.UpdatePreferencesResponse(account=account_message(account))

    async def CreateApiKey(  # noqa: N802 - the contract's name
        self, request: account_pb2.CreateApiKeyRequest, context: Context
    ) -> account_pb2.CreateApiKeyResponse:
        """A new key; its secret is shown this once. A key that makes one proves nothing anew: what it makes may do no
        more, lasts no longer, and ends with it, so it is told to nobody either."""
        caller, proofs = current_caller(), self._sign_in.ways.proofs
        asker = asker_of(caller.account, request.proof, request.visitor)
        who = None if caller.api_key is not None else await proofs.owner_of_ours(*asker)
        async with self._database.transaction() as session:
            await proofs.still_of_ours(session, caller.account, who, session_in(request.proof.session_id))
            key, secret = await service.create_api_key(
                session,
                caller.account,
                request.name,
                list(request.scopes),
                expires_at=from_timestamp(request, "expire_time"),
                actor=caller.actor,
                request_id=request.request_id,
                made_by=caller.api_key,
            )
            if secret and caller.api_key is None:
                words = {"name": key.name, "prefix": key.prefix, "scopes": ", ".join(key.scopes)}
                owner = await service.get(session, caller.account)
                await sign_in.tell(session, owner, "api_key_created", **words)
        return account_pb2.CreateApiKeyResponse(api_key=key_message(key), secret=secret)

    async def ListApiKeys(  # noqa: N802 - the contract's name
        self, request: account_pb2.ListApiKeysRequest, context: Context
    ) -> account_pb2.ListApiKeysResponse:
        """The keys, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await service.list_api_keys(
                session, current_caller().account, before=read_token(request.page_token), limit=size + 1
            )
        shown = found[:size]
        return account_pb2.ListApiKeysResponse(
            api_keys=[key_message(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )

    async def RevokeApiKey(  # noqa: N802 - the contract's name
        self, request: account_pb2.RevokeApiKeyRequest, context: Context
    ) -> account_pb2.RevokeApiKeyResponse:
        """End a key at once."""
        caller = current_caller()
        async with self._database.transaction() as session:
            key = await service.revoke_api_key(
                session, caller.account, read_id(request.api_key_id, "api_key_id"), actor=caller.actor
            )
        return account_pb2.RevokeApiKeyResponse(api_key=key_message(key))

    async def RevokeAllApiKeys(  # noqa: N802 - the contract's name
        self, request: account_pb2.RevokeAllApiKeysRequest, context: Context
    ) -> account_pb2.RevokeAllApiKeysResponse:
        """End every key at once."""
        caller = current_caller()
        async with self._database.transaction() as session:
            ended = await service.revoke_all_api_keys(session, caller.account, actor=caller.actor)
        return account_pb2.RevokeAllApiKeysResponse(count=ended)

    async def VerifyApiKey(  # noqa: N802 - the contract's name
        self, request: account_pb2.VerifyApiKeyRequest, context: Context
    ) -> account_pb2.VerifyApiKeyResponse:
        """Whose key a secret is."""
        async with self._database.transaction() as session:
            account, key = await service.verify_api_key(session, request.secret)
        return account_pb2.VerifyApiKeyResponse(account=account_message(account), api_key=key_message(key))

    async def ExportAccount(  # noqa: N802 - the contract's name
        self, request: account_pb2.ExportAccountRequest, context: Context
    ) -> account_pb2.ExportAccountResponse:
        """Begin an export, or find the one that is being made."""
        caller = current_caller()
        async with self._database.transaction() as session:
            found = await export.request(session, caller.account, actor=caller.actor, request_id=caller.request_id)
        return account_pb2.ExportAccountResponse(export=export_message(found))

    async def GetExport(  # noqa: N802 - the contract's name
        self, request: account_pb2.GetExportRequest, context: Context
    ) -> account_pb2.GetExportResponse:
        """How an export stands, and its address when it is done."""
        account = current_caller().account
        async with self._database.transaction() as session:
            found = await export.find(session, account, read_id(request.export_id, "export_id"))
        url = ""
        if found.state == "done":
            name = f"luster-{found.created_at:%Y-%m-%d}.zip"
            url = await self._storage.presign_get(keys.account_export(account, found.id), filename=name)
        return account_pb2.GetExportResponse(export=export_message(found, url))

    async def DeleteAccount(  # noqa: N802 - the contract's name
        self, request: account_pb2.DeleteAccountRequest, context: Context
    ) -> account_pb2.DeleteAccountResponse:
        """Begin the removal of the caller's account."""
        caller = current_caller()
        if caller.api_key is not None:
            raise LusterError(Reason.PERMISSION_DENIED, "An API key cannot remove its account. Sign in to do that.")
        proofs, grace = self._sign_in.ways.proofs, timedelta(days=self._settings.days_to_take_back)
        asker = asker_of(caller.account, request.proof, request.visitor)
        who = await proofs.owner_of_ours(*asker)
        async with self._database.transaction() as session:
            await proofs.still_of_ours(session, caller.account, who, session_in(request.proof.session_id))
            found, token = await deletion.request(
                session, caller.account, grace=grace, actor=caller.actor, request_id=caller.request_id
            )
            leaver = await service.get(session, caller.account)
            if grace:
                await sign_in.tell(session, leaver, "account_leaving", until=f"{found.begins_at:%d %B %Y}")
            else:
                await sign_in.tell(session, leaver, "account_gone")
        return account_pb2.DeleteAccountResponse(deletion=deletion_message(found), token=token)

    async def GetDeletion(  # noqa: N802 - the contract's name
        self, request: account_pb2.GetDeletionRequest, context: Context
    ) -> account_pb2.GetDeletionResponse:
        """How a removal stands, and its certificate when it is done."""
        async with self._database.transaction() as session:
            found = await deletion.find(session, read_id(request.deletion_id, "deletion_id"), request.token)
        return account_pb2.GetDeletionResponse(deletion=deletion_message(found))

    async def TakeBackDeletion(  # noqa: N802 - the contract's name
        self, request: account_pb2.TakeBackDeletionRequest, context: Context
    ) -> account_pb2.TakeBackDeletionResponse:
        """Keep the account after all."""
        async with self._database.transaction() as session:
            found = await deletion.take_back(session, read_id(request.deletion_id, "deletion_id"), request.token)
        return account_pb2.TakeBackDeletionResponse(deletion=deletion_message(found))

    async def ListOwnAuditEntries(  # noqa: N802 - the contract's name
        self, request: account_pb2.ListOwnAuditEntriesRequest, context: Context
    ) -> account_pb2.ListOwnAuditEntriesResponse:
        """What was done to the account, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await audit.entries(
                session,
                filter_of(request, current_caller().account),
                before=read_token(request.page_token),
                limit=size + 1,
            )
        shown = found[:size]
        return account_pb2.ListOwnAuditEntriesResponse(
            entries=[audit_message(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )


def _chosen(message: account_pb2.Preferences) -> dict[str, Any]:
    return {
        "display_name": message.display_name,
        "locale": message.locale,
        "time_zone": message.time_zone,
        "default_style": message.default_style,
        "default_tier": "premium" if message.default_tier == job_pb2.TIER_PREMIUM else "free",
        "email_notifications": message.email_notifications,
        "client": from_struct(message.client, "preferences.client"),
    }
