"""Every provider through the contract: a far side of its own that behaves, and one that misbehaves."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, ClassVar

import pytest
from luster_openai.provider import OPENAI
from luster_providers.bfl import BFL
from luster_providers.fal import FAL
from luster_providers.google import GOOGLE
from luster_providers.huggingface import HUGGINGFACE
from luster_providers.ideogram import IDEOGRAM
from luster_providers.plugin import luster_providers
from luster_providers.replicate import REPLICATE
from luster_providers.stability import STABILITY
from luster_providers.together import TOGETHER
from luster_sdk import Provider
from luster_sdk.errors import ProviderError
from luster_sdk.provider import ProviderRequest
from luster_sdk.providers import (
    Call,
    ImageModel,
    ModelPrice,
    ModelQuestion,
    Queue,
    Reply,
    Request,
    Wire,
    WireOpening,
    WireSession,
    WireSettings,
    path_with,
)
from luster_sdk.testing import ProviderContract, TagContract
from luster_sdk.testing.far_side import FarSide, wait_until

from tests.stand_ins import speeches


def quick(provider: Provider) -> Provider:
    """The provider with short pauses between two looks, so that tests need not wait as a person would."""
    opening = provider.open
    assert isinstance(opening, WireOpening)
    queue = opening.wire.queue
    if queue is None:
        return provider
    wire = replace(opening.wire, queue=replace(queue, pause=0.02))
    return replace(provider, open=replace(opening, wire=wire))


class TestGoogle(ProviderContract):
    provider = quick(GOOGLE)
    speech = speeches.GoogleSpeech


class TestGoogleTags(TagContract):
    provider = quick(GOOGLE)
    speech = speeches.GoogleTagSpeech


class TestBFL(ProviderContract):
    provider = quick(BFL)
    speech = speeches.BFLSpeech


class TestFal(ProviderContract):
    provider = quick(FAL)
    speech = speeches.FalSpeech


class TestReplicate(ProviderContract):
    provider = quick(REPLICATE)
    speech = speeches.ReplicateSpeech


class TestStability(ProviderContract):
    provider = quick(STABILITY)
    speech = speeches.StabilitySpeech


class TestTogether(ProviderContract):
    provider = quick(TOGETHER)
    speech = speeches.TogetherSpeech


class TestTogetherTags(TagContract):
    provider = quick(TOGETHER)
    speech = speeches.ChatTagSpeech


class TestHuggingFaceTags(TagContract):
    provider = quick(HUGGINGFACE)
    speech = speeches.ChatTagSpeech


class TestHuggingFace(ProviderContract):
    provider = quick(HUGGINGFACE)
    speech = speeches.HuggingFaceSpeech


class TestIdeogram(ProviderContract):
    provider = quick(IDEOGRAM)
    speech = speeches.IdeogramSpeech


class TestOpenAI(ProviderContract):
    provider = OPENAI
    speech = speeches.OpenAISpeech
    settings: ClassVar[Mapping[str, Any]] = {"partial_images": 0}
    path = "/v1"


MASKED = [
    (contract, each.name)
    for contract in (TestGoogle, TestBFL, TestReplicate, TestStability, TestIdeogram, TestOpenAI)
    for each in contract.provider.models
    if each.mask
]


@pytest.mark.parametrize(("contract", "model"), MASKED, ids=[name for _, name in MASKED])
def test_a_mask_is_sent_to_every_model_that_takes_one(contract: type[ProviderContract], model: str) -> None:
    """Google's page said that a mask goes along, and its model did not take one."""
    far_side = contract()
    with FarSide(contract.speech(), path=contract.path) as far:
        session = far_side.session(far)
        asked = far_side.question(model=model)
        handle = session.submit(asked)
        wait_until(lambda: session.poll(handle).state != "working")
        assert session.fetch(handle).files and far.asked[0].mask, "where the model may edit was not sent"
    assert {name for name, _ in MASKED} >= {TestGoogle}


