"""An account leaves while everything of it is under way: all of that ends, and nothing is written after that.

Beside the removal there are an upload that trickles in, jobs, a checkout, messages to a receiver that is slow and to
one that is dead, a stream of events and an export.
"""

import asyncio
import contextlib
import http.client
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from luster_engine.credits.verify import verify
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.e2e.photo import house
from tests.engine.billing.billing_world import WEBHOOK_SECRET, signed_by_stripe
from tests.engine.billing.stripe_stub import KEY, StripeStub, running_stub
from tests.gateway.running import NO_RATES, Luster, luster_up
from tests.ports import free_port
from tests.world import WINDOW

pytestmark = pytest.mark.slow

_JOBS = 12
_LONGEST_SECONDS = 100.0
"""How long the slow receiver waits at most to be let go; nobody lets it go before the account is gone."""
_AFTER_SECONDS = 8.0
"""How long what was under way has to write something after the certificate, beyond the slow receiver's own time."""

# What each job was, told by the database itself: the rows are gone when one could ask for them.
_WITNESS = """
CREATE TABLE seen_of_jobs (id uuid, state text, captured integer);
CREATE FUNCTION see_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO seen_of_jobs VALUES (NEW.id, NEW.state, NEW.captured); RETURN NULL; END $$;
CREATE TRIGGER see_job AFTER INSERT OR UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION see_job();
"""


@dataclass
class SlowReceiver:
    """Somebody's server that takes its time."""

    url: str = ""
    begun: threading.Event = field(default_factory=threading.Event)
    let: threading.Event = field(default_factory=threading.Event)
    ended: list[float] = field(default_factory=list)


@contextlib.contextmanager
def slow_receiver() -> Iterator[SlowReceiver]:
    """The server on a port of its own."""
    found = SlowReceiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            found.begun.set()
            found.let.wait(_LONGEST_SECONDS)
            with contextlib.suppress(OSError):
                self.send_response(204)
                self.end_headers()
            found.ended.append(time.monotonic())

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    found.url = f"http://127.0.0.1:{server.server_address[1]}/slow"
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


class Trickle(threading.Thread):
    """An upload that sends a little now and then until somebody ends it."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self.status: int | None = None
        self.over = threading.Event()
        self.stop = threading.Event()
        self._url = urlsplit(url)

    def run(self) -> None:
        connection = http.client.HTTPConnection(self._url.netloc, timeout=60)
        try:
            connection.putrequest("PUT", self._url.path)
            connection.putheader("Content-Type", "image/jpeg")
            connection.putheader("Content-Length", "90000000")
            connection.endheaders()
            with contextlib.suppress(OSError):
                while not self.stop.wait(0.1):
                    connection.send(b"x" * 200_000)
            with contextlib.suppress(OSError, http.client.HTTPException):
                self.status = connection.getresponse().status
        finally:
            connection.close()
            self.over.set()


class Listening(threading.Thread):
    """A stream of the account's events, read until it ends."""

    def __init__(self, client: httpx.Client) -> None:
        super().__init__(daemon=True)
        self.open = threading.Event()
        self.over = threading.Event()
        self._client = client

    def run(self) -> None:
        try:
            with contextlib.suppress(httpx.HTTPError), self._client.stream("GET", "/events", timeout=120) as answer:
                self.open.set()
                for _ in answer.iter_lines():
                    pass
        finally:
            self.over.set()


@pytest.fixture(scope="module")
def stub() -> Iterator[StripeStub]:
    with running_stub() as running:
        yield running


@pytest.fixture(scope="module")
def luster(stub: StripeStub) -> Iterator[Luster]:
    more = {
        "STRIPE_SECRET_KEY": KEY,
        "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET,
        "LUSTER_STRIPE_BASE_URL": stub.url,
        "LUSTER_WEBHOOK_NETWORKS": "127.0.0.0/8",
    }
    with luster_up({**NO_RATES, **more}) as running:
        yield running


def _asked(luster: Luster, work: Any) -> Any:
    """What the installation's own database says, asked beside its parts."""

    async def ask(url: Any) -> Any:
        database = Database(url, bound=(WINDOW,))
        try:
            async with database.transaction() as session:
                return await work(session)
        finally:
            await database.close()

    with EmbeddedPostgres(luster.process.data) as url:
        return asyncio.run(ask(url))


async def _rows_with(session: AsyncSession, ids: set[str]) -> list[str]:
    """Every row of every table in whose text one of the ids is, the queue's too."""
    names = await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
    found = []
    for name in names.all():
        if name == "seen_of_jobs":
            continue
        rows = await session.scalars(text(f'SELECT t::text FROM "{name}" t'))
        found += [f"{name}: {row[:300]}" for row in rows if any(each in row for each in ids)]
    return found


def _files_with(luster: Luster, ids: set[str]) -> list[str]:
    root = luster.process.data
    return [
        str(path.relative_to(root))
        for folder in ("storage", "scratch")
        for path in (root / folder).rglob("*")
        if path.is_file() and any(each in str(path) for each in ids)
    ]


def _photo(client: httpx.Client, content: bytes) -> str:
    given = client.post("/uploads/presign", json={"filename": "a.jpg", "content_type": "image/jpeg"}).json()
    sent = httpx.put(given["upload_url"], content=content, headers={"Content-Type": "image/jpeg"}, timeout=60)
    assert sent.status_code == 200, sent.text
    asked = {"asset_id": given["asset_id"], "object_key": given["object_key"]}
    assert client.post("/uploads/confirm", json=asked).status_code == 200
    return str(given["asset_id"])


