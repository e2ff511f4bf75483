"""What its owner says of a photo is kept with it, and a stranger can say nothing."""

import uuid

import grpc
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import asset_pb2

from tests.e2e.photo import house
from tests.engine.served import Person, Served

PHOTO = house(320, 240)


@pytest.fixture
def stranger(served: Served) -> Person:
    return served.person()


def _update(asset_id: str, **said: object) -> asset_pb2.UpdateAssetRequest:
    asset = asset_pb2.Asset(id=asset_id, **said)  # type: ignore[arg-type]  # fields by name
    return asset_pb2.UpdateAssetRequest(asset=asset, update_mask=FieldMask(paths=sorted(said)))


def test_stars_mark_and_place_are_kept_and_what_is_not_named_stays(person: Person) -> None:
    asset = person.upload(PHOTO, "kitchen.jpg")
    assert (asset.rating, asset.mark, asset.HasField("position")) == (0, asset_pb2.ASSET_MARK_UNSPECIFIED, False)
    person.call(person.assets.UpdateAsset, _update(asset.id, rating=4, position=2.5))
    person.call(person.assets.UpdateAsset, _update(asset.id, mark=asset_pb2.ASSET_MARK_PICK))
    kept = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset.id)).asset
    assert (kept.rating, kept.mark, kept.position) == (4, asset_pb2.ASSET_MARK_PICK, 2.5)
    assert kept.etag != asset.etag
    cleared = asset_pb2.UpdateAssetRequest(
        asset=asset_pb2.Asset(id=asset.id), update_mask=FieldMask(paths=["position", "mark"])
    )
    after = person.call(person.assets.UpdateAsset, cleared).asset
    assert (after.rating, after.mark, after.HasField("position")) == (4, asset_pb2.ASSET_MARK_UNSPECIFIED, False)


@pytest.mark.parametrize(
    "said", [{"rating": 6}, {"rating": -1}, {"mark": 9}, {"position": float("nan")}, {"position": float("inf")}]
)
def test_what_is_no_mark_is_refused(person: Person, said: dict[str, object]) -> None:
    asset = person.upload(PHOTO, "kitchen.jpg")
    assert person.refused(person.assets.UpdateAsset, _update(asset.id, **said)).reason == "INVALID_ARGUMENT"


def test_the_mask_names_what_may_change_and_nothing_else(person: Person) -> None:
    asset = person.upload(PHOTO, "kitchen.jpg")
    for request in (_update(asset.id), _update(asset.id, filename="other.jpg"), _update(asset.id, sha256="0")):
        assert person.refused(person.assets.UpdateAsset, request).reason == "INVALID_FIELD_MASK"


def test_many_are_marked_at_once_all_or_none(person: Person, stranger: Person) -> None:
    mine = [person.upload(PHOTO, f"{number}.jpg").id for number in range(3)]
    theirs = stranger.upload(PHOTO, "theirs.jpg").id
    request = asset_pb2.MarkAssetsRequest(asset_ids=[*mine, theirs], mark=asset_pb2.ASSET_MARK_REJECT)
    refusal = person.refused(person.assets.MarkAssets, request)
    assert (refusal.code, refusal.reason) == (grpc.StatusCode.NOT_FOUND, "NOT_FOUND")
    seen = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=mine[0])).asset
    assert seen.mark == asset_pb2.ASSET_MARK_UNSPECIFIED
    request = asset_pb2.MarkAssetsRequest(asset_ids=mine, mark=asset_pb2.ASSET_MARK_REJECT, rating=1)
    marked = person.call(person.assets.MarkAssets, request).assets
    assert [(each.id, each.mark, each.rating) for each in marked] == [
        (each, asset_pb2.ASSET_MARK_REJECT, 1) for each in mine
    ]


def test_a_batch_has_bounds(person: Person) -> None:
    ids = [str(uuid.uuid4()) for _ in range(201)]
    for request in (
        asset_pb2.MarkAssetsRequest(asset_ids=ids, rating=1),
        asset_pb2.MarkAssetsRequest(asset_ids=[], rating=1),
        asset_pb2.MarkAssetsRequest(asset_ids=ids[:1]),
    ):
        assert person.refused(person.assets.MarkAssets, request).reason == "INVALID_ARGUMENT"


def test_anothers_photo_cannot_be_marked(person: Person, stranger: Person) -> None:
    asset = person.upload(PHOTO, "kitchen.jpg")
    assert stranger.refused(stranger.assets.UpdateAsset, _update(asset.id, rating=5)).reason == "NOT_FOUND"


def test_only_a_result_of_this_photo_can_be_chosen(person: Person) -> None:
    asset = person.upload(PHOTO, "kitchen.jpg")
    refusal = person.refused(person.assets.UpdateAsset, _update(asset.id, deliver_job_id=str(uuid.uuid4())))
    assert refusal.reason == "NOT_FOUND"
