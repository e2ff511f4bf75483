"""Lets a request in: finds the credential, proves it, and names the account behind it."""

import time
from collections import OrderedDict

import httpx
import jwt
from luster.v1 import account_pb2
from starlette.requests import HTTPConnection

from luster_gateway.auth.dev import ISSUER as DEV_ISSUER
from luster_gateway.auth.dev import DevLogin
from luster_gateway.auth.principal import Identity, Principal
from luster_gateway.auth.supabase import SupabaseVerifier
from luster_gateway.engine import Engine
from luster_gateway.problems import Problem
from luster_gateway.settings import GatewaySettings

_LONGEST = 8192
_REMEMBER_SECONDS = 300.0
_REMEMBER_MOST = 20_000


class Gate:
    """Proves credentials; remembers only which account an identity has, for a few minutes."""

    def __init__(self, settings: GatewaySettings, engine: Engine, client: httpx.AsyncClient) -> None:
        self._engine = engine
        self.dev = DevLogin(settings) if settings.dev_login else None
        self.supabase = SupabaseVerifier(settings, client) if settings.jwks_url and settings.issuer else None
        self._accounts: OrderedDict[Identity, tuple[str, float]] = OrderedDict()

    async def admit(self, connection: HTTPConnection, request_id: str) -> Principal:
        """The principal of a request, or 401."""
        token = credential(connection)
        if token.count(".") == 2:
            identity = await self._identify(token)
            return Principal(await self.account_of(identity, request_id))
        answer = await self._engine.call(
            self._engine.accounts.VerifyApiKey,
            account_pb2.VerifyApiKeyRequest(secret=token),
            request_id=request_id,
        )
        scopes = frozenset(answer.api_key.scopes)
        return Principal(answer.account.id, scopes, answer.api_key.id)

    async def account_of(self, identity: Identity, request_id: str) -> str:
        """The account of a verified identity, made on first sight."""
        known = self._accounts.get(identity)
        now = time.monotonic()
        if known is not None and known[1] > now:
            return known[0]
        answer = await self._engine.call(
            self._engine.accounts.EnsureAccount,
            account_pb2.EnsureAccountRequest(issuer=identity.issuer, subject=identity.subject, email=identity.email),
            request_id=request_id,
        )
        self._accounts[identity] = (answer.account.id, now + _REMEMBER_SECONDS)
        self._accounts.move_to_end(identity)
        while len(self._accounts) > _REMEMBER_MOST:
            self._accounts.popitem(last=False)
        return answer.account.id

    def forget(self, account_id: str) -> None:
        """Ask the engine again about an account that it no longer knows."""
        for identity in [each for each, (known, _) in self._accounts.items() if known == account_id]:
            del self._accounts[identity]

    async def _identify(self, token: str) -> Identity:
        try:
            claimed = jwt.decode(token, options={"verify_signature": False}).get("iss")
            if self.dev is not None and claimed == DEV_ISSUER:
                return self.dev.read(token)
            if self.supabase is not None:
                return await self.supabase.read(token)
        except jwt.ExpiredSignatureError:
            raise Problem("UNAUTHENTICATED", "The token has expired. Sign in again.") from None
        except (jwt.PyJWTError, ValueError, UnicodeError):
            pass  # every other fault is told alike, so that nobody learns how far a forgery came
        raise Problem("UNAUTHENTICATED", "The token is not one that is taken here. Sign in again.")


def credential(connection: HTTPConnection) -> str:
    """The bearer token or API key of a request, or 401."""
    header = connection.headers.get("authorization", "")
    scheme, _, token = header.partition(" ")
    token = token.strip() if scheme.lower() == "bearer" else ""
    token = token or connection.headers.get("x-api-key", "").strip()
    if not token:
        raise Problem("UNAUTHENTICATED", "Sign in first: send `Authorization: Bearer <token or API key>`.")
    if len(token) > _LONGEST or not token.isascii() or not token.isprintable():
        raise Problem("UNAUTHENTICATED", "The token is not one that is taken here. Sign in again.")
    return token
