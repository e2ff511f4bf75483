"""The programs of examples/ run as they stand, against a real server."""

import io
import os
import re
import runpy
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import boto3
import httpx
import pytest
from moto import mock_aws
from PIL import Image
from standardwebhooks import Webhook

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster
from tests.ports import free_port

EXAMPLES = Path(__file__).parents[2] / "examples"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture(scope="module")
def signed_in(luster: RunningLuster) -> dict[str, str]:
    somebody = running_luster.Client(luster.url, luster.token("examples@example.com"))
    key = somebody.post("/api-keys", {"name": "examples"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    return {"PATH": os.environ["PATH"], "LUSTER_URL": luster.url, "LUSTER_API_KEY": secret}


def run(program: str, *arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, EXAMPLES / program, *arguments],
        env=env,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@contextmanager
def serving(program: str, port: int, *arguments: str, env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A program that stays, until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, EXAMPLES / program, str(port), *arguments], env=env, stdout=subprocess.PIPE, text=True
    )
    try:
        for _ in range(300):
            try:
                httpx.get(f"http://127.0.0.1:{port}/", timeout=5)
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_every_program_of_the_table_is_there_and_no_other() -> None:
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| \[([\w.]+)\]", page, re.MULTILINE))
    assert named == {path.name for path in EXAMPLES.iterdir()} - {"README.md"} and len(named) == 6


def test_a_folder(signed_in: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for seed in (1, 2):
        (tmp_path / "photos" / f"{seed}.jpg").write_bytes(house(300, 200, seed=seed))
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"no photo")
    said = run("folder.py", str(tmp_path / "photos"), str(tmp_path / "finished"), env=signed_in)
    assert said.returncode == 1 and "broken.jpg: " in said.stderr and "Traceback" not in said.stderr
    assert sorted(path.name for path in (tmp_path / "finished").iterdir()) == ["1.jpg", "2.jpg"]


def test_a_bucket(
    signed_in: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b", "AWS_DEFAULT_REGION": "us-east-1"}
    for name, value in (signed_in | keys).items():
        monkeypatch.setenv(name, value)
    program = runpy.run_path(str(EXAMPLES / "s3_bucket.py"))
    with mock_aws():
        s3 = boto3.client("s3")
        s3.create_bucket(Bucket="houses")
        s3.put_object(Bucket="houses", Key="in/one/house.jpg", Body=house(300, 200))
        for printed in ("out/one/house.jpg: done\n", ""):
            program["main"]("houses", "in/", "out/")
            assert capsys.readouterr().out == printed, "made once"
        made = s3.get_object(Bucket="houses", Key="out/one/house.jpg")["Body"].read()
    assert Image.open(io.BytesIO(made)).size == (300, 200)


def test_a_receiver_of_webhooks(signed_in: dict[str, str], luster: RunningLuster) -> None:
    port = free_port()
    with serving("webhook_receiver.py", port, env=signed_in | {"LUSTER_WEBHOOK_SECRET": SECRET}) as receiver:
        assert httpx.post(f"http://127.0.0.1:{port}/", json={"type": "job.succeeded"}).status_code == 400
        now = datetime.now(UTC)
        body = '{"type": "credits.low", "timestamp": "2026-11-28T09:00:00Z", "data": {"balance": 5, "threshold": 10}}'
        headers = {
            "webhook-id": "msg_1",
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(SECRET).sign("msg_1", now, body),
        }
        for _ in range(2):
            assert httpx.post(f"http://127.0.0.1:{port}/", content=body, headers=headers).status_code == 204
        receiver.kill()
        assert receiver.communicate()[0] == "credits.low\n", "the same message is taken once"


def test_a_service_over_grpc(luster: RunningLuster, signed_in: dict[str, str]) -> None:
    port, token = free_port(), luster.cli("token", "--service").stdout.strip()
    with serving("grpc_service.py", port, luster.grpc, env=signed_in | {"LUSTER_TOKEN": token}):
        made = httpx.post(f"http://127.0.0.1:{port}/default", content=house(300, 200), timeout=120)
        assert made.headers["content-type"] == "image/jpeg" and Image.open(io.BytesIO(made.content)).size == (300, 200)
        assert httpx.post(f"http://127.0.0.1:{port}/dask", content=house(300, 200), timeout=60).status_code == 422


def test_a_style_by_pip(tmp_path: Path) -> None:
    uv = Path(sys.executable).with_name("uv")
    installed = tmp_path / "site"
    subprocess.run(
        [uv, "pip", "install", "-q", "--no-deps", "--target", installed, EXAMPLES / "style_by_pip"],
        check=True,
        timeout=200,
    )
    (tmp_path / "house.jpg").write_bytes(house(300, 200))
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(installed), "LUSTER_DATA": str(tmp_path / "data")}
    said = subprocess.run(
        [running_luster.LUSTER, "enhance", "house.jpg", "--style", "hearth", "-o", "out.jpg"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    assert Image.open(tmp_path / "out.jpg").size == (300, 200)
