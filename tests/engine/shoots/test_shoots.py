"""Shoots are made, changed, summed up, and taken away with everything in them."""

import time
from typing import Any

import grpc
from luster.v1 import account_pb2, asset_pb2, credit_pb2, job_pb2, shoot_pb2

from tests.e2e.photo import house
from tests.engine.served import Person, Served

PHOTO = house(320, 240)


def test_a_shoot_keeps_what_it_was_told(person: Person) -> None:
    request = shoot_pb2.CreateShootRequest(name=" Elm Street 1 ", note="north side", address="Elm St", request_id="s1")
    made = person.call(person.shoots.CreateShoot, request).shoot
    assert (made.name, made.note, made.address, made.unsorted) == ("Elm Street 1", "north side", "Elm St", False)
    assert person.call(person.shoots.CreateShoot, request).shoot.id == made.id
    update = shoot_pb2.UpdateShootRequest(shoot=shoot_pb2.Shoot(id=made.id, name="Elm 2", note="gone"))
    update.update_mask.paths.append("name")
    changed = person.call(person.shoots.UpdateShoot, update).shoot
    assert (changed.name, changed.note) == ("Elm 2", "north side")
    assert changed.etag != made.etag


def test_wrong_fields_and_masks_are_named(person: Person) -> None:
    for request in (shoot_pb2.CreateShootRequest(name=" "), shoot_pb2.CreateShootRequest(name="x" * 201)):
        refusal = person.refused(person.shoots.CreateShoot, request)
        assert (refusal.reason, refusal.fields) == ("INVALID_ARGUMENT", ("name",))
    shoot = person.shoot()
    for paths in ([], ["colour"], ["id"]):
        update = shoot_pb2.UpdateShootRequest(shoot=shoot_pb2.Shoot(id=shoot.id, name="x"))
        update.update_mask.paths.extend(paths)
        assert person.refused(person.shoots.UpdateShoot, update).reason == "INVALID_FIELD_MASK"


def test_shoots_are_listed_newest_first(person: Person) -> None:
    made = [person.shoot(f"Shoot {number}").id for number in range(3)]
    first = person.call(person.shoots.ListShoots, shoot_pb2.ListShootsRequest(page_size=2))
    rest = person.call(person.shoots.ListShoots, shoot_pb2.ListShootsRequest(page_token=first.next_page_token))
    assert [shoot.id for shoot in (*first.shoots, *rest.shoots)] == made[::-1]
    assert (first.total_size, rest.next_page_token) == (3, "")


def test_photos_without_a_shoot_are_unsorted(person: Person) -> None:
    one, two = person.upload(PHOTO), person.upload(PHOTO)
    assert one.shoot_id == two.shoot_id
    shoot = person.call(person.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=one.shoot_id)).shoot
    assert (shoot.name, shoot.unsorted, shoot.asset_count) == ("Unsorted", True, 2)
    delete = shoot_pb2.DeleteShootRequest(shoot_id=shoot.id)
    assert person.refused(person.shoots.DeleteShoot, delete).reason == "STATE_CONFLICT"


def test_a_listing_has_a_success_and_nothing_open(person: Person) -> None:
    shoot = person.shoot()
    listings = shoot_pb2.ListShootsRequest(listings_only=True)
    asset = person.upload(PHOTO, shoot=shoot.id)
    assert list(person.call(person.shoots.ListShoots, listings).shoots) == []
    job = person.enhance(asset.id)
    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job
    (found,) = person.call(person.shoots.ListShoots, listings).shoots
    assert (found.id, found.jobs.succeeded, found.HasField("complete_time")) == (shoot.id, 1, True)
    (listed,) = person.call(person.assets.ListAssets, asset_pb2.ListAssetsRequest(shoot_id=shoot.id)).assets
    assert listed.latest_job_id == job.id
    assert person.fetch(listed.output_url)[:2] == b"\xff\xd8"


def _cover(person: Person, shoot: str) -> str:
    return str(person.call(person.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=shoot)).shoot.cover_job_id)


def _said_of(person: Person, asset: str, path: str, **said: Any) -> None:
    update = asset_pb2.UpdateAssetRequest(asset=asset_pb2.Asset(id=asset, **said))
    update.update_mask.paths.append(path)
    person.call(person.assets.UpdateAsset, update)


