"""The OpenAI provider against a local server that speaks the wire, with the real SDK."""

import io
import json
from collections.abc import Iterator

import numpy as np
import pytest
from luster_openai.plugin import luster_providers, luster_stages
from luster_openai.provider import OPENAI, OpenAISession
from luster_openai.settings import OpenAISettings
from luster_openai.sizes import MAX_PIXELS, MIN_PIXELS, edit_size
from luster_sdk import ProviderError, ProviderRequest
from luster_sdk.testing.far_side import KEY, FarAnswer, FarSide, Heard, picture, said
from PIL import Image

from tests.stand_ins import openai_server as wire
from tests.stand_ins.openai_server import OpenAIServer
from tests.stand_ins.speeches import OpenAISpeech, encoded


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        yield running


def png(pixels: np.ndarray) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def session(server: OpenAIServer, **settings: object) -> OpenAISession:
    return OpenAISession(
        OpenAISettings.model_validate({"base_url": server.base_url, "timeout": 5.0, **settings}),
        {"OPENAI_API_KEY": wire.KEY},
    )


def question(**files: bytes) -> ProviderRequest:
    photo = np.random.default_rng(0).integers(0, 255, (96, 128, 3), np.uint8)
    body = {"prompt": "a clear blue sky", "size": "128x96", "tier": "premium"}
    return ProviderRequest("job-1", "image_edit", body, {"photo.png": png(photo), **files})


