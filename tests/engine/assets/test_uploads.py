"""Photos come in whole, once, and as what they are."""

import hashlib
import io
import time
import uuid

import grpc
import numpy as np
import piexif  # type: ignore[import-untyped]  # it ships no types
import pytest
from luster.v1 import asset_pb2, catalog_pb2, object_pb2
from luster_engine.assets import media_types, service
from luster_engine.errors import LusterError, Reason

from tests.e2e.photo import house
from tests.engine.served import Person, Served
from tests.raw_photo import SERIAL, dng

PHOTO = house(640, 480)


def announce(person: Person, **more: object) -> asset_pb2.CreateUploadResponse:
    request = {"filename": "house.jpg", "content_type": "image/jpeg", **more}
    return person.call(person.assets.CreateUpload, asset_pb2.CreateUploadRequest(**request))  # type: ignore[arg-type]  # a request's own fields


def confirm(made: asset_pb2.CreateUploadResponse) -> asset_pb2.ConfirmUploadRequest:
    return asset_pb2.ConfirmUploadRequest(asset_id=made.asset.id, object_key=made.object_key)


def test_a_confirmed_photo_knows_what_it_is(person: Person) -> None:
    asset = person.upload(PHOTO, "../../etc/Küche 1.jpg")
    assert asset.state == asset_pb2.ASSET_STATE_READY
    assert (asset.filename, asset.width, asset.height) == ("Küche 1.jpg", 640, 480)
    assert (asset.size_bytes, asset.sha256) == (len(PHOTO), hashlib.sha256(PHOTO).hexdigest())
    assert asset.object_key == f"{person.account}/{asset.shoot_id}/{asset.id}/original.jpg"
    assert person.fetch(asset.original_url)
    again = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset.id)).asset
    assert person.fetch(again.source_url) == PHOTO


def test_work_is_done_from_an_immutable_copy(person: Person, served: Served) -> None:
    made = announce(person)
    person.put(made.upload_url, PHOTO, "image/jpeg")
    asset = person.call(person.assets.ConfirmUpload, confirm(made)).asset
    with pytest.raises(grpc.RpcError) as replayed:
        person.put(made.upload_url, house(320, 240, seed=9), "image/jpeg")
    assert replayed.value.code() is grpc.StatusCode.ALREADY_EXISTS
    # A bucket, which asks nobody, takes such an upload.
    (served.objects / asset.object_key).write_bytes(house(320, 240, seed=9))
    again = person.call(person.assets.ConfirmUpload, confirm(made)).asset
    assert (again.sha256, again.width) == (asset.sha256, 640)
    source = served.objects / asset.object_key.replace("original.jpg", f"source/{asset.sha256}.jpg")
    assert source.read_bytes() == PHOTO


def test_with_a_size_everything_is_signed(person: Person) -> None:
    made = announce(person, size_bytes=len(PHOTO))
    assert dict(made.headers) == {
        "Content-Type": "image/jpeg", "Content-Length": str(len(PHOTO)), "If-None-Match": "*"
    }  # fmt: skip
    with pytest.raises(grpc.RpcError):
        person.put(made.upload_url, PHOTO[:-1], "image/jpeg", once=True)
    with pytest.raises(grpc.RpcError):
        person.put(made.upload_url, PHOTO, "image/jpeg")
    person.put(made.upload_url, PHOTO, "image/jpeg", once=True)
    with pytest.raises(grpc.RpcError) as replayed:
        person.put(made.upload_url, PHOTO, "image/jpeg", once=True)
    assert replayed.value.code() is grpc.StatusCode.ALREADY_EXISTS
    assert person.call(person.assets.ConfirmUpload, confirm(made)).asset.state == asset_pb2.ASSET_STATE_READY


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "NOT_AN_IMAGE"),
        (b"<html>no photo</html>" * 50, "NOT_AN_IMAGE"),
        (PHOTO[:24], "CORRUPT_IMAGE"),
        (PHOTO[: len(PHOTO) // 2], "CORRUPT_IMAGE"),
    ],
)
def test_what_is_no_photo_is_refused_and_may_be_sent_again(person: Person, data: bytes, reason: str) -> None:
    made = announce(person)
    person.put(made.upload_url, data, "image/jpeg")
    refusal = person.refused(person.assets.ConfirmUpload, confirm(made))
    assert refusal.reason == reason, refusal
    asset = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=made.asset.id)).asset
    assert (asset.state, asset.refused_reason) == (asset_pb2.ASSET_STATE_REFUSED, reason)
    person.put(made.upload_url, PHOTO, "image/jpeg")
    assert person.call(person.assets.ConfirmUpload, confirm(made)).asset.state == asset_pb2.ASSET_STATE_READY


