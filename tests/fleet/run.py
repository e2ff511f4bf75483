"""Starts a fleet, walks through it as a user, breaks every part of it under load, then counts.

`python -m tests.fleet.run [--short]`. The short form is what CI runs.
"""

import argparse
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import grpc
import httpx
import psycopg
from luster.v1 import account_pb2, account_pb2_grpc
from PIL import Image

from tests.bench.report import Figure, report
from tests.fleet.parts import SECRETS, Fleet, running_fleet
from tests.fleet.traffic import Prober, User, picture

ERROR_WINDOW = 2.0
"""Seconds for which requests may fail when a part dies."""


def new_user(fleet: Fleet, name: str, credits: int) -> str:
    """An account with credits and a key: what an identity provider and an operator would do."""
    service = (("authorization", f"Bearer {SECRETS['LUSTER_SERVICE_TOKEN']}"),)
    with grpc.insecure_channel(f"127.0.0.1:{fleet.engines[0]}") as channel:
        stub = account_pb2_grpc.AccountServiceStub(channel)
        asked = account_pb2.EnsureAccountRequest(
            issuer="fleet", subject=name, email=f"{name}@example.com", email_verified=True
        )
        account = stub.EnsureAccount(asked, metadata=service, timeout=20).account
        own = (*service, ("x-luster-account", account.id))
        key = str(stub.CreateApiKey(account_pb2.CreateApiKeyRequest(name="fleet"), metadata=own, timeout=20).secret)
    command(fleet, "credits", "grant", "--email", f"{name}@example.com", str(credits))
    return key


