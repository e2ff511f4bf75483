"""The proxy's rules with the real nginx: what reaches its logs, and what it makes of a gateway's own answers."""

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from tests.authority import Authority
from tests.e2e.composed import ROOT
from tests.ports import free_port

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
TOKEN = "a-token-that-opens-a-door-0123456789"
_AWAY = threading.Event()
"""Set while no gateway answers at all."""


class _Gateway(BaseHTTPRequestHandler):
    """Answers 503 where a part is away, 502 where a model does not answer, and 200 elsewhere."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if _AWAY.is_set():
            self.close_connection = True
            return
        status = {"/health": 503, "/models": 502}.get(self.path, 200)
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


@dataclass
class Proxy:
    """A running nginx."""

    client: httpx.Client
    folder: Path

    def logged(self) -> str:
        """All that it has written, once a last request is among it."""
        with contextlib.suppress(httpx.HTTPError):
            self.client.get("/the-last-one")
        for _ in range(100):
            text = (self.folder / "access.log").read_text() + (self.folder / "error.log").read_text()
            if "/the-last-one" in text:
                return text
            time.sleep(0.05)
        raise AssertionError("nginx wrote nothing")


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Proxy]:
    if not Path(NGINX).exists() and not os.environ.get("CI"):
        pytest.skip("there is no nginx; apt-get install nginx-light")
    gateways = [ThreadingHTTPServer(("127.0.0.1", 0), _Gateway) for _ in range(2)]
    for each in gateways:
        threading.Thread(target=each.serve_forever, daemon=True).start()
    (tmp_path / "tls").mkdir()
    certificate, key = Authority("a local authority").issue("localhost")
    (tmp_path / "tls" / "fullchain.pem").write_bytes(certificate)
    (tmp_path / "tls" / "key.pem").write_bytes(key)
    plain, tls = free_port(), free_port()
    servers = [f"server 127.0.0.1:{each.server_port} max_fails=1 fail_timeout=2s;" for each in gateways]
    rules = (ROOT / "deploy" / "nginx.conf").read_text()
    for inside, here in {
        "/tmp/": f"{tmp_path}/",
        "server gateway:8000 max_fails=1 fail_timeout=2s;": "\n".join(servers),
        "/etc/luster/tls": str(tmp_path / "tls"),
        "/dev/stdout": str(tmp_path / "access.log"),
        "listen 8080;": f"listen 127.0.0.1:{plain};",
        "listen 8443 ssl;": f"listen 127.0.0.1:{tls} ssl;",
    }.items():
        assert inside in rules, inside
        rules = rules.replace(inside, here)
    # As root its workers would be of another user, who may not read the folder.
    (tmp_path / "nginx.conf").write_text(("user root;\n" if os.geteuid() == 0 else "") + rules)
    with (tmp_path / "error.log").open("wb") as log:
        running = subprocess.Popen([NGINX, "-c", str(tmp_path / "nginx.conf"), "-g", "daemon off;"], stderr=log)
    try:
        for _ in range(200):
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"http://127.0.0.1:{plain}/proxy-livez").status_code == 200:
                    break
            time.sleep(0.05)
        with httpx.Client(base_url=f"https://127.0.0.1:{tls}", verify=False) as client:
            yield Proxy(client, tmp_path)
    finally:
        running.terminate()
        running.wait(10)
        for each in gateways:
            each.shutdown()
            each.server_close()


@pytest.mark.parametrize("path", ["/health", "/models"])
def test_a_part_that_is_away_takes_no_other_requests_along(proxy: Proxy, path: str) -> None:
    """Two 503 in a row had both gateways left alone, so that everybody got 502 for two seconds."""
    expected = {"/health": 503, "/models": 502}[path]
    assert [proxy.client.get(path).status_code for _ in range(4)] == [expected] * 4
    assert [proxy.client.get("/jobs").status_code for _ in range(4)] == [200] * 4


@pytest.mark.parametrize(
    "door",
    [
        "/auth/email/verify/", "/auth/email/change/", "/auth/password-reset/", "/auth/magic-link/", "/auth/invitation/",
        "/auth/setup/", "/auth/register/", "/auth/keep/", "/api/v1/auth/magic-link/", "/api/auth/magic-link/",
        "/objects/", "/auth/oauth/google/callback?code=",
    ],
)  # fmt: skip
def test_what_opens_a_door_reaches_no_log(proxy: Proxy, door: str) -> None:
    proxy.client.get(f"{door}{TOKEN}")
    # Nobody answers: that is told too, and by nginx's other log.
    _AWAY.set()
    assert proxy.client.get(f"{door}{TOKEN}").status_code == 502
    _AWAY.clear()
    said = proxy.logged()
    assert door.partition("?")[0] in said and TOKEN not in said, said
