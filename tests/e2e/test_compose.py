"""docker-compose.yml and the Dockerfile say how Luster runs in parts; the very same commands run here as processes."""

import io
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import grpc
import httpx
import pytest
from luster.v1 import account_pb2, account_pb2_grpc
from PIL import Image

from tests.e2e.composed import ROOT, Composed, compose, dockerfile, postgres_over_tcp, substituted
from tests.e2e.photo import house
from tests.e2e.running_luster import Client
from tests.engine.storage.s3_server import s3_server
from tests.ports import free_port

OURS = ("migrate", "bucket", "engine", "worker", "gateway")
SECRETS = {
    "POSTGRES_PASSWORD": "p0stgres-pass",
    "S3_SECRET_ACCESS_KEY": "s3-secret",
    "LUSTER_SERVICE_TOKEN": "t0ken-of-the-parts",
}
S3_KEY = "luster:tests"


def test_every_part_is_there_and_nobody_is_root() -> None:
    services = compose()["services"]
    assert set(services) == {"postgres", "s3", "redis", "proxy", *OURS}
    for name, service in services.items():
        assert service["user"] not in ("root", "0", "0:0"), name
        assert service["cap_drop"] == ["ALL"], name
        assert service["read_only"] is True, name
        assert set(service["deploy"]["resources"]["limits"]) == {"cpus", "memory"}, name
        if service["restart"] != "no":
            assert service["healthcheck"]["test"][0] == "CMD", name
    assert {name for name, each in services.items() if each["deploy"].get("replicas") == 2} == {
        "engine",
        "worker",
        "gateway",
    }
    # Clients come through the proxy's TLS; only the bucket, whose addresses are signed, has a door of its own.
    assert {name for name, each in services.items() if "ports" in each} == {"proxy", "s3"}


def test_each_image_is_a_target_that_runs_the_same_command_and_is_not_root() -> None:
    stages = dockerfile()
    for name in OURS:
        service = compose()["services"][name]
        stage = stages[service["build"]["target"]]
        assert [rest for word, rest in stage if word == "USER"] == ["10001:10001"]
        if name != "bucket":
            command = [rest for word, rest in stage if word == "CMD"][-1]
            assert command.replace('"', "").strip("[]").split(", ") == service["command"]
    for word, rest in stages["build"]:
        if word == "COPY":
            assert all((ROOT / each).exists() for each in rest.split()[:-1]), rest


def test_the_engines_image_has_every_plugin_of_ours() -> None:
    (install,) = (rest for word, rest in dockerfile()["build-engine"] if word == "RUN")
    ours = {path.parent.name for path in (ROOT / "plugins").glob("*/pyproject.toml")} - {"template"}
    assert {f"./plugins/{name}" for name in ours} <= set(install.split())


def test_images_carry_no_secret_and_no_engine_where_it_does_not_belong() -> None:
    stages = dockerfile()
    (install,) = (rest for word, rest in stages["build-gateway"] if word == "RUN")
    assert "./engine" not in install and "./plugins" not in install
    for name in SECRETS:
        assert all(name not in rest for stage in stages.values() for _, rest in stage)
    gateway = compose()["services"]["gateway"]["environment"]
    assert not {name for name in gateway if name.startswith(("DATABASE", "S3_", "OPENAI", "STRIPE"))}


def test_what_must_be_set_is_asked_for() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    with pytest.raises(AssertionError, match=r"set it in \.env"):
        substituted(text, {})
    assert "${" not in substituted(text, SECRETS)
    examples = {line.partition("=")[0] for line in (ROOT / ".env.example").read_text().splitlines() if "=" in line}
    assert set(SECRETS) <= examples