def _certified(luster: Luster, started: dict[str, Any]) -> dict[str, Any]:
    headers = {"X-Deletion-Token": started["token"]}
    until = time.monotonic() + 120
    while time.monotonic() < until:
        answer = httpx.get(f"{luster.url}/deletions/{started['deletion_id']}", headers=headers, timeout=30)
        assert answer.status_code == 200, answer.text
        deletion: dict[str, Any] = answer.json()["deletion"]
        if deletion["status"] == "done":
            return deletion
        time.sleep(0.1)
    raise AssertionError("the removal did not end")


async def _ids_of(session: AsyncSession, account: str) -> set[str]:
    """The account's id and those of everything that it has."""
    found = {account}
    for table in ("shoots", "assets", "jobs", "webhook_endpoints", "webhook_deliveries", "account_exports"):
        ids = text(f"SELECT CAST(id AS text) FROM {table} WHERE account_id = CAST(:account AS uuid)")
        found |= set(await session.scalars(ids, {"account": account}))
    return found


@pytest.mark.timeout(400)
def test_an_account_leaves_while_everything_of_it_is_under_way(luster: Luster, stub: StripeStub) -> None:
    async def witness(session: AsyncSession) -> None:
        for statement in re.split(r";\n(?=CREATE)", _WITNESS):
            await session.execute(text(statement.rstrip().rstrip(";")))

    _asked(luster, witness)
    with luster.sign_in("leaver@example.com") as client, slow_receiver() as slow:
        account = client.get("/me").json()["account"]["id"]
        for url in (slow.url, f"http://127.0.0.1:{free_port()}/dead"):
            made = client.post("/webhook-endpoints", json={"url": url})
            assert made.status_code == 201, made.text
        photo = _photo(client, house(2400, 1600))
        checkout = client.post("/billing/checkout", json={"pack": "starter"}).json()["session_id"]
        begun = client.post("/uploads/presign", json={"filename": "b.jpg", "content_type": "image/jpeg"}).json()
        upload, listening = Trickle(begun["upload_url"]), Listening(client)
        listening.start()
        assert listening.open.wait(30)
        upload.start()
        for number in range(_JOBS):
            asked = client.post(
                "/jobs", json={"asset_id": photo, "style": "default", "params": {"strength": 0.5 + number / 20}}
            )
            assert asked.status_code == 200, asked.text
        # The first job's message reaches the slow receiver, and is still there when the account is gone.
        assert slow.begun.wait(60)
        assert client.post("/me/export").status_code == 202
        ids = _asked(luster, lambda session: _ids_of(session, account))
        assert len(ids) > _JOBS + 6
        started = client.delete("/me")
        assert started.status_code == 202, started.text
        certificate = _certified(luster, started.json())["certificate"]
        assert slow.ended == [], "the slow receiver was to outlast the removal"
        slow.let.set()

        left = _asked(luster, lambda session: _rows_with(session, ids))
        # The ledger names jobs, and only the message that is just being sent has its place in the queue.
        left = [each for each in left if account in each or not each.startswith("credit_entries: ")]
        left = [each for each in left if not (each.startswith("procrastinate_jobs: ") and ",doing," in each)]
        assert left == [], "\n".join(left)
        assert _files_with(luster, ids) == []
        assert upload.over.wait(35), "its upload goes on"
        assert upload.status is None or upload.status >= 400
        until = time.monotonic() + 30
        while not slow.ended and time.monotonic() < until:
            time.sleep(0.2)
        assert listening.over.wait(65), "its stream goes on"  # it is promised to end within a minute
        time.sleep(_AFTER_SECONDS)
        paid = httpx.post(f"{luster.url}/webhooks/stripe", timeout=60, **_sent(stub.pay(checkout)))
        assert paid.status_code == 200, paid.text

    async def at_the_end(session: AsyncSession) -> None:
        left = await _rows_with(session, ids)
        # The payment names the old id, and is kept for a person to pay back; the ledger names jobs.
        left = [each for each in left if not each.startswith("external_events: ")]
        left = [each for each in left if account in each or not each.startswith("credit_entries: ")]
        assert left == [], "\n".join(left)
        assert await session.scalar(text("SELECT count(*) FROM credit_entries WHERE source = 'stripe'")) == 0
        ended = text("""
        SELECT state, coalesce(sum(captured), 0) FROM (
            SELECT id, max(state) FILTER (WHERE state IN ('succeeded', 'failed', 'cancelled')) AS state,
                max(captured) AS captured
            FROM seen_of_jobs GROUP BY id
        ) ended GROUP BY state
        """)
        told = {state: int(charged) for state, charged in await session.execute(ended)}
        assert set(told) <= {"succeeded", "failed", "cancelled"}, "a job did not end"
        assert set(told) & {"failed", "cancelled"}, "no job was open any more when the account left"
        assert told.get("failed", 0) == told.get("cancelled", 0) == 0, "what gave nothing was charged"
        held, captured = (
            await session.execute(
                text("SELECT coalesce(sum(held), 0), coalesce(sum(captured), 0) FROM credit_balances")
            )
        ).one()
        assert (held, captured) == (0, told.get("succeeded", 0))
        stuck = text("SELECT task_name, status, args FROM procrastinate_jobs WHERE status = 'failed'")
        assert (await session.execute(stuck)).all() == []

    _asked(luster, at_the_end)
    assert _asked(luster, verify).clean
    assert _files_with(luster, ids) == []
    assert certificate["removed"]["rows"]["jobs"] == _JOBS
    assert certificate["removed"]["rows"]["webhook_endpoints"] == 2


def _sent(event: dict[str, Any]) -> dict[str, Any]:
    body, headers = signed_by_stripe(event)
    return {"content": body, "headers": headers}
