"""Finds the account that an operator names: by its id, or by a verified mail address that only it has."""

from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from luster_engine.accounts.models import Account

Email = Annotated[str | None, typer.Option(help="The account, by its verified mail address.")]
AccountId = Annotated[UUID | None, typer.Option("--account", help="The account, by its id.")]


async def account_meant(session: "AsyncSession", email: str | None, account: UUID | None) -> "Account":
    """The one account; never a guess."""
    from luster_engine.accounts import service
    from luster_engine.errors import LusterError, Reason

    if account is not None and email is None:
        return await service.get(session, account)
    if email is not None and account is None:
        return await service.by_email(session, email)
    raise LusterError(Reason.INVALID_ARGUMENT, "Say either --email or --account.")


def shown(account: "Account") -> str:
    """How an account is named to an operator."""
    return f"{account.email or 'an account without address'} ({account.id})"