@pytest.fixture(scope="module")
def parts() -> Iterator[Composed]:
    """Postgres over TCP, an S3 server that verifies signatures, and Luster's parts as the compose file runs them."""
    with (
        tempfile.TemporaryDirectory(prefix="luster-parts-", ignore_cleanup_errors=True) as folder,
        postgres_over_tcp(SECRETS["POSTGRES_PASSWORD"]) as postgres,
        s3_server(key=S3_KEY, secret=SECRETS["S3_SECRET_ACCESS_KEY"], bucket="") as s3,
    ):
        web, engine = free_port(), free_port()
        address = s3.endpoint.removeprefix("http://")
        hosts = {
            "postgres:5432": f"127.0.0.1:{postgres}",
            "s3:9000": address,
            "localhost:9000": address,
            "dns:///engine:50051": f"127.0.0.1:{engine}",
            "async+redis://redis:6379/0": "async+memory://",
            "https://localhost": f"http://127.0.0.1:{web}",
            "0.0.0.0": "127.0.0.1",
        }
        composed = Composed(Path(folder), {**SECRETS, "S3_ACCESS_KEY_ID": S3_KEY, "LUSTER_REPLICAS": "1"}, hosts)
        try:
            composed.run("migrate")
            composed.run("bucket")
            composed.start("engine", LUSTER_GRPC_PORT=str(engine))
            composed.start("worker", 1)
            composed.start("worker", 2)
            composed.start("gateway", PORT=str(web))
            composed.healthy("engine", LUSTER_GRPC_PORT=str(engine))
            composed.healthy("worker", 1)
            composed.healthy("worker", 2)
            composed.healthy("gateway", PORT=str(web))
            composed.web, composed.grpc = f"http://127.0.0.1:{web}", f"127.0.0.1:{engine}"
            yield composed
        finally:
            composed.end()


@pytest.fixture(scope="module")
def client(parts: Composed) -> Client:
    """A user with an API key: the development login does not exist outside the one-machine mode."""
    service = (("authorization", f"Bearer {SECRETS['LUSTER_SERVICE_TOKEN']}"),)
    with grpc.insecure_channel(parts.grpc) as channel:
        stub = account_pb2_grpc.AccountServiceStub(channel)
        account = stub.EnsureAccount(
            account_pb2.EnsureAccountRequest(
                issuer="tests", subject="one", email="one@example.com", email_verified=True
            ),
            metadata=service,
        ).account
        own = (*service, ("x-luster-account", account.id))
        key = stub.CreateApiKey(account_pb2.CreateApiKeyRequest(name="tests"), metadata=own).secret
    return Client(parts.web, key)


def test_the_development_login_does_not_exist(parts: Composed, client: Client) -> None:
    assert httpx.post(f"{client.http.base_url}/auth/dev/token", json={"email": "a@example.com"}).status_code == 404


def test_one_photo_end_to_end_through_all_parts(parts: Composed, client: Client) -> None:
    granted = subprocess.run(
        ["luster", "credits", "grant", "--email", "one@example.com", "5"],
        env=parts.environment("engine"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert granted.returncode == 0, granted.stderr
    asset = client.upload(house(900, 600), "house.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"]})["job"]
    done = client.finished(job["id"])
    assert done["status"] == "succeeded", done
    assert parts.hosts["s3:9000"] in done["output_url"]
    assert Image.open(io.BytesIO(httpx.get(done["output_url"]).content)).size == (900, 600)
    assert client.get("/credits")["balance"] == 4


def test_the_bucket_takes_only_what_was_signed(client: Client) -> None:
    body = {"filename": "a.jpg", "content_type": "image/jpeg", "size": 3}
    signed = client.post("/uploads/presign", body)
    headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
    assert httpx.put(signed["upload_url"], content=b"1234", headers=headers).status_code == 403
    assert (
        httpx.put(signed["upload_url"], content=b"123", headers={**headers, "Content-Type": "text/html"}).status_code
        == 403
    )
    assert httpx.put(signed["upload_url"], content=b"123", headers=headers).status_code == 200
    assert httpx.put(signed["upload_url"], content=b"456", headers=headers).status_code == 412


def test_parts_stop_when_told_and_a_worker_alone_goes_on(parts: Composed, client: Client) -> None:
    assert parts.stop("worker-1") == 0
    asset = client.upload(house(600, 400), "second.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"]})["job"]
    assert client.finished(job["id"])["status"] == "succeeded"
    for name in ("gateway-1", "worker-2", "engine-1"):
        # uvicorn says by which signal it ended, once it has ended well.
        assert parts.stop(name) in (0, -signal.SIGTERM), (parts.data / f"{name}.log").read_text()
