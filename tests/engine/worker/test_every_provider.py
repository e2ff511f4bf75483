"""The five styles by each provider, from the recipe that names a capability to the picture at the photo's own size."""

import contextlib
import io
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import grpc
import numpy as np
import psycopg
import pytest
from google.protobuf.json_format import MessageToDict
from luster.v1 import admin_pb2, catalog_pb2, job_pb2
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from luster_providers.plugin import luster_providers
from luster_sdk.testing.far_side import KEY, Asked, FarSide, Speech
from PIL import Image
from sqlalchemy import make_url

from tests.engine.served import Served, running
from tests.engine.studio import HOUSE, photo
from tests.stand_ins import speeches
from tests.stand_ins.editor import editor
from tests.stand_ins.empty_room import answer, as_jpeg, as_png, empty_room

STYLES = ("default", "bright_airy", "sky_replacement", "lawn_cleanup", "dusk")
SPEECHES: Mapping[str, type[Speech]] = {
    "bfl": speeches.BFLSpeech,
    "fal": speeches.FalSpeech,
    "google": speeches.GoogleSpeech,
    "huggingface": speeches.HuggingFaceSpeech,
    "ideogram": speeches.IdeogramSpeech,
    "replicate": speeches.ReplicateSpeech,
    "stability": speeches.StabilitySpeech,
    "together": speeches.TogetherSpeech,
}

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Market:
    """An engine that knows every provider, each with its own far side."""

    served: Served
    far: Mapping[str, FarSide]


def edited(asked: Asked) -> bytes:
    """What a model makes of the measured house, whatever its wire."""
    pixels = np.asarray(Image.open(io.BytesIO(asked.photo)).convert("RGB"))
    where = None
    if asked.mask:
        where = np.where(np.asarray(Image.open(io.BytesIO(asked.mask)).convert("L")) > 127, 255, 0).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(editor(HOUSE)(pixels, where, asked.prompt)).save(out, "PNG", compress_level=1)
    return out.getvalue()


@pytest.fixture(scope="module")
def market(postgres_url: str) -> Iterator[Market]:
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS market")
        connection.execute("CREATE DATABASE market")
    url = make_url(postgres_url).set(database="market").render_as_string(hide_password=False)
    migrate(url)
    secrets = {secret: KEY for provider in luster_providers() for secret in provider.secrets}
    with contextlib.ExitStack() as stack:
        far = {name: stack.enter_context(FarSide(speech(), edit=edited)) for name, speech in SPEECHES.items()}
        before = {name: os.environ.get(name) for name in secrets}
        os.environ.update(secrets)
        stack.callback(lambda: [os.environ.pop(name) for name, value in before.items() if value is None])
        settings = {
            "providers": {name: {"base_url": one.url} for name, one in far.items()},
            "provider_order": ("together",),
            "models_off": ("bfl/flux-2-max",),
            "sandbox_size": 2,
        }
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="luster-market-", ignore_cleanup_errors=True))
        for served in running(Path(folder), url, **settings):
            yield Market(served, far)


@pytest.mark.parametrize("provider", SPEECHES)
def test_the_five_styles_by_each_provider(market: Market, provider: str) -> None:
    person = market.served.person()
    asset = person.upload(photo(800))
    for number, style in enumerate(STYLES, 1):
        job = person.enhance(asset.id, style, provider=provider)

        assert job.state == job_pb2.JOB_STATE_SUCCEEDED, (style, job.error)
        assert (job.used_provider, job.outputs[0].width) == (provider, 800)
        assert market.far[provider].count("submit") == number
        (asked,) = MessageToDict(job.report)["asked"]
        assert asked["provider"] == provider and asked["cost_usd"] > 0