def test_the_result_that_its_owner_chose_stands_for_a_shoot(person: Person) -> None:
    shoot = person.shoot()
    first, second = (person.upload(PHOTO, f"{number}.jpg", shoot=shoot.id).id for number in range(2))
    assert _cover(person, shoot.id) == ""
    late = person.enhance(second).id
    assert _cover(person, shoot.id) == late
    older, newest = person.enhance(first).id, person.enhance(first, strict=True).id
    assert _cover(person, shoot.id) == newest
    _said_of(person, first, "deliver_job_id", deliver_job_id=older)
    assert _cover(person, shoot.id) == older
    _said_of(person, first, "mark", mark=asset_pb2.ASSET_MARK_REJECT)
    assert _cover(person, shoot.id) == late


def test_jobs_and_ledger_say_which_look_and_photo_they_are_about(person: Person) -> None:
    photo = person.upload(PHOTO, "kitchen.jpg")
    job = person.enhance(photo.id, "bright_airy")
    assert job.filename == "kitchen.jpg"
    (listed,) = person.call(person.jobs.ListJobs, job_pb2.ListJobsRequest()).jobs
    assert listed.filename == "kitchen.jpg"
    entries = person.call(person.credits.ListEntries, credit_pb2.ListEntriesRequest()).entries
    about = {(each.style, each.filename, each.asset_id, each.shoot_id) for each in entries if each.job_id}
    assert about == {("bright_airy", "kitchen.jpg", photo.id, photo.shoot_id)}
    assert {each.style for each in entries if not each.job_id} <= {""}

    person.call(person.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=photo.id))
    entries = person.call(person.credits.ListEntries, credit_pb2.ListEntriesRequest()).entries
    about = {(each.style, each.filename, each.asset_id, each.shoot_id) for each in entries if each.job_id}
    assert about == {("bright_airy", "", "", "")}


def test_a_deleted_shoot_takes_everything_with_it(person: Person, served: Served) -> None:
    shoot = person.shoot()
    assets = [person.upload(PHOTO, f"{number}.jpg", shoot=shoot.id) for number in range(2)]
    person.enhance(assets[0].id)
    before = person.call(person.credits.GetBalance, credit_pb2.GetBalanceRequest()).balance
    spec = job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=assets[1].id)], style="default")
    jobs = [person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job.id for _ in range(6)]
    gone = person.call(person.shoots.DeleteShoot, shoot_pb2.DeleteShootRequest(shoot_id=shoot.id))
    assert gone.deleted_assets == 2
    assert gone.cancelled_jobs >= 1
    assert person.refused(person.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=shoot.id)).reason == "NOT_FOUND"
    asset = asset_pb2.GetAssetRequest(asset_id=assets[0].id)
    assert person.refused(person.assets.GetAsset, asset).reason == "NOT_FOUND"
    folder = served.objects / person.account / shoot.id
    until = time.monotonic() + 90
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.1)
    assert not folder.exists()
    states = [person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job)).job.state for job in jobs]
    ended = (job_pb2.JOB_STATE_CANCELLED, job_pb2.JOB_STATE_SUCCEEDED)
    assert all(state in ended for state in states), states
    after = person.call(person.credits.GetBalance, credit_pb2.GetBalanceRequest()).balance
    assert after.held == 0
    assert after.balance == before.balance - states.count(job_pb2.JOB_STATE_SUCCEEDED)
    entries = person.call(person.accounts.ListOwnAuditEntries, account_pb2.ListOwnAuditEntriesRequest()).entries
    until = time.monotonic() + 30
    while "files.removed" not in {entry.action for entry in entries} and time.monotonic() < until:
        time.sleep(0.1)
        entries = person.call(person.accounts.ListOwnAuditEntries, account_pb2.ListOwnAuditEntriesRequest()).entries
    assert {"shoot.delete", "files.removed"} <= {entry.action for entry in entries}


def test_anothers_shoot_is_not_there(served: Served, person: Person) -> None:
    shoot, stranger = person.shoot(), served.person()
    update = shoot_pb2.UpdateShootRequest(shoot=shoot_pb2.Shoot(id=shoot.id, name="mine now"))
    update.update_mask.paths.append("name")
    for method, request in (
        (stranger.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=shoot.id)),
        (stranger.shoots.UpdateShoot, update),
        (stranger.shoots.DeleteShoot, shoot_pb2.DeleteShootRequest(shoot_id=shoot.id)),
    ):
        refusal = stranger.refused(method, request)
        assert (refusal.code, refusal.reason) == (grpc.StatusCode.NOT_FOUND, "NOT_FOUND")
