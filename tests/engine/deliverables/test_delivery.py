"""Finished photos are handed out in other sizes and as one archive."""

import io
import time
import zipfile

import grpc
import numpy as np
import pytest
from luster.v1 import delivery_pb2, job_pb2
from luster_engine.deliverables.service import archive_names
from PIL import Image

from tests.e2e.photo import house
from tests.engine.served import Person, Served

PHOTO = house(1300, 900)


@pytest.fixture(scope="module")
def owner(served: Served) -> Person:
    return served.person()


@pytest.fixture(scope="module")
def shoot(owner: Person) -> str:
    """A shoot with two finished photos of the same name, and one that nobody enhanced."""
    made = owner.shoot("Elm / Street: 1").id
    for _ in range(2):
        job = owner.enhance(owner.upload(PHOTO, "front.jpg", shoot=made).id)
        assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job
    owner.upload(PHOTO, "unfinished.jpg", shoot=made)
    return made


@pytest.fixture(scope="module")
def job(owner: Person, shoot: str) -> str:
    return str(owner.call(owner.jobs.ListJobs, job_pb2.ListJobsRequest(shoot_id=shoot)).jobs[0].id)


def archive(
    person: Person, shoot: str, rendition: str = "", *, without_review: bool = False
) -> tuple[delivery_pb2.ArchiveFacts, zipfile.ZipFile]:
    request = delivery_pb2.StreamArchiveRequest(shoot_id=shoot, rendition=rendition, without_review=without_review)
    answers = list(person.call(person.delivery.StreamArchive, request))
    return answers[0].facts, zipfile.ZipFile(io.BytesIO(b"".join(each.data for each in answers[1:])))


def test_the_archive_holds_every_finished_photo_once(owner: Person, shoot: str) -> None:
    facts, found = archive(owner, shoot)
    assert (facts.filename, facts.photo_count) == ("Elm _ Street_ 1.zip", 2)
    assert found.namelist() == ["front.jpg", "front (2).jpg"]
    assert found.testzip() is None
    assert Image.open(io.BytesIO(found.read("front.jpg"))).size == (1024, 709)


def test_an_archive_of_renditions(owner: Person, shoot: str) -> None:
    _, found = archive(owner, shoot, "thumb", without_review=True)
    assert [max(Image.open(io.BytesIO(found.read(name))).size) for name in found.namelist()] == [512, 512]


def test_a_rendition_is_made_once_and_found_again(owner: Person, job: str) -> None:
    request = delivery_pb2.GetRenditionRequest(job_id=job, rendition="web")
    first, again = (owner.call(owner.delivery.GetRendition, request) for _ in range(2))
    assert (first.url, first.width, first.size_bytes) == (again.url, again.width, again.size_bytes)
    picture = Image.open(io.BytesIO(owner.fetch(first.url)))
    assert picture.size == (first.width, first.height)
    whole = owner.call(owner.delivery.GetRendition, delivery_pb2.GetRenditionRequest(job_id=job))
    assert (whole.width, whole.height) == (1024, 709)


def test_the_photo_before_is_handed_out_in_a_size_that_a_browser_shows(owner: Person, job: str) -> None:
    request = delivery_pb2.GetRenditionRequest(job_id=job, rendition="thumb", before=True)
    before = owner.call(owner.delivery.GetRendition, request)
    after = owner.call(owner.delivery.GetRendition, delivery_pb2.GetRenditionRequest(job_id=job, rendition="thumb"))
    assert before.url != after.url
    assert Image.open(io.BytesIO(owner.fetch(before.url))).size == (before.width, before.height) == (512, 354)
    whole = delivery_pb2.GetRenditionRequest(job_id=job, before=True)
    assert owner.refused(owner.delivery.GetRendition, whole).fields == ("rendition",)


def test_tiles_put_together_are_the_picture_and_are_cut_once(owner: Person, job: str) -> None:
    for before, size in ((False, (1024, 709)), (True, (1300, 900))):
        request = delivery_pb2.GetTilesRequest(job_id=job, before=before)
        first, again = (owner.call(owner.delivery.GetTiles, request) for _ in range(2))
        assert list(first.urls) == list(again.urls)
        assert (first.width, first.height) == size
        assert (first.columns, first.rows, first.edge) == (-(-size[0] // 1024), 1, 1024)
        sizes = [Image.open(io.BytesIO(owner.fetch(url))).size for url in first.urls]
        assert sizes == ([(1024, 900), (276, 900)] if before else [size])
    whole = owner.call(owner.delivery.GetRendition, delivery_pb2.GetRenditionRequest(job_id=job))
    tile = owner.call(owner.delivery.GetTiles, delivery_pb2.GetTilesRequest(job_id=job)).urls[0]
    one, other = (
        np.asarray(Image.open(io.BytesIO(owner.fetch(url))).convert("RGB"), np.int16) for url in (whole.url, tile)
    )
    assert np.abs(one - other).mean() < 2


def test_what_cannot_be_delivered_is_said(owner: Person, served: Served, shoot: str, job: str) -> None:
    wrong = delivery_pb2.GetRenditionRequest(job_id=job, rendition="wev")
    assert owner.refused(owner.delivery.GetRendition, wrong).fields == ("rendition",)
    missing = delivery_pb2.GetRenditionRequest(job_id=job, output="mask")
    assert owner.refused(owner.delivery.GetRendition, missing).reason == "NOT_FOUND"
    empty = delivery_pb2.StreamArchiveRequest(shoot_id=owner.shoot("Empty").id)
    assert owner.refused(owner.delivery.StreamArchive, empty).reason == "STATE_CONFLICT"
    stranger = served.person()
    for method, request in (
        (stranger.delivery.GetRendition, delivery_pb2.GetRenditionRequest(job_id=job)),
        (stranger.delivery.GetTiles, delivery_pb2.GetTilesRequest(job_id=job)),
        (stranger.delivery.GetTiles, delivery_pb2.GetTilesRequest(job_id=job, before=True)),
        (stranger.delivery.StreamArchive, delivery_pb2.StreamArchiveRequest(shoot_id=shoot)),
    ):
        assert stranger.refused(method, request).code is grpc.StatusCode.NOT_FOUND


def test_names_in_an_archive_differ_whatever_the_photos_are_called() -> None:
    wanted = [("a.jpg", "jpg"), ("A.png", "jpg"), ("a (2).jpg", "jpg"), ("", "jpg"), ("Küche.heic", "jpg")]
    assert archive_names(wanted) == ["a.jpg", "A (2).jpg", "a (2) (2).jpg", "photo.jpg", "Küche.jpg"]


def test_ten_thousand_photos_of_one_name_are_named_without_counting_each_from_the_beginning() -> None:
    """A telephone calls every photo `image.jpg`; counted anew for each, the names of one archive took minutes."""
    count = 20_000
    began = time.process_time()
    names = archive_names([("image.jpg", "jpg")] * count)
    assert time.process_time() - began < 10
    assert len(set(names)) == count and names[1] == "image (2).jpg" and names[-1] == f"image ({count}).jpg"
