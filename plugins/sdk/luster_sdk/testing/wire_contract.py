# ruff: noqa: S101 - a test kit is made of assertions
"""What Luster expects of every wire, whatever is asked: a far side that refuses, hangs, breaks off, lies and loses."""

import gzip
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from luster_sdk.errors import ProviderError
from luster_sdk.provider import Provider, ProviderRequest, ProviderSession
from luster_sdk.providers import Http, WireOpening, open_session
from luster_sdk.stage import ProviderAnswer
from luster_sdk.testing.far_side import KEY, Asked, FarAnswer, FarSide, Heard, Speech, said, wait_until
from luster_sdk.testing.plain_http import PlainHttp

HUGE = 200_000_000
"""Bytes of an answer that must not be read to its end: three times the longest that a session reads. Less: buffers of
the network could take in most of it, and the test would blame whoever stopped in time."""
HTML = FarAnswer(b"<html><body>Sign in</body></html>", media_type="text/html")


class ForeignListener(Speech):
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


class WireContract(ABC):
    """What every kind of question shares; `ProviderContract` asks for pictures, `TagContract` for words."""

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
        settings = {"base_url": far.url, "timeout": timeout or self.timeout, **self.settings}
        door = self.http() if watched else self.http(far.origin)
        return open_session(self.provider, settings, dict.fromkeys(self.provider.secrets, KEY), door)

    @abstractmethod
    def question(self, **more: Any) -> ProviderRequest:
        """What is asked."""

    @abstractmethod
    def is_whole(self, answer: ProviderAnswer) -> bool:
        """Whether an answer holds what was asked for."""

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
        assert self.refusal("submit", HTML).kind == "server"

    def test_an_answer_without_anything_in_it(self) -> None:
        assert self.refusal("submit", said({})).kind == "server"

    def test_a_list_where_an_object_should_be(self) -> None:
        assert self.refusal("submit", said([1, 2])).kind == "server"

    def test_an_answer_that_is_nested_without_an_end_is_counted(self) -> None:
        for deep in (b"[" * 100_000, b'{"data":' * 100_000):
            error = self.refusal("submit", FarAnswer(deep))
            assert error.kind == "server", f"it came, and nobody can read it: {error}"
            assert error.facts is not None, f"it may have to be paid for: {error}"

    def test_numbers_that_are_none(self) -> None:
        for text in (b'{"id": NaN}', b'{"id": Infinity, "data": [-Infinity]}', b'{"id": ' + b"9" * 6_000 + b"}"):
            error = self.refusal("submit", FarAnswer(text))
            assert error.kind == "server", f"it came, and nobody can read it: {error}"
            assert error.facts is not None, f"it may have to be paid for: {error}"

    def test_a_time_to_wait_that_is_none(self) -> None:
        for wait in ("nan", "inf", "-7", "1e400", "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "9" * 400):
            error = self.refusal("submit", said({"error": "slow down"}, 429, retry_after=wait, retry_after_ms=wait))
            assert error.kind == "rate_limited"
            assert error.retry_after is None or 0 <= error.retry_after <= 86_400, (wait, error.retry_after)

    def test_no_packed_answer_is_asked_for(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            self.ask(self.session(far))
            asked = [heard.headers.get("accept-encoding", "identity") for _, heard in far.calls]
            assert set(asked) == {"identity"}, "what is packed has no length that can be bounded"

    def test_a_packed_answer_is_not_unpacked(self) -> None:
        packed = gzip.compress(b'{"data": [], "more": "' + b" " * 2_000_000 + b'"}')
        error = self.refusal("submit", FarAnswer(packed, headers={"Content-Encoding": "gzip"}))
        assert error.kind == "server"

    def test_an_answer_of_200_megabytes_is_not_read_to_its_end(self) -> None:
        with FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", FarAnswer(b"{", endless=HUGE)))
            assert self.failure(far, self.session(far, timeout=30)).kind == "server"
            assert far.sent_bytes < HUGE * 0.7, f"{far.sent_bytes} bytes were read"

    def test_a_redirect_of_the_question_is_not_followed(self) -> None:
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", FarAnswer(status=307, headers={"Location": f"{other.origin}/v1/steal"})))
            error = self.failure(far, self.session(far, watched=True))
            assert error.kind in ("server", "refused")
            assert not other.calls, "the question went on to another host"

    # What goes wrong while waiting

    def test_an_address_to_poll_on_another_host_gets_no_key(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
            far.faults.append(("submit", self.speech().elsewhere(far, other.origin)))
            self.failure(far, self.session(far, watched=True))
            assert not other.calls, "another host was asked"

    def test_a_redirect_while_polling_is_not_followed(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
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
            assert self.is_whole(answer) and far.count("submit") == 1

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

    def test_a_status_that_nobody_knows_is_asked_about_again(self) -> None:
        if self.speech.queued:
            error = self.refusal("poll", said({"status": "PONDERING", "state": "PONDERING"}))
            assert error.kind == "server" and error.lasting, "it may be at work, and is paid for"

    def test_an_answer_to_another_question_is_not_taken(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(self.speech(), path=self.path) as far:
            session = self.session(far)
            handle = session.submit(self.question())
            kept = json.loads(handle)
            if not kept["id"]:
                return  # this wire names no questions
            far.looks_before_done = 0
            wrong = {**kept, "id": "of-another-account"}
            try:
                wait_until(lambda: session.poll(json.dumps(wrong)).state != "working", 20)
                told = "taken"
            except ProviderError as error:
                told = "lasting" if error.lasting else "given up"
            assert told == "lasting", "another account's picture would be this one's"

    def test_two_questions_do_not_get_one_place(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(self.speech(), path=self.path) as far:
            session = self.session(far)
            first = self.speech().submit(Heard("POST", "", {}, b""), far)
            far.faults += [("submit", first), ("submit", first)]
            session.submit(self.question())
            try:
                session.submit(self.question())
            except ProviderError as error:
                assert error.facts is not None, "it may have to be paid for"
            else:
                raise AssertionError("two questions would get one answer")

    def test_a_result_that_is_gone_says_nothing_of_the_model(self) -> None:
        opening = self.provider.open
        queue = opening.wire.queue if isinstance(opening, WireOpening) else None
        if queue is not None and queue.answer is not None:
            error = self.refusal("answer", said({"detail": "not found"}, 404))
            assert (error.kind, error.lasting) == ("server", False)

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
            assert self.is_whole(second.fetch(handle))
            assert far.count("submit") == 1

    def test_a_handle_that_was_tampered_with_sends_the_key_nowhere(self) -> None:
        if not self.speech.queued:
            return
        with FarSide(ForeignListener()) as other, FarSide(self.speech(), path=self.path) as far:
            session = self.session(far, watched=True)
            handle = session.submit(self.question()).replace(far.origin, other.origin)
            handle = handle.replace('"poll": "/', f'"poll": "{other.origin}/')
            try:
                session.poll(handle)
            except ProviderError:
                pass
            assert not [heard for _, heard in other.calls if heard.carries_key], "the key went to another host"
