"""An engine and a worker that know one remote model: a local server that edits a measured house."""

import contextlib
import io
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import grpc
import numpy as np
import psycopg
from luster.v1 import job_pb2
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from PIL import Image
from sqlalchemy import make_url
from training.houses.manifest import load_house

from tests.engine.served import Person, Served, running
from tests.stand_ins.editor import editor
from tests.stand_ins.openai_server import KEY, OpenAIServer

HOUSE = "gable_brick"


@dataclass(frozen=True)
class Studio:
    """The engine, the server it asks, and the address of the database in which both are looked at."""

    served: Served
    server: OpenAIServer
    dsn: str

    def person(self) -> Person:
        """Somebody with credits."""
        return self.served.person()

    def balance(self, person: Person) -> tuple[int, int, int]:
        """What can be spent, what is held, what was captured."""
        query = "SELECT balance, held, captured FROM credit_balances WHERE account_id = %s"
        ((balance, held, captured),) = self.rows(query, person.account)
        return int(str(balance)), int(str(held)), int(str(captured))

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """What the database says."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            return connection.execute(query, values).fetchall()

    def come_to_rest(self) -> None:
        """Give up what an earlier test left at work, and wait until nothing of it is on its way to the server: it would
        take the answers of the test that comes."""
        self.server.pause = 0.0
        open_jobs = "SELECT id, account_id FROM jobs WHERE finished_at IS NULL"
        for job, account in self.rows(f"{open_jobs} AND state <> 'cancelling'"):
            with contextlib.suppress(grpc.RpcError):  # it ended meanwhile, or its account is leaving and ends it
                owner = Person(self.served.address, str(account))
                owner.jobs.CancelJob(job_pb2.CancelJobRequest(job_id=str(job)), metadata=owner.own, timeout=60)
        out = "SELECT key, asked_at FROM provider_tries WHERE ended_at IS NULL"
        until = time.monotonic() + 60
        while left := self.rows(open_jobs) + self.rows(out):
            assert time.monotonic() < until, f"an earlier test left work that does not end: {left}"
            time.sleep(0.02)

    def forget_calls(self) -> None:
        """No call was ever made: health and budget start anew."""
        self.rows_changed("DELETE FROM provider_calls")
        self.server.failures.clear()
        self.server.calls.clear()
        self.server.pause = 0.0
        self.server.edit = editor(HOUSE)

    def rows_changed(self, statement: str) -> None:
        """Change the database behind the engine's back."""
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(statement)


def photo(edge: int = 1024, house: str = HOUSE) -> bytes:
    """A measured house as a JPEG with this long edge."""
    pixels = load_house(house).photo()
    scale = edge / max(pixels.shape[:2])
    size = (round(pixels.shape[1] * scale), round(pixels.shape[0] * scale))
    data = io.BytesIO()
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    Image.fromarray(small).save(data, "JPEG", quality=93)
    return data.getvalue()


@contextmanager
def open_studio(postgres_url: str, server: OpenAIServer) -> Iterator[Studio]:
    """The engine, on a database of its own."""
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS studio")
        connection.execute("CREATE DATABASE studio")
    url = make_url(postgres_url).set(database="studio").render_as_string(hide_password=False)
    migrate(url)
    settings = {
        "openai_api_key": KEY,
        "openai_base_url": server.base_url,
        "providers": {"openai": {"timeout": 10.0}},
        "provider_budgets": {"openai": {"failures_to_open": 50, "calls_per_minute": 1000}},
        "provider_prices": {"openai": {"free": 3, "premium": 5}},
        "retry_base_seconds": 0.05,
        "retry_cap_seconds": 0.2,
        "job_retries": 2,
        "sandbox_size": 2,
    }
    with tempfile.TemporaryDirectory(prefix="luster-studio-", ignore_cleanup_errors=True) as folder:
        for served in running(Path(folder), url, **settings):
            yield Studio(served, server, psycopg_dsn(url))
