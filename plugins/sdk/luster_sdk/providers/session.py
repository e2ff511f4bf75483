"""A provider that is opened from its wire: asks once, polls where the key may go, and copies what comes at once."""

import json
import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from pydantic import Field

from luster_sdk.errors import ProviderError
from luster_sdk.params import Params
from luster_sdk.provider import ProviderHealth, ProviderRequest, ProviderStatus
from luster_sdk.providers.addresses import Addresses
from luster_sdk.providers.failures import blames_content, explain, moderated, no_model, refused_content
from luster_sdk.providers.http import AddressRefused, Call, Http, NoReply, Reply, multipart
from luster_sdk.providers.models import ImageModel, usable_model
from luster_sdk.providers.pictures import Pictures
from luster_sdk.providers.wire import ModelQuestion, Queue, Request, Wire, found_at, text_at
from luster_sdk.providers.words import Words
from luster_sdk.stage import ProviderAnswer

ANSWER_BYTES = 64_000_000
"""The longest answer that is read: a picture of 8 megapixels as PNG in base64 has about 40 MB."""
_WORDS_BYTES = 1_000_000
"""The same where words are asked for, which come to a kilobyte. Read whole, 64 MB of nothing but empty lists took
1.6 GB of memory and 50 s of a processor."""
_LOOK_SECONDS = 30.0
"""For one look at a question that lies in a queue. It costs nothing and is repeated, so it may be shorter than a
question's own time. Chosen, not measured."""
_SLOWEST_PAUSE = 10.0
"""Seconds between two looks while a maker says that it is asked too often or fails. Longer: a finished picture waits
for us; shorter: we ask whoever just asked us not to."""
_LONGEST_HANDLE = 8_000
"""Characters; the engine keeps no longer one (`providers/lines.py`, docs/border.md). Shorter: a maker's signed
addresses do not fit, and its question cannot be found again."""


_REMEMBERED = 1_000
"""Places of questions that are known again. Chosen, not measured: far sides that mix up questions mix up those of the
same minutes, and of these a provider gets some dozens. More: a megabyte for each thousand."""


class WireSettings(Params):
    """What an operator can set about every provider of this kind."""

    model: str = Field("", title="Model", description="The usual model; empty takes the first of the list.")
    base_url: str | None = Field(None, title="Base URL", description="Another server that speaks the same wire.")
    timeout: float = Field(300.0, gt=0, title="Timeout", description="Seconds for one answer.")


@dataclass
class _Watch:
    """What is known of a question under way in this process."""

    since: float
    next_look: float = 0.0
    pause: float = 1.0
    status: ProviderStatus = field(default_factory=lambda: ProviderStatus("working", 0.0, "asked"))
    answer: Mapping[str, Any] | None = None


