# ruff: noqa: S101 - a test kit is made of assertions
"""What Luster expects of a provider that says what photos show: words of a closed list, whatever the far side answers.

class TestAcmeTags(TagContract):
    provider = ACME
    speech = AcmeTagSpeech
"""

import json
from abc import abstractmethod
from typing import Any, ClassVar

from luster_sdk.errors import ProviderError
from luster_sdk.provider import ProviderRequest
from luster_sdk.providers import media_type
from luster_sdk.stage import ProviderAnswer
from luster_sdk.testing.far_side import FarAnswer, FarSide, Speech, picture
from luster_sdk.testing.wire_contract import WireContract

ENDLESS = 1_200_000
"""Characters of one answer: more than the megabyte that is read of words. Less: it is read, and the test finds that."""


class TagSpeech(Speech):
    """How the far side of a provider that tags talks. What it sees is set by the contract."""

    def __init__(self) -> None:
        self.sees = '["interior", "kitchen"]'

    @abstractmethod
    def words(self, text: str, far: FarSide) -> FarAnswer:
        """The answer to a question, in which the model said this."""


class TagContract(WireContract):
    """Subclass it, name the provider and its speech, and pytest finds the tests."""

    speech: ClassVar[type[TagSpeech]]
    choices: ClassVar[tuple[str, ...]] = ("exterior", "interior", "kitchen", "bedroom", "pool")

    @property
    def model(self) -> str:
        """The provider's first model that tags."""
        return next(each.name for each in self.provider.models if each.can("tag"))

    def question(self, **more: Any) -> ProviderRequest:
        """A question with a small photo."""
        body: dict[str, Any] = {
            "prompt": "What does the photo show?",
            "size": "512x384",
            "kind": "tag",
            "model": self.model,
        }
        body |= {"choices": list(self.choices), **more}
        return ProviderRequest("tags-1", "image_edit", body, {"photo.jpg": picture()})

    def is_whole(self, answer: ProviderAnswer) -> bool:
        """Whether it holds words."""
        return bool(answer.facts.get("tags"))

    def seen(self, text: str) -> ProviderAnswer:
        """What becomes of a model's words."""
        speech = self.speech()
        speech.sees = text
        with FarSide(speech, path=self.path) as far:
            return self.ask(self.session(far))

    def test_a_question_comes_back_as_words_with_their_cost(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            answer = self.ask(self.session(far))
            assert media_type(far.asked[0].photo), "the photo was not sent"
            assert far.asked[0].model in ("", self.model), f"the far side was asked for {far.asked[0].model}"
            assert (far.count("submit"), far.count("file")) == (1, 0)
            assert [heard.carries_key for step, heard in far.calls if step == "submit"] == [True]
            body = next(heard.body for step, heard in far.calls if step == "submit")
            assert all(each.encode() in body for each in self.choices), "the list of words was not sent"
        assert (answer.facts["tags"], dict(answer.files)) == (["interior", "kitchen"], {})
        assert float(answer.facts["cost_usd"]) >= 0 and answer.facts["model"] == self.model

    def test_words_that_are_not_on_the_list_are_dropped(self) -> None:
        message = '["castle", "kitchen", "Interior", 7, null, {"tag": "pool"}, "interior", "kitchen"]'
        assert self.seen(message).facts["tags"] == ["interior", "kitchen"]

    def test_a_photo_of_nothing_on_the_list_is_an_answer(self) -> None:
        assert self.seen("[]").facts["tags"] == []
        assert self.seen('["castle"]').facts["tags"] == []

    def test_an_answer_that_is_no_list_is_refused_and_counted(self) -> None:
        for text in ("It is a kitchen.", "", "{}", '"kitchen"', "null", '["kitchen"', "[" * 100_000):
            try:
                self.seen(text)
            except ProviderError as error:
                assert error.kind == "server", (text[:20], error.kind)
                assert error.facts is not None and "cost_usd" in error.facts, "what came must be counted"
            else:
                raise AssertionError(f"{text[:20]!r} was taken for an answer")

    def test_words_do_not_come_as_pictures(self) -> None:
        answer = self.seen(f'["pool", "data:image/png;base64,{"A" * 400}"]')
        assert (answer.facts["tags"], dict(answer.files)) == (["pool"], {})

    def test_words_without_an_end_are_not_read(self) -> None:
        speech = self.speech()
        # One long word costs the far side nothing. Of 400,000 small ones it made objects first, and on a busy machine
        # that took longer than an answer may.
        speech.sees = json.dumps(["kitchen", "x" * ENDLESS, "pool"])
        with FarSide(speech, path=self.path) as far:
            error = self.failure(far, self.session(far))
        assert error.kind == "server", f"it came, and was too long: {error}"
        assert error.facts is not None, f"it may have to be paid for: {error}"
