"""Pictures from words: what is asked for, what is refused and why, and how a set is held, made and paid."""

import io
import time
from typing import Any

import psutil
import pytest
from google.protobuf.json_format import MessageToDict
from luster.v1 import asset_pb2, comparison_pb2, delivery_pb2, job_pb2, shoot_pb2
from luster_engine.pipeline.codec.xmp import read
from PIL import Image

from tests.engine.served import Person, Served
from tests.engine.studio import Studio, photo
from tests.stand_ins import openai_server as wire

SUCCEEDED, FAILED = job_pb2.JOB_STATE_SUCCEEDED, job_pb2.JOB_STATE_FAILED
WORDS = "A quiet garden with a stone path, early light"
MADE_BY_A_MODEL = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def spec_of(prompt: str = WORDS, *, references: tuple[str, ...] = (), **more: Any) -> job_pb2.JobSpec:
    said = {name: more.pop(name) for name in ("ratio", "count", "seed") if name in more}
    spec = job_pb2.JobSpec(kind="generate", prompt=prompt, **more)
    if said:
        spec.generate.CopyFrom(job_pb2.GenerateOptions(**said))
    spec.inputs.extend(job_pb2.JobInput(role="reference", asset_id=each) for each in references)
    return spec


def asked_for(person: Person, shoot: str, spec: job_pb2.JobSpec, request_id: str = "") -> Any:
    request = job_pb2.BatchCreateJobsRequest(shoot_id=shoot, spec=spec, request_id=request_id)
    return person.call(person.jobs.BatchCreateJobs, request)


def one(person: Person, spec: job_pb2.JobSpec) -> job_pb2.Job:
    made = person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job
    return ended(person, made.id)


def ended(person: Person, job: str) -> job_pb2.Job:
    for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job)):
        pass
    done: job_pb2.Job = person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job)).job
    return done


def listed(person: Person, shoot: str) -> list[asset_pb2.Asset]:
    return list(person.call(person.assets.ListAssets, asset_pb2.ListAssetsRequest(shoot_id=shoot)).assets)


def refused(person: Person, spec: job_pb2.JobSpec) -> Any:
    """The refusal of a job; a quote says the same."""
    quoted = person.refused(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))
    said = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))
    assert (quoted.reason, quoted.message) == (said.reason, said.message)
    return said


def test_of_six_pictures_one_is_refused_and_five_are_made_and_paid(studio: Studio) -> None:
    person = studio.person()
    shoot = person.shoot().id
    studio.server.failures.append(wire.MODERATION)
    spec = spec_of(count=6, ratio="16:9")

    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))
    made = asked_for(person, shoot, spec)

    assert (quoted.credits, quoted.job_count, quoted.affordable) == (18, 6, True)
    assert [each.provider for each in quoted.alternatives] == ["openai"]
    assert (len(made.jobs), sum(each.credits_used for each in made.jobs)) == (6, 18)
    done = [ended(person, each.id) for each in made.jobs]

    assert sorted(each.state for each in done) == [SUCCEEDED] * 5 + [FAILED]
    (lost,) = [each for each in done if each.state == FAILED]
    assert (lost.error.reason, lost.credits_used) == ("MODERATION_BLOCKED", 0)
    assert "Change the prompt" in lost.error.message
    assert studio.balance(person) == (35, 0, 15)
    assert len(studio.server.calls) == 6
    kept = [each for each in done if each.state == SUCCEEDED]
    assert {each.credits_used for each in kept} == {3}
    assert len({each.outputs[0].url for each in kept}) == 5
    assert len({MessageToDict(each.plan)["alternatives"][0]["seed"] for each in done}) == 6
    shown = listed(person, shoot)
    assert {each.id for each in shown} == {each.asset_id for each in kept}
    assert {each.state for each in shown} == {asset_pb2.ASSET_STATE_GENERATED}
    assert all(each.output_url and not each.original_url for each in shown)
    assert shown[0].filename.startswith("A quiet garden with a stone path") and shown[0].width > 1000


def test_a_generated_picture_says_in_itself_that_a_model_made_it(studio: Studio) -> None:
    person = studio.person()

    job = one(person, spec_of(ratio="3:2", seed=11))

    assert job.state == SUCCEEDED, job.error
    (output,) = job.outputs
    picture = Image.open(io.BytesIO(person.fetch(output.url)))
    assert picture.size == (output.width, output.height) == (1008, 672)
    said = read(picture.info["xmp"])
    assert said["digital_source_type"] == MADE_BY_A_MODEL
    assert said["luster"]["Provider"] == "openai" and said["luster"]["Job"] == job.id
    assert WORDS not in str(said)
    assert (job.kind, job.style, job.disclosure) == ("generate", "generate", "generated")
    assert MessageToDict(job.params) == {"ratio": "3:2", "seed": 11.0}
    assert MessageToDict(job.report)["source_type"] == "trainedAlgorithmicMedia"
    (call,) = studio.server.calls
    assert (call.pictures, call.fields["prompt"]) == (0, WORDS)
    shoots = person.call(person.shoots.ListShoots, shoot_pb2.ListShootsRequest()).shoots
    assert [each.id for each in shoots if each.unsorted] == [job.shoot_id]


