"""What signing in costs whoever signs in, and everybody else: `python -m tests.bench.sign_in`.

A whole `luster up` is asked over HTTP. What is compared is measured in turn in one run, so that a busy machine slows
both alike: a login beside argon2's own time for that password, other requests beside the same ones in quiet, and the
gateway's check of a token beside PyJWT's check of a signature alone.
"""

import asyncio
import contextlib
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import Any

import argon2
import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from luster_engine.mail.outbox import list_mails, read
from luster_engine.sign_in.passwords import _MEMORY_KIB, _PASSES
from luster_gateway.auth.keys import KeySet
from luster_gateway.auth.own import AUDIENCE, TYPE, _identity
from luster_gateway.auth.verifier import Trust, Verifier

from tests.bench.report import Figure, percentile, report
from tests.e2e.running_luster import RunningLuster
from tests.gateway.running import NO_RATES

PASSWORD = "seven green houses by the sea"
EMAIL = "ann@example.com"
_LOGINS = 60
_AT_ONCE = 50
_QUIET = 400
_CHECKS = 2_000
_ISSUER = "https://luster.example"


def took(work: Callable[[], Any]) -> float:
    """Seconds that something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def address(number: int) -> str:
    """The mail address of one of the fifty."""
    return f"person{number}@example.com"


def person(url: str, number: int) -> httpx.Client:
    """Somebody's own machine: their tries are counted apart from everybody else's."""
    own = httpx.HTTPTransport(local_address=f"127.0.1.{number}")
    return httpx.Client(base_url=url, transport=own, timeout=120)


def registered(running: RunningLuster, client: httpx.Client, email: str = EMAIL) -> dict[str, Any]:
    """An account with a password, and its first tokens."""
    client.post("/auth/signup", json={"email": email, "password": PASSWORD}).raise_for_status()
    for _ in range(600):
        for path in list_mails(running.data / "outbox"):
            mail = read(path)
            if mail.to == email and (found := re.search(r"/auth/email/verify/([\w-]+)$", mail.text, re.MULTILINE)):
                answer = client.post("/auth/email/verify", json={"token": found[1], "password": PASSWORD})
                answer.raise_for_status()
                tokens: dict[str, Any] = answer.json()
                return tokens
        time.sleep(0.1)
    raise SystemExit("no mail came")


def logins(client: httpx.Client) -> tuple[float, float]:
    """The median of a login, one at a time, and of argon2 alone for the same password."""
    argon = argon2.PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=1)
    hashed = argon.hash(PASSWORD)
    whole, alone = [], []

    def log_in() -> None:
        client.post("/auth/login", json={"email": EMAIL, "password": PASSWORD}).raise_for_status()

    for _ in range(5):
        log_in()
    for _ in range(_LOGINS):
        whole.append(took(log_in))
        alone.append(took(lambda: argon.verify(hashed, PASSWORD)))
    return median(whole), median(alone)


def others(url: str, token: str, people: Sequence[httpx.Client]) -> tuple[float, float, int]:
    """The p99 of another request in quiet, and while fifty people sign in at once; and how many of these did."""
    headers = {"Authorization": f"Bearer {token}"}
    done = threading.Event()
    with httpx.Client(base_url=url, headers=headers, timeout=60) as client:

        def look() -> None:
            client.get("/credits").raise_for_status()

        for _ in range(50):
            look()
        quiet = [took(look) for _ in range(_QUIET)]
        with ThreadPoolExecutor(_AT_ONCE) as threads:

            def log_in(number: int) -> int:
                wish = {"email": address(number), "password": PASSWORD}
                return people[number].post("/auth/login", json=wish).status_code

            asked = [threads.submit(log_in, number) for number in range(_AT_ONCE)]
            threading.Thread(target=lambda: ([each.result() for each in asked], done.set())).start()
            busy = []
            while not done.is_set():
                busy.append(took(look))
            good = sum(each.result() == 200 for each in asked)
    return percentile(quiet, 0.99), percentile(busy, 0.99), good


async def checks() -> tuple[float, float, int]:
    """The median of the gateway's check of a token and of a bare check of ES256; and how often keys were asked for."""
    key = ec.generate_private_key(ec.SECP256R1())
    public = {**ECAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": "one", "alg": "ES256", "use": "sig"}
    asked = 0

    async def source() -> list[dict[str, Any]]:
        nonlocal asked
        asked += 1
        return [public]

    verifier = Verifier(
        Trust(_ISSUER, AUDIENCE, _identity, algorithms=("ES256",), kind=TYPE),
        KeySet(source, name="bench", lifespan=3600),
    )
    now = int(time.time())
    uuid = "0195f0a0-0000-7000-8000-000000000000"
    claims = {"iss": _ISSUER, "aud": AUDIENCE, "sub": uuid, "sid": uuid, "iat": now, "exp": now + 600}
    token = jwt.encode(claims, key, algorithm="ES256", headers={"kid": "one", "typ": TYPE})
    prepared = ECAlgorithm(ECAlgorithm.SHA256)
    signed, _, signature = token.rpartition(".")
    raw, message = jwt.utils.base64url_decode(signature), signed.encode()
    whole, bare = [], []
    for _ in range(_CHECKS):
        began = time.perf_counter()
        await verifier.read(token)
        whole.append(time.perf_counter() - began)
        bare.append(took(lambda: prepared.verify(message, key.public_key(), raw)))
    return median(whole), median(bare), asked


def main() -> int:
    """Measure and report."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = NO_RATES
        try:
            line = running.start()
            assert line.startswith("Luster is ready"), line
            with httpx.Client(base_url=running.url, timeout=60) as client:
                tokens = registered(running, client)
                login, argon = logins(client)
            with contextlib.ExitStack() as machines:
                people = [machines.enter_context(person(running.url, number + 1)) for number in range(_AT_ONCE)]
                for number, each in enumerate(people):
                    registered(running, each, address(number))
                quiet, busy, good = others(running.url, tokens["access_token"], people)
            running.interrupt()
        finally:
            running.kill_everything()
    check, bare, asked = asyncio.run(checks())
    return report(
        "sign_in",
        [
            _ratio("login p50 ÷ argon2's own", 1.2, login, argon),
            _ratio("other requests' p99, 50 logins ÷ quiet", 3, busy, quiet),
            Figure("logins of 50 at once that got in", _AT_ONCE, good, "", at_most=False),
            _ratio("check of a token ÷ bare ES256", 2, check, bare),
            Figure("keys asked for in 2,000 checks", 1, asked, ""),
        ],
    )


def _ratio(name: str, to_reach: float, measured: float, beside: float) -> Figure:
    return Figure(name, to_reach, measured / beside, "x", beside=f"{measured * 1e3:.3g} ÷ {beside * 1e3:.3g} ms")


if __name__ == "__main__":
    sys.exit(main())
