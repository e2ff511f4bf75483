"""What a photo shows: told by the local network where it is sure, corrected by its owner, searched, taken as a hint."""

import time

import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.json_format import MessageToDict
from luster.v1 import asset_pb2, job_pb2
from luster_engine.assets.tags import room_of, seen_in, wrong_with

from tests.engine.served import Person
from tests.engine.studio import Studio, photo


@pytest.fixture
def person(studio: Studio) -> Person:
    return studio.person()


def read(person: Person, asset: str) -> asset_pb2.Asset:
    found: asset_pb2.Asset = person.call(person.assets.GetAsset, asset_pb2.GetAssetRequest(asset_id=asset)).asset
    return found


def looked_at(person: Person, asset: str) -> asset_pb2.Asset:
    """The photo once its thumbnail is there, with which it is looked at."""
    until = time.monotonic() + 60
    while not (found := read(person, asset)).thumb_url and time.monotonic() < until:
        time.sleep(0.1)
    return found


def correct(person: Person, asset: str, *tags: str) -> asset_pb2.UpdateAssetRequest:
    said = asset_pb2.Asset(id=asset, tags=tags)
    return asset_pb2.UpdateAssetRequest(asset=said, update_mask=FieldMask(paths=["tags"]))


def tagged(person: Person, tag: str) -> list[str]:
    return [each.id for each in person.call(person.assets.ListAssets, asset_pb2.ListAssetsRequest(tag=tag)).assets]


@pytest.mark.parametrize(
    ("measures", "tags"),
    [
        ({"scene.exterior": 0.93, "scene.interior": 0.05, "scene.aerial": 0.02}, ["exterior"]),
        ({"scene.exterior": 0.1, "scene.interior": 0.1, "scene.aerial": 0.8}, ["aerial"]),
        ({"scene.exterior": 0.6, "scene.interior": 0.4, "scene.aerial": 0.0}, []),
        ({}, []),
    ],
)
def test_the_network_is_believed_only_where_it_is_sure(measures: dict[str, object], tags: list[str]) -> None:
    assert seen_in(measures) == tags


def test_only_an_owner_s_word_is_a_hint() -> None:
    assert room_of(["exterior"], "network") == ""
    assert room_of(["exterior"], "owner") == "exterior"
    assert room_of(["interior", "kitchen"], "owner") == "kitchen"
    assert room_of(["aerial"], "owner") == ""
    assert wrong_with(["kitchen", "interior"]) == "" and "each once" in wrong_with(["kitchen", "kitchen"])


def test_a_photo_is_looked_at_found_by_its_tag_and_corrected(person: Person) -> None:
    asset = person.upload(photo(1024)).id

    seen = looked_at(person, asset)

    assert (list(seen.tags), seen.tags_by) == (["exterior"], "network")
    assert tagged(person, "exterior") == [asset] and tagged(person, "interior") == []
    corrected = person.call(person.assets.UpdateAsset, correct(person, asset, "interior", "kitchen")).asset
    assert (list(corrected.tags), corrected.tags_by) == (["interior", "kitchen"], "owner")
    assert tagged(person, "exterior") == [] and tagged(person, "kitchen") == [asset]
    job = person.enhance(asset, "default", provider="local")
    plan = MessageToDict(job.plan)
    assert plan["room"] == "kitchen" and "room" not in MessageToDict(job.params)
    named = job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=asset)])
    named.params.update({"room": "bedroom"})
    made = person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=named)).job
    whole = person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=made.id)).job
    assert MessageToDict(whole.plan)["room"] == "bedroom"
    for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=made.id)):
        pass


def test_a_word_that_there_is_not_is_refused_and_a_stranger_finds_nothing(studio: Studio, person: Person) -> None:
    stranger = studio.person()
    asset = person.upload(photo(640)).id

    said = person.refused(person.assets.UpdateAsset, correct(person, asset, "castle"))

    assert (said.reason, said.fields) == ("INVALID_ARGUMENT", ("tags",)) and "exterior" in said.message
    assert person.refused(person.assets.UpdateAsset, correct(person, asset, "interior", "aerial")).fields == ("tags",)
    assert stranger.refused(stranger.assets.UpdateAsset, correct(stranger, asset, "kitchen")).reason == "NOT_FOUND"
    person.call(person.assets.UpdateAsset, correct(person, asset, "kitchen"))
    assert tagged(stranger, "kitchen") == []
    # An owner who was faster than the network is believed.
    assert list(looked_at(person, asset).tags) == ["kitchen"]