def test_a_generated_picture_has_a_thumbnail_and_its_shoot_a_cover(studio: Studio) -> None:
    person = studio.person()
    shoot = person.shoot().id
    made = asked_for(person, shoot, spec_of(count=1, ratio="3:2"))
    job = ended(person, made.jobs[0].id)
    until = time.monotonic() + 60
    while not (place := listed(person, shoot)[0]).thumb_url and time.monotonic() < until:
        time.sleep(0.1)

    small = Image.open(io.BytesIO(person.fetch(place.thumb_url)))

    assert job.state == SUCCEEDED and place.state == asset_pb2.ASSET_STATE_GENERATED
    assert (small.format, small.size) == ("JPEG", (512, 341))
    found = person.call(person.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=shoot)).shoot
    assert found.cover_url


def test_reference_photos_are_shown_to_the_model_small_and_without_their_metadata(studio: Studio) -> None:
    person = studio.person()
    assets = [person.upload(photo(2000)), person.upload(photo(640))]

    job = one(person, spec_of(references=tuple(each.id for each in assets)))

    assert job.state == SUCCEEDED, job.error
    (call,) = studio.server.calls
    assert (call.pictures, max(call.image_size)) == (2, 1536)
    assert [(each.role, each.asset_id) for each in job.inputs] == [("reference", each.id) for each in assets]
    assert job.asset_id not in {each.id for each in assets}


def test_what_is_made_of_a_generated_picture_stays_said_to_be_generated(studio: Studio) -> None:
    person = studio.person()
    job = one(person, spec_of())

    child = job_pb2.JobSpec(style="default", provider="local", parent_job_id=job.id)
    done = one(person, child)

    assert done.state == SUCCEEDED, done.error
    assert (done.disclosure, done.asset_id) == ("generated", job.asset_id)
    picture = Image.open(io.BytesIO(person.fetch(done.outputs[0].url)))
    assert read(picture.info["xmp"])["digital_source_type"] == MADE_BY_A_MODEL
    as_photo = job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=job.asset_id)])
    assert refused(person, as_photo).reason == "NOT_FOUND"
    pack = person.call(
        person.delivery.GetDisclosure, delivery_pb2.GetDisclosureRequest(job_id=job.id, policy="us-ca-ab723")
    )
    assert "made by a model from words" in pack.text and "available at" not in pack.text
    assert sorted(each.name for each in pack.files) == ["clean", "labelled"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"prompt": " "}, "spec.prompt"),
        ({"ratio": "7:1"}, "spec.generate.ratio"),
        ({"ratio": "wide"}, "spec.generate.ratio"),
        ({"count": 9}, "spec.generate.count"),
        ({"count": -1}, "spec.generate.count"),
        ({"seed": -1}, "spec.generate.seed"),
        ({"style": "dusk"}, "spec.style"),
    ],
)
def test_what_is_wrong_with_a_wish_is_said_by_its_field(studio: Studio, more: dict[str, Any], field: str) -> None:
    person = studio.person()

    said = refused(person, spec_of(**more))

    assert (said.reason, said.fields) == ("INVALID_ARGUMENT", (field,))


def test_what_belongs_to_pictures_from_words_is_refused_beside_a_photo(studio: Studio) -> None:
    person = studio.person()
    asset = person.upload(photo(640))
    photos = [job_pb2.JobInput(role="photo", asset_id=asset.id)]

    said = refused(person, job_pb2.JobSpec(inputs=photos, generate=job_pb2.GenerateOptions(count=2)))
    assert said.fields == ("spec.generate",)
    assert refused(person, job_pb2.JobSpec(kind="generate", prompt=WORDS, inputs=photos)).fields == ("spec.inputs",)
    looks = [comparison_pb2.ComparedLook(provider=each) for each in ("openai", "local")]
    request = comparison_pb2.CreateComparisonRequest(spec=spec_of(count=2), looks=looks)
    assert person.refused(person.comparisons.CreateComparison, request).fields == ("spec.generate.count",)
    several = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec_of(count=2)))
    assert several.fields == ("spec.generate.count",) and "shoot's jobs" in several.message


def test_a_stranger_s_shoot_and_photo_are_not_found(studio: Studio) -> None:
    owner, stranger = studio.person(), studio.person()
    shoot, asset = owner.shoot().id, owner.upload(photo(640))

    for spec in (spec_of(shoot_id=shoot), spec_of(references=(asset.id,))):
        request = job_pb2.CreateJobRequest(spec=spec)
        assert stranger.refused(stranger.jobs.CreateJob, request).reason == "NOT_FOUND"
    batch = job_pb2.BatchCreateJobsRequest(shoot_id=shoot, spec=spec_of())
    assert stranger.refused(stranger.jobs.BatchCreateJobs, batch).reason == "NOT_FOUND"
    assert not studio.rows("SELECT 1 FROM assets WHERE account_id = %s", stranger.account)
    assert studio.balance(stranger) == (50, 0, 0)