def test_what_was_announced_must_come(person: Person) -> None:
    made = announce(person, sha256="0" * 64)
    missing = person.refused(person.assets.ConfirmUpload, confirm(made))
    assert (missing.code, missing.reason) == (grpc.StatusCode.FAILED_PRECONDITION, "UPLOAD_MISSING")
    person.put(made.upload_url, PHOTO, "image/jpeg")
    assert person.refused(person.assets.ConfirmUpload, confirm(made)).reason == "UPLOAD_MISMATCH"


def test_announcements_are_checked_field_by_field(person: Person) -> None:
    request = asset_pb2.CreateUploadRequest(filename="..", content_type="text/html", size_bytes=-1, sha256="x")
    refusal = person.refused(person.assets.CreateUpload, request)
    assert set(refusal.fields) == {"filename", "content_type", "size_bytes", "sha256"}
    large = asset_pb2.CreateUploadRequest(filename="a.jpg", content_type="image/jpeg", size_bytes=10**9)
    assert person.refused(person.assets.CreateUpload, large).reason == "TOO_LARGE"


def test_the_same_request_id_gives_the_same_upload(person: Person) -> None:
    first = announce(person, request_id="r1")
    assert announce(person, request_id="r1").asset.id == first.asset.id
    other = asset_pb2.CreateUploadRequest(filename="b.jpg", content_type="image/jpeg", request_id="r1")
    assert person.refused(person.assets.CreateUpload, other).reason == "IDEMPOTENCY_CONFLICT"


def test_anothers_photo_is_not_there(served: Served, person: Person) -> None:
    asset = person.upload(PHOTO)
    stranger = served.person()
    for method, request in (
        (stranger.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset.id)),
        (stranger.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=asset.id)),
        (stranger.assets.ConfirmUpload, asset_pb2.ConfirmUploadRequest(asset_id=asset.id)),
        (stranger.assets.AbortUpload, asset_pb2.AbortUploadRequest(asset_id=asset.id)),
        (stranger.assets.SignParts, asset_pb2.SignPartsRequest(asset_id=asset.id, upload_id="x")),
        (stranger.assets.ListAssets, asset_pb2.ListAssetsRequest(shoot_id=asset.shoot_id)),
        (stranger.assets.CreateUpload, asset_pb2.CreateUploadRequest(
            filename="a.jpg", content_type="image/jpeg", shoot_id=asset.shoot_id)),
        (stranger.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=str(uuid.uuid4()))),
        (stranger.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id="'; drop table assets")),
    ):  # fmt: skip
        assert stranger.refused(method, request).reason == "NOT_FOUND"


def test_a_large_photo_comes_in_parts_and_resumes(person: Person) -> None:
    photo = PHOTO + b"\0" * (17 * 1024 * 1024 - len(PHOTO))
    request = asset_pb2.CreateMultipartUploadRequest(
        filename="large.jpg", content_type="image/jpeg", size_bytes=len(photo), request_id="m1"
    )
    made = person.call(person.assets.CreateMultipartUpload, request)
    assert made.part_count == 3
    assert person.call(person.assets.CreateMultipartUpload, request).upload_id == made.upload_id
    parts = [photo[at : at + made.part_size_bytes] for at in range(0, len(photo), made.part_size_bytes)]
    sign = asset_pb2.SignPartsRequest(asset_id=made.asset.id, upload_id=made.upload_id, part_numbers=[1, 3])
    for signed in person.call(person.assets.SignParts, sign).parts:
        person.put(signed.upload_url, parts[signed.part_number - 1], "")
    complete = asset_pb2.CompleteMultipartUploadRequest(asset_id=made.asset.id, upload_id=made.upload_id)
    assert person.refused(person.assets.CompleteMultipartUpload, complete).reason == "UPLOAD_MISMATCH"
    resume = asset_pb2.SignPartsRequest(asset_id=made.asset.id, upload_id=made.upload_id)
    come = person.call(person.assets.SignParts, resume).uploaded
    assert [(part.part_number, part.size_bytes) for part in come] == [(1, len(parts[0])), (3, len(parts[2]))]
    sign = asset_pb2.SignPartsRequest(asset_id=made.asset.id, upload_id=made.upload_id, part_numbers=[2])
    person.put(person.call(person.assets.SignParts, sign).parts[0].upload_url, parts[1], "")
    person.call(person.assets.CompleteMultipartUpload, complete)
    person.call(person.assets.CompleteMultipartUpload, complete)
    confirmed = person.call(
        person.assets.ConfirmUpload,
        asset_pb2.ConfirmUploadRequest(asset_id=made.asset.id, object_key=made.object_key),
    )
    assert (confirmed.asset.width, confirmed.asset.size_bytes) == (640, len(photo))
    beyond = asset_pb2.SignPartsRequest(asset_id=made.asset.id, upload_id=made.upload_id, part_numbers=[1])
    assert person.refused(person.assets.SignParts, beyond).reason == "STATE_CONFLICT"