def command(fleet: Fleet, *words: str) -> str:
    """A `luster` command, told what an engine is told."""
    done = subprocess.run(
        ["luster", *words], env=fleet.environment("engine"), capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, (words, done.stdout, done.stderr)
    return done.stdout


def walk(fleet: Fleet, key: str) -> None:
    """What one customer does, through the proxy's TLS: upload, look, enhance, follow, fetch, delete."""
    with fleet.client(key) as client:
        photo = picture(1)
        wanted = {"filename": "house.jpg", "content_type": "image/jpeg", "size": len(photo)}
        signed = good(client.post("/uploads/presign", json=wanted)).json()
        headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
        good(httpx.put(signed["upload_url"], content=photo, headers=headers))
        place = {"asset_id": signed["asset_id"], "object_key": signed["object_key"]}
        asset = good(client.post("/uploads/confirm", json=place)).json()["asset"]
        job = good(client.post("/jobs", json={"asset_id": asset["id"]})).json()["job"]
        with client.stream("GET", f"/jobs/{job['id']}/events", timeout=60) as events:
            told = [line for line in events.iter_lines() if line.startswith("event:")]
        assert any("succeeded" in line for line in told), told
        done = good(client.get(f"/jobs/{job['id']}")).json()["job"]
        with Image.open(io.BytesIO(good(httpx.get(done["output_url"])).content)) as result:
            assert result.size == (480, 320)
        good(client.delete(f"/assets/{asset['id']}"))
    plain = httpx.get(f"http://127.0.0.1:{fleet.plain_port}/credits", headers={"Host": "localhost"})
    assert plain.status_code == 308 and plain.headers["location"].startswith("https://"), plain.headers


def good(answer: httpx.Response) -> httpx.Response:
    """The answer, if it is one."""
    assert answer.status_code < 300, (answer.request.url.path, answer.status_code, answer.text[:300])
    return answer


def cut_database(fleet: Fleet) -> None:
    """Every connection of the fleet to its database, cut by the server."""
    with psycopg.connect(
        host="127.0.0.1", port=fleet.postgres, user="luster", password=SECRETS["POSTGRES_PASSWORD"], dbname="luster",
        autocommit=True,
    ) as connection:  # fmt: skip
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")


def faults(fleet: Fleet) -> list[tuple[str, Callable[[], None]]]:
    """What is done to the fleet, one after the other, and how it is known to be over."""

    def killed(name: str) -> Callable[[], None]:
        def do() -> None:
            fleet.kill(name)
            time.sleep(0.2)
            fleet.well(name)

        return do

    def rolled(service: str) -> Callable[[], None]:
        def do() -> None:
            for name in [name for name in fleet.ports if name.startswith(f"{service}-")]:
                fleet.replace(name)

        return do

    return [
        ("engine killed", killed("engine-1")),
        ("gateway killed", killed("gateway-1")),
        ("worker killed", killed("worker-1")),
        ("Redis killed", killed("redis-1")),
        ("every database connection cut", lambda: cut_database(fleet)),
        ("engines replaced one by one", rolled("engine")),
        ("gateways replaced one by one", rolled("gateway")),
        ("workers replaced one by one", rolled("worker")),
    ]


def outcome(fleet: Fleet, jobs: list[str], seconds: float) -> dict[str, int]:
    """How the jobs ended, by an independent look into the database."""
    until = time.monotonic() + seconds
    while True:
        with psycopg.connect(
            host="127.0.0.1", port=fleet.postgres, user="luster", password=SECRETS["POSTGRES_PASSWORD"], dbname="luster"
        ) as connection:
            rows = connection.execute(
                "SELECT state, count(*) FROM jobs WHERE id = ANY(%s::uuid[]) GROUP BY state", (jobs,)
            ).fetchall()
            states = {str(state): int(count) for state, count in rows}
            if sum(states.values()) == sum(states.get(each, 0) for each in ("succeeded", "failed", "cancelled")):
                wrong = connection.execute(
                    """
                    SELECT (SELECT count(*) FROM jobs j WHERE state = 'succeeded' AND id = ANY(%s::uuid[]) AND
                                (SELECT count(*) FROM job_outputs o WHERE o.job_id = j.id) <> 1),
                           (SELECT count(*) FROM jobs WHERE state = 'succeeded' AND captured <> price),
                           (SELECT coalesce(sum(held), 0) FROM credit_balances)
                    """,
                    (jobs,),
                ).fetchone()
                assert wrong is not None
                return {
                    "succeeded": states.get("succeeded", 0),
                    "ended": sum(states.values()),
                    "without one output": int(wrong[0]),
                    "not paid in full": int(wrong[1]),
                    "held": int(wrong[2]),
                }
        assert time.monotonic() < until, states
        time.sleep(0.5)


def run(*, users: int, rounds: int, rest: float) -> int:
    """The whole run."""
    figures: list[Figure] = []
    with running_fleet() as fleet:
        keys = [new_user(fleet, f"user{number}", 100_000) for number in range(users)]
        watcher = new_user(fleet, "watcher", 10)
        walk(fleet, watcher)
        print("the user's walk: upload, job, events, result, deletion, through TLS and two gateways", flush=True)
        load = [User(fleet, key, number) for number, key in enumerate(keys)]
        prober = Prober(fleet, watcher)
        for each in (*load, prober):
            each.start()
        time.sleep(rest)
        for round_number in range(1, rounds + 1):
            for name, do in faults(fleet):
                began = time.monotonic()
                do()
                time.sleep(rest)
                window, said = prober.window(began)
                title = name if rounds == 1 else f"{name} ({round_number})"
                figures.append(Figure(f"{title}: requests fail for", ERROR_WINDOW, window, beside=said[:60]))
                print(f"{title}: {window:.2f} s {said}", flush=True)
        prober.stop()
        counts = [each.stop() for each in load]
        jobs = [job for each in counts for job in each.jobs]
        ended = outcome(fleet, jobs, 300)
        balance = command(fleet, "ledger", "verify")
        failed = [each for one in counts for each in one.failed]
        for each in failed[:10]:
            print("failed after repeats:", each)
        asked, repeated = sum(one.requests for one in counts), sum(one.repeated for one in counts)
        print(json.dumps({**ended, "requests": asked, "repeated": repeated}), balance.strip(), sep="\n")
        figures += [
            Figure("requests that failed after the client's repeats", 0, len(failed), unit="", beside=f"of {asked}"),
            Figure("jobs that did not succeed", 0, len(jobs) - ended["succeeded"], unit="", beside=f"of {len(jobs)}"),
            Figure("successes without exactly one output", 0, ended["without one output"], unit=""),
            Figure("successes not paid in full", 0, ended["not paid in full"], unit=""),
            Figure("credits still held", 0, ended["held"], unit=""),
        ]
    return report("fleet", figures)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="one round with few users, for CI")
    chosen = parser.parse_args()
    plan: dict[str, Any] = (
        {"users": 2, "rounds": 1, "rest": 3.0} if chosen.short else {"users": 6, "rounds": 3, "rest": 6.0}
    )
    return run(**plan)


if __name__ == "__main__":
    sys.exit(main())