def test_the_same_request_makes_one_set_and_too_little_credit_makes_none(studio: Studio) -> None:
    person = studio.person()
    shoot = person.shoot().id

    first, again = (asked_for(person, shoot, spec_of(count=2), "once") for _ in range(2))

    assert (again.batch.id, [each.id for each in again.jobs]) == (first.batch.id, [each.id for each in first.jobs])
    places = "SELECT count(*) FROM assets WHERE account_id = %s"
    assert studio.rows(places, person.account) == [(2,)]
    for each in first.jobs:
        ended(person, each.id)
    dear = job_pb2.BatchCreateJobsRequest(
        shoot_id=shoot, spec=spec_of(count=8, tier=job_pb2.TIER_PREMIUM, provider="openai")
    )
    person.call(person.jobs.BatchCreateJobs, dear)
    assert person.refused(person.jobs.BatchCreateJobs, dear).reason == "INSUFFICIENT_CREDITS"
    assert studio.rows(places, person.account) == [(10,)]


def test_a_shoot_that_is_removed_takes_its_pictures_and_its_open_jobs_along(studio: Studio) -> None:
    person = studio.person()
    shoot = person.shoot().id
    job = ended(person, asked_for(person, shoot, spec_of()).jobs[0].id)
    studio.server.pause = 1.0
    asked_for(person, shoot, spec_of(count=4))
    person.call(person.shoots.DeleteShoot, shoot_pb2.DeleteShootRequest(shoot_id=shoot))

    assert not person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job.id)).job.outputs
    until = time.monotonic() + 30
    left = "SELECT count(*) FROM assets WHERE shoot_id = %s AND state <> 'deleted'"
    while studio.rows(left, shoot) != [(0,)] and time.monotonic() < until:
        time.sleep(0.1)
    assert studio.rows(left, shoot) == [(0,)]
    balance, held, captured = studio.balance(person)
    assert held == 0 and balance + captured == 50
    assert not [each for each in studio.served.objects.rglob("*") if each.is_file() and shoot in str(each)]


def test_a_picture_whose_place_is_removed_is_given_up_and_costs_nothing(studio: Studio) -> None:
    person = studio.person()
    studio.server.pause = 2.0
    made = asked_for(person, person.shoot().id, spec_of(count=3))
    for each in made.jobs:
        person.call(person.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=each.asset_id))

    done = [ended(person, each.id) for each in made.jobs]
    studio.server.pause = 0.0

    assert [each.state for each in done] == [job_pb2.JOB_STATE_CANCELLED] * 3
    assert studio.balance(person) == (50, 0, 0)


def test_a_provider_s_process_that_is_killed_in_the_middle_costs_no_credit(studio: Studio) -> None:
    studio.server.pause = 1.5
    person = studio.person()
    made = asked_for(person, person.shoot().id, spec_of(count=2))
    while len(studio.server.calls) < 2:
        time.sleep(0.02)
    for each in psutil.Process().children(recursive=True):
        if "luster_engine.providers.child" in each.cmdline():
            each.kill()
    studio.server.pause = 0.0
    done = [ended(person, each.id) for each in made.jobs]

    assert [each.state for each in done] == [SUCCEEDED] * 2
    assert studio.balance(person) == (44, 0, 6)


def test_where_no_provider_can_generate_it_is_said_and_nothing_is_made(served: Served) -> None:
    person = served.person()

    said = refused(person, spec_of())

    assert said.reason == "PROVIDER_MISCONFIGURED"
    assert "none that can is set up here" in said.message and "openai" in said.message
    by_name = refused(person, spec_of(provider="openai"))
    assert by_name.reason == "PROVIDER_MISCONFIGURED" and "OPENAI_API_KEY" in by_name.message
    local = refused(person, spec_of(provider="local"))
    assert local.reason == "UNKNOWN_PROVIDER" and "makes no pictures from words" in local.message
    wrong = refused(person, spec_of(provider="bfl/flux-pro-1.0-fill"))
    assert wrong.reason == "UNKNOWN_PROVIDER" and "makes no pictures from words" in wrong.message


def test_the_place_of_a_picture_that_was_not_made_is_not_counted(studio: Studio) -> None:
    person = studio.person()
    shoot = person.shoot().id
    studio.server.failures.append(wire.MODERATION)

    for job in asked_for(person, shoot, spec_of(count=3)).jobs:
        ended(person, job.id)

    found = person.call(person.shoots.GetShoot, shoot_pb2.GetShootRequest(shoot_id=shoot)).shoot
    assert found.asset_count == len(listed(person, shoot)) == 2
