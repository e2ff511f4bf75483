"""`luster up` where others reach it: no way in without the set-up address, and links that others can open."""

import os
import pty
import re
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e.running_luster import LUSTER, RunningLuster


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder that the database's own user reaches."""
    with tempfile.TemporaryDirectory(prefix="luster-e2e-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _others_address() -> str:
    """This machine's address that is not loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way_out:
        try:
            way_out.connect(("192.0.2.1", 9))
        except OSError:
            pytest.skip("this machine has no address but loopback")
        return str(way_out.getsockname()[0])


def test_on_a_network_there_is_no_development_login_and_one_way_to_the_first_administrator(folder: Path) -> None:
    luster = RunningLuster(folder)
    luster.more = {"LUSTER_HOST": "0.0.0.0"}
    url = f"http://{_others_address()}:{luster.port}"
    try:
        assert luster.start() == f"Luster is ready: {url}  grpc {luster.grpc}"
        assert luster.process is not None and luster.process.stdout is not None
        setting_up = luster.process.stdout.readline()
        assert setting_up.startswith(f"Make the first administrator at {url}/auth/setup/")
        assert httpx.get(f"{url}/readyz").status_code == 200
        login = httpx.post(f"{url}/auth/dev/token", json={"email": "a@example.com"})
        assert login.status_code == 404, "anybody in the network could sign in as anybody"
        key = luster.cli("keys", "create", "--email", "Ann@example.com", "--admin").stdout.strip()
        assert re.fullmatch(r"\S{30,}", key)
        me = httpx.get(f"{url}/me", headers={"authorization": f"Bearer {key}"})
        assert me.status_code == 200, me.text
        presigned = httpx.post(
            f"{url}/uploads/presign",
            headers={"authorization": f"Bearer {key}"},
            json={"filename": "house.jpg", "content_type": "image/jpeg"},
        )
        assert presigned.json()["upload_url"].startswith(url), "others cannot open a link to loopback"
        assert luster.interrupt() == 0
    finally:
        luster.kill_everything()


def test_an_address_of_another_machine_is_named(folder: Path) -> None:
    luster = RunningLuster(folder)
    said = luster.cli("up", "--host", "192.0.2.7", "--port", str(luster.port), "--grpc-port", str(luster.grpc_port))
    assert said.returncode == 2 and "192.0.2.7 is no address of this machine" in said.stderr
    assert not (folder / "postgres").exists()


def test_on_a_terminal_it_says_what_it_does_from_the_start_to_the_end(folder: Path) -> None:
    luster = RunningLuster(folder)
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [LUSTER, "up", "--port", str(luster.port), "--grpc-port", str(luster.grpc_port)],
        env=luster.environment, stdout=subprocess.PIPE, stderr=theirs, text=True,
    )  # fmt: skip
    os.close(theirs)
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Luster is ready")
        process.terminate()
        assert process.wait(90) == 0
        said = b""
        while piece := _read(ours):
            said += piece
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    order = ("starting Luster in", "making the database", "the database is ready", "stopping", "stopped")
    places = [said.decode().find(each) for each in order]
    assert -1 not in places and places == sorted(places), said.decode()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # the other end is closed
        return b""