class WireSession:
    """Speaks one wire. The handle of a wire with a queue outlives this process; that of another dies with it."""

    def __init__(
        self, title: str, wire: Wire, models: tuple[ImageModel, ...], settings: WireSettings, key: str, http: Http
    ) -> None:
        self._title, self._wire, self._models, self._settings, self._key = title, wire, models, settings, key
        self._http = http
        self._addresses = Addresses(settings.base_url or wire.address, wire.hosts)
        self._pictures = Pictures(title, wire, http, self._addresses)
        self._words = Words(title, wire)
        self._lock = threading.Lock()
        self._watches: dict[str, _Watch] = {}
        self._answers: dict[str, ProviderAnswer] = {}
        self._placed: dict[str, None] = {}

    @property
    def lasting(self) -> bool:
        """Whether handles stay good after this process, so that they are worth keeping."""
        return self._wire.queue is not None

    def health(self) -> ProviderHealth:
        """Whether there is a key at all; whether it works shows with the first question."""
        return ProviderHealth(bool(self._key), "" if self._key else f"The key of {self._title} is not set.")

    def submit(self, request: ProviderRequest) -> str:
        """Puts the question, once. Whatever goes wrong with it, it is not sent a second time from here."""
        if request.kind == "look":
            return self._looked(request)
        model = self._model(str(request.body.get("model", "")))
        question = _question(request, model)
        reply = self._sent(question)
        if not 200 <= reply.status < 300:
            raise explain(self._title, self._wire, reply, model=model.name)
        queue = self._wire.queue
        if queue is None:
            handle = f"here-{secrets.token_hex(8)}"
            self._answers[handle] = self._reader(question).answer(self._read(reply), question, reply)
            return handle
        answer = self._read(reply)
        try:
            handle = self._handle(queue, answer, question)
        except (ValueError, KeyError, TypeError):
            raise ProviderError(
                "server", f"{self._title} took the question and did not say where it lies.", facts={}
            ) from None
        if handle in self._placed:
            # Two questions would get one answer, and one of the two is perhaps another account's.
            message = f"{self._title} gave a question the place of another; its answer is not taken."
            raise ProviderError("server", message, facts={})
        self._remember(handle)
        self._watches[handle] = _Watch(time.monotonic(), pause=queue.pause)
        return handle

    def poll(self, handle: str) -> ProviderStatus:
        """How far it is. Called as often as one likes: the far side is asked no oftener than the wire says."""
        if handle in self._answers:
            return ProviderStatus("done", 1.0, "answered")
        queue = self._wire.queue
        if queue is None:
            raise ProviderError("server", "The question was lost with the process that asked it.", facts={})
        with self._lock:
            watch = self._watches.setdefault(handle, _Watch(time.monotonic(), pause=queue.pause))
        now = time.monotonic()
        if watch.status.state == "working" and now >= watch.next_look:
            try:
                if now - watch.since > self._settings.timeout:
                    message = f"{self._title} did not answer within {self._settings.timeout:g} seconds."
                    raise ProviderError("timeout", message, facts={}, lasting=True)
                self._look(queue, _opened(handle), watch)
            except ProviderError:
                self._watches.pop(handle, None)
                raise
        return watch.status

    def fetch(self, handle: str) -> ProviderAnswer:
        """The answer with its pictures, which are copied now: their addresses die within minutes."""
        while self.poll(handle).state == "working":
            time.sleep(min(self._watches[handle].pause, 0.1))
        if handle in self._answers:
            return self._answers.pop(handle)
        kept = _opened(handle)
        answer = self._watches[handle].answer or {}
        if kept.get("answer"):
            reply = self._asked_again(Call("GET", self._keyed_address(str(kept["answer"])), self._keyed({})), kept)
            answer = self._answered(reply, kept)
        question = _question(ProviderRequest("", "", kept), self._model(str(kept.get("model", "")), ended=True))
        found = self._reader(question).answer(answer, question, None, request_id=str(kept.get("id", "")))
        self._watches.pop(handle, None)
        return found

    def cancel(self, handle: str) -> None:
        """Withdraws a question, where the wire can; what has begun may be charged all the same."""
        kept = _opened(handle) if self.lasting else {}
        if kept.get("cancel"):
            method, url = kept["cancel"]
            self._asked_again(Call(str(method), self._keyed_address(str(url)), self._keyed({})), kept)
        self._watches.pop(handle, None)

    def _remember(self, handle: str) -> None:
        """Keeps the places of the last questions, to know one that is given twice."""
        with self._lock:
            self._placed[handle] = None
            for oldest in list(self._placed)[: max(0, len(self._placed) - _REMEMBERED)]:
                del self._placed[oldest]

    def _reader(self, question: ModelQuestion) -> Pictures | Words:
        return self._words if question.kind == "tag" else self._pictures

    def _sent(self, question: ModelQuestion) -> Reply:
        request = self._wire.ask(question)
        headers, body = self._keyed(request.headers), _body(request)
        headers |= {"Content-Type": body[0]}
        call = Call("POST", self._addresses.below(request.path), headers, body[1])
        try:
            return self._http.send(call, seconds=self._settings.timeout, most_bytes=_most_bytes(question.kind))
        except NoReply as failure:
            kind = "timeout" if failure.timed_out else "server"
            message = f"{self._title} did not answer: {failure}"
            raise ProviderError(kind, message, facts={} if failure.sent else None) from None
        except AddressRefused as refusal:
            raise ProviderError("refused", f"{self._title} cannot be asked: {refusal}") from None

    def _look(self, queue: Queue, kept: Mapping[str, Any], watch: _Watch) -> None:
        call = Call("GET", self._keyed_address(str(kept["poll"])), self._keyed({}))
        try:
            reply = self._http.send(call, seconds=_LOOK_SECONDS, most_bytes=_most_bytes(kept.get("kind")))
        except NoReply:
            reply = Reply(503)
        except AddressRefused as refusal:
            raise ProviderError("server", f"{self._title} cannot be asked again: {refusal}", facts={}) from None
        if reply.status == 429 or reply.status >= 500:
            failure = explain(self._title, self._wire, reply)
            watch.pause = min(watch.pause * 2, _SLOWEST_PAUSE)
            watch.next_look = time.monotonic() + min(failure.retry_after or watch.pause, self._settings.timeout)
            return
        answer = self._answered(reply, kept)
        self._check_whose(answer, kept)
        self._take(queue, answer, watch)

    def _answered(self, reply: Reply, kept: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a look at a question brought. Where that is nothing, the question lies there all the same, unless the
        far side does not know it any more."""
        if reply.status in (404, 410):
            message = f"{self._title} does not know the question any more."
            raise ProviderError("server", message, facts={})
        if not 200 <= reply.status < 300:
            raise self._lasting(explain(self._title, self._wire, reply, model=str(kept.get("model", ""))))
        return self._read(reply, lasting=True)

    def _check_whose(self, answer: Mapping[str, Any], kept: Mapping[str, Any]) -> None:
        """Refuses the answer to another question: it may be another account's, and no picture tells."""
        asked, told = str(kept.get("id", "")), text_at(answer, str(kept.get("named", "")))
        if asked and told and asked != told:
            message = f"{self._title} told of another question than was asked about; its answer is not taken."
            raise ProviderError("server", message, facts={}, lasting=True)

    def _take(self, queue: Queue, answer: Mapping[str, Any], watch: _Watch) -> None:
        state = queue.words.get(text_at(answer, queue.word))
        if state is None:
            # It may be at work under a new word, and what it makes is paid: it is asked about again, not put again.
            message = f"{self._title} says of the question what nobody here knows."
            raise ProviderError("server", message, facts={}, lasting=True)
        if state == "moderated" or moderated(self._wire, answer):
            raise refused_content(self._title)
        if state == "lost":
            raise ProviderError("server", f"{self._title} does not know the question any more.", facts={})
        if state == "failed":
            if blames_content(self._wire, answer):
                raise refused_content(self._title)
            raise ProviderError("server", f"{self._title} says that the question failed.")
        if state == "done":
            watch.answer, watch.status = answer, ProviderStatus("done", 1.0, "answered")
            return
        told = (each for each in found_at(answer, queue.fraction) if isinstance(each, int | float))
        so_far = max((each for each in told if 0 <= each <= 1), default=0.0)  # a number that is none tells nothing
        watch.status = ProviderStatus("working", max(float(so_far), watch.status.fraction), "at work")
        watch.pause = queue.pause
        watch.next_look = time.monotonic() + watch.pause

    def _handle(self, queue: Queue, answer: Mapping[str, Any], question: ModelQuestion) -> str:
        kept: dict[str, Any] = {"poll": queue.poll(answer), "model": question.model.name, "kind": question.kind}
        kept |= {"size": f"{question.width}x{question.height}", "count": question.count}
        kept |= {"choices": question.choices} if question.choices else {}
        kept["named"] = "id" if text_at(answer, "id") else "request_id"
        kept["id"] = text_at(answer, kept["named"])
        if queue.answer is not None:
            kept["answer"] = queue.answer(answer)
        if queue.cancel is not None:
            kept["cancel"] = list(queue.cancel(answer))
        for each in (kept["poll"], kept.get("answer")):
            if each is not None:
                self._keyed_address(each)
        handle = json.dumps(kept)
        if not kept["poll"] or len(handle) > _LONGEST_HANDLE:
            raise ValueError("no place to ask at")
        return handle

    def _keyed_address(self, given: str) -> str:
        """An address that may be given the key; any other is not asked at all."""
        url = self._addresses.below(given)
        if not self._addresses.keyed(url):
            message = f"{self._title} named an address that is not its own; the key is not sent there."
            raise ProviderError("server", message, facts={})
        return url

    def _asked_again(self, call: Call, kept: Mapping[str, Any]) -> Reply:
        """A look that costs nothing: what stands is not lost when it fails."""
        try:
            return self._http.send(call, seconds=_LOOK_SECONDS, most_bytes=_most_bytes(kept.get("kind")))
        except (NoReply, AddressRefused) as failure:
            raise ProviderError("server", f"{self._title} did not answer: {failure}", facts={}, lasting=True) from None

    def _lasting(self, error: ProviderError) -> ProviderError:
        return ProviderError(
            error.kind, str(error), retry_after=error.retry_after, request_id=error.request_id,
            facts=None if error.kind == "moderation" else {}, lasting=error.kind != "moderation",
        )  # fmt: skip

    def _keyed(self, headers: Mapping[str, str]) -> dict[str, str]:
        auth = self._wire.auth
        return {"Accept": "application/json", **headers, auth.header: auth.form.format(key=self._key)}

    def _read(self, reply: Reply, *, lasting: bool = False) -> Mapping[str, Any]:
        if "body" in self._wire.pictures and reply.headers.get("content-type", "").startswith("image/"):
            return {}
        try:
            return reply.data()
        except ValueError:
            message = f"{self._title}'s answer is no JSON."
            raise ProviderError("server", message, facts={}, lasting=lasting) from None

    def _model(self, wanted: str, *, ended: bool = False) -> ImageModel:
        name = wanted or self._settings.model or self._models[0].name
        if ended:
            return next((each for each in self._models if each.name == name), self._models[0])
        found = usable_model(self._models, name, datetime.now(UTC).date())
        if found is None:
            raise ProviderError("model_gone", no_model(self._title, name))
        return found

    def _looked(self, request: ProviderRequest) -> str:
        """What the registry says of the model: these wires have no free question about it."""
        model = self._model(str(request.body.get("model", "")))
        facts: dict[str, Any] = {"model": model.name, "verified": model.verified}
        facts |= {"shutdown_date": model.sunset.isoformat()} if model.sunset else {}
        handle = f"here-{secrets.token_hex(8)}"
        self._answers[handle] = ProviderAnswer({}, facts)
        return handle


def _most_bytes(kind: object) -> int:
    """The longest reply that is read about a question of this kind, whichever of its replies it is."""
    return _WORDS_BYTES if kind == "tag" else ANSWER_BYTES


def _opened(handle: str) -> dict[str, Any]:
    """A handle of ours as its parts; it was kept for a while, so it is read like anybody's."""
    try:
        kept = json.loads(handle)
        if isinstance(kept, dict) and isinstance(kept.get("poll"), str):
            return kept
    except ValueError:
        pass
    raise ProviderError("server", "The question was lost: its handle cannot be read.", facts={})


def _question(request: ProviderRequest, model: ImageModel) -> ModelQuestion:
    body, files = request.body, request.files
    width, _, height = str(body.get("size", "")).partition("x")
    sides = (int(width), int(height)) if width.isdigit() and height.isdigit() else (1024, 1024)
    return ModelQuestion(
        prompt=str(body.get("prompt", "")),
        model=model,
        width=sides[0],
        height=sides[1],
        kind=str(body.get("kind") or ("edit" if any(_named(files, "photo")) else "generate")),
        seed=int(body.get("seed") or 0),
        tier=str(body.get("tier", "free")),
        count=min(max(int(body.get("count") or 1), 1), model.most_pictures),
        user=str(body.get("user", "")),
        photo=next(_named(files, "photo"), b""),
        mask=next(_named(files, "mask"), b"") if model.mask else b"",
        references=tuple(_named(files, "reference"))[: model.references],
        choices=tuple(str(each) for each in body.get("choices") or ()),
    )


def _named(files: Mapping[str, bytes], stem: str) -> Iterator[bytes]:
    return (files[name] for name in sorted(files) if name.partition(".")[0] == stem)


def _body(request: Request) -> tuple[str, bytes]:
    if request.form:
        return multipart(request.form)
    return "application/json", json.dumps(dict(request.json or {})).encode()