@pytest.mark.parametrize("partial_images", [0, 2])
def test_a_question_comes_back_as_a_picture_with_its_cost(server: OpenAIServer, partial_images: int) -> None:
    opened = session(server, partial_images=partial_images)
    mask = np.zeros((96, 128, 4), np.uint8)
    mask[48:, :, 3] = 255
    asked = question(**{"mask.png": png(mask)})

    answer = opened.fetch(opened.submit(asked))

    assert answer.files["answer.png"][:4] == b"\x89PNG"
    assert Image.open(io.BytesIO(answer.files["answer.png"])).size == (128, 96)
    assert answer.facts["request_id"] == "req_1"
    assert answer.facts["cost_usd"] == pytest.approx((100 * 5 + 1200 * 8 + (96 * 128 // 500) * 30) / 1e6, abs=1e-6)
    call = server.calls[0]
    assert call.fields["model"] == "gpt-image-2.5-sunburst"
    assert call.fields["quality"] == "high"
    assert call.image_type == "image/png"
    assert call.mask_size == (128, 96)
    assert call.streamed is bool(partial_images)
    assert "input_fidelity" not in call.fields


@pytest.mark.parametrize(
    ("model", "asked", "sent"),
    [
        ("gpt-image-1.5", "2304x1536", "1536x1024"),
        ("gpt-image-1.5", "2176x1632", "1536x1024"),
        ("gpt-image-1-mini", "1536x2304", "1024x1536"),
        ("gpt-image-1.5", "1920x1920", "1024x1024"),
        ("gpt-image-2.5-sunburst", "2176x1632", "2176x1632"),
    ],
)
def test_a_size_that_the_model_does_not_take_is_never_sent(
    server: OpenAIServer, model: str, asked: str, sent: str
) -> None:
    opened = session(server, model=model)
    given = question()
    opened.fetch(opened.submit(ProviderRequest("job-1", given.kind, {**given.body, "size": asked}, given.files)))
    assert server.calls[0].fields["size"] == sent


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (wire.RATE_LIMIT, "rate_limited"),
        (wire.NO_FUNDS, "quota"),
        (wire.MODERATION, "moderation"),
        (wire.SERVER_ERROR, "server"),
        (wire.MODEL_GONE, "model_gone"),
        (wire.Failure(break_stream=True), "server"),
        (wire.Failure(400, "invalid_value"), "refused"),
    ],
)
def test_each_error_class_is_told_apart_and_never_asked_twice(
    server: OpenAIServer, failure: wire.Failure, kind: str
) -> None:
    server.failures.append(failure)
    opened = session(server)

    with pytest.raises(ProviderError) as refused:
        opened.fetch(opened.submit(question()))

    assert refused.value.kind == kind
    assert len(server.calls) == 1
    assert (refused.value.retry_after == 1.0) is (failure is wire.RATE_LIMIT)


@pytest.mark.parametrize(
    "usage",
    [
        None,
        {},
        {"output_tokens": 50, "total_tokens": 60, "input_tokens_details": None},
        {"output_tokens": float("nan"), "input_tokens_details": {"text_tokens": 2, "image_tokens": 8}},
        {"output_tokens": -50, "input_tokens_details": {"text_tokens": 2, "image_tokens": 8}},
        {"output_tokens": 1e300, "input_tokens_details": {"text_tokens": 2, "image_tokens": 8}},
        {"output_tokens": "many", "input_tokens_details": {"text_tokens": 2, "image_tokens": 8}},
    ],
)
def test_a_picture_without_a_bill_that_can_be_read_is_taken_at_the_usual_price(usage: object) -> None:
    """What a server of the same wire left out of its bill cost the picture, and it was asked for and paid anew."""

    class Billing(OpenAISpeech):
        def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
            return said({"created": 1, "data": [{"b64_json": encoded(far.result)}], "usage": usage})

    with FarSide(Billing(), path="/v1") as far:
        opened = OpenAISession(OpenAISettings(base_url=far.url, partial_images=0), {"OPENAI_API_KEY": KEY})
        answer = opened.fetch(opened.submit(question()))
    assert answer.files["answer.png"] == picture()
    assert answer.facts["cost_usd"] == 0.13 and len(json.dumps(dict(answer.facts), allow_nan=False)) < 300


def test_a_model_that_a_job_names_is_the_one_that_is_counted(server: OpenAIServer) -> None:
    """What `openai/gpt-image-2.5-flare` cost was reckoned by the price of the usual model, and said of that one."""
    prices = {"gpt-image-2.5-flare": {"text_in": 0, "image_in": 0, "image_out": 1000}}
    opened = session(server, prices=prices)
    given = question()
    body = {**given.body, "model": "gpt-image-2.5-flare"}
    answer = opened.fetch(opened.submit(ProviderRequest("job-1", given.kind, body, given.files)))
    assert answer.facts["model"] == "gpt-image-2.5-flare"
    assert answer.facts["cost_usd"] == pytest.approx(96 * 128 // 500 / 1000)


def test_a_slow_answer_is_a_timeout(server: OpenAIServer) -> None:
    server.failures.append(wire.Failure(pause=3.0))
    opened = session(server, timeout=0.3)

    with pytest.raises(ProviderError) as refused:
        opened.fetch(opened.submit(question()))

    assert refused.value.kind == "timeout"


def test_a_wrong_key_is_a_fault_of_configuration(server: OpenAIServer) -> None:
    opened = OpenAISession(OpenAISettings(base_url=server.base_url), {"OPENAI_API_KEY": "sk-secret-wrong"})

    with pytest.raises(ProviderError) as refused:
        opened.fetch(opened.submit(question()))

    assert refused.value.kind == "credentials"
    assert "sk-secret" not in str(refused.value)


def test_a_lost_handle_is_said_to_be_lost(server: OpenAIServer) -> None:
    with pytest.raises(ProviderError, match="lost"):
        session(server).poll("nothing")


def test_without_a_key_the_provider_is_not_healthy() -> None:
    health = OpenAISession(OpenAISettings(), {}).health()

    assert not health.healthy
    assert "OPENAI_API_KEY" in health.reason


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [(6000, 4000, (2352, 1568)), (4032, 3024, (2176, 1632)), (3840, 2160, (2560, 1440)), (3024, 4032, (1632, 2176))],
)
def test_the_size_matches_the_ratio(width: int, height: int, expected: tuple[int, int]) -> None:
    assert edit_size(width, height) == expected


@pytest.mark.parametrize(("width", "height"), [(1, 1), (9000, 1000), (100, 9000), (640, 480), (12000, 9000), (33, 47)])
def test_every_photo_gets_an_allowed_size(width: int, height: int) -> None:
    w, h = edit_size(width, height)

    assert w % 16 == h % 16 == 0
    assert MIN_PIXELS <= w * h <= MAX_PIXELS
    assert max(w / h, h / w) <= 3.0


def test_the_plugin_brings_one_provider_and_one_stage() -> None:
    assert [provider.name for provider in luster_providers()] == ["openai"]
    assert [stage.name for stage in luster_stages()] == ["openai.edit"]
    assert OPENAI.secrets == ("OPENAI_API_KEY",)
