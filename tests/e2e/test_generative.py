"""The five styles with a remote model, by REST and by command, and a kill between the answer and its use."""

import io
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import httpx
import psycopg
import pytest
from luster.v1 import enhance_pb2, enhance_pb2_grpc
from luster_engine.database.embedded import EmbeddedPostgres
from PIL import Image

from tests.e2e.running_luster import Client, RunningLuster
from tests.engine.studio import HOUSE, photo
from tests.stand_ins.editor import editor
from tests.stand_ins.openai_server import KEY, MODERATION, OpenAIServer

STYLES = ("default", "bright_airy", "sky_replacement", "lawn_cleanup", "dusk")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer(editor(HOUSE)) as running:
        yield running


@pytest.fixture(scope="module")
def studio(server: OpenAIServer) -> Iterator[RunningLuster]:
    """A `luster up` that is told of the local server as any operator would tell it of OpenAI."""
    with tempfile.TemporaryDirectory(prefix="luster-studio-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = {"OPENAI_API_KEY": KEY, "LUSTER_OPENAI_BASE_URL": server.base_url, "LUSTER_SANDBOX_SIZE": "2"}
        try:
            line = running.start()
            assert line.startswith("Luster is ready"), running.said()
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


@pytest.fixture(scope="module")
def client(studio: RunningLuster) -> Client:
    return Client(studio.url, studio.token("agent@example.com"))


@pytest.fixture(scope="module")
def asset(client: Client) -> str:
    return str(client.upload(photo(), "house.jpg")["id"])


@pytest.fixture(scope="module")
def made(client: Client, asset: str) -> dict[str, dict[str, Any]]:
    """A finished job of each style, by REST."""
    jobs = {
        style: client.post("/jobs", {"asset_id": asset, "style": style, "provider": "openai"})["job"]["id"]
        for style in STYLES
    }
    return {style: client.finished(job) for style, job in jobs.items()}


@pytest.mark.parametrize("style", STYLES)
def test_a_style_by_rest(made: dict[str, dict[str, Any]], style: str) -> None:
    job = made[style]

    assert (job["status"], job["used_provider"]) == ("succeeded", "openai"), job
    picture = Image.open(io.BytesIO(httpx.get(job["output_url"]).content))
    assert max(picture.size) == 1024


@pytest.mark.parametrize("style", STYLES)
def test_a_style_by_command(studio: RunningLuster, server: OpenAIServer, style: str, tmp_path: Path) -> None:
    source, target = tmp_path / "house.jpg", tmp_path / "result.jpg"
    source.write_bytes(photo(800))
    calls = len(server.calls)

    said = studio.cli("enhance", str(source), "-s", style, "--provider", "openai", "-o", str(target), "--json")

    assert said.returncode == 0, said.stderr
    assert max(Image.open(target).size) == 800
    assert '"provider": "openai"' in said.stdout
    assert len(server.calls) == calls + 1
    assert KEY not in said.stdout + said.stderr


@pytest.mark.parametrize("style", STYLES)
def test_a_style_by_grpc(studio: RunningLuster, server: OpenAIServer, style: str) -> None:
    token = studio.cli("token", "--service").stdout.strip()
    recipe = enhance_pb2.Recipe(style=style, provider="openai", filename="house.jpg")
    asked = [enhance_pb2.EnhanceRequest(recipe=recipe), enhance_pb2.EnhanceRequest(data=photo(900))]
    calls = len(server.calls)

    with grpc.insecure_channel(studio.grpc) as channel:
        stub = enhance_pb2_grpc.EnhanceServiceStub(channel)
        answers = list(stub.Enhance(iter(asked), metadata=(("authorization", f"Bearer {token}"),), timeout=120))

    data = b"".join(each.data for each in answers if each.WhichOneof("part") == "data")
    assert max(Image.open(io.BytesIO(data)).size) == 900
    assert len(server.calls) == calls + 1


def test_a_comparison_by_rest_shows_what_each_look_came_to(client: Client, server: OpenAIServer, asset: str) -> None:
    looks = [{"style": "default", "provider": "local"}, {"provider": "openai"}, {"style": "dusk", "provider": "local"}]
    body = {"asset_id": asset, "style": "bright_airy", "looks": looks}
    balance = client.get("/credits")["balance"]
    server.failures.append(MODERATION)

    quote = client.post("/comparisons/quote", body)["quote"]
    made = client.post("/comparisons", body)["comparison"]
    jobs = [client.finished(each["job"]["id"]) for each in made["results"]]
    found = client.get(f"/comparisons/{made['id']}")["comparison"]

    assert (quote["credits"], [each["credits"] for each in quote["looks"]]) == (3, [1, 1, 1])
    assert [each["status"] for each in jobs] == ["succeeded", "failed", "succeeded"]
    assert client.get("/credits")["balance"] == balance - 2
    assert [each["job"]["style"] for each in found["results"]] == ["default", "bright_airy", "dusk"]
    assert [bool(each["verdict"]) for each in found["results"]] == [True, False, True]
    assert found["results"][1]["job"]["error"]["reason"] == "MODERATION_BLOCKED"
    voted = client.post(f"/comparisons/{made['id']}/vote", {"job_id": jobs[2]["id"]})["comparison"]
    assert (voted["voted_job_id"], voted["results"][2]["voted"]) == (jobs[2]["id"], True)
    assert [each["id"] for each in client.get("/comparisons")["comparisons"]] == [made["id"]]


def test_a_comparison_by_command_names_what_failed_and_makes_the_rest(
    studio: RunningLuster, server: OpenAIServer, tmp_path: Path
) -> None:
    source, folder = tmp_path / "house.jpg", tmp_path / "compared"
    source.write_bytes(photo(640))
    looks = ("default@local", "bright_airy@openai", "dusk@local")
    server.failures.append(MODERATION)

    asked = [part for look in looks for part in ("-l", look)]
    said = studio.cli("compare", str(source), *asked, "-o", str(folder), "--json")

    assert said.returncode == 1, said.stderr
    results = json.loads(said.stdout)["results"]
    assert [each["state"] for each in results] == ["done", "failed", "done"]
    assert (results[1]["look"], results[1]["reason"]) == ("bright_airy@openai", "MODERATION_BLOCKED")
    made = sorted(path.name for path in folder.iterdir())
    assert made == ["house-1-default-local.jpg", "house-3-dusk-local.jpg"]
    assert all(each["verdict"] and each["seconds"] > 0 for each in results if each["state"] == "done")
    assert KEY not in said.stdout + said.stderr


def test_health_is_in_the_catalog_and_the_key_in_no_log(studio: RunningLuster, made: dict[str, Any]) -> None:
    config = httpx.get(f"{studio.url}/config").json()

    assert config["features"]["openai"] is True
    logs = [path.read_text() for path in (studio.data / "logs").glob("*.log")]
    assert made and logs and not [text for text in logs if KEY in text]


def test_disclosure_and_fidelity_by_rest(client: Client, made: dict[str, dict[str, Any]]) -> None:
    job = made["sky_replacement"]
    disclosure = client.get(f"/jobs/{job['id']}/disclosure?policy=mls-label-on-image")["disclosure"]
    fidelity = client.get(f"/jobs/{job['id']}/fidelity")["fidelity"]

    assert (disclosure["altered"], disclosure["disclosure"]) == (True, "generated")
    assert [each["name"] for each in disclosure["files"]] == ["labelled", "original"]
    for each in disclosure["files"]:
        assert Image.open(io.BytesIO(httpx.get(each["url"]).content)).size
    assert fidelity["verdict"] == job["report"]["fidelity"]["result"]["verdict"]
    assert fidelity["measures"]["result"]["region_share"] > 0.05
    assert Image.open(io.BytesIO(httpx.get(fidelity["map_url"]).content)).size
    assert client.get(f"/jobs/{made['default']['id']}/disclosure")["disclosure"]["altered"] is False


def test_a_worker_killed_after_the_answer_was_stored_asks_no_second_time(
    studio: RunningLuster, client: Client, server: OpenAIServer, asset: str
) -> None:
    before = len(server.calls)
    job = client.post("/jobs", {"asset_id": asset, "style": "bright_airy", "provider": "openai"})["job"]["id"]
    _wait_for_answer(studio, job)
    (worker,) = [each for each in studio.family if each.is_running() and each.cmdline()[-1:] == ["work"]]
    for each in [*worker.children(recursive=True), worker]:
        each.kill()

    done = client.finished(job)

    assert (done["status"], done["used_provider"], done["credits_used"]) == ("succeeded", "openai", 1), done
    assert done["attempt"] == 2
    assert len(server.calls) == before + 1


def _wait_for_answer(studio: RunningLuster, job: str) -> None:
    """Until the answer to this job's question is stored."""
    until = time.monotonic() + 60
    with psycopg.connect(_dsn(studio), autocommit=True) as connection:
        while time.monotonic() < until:
            query = "SELECT 1 FROM provider_calls WHERE key LIKE %s AND state = 'answered'"
            if connection.execute(query, [f"{job}/%"]).fetchone():
                return
            time.sleep(0.005)
    raise AssertionError("no answer came")


def _dsn(studio: RunningLuster) -> str:
    """The address of the embedded database."""
    return EmbeddedPostgres(studio.data).address.replace("postgresql+psycopg://", "postgresql://")
