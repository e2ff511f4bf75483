"""Makes a creating call repeatable: the same request id and body give the same thing."""

import hashlib
from uuid import UUID

from google.protobuf.message import Message
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.models import RequestId
from luster_engine.errors import LusterError, Reason, used_before


async def first_of(session: AsyncSession, account: UUID, request: Message, resource: UUID) -> UUID:
    """The resource of the first call with this request id: `resource` itself when this is the first.

    A second call that comes while the first is still in its transaction waits for it.
    """
    request_id: str = getattr(request, "request_id", "")
    if not request_id:
        return resource
    if len(request_id) > 200:
        raise LusterError(Reason.INVALID_ARGUMENT, "request_id may have 200 characters at most.", field="request_id")
    body = type(request)()
    body.CopyFrom(request)
    body.ClearField("request_id")
    digest = hashlib.sha256(body.SerializeToString(deterministic=True)).digest()
    method = request.DESCRIPTOR.name.removesuffix("Request")
    row = {"account_id": account, "method": method, "request_id": request_id}
    added = await session.execute(
        insert(RequestId)
        .values(**row, body_hash=digest, resource_id=resource)
        .on_conflict_do_nothing()
        .returning(RequestId.resource_id)
    )
    if added.scalar_one_or_none() is not None:
        return resource
    first = (await session.execute(select(RequestId).filter_by(**row))).scalar_one()
    if first.body_hash != digest:
        raise used_before(request_id)
    return first.resource_id