def test_an_upload_that_was_given_up_is_gone(person: Person, served: Served) -> None:
    request = asset_pb2.CreateMultipartUploadRequest(filename="a.jpg", content_type="image/jpeg", size_bytes=10)
    made = person.call(person.assets.CreateMultipartUpload, request)
    abort = asset_pb2.AbortUploadRequest(asset_id=made.asset.id, upload_id=made.upload_id)
    person.call(person.assets.AbortUpload, abort)
    assert person.refused(person.assets.AbortUpload, abort).reason == "NOT_FOUND"
    assert not (served.objects.parent / "multipart" / made.upload_id).exists()
    ready = person.upload(PHOTO)
    confirmed = asset_pb2.AbortUploadRequest(asset_id=ready.id)
    assert person.refused(person.assets.AbortUpload, confirmed).reason == "STATE_CONFLICT"


def test_photos_are_listed_newest_first_page_by_page(person: Person) -> None:
    made = [announce(person, filename=f"{number}.jpg").asset.id for number in range(5)]
    seen: list[str] = []
    token = ""
    while True:
        request = asset_pb2.ListAssetsRequest(page_size=2, page_token=token)
        page = person.call(person.assets.ListAssets, request)
        assert page.total_size == 5
        seen += [asset.id for asset in page.assets]
        token = page.next_page_token
        if not token:
            break
    assert seen == made[::-1]
    leapt = person.call(person.assets.ListAssets, asset_pb2.ListAssetsRequest(page_size=2, skip=2))
    assert [asset.id for asset in leapt.assets] == seen[2:4]
    for wrong in (asset_pb2.ListAssetsRequest(page_token="!"), asset_pb2.ListAssetsRequest(page_token="AAAA")):
        assert person.refused(person.assets.ListAssets, wrong).reason == "INVALID_PAGE_TOKEN"
    ready = asset_pb2.ListAssetsRequest(state=asset_pb2.ASSET_STATE_READY)
    assert person.call(person.assets.ListAssets, ready).total_size == 0


def test_a_thumbnail_follows(person: Person) -> None:
    asset = person.upload(PHOTO)
    until = time.monotonic() + 60
    while not asset.thumb_url and time.monotonic() < until:
        time.sleep(0.1)
        asset = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset.id)).asset
    assert person.fetch(asset.thumb_url)[:2] == b"\xff\xd8"


def test_a_deleted_photo_takes_its_files_with_it(person: Person, served: Served) -> None:
    asset = person.upload(PHOTO)
    folder = served.objects / person.account / asset.shoot_id / asset.id
    assert folder.exists()
    delete = asset_pb2.DeleteAssetRequest(asset_id=asset.id)
    person.call(person.assets.DeleteAsset, delete)
    assert person.refused(person.assets.DeleteAsset, delete).reason == "NOT_FOUND"
    until = time.monotonic() + 60
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.1)
    assert not folder.exists()
    read = object_pb2.ReadRequest(token=asset.original_url.rsplit("/", 1)[1])
    assert person.refused(person.objects.Read, read).reason == "NOT_FOUND"


def test_a_raw_photo_is_taken_where_its_reader_is_installed(person: Person) -> None:
    limits = person.call(person.catalog.GetConfig, catalog_pb2.GetConfigRequest()).limits
    raw = dng(np.random.default_rng(1).random((240, 320, 3)) * 0.6)
    for kind in ("image/x-adobe-dng", "image/x-raw"):
        assert kind in limits.media_types
        made = announce(person, filename="house.dng", content_type=kind)
        assert made.object_key.endswith("original.dng")
        person.put(made.upload_url, raw, kind)
        asset = person.call(person.assets.ConfirmUpload, confirm(made)).asset
        assert (asset.state, asset.width, asset.height) == (asset_pb2.ASSET_STATE_READY, 320, 240)
        shared = person.fetch(asset.original_url)
        assert shared and SERIAL.encode() not in shared, "the link to the original serves a serial number"


def test_a_raw_photo_is_refused_with_the_reason_where_its_reader_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media_types, "find_spec", lambda _name: None)
    assert media_types.taken_here() == media_types.ALWAYS
    with pytest.raises(LusterError, match="extra `raw` is missing") as refused:
        service.checked(service.Announcement("house.dng", "image/x-adobe-dng"), max_bytes=10)
    assert refused.value.reason is Reason.UNSUPPORTED_FORMAT


@pytest.mark.parametrize(
    ("taken", "offset"),
    [("0001:01:01 00:00:00", "+12:00"), ("9999:12:31 23:59:59", "-12:00"), ("9999:12:31 23:59:59", "")],
)
def test_a_photo_of_a_camera_whose_clock_stands_at_the_end_of_time_comes_in(
    person: Person, taken: str, offset: str
) -> None:
    detail = {36867: taken.encode()} | ({36881: offset.encode()} if offset else {})
    marked = io.BytesIO()
    piexif.insert(piexif.dump({"Exif": detail}), PHOTO, marked)

    asset = person.upload(marked.getvalue())

    assert asset.state == asset_pb2.ASSET_STATE_READY and not asset.HasField("capture_time")
    assert person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset.id)).asset.id == asset.id
