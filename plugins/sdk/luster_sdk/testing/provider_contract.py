# ruff: noqa: S101 - a test kit is made of assertions
"""What Luster expects of every provider: a far side that behaves, and one that misbehaves in more than twenty ways.

class TestAcme(ProviderContract):
    provider = ACME
    speech = AcmeSpeech
"""

from dataclasses import replace
from typing import Any

from luster_sdk.provider import ProviderRequest
from luster_sdk.providers import encoded, media_type
from luster_sdk.stage import ProviderAnswer
from luster_sdk.testing.far_side import FILES, FarAnswer, FarSide, Heard, picture, wait_until
from luster_sdk.testing.wire_contract import HTML, HUGE, ForeignListener, WireContract


class ProviderContract(WireContract):
    """Subclass it, name the provider and its speech, and pytest finds the tests."""

    def question(self, **more: Any) -> ProviderRequest:
        """A question with a photo and a mask."""
        body = {"prompt": "a clear blue sky", "size": "1024x768", "tier": "free", "seed": 7, **more}
        return ProviderRequest("job-1", "image_edit", body, {"photo.png": picture(), "mask.png": picture(shade=0)})

    def is_whole(self, answer: ProviderAnswer) -> bool:
        """Whether it holds a picture."""
        return bool(answer.files)

    # What should work

    def test_a_question_comes_back_as_a_picture_with_its_cost(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            answer = self.ask(self.session(far))
            assert far.asked[0].prompt == "a clear blue sky", "the prompt was not sent as it is"
            assert media_type(far.asked[0].photo), "the photo was not sent"
            assert far.count("submit") == 1
            assert [heard.carries_key for step, heard in far.calls if step == "submit"] == [True]
        assert list(answer.files) == ["answer.png"], f"the answer's files are {list(answer.files)}"
        assert answer.files["answer.png"] == picture()
        assert float(answer.facts["cost_usd"]) >= 0, "an answer says what it cost"
        assert answer.facts["model"]

    def test_words_alone_bring_a_picture(self) -> None:
        model = next((each.name for each in self.provider.models if each.can("generate")), "")
        if not model:
            return  # no model of this provider says that it can
        body = {"prompt": "a quiet garden", "size": "1024x768", "tier": "free", "seed": 7, "kind": "generate"}
        with FarSide(self.speech(), path=self.path) as far:
            session = self.session(far)
            handle = session.submit(ProviderRequest("job-1", "image_edit", {**body, "model": model}, {}))
            wait_until(lambda: session.poll(handle).state != "working", 20)
            answer = session.fetch(handle)
            asked = far.asked[0]
            assert (asked.prompt, asked.photo) == ("a quiet garden", b""), "the words were not sent alone"
            assert asked.model in ("", model), f"the far side was asked for {asked.model}"
        assert answer.files["answer.png"] == picture()

    def test_a_picture_is_fetched_without_the_key(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            self.ask(self.session(far))
            assert self.speech.by_address == bool(far.count("file"))
            assert not [heard for step, heard in far.calls if step == "file" and heard.carries_key]

    def test_a_picture_in_lines_and_without_padding_is_a_picture(self) -> None:
        class Folded(self.speech):  # type: ignore[name-defined, misc]  # the class under test is a value here
            """Writes base64 as mail does, or as addresses do."""

            def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
                answer: FarAnswer = super().submit(heard, far)
                plain = encoded(far.result)
                lines = "\\r\\n".join(plain.rstrip("=")[at : at + 76] for at in range(0, len(plain), 76))
                for_addresses = lines.translate(str.maketrans("+/", "-_"))
                return replace(answer, body=answer.body.replace(plain.encode(), for_addresses.encode()))

        with FarSide(Folded(), path=self.path) as far:
            assert self.ask(self.session(far)).files["answer.png"] == picture()

    # What goes wrong with the picture

    def test_a_picture_of_another_kind_is_refused_and_counted(self) -> None:
        gif = b"GIF89a" + bytes(40)
        with FarSide(self.speech(), edit=lambda _: gif, path=self.path) as far:
            error = self.failure(far, self.session(far))
            assert error.kind == "server" and error.facts is not None, "what came must be counted"

    def test_an_address_that_has_expired(self) -> None:
        if self.speech.by_address:
            error = self.refusal("file", FarAnswer(b"<Error>expired</Error>", 403, media_type="application/xml"))
            assert error.kind == "server" and error.facts is not None, "what came must be counted"

    def test_a_picture_that_is_a_page(self) -> None:
        if self.speech.by_address:
            error = self.refusal("file", HTML)
            assert error.kind == "server" and error.facts is not None, "what came must be counted"

    def test_a_picture_of_200_megabytes_is_not_read_to_its_end(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(self.speech(), path=self.path) as far:
            far.faults += [("file", FarAnswer(picture(), endless=HUGE, media_type="image/png"))] * 5
            assert self.failure(far, self.session(far)).kind == "server"
            assert far.sent_bytes < HUGE * 5 * 0.6

    def test_a_picture_that_moved_is_followed_without_the_key(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
            other.result = picture()
            far.faults.append(("file", FarAnswer(status=302, headers={"Location": f"{other.origin}{FILES}moved.png"})))
            assert self.ask(self.session(far, watched=True)).files
            assert other.calls and not [heard for _, heard in other.calls if heard.carries_key]

    def test_a_picture_that_moved_into_a_private_network_is_not_fetched(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("file", FarAnswer(status=302, headers={"Location": f"{other.origin}/metadata"})))
            assert self.failure(far, self.session(far)).kind == "server"
            assert not other.calls, "the guard was not asked"

    def test_a_picture_of_another_ratio_is_handed_on(self) -> None:
        with FarSide(self.speech(), edit=lambda _: picture(40, 90), path=self.path) as far:
            assert self.ask(self.session(far)).files["answer.png"] == picture(40, 90), "the engine judges pictures"
