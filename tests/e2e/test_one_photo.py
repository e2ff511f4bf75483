"""One photo, end to end: real processes, real Postgres, real HTTP and real gRPC."""

import io

import grpc
import httpx
import pytest
from luster.v1 import enhance_pb2, enhance_pb2_grpc, job_pb2, job_pb2_grpc
from PIL import Image, ImageStat

from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster


@pytest.fixture(scope="module")
def client(luster: RunningLuster) -> Client:
    return Client(luster.url, luster.token("agent@example.com"))


def brightness(picture: bytes) -> float:
    return float(ImageStat.Stat(Image.open(io.BytesIO(picture)).convert("L")).mean[0])


def test_everything_is_healthy(luster: RunningLuster) -> None:
    health = httpx.get(f"{luster.url}/health").json()
    assert (health["status"], health["database"], health["storage"]) == ("healthy", "connected", "connected")


def test_a_photo_becomes_better_and_costs_a_credit(client: Client) -> None:
    photo = house()
    assert client.get("/credits")["balance"] == 50
    asset = client.upload(photo, "façade.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]
    assert (job["status"], job["credits_used"]) == ("queued", 1)
    done = client.finished(job["id"])
    assert done["status"] == "succeeded", done
    assert client.get("/credits")["balance"] == 49
    result = httpx.get(done["output_url"])
    assert result.headers["content-type"] == "image/jpeg"
    assert max(Image.open(io.BytesIO(result.content)).size) == 1024
    assert brightness(result.content) > brightness(photo) + 5


def test_premium_keeps_the_original_size(client: Client) -> None:
    asset = client.upload(house(seed=2), "front.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "default", "tier": "premium"})["job"]
    done = client.finished(job["id"])
    assert (done["status"], done["credits_used"]) == ("succeeded", 2)
    assert Image.open(io.BytesIO(httpx.get(done["output_url"]).content)).size == (1800, 1200)


def test_a_set_of_exposures_in_a_shoot_is_one_job_one_price_and_one_picture(client: Client) -> None:
    from PIL import ImageEnhance

    shoot = client.post("/shoots", {"name": "Three exposures and one photo"})["shoot"]["id"]
    right = Image.open(io.BytesIO(house(seed=5)))
    photos = []
    for stops in (0, -2, 2):
        data = io.BytesIO()
        ImageEnhance.Brightness(right).enhance(2.0 ** (stops / 2.2)).save(data, "JPEG", quality=92)
        photos.append(client.upload(data.getvalue(), f"{stops}.jpg", shoot=shoot)["id"])
    single = client.upload(house(seed=6), "single.jpg", shoot=shoot)["id"]
    before = client.get("/credits")["balance"]
    body = {"sets": [photos]}
    assert client.post("/jobs/quote", {**body, "shoot_id": shoot})["quote"]["credits"] == 2
    jobs = client.post(f"/shoots/{shoot}/jobs", body)["jobs"]
    assert {job["asset_id"] for job in jobs} == {photos[0], single}
    done = [client.finished(job["id"]) for job in jobs]
    assert [job["status"] for job in done] == ["succeeded", "succeeded"], done
    assert client.get("/credits")["balance"] == before - 2
    twice = client.http.post(f"/shoots/{shoot}/jobs", json={"sets": [photos, photos[:1]]})
    assert (twice.status_code, twice.json()["errors"][0]["field"]) == (422, "sets.1")
    assert client.get("/credits")["balance"] == before - 2


def test_a_shoot_finds_its_sets_and_makes_one_picture_of_each(client: Client) -> None:
    import time

    from tests.plugins.classic.bracket_views import camera, room

    shoot = client.post("/shoots", {"name": "Found by itself"})["shoot"]["id"]
    photos = []
    for number, (seed, stops) in enumerate(((1, 0.0), (1, -2.0), (1, 2.0), (2, 0.0))):
        data = io.BytesIO()
        Image.fromarray(camera(room(300, 200, seed=seed), stops, seed=number).pixels).save(data, "JPEG", quality=92)
        photos.append(client.upload(data.getvalue(), f"DSC_{number:03}.jpg", shoot=shoot)["id"])
    begun = client.post(f"/shoots/{shoot}/sets", {"action": "group"})
    assert begun["search"]["status"] in ("searching", "done")
    until = time.monotonic() + 120
    while (found := client.get(f"/shoots/{shoot}/sets"))["search"]["status"] == "searching":
        assert time.monotonic() < until, found
        time.sleep(0.2)
    assert [each["asset_ids"] for each in found["sets"]] == [photos[:3], photos[3:]], found
    body = {"stored_sets": True}
    assert client.post("/jobs/quote", {**body, "shoot_id": shoot})["quote"]["credits"] == 2
    jobs = client.post(f"/shoots/{shoot}/jobs", body)["jobs"]
    done = [client.finished(job["id"]) for job in jobs]
    assert {job["asset_id"]: job["status"] for job in done} == {photos[0]: "succeeded", photos[3]: "succeeded"}
    split = client.post(f"/shoots/{shoot}/sets", {"action": "split", "set_id": found["sets"][0]["id"]})
    assert [each["asset_ids"] for each in split["sets"]] == [[each] for each in photos]


def test_a_thumbnail_is_made_after_confirmation(client: Client) -> None:
    import time

    asset = client.upload(house(seed=3), "back.jpg")
    until = time.monotonic() + 60
    while not asset.get("thumb_url") and time.monotonic() < until:
        time.sleep(0.2)
        asset = client.get(f"/assets/{asset['id']}")["asset"]
    thumb = Image.open(io.BytesIO(httpx.get(asset["thumb_url"]).content))
    assert thumb.format == "JPEG" and max(thumb.size) <= 512


def test_what_is_no_photo_is_refused_with_a_reason(client: Client) -> None:
    presigned = client.post("/uploads/presign", {"filename": "a.jpg", "content_type": "image/jpeg"})
    httpx.put(presigned["upload_url"], content=b"no photo at all", headers={"Content-Type": "image/jpeg"})
    answer = client.http.post(
        "/uploads/confirm", json={"asset_id": presigned["asset_id"], "object_key": presigned["object_key"]}
    )
    assert (answer.status_code, answer.json()["reason"]) == (422, "NOT_AN_IMAGE")
    job = client.http.post("/jobs", json={"asset_id": presigned["asset_id"]})
    assert job.status_code in (404, 409)


def test_an_unknown_style_names_the_near_miss(client: Client) -> None:
    asset = client.upload(house(400, 300), "small.jpg")
    answer = client.http.post("/jobs", json={"asset_id": asset["id"], "style": "dask"})
    assert answer.status_code == 422
    assert 'Did you mean "dusk"?' in answer.json()["detail"]


def test_an_internal_service_enhances_over_grpc(luster: RunningLuster) -> None:
    token = luster.cli("token", "--service").stdout.strip()
    photo = house(900, 600)

    def requests() -> list[enhance_pb2.EnhanceRequest]:
        parts = [photo[at : at + 65536] for at in range(0, len(photo), 65536)]
        recipe = enhance_pb2.EnhanceRequest(recipe=enhance_pb2.Recipe(style="default", filename="h.jpg"))
        return [recipe, *(enhance_pb2.EnhanceRequest(data=part) for part in parts)]

    with grpc.insecure_channel(luster.grpc) as channel:
        stub = enhance_pb2_grpc.EnhanceServiceStub(channel)
        answers = list(stub.Enhance(iter(requests()), metadata=(("authorization", f"Bearer {token}"),), timeout=60))
        with pytest.raises(grpc.RpcError) as refused:
            list(stub.Enhance(iter(requests()), timeout=60))
    assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED
    result = next(each.result for each in answers if each.WhichOneof("part") == "result")
    data = b"".join(each.data for each in answers if each.WhichOneof("part") == "data")
    assert (result.media_type, result.width, result.height, result.size_bytes) == ("image/jpeg", 900, 600, len(data))
    assert Image.open(io.BytesIO(data)).size == (900, 600)
    assert any(each.WhichOneof("part") == "progress" for each in answers)


def test_jobs_are_seen_over_grpc_as_over_http(luster: RunningLuster, client: Client) -> None:
    asset = client.upload(house(800, 600), "seen.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"]})["job"]
    token = luster.cli("token", "--service").stdout.strip()
    account = client.get("/me")["account"]["id"] if "account" in client.get("/me") else client.get("/me")["id"]
    metadata = (("authorization", f"Bearer {token}"), ("x-luster-account", account))
    with grpc.insecure_channel(luster.grpc) as channel:
        stub = job_pb2_grpc.JobServiceStub(channel)
        events = [
            each.event
            for each in stub.WatchJob(job_pb2.WatchJobRequest(job_id=job["id"]), metadata=metadata, timeout=60)
        ]
    assert [event.sequence for event in events if event.sequence] == sorted(
        {event.sequence for event in events if event.sequence}
    )
    assert events[0].type == job_pb2.JOB_EVENT_TYPE_CREATED
    assert events[-1].type == job_pb2.JOB_EVENT_TYPE_SUCCEEDED
