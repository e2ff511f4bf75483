"""The gRPC client of `luster-proto[client]` against a real engine, and its page run as it stands."""

import io
import re
import subprocess
import sys
from pathlib import Path

import grpc
import pytest
from luster_grpc import Engine, EnhanceFailed
from PIL import Image

from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

PAGE = (Path(__file__).parents[2] / "proto" / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def token(luster: RunningLuster) -> str:
    return luster.cli("token", "--service").stdout.strip()


def test_a_photo_in_and_a_photo_out(luster: RunningLuster, token: str) -> None:
    told: list[float] = []
    with Engine(luster.grpc, token) as engine:
        made = engine.enhance(house(600, 400), "default", params={"strength": 0.5}, on_progress=told.append)
    assert (made.media_type, made.width, made.height) == ("image/jpeg", 600, 400)
    assert Image.open(io.BytesIO(made.data)).size == (600, 400) and told == sorted(told) and told


def test_a_refusal_has_its_reason(luster: RunningLuster, token: str) -> None:
    with Engine(luster.grpc, token) as engine, pytest.raises(EnhanceFailed, match='Did you mean "dusk"') as refused:
        engine.enhance(house(300, 200), "dask")
    assert refused.value.reason == "UNKNOWN_STYLE"
    with Engine(luster.grpc, "guessed") as engine, pytest.raises(EnhanceFailed) as stranger:
        engine.enhance(house(300, 200))
    assert stranger.value.code is grpc.StatusCode.UNAUTHENTICATED


def test_the_token_goes_to_no_other_machine_in_clear_text() -> None:
    with pytest.raises(ValueError, match="clear text"):
        Engine("engine.example.com:50051", "token", tls=False)


def test_an_engine_that_is_not_there_is_said_to_be_so_before_the_deadline() -> None:
    with Engine("127.0.0.1:1", "token", deadline=20) as engine, pytest.raises(EnhanceFailed) as refused:
        engine.enhance(b"photo")
    assert refused.value.code is grpc.StatusCode.UNAVAILABLE


def test_the_five_lines_of_the_page_run(luster: RunningLuster, token: str, tmp_path: Path) -> None:
    (tmp_path / "house.jpg").write_bytes(house(600, 400))
    block = next(each for each in re.findall(r"^```python\n(.*?)^```$", PAGE, re.M | re.S) if "luster_grpc" in each)
    lines = block.replace("127.0.0.1:50051", luster.grpc).replace('"…"', repr(token))
    ran = subprocess.run([sys.executable, "-c", lines], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert Image.open(tmp_path / "out.jpg").size == (600, 400)
