"""The five styles with no model, by REST, by gRPC and by command: alike, and with a sky of one's own."""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import grpc
import httpx
import numpy as np
import pytest
from luster.v1 import enhance_pb2, enhance_pb2_grpc, job_pb2, job_pb2_grpc
from PIL import Image, ImageOps
from training.houses import load_house

from tests.e2e.running_luster import Client, RunningLuster

STYLES = ("default", "bright_airy", "sky_replacement", "lawn_cleanup", "dusk")
HOUSE = load_house("stone_hip_wires")
NAMED: Mapping[str, Mapping[str, str]] = {"sky_replacement": {"sky": "clear"}}
"""Half of its sky is blue, and would be left as it is where none was named."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def photo() -> bytes:
    """A measured house at 1000 px, so that its sky is known."""
    small = Image.fromarray(HOUSE.photo()).resize((1000, 667), Image.Resampling.BOX)
    stream = io.BytesIO()
    small.save(stream, "JPEG", quality=92)
    return stream.getvalue()


@pytest.fixture(scope="module")
def client(luster: RunningLuster) -> Client:
    return Client(luster.url, luster.token("agent@example.com"))


@pytest.fixture(scope="module")
def asset(client: Client, photo: bytes) -> str:
    return str(client.upload(photo, "house.jpg")["id"])


@pytest.fixture(scope="module")
def made(client: Client, asset: str) -> dict[str, bytes]:
    """The result of each style by REST."""
    ids = {style: _ask(client, asset, style, dict(NAMED.get(style, {}))) for style in STYLES}
    return {style: _result(client, job) for style, job in ids.items()}


@pytest.fixture(scope="module")
def channel(luster: RunningLuster) -> Iterator[grpc.Channel]:
    with grpc.insecure_channel(luster.grpc) as opened:
        yield opened


def test_each_style_makes_a_picture_of_its_own(made: dict[str, bytes], photo: bytes) -> None:
    pictures = {"photo": _pixels(photo), **{style: _pixels(data) for style, data in made.items()}}
    names = list(pictures)
    for k, one in enumerate(names):
        for other in names[k + 1 :]:
            assert np.abs(pictures[one] - pictures[other]).mean() > 1.0, f"{one} and {other} look the same"


@pytest.mark.parametrize("style", STYLES)
def test_by_grpc_as_by_rest(
    luster: RunningLuster, channel: grpc.Channel, photo: bytes, made: dict[str, bytes], style: str
) -> None:
    token = luster.cli("token", "--service").stdout.strip()
    recipe = enhance_pb2.Recipe(style=style, filename="house.jpg")
    recipe.params.update(NAMED.get(style, {}))
    asked = [enhance_pb2.EnhanceRequest(recipe=recipe), enhance_pb2.EnhanceRequest(data=photo)]
    stub = enhance_pb2_grpc.EnhanceServiceStub(channel)

    answers = list(stub.Enhance(iter(asked), metadata=(("authorization", f"Bearer {token}"),), timeout=120))

    data = b"".join(each.data for each in answers if each.WhichOneof("part") == "data")
    assert np.abs(_pixels(data) - _pixels(made[style])).max() <= 1.0


@pytest.mark.parametrize("style", STYLES)
def test_by_command_as_by_rest(
    luster: RunningLuster, photo: bytes, made: dict[str, bytes], style: str, tmp_path: Path
) -> None:
    source, target = tmp_path / "house.jpg", tmp_path / "result.jpg"
    source.write_bytes(photo)

    named = [word for name, value in NAMED.get(style, {}).items() for word in ("-p", f"{name}={value}")]
    said = luster.cli("enhance", str(source), "-s", style, *named, "-o", str(target))

    assert said.returncode == 0, said.stderr
    assert np.abs(_pixels(target.read_bytes()) - _pixels(made[style])).max() <= 1.0


@pytest.fixture(scope="module")
def green_sky() -> bytes:
    """A sky that nobody would take for another."""
    stream = io.BytesIO()
    Image.new("RGB", (600, 400), (20, 200, 40)).save(stream, "PNG")
    return stream.getvalue()


def test_a_sky_of_ones_own_by_rest(client: Client, asset: str, green_sky: bytes) -> None:
    sky = str(client.upload(green_sky, "sky.png", "image/png")["id"])

    result = _result(client, _ask(client, asset, "sky_replacement", {"sky_picture": sky}))

    assert _green(result) > 0.9


def test_a_sky_of_ones_own_by_grpc(
    luster: RunningLuster, channel: grpc.Channel, client: Client, asset: str, green_sky: bytes
) -> None:
    sky = str(client.upload(green_sky, "sky.png", "image/png")["id"])
    me = client.get("/me")
    account = me["account"]["id"] if "account" in me else me["id"]
    token = luster.cli("token", "--service").stdout.strip()
    metadata = (("authorization", f"Bearer {token}"), ("x-luster-account", account))
    spec = job_pb2.JobSpec(style="sky_replacement", inputs=[job_pb2.JobInput(role="photo", asset_id=asset)])
    spec.params.update({"sky_picture": sky})

    stub = job_pb2_grpc.JobServiceStub(channel)
    job = stub.CreateJob(job_pb2.CreateJobRequest(spec=spec), metadata=metadata, timeout=30).job

    assert _green(_result(client, job.id)) > 0.9


def test_a_sky_of_ones_own_by_command(luster: RunningLuster, photo: bytes, green_sky: bytes, tmp_path: Path) -> None:
    source, sky, target = tmp_path / "house.jpg", tmp_path / "sky.png", tmp_path / "result.jpg"
    source.write_bytes(photo)
    sky.write_bytes(green_sky)

    said = luster.cli("enhance", str(source), "-s", "sky_replacement", "-p", f"sky_picture={sky}", "-o", str(target))

    assert said.returncode == 0, said.stderr
    assert _green(target.read_bytes()) > 0.9


def test_nobody_paints_with_another_accounts_picture(
    luster: RunningLuster, client: Client, asset: str, green_sky: bytes
) -> None:
    stranger = Client(luster.url, luster.token("stranger@example.com"))
    theirs = str(stranger.upload(green_sky, "sky.png", "image/png")["id"])

    body = {"asset_id": asset, "style": "sky_replacement", "params": {"sky_picture": theirs}}
    answer = client.http.post("/jobs", json=body)

    assert answer.status_code == 404, answer.text


def _ask(client: Client, asset: str, style: str, params: dict[str, Any] | None = None) -> str:
    body = {"asset_id": asset, "style": style, "tier": "premium", "params": params or {}}
    return str(client.post("/jobs", body)["job"]["id"])


def _result(client: Client, job: str) -> bytes:
    done = client.finished(job)
    assert done["status"] == "succeeded", done
    return httpx.get(done["output_url"]).content


def _pixels(data: bytes) -> np.ndarray:
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"), dtype=np.float32)


def _green(data: bytes) -> float:
    """Share of the true sky that became the green one."""
    seen = _pixels(data)
    sky = cv2.resize(HOUSE.mask("sky"), (seen.shape[1], seen.shape[0]), interpolation=cv2.INTER_AREA)
    sure = cv2.erode((sky > 0.99).astype(np.uint8), np.ones((15, 15), np.uint8)) > 0  # verticals may have moved it
    inside = seen[sure]
    return float(((inside[:, 1] > inside[:, 0] + 40) & (inside[:, 1] > inside[:, 2] + 40)).mean())
