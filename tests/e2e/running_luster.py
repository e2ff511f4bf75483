"""Starts the real `luster up` as a person would, and knows every process that it begins."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import psutil

from tests.ports import free_port

LUSTER = Path(sys.executable).with_name("luster")


class RunningLuster:
    """One `luster up` on a data folder of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.grpc_port = free_port()
        self.more: dict[str, str] = {}
        self.process: subprocess.Popen[str] | None = None
        self.family: list[psutil.Process] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def grpc(self) -> str:
        return f"127.0.0.1:{self.grpc_port}"

    @property
    def environment(self) -> dict[str, str]:
        kept = ("PATH", "HOME", "LANG", "TMPDIR", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG", "COVERAGE_FILE")
        base = {name: os.environ[name] for name in kept if name in os.environ}
        return base | {"LUSTER_DATA": str(self.data)} | self.more

    def begin(self) -> "subprocess.Popen[str]":
        """Start it, and wait for nothing."""
        self.process = subprocess.Popen(
            [LUSTER, "up", "--port", str(self.port), "--grpc-port", str(self.grpc_port)],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return self.process

    def start(self) -> str:
        """Start it and answer with the line that says it is ready."""
        self.process = self.begin()
        assert self.process.stdout is not None
        line = self.process.stdout.readline().rstrip("\n")
        parent = psutil.Process(self.process.pid)
        self.family = [parent, *parent.children(recursive=True), *self._postmaster()]
        return line

    def interrupt(self) -> int:
        """Press Ctrl-C and wait for the end."""
        assert self.process is not None and self.process.poll() is None, self.said()
        self.family = [*self.family, *psutil.Process(self.process.pid).children(recursive=True)]
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(60)

    def said(self) -> str:
        """What an ended `luster up` wrote, and the ends of its logs."""
        assert self.process is not None and self.process.stdout is not None
        logs = [f"{path.name}:\n{path.read_text()[-2000:]}" for path in sorted((self.data / "logs").glob("*.log"))]
        return "\n".join([f"exit {self.process.poll()}", self.process.stdout.read(), *logs])

    def kill_everything(self) -> None:
        """SIGKILL to every process at once, Postgres too."""
        assert self.process is not None
        family = set(self.family)
        if self.process.poll() is None:
            parent = psutil.Process(self.process.pid)
            family |= {parent, *parent.children(recursive=True)}
        for each in self._postmaster():
            family |= {each, *each.children(recursive=True)}
        for each in family:
            try:
                each.kill()
            except psutil.NoSuchProcess:
                continue
        self.process.wait(30)
        psutil.wait_procs(list(family), timeout=10)

    def kill_supervisor(self) -> None:
        """SIGKILL to `luster up` alone: what it started must end by itself, but for Postgres, which is adopted."""
        assert self.process is not None
        others = psutil.Process(self.process.pid).children(recursive=True)
        self.process.kill()
        self.process.wait(30)
        _, alive = psutil.wait_procs(others, timeout=60)
        assert not alive, alive

    def kill_postgres(self) -> None:
        """SIGKILL to Postgres and everything that it started."""
        killed = [process for each in self._postmaster() for process in (*each.children(recursive=True), each)]
        for each in killed:
            with contextlib.suppress(psutil.NoSuchProcess):  # some leave by themselves when the first ones die
                each.kill()
        psutil.wait_procs(killed, timeout=10)

    def answers(self, email: str) -> bool:
        """Whether somebody new can sign in, which needs every part but the worker."""
        try:
            answer = httpx.post(f"{self.url}/auth/dev/token", json={"email": email}, timeout=20)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200

    def alive(self) -> list[str]:
        """What still runs of everything that was started; zombies aside."""
        found = []
        for each in self.family:
            try:
                if each.is_running() and each.status() != psutil.STATUS_ZOMBIE:
                    found.append(" ".join(each.cmdline()) or each.name())
            except psutil.NoSuchProcess:
                continue
        return found

    def cli(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run another `luster` command on the same data folder."""
        return subprocess.run(
            [LUSTER, *arguments], env=self.environment, capture_output=True, text=True, timeout=120, check=False
        )

    def token(self, email: str) -> str:
        said = self.cli("token", "--email", email)
        assert said.returncode == 0, said.stderr
        return said.stdout.strip()

    def _postmaster(self) -> list[psutil.Process]:
        try:
            number = int((self.data / "postgres" / "data" / "postmaster.pid").read_text().splitlines()[0])
            return [psutil.Process(number)]
        except (FileNotFoundError, IndexError, ValueError, psutil.NoSuchProcess):
            return []


class Client:
    """Somebody with a token at the REST API."""

    def __init__(self, url: str, token: str) -> None:
        self.http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=60)

    def get(self, path: str) -> dict[str, Any]:
        answer = self.http.get(path)
        assert answer.status_code < 300, (path, answer.status_code, answer.text)
        return dict(answer.json())

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = self.http.post(path, json=body)
        assert answer.status_code < 300, (path, answer.status_code, answer.text)
        return dict(answer.json())

    def upload(
        self, photo: bytes, name: str, content_type: str = "image/jpeg", shoot: str | None = None
    ) -> dict[str, Any]:
        """Presign, PUT, confirm."""
        wanted = {"filename": name, "content_type": content_type} | ({"shoot_id": shoot} if shoot else {})
        presigned = self.post("/uploads/presign", wanted)
        put = httpx.put(presigned["upload_url"], content=photo, headers={"Content-Type": content_type}, timeout=60)
        assert put.status_code < 300, put.text
        confirmed = self.post(
            "/uploads/confirm", {"asset_id": presigned["asset_id"], "object_key": presigned["object_key"]}
        )
        return dict(confirmed["asset"])

    def finished(self, job: str, seconds: float = 120) -> dict[str, Any]:
        """The job once it has ended."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = self.get(f"/jobs/{job}")["job"]
            if found["status"] in ("succeeded", "failed", "cancelled"):
                return dict(found)
            time.sleep(0.1)
        raise AssertionError(f"job {job} did not end: {found}")
