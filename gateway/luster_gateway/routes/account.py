"""The signed-in account: profile, keys, audit, export, removal."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Header, Query, Request, Response
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import account_pb2
from starlette.responses import StreamingResponse

from luster_gateway.audit import CSV_ANSWER, Action, Actor, Target, narrowed, page_of, table_of
from luster_gateway.calls import Anyone, Creator, Reader, RequestId, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import proof_of, visitor_of
from luster_gateway.shapes.account import (
    AccountAnswer,
    ApiKeyBody,
    ApiKeysAnswer,
    AuditAnswer,
    DeletionAnswer,
    ExportAnswer,
    NewApiKeyAnswer,
    StartedDeletionAnswer,
    UpdateMeBody,
    account_of,
    api_key_of,
    deletion_of,
    export_of,
)
from luster_gateway.shapes.common import Cursor, Limit, Moment, or_none, problems, stamp, struct
from luster_gateway.shapes.jobs import TIERS
from luster_gateway.shapes.proof import ProofBody

router = RoomRouter(route_class=GuardedRoute, tags=["account"], responses=problems())


_NO_PROOF = ProofBody()
_DeletionToken = Annotated[str | None, Header(max_length=500)]


@router.get("/me", operation_id="getMe", summary="Who am I?")
async def get_me(caller: Reader) -> AccountAnswer:
    """The signed-in account and its preferences."""
    answer = await caller.ask(caller.engine.accounts.GetAccount, account_pb2.GetAccountRequest())
    return AccountAnswer(account=account_of(answer.account))


@router.patch("/me", operation_id="updateMe", summary="Change preferences", responses=problems(409, body=True))
async def update_me(body: UpdateMeBody, caller: Writer) -> AccountAnswer:
    """Changes what is given; what is left out stays."""
    changed = body.preferences.model_dump(exclude_none=True)
    paths = sorted(changed)
    if not paths:
        return await get_me(caller)
    chosen = account_pb2.Preferences()
    tier = changed.pop("default_tier", None)
    client = changed.pop("client", None)
    if tier is not None:
        chosen.default_tier = TIERS[tier]
    if client is not None:
        chosen.client.CopyFrom(struct(client, "preferences.client"))
    for name, value in changed.items():
        setattr(chosen, name, value)
    request = account_pb2.UpdatePreferencesRequest(preferences=chosen, update_mask=FieldMask(paths=paths))
    answer = await caller.ask(caller.engine.accounts.UpdatePreferences, request)
    return AccountAnswer(account=account_of(answer.account))


@router.get("/me/audit", operation_id="listMyAudit", summary="What was done to my account")
async def list_audit(
    caller: Reader,
    limit: Limit = 50,
    cursor: Cursor = None,
    action: Action = None,
    actor: Actor = None,
    target: Target = None,
    since: Moment | None = None,
    until: Moment | None = None,
) -> AuditAnswer:
    """What was done and by whom, newest first."""
    request = account_pb2.ListOwnAuditEntriesRequest(page_size=limit, page_token=cursor or "")
    narrowed(request, action=action, actor=actor, target=target, since=since, until=until)
    return await page_of(partial(caller.ask, caller.engine.accounts.ListOwnAuditEntries), request)


@router.get(
    "/me/audit.csv",
    operation_id="getMyAuditTable",
    summary="What was done to my account, as CSV",
    response_class=StreamingResponse,
    responses=CSV_ANSWER,
)
async def get_audit_table(
    caller: Reader,
    action: Action = None,
    actor: Actor = None,
    target: Target = None,
    since: Moment | None = None,
    until: Moment | None = None,
) -> StreamingResponse:
    """The same entries as a table, all of them."""
    request = account_pb2.ListOwnAuditEntriesRequest()
    narrowed(request, action=action, actor=actor, target=target, since=since, until=until)
    return await table_of(partial(caller.ask, caller.engine.accounts.ListOwnAuditEntries), request)


@router.post("/me/export", operation_id="exportMe", summary="Gather all my data", status_code=202)
async def export_me(caller: Creator) -> ExportAnswer:
    """Starts an archive of everything the account has."""
    request = account_pb2.ExportAccountRequest(request_id=caller.creation_id())
    answer = await caller.ask(caller.engine.accounts.ExportAccount, request)
    return ExportAnswer(export=export_of(answer.export))


@router.get(
    "/me/exports/{export_id:uuid}", operation_id="getExport", summary="How is my export?", responses=problems(404)
)
async def get_export(export_id: UUID, caller: Reader) -> ExportAnswer:
    """How the export stands, and its signed address once it is done."""
    request = account_pb2.GetExportRequest(export_id=str(export_id))
    answer = await caller.ask(caller.engine.accounts.GetExport, request)
    return ExportAnswer(export=export_of(answer.export))


@router.delete(
    "/me",
    operation_id="deleteMe",
    summary="Remove my account",
    status_code=202,
    responses=problems(409, body=True),
)
async def delete_me(request: Request, caller: Writer, body: ProofBody = _NO_PROOF) -> StartedDeletionAnswer:
    """Starts the removal; the token is shown this once and asks `GET /deletions/{id}` how it goes. Who signs in here
    sends their password, or signed in within the last 15 minutes. A mail tells the owner, and leads back."""
    if caller.principal.key_id:
        raise Problem("PERMISSION_DENIED", "An API key cannot remove its account. Sign in to do that.")
    # Not repeated on a lost answer: the second one could not show the token again.
    wish = account_pb2.DeleteAccountRequest(
        proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    answer = await caller.ask(caller.engine.accounts.DeleteAccount, wish, retry=False)
    caller.parts.gate.forget(caller.principal.account_id)
    return StartedDeletionAnswer(
        deletion_id=answer.deletion.id, token=answer.token, deletion=deletion_of(answer.deletion)
    )


@router.get(
    "/deletions/{deletion_id:uuid}",
    operation_id="getDeletion",
    summary="How is the removal?",
    responses=problems(401, 403, 404, signed_in=False),
)
async def get_deletion(
    deletion_id: UUID,
    parts: Anyone,
    request_id: RequestId,
    token: Annotated[str | None, Query(max_length=500, description="From `DELETE /me`.")] = None,
    x_deletion_token: _DeletionToken = None,
) -> DeletionAnswer:
    """Answers whoever holds the token, as the account itself is gone."""
    request = account_pb2.GetDeletionRequest(deletion_id=str(deletion_id), token=_given(x_deletion_token or token))
    answer = await parts.engine.call(parts.engine.accounts.GetDeletion, request, request_id=request_id)
    return DeletionAnswer(deletion=deletion_of(answer.deletion))


@router.post(
    "/deletions/{deletion_id:uuid}/take-back",
    operation_id="takeBackDeletion",
    summary="Keep my account after all",
    responses=problems(401, 403, 404, 409, signed_in=False),
)
async def take_back(
    deletion_id: UUID, parts: Anyone, request_id: RequestId, x_deletion_token: _DeletionToken = None
) -> DeletionAnswer:
    """Takes a removal back that has not begun; where an operator allows no days for that, it begins at once."""
    request = account_pb2.TakeBackDeletionRequest(deletion_id=str(deletion_id), token=_given(x_deletion_token))
    answer = await parts.engine.call(parts.engine.accounts.TakeBackDeletion, request, request_id=request_id)
    return DeletionAnswer(deletion=deletion_of(answer.deletion))


@router.get("/api-keys", operation_id="listApiKeys", summary="My keys", tags=["api keys"])
async def list_keys(caller: Reader, limit: Limit = 50, cursor: Cursor = None) -> ApiKeysAnswer:
    """The keys without their secrets, newest first."""
    request = account_pb2.ListApiKeysRequest(page_size=limit, page_token=cursor or "")
    answer = await caller.ask(caller.engine.accounts.ListApiKeys, request)
    return ApiKeysAnswer(
        api_keys=[api_key_of(each) for each in answer.api_keys], next_cursor=or_none(answer.next_page_token)
    )


@router.post(
    "/api-keys",
    operation_id="createApiKey",
    summary="A new key",
    tags=["api keys"],
    status_code=201,
    responses=problems(409, body=True),
)
async def create_key(body: ApiKeyBody, request: Request, caller: Creator) -> NewApiKeyAnswer:
    """Makes a key for a server or a script; its secret is shown this once. Who signs in here sends their password, or
    signed in within the last 15 minutes. A mail tells the owner."""
    if beyond := set(body.scopes) - caller.principal.scopes:
        raise Problem(
            "PERMISSION_DENIED", f"An API key cannot make a key with more rights than its own: {sorted(beyond)}."
        )
    scopes: list[str] = [*body.scopes] or sorted(caller.principal.scopes & {"read", "write"})
    wish = account_pb2.CreateApiKeyRequest(
        name=body.name,
        scopes=scopes,
        request_id=caller.creation_id(),
        proof=proof_of(body.password, caller),
        visitor=visitor_of(request, caller.parts),
    )
    if body.expires_at is not None:
        wish.expire_time.CopyFrom(stamp(body.expires_at))
    # Not repeated on a lost answer: the second one could not show the secret again.
    answer = await caller.ask(caller.engine.accounts.CreateApiKey, wish, retry=False)
    return NewApiKeyAnswer(api_key=api_key_of(answer.api_key), secret=or_none(answer.secret))


@router.delete(
    "/api-keys", operation_id="revokeAllApiKeys", summary="End every key", tags=["api keys"], status_code=204
)
async def revoke_all_keys(caller: Writer) -> Response:
    """Ends every key of the account at once."""
    await caller.ask(caller.engine.accounts.RevokeAllApiKeys, account_pb2.RevokeAllApiKeysRequest())
    return Response(status_code=204)


@router.delete(
    "/api-keys/{api_key_id:uuid}",
    operation_id="revokeApiKey",
    summary="End a key",
    tags=["api keys"],
    status_code=204,
    responses=problems(404),
)
async def revoke_key(api_key_id: UUID, caller: Writer) -> Response:
    """Ends the key at once."""
    request = account_pb2.RevokeApiKeyRequest(api_key_id=str(api_key_id))
    await caller.ask(caller.engine.accounts.RevokeApiKey, request)
    return Response(status_code=204)


def _given(token: str | None) -> str:
    if not token:
        raise Problem("UNAUTHENTICATED", "Send the token that `DELETE /me` answered, as X-Deletion-Token.")
    return token
