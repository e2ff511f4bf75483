"""A stranger's plugin, from `luster plugins new` to photos by CLI, REST and gRPC, and through two upgrades."""

import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grpc
import httpx
import numpy as np
import pytest
from luster.v1 import enhance_pb2, enhance_pb2_grpc
from PIL import Image

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster

ROOT = Path(__file__).parents[3]
OURS = ("proto", "engine", "gateway", "plugins/sdk", "plugins/classic", "plugins/providers", "plugins/styles")
UV = Path(sys.executable).with_name("uv")

pytestmark = pytest.mark.slow


def run(*command: object, cwd: Path | None = None) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, cwd=cwd)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@dataclass(frozen=True)
class CleanMachine:
    """An environment with Luster installed from wheels, as pip leaves it, and a folder to work in."""

    work: Path

    @property
    def python(self) -> Path:
        return self.work / "clean" / "bin" / "python"

    @property
    def luster(self) -> Path:
        return self.work / "clean" / "bin" / "luster"

    def set_up(self) -> None:
        wheels = self.work / "wheels"
        for part in OURS:
            run(UV, "build", "-q", "--wheel", "-o", wheels, ROOT / part)
        run(sys.executable, "-m", "venv", self.work / "clean")
        built = sorted(wheels.glob("*.whl"))
        run(UV, "pip", "install", "-q", "--python", self.python, "-c", ROOT / "constraints.txt", *built)

    def write_plugin(self) -> Path:
        run(self.luster, "plugins", "new", "acme-warm", cwd=self.work)
        return self.work / "acme-warm"

    def build(self) -> Path:
        dist = self.work / "dist"
        run(UV, "build", "-q", "--wheel", "-o", dist, self.work / "acme-warm")
        return max(dist.glob("*.whl"))

    def pip_install(self, wheel: Path) -> None:
        run(self.python, "-m", "pip", "install", "-q", "--upgrade", "--no-index", wheel)

    def new_version(self, version: str, *, accepts: str) -> None:
        """Publishes and installs the next version, whose pixels differ."""
        project = self.work / "acme-warm" / "pyproject.toml"
        project.write_text(re.sub(r'\nversion = "[\d.]+"', f'\nversion = "{version}"', project.read_text()))
        stage = self.work / "acme-warm" / "acme_warm" / "warmth.py"
        text = re.sub(
            r'version="[\d.]+",(\n    accepts=.*,)?', f'version="{version}",\n    accepts={accepts},', stage.read_text()
        )
        stage.write_text(text.replace("MOST = 0.12", "MOST = 0.13"))
        self.pip_install(self.build())


@pytest.fixture(scope="module")
def machine() -> Iterator[CleanMachine]:
    with tempfile.TemporaryDirectory(prefix="luster-stranger-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        clean = CleanMachine(Path(folder))
        clean.set_up()
        clean.write_plugin()
        clean.pip_install(clean.build())
        yield clean


@pytest.fixture
def luster(machine: CleanMachine, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningLuster]:
    monkeypatch.setattr(running_luster, "LUSTER", machine.luster)
    running = RunningLuster(machine.work / "data")
    try:
        yield running
    finally:
        if running.process is not None:
            running.kill_everything()


def warmth(picture: bytes) -> float:
    """How much redder than blue a picture is."""
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), dtype=float)
    return float((pixels[..., 0] - pixels[..., 2]).mean())


def test_it_is_listed_and_its_own_tests_pass(machine: CleanMachine) -> None:
    said = run(machine.luster, "plugins", "--data", machine.work / "data")
    assert re.search(r"acme_warm +1\.0\.0 +loaded +1 style, 1 stage", said), said
    report = run(machine.luster, "plugins", "check", "acme-warm", "--data", machine.work / "data")
    assert "all passed" in report
    run(UV, "pip", "install", "-q", "--python", machine.python, "-c", ROOT / "constraints.txt", "pytest")
    assert " passed" in run(
        machine.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=machine.work / "acme-warm"
    )


