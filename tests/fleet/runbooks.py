"""Tries the runbooks of docs/fleet.md that no load is needed for: `python -m tests.fleet.runbooks [NAME …]`.

Each one breaks a fleet as the page's row says, looks for what the row says that is seen, does what it says is to be
done, and looks whether all is well. The rows about parts that die are tried by `make fleet`.
"""

import argparse
import json
import os
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import grpc
import httpx
import psutil
import psycopg
from luster.v1 import account_pb2, account_pb2_grpc
from psycopg import sql

from tests.authority import Authority
from tests.fleet.parts import SECRETS, Fleet, running_fleet
from tests.fleet.run import command, good, new_user
from tests.fleet.traffic import picture
from tests.ports import free_port

PATIENCE = 90.0
WORKERS = ("worker-1", "worker-2", "worker-3")
ENGINES = ("engine-1", "engine-2")
GATEWAYS = ("gateway-1", "gateway-2")


def wait_for(what: str, seen: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Until something is seen, as an operator would look again."""
    until = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < until, f"never seen: {what}"
        time.sleep(0.3)


class Outside:
    """A program beside the fleet, by the port that it listens on: a database, a bucket."""

    def __init__(self, port: int) -> None:
        self._port = port
        found = {each.pid for each in psutil.net_connections("tcp") if _listens(each, port)}
        (self._process,) = (psutil.Process(pid) for pid in found if pid is not None)
        self._words, self._place = self._process.cmdline(), self._process.cwd()
        self._environment, self._user = self._process.environ(), self._process.uids().effective
        self._ours: subprocess.Popen[bytes] | None = None

    def stop(self, number: signal.Signals) -> None:
        """It is away."""
        self._process.send_signal(number)
        psutil.wait_procs([self._process], timeout=30)

    def start(self) -> None:
        """The same program is there again."""
        self._ours = subprocess.Popen(
            self._words, cwd=self._place, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            **({"user": self._user} if os.geteuid() == 0 else {}),
        )  # fmt: skip
        self._process = psutil.Process(self._ours.pid)
        wait_for("the port", lambda: any(_listens(each, self._port) for each in psutil.net_connections("tcp")))

    def end(self) -> None:
        """What was started here goes; what was there before is ended by whoever began it."""
        if self._ours is not None:
            self._ours.send_signal(signal.SIGINT)
            try:
                self._ours.wait(10)
            except subprocess.TimeoutExpired:
                self._ours.kill()


def _listens(connection: Any, port: int) -> bool:
    return connection.status == psutil.CONN_LISTEN and connection.laddr.port == port


@contextmanager
def outside(port: int) -> Iterator[Outside]:
    """A program that may be stopped and started."""
    program = Outside(port)
    try:
        yield program
    finally:
        program.end()


class Desk:
    """An operator with an administrator's key, and a customer of the fleet."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        self.client = fleet.client(new_user(fleet, "customer", 10_000))
        self.admin = fleet.client(command(fleet, "keys", "create", "--email", "ann@example.com", "--admin").strip())

    def overview(self) -> dict[str, Any]:
        """What `GET /admin/overview` says."""
        return dict(good(self.admin.get("/admin/overview")).json()["overview"])

    def uploaded(self, seed: int) -> str:
        """A photo that is there."""
        photo = picture(seed)
        wanted = {"filename": "house.jpg", "content_type": "image/jpeg", "size": len(photo)}
        signed = good(self.client.post("/uploads/presign", json=wanted)).json()
        headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
        good(httpx.put(signed["upload_url"], content=photo, headers=headers))
        place = {"asset_id": signed["asset_id"], "object_key": signed["object_key"]}
        return str(good(self.client.post("/uploads/confirm", json=place)).json()["asset"]["id"])

    def job(self, asset: str, **more: Any) -> str:
        """A new job."""
        return str(good(self.client.post("/jobs", json={"asset_id": asset, **more})).json()["job"]["id"])

    def state(self, job: str) -> str:
        """How a job stands."""
        return str(good(self.client.get(f"/jobs/{job}")).json()["job"]["status"])

    def succeeds(self, job: str) -> None:
        """Wait for it."""
        wait_for(f"success of {job}", lambda: self.state(job) == "succeeded")

    def refusal(self, path: str) -> str:
        """The kind of problem that a request meets; empty where it meets none."""
        try:
            answer = self.client.get(path)
        except httpx.TransportError as error:
            return type(error).__name__
        return "" if answer.status_code < 300 else str(answer.json()["type"].rpartition("/")[2])


def database_down(desk: Desk) -> None:
    """503 everywhere; it is brought back, jobs go on, and a repeat with its key makes no second job."""
    asset = desk.uploaded(1)
    earlier = desk.job(asset)
    key = {"Idempotency-Key": "database-down"}
    with outside(desk.fleet.postgres) as postgres:
        postgres.stop(signal.SIGINT)
        wait_for("503 DATABASE_UNAVAILABLE", lambda: desk.refusal("/credits") == "database-unavailable")
        answer = desk.client.post("/jobs", json={"asset_id": asset}, headers=key)
        assert answer.status_code == 503, answer.text
        postgres.start()
        wait_for("answers", lambda: desk.refusal("/credits") == "")
        made = [good(desk.client.post("/jobs", json={"asset_id": asset}, headers=key)).json() for _ in range(2)]
        assert made[0]["job"]["id"] == made[1]["job"]["id"]
        desk.succeeds(earlier)
        desk.succeeds(made[0]["job"]["id"])
        desk.fleet.end()  # while its database is there


def _login(fleet: Fleet, name: str) -> dict[str, Any]:
    password = SECRETS["POSTGRES_PASSWORD"]
    return {"host": "127.0.0.1", "port": fleet.postgres, "user": "luster", "password": password, "dbname": name}


def too_few_workers(desk: Desk) -> None:
    """The oldest job waits while the one worker is busy; with more of them the queue empties."""
    for name in WORKERS[1:]:
        desk.fleet.rest(name)
    asset = desk.uploaded(3)
    jobs = [desk.job(asset, style=style) for style in ("default", "dusk", "bright_airy") * 8]
    wait_for("a job that waits", lambda: desk.overview()["oldest_wait_seconds"] > 2)
    shown = json.loads(command(desk.fleet, "top", "--json"))
    assert shown["jobs"]["queued"] and shown["oldest_wait_seconds"] > 0, shown
    for name in WORKERS[1:]:
        desk.fleet.back(name)
    for job in jobs:
        desk.succeeds(job)
    assert desk.overview()["oldest_wait_seconds"] == 0


def another_database(desk: Desk) -> None:
    """Jobs wait and no worker is seen: the workers look at another database. Their address is put right."""
    fleet = desk.fleet
    with psycopg.connect(**_login(fleet, "luster"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE elsewhere"))
    right = fleet.environment("worker")["DATABASE_URL"]
    wrong = right.rpartition("/")[0] + "/elsewhere"
    _migrate(fleet, wrong)
    for name in WORKERS:
        fleet.rest(name)
        fleet.ports[name] = {"DATABASE_URL": wrong}
        fleet.back(name)
    job = desk.job(desk.uploaded(4))
    wait_for("no worker", lambda: desk.overview()["workers"] == 0)
    assert desk.state(job) == "queued" and desk.overview()["oldest_wait_seconds"] > 0
    for name in WORKERS:
        fleet.rest(name)
        fleet.ports[name] = {}
        fleet.back(name)
    desk.succeeds(job)


def _migrate(fleet: Fleet, url: str) -> None:
    environment = fleet.environment("migrate") | {"DATABASE_URL": url}
    subprocess.run(["luster", "migrate"], env=environment, check=True, capture_output=True, timeout=120)


def provider_away(desk: Desk) -> None:
    """Jobs by a remote model fail with PROVIDER_UNAVAILABLE and cost nothing; the overview says so; others work."""
    fleet = desk.fleet
    away = {"OPENAI_API_KEY": "sk-of-a-runbook", "LUSTER_OPENAI_BASE_URL": f"http://127.0.0.1:{free_port()}/v1",
            "LUSTER_JOB_RETRIES": "1"}  # fmt: skip
    before = {name: fleet.ports[name] for name in (*ENGINES, *WORKERS)}
    for name in before:
        fleet.ports[name] = {**before[name], **away}
        fleet.replace(name)
    asset = desk.uploaded(5)
    balance = good(desk.client.get("/credits")).json()["balance"]
    job = desk.job(asset, provider="openai", prompt="a warm evening")
    wait_for("a failed job", lambda: desk.state(job) == "failed")
    assert good(desk.client.get("/credits")).json()["balance"] == balance
    counts = {each["reason"]: each["count"] for each in desk.overview()["errors"]}
    assert counts.get("PROVIDER_UNAVAILABLE"), counts
    desk.succeeds(desk.job(asset))
    for name, more in before.items():
        fleet.ports[name] = more
        fleet.replace(name)


def tables_of_before(desk: Desk) -> None:
    """An engine whose tables were not brought up to date does not start, and says so; then it starts by itself."""
    fleet = desk.fleet
    with psycopg.connect(**_login(fleet, "luster"), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE fresh"))
    url = fleet.environment("engine")["DATABASE_URL"].rpartition("/")[0] + "/fresh"
    fleet.begin_part("engine", 3, DATABASE_URL=url, LUSTER_GRPC_PORT=str(free_port()))
    log = fleet.data / "engine-3.log"
    wait_for("why it does not start", lambda: "not those of this version. Run `luster migrate`" in log.read_text())
    _migrate(fleet, url)
    wait_for("an engine that runs", lambda: fleet.processes["engine-3"].poll() is None, 10)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fleet.healthy("engine", 3, **fleet.ports["engine-3"])
            break
        except AssertionError:  # it ended once more before the tables were there
            assert time.monotonic() < until
            time.sleep(1)
    fleet.rest("engine-3")


def certificate_ran_out(desk: Desk) -> None:
    """The new files are put in place and the proxy reads them; nobody is disconnected."""
    fleet = desk.fleet
    old = ssl.get_server_certificate(("127.0.0.1", fleet.tls_port))
    authority = Authority("another local authority")
    certificate, key = authority.issue("localhost")
    (fleet.data / "proxy" / "tls" / "fullchain.pem").write_bytes(certificate)
    (fleet.data / "proxy" / "tls" / "key.pem").write_bytes(key)
    assert desk.refusal("/credits") == ""
    fleet.processes["proxy-1"].send_signal(signal.SIGHUP)  # what `nginx -s reload` sends
    wait_for("the new one", lambda: ssl.get_server_certificate(("127.0.0.1", fleet.tls_port)) != old)
    fleet.trusted.write_bytes(authority.certificate)
    # A process of the proxy that is just leaving may still take a connection.
    desk.client = fleet.client(desk.client.headers["Authorization"].removeprefix("Bearer "))
    wait_for("an answer under the new one", lambda: desk.refusal("/credits") == "")


def leaked_token(desk: Desk) -> None:
    """A new service token for engines and gateways; the old one opens nothing, and keys of customers still do."""
    fleet = desk.fleet
    old = fleet.variables["LUSTER_SERVICE_TOKEN"]
    fleet.variables = {**fleet.variables, "LUSTER_SERVICE_TOKEN": "another-t0ken-of-the-fleet",
                       "LUSTER_DEPARTED_SECRET": old}  # fmt: skip
    # A gateway is healthy when its engine takes its token, so both kinds are replaced before either is asked.
    for name in (*WORKERS, *ENGINES, *GATEWAYS):
        fleet.rest(name)
        fleet.back(name, healthy=False)
    for name in (*ENGINES, *GATEWAYS):
        service, _, number = name.partition("-")
        fleet.healthy(service, int(number), **fleet.ports[name])
    desk.succeeds(desk.job(desk.uploaded(6)))
    with grpc.insecure_channel(f"127.0.0.1:{fleet.engines[0]}") as channel:
        asked = account_pb2.EnsureAccountRequest(issuer="fleet", subject="thief", email="thief@example.com")
        try:
            account_pb2_grpc.AccountServiceStub(channel).EnsureAccount(
                asked, metadata=(("authorization", f"Bearer {old}"),), timeout=20
            )
        except grpc.RpcError as error:
            code = error.code()  # type: ignore[attr-defined]  # grpc's stubs give the error of a call no code()
            assert code is grpc.StatusCode.UNAUTHENTICATED, error
        else:
            raise AssertionError("the old token still opens the engine")


RUNBOOKS = (
    too_few_workers, another_database, provider_away, tables_of_before, certificate_ran_out, leaked_token,
    database_down,
)  # fmt: skip
_ENDS_THE_FLEET = (database_down,)


def main() -> int:
    """Those that leave a fleet as it was share one; the others have one each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=", ".join(each.__name__ for each in RUNBOOKS))
    names = parser.parse_args().names
    chosen = [each for each in RUNBOOKS if not names or each.__name__ in names]
    shared = [each for each in chosen if each not in _ENDS_THE_FLEET]
    groups = [shared, *([each] for each in chosen if each in _ENDS_THE_FLEET)]
    for group in groups:
        if not group:
            continue
        with running_fleet() as fleet:
            desk = Desk(fleet)
            for runbook in group:
                began = time.monotonic()
                runbook(desk)
                print(f"{runbook.__name__}: {runbook.__doc__} ({time.monotonic() - began:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
