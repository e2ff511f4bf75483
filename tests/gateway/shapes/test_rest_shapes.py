"""Every call of the clients that exist already, and that they can parse the answer."""

import base64
from typing import Any

import httpx
import pytest
from luster.v1 import asset_pb2, catalog_pb2, comparison_pb2, job_pb2, object_pb2, shoot_pb2

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal
from tests.gateway.samples import ASSET, JOB, NOW, SHOOT, account_id, asset, balance, done, job, shoot, style

pytestmark = pytest.mark.fast

KEY = f"acc/{SHOOT}/{ASSET}/original.jpg"
JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 100


@pytest.mark.parametrize("path", ["/uploads/presign", "/api/mobile/uploads/presign"])
def test_presign(path: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["AssetService.CreateUpload"] = lambda request: asset_pb2.CreateUploadResponse(
        asset=asset(state=asset_pb2.ASSET_STATE_PENDING),
        upload_url="http://127.0.0.1/objects/abcdefgh",
        object_key=KEY,
        headers={"Content-Type": "image/jpeg"},
        expire_time=NOW,
    )
    answer = client.post(path, json={"filename": "kitchen.jpg", "content_type": "image/jpeg", "shoot_id": SHOOT})
    assert answer.status_code == 200
    body = answer.json()
    assert body["upload_url"] == "http://127.0.0.1/objects/abcdefgh"
    assert body["asset_id"] == ASSET
    assert body["object_key"] == KEY
    assert body["headers"] == {"Content-Type": "image/jpeg"}
    [call] = engine.asked("AssetService.CreateUpload")
    assert call.request.shoot_id == SHOOT
    assert not call.request.HasField("size_bytes")
    assert call.metadata["x-luster-account"] == account_id("ann@example.com")
    assert call.metadata["authorization"] == "Bearer a service token of the tests"


def test_a_form_is_told_where_one_was_asked_for(client: httpx.Client, engine: FakeEngine) -> None:
    form = asset_pb2.UploadForm(url="https://photos.example.com/", fields={"key": KEY, "policy": "eyJ9"})
    engine.answers["AssetService.CreateUpload"] = lambda request: asset_pb2.CreateUploadResponse(
        asset=asset(state=asset_pb2.ASSET_STATE_PENDING), form=form if request.form else None
    )
    asked = {"filename": "kitchen.jpg", "content_type": "image/jpeg"}
    told = {"url": "https://photos.example.com/", "fields": {"key": KEY, "policy": "eyJ9"}}
    assert client.post("/uploads/presign", json=asked | {"form": True}).json()["form"] == told
    assert client.post("/uploads/presign", json=asked).json()["form"] is None


@pytest.mark.parametrize("path", ["/uploads/confirm", "/api/mobile/uploads/confirm"])
def test_confirm(path: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["AssetService.ConfirmUpload"] = lambda request: asset_pb2.ConfirmUploadResponse(asset=asset())
    answer = client.post(path, json={"asset_id": ASSET, "object_key": KEY})
    assert answer.status_code == 200
    assert answer.json()["asset"]["id"] == ASSET
    assert answer.json()["asset"]["filename"] == "kitchen.jpg"
    assert answer.json()["asset"]["created_at"] == "2026-09-21T14:13:20Z"


def test_create_job(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
    answer = client.post("/jobs", json={"asset_id": ASSET, "prompt": "warmer", "style": "dusk"})
    assert answer.status_code == 200
    created = answer.json()["job"]
    assert created["id"] == JOB
    assert created["status"] == "queued"
    assert created["credits_used"] == 1
    [call] = engine.asked("JobService.CreateJob")
    assert call.request.spec.style == "dusk"
    assert call.request.spec.prompt == "warmer"
    assert [(each.role, each.asset_id) for each in call.request.spec.inputs] == [("photo", ASSET)]
    assert call.request.request_id


def test_pictures_from_words(client: httpx.Client, engine: FakeEngine) -> None:
    made = job(kind="generate", asset_id=ASSET, inputs=[job_pb2.JobInput(role="reference", asset_id=JOB)])
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=made)
    engine.answers["JobService.BatchCreateJobs"] = lambda request: job_pb2.BatchCreateJobsResponse(jobs=[made])
    engine.answers["JobService.QuoteJob"] = lambda request: job_pb2.QuoteJobResponse(credits=6)
    wish = {"kind": "generate", "prompt": "a garden", "ratio": "16:9", "seed": 0, "reference_ids": [JOB]}

    one = client.post("/jobs", json={**wish, "shoot_id": SHOOT})
    several = client.post(f"/shoots/{SHOOT}/jobs", json={**wish, "count": 3})
    quoted = client.post("/jobs/quote", json={**wish, "count": 3})

    assert (one.status_code, several.status_code, quoted.json()["quote"]["credits"]) == (200, 201, 6)
    # A reference is no photo of the job's own.
    assert (one.json()["job"]["kind"], one.json()["job"]["asset_id"]) == ("generate", ASSET)
    [call] = engine.asked("JobService.CreateJob")
    spec = call.request.spec
    assert (spec.kind, spec.prompt, spec.shoot_id, spec.generate.ratio) == ("generate", "a garden", SHOOT, "16:9")
    assert spec.generate.HasField("seed") and spec.generate.seed == 0
    assert [(each.role, each.asset_id) for each in spec.inputs] == [("reference", JOB)]
    for name in ("BatchCreateJobs", "QuoteJob"):
        [call] = engine.asked(f"JobService.{name}")
        assert call.request.spec.generate.count == 3
    assert client.post("/jobs", json={"kind": "generate", "prompt": "x", "ratio": "wide"}).status_code == 422
    assert client.post(f"/shoots/{SHOOT}/jobs", json={**wish, "count": 9}).status_code == 422


def test_a_comparison_is_asked_for_new_looks_only_with_its_price(client: httpx.Client, engine: FakeEngine) -> None:
    made = comparison_pb2.Comparison(id=JOB, batch=job_pb2.Batch(id=JOB))
    quoted = comparison_pb2.QuoteComparisonResponse(looks=[job_pb2.QuoteJobResponse(made_asset_ids=[ASSET])])
    engine.answers["ComparisonService.CreateComparison"] = lambda _: comparison_pb2.CreateComparisonResponse(
        comparison=made
    )
    engine.answers["ComparisonService.QuoteComparison"] = lambda _: quoted
    wish = {"asset_id": ASSET, "looks": [{"style": "default"}, {"style": "dusk"}]}
    for new_only in (True, False):
        assert client.post("/comparisons", json={**wish, "new_only": new_only}).status_code == 201
        answer = client.post("/comparisons/quote", json={**wish, "new_only": new_only}).json()
        assert answer["quote"]["looks"][0]["made_asset_ids"] == [ASSET]
    for rpc in ("CreateComparison", "QuoteComparison"):
        assert [each.request.new_only for each in engine.asked(f"ComparisonService.{rpc}")] == [True, False]


def test_a_comparison_of_one_prompt_needs_no_photo(client: httpx.Client, engine: FakeEngine) -> None:
    made = comparison_pb2.Comparison(id=JOB, batch=job_pb2.Batch(id=JOB))
    engine.answers["ComparisonService.CreateComparison"] = lambda request: comparison_pb2.CreateComparisonResponse(
        comparison=made
    )
    looks = [{"provider": "bfl/flux-2-pro"}, {"provider": "google"}]
    wish = {"kind": "generate", "prompt": "a garden", "ratio": "1:1", "shoot_id": SHOOT, "looks": looks}

    answer = client.post("/comparisons", json=wish)

    assert answer.status_code == 201, answer.text
    [call] = engine.asked("ComparisonService.CreateComparison")
    spec = call.request.spec
    assert (spec.kind, spec.prompt, spec.shoot_id, spec.generate.ratio) == ("generate", "a garden", SHOOT, "1:1")
    assert [each.provider for each in call.request.looks] == ["bfl/flux-2-pro", "google"]
    assert client.post("/comparisons", json={"kind": "stage", "looks": looks}).status_code == 422


def test_photos_of_all_shoots_by_tag_and_an_owner_s_tags(client: httpx.Client, engine: FakeEngine) -> None:
    seen = asset(tags=["interior", "kitchen"], tags_by="owner")
    engine.answers["AssetService.ListAssets"] = lambda request: asset_pb2.ListAssetsResponse(assets=[seen])
    engine.answers["AssetService.UpdateAsset"] = lambda request: asset_pb2.UpdateAssetResponse(asset=seen)

    listed = client.get("/assets?tag=kitchen&status=ready")
    told = client.patch(f"/assets/{ASSET}", json={"tags": ["interior", "kitchen"]})

    [found] = listed.json()["assets"]
    assert (found["tags"], found["tags_by"]) == (["interior", "kitchen"], "owner")
    [call] = engine.asked("AssetService.ListAssets")
    assert (call.request.tag, call.request.state) == ("kitchen", asset_pb2.ASSET_STATE_READY)
    assert told.json()["asset"]["tags"] == ["interior", "kitchen"]
    [call] = engine.asked("AssetService.UpdateAsset")
    assert list(call.request.update_mask.paths) == ["tags"]
    assert list(call.request.asset.tags) == ["interior", "kitchen"]
    assert client.get("/assets?tag=castle").status_code == 422
    assert client.patch(f"/assets/{ASSET}", json={"tags": ["castle"]}).status_code == 422


def test_a_job_without_words_of_generated_pictures_says_none(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
    assert client.post("/jobs", json={"asset_id": ASSET}).status_code == 200
    [call] = engine.asked("JobService.CreateJob")
    assert not call.request.spec.HasField("generate") and not call.request.spec.kind


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (job_pb2.JOB_STATE_QUEUED, "queued"),
        (job_pb2.JOB_STATE_PROCESSING, "processing"),
        (job_pb2.JOB_STATE_CANCELLING, "cancelling"),
        (job_pb2.JOB_STATE_FAILED, "failed"),
        (job_pb2.JOB_STATE_CANCELLED, "cancelled"),
    ],
)
def test_job_states(state: job_pb2.JobState, status: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=job(state=state))
    found = client.get(f"/jobs/{JOB}").json()["job"]
    assert found["status"] == status
    assert found["output_url"] is None
    assert found["completed_at"] is None


def test_finished_job(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=done())
    answer = client.get(f"/jobs/{JOB}")
    found = answer.json()["job"]
    expected = {"id", "status", "output_url", "error_message", "created_at", "completed_at"}
    assert expected <= set(found)
    assert found["status"] == "succeeded"
    assert found["output_url"] == "http://127.0.0.1/objects/out"
    assert found["error_message"] is None
    assert found["completed_at"] == "2026-09-21T14:13:20Z"
    again = client.get(f"/jobs/{JOB}", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_tag_is_compared_by_the_engine(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(
        job=job_pb2.Job(id=JOB, etag=request.etag), unchanged=True
    )
    answer = client.get(f"/jobs/{JOB}", headers={"If-None-Match": 'W/"older", W/"newer"'})
    assert answer.status_code == 304 and not answer.content
    [call] = engine.asked("JobService.GetJob")
    assert call.request.etag == "newer"


def test_who_looks_often_asks_for_little(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=done())
    assert client.get(f"/jobs/{JOB}", params={"view": "basic"}).status_code == 200
    assert client.get(f"/api/mobile/enhance/{JOB}/status").status_code == 200
    assert [each.request.view for each in engine.asked("JobService.GetJob")] == [job_pb2.JOB_VIEW_BASIC] * 2
    assert client.get(f"/jobs/{JOB}", params={"view": "most"}).status_code == 422


def test_failed_job_says_why(client: httpx.Client, engine: FakeEngine) -> None:
    error = job_pb2.JobError(reason="CORRUPT_IMAGE", message="The picture ends too early.", fields={"file": "a.jpg"})
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(
        job=job(state=job_pb2.JOB_STATE_FAILED, error=error)
    )
    found = client.get(f"/jobs/{JOB}").json()["job"]
    assert found["error_message"] == "The picture ends too early."
    assert found["error"] == {
        "reason": "CORRUPT_IMAGE",
        "message": "The picture ends too early.",
        "fields": {"file": "a.jpg"},
    }


class Taken:
    """What the fake engine was sent for one photo."""

    def __init__(self, engine: FakeEngine, gateway: Gateway) -> None:
        self.bytes = b""
        self.header: Any = None
        engine.answers["AssetService.CreateUpload"] = lambda request: asset_pb2.CreateUploadResponse(
            asset=asset(state=asset_pb2.ASSET_STATE_PENDING),
            upload_url=f"{gateway.settings.app_url}/objects/token-of-upload",
            object_key=KEY,
            headers={"Content-Type": request.content_type, "If-None-Match": "*"},
        )
        engine.answers["ObjectService.Write"] = self.write
        engine.answers["AssetService.ConfirmUpload"] = lambda request: asset_pb2.ConfirmUploadResponse(asset=asset())
        engine.answers["JobService.CreateJob"] = lambda request: job_pb2.CreateJobResponse(job=job())
        engine.answers["AssetService.DeleteAsset"] = lambda request: asset_pb2.DeleteAssetResponse()

    async def write(self, requests: Any) -> object_pb2.WriteResponse:
        async for request in requests:
            if request.WhichOneof("part") == "header":
                self.header = request.header
            else:
                self.bytes += request.data
        return object_pb2.WriteResponse(etag="x", size_bytes=len(self.bytes))


def test_mobile_enhance(gateway: Gateway, client: httpx.Client, engine: FakeEngine) -> None:
    taken = Taken(engine, gateway)
    files = {"image": ("front door.jpg", JPEG, "image/jpeg")}
    answer = client.post("/api/mobile/enhance", files=files, data={"style": "dusk", "prompt": "warm"})
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"job_id": JOB, "status": "queued"}
    assert taken.bytes == JPEG
    assert taken.header.token == "token-of-upload"
    assert taken.header.if_none_match
    [upload] = engine.asked("AssetService.CreateUpload")
    assert upload.request.size_bytes == len(JPEG)
    assert upload.request.filename == "front door.jpg"
    [created] = engine.asked("JobService.CreateJob")
    assert created.request.spec.style == "dusk"
    assert created.request.spec.inputs[0].asset_id == ASSET


@pytest.mark.parametrize("prefix", ["", "data:image/jpeg;base64,"])
def test_mobile_enhance_base64(prefix: str, gateway: Gateway, client: httpx.Client, engine: FakeEngine) -> None:
    taken = Taken(engine, gateway)
    image = prefix + base64.b64encode(JPEG).decode()
    answer = client.post("/api/mobile/enhance-base64", json={"image": image, "style": "default"})
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"job_id": JOB, "status": "queued"}
    assert taken.bytes == JPEG
    [upload] = engine.asked("AssetService.CreateUpload")
    assert upload.request.filename == "photo.jpg"


def test_mobile_enhance_without_credits_leaves_nothing(
    gateway: Gateway, client: httpx.Client, engine: FakeEngine
) -> None:
    Taken(engine, gateway)

    def refuse(request: job_pb2.CreateJobRequest) -> job_pb2.CreateJobResponse:
        raise Refusal("INSUFFICIENT_CREDITS", "Too few.", required="1", balance="0")

    engine.answers["JobService.CreateJob"] = refuse
    answer = client.post("/api/mobile/enhance", files={"image": ("a.jpg", JPEG)}, data={"style": "default"})
    assert answer.status_code == 402
    assert (answer.json()["required"], answer.json()["balance"]) == (1, 0)
    assert len(engine.asked("AssetService.DeleteAsset")) == 1


def test_mobile_status(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["JobService.GetJob"] = lambda request: job_pb2.GetJobResponse(job=done())
    assert client.get(f"/api/mobile/enhance/{JOB}/status").json() == {
        "job_id": JOB,
        "status": "succeeded",
        "progress": 1.0,
        "output_url": "http://127.0.0.1/objects/out",
        "error_message": None,
    }


def test_shoots(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["ShootService.CreateShoot"] = lambda request: shoot_pb2.CreateShootResponse(
        shoot=shoot(name=request.name)
    )
    engine.answers["ShootService.ListShoots"] = lambda request: shoot_pb2.ListShootsResponse(
        shoots=[shoot()], next_page_token="more", total_size=7
    )
    created = client.post("/shoots", json={"name": "Sea View"})
    assert created.status_code == 200
    assert (created.json()["shoot"]["id"], created.json()["shoot"]["name"]) == (SHOOT, "Sea View")
    listed = client.get("/shoots").json()
    [found] = listed["shoots"]
    assert found["jobs"] == {"queued": 1, "processing": 2, "succeeded": 3, "failed": 4, "cancelled": 0}
    assert listed["next_cursor"] == "more"


def test_shoot_assets(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["AssetService.ListAssets"] = lambda request: asset_pb2.ListAssetsResponse(
        assets=[asset(output_url="http://o", thumb_url="http://t")]
    )
    [found] = client.get(f"/shoots/{SHOOT}/assets").json()["assets"]
    assert found["id"] == ASSET
    assert found["original_url"] == "http://127.0.0.1/objects/original"
    assert (found["output_url"], found["thumb_url"]) == ("http://o", "http://t")


def test_delete_project(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["ShootService.DeleteShoot"] = lambda request: shoot_pb2.DeleteShootResponse()
    answer = client.delete(f"/api/mobile/projects/{SHOOT}")
    assert answer.status_code == 200
    assert engine.asked("ShootService.DeleteShoot")[0].request.shoot_id == SHOOT


@pytest.mark.parametrize("path", ["/credits", "/api/mobile/credits/balance"])
def test_credits(path: str, client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["CreditService.GetBalance"] = lambda request: balance(10)
    assert client.get(path).json()["balance"] == 10


def test_gallery(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["AssetService.ListAssets"] = lambda request: asset_pb2.ListAssetsResponse(
        assets=[asset(output_url="http://o")], total_size=41
    )
    body = client.get("/api/mobile/gallery?page=3&limit=20").json()
    assert {name: body[name] for name in ("total", "page", "pages")} == {"total": 41, "page": 3, "pages": 3}
    [item] = body["items"]
    assert item["id"] == ASSET
    assert item["output_url"] == "http://o"
    assert item["original_url"]
    assert item["created_at"] == "2026-09-21T14:13:20Z"
    [call] = engine.asked("AssetService.ListAssets")
    assert (call.request.skip, call.request.page_size, call.request.with_output_only) == (40, 20, True)


def test_listings(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["ShootService.ListShoots"] = lambda request: shoot_pb2.ListShootsResponse(
        shoots=[shoot(cover_url="http://c", cover_job_id=JOB, complete_time=NOW)]
    )
    [listing] = client.get("/api/mobile/listings").json()["listings"]
    assert listing == {
        "id": SHOOT,
        "name": "12 Harbour Lane",
        "cover_url": "http://c",
        "cover_job_id": JOB,
        "thumb_url": "http://c",
        "photo_count": 3,
        "completed_at": "2026-09-21T14:13:20Z",
    }
    assert engine.asked("ShootService.ListShoots")[0].request.listings_only


@pytest.mark.parametrize("path", ["/styles", "/api/mobile/styles"])
def test_styles_of_every_page(path: str, gateway: Gateway, engine: FakeEngine) -> None:
    def listed(request: catalog_pb2.ListStylesRequest) -> catalog_pb2.ListStylesResponse:
        if not request.page_token:
            return catalog_pb2.ListStylesResponse(styles=[style("default")], next_page_token="2")
        return catalog_pb2.ListStylesResponse(styles=[style("dusk")])

    engine.answers["CatalogService.ListStyles"] = listed
    with gateway.client() as anyone:
        found = anyone.get(path).json()["styles"]
    assert [(each["id"], each["name"], each["description"]) for each in found] == [
        ("default", "Default", "The default look."),
        ("dusk", "Dusk", "The dusk look."),
    ]


def test_health(gateway: Gateway) -> None:
    with gateway.client() as anyone:
        answer = anyone.get("/health")
    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"status", "database", "storage", "version"}
    assert (body["status"], body["database"], body["storage"]) == ("healthy", "connected", "connected")


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/billing/checkout", {"pack": "small"}),
        ("POST", "/billing/portal", {}),
        ("GET", "/billing/checkout/cs_1", None),
        ("GET", "/billing/packs", None),
        ("POST", "/webhooks/stripe", {"id": "evt_1"}),
        ("POST", "/webhooks/revenuecat", {"event": {}}),
        ("POST", "/me/export", None),
        ("GET", "/webhook-endpoints", None),
        ("GET", f"/jobs/{JOB}/disclosure", None),
        ("GET", f"/jobs/{JOB}/fidelity", None),
    ],
)
def test_what_is_not_built_says_so(method: str, path: str, body: Any, client: httpx.Client) -> None:
    answer = client.request(method, path, json=body)
    assert answer.status_code == 501
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["reason"] == "NOT_YET_AVAILABLE"
