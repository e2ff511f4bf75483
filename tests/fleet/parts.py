"""A fleet as processes: what docker-compose.yml starts, with its own commands, on ports of this machine.

    client ─► nginx (TLS, deploy/nginx.conf) ─► 2 gateways ─► 2 engines ─► Postgres over TCP
                                                  └─► Redis      3 workers ─┘   └─► an S3 server that verifies

Each part that ends is started again after a second, as its supervisor would do it.
"""

import contextlib
import os
import re
import shutil
import signal
import ssl
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from tests.authority import Authority
from tests.e2e.composed import ROOT, Composed, postgres_over_tcp
from tests.engine.storage.s3_server import s3_server
from tests.ports import free_port

SECRETS = {
    "POSTGRES_PASSWORD": "p0stgres-pass",
    "S3_SECRET_ACCESS_KEY": "s3-secret",
    "LUSTER_SERVICE_TOKEN": "t0ken-of-the-fleet",
    "S3_ACCESS_KEY_ID": "luster:tests",
}
ENGINES, WORKERS, GATEWAYS = 2, 3, 2
RESTART_AFTER = 1.0
"""Seconds after which a part that ended is started again."""


class Fleet(Composed):
    """The parts with their ports, and a supervisor for all of them."""

    def __init__(self, data: Path, postgres: int, s3: str) -> None:
        self.postgres = postgres
        self.tls_port, self.plain_port, self.redis_port = free_port(), free_port(), free_port()
        self.engines = [free_port() for _ in range(ENGINES)]
        self.gateways = [free_port() for _ in range(GATEWAYS)]
        address = s3.removeprefix("http://")
        engines = ",".join(f"127.0.0.1:{port}" for port in self.engines)
        super().__init__(
            data,
            # A run on one machine comes from one address: it may do more a minute than one customer.
            {**SECRETS, "LUSTER_RATE_JOBS": "100000/minute", "LUSTER_RATE_READS": "1000000/minute",
             "LUSTER_RATE_WRITES": "100000/minute", "LUSTER_WORKERS": "1", "LUSTER_SANDBOX_SIZE": "1"},
            {
                "postgres:5432": f"127.0.0.1:{postgres}",
                "s3:9000": address,
                "http://localhost:9000": s3,
                "dns:///engine:50051": f"ipv4:{engines}",
                "redis:6379": f"127.0.0.1:{self.redis_port}",
                "https://localhost": self.url,
                "172.30.86.0/24": "127.0.0.1",
                "0.0.0.0": "127.0.0.1",
            },
        )  # fmt: skip
        self.ports: dict[str, dict[str, str]] = {}
        self._resting: set[str] = set()
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._authority = Authority("a local authority")
        self.trusted = data / "authority.pem"
        self.trusted.write_bytes(self._authority.certificate)

    @property
    def url(self) -> str:
        """The one address that clients know."""
        return f"https://localhost:{self.tls_port}"

    def begin(self, workers: int = WORKERS) -> None:
        """Everything, in the order of the compose file; then the supervisor."""
        self.run("migrate")
        self.run("bucket")
        self._start_redis()
        for number, port in enumerate(self.engines, 1):
            self.begin_part("engine", number, LUSTER_GRPC_PORT=str(port))
        for number in range(1, workers + 1):
            self.begin_part("worker", number)
        for number, port in enumerate(self.gateways, 1):
            self.begin_part("gateway", number, PORT=str(port))
        for name, more in self.ports.items():
            service, _, number = name.partition("-")
            self.healthy(service, int(number), **more)
        self._start_proxy()
        threading.Thread(target=self._supervise, daemon=True).start()

    def begin_part(self, service: str, number: int, **more: str) -> None:
        """A part, and with which ports it is started again."""
        self.ports[f"{service}-{number}"] = more
        self.start(service, number, **more)

    def replace(self, name: str) -> int:
        """SIGTERM, the end, a new one that is healthy: one step of a rolling restart. The exit status is told."""
        with self._lock:
            self._resting.add(name)
        status = self.stop(name, 60)
        self.back(name)
        return status

    def rest(self, name: str) -> None:
        """SIGTERM, and nobody starts it again."""
        with self._lock:
            self._resting.add(name)
        self.stop(name, 60)

    def back(self, name: str, *, healthy: bool = True) -> None:
        """Started again after a rest, by what its settings are now."""
        service, _, number = name.partition("-")
        self.start(service, int(number), **self.ports[name])
        with self._lock:
            self._resting.discard(name)
        if healthy:
            self.healthy(service, int(number), **self.ports[name])

    def kill(self, name: str) -> None:
        """SIGKILL; the supervisor starts it again."""
        self.processes[name].kill()

    def well(self, name: str) -> None:
        """Wait until a part that was killed is there again."""
        service, _, number = name.partition("-")
        until = time.monotonic() + 60
        while self.processes[name].poll() is not None:
            assert time.monotonic() < until, name
            time.sleep(0.1)
        if service not in ("redis", "proxy"):
            self.healthy(service, int(number), **self.ports[name])

    def client(self, key: str = "") -> httpx.Client:
        """A client that trusts the fleet's authority and nobody else."""
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        return httpx.Client(
            base_url=self.url, headers=headers, timeout=10, verify=ssl.create_default_context(cafile=self.trusted)
        )

    def end(self) -> None:
        """No part is started again, and all are ended."""
        self._over.set()
        with self._lock:
            super().end()

    def _supervise(self) -> None:
        ended: dict[str, float] = {}
        while not self._over.wait(0.1):
            with self._lock:
                for name, process in list(self.processes.items()):
                    if name in self._resting or process.poll() is None:
                        ended.pop(name, None)
                        continue
                    if time.monotonic() - ended.setdefault(name, time.monotonic()) >= RESTART_AFTER:
                        del ended[name]
                        self._again(name)

    def _again(self, name: str) -> None:
        service, _, number = name.partition("-")
        if service == "redis":
            self._start_redis()
        elif service == "proxy":
            self._start_proxy()
        else:
            self.start(service, int(number), **self.ports[name])

    def _start_redis(self) -> None:
        program, *arguments = self.services["redis"]["command"]
        folder = self.data / "redis"
        folder.mkdir(exist_ok=True)
        place = ["--port", str(self.redis_port), "--bind", "127.0.0.1", "--dir", str(folder)]
        self._spawn("redis-1", [needed(program), *arguments, *place])

    def _start_proxy(self) -> None:
        folder = self.data / "proxy"
        (folder / "tls").mkdir(parents=True, exist_ok=True)
        certificate, key = self._authority.issue("localhost")
        (folder / "tls" / "fullchain.pem").write_bytes(certificate)
        (folder / "tls" / "key.pem").write_bytes(key)
        (folder / "nginx.conf").write_text(self._proxy_rules(folder))
        program, *_ = self.services["proxy"]["command"]
        self._spawn("proxy-1", [needed(program), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"])

    def _proxy_rules(self, folder: Path) -> str:
        """The committed rules with the container's paths and names turned into this machine's."""
        rules = (ROOT / "deploy" / "nginx.conf").read_text()
        gateway = re.search(r"^( *)server gateway:8000 (.*;)$", rules, re.MULTILINE)
        assert gateway is not None
        lines = [f"{gateway[1]}server 127.0.0.1:{port} {gateway[2]}" for port in self.gateways]
        for inside, here in {
            # First, since this machine's own folders may lie there too.
            "/tmp/": f"{folder}/",
            gateway[0]: "\n".join(lines),
            "/etc/luster/tls": str(folder / "tls"),
            "/dev/stdout": str(folder / "access.log"),
            "listen 8080;": f"listen 127.0.0.1:{self.plain_port};",
            "listen 8443 ssl;": f"listen 127.0.0.1:{self.tls_port} ssl;",
        }.items():
            assert inside in rules, inside
            rules = rules.replace(inside, here)
        # As root its workers would be of another user, who may not read the folder.
        return ("user root;\n" if os.geteuid() == 0 else "") + rules

    def _spawn(self, name: str, command: list[str]) -> None:
        with (self.data / f"{name}.log").open("ab") as log:
            self.processes[name] = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)


def needed(program: str) -> str:
    """Where a program of the system is."""
    found = shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise SystemExit(f"{program} is not installed. On Debian: apt-get install nginx-light redis-server")
    return found


@contextlib.contextmanager
def running_fleet(workers: int = WORKERS) -> Iterator[Fleet]:
    """A fleet that is healthy; gone with everything in it afterwards."""
    for program in ("nginx", "redis-server"):
        needed(program)
    with (
        tempfile.TemporaryDirectory(prefix="luster-fleet-", ignore_cleanup_errors=True) as folder,
        postgres_over_tcp(SECRETS["POSTGRES_PASSWORD"]) as postgres,
        s3_server(key=SECRETS["S3_ACCESS_KEY_ID"], secret=SECRETS["S3_SECRET_ACCESS_KEY"], bucket="") as s3,
    ):
        fleet = Fleet(Path(folder), postgres, s3.endpoint)
        previous = signal.getsignal(signal.SIGTERM)
        signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(SystemExit(143)))
        try:
            fleet.begin(workers)
            yield fleet
        finally:
            fleet.end()
            signal.signal(signal.SIGTERM, previous)