class Listening:
    """Answers each step of a question, and keeps how much of the answer would be read."""

    def __init__(self) -> None:
        self.most: list[int] = []

    def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
        self.most.append(most_bytes)
        said = {"id": "t1", "status": "done", "tags": ["pool"]}
        return Reply(200, {"content-type": "application/json"}, json.dumps(said).encode())


@pytest.mark.parametrize(("kind", "most"), [("tag", 1_000_000), ("edit", 64_000_000)])
def test_the_length_of_every_reply_about_a_question_has_one_bound(kind: Any, most: int) -> None:
    """Only the first was bounded to words: a queue's later ones were read as far as a picture may be long."""
    place = path_with("/tasks/{id}")
    queue = Queue(place, "status", {"done": "done"}, answer=place, cancel=lambda answer: ("DELETE", place(answer)))
    wire = Wire("https://far.example", lambda _question: Request("/ask", {}), (), words=("tags",), queue=queue)
    model = ImageModel(name="m", title="M", kinds=(kind,), price=ModelPrice(usd=0.01))
    http = Listening()
    session = WireSession("Far", wire, (model,), WireSettings(), "key", http)
    question = ProviderRequest("q", "image_edit", {"kind": kind, "choices": ["pool"]}, {})
    handle = session.submit(question)
    with suppress(ProviderError):  # a picture never comes from here
        session.fetch(handle)
    session.cancel(handle)
    assert http.most == [most] * 4


@pytest.mark.parametrize(
    "told", [b"NaN", b"1e400", b"-3", b'"half"', b"9" * 400, b"true", b"0.5"], ids=lambda told: told[:6].decode()
)
def test_a_fraction_that_is_none_ends_no_question(told: bytes) -> None:
    """A number without an end ended a question that was paid, and one that is none stopped its progress for good."""

    class Far:
        def send(self, call: Call, *, seconds: float, most_bytes: int) -> Reply:
            fraction = b"" if call.method == "POST" else b', "progress": ' + told
            return Reply(200, {}, b'{"id": "t1", "status": "working"' + fraction + b"}")

    queue = Queue(path_with("/tasks/{id}"), "status", {"working": "working"}, fraction="progress")
    wire = Wire("https://far.example", lambda _question: Request("/ask", {}), (), queue=queue)
    model = ImageModel(name="m", title="M", kinds=("edit",), price=ModelPrice(usd=0.01))
    session = WireSession("Far", wire, (model,), WireSettings(), "key", Far())
    status = session.poll(session.submit(ProviderRequest("q", "image_edit", {"kind": "edit"}, {})))
    assert (status.state, status.fraction) == ("working", {b"0.5": 0.5, b"true": 1.0}.get(told, 0.0))


@pytest.mark.parametrize("photo", [b"", b"\xff\xd8\xff"])
def test_a_question_without_a_photo_is_no_edit(photo: bytes) -> None:
    """What was not named was always taken for an edit."""
    kinds: list[str] = []

    def ask(question: ModelQuestion) -> Request:
        kinds.append(question.kind)
        return Request("/ask", {})

    wire = Wire("https://far.example", ask, ("data",))
    model = ImageModel(name="m", title="M", kinds=("edit", "generate"), price=ModelPrice(usd=0.01))
    session = WireSession("Far", wire, (model,), WireSettings(), "key", Listening())
    with suppress(ProviderError):  # a picture never comes from here
        session.submit(ProviderRequest("q", "image_edit", {}, {"photo.jpg": photo} if photo else {}))
    assert kinds == ["edit" if photo else "generate"]


@pytest.mark.parametrize("provider", luster_providers(), ids=lambda each: str(each.name))
def test_a_key_bears_its_providers_name(provider: Provider) -> None:
    # The engine hands out no other secret.
    assert all(secret.startswith(f"{provider.name.upper()}_") for secret in provider.secrets)