def test_by_command_line(machine: CleanMachine) -> None:
    photo = machine.work / "photo.jpg"
    photo.write_bytes(house(600, 400))
    warmths = []
    for amount in ("0", "1"):
        result = machine.work / f"warm-{amount}.jpg"
        run(
            *(machine.luster, "enhance", photo, "--style", "acme_warm", "-p", f"warmth={amount}", "-o", result),
            *("--data", machine.work / "data"),
        )  # fmt: skip
        warmths.append(warmth(result.read_bytes()))
    assert warmths[1] > warmths[0] + 5


def test_by_rest_by_grpc_and_through_upgrades(machine: CleanMachine, luster: RunningLuster) -> None:
    client, asset = _start(luster)
    assert "acme_warm" in {style["id"] for style in client.get("/styles")["styles"]}
    order = {"asset_id": asset, "style": "acme_warm", "params": {"warmth": 1.0}}
    done = client.finished(client.post("/jobs", order)["job"]["id"])
    assert done["status"] == "succeeded", done
    by_rest, by_grpc = httpx.get(done["output_url"]).content, _enhance_by_grpc(luster)
    assert abs(warmth(by_rest) - warmth(by_grpc)) < 1
    assert warmth(by_grpc) > warmth(house(600, 400)) + 5

    queued = _queue_then_kill(luster, client, asset)
    machine.new_version("1.1.0", accepts='("1.0.0",)')
    client, asset = _start(luster)
    for job in queued:
        assert client.finished(job)["status"] == "succeeded", "the new version says that it carries out the old plans"
    balance = client.get("/credits")["balance"]

    queued = _queue_then_kill(luster, client, asset)
    machine.new_version("2.0.0", accepts="()")
    client, asset = _start(luster)
    for job in queued:
        done = client.finished(job)
        assert (done["status"], done["error"]["reason"]) == ("failed", "STAGE_VERSION_GONE"), done
        assert "acme_warm.warmth 1.1.0 of plugin acme_warm" in done["error"]["message"], done
    assert client.get("/credits")["balance"] == balance, "what was held for them is released"
    fresh = client.post("/jobs", {"asset_id": asset, "style": "acme_warm"})["job"]["id"]
    assert client.finished(fresh)["status"] == "succeeded", "new jobs get a plan for what is installed"
    luster.interrupt()


def _start(luster: RunningLuster) -> tuple[Client, str]:
    line = luster.start()
    assert line.startswith("Luster is ready"), line
    client = Client(luster.url, luster.token("stranger@example.com"))
    return client, client.upload(house(600, 400), "a.jpg")["id"]


def _enhance_by_grpc(luster: RunningLuster) -> bytes:
    token = luster.cli("token", "--service").stdout.strip()
    recipe = enhance_pb2.Recipe(style="acme_warm", filename="a.jpg")
    recipe.params.update({"warmth": 1.0})
    parts = [enhance_pb2.EnhanceRequest(recipe=recipe), enhance_pb2.EnhanceRequest(data=house(600, 400))]
    with grpc.insecure_channel(luster.grpc) as channel:
        stub = enhance_pb2_grpc.EnhanceServiceStub(channel)
        answers = stub.Enhance(iter(parts), metadata=(("authorization", f"Bearer {token}"),), timeout=60)
        return b"".join(answer.data for answer in answers)


def _queue_then_kill(luster: RunningLuster, client: Client, asset: str) -> list[str]:
    """Jobs that nobody has begun, in a Luster of which nothing runs any more."""
    workers = [one for one in luster.family if "work" in one.cmdline()]
    assert workers, [one.cmdline() for one in luster.family]
    for one in workers:
        one.suspend()
    jobs = [client.post("/jobs", {"asset_id": asset, "style": "acme_warm"})["job"]["id"] for _ in range(3)]
    luster.kill_everything()
    return jobs
