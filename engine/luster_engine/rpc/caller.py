"""Who is calling, as every room's rpc.py may ask."""

from contextvars import ContextVar, Token
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from luster_engine.errors import LusterError, Reason

Kind = Literal["service", "admin", "public"]


@dataclass(frozen=True, slots=True)
class Caller:
    """One call's identity: how it proved itself, and the account that it acts for."""

    kind: Kind
    account_id: UUID | None
    actor: str
    request_id: str
    api_key: UUID | None = None
    """The API key that the account's caller came with; None for somebody who signed in."""

    @property
    def account(self) -> UUID:
        """The account that the call acts for; UNAUTHENTICATED when it named none."""
        if self.account_id is None:
            raise no_account()
        return self.account_id


def no_account() -> LusterError:
    """What is said to a call that acts for an account and names none."""
    return LusterError(
        Reason.UNAUTHENTICATED, "This call acts for an account. Name it in the x-luster-account metadata."
    )


_NOBODY = Caller(kind="public", account_id=None, actor="nobody", request_id="")
_current: ContextVar[Caller] = ContextVar("luster_caller", default=_NOBODY)


def current_caller() -> Caller:
    """The caller of the RPC that is being answered."""
    return _current.get()


def current_person() -> Caller:
    """The same, for what a person alone may do: how somebody signs in is no matter of a program that has their key."""
    caller = _current.get()
    if caller.api_key is not None:
        raise LusterError(Reason.PERMISSION_DENIED, "An API key may not do this. Sign in.")
    return caller


def set_caller(caller: Caller) -> Token[Caller]:
    """Make a caller the current one, for the interceptor and for tests of a single servicer."""
    return _current.set(caller)
