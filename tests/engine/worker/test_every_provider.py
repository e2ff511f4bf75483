"""The five styles by each provider, from the recipe that names a capability to the picture at the photo's own size."""

import contextlib
import io
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psycopg
import pytest
from google.protobuf.json_format import MessageToDict
from luster.v1 import job_pb2
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


def test_auto_asks_in_the_operators_order_and_then_by_price(market: Market) -> None:
    person = market.served.person()
    asset = person.upload(photo(640))
    spec = job_pb2.JobSpec(
        inputs=[job_pb2.JobInput(role="photo", asset_id=asset.id)], style="default", prompt="a little brighter"
    )

    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))

    names = [each.provider for each in quoted.alternatives]
    assert (names[0], names[-1], len(names)) == ("together", "local", 4)
