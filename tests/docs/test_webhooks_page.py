"""The receivers of the page on webhooks run as they are written, and take no message that is not ours."""

import base64
import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from standardwebhooks import Webhook

from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
SECRET = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
BODY = '{"type": "job.succeeded", "timestamp": "2026-11-28T09:00:00Z", "data": {"job_id": "j1", "name": "Über ✓"}}'

pytestmark = pytest.mark.slow


@contextmanager
def _running(name: str, folder: Path) -> Iterator[str]:
    code = re.search(rf"<!-- {re.escape(name)} -->\n```\w+\n(.*?)```", PAGE, re.DOTALL)
    assert code, name
    (folder / name).write_text(code[1], encoding="utf-8")
    port = free_port()
    program = [sys.executable] if name.endswith(".py") else [str(ROOT / "gateway" / "studio" / "node"), "node"]
    process = subprocess.Popen(
        [*program, str(folder / name), str(port)],
        env={**os.environ, "LUSTER_WEBHOOK_SECRET": SECRET},
        stdout=(folder / "said").open("wb"),
        stderr=subprocess.STDOUT,
    )
    try:
        until = time.monotonic() + 120
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < until, (folder / "said").read_text()
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.kill()
        process.wait(30)


def _headers(message: str, body: str, *, secret: str = SECRET, at: datetime | None = None) -> dict[str, str]:
    moment = at or datetime.now(UTC)
    return {
        "webhook-id": message,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(secret).sign(message, moment, body),
    }


@pytest.mark.parametrize("name", ["receiver.py", "receiver.ts"])
def test_the_receiver_takes_what_is_ours_once_and_nothing_else(name: str, tmp_path: Path) -> None:
    other = "whsec_" + base64.b64encode(b"x" * 32).decode()
    with _running(name, tmp_path) as url:

        def post(headers: dict[str, str], body: str = BODY) -> int:
            return httpx.post(url, content=body.encode(), headers=headers, timeout=30).status_code

        ours = _headers("m1", BODY)
        assert post(ours) == 204
        assert post(_headers("m1", BODY)) == 204, "the same message once more"
        both = {**ours, "webhook-signature": f"{_headers('m1', BODY, secret=other)['webhook-signature']} "
                f"{ours['webhook-signature']}"}  # fmt: skip
        assert post(both) == 204, "after a rotation there are two signatures"
        assert post(ours, BODY.replace("j1", "j2")) == 400, "a changed body"
        assert post(_headers("m2", BODY, secret=other)) == 400, "another's secret"
        assert post({**ours, "webhook-id": "m3"}) == 400, "another id"
        assert post(_headers("m4", BODY, at=datetime.now(UTC) - timedelta(minutes=6))) == 400, "an old one"
        assert post({}) == 400, "no signature"
        assert post({**ours, "webhook-timestamp": "soon"}) == 400
    said = (tmp_path / "said").read_text(encoding="utf-8")
    assert said.count("job.succeeded") == 1 and "j1" in said and "Über ✓" in said, said
