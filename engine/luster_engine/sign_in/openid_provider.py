"""One OpenID provider: found by discovery, asked for a code's tokens, and believed only where everything fits.

Nothing of it is trusted beyond what its own keys sign: issuer, audience, nonce and times are looked at, its answers are
bounded, and every address passes the one guard of outgoing messages.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.answers import Unreachable
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.sign_in.published import Published

if TYPE_CHECKING:
    from luster_engine.outgoing.sender import Sender

ALGORITHMS: Final = ("RS256", "ES256", "PS256", "RS384", "RS512", "ES384", "ES512", "PS384", "PS512", "EdDSA")
"""Signatures of a key pair. With HS256 whoever knows the client's secret could sign, and `none` is no signature."""
_LEEWAY: Final = 10
"""Seconds that a provider's clock may be ahead or behind. Less: tokens of one whose clock is off are refused. More: a
token counts for so much longer than it says."""
_LARGEST: Final = 256 * 1024
_MOST_KEYS: Final = 100
"""Of a provider that are looked at. The largest publish about ten; more are no key set."""
_LONGEST_SUBJECT: Final = 255
"""Characters, as OpenID Connect Core 1.0 (section 2) has it."""


Keys = Sequence[Mapping[str, Any]]
"""A published key set, as its entries."""


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """What an operator says of a provider."""

    name: str
    title: str
    issuer: str
    client_id: str
    client_secret: str
    scope: str


@dataclass(frozen=True, slots=True)
class ProvedPerson:
    """Whom a provider vouches for."""

    issuer: str
    subject: str
    email: str
    email_verified: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """What discovery said."""

    authorization: str
    token: str
    keys: str
    userinfo: str
    says_issuer: bool
    posts_secret: bool