@pytest.mark.parametrize("provider", ["google", "ideogram", "replicate"])
def test_a_room_is_furnished_by_a_queue_a_form_and_one_request(
    market: Market, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a maker put into the room is kept, and what it did to the walls is not, whatever its wire."""

    def furnished(asked: Asked) -> bytes:
        shown = Image.open(io.BytesIO(asked.photo)).size
        return as_png(np.asarray(Image.fromarray(answer(1)).resize(shown)))

    monkeypatch.setattr(market.far[provider], "edit", furnished)
    person = market.served.person()
    asset = person.upload(as_jpeg(empty_room()))
    before = market.far[provider].count("submit")
    spec = job_pb2.JobSpec(kind="stage", provider=provider, tier=job_pb2.TIER_PREMIUM)
    spec.inputs.add(role="photo", asset_id=asset.id)
    spec.output.format = "png"
    job = person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job
    for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job.id)):
        pass
    done = person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job.id)).job

    assert done.state == job_pb2.JOB_STATE_SUCCEEDED, done.error
    assert (done.used_provider, market.far[provider].count("submit")) == (provider, before + 1)
    report = MessageToDict(done.report)
    assert report["fidelity"]["result"]["verdict"] == "review" and 0.05 < report["measures"]["room.filled"] < 0.5
    result = np.asarray(Image.open(io.BytesIO(person.fetch(done.outputs[0].url))).convert("RGB"))
    changed = (result != np.asarray(Image.open(io.BytesIO(as_jpeg(empty_room()))))).any(axis=2)
    assert result.shape[:2] == (asset.height, asset.width)
    assert not changed[:220].any() and not changed[270:540, 765:1055].any(), (
        "the wall or the window is not the camera's"
    )


def test_a_model_is_asked_for_by_its_name_and_one_that_is_off_is_refused(market: Market) -> None:
    person = market.served.person()
    asset = person.upload(photo(640))

    job = person.enhance(asset.id, "bright_airy", provider="bfl/flux-2-klein-9b")

    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
    assert market.far["bfl"].asked[-1].model == "flux-2-klein-9b"
    spec = job_pb2.JobSpec(
        inputs=[job_pb2.JobInput(role="photo", asset_id=asset.id)], style="default", provider="bfl/flux-2-max"
    )
    with pytest.raises(Exception, match="switched off"):
        person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))


def test_a_model_that_an_operator_switches_off_is_not_asked_by_the_next_job(market: Market) -> None:
    operator = market.served.person()
    url = market.served.settings.database_url
    assert url is not None
    with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
        connection.execute("UPDATE accounts SET is_admin = true WHERE id = %s", (operator.account,))
    person = market.served.person()
    asset = person.upload(photo(640))
    planned = person.enhance(asset.id, "bright_airy", provider="bfl/flux-2-klein-9b")

    def switched(name: str, *, on: bool) -> dict[str, bool]:
        request = admin_pb2.SwitchModelRequest(name=name, on=on)
        return {each.name: each.by_setting for each in operator.call(operator.admin.SwitchModel, request).off}

    def offered(name: str) -> bool:
        listed = person.catalog.ListProviders(catalog_pb2.ListProvidersRequest()).providers
        return {f"{each.name}/{one.name}": one.available for each in listed for one in each.models}[name]

    assert offered("bfl/flux-2-klein-9b") and not offered("bfl/flux-2-max")
    assert switched("bfl/flux-2-klein-9b", on=False) == {"bfl/flux-2-klein-9b": False, "bfl/flux-2-max": True}
    assert not offered("bfl/flux-2-klein-9b")
    asked = market.far["bfl"].count("submit")
    spec = job_pb2.JobSpec(
        inputs=[job_pb2.JobInput(role="photo", asset_id=asset.id)],
        style="bright_airy",
        provider="bfl/flux-2-klein-9b",
    )
    refusal = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))
    assert refusal.reason == "PROVIDER_MISCONFIGURED" and "switched off" in refusal.message
    assert market.far["bfl"].count("submit") == asked
    assert switched("together", on=False)
    prompted = job_pb2.JobSpec(inputs=spec.inputs, style="default", prompt="a little brighter")
    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=prompted))
    assert quoted.alternatives[0].provider != "together"

    for wrong in ("bfl/flux-2-mox", "bfi", "local"):
        said = operator.refused(operator.admin.SwitchModel, admin_pb2.SwitchModelRequest(name=wrong))
        assert said.reason == "UNKNOWN_PROVIDER", wrong
    by_setting = operator.refused(
        operator.admin.SwitchModel, admin_pb2.SwitchModelRequest(name="bfl/flux-2-max", on=True)
    )
    assert by_setting.reason == "STATE_CONFLICT" and "LUSTER_MODELS_OFF" in by_setting.message
    switched("together", on=True)
    assert switched("bfl/flux-2-klein-9b", on=True) == {"bfl/flux-2-max": True}
    assert offered("bfl/flux-2-klein-9b")
    assert person.enhance(asset.id, "bright_airy", provider="bfl/flux-2-klein-9b").state == job_pb2.JOB_STATE_SUCCEEDED
    audit = admin_pb2.ListAuditEntriesRequest(target="model:bfl/flux-2-klein-9b")
    actions = [each.action for each in operator.call(operator.admin.ListAuditEntries, audit).entries]
    assert actions == ["model.on", "model.off"]
    assert planned.state == job_pb2.JOB_STATE_SUCCEEDED


def test_an_operator_sees_what_each_model_cost_whom_and_how_it_failed(market: Market) -> None:
    operator, person = market.served.person(), market.served.person()
    url = market.served.settings.database_url
    assert url is not None
    with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
        connection.execute("UPDATE accounts SET is_admin = true WHERE id = %s", (operator.account,))
    asset = person.upload(photo(640))
    person.enhance(asset.id, "default", provider="stability")
    far = market.far["stability"]
    far.faults.append(("submit", far.speech.moderated()))
    failed = person.enhance(asset.id, "bright_airy", provider="stability")

    stranger = person.refused(person.admin.GetProviderFigures, admin_pb2.GetProviderFiguresRequest())
    assert stranger.code is grpc.StatusCode.PERMISSION_DENIED
    figures = operator.call(operator.admin.GetProviderFigures, admin_pb2.GetProviderFiguresRequest())

    assert failed.state == job_pb2.JOB_STATE_FAILED
    mine = [each for each in figures.accounts if each.account_id == person.account]
    assert [(each.provider, bool(each.model), each.calls) for each in mine] == [("stability", True, 2)]
    assert mine[0].micro_usd > 0
    today = datetime.now(UTC).date().isoformat()
    spent = [each for each in figures.spend if (each.provider, each.model) == ("stability", mine[0].model)]
    assert [each.day for each in spent] == [today] and spent[0].micro_usd >= mine[0].micro_usd
    failures = [(each.kind, each.count) for each in figures.failures if each.provider == "stability"]
    assert failures == [("moderation", 1)]
    assert (figures.last_failures[0].job_id, figures.last_failures[0].provider) == (failed.id, "stability")
    standing = {each.provider: each for each in figures.providers}
    assert standing["bfl"].configured and standing["bfl"].healthy
    assert not standing["openai"].configured and "OPENAI_API_KEY" in standing["openai"].note


def test_auto_asks_in_the_operators_order_and_then_by_price(market: Market) -> None:
    person = market.served.person()
    asset = person.upload(photo(640))
    spec = job_pb2.JobSpec(
        inputs=[job_pb2.JobInput(role="photo", asset_id=asset.id)], style="default", prompt="a little brighter"
    )

    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))

    names = [each.provider for each in quoted.alternatives]
    assert (names[0], names[-1], len(names)) == ("together", "local", 4)
