"""An OpenID provider that does as it is told: well, or wrong in one of many ways."""

import asyncio
import base64
import hashlib
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

CLIENT, SECRET = "luster", "a secret of the client"


@dataclass
class Fault:
    """What is wrong with a provider; nothing by default."""

    discovery: dict[str, Any] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    token: str = ""
    """`none`, `hmac`, `stranger` or `damaged`: by what the token is signed."""
    userinfo: dict[str, Any] | None = None
    status: int = 200
    body: bytes | None = None
    """What the token endpoint says instead."""
    published: str = ""
    """What is wrong with its keys: `error`, `empty`, `no set`, `huge`, `elsewhere`, or `hangs`."""
    undiscovered: bool = False
    """Whether its discovery answers with an error."""


class OpenIdServer:
    """On a port of its own, in a thread."""

    def __init__(self) -> None:
        self.fault = Fault()
        self.person: dict[str, Any] = {"sub": "ann-1", "email": "ann@example.com", "email_verified": True}
        self.asked: list[str] = []
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.stranger = ec.generate_private_key(ec.SECP256R1())
        self.goes_on = threading.Event()
        """Until then hangs what hangs."""
        self._visits: dict[str, dict[str, str]] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(f"GET {self.path}")
                self._say(*outer.told(urlsplit(self.path).path))

            def do_POST(self) -> None:
                outer.asked.append(f"POST {self.path}")
                body = self.rfile.read(int(self.headers["content-length"]))
                self._say(*outer.exchanged(dict(parse_qsl(body.decode())), self.headers.get("authorization", "")))

            def _say(self, status: int, body: bytes) -> None:
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", "https://keys.example/")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_said: Any) -> None:
                """Nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.goes_on.set()
        self._server.shutdown()
        self._server.server_close()

    def visited(self, address: str) -> dict[str, str]:
        """What a browser brings back that went to the provider's address and signed in there."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert asked["response_type"] == "code" and asked["code_challenge_method"] == "S256"
        code = uuid4().hex
        self._visits[code] = asked
        return {"state": asked["state"], "code": code}

    def told(self, path: str) -> tuple[int, bytes]:
        if path == "/.well-known/openid-configuration":
            if self.fault.undiscovered:
                return 503, b"{}"
            said = {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/keys",
                "userinfo_endpoint": f"{self.issuer}/me",
            }
            return 200, json.dumps({**said, **self.fault.discovery}).encode()
        if path == "/keys" and self.fault.published:
            return self._published_wrongly()
        if path == "/keys":
            public = json.loads(RSAAlgorithm.to_jwk(self.key.public_key()))
            return 200, json.dumps({"keys": [{**public, "kid": "one", "use": "sig"}]}).encode()
        if path == "/me":
            return 200, json.dumps(self.fault.userinfo if self.fault.userinfo is not None else self.person).encode()
        return 404, b"{}"

    def _published_wrongly(self) -> tuple[int, bytes]:
        if self.fault.published == "hangs":
            self.goes_on.wait(20)
        wrong = {
            "error": (500, b"{}"),
            "empty": (200, b'{"keys": []}'),
            "no set": (200, b"<html>"),
            "huge": (200, b'{"keys": [' + b" " * 5_000_000 + b"]}"),
            "elsewhere": (302, b""),
            "hangs": (200, b'{"keys": []}'),
        }
        return wrong[self.fault.published]

    def exchanged(self, sent: dict[str, str], proof: str) -> tuple[int, bytes]:
        if self.fault.body is not None:
            return self.fault.status, self.fault.body
        asked = self._visits.pop(sent.get("code", ""), None)
        digest = hashlib.sha256(sent.get("code_verifier", "").encode()).digest()
        right = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".replace(" ", "%20").encode()).decode()
        if (
            asked is None
            or asked["code_challenge"] != base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            or proof != right
            or sent.get("redirect_uri") != asked["redirect_uri"]
        ):
            return 400, b'{"error": "invalid_grant"}'
        return 200, json.dumps({"access_token": "at", "token_type": "Bearer", "id_token": self.signed(asked)}).encode()

    def signed(self, asked: dict[str, str]) -> str:
        now = int(time.time())
        usual = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked["nonce"]}
        claims = {**usual, **self.person, **self.fault.claims}
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"kid": "one", **self.fault.header}
        header = {name: value for name, value in header.items() if value is not None}
        if self.fault.token == "none":
            return jwt.encode(claims, None, algorithm="none", headers=header)
        if self.fault.token == "hmac":
            # The public key, or the secret, taken for a key of HS256.
            return jwt.encode(claims, SECRET * 2, algorithm="HS256", headers=header)
        if self.fault.token == "stranger":
            own = json.loads(ECAlgorithm.to_jwk(self.stranger.public_key()))
            return jwt.encode(claims, self.stranger, algorithm="ES256", headers={**header, "jwk": own})
        token = jwt.encode(claims, self.key, algorithm="RS256", headers=header)
        return token[:-6] + "AAAAAA" if self.fault.token == "damaged" else token


async def elsewhere(server: OpenIdServer, address: str) -> dict[str, str]:
    """As `visited`, without holding the loop."""
    return await asyncio.to_thread(server.visited, address)