class OpenIdProvider:
    """Leads people to a provider and reads what they bring back."""

    def __init__(self, settings: ProviderSettings, guard: AddressGuard, sender: "Sender", callback: str) -> None:
        self.settings = settings
        self.callback = callback
        self._guard = guard
        self._sender = sender
        self._discovery = Published(self._discovered)
        self._keys = Published(self._published_keys)

    async def address(self, *, state: str, nonce: str, verifier: str) -> str:
        """Where the browser goes."""
        found = await self._discovery.get()
        asked = {
            "response_type": "code",
            "client_id": self.settings.client_id,
            "redirect_uri": self.callback,
            "scope": self.settings.scope,
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        if self.settings.issuer == "https://appleid.apple.com":
            asked["response_mode"] = "form_post"  # Apple gives the address in no other way
        return f"{found.authorization}{'&' if '?' in found.authorization else '?'}{urlencode(asked, quote_via=quote)}"

    async def person(self, *, code: str, issuer: str, nonce: str, verifier: str) -> ProvedPerson:
        """Whom the provider vouches for, by the code that the browser brought."""
        found = await self._discovery.get()
        if issuer != self.settings.issuer and (issuer or found.says_issuer):
            raise self._refused("the answer is another provider's")
        tokens = await self._tokens(found, code, verifier)
        claims = await self._claims(str(tokens.get("id_token") or ""), nonce)
        subject = claims["sub"]
        if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT or not subject.isprintable():
            raise self._refused("its token names nobody")
        if not claims.get("email") and found.userinfo:
            # Some say the address only here. The token stays what is believed: this must be of the same person.
            told = await self._userinfo(found, str(tokens.get("access_token") or ""))
            if told.get("sub") != subject:
                raise self._refused("it speaks of another person")
            claims = {**claims, "email": told.get("email"), "email_verified": told.get("email_verified")}
        email = claims.get("email")
        verified = claims.get("email_verified") is True or claims.get("email_verified") == "true"
        return ProvedPerson(self.settings.issuer, subject, email if isinstance(email, str) else "", verified)

    async def _tokens(self, found: _Found, code: str, verifier: str) -> Mapping[str, Any]:
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.callback,
            "code_verifier": verifier,
            "client_id": self.settings.client_id,
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        secret = self.settings.client_secret
        if secret and found.posts_secret:
            sent["client_secret"] = secret
        elif secret:
            pair = f"{quote(self.settings.client_id, safe='')}:{quote(secret, safe='')}"
            headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        return await self._json("POST", found.token, headers, urlencode(sent).encode())

    async def _claims(self, token: str, nonce: str) -> Mapping[str, Any]:
        import jwt  # with its algorithms, which no start has to wait for

        try:
            header = jwt.get_unverified_header(token)
            algorithm, key_id = str(header.get("alg")), str(header.get("kid") or "")
            if algorithm not in ALGORITHMS:
                raise self._refused("its token is signed in a way that is not taken")
            keys = await self._keys.get(lambda held: _fitting(held, key_id, algorithm) is not None)
            try:
                claims = self._read(token, keys, key_id, algorithm)
            except jwt.InvalidSignatureError:
                # A provider whose keys have no ids, or always the same one, may have changed it.
                claims = self._read(token, await self._keys.get(lambda held: held is not keys), key_id, algorithm)
        except (jwt.PyJWTError, ValueError, TypeError, UnicodeError):
            raise self._refused("its token is wrong") from None
        if claims["nonce"] != nonce:
            raise self._refused("its token is of another sign-in")
        others = claims["aud"] if isinstance(claims["aud"], list) else []
        if claims.get("azp", self.settings.client_id) != self.settings.client_id or (
            len(others) > 1 and "azp" not in claims
        ):
            raise self._refused("its token is for another program")
        return claims

    def _read(self, token: str, keys: Keys, key_id: str, algorithm: str) -> Mapping[str, Any]:
        key = _fitting(keys, key_id, algorithm)
        if key is None:
            raise self._refused("its token is signed by no key of its own")
        import jwt

        claims: dict[str, Any] = jwt.decode(
            token,
            jwt.PyJWK(dict(key), algorithm),
            algorithms=[algorithm],
            audience=self.settings.client_id,
            issuer=self.settings.issuer,
            leeway=_LEEWAY,
            options={"require": ["exp", "iat", "sub", "aud", "iss", "nonce"]},
        )
        return claims

    async def _published_keys(self) -> Keys:
        found = await self._discovery.get()
        answer = await self._json("GET", found.keys, {"Accept": "application/json"})
        keys = answer.get("keys")
        usable = [each for each in keys[:_MOST_KEYS] if isinstance(each, dict)] if isinstance(keys, list) else []
        if not usable:
            # A provider that signs has a key, so a set without one is a fault: those of before are held.
            raise self._refused("it publishes no key")
        return usable

    async def _userinfo(self, found: _Found, access_token: str) -> Mapping[str, Any]:
        if not access_token.isascii() or not access_token.isprintable():
            raise self._refused("its access token is none")
        return await self._json("GET", found.userinfo, {"Authorization": f"Bearer {access_token}"})

    async def _discovered(self) -> _Found:
        address = f"{self.settings.issuer.rstrip('/')}/.well-known/openid-configuration"
        said = await self._json("GET", address, {"Accept": "application/json"})
        if said.get("issuer") != self.settings.issuer:
            # Else one provider could pass off its people as those of another.
            raise self._refused("its discovery names another issuer than the setting does")
        methods = said.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        return _Found(
            authorization=self._endpoint(said, "authorization_endpoint"),
            token=self._endpoint(said, "token_endpoint"),
            keys=self._endpoint(said, "jwks_uri"),
            userinfo=self._endpoint(said, "userinfo_endpoint") if said.get("userinfo_endpoint") else "",
            says_issuer=said.get("authorization_response_iss_parameter_supported") is True,
            posts_secret="client_secret_basic" not in methods,
        )

    def _endpoint(self, said: Mapping[str, Any], name: str) -> str:
        address = said.get(name)
        if not isinstance(address, str):
            raise self._refused(f"its discovery has no {name}")
        self._guard.check(address)
        return address

    async def _json(self, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Mapping[str, Any]:
        try:
            answer = await self._sender.ask(method, url, headers, body, most=_LARGEST + 1)
            found = json.loads(answer.beginning) if answer.status == 200 and len(answer.beginning) <= _LARGEST else None
        except Unreachable:
            raise LusterError(
                Reason.PROVIDER_UNAVAILABLE, f"{self.settings.title} does not answer. Try again in a moment."
            ) from None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise self._refused("its answer is none")
        return found

    def _refused(self, why: str) -> LusterError:
        return LusterError(Reason.UNAUTHENTICATED, f"{self.settings.title} signed nobody in: {why}. Begin again.")


def _fitting(keys: Keys, key_id: str, algorithm: str) -> Mapping[str, Any] | None:
    """The key of that id; without an id the only one there is. Never one for another use or algorithm."""
    usable = [
        each
        for each in keys
        if each.get("use", "sig") == "sig" and each.get("alg", algorithm) == algorithm and each.get("kty") != "oct"
    ]
    if key_id:
        return next((each for each in usable if each.get("kid") == key_id), None)
    return usable[0] if len(usable) == 1 else None


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
