"""Pictures from words by every provider that can, each over its own wire, and killed in the middle."""

import contextlib
import io
import json
import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import c2pa  # type: ignore[import-untyped] # c2pa ships no types
import psutil
import psycopg
import pytest
from google.protobuf.json_format import MessageToDict
from luster.v1 import asset_pb2, delivery_pb2, job_pb2
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from luster_engine.pipeline.codec.xmp import read
from luster_providers.plugin import luster_providers
from luster_sdk.testing.far_side import KEY, Asked, FarSide
from PIL import Image
from sqlalchemy import make_url

from tests.engine.pipeline.tasks.test_provenance import certificate
from tests.engine.served import Person, Served, running
from tests.engine.studio import photo
from tests.engine.worker.test_every_provider import SPEECHES

WORDS = "a quiet garden with a stone path"


@dataclass(frozen=True)
class Gallery:
    """An engine that knows every provider, each with a far side that paints."""

    served: Served
    far: Mapping[str, FarSide]


def painted(asked: Asked) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1200, 800), (90, 120, 80)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture(scope="module")
def gallery(postgres_url: str) -> Iterator[Gallery]:
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS gallery")
        connection.execute("CREATE DATABASE gallery")
    url = make_url(postgres_url).set(database="gallery").render_as_string(hide_password=False)
    migrate(url)
    secrets = {secret: KEY for provider in luster_providers() for secret in provider.secrets}
    with contextlib.ExitStack() as stack:
        far = {name: stack.enter_context(FarSide(speech(), edit=painted)) for name, speech in SPEECHES.items()}
        before = {name: os.environ.get(name) for name in secrets}
        os.environ.update(secrets)
        stack.callback(lambda: [os.environ.pop(name) for name, value in before.items() if value is None])
        settings: dict[str, object] = {
            "providers": {name: {"base_url": one.url} for name, one in far.items()},
            "provider_order": ("together",),
            "retry_base_seconds": 0.05,
            "retry_cap_seconds": 0.2,
        }
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="luster-gallery-", ignore_cleanup_errors=True))
        settings["c2pa_certificate"], settings["c2pa_key"] = certificate(Path(folder))
        for served in running(Path(folder), url, **settings):
            yield Gallery(served, far)


def ended(person: Person, job: str) -> job_pb2.Job:
    for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job)):
        pass
    done: job_pb2.Job = person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job)).job
    return done


def made(person: Person, provider: str, **more: str) -> job_pb2.Job:
    spec = job_pb2.JobSpec(kind="generate", prompt=WORDS, provider=provider)
    spec.inputs.extend(job_pb2.JobInput(role="reference", asset_id=each) for each in more.values())
    return ended(person, person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job.id)


@pytest.mark.parametrize("provider", SPEECHES)
def test_a_picture_from_words_by_each_provider(gallery: Gallery, provider: str) -> None:
    person = gallery.served.person()
    far = gallery.far[provider]
    before = far.count("submit")

    job = made(person, provider)

    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
    assert (job.used_provider, job.credits_used, far.count("submit")) == (provider, 1, before + 1)
    asked = far.asked[-1]
    assert (asked.prompt, asked.photo, asked.mask) == (WORDS, b"", b"")
    (told,) = MessageToDict(job.report)["asked"]
    assert told["provider"] == provider and told["cost_usd"] > 0
    with Image.open(io.BytesIO(person.fetch(job.outputs[0].url))) as picture:
        assert picture.size == (1024, 683)
        said = read(picture.info["xmp"])
    assert said["digital_source_type"].endswith("/trainedAlgorithmicMedia")
    assert (said["luster"]["Provider"], said["luster"]["Model"]) == (provider, asked.model)


