"""Lets a request in: finds the credential, proves it, and names the account behind it."""

import time
from collections import OrderedDict
from typing import Generic, TypeVar

import jwt
from luster.v1 import account_pb2
from starlette.requests import HTTPConnection

from luster_gateway.auth.dev import ISSUER as DEV_ISSUER
from luster_gateway.auth.dev import DevLogin
from luster_gateway.auth.own import EndedSessions, own_verifier
from luster_gateway.auth.principal import OWN, Identity, Principal
from luster_gateway.auth.supabase import supabase_verifier
from luster_gateway.engine import Engine
from luster_gateway.other_servers import OtherServers
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

_LONGEST = 8192
"""Characters of a token; `LARGEST_HEAD` has room for four. Larger: a stranger has us decode so much. Smaller: tokens of
identity providers that put many claims in are refused."""
_REMEMBER_SECONDS = 300.0
"""For which an identity's account is remembered; one that left is dropped at once where the engine says so. Shorter:
one more call to the engine with more of the requests."""
_REMEMBER_MOST = 20_000
"""Identities; beyond it somebody is asked for once more. It bounds memory: 20,000 are some megabytes."""
_PROVEN_SECONDS = 60.0
"""For which a token's proof is remembered, and never longer than the token lasts. Whether its session has ended is
looked up all the same. Shorter: the signature is checked with more of the requests."""
_PROVEN_MOST = 2_000
"""Tokens, of up to `_LONGEST` characters each: at most 16 MB, whoever comes."""

K = TypeVar("K")
V = TypeVar("V")


class _Memory(Generic[K, V]):
    """What was found out a moment ago, for a bounded time and a bounded number."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[K, tuple[V, float]] = OrderedDict()

    def get(self, key: K) -> V | None:
        """What is still remembered under a key."""
        held = self._held.get(key)
        return held[0] if held is not None and held[1] > time.monotonic() else None

    def keep(self, key: K, value: V, seconds: float) -> None:
        """Remembers; the oldest goes when there are too many."""
        self._held[key] = (value, time.monotonic() + seconds)
        self._held.move_to_end(key)
        while len(self._held) > self._most:
            self._held.popitem(last=False)

    def drop(self, value: V) -> None:
        """Forgets everything under which this was remembered."""
        for key in [key for key, (held, _) in self._held.items() if held == value]:
            del self._held[key]


class Gate:
    """Proves credentials; remembers which account an identity has for minutes, and a proven token for seconds."""

    def __init__(self, settings: GatewaySettings, engine: Engine, others: OtherServers) -> None:
        self._engine = engine
        self.dev = DevLogin(settings) if settings.dev_login else None
        self.supabase = supabase_verifier(settings, others)
        self.own = own_verifier(settings, engine) if settings.has_own_sign_in else None
        self.ended = EndedSessions(engine)
        self._accounts: _Memory[Identity, str] = _Memory(_REMEMBER_MOST)
        self._proven: _Memory[str, Identity] = _Memory(_PROVEN_MOST)

    async def admit(self, connection: HTTPConnection, request_id: str) -> Principal:
        """The principal of a request, or 401."""
        token = credential(connection)
        if token.count(".") == 2:
            identity = await self._identify(token)
            if identity.session:
                await self.ended.check(identity.session)
            account = await self.account_of(identity, request_id)
            return Principal(account, expires=identity.expires, session=identity.session)
        answer = await self._engine.call(
            self._engine.accounts.VerifyApiKey,
            account_pb2.VerifyApiKeyRequest(secret=token),
            request_id=request_id,
        )
        key = answer.api_key
        expires = float(key.expire_time.seconds) if key.HasField("expire_time") else 0.0
        return Principal(answer.account.id, frozenset(key.scopes), key.id, expires)

    async def account_of(self, identity: Identity, request_id: str) -> str:
        """The account of a verified identity, made on first sight."""
        if identity.issuer == OWN:
            # Its subject is the account: the engine looked the identity up before it signed.
            return identity.subject
        # With the time of the sign-in: one of before the account was removed opens none that was made since.
        known = self._accounts.get(identity)
        if known is not None:
            return known
        request = account_pb2.EnsureAccountRequest(
            issuer=identity.issuer,
            subject=identity.subject,
            email=identity.email,
            email_verified=identity.email_verified,
        )
        if identity.issued:
            request.issue_time.FromSeconds(identity.issued)
        answer = await self._engine.call(self._engine.accounts.EnsureAccount, request, request_id=request_id)
        self._accounts.keep(identity, answer.account.id, _REMEMBER_SECONDS)
        return answer.account.id

    async def still_in(self, principal: Principal) -> None:
        """Refuses a principal whose session has ended since it was let in."""
        if principal.session:
            await self.ended.check(principal.session)

    def forget(self, account_id: str) -> None:
        """Ask the engine again about an account that it no longer knows."""
        self._accounts.drop(account_id)

    async def _identify(self, token: str) -> Identity:
        proven = self._proven.get(token)
        if proven is not None:
            return proven
        identity = await self._prove(token)
        # A token cannot be taken back, so nothing is lost by not proving it anew with every request.
        self._proven.keep(token, identity, min(_PROVEN_SECONDS, identity.expires - time.time()))
        return identity

    async def _prove(self, token: str) -> Identity:
        try:
            claimed = jwt.decode(token, options={"verify_signature": False}).get("iss")
            if self.dev is not None and claimed == DEV_ISSUER:
                return self.dev.read(token)
            if self.own is not None and claimed == self.own.trust.issuer:
                return await self.own.read(token)
            if self.supabase is not None:
                return await self.supabase.read(token)
        except jwt.ExpiredSignatureError:
            raise Problem("UNAUTHENTICATED", "The token has expired. Sign in again.") from None
        except (jwt.PyJWTError, ValueError, UnicodeError):
            pass  # every other fault is told alike, so that nobody learns how far a forgery came
        raise _not_accepted()


def _not_accepted() -> Problem:
    return Problem("UNAUTHENTICATED", "This token is not accepted here. Sign in again.")


def credential(connection: HTTPConnection) -> str:
    """The bearer token or API key of a request, or 401."""
    header = connection.headers.get("authorization", "")
    scheme, _, token = header.partition(" ")
    token = token.strip() if scheme.lower() == "bearer" else ""
    token = token or connection.headers.get("x-api-key", "").strip()
    if not token:
        raise Problem("UNAUTHENTICATED", "Sign in first: send `Authorization: Bearer <token or API key>`.")
    if len(token) > _LONGEST or not token.isascii() or not token.isprintable():
        raise _not_accepted()
    return token
