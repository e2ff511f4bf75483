# ruff: noqa: S101 - a test kit is made of assertions
"""What Luster expects of every provider: a far side that behaves, and one that misbehaves in more than twenty ways.

class TestAcme(ProviderContract):
    provider = ACME
    speech = AcmeSpeech
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from luster_sdk.errors import ProviderError
from luster_sdk.provider import Provider, ProviderRequest, ProviderSession
from luster_sdk.providers import Http, media_type, open_session
from luster_sdk.stage import ProviderAnswer
from luster_sdk.testing.far_side import FILES, KEY, Asked, FarAnswer, FarSide, Heard, Speech, picture, said, wait_until
from luster_sdk.testing.plain_http import PlainHttp

_HUGE = 200_000_000
_HTML = FarAnswer(b"<html><body>Sign in</body></html>", media_type="text/html")


class _Listener(Speech):
    """Somebody else's server: it takes what comes."""

    def step(self, heard: Heard) -> str:
        return "poll"

    def poll(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({})

    def asked(self, heard: Heard) -> Asked:
        return Asked("")

    def submit(self, heard: Heard, far: FarSide) -> FarAnswer:
        return said({})

    def moderated(self) -> FarAnswer:
        return said({})


class ProviderContract:
    """Subclass it, name the provider and its speech, and pytest finds the tests."""

    provider: ClassVar[Provider]
    speech: ClassVar[type[Speech]]
    settings: ClassVar[Mapping[str, Any]] = {}
    path: ClassVar[str] = ""
    """What belongs to the base URL beside the host."""
    timeout: ClassVar[float] = 5.0

    def http(self, *origins: str) -> Http:
        """The door to the network. Luster's own tests hand in the engine's."""
        return PlainHttp(*origins)

    def session(self, far: FarSide, *, timeout: float = 0.0, watched: bool = False) -> ProviderSession:
        """The provider, opened for this far side; `watched` lets it go anywhere, to see where it would."""
        told = {"base_url": far.url, "timeout": timeout or self.timeout, **self.settings}
        door = self.http() if watched else self.http(far.origin)
        return open_session(self.provider, told, dict.fromkeys(self.provider.secrets, KEY), door)

    def question(self, **more: Any) -> ProviderRequest:
        """A question with a photo and a mask."""
        body = {"prompt": "a clear blue sky", "size": "1024x768", "tier": "free", "seed": 7, **more}
        return ProviderRequest("job-1", "image_edit", body, {"photo.png": picture(), "mask.png": picture(shade=0)})

    def ask(self, session: ProviderSession) -> ProviderAnswer:
        """One question and its answer, as the engine asks."""
        handle = session.submit(self.question())
        wait_until(lambda: session.poll(handle).state != "working", 20)
        return session.fetch(handle)

    def failure(self, far: FarSide, session: ProviderSession) -> ProviderError:
        """The failure of one question, which was put once."""
        try:
            self.ask(session)
        except ProviderError as error:
            assert KEY not in str(error), "the key stands in an error"
            assert far.count("submit") == 1, f"the question was put {far.count('submit')} times"
            return error
        raise AssertionError("the provider answered as if nothing had been wrong")

    def refusal(self, step: str, answer: FarAnswer, **more: Any) -> ProviderError:
        """What becomes of one bad answer at a step."""
        with FarSide(self.speech(), path=self.path) as far:
            far.faults.append((step, answer))
            return self.failure(far, self.session(far, **more))

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

    def test_without_a_key_it_is_not_healthy(self) -> None:
        none: dict[str, str] = {}
        health = open_session(self.provider, self.settings, none, self.http()).health()
        assert not health.healthy and health.reason

    def test_it_states_a_model(self) -> None:
        for model in self.provider.models:
            assert model.can("edit") or model.can("generate") or model.kinds
            assert model.licence, f"{model.name} does not say what its results may be used for"

    # What the far side refuses

    def test_too_many_requests_with_a_time(self) -> None:
        error = self.refusal("submit", said({"error": "slow down"}, 429, retry_after="7"))
        assert (error.kind, error.retry_after) == ("rate_limited", 7.0)

    def test_too_many_requests_without_a_time(self) -> None:
        error = self.refusal("submit", said({"error": "slow down"}, 429))
        assert (error.kind, error.retry_after) == ("rate_limited", None)

    def test_no_money_left(self) -> None:
        assert self.refusal("submit", said({"error": "payment required"}, 402)).kind == "quota"

    def test_a_refused_key(self) -> None:
        assert self.refusal("submit", said({"error": "unauthorized"}, 401)).kind == "credentials"

    def test_a_model_that_is_gone(self) -> None:
        assert self.refusal("submit", said({"error": "not found"}, 404)).kind == "model_gone"

    def test_moderation(self) -> None:
        speech = self.speech()
        error = self.refusal(speech.moderated_at, speech.moderated())
        assert error.kind == "moderation"

    def test_a_bad_request(self) -> None:
        assert self.refusal("submit", said({"error": "size"}, 400)).kind == "refused"

    def test_a_failing_server(self) -> None:
        assert self.refusal("submit", said({"error": "oops"}, 500)).kind == "server"

    def test_a_server_under_repair(self) -> None:
        assert self.refusal("submit", FarAnswer(b"<html>", 503, media_type="text/html")).kind == "server"

    # What goes wrong on the way

    def test_a_server_that_hangs(self) -> None:
        error = self.refusal("submit", FarAnswer(hang=30.0), timeout=2.0)
        assert error.kind == "timeout"

    def test_a_connection_that_is_dropped(self) -> None:
        assert self.refusal("submit", FarAnswer(drop=True)).kind == "server"

    def test_half_an_answer(self) -> None:
        assert self.refusal("submit", FarAnswer(b'{"id": "1", "data": [1, 2, 3]}' * 9, half=True)).kind == "server"

    def test_a_page_for_people(self) -> None:
        assert self.refusal("submit", _HTML).kind == "server"

    def test_an_answer_without_anything_in_it(self) -> None:
        assert self.refusal("submit", said({})).kind == "server"

    def test_a_list_where_an_object_should_be(self) -> None:
        assert self.refusal("submit", said([1, 2])).kind == "server"

    def test_an_answer_of_200_megabytes_is_not_read_to_its_end(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", FarAnswer(b"{", endless=_HUGE)))
            assert self.failure(far, self.session(far, timeout=30)).kind == "server"
            assert far.sent_bytes < _HUGE * 0.7, f"{far.sent_bytes} bytes were read"

    def test_a_redirect_of_the_question_is_not_followed(self) -> None:
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", FarAnswer(status=307, headers={"Location": f"{other.origin}/v1/steal"})))
            error = self.failure(far, self.session(far, watched=True))
            assert error.kind in ("server", "refused")
            assert not other.calls, "the question went on to another host"

    # What goes wrong while waiting

    def test_an_address_to_poll_on_another_host_gets_no_key(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", self.speech().elsewhere(far, other.origin)))
            self.failure(far, self.session(far, watched=True))
            assert not other.calls, "another host was asked"

    def test_a_redirect_while_polling_is_not_followed(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("poll", FarAnswer(status=302, headers={"Location": other.origin})))
            error = self.failure(far, self.session(far, watched=True))
            assert not other.calls, "another host was asked"
            assert error.lasting, "what was paid for is given up"

    def test_trouble_while_polling_is_waited_out(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(self.speech(), path=self.path) as far:
            slow = said({}, 429, retry_after="0.1")
            far.faults += [("poll", said({}, 500)), ("poll", slow), ("poll", FarAnswer(drop=True))]
            answer = self.ask(self.session(far, timeout=30))
            assert answer.files and far.count("submit") == 1

    def test_a_lost_question_is_said_to_be_lost(self) -> None:
        if self.speech.queued:
            error = self.refusal("poll", said({"detail": "not found"}, 404))
            assert error.kind == "server" and not error.lasting
            return
        with FarSide(self.speech(), path=self.path) as far:
            session = self.session(far)
            try:
                session.poll("of-another-process")
            except ProviderError as error:
                assert error.kind == "server"
            else:
                raise AssertionError("a handle of nobody was taken for one")

    def test_a_question_that_failed(self) -> None:
        if self.speech.queued:
            assert self.refusal("poll", self.speech().failed()).kind == "server"

    def test_a_status_that_nobody_knows(self) -> None:
        if self.speech.queued:
            assert self.refusal("poll", said({"status": "PONDERING", "state": "PONDERING"})).kind == "server"

    def test_a_queue_without_an_end(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(self.speech(), path=self.path) as far:
            far.looks_before_done = 10_000
            error = self.failure(far, self.session(far, timeout=0.5))
            assert (error.kind, error.lasting) == ("timeout", True)

    def test_a_handle_outlives_its_process(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(self.speech(), path=self.path) as far:
            first = self.session(far)
            assert getattr(first, "lasting", False), "a wire with a queue keeps its handles"
            handle = first.submit(self.question())
            second = self.session(far)
            wait_until(lambda: second.poll(handle).state != "working", 20)
            assert second.fetch(handle).files
            assert far.count("submit") == 1

    def test_a_handle_that_was_tampered_with_sends_the_key_nowhere(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            session = self.session(far, watched=True)
            handle = session.submit(self.question()).replace(far.origin, other.origin)
            handle = handle.replace('"poll": "/', f'"poll": "{other.origin}/')
            try:
                session.poll(handle)
            except ProviderError:
                pass
            assert not [heard for _, heard in other.calls if heard.carries_key], "the key went to another host"

    # What goes wrong with the picture

    def test_an_address_that_has_expired(self) -> None:
        if self.speech.by_address:
            error = self.refusal("file", FarAnswer(b"<Error>expired</Error>", 403, media_type="application/xml"))
            assert error.kind == "server" and error.facts is not None, "what came must be counted"

    def test_a_picture_that_is_a_page(self) -> None:
        if self.speech.by_address:
            error = self.refusal("file", _HTML)
            assert error.kind == "server" and error.facts is not None, "what came must be counted"

    def test_a_picture_of_200_megabytes_is_not_read_to_its_end(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(self.speech(), path=self.path) as far:
            far.faults += [("file", FarAnswer(picture(), endless=_HUGE, media_type="image/png"))] * 5
            assert self.failure(far, self.session(far)).kind == "server"
            assert far.sent_bytes < _HUGE * 5 * 0.6

    def test_a_picture_that_moved_is_followed_without_the_key(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            other.result = picture()
            far.faults.append(("file", FarAnswer(status=302, headers={"Location": f"{other.origin}{FILES}moved.png"})))
            assert self.ask(self.session(far, watched=True)).files
            assert other.calls and not [heard for _, heard in other.calls if heard.carries_key]

    def test_a_picture_that_moved_into_a_private_network_is_not_fetched(self) -> None:
        if not self.speech.by_address:
            return
        with FarSide(_Listener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("file", FarAnswer(status=302, headers={"Location": f"{other.origin}/metadata"})))
            assert self.failure(far, self.session(far)).kind == "server"
            assert not other.calls, "the guard was not asked"

    def test_a_picture_of_another_ratio_is_handed_on(self) -> None:
        with FarSide(self.speech(), edit=lambda _: picture(40, 90), path=self.path) as far:
            assert self.ask(self.session(far)).files["answer.png"] == picture(40, 90), "the engine judges pictures"