def test_a_picture_of_a_few_pixels_is_none_and_is_not_paid(gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    def speck(asked: Asked) -> bytes:
        out = io.BytesIO()
        Image.new("RGB", (1, 1)).save(out, "PNG")
        return out.getvalue()

    monkeypatch.setattr(gallery.far["bfl"], "edit", speck)
    person = gallery.served.person()

    job = made(person, "bfl")

    assert (job.state, job.error.reason, job.credits_used) == (job_pb2.JOB_STATE_FAILED, "PROVIDER_REFUSED", 0)
    assert "1×1 pixels where" in job.error.message
    assert not job.outputs


@pytest.mark.parametrize("format_", ["", "png", "webp", "avif"])
def test_the_signed_manifest_of_a_picture_from_words_says_that_a_model_made_it(gallery: Gallery, format_: str) -> None:
    person = gallery.served.person()
    spec = job_pb2.JobSpec(kind="generate", prompt=WORDS, provider="bfl")
    spec.output.format = format_

    job = ended(person, person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job.id)

    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
    signed = io.BytesIO(person.fetch(job.outputs[0].url))
    told = json.loads(c2pa.Reader(job.outputs[0].media_type, signed).json())
    manifest = told["manifests"][told["active_manifest"]]
    assert told["validation_state"] in ("Valid", "Trusted")
    (actions,) = [each["data"]["actions"] for each in manifest["assertions"] if "c2pa.actions" in each["label"]]
    # One action alone: nothing was photographed, and nothing opened.
    assert [each["action"] for each in actions] == ["c2pa.created"]
    assert actions[0]["digitalSourceType"].endswith("/digitalsourcetype/trainedAlgorithmicMedia")
    assert not manifest.get("ingredients") and WORDS not in json.dumps(told)


def test_its_smaller_sizes_and_its_thumbnail_say_it_and_are_signed(gallery: Gallery) -> None:
    """A manifest holds for one file: the sizes that are published had none, and neither had the thumbnail."""
    person = gallery.served.person()
    job = made(person, "bfl")
    request = delivery_pb2.GetRenditionRequest(job_id=job.id, rendition="web")
    shown = asset_pb2.GetAssetRequest(asset_id=job.asset_id)
    until = time.monotonic() + 60
    while not (place := person.call(person.assets.GetAsset, shown).asset).thumb_url and time.monotonic() < until:
        time.sleep(0.05)
    web = person.call(person.delivery.GetRendition, request).url
    for small in (person.fetch(web), person.fetch(place.thumb_url)):
        told = json.loads(c2pa.Reader("image/jpeg", io.BytesIO(small)).json())
        assert told["validation_state"] in ("Valid", "Trusted")
        manifest = told["manifests"][told["active_manifest"]]
        (actions,) = [each["data"]["actions"] for each in manifest["assertions"] if "c2pa.actions" in each["label"]]
        assert [each["digitalSourceType"].rpartition("/")[2] for each in actions] == ["trainedAlgorithmicMedia"]
        with Image.open(io.BytesIO(small)) as picture:
            assert read(picture.info["xmp"])["digital_source_type"].endswith("/trainedAlgorithmicMedia")


@pytest.mark.parametrize("provider", ["bfl", "google"])
def test_a_reference_photo_goes_along(gallery: Gallery, provider: str) -> None:
    person = gallery.served.person()
    asset = person.upload(photo(640))

    job = made(person, provider, reference=asset.id)

    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
    # A far side takes the first picture of a question for the photo.
    assert Image.open(io.BytesIO(gallery.far[provider].asked[-1].photo)).size == (asset.width, asset.height)


def test_more_references_than_a_model_takes_are_refused_by_name(gallery: Gallery) -> None:
    person = gallery.served.person()
    asset = person.upload(photo(640))
    spec = job_pb2.JobSpec(kind="generate", prompt=WORDS, provider="stability")
    spec.inputs.add(role="reference", asset_id=asset.id)

    said = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))

    assert said.reason == "UNKNOWN_PROVIDER" and "reference photos" in said.message


def test_auto_asks_in_the_operators_order_and_takes_the_next_where_one_refuses(gallery: Gallery) -> None:
    person = gallery.served.person()
    refusing = gallery.far["together"]
    refusing.faults += [("submit", refusing.speech.moderated())]

    spec = job_pb2.JobSpec(kind="generate", prompt=WORDS)
    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))

    assert quoted.alternatives[0].provider == "together" and len(quoted.alternatives) == 3
    blocked = made(person, "auto")
    assert (blocked.state, blocked.error.reason) == (job_pb2.JOB_STATE_FAILED, "MODERATION_BLOCKED")
    assert made(person, "auto").used_provider == "together"


def test_a_question_that_lies_at_its_provider_is_paid_once_although_everything_is_killed(gallery: Gallery) -> None:
    person, far = gallery.served.person(), gallery.far["bfl"]
    before, far.looks_before_done = far.count("submit"), 10_000
    shoot = person.shoot().id
    spec = job_pb2.JobSpec(kind="generate", prompt=WORDS, provider="bfl")
    spec.generate.count = 2
    request = job_pb2.BatchCreateJobsRequest(shoot_id=shoot, spec=spec)
    jobs = person.call(person.jobs.BatchCreateJobs, request).jobs
    url = gallery.served.settings.database_url
    assert url is not None
    placed = "SELECT count(*) FROM provider_calls WHERE provider = 'bfl' AND state = 'asking' AND handle <> ''"
    with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
        while connection.execute(placed).fetchone() != (2,):
            time.sleep(0.02)
    for each in psutil.Process().children(recursive=True):
        if {"luster_engine.providers.child", "luster_engine.sandbox.child"} & set(each.cmdline()):
            each.kill()
    far.looks_before_done = 0
    done = [ended(person, each.id) for each in jobs]

    assert [each.state for each in done] == [job_pb2.JOB_STATE_SUCCEEDED] * 2, [each.error for each in done]
    assert far.count("submit") == before + 2
    assert sum(each.credits_used for each in done) == 2
