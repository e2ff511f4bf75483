"""A provider's own process: opens one provider with its key and settings, and answers until its parent leaves.

Lines of JSON come in on standard input and go out on what was standard output; files lie in a folder that each
question names.
"""

import contextlib
import json
import math
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from luster_sdk.errors import ProviderError
from luster_sdk.hooks import ENTRY_POINT_GROUP
from luster_sdk.provider import Provider, ProviderRequest, ProviderSession
from luster_sdk.providers import ImageModel, open_session

from luster_engine.border.names import ANSWER_FILES, checked_names
from luster_engine.border.refusal import Foreign
from luster_engine.outgoing.guarded_door import GuardedDoor
from luster_engine.parent import NO_DUMP
from luster_engine.plugins.loader import open_plugin

_POLL = 0.1
"""Seconds between two looks at a question under way. They stay in this process: the far side is asked no oftener than
its wire says. Longer: every answer comes so much later."""
_LEAST_MEMORY_BYTES = 2_000_000_000
"""What this process may ask for, at least. An answer of 64 MB of JSON may grow to twenty-five times that; whoever sends
a stranger one ends the question, and not the machine."""
_QUESTION_BYTES = 400_000_000
"""The share of one question under way. A photo and an answer of 40 MB each were measured to take 216 MB, the longest
answer takes half as much again, and its parts lie beside it while it is read. Smaller: on many job slots answers that
are paid end for want of memory."""
_FILE_BYTES = 256_000_000
"""The longest file this process can write: more than any answer, less than fills a disk."""

_SECRET = 8
"""Characters from which a key is one. What is shorter stands in for none, for a server that wants none, and may be a
word of what is said."""


class Voice:
    """Writes whole lines to the parent, from any thread."""

    def __init__(self, descriptor: int) -> None:
        self.secrets: tuple[str, ...] = ()
        """What is said by nobody: a far side may send back what it was sent, in the id of an answer for instance."""
        self._out = os.fdopen(descriptor, "w", buffering=1, encoding="utf-8")
        self._lock = threading.Lock()

    def say(self, message: Mapping[str, Any]) -> None:
        """Says it. ValueError or TypeError for what is no JSON: its parent would believe nothing more and end this
        process, with every other question that is under way."""
        # A handle is an address of the far side's own making, and must stay what it is.
        line = json.dumps(message if "handle" in message else _without(message, self.secrets), allow_nan=False)
        with self._lock:
            self._out.write(line + "\n")
            self._out.flush()


def _without(said: Any, secrets: tuple[str, ...]) -> Any:
    """What is said, with something else in the place of secrets."""
    if isinstance(said, str):
        for secret in secrets:
            said = said.replace(secret, "***")
    elif isinstance(said, Mapping):
        return {name: _without(each, secrets) for name, each in said.items()}
    elif isinstance(said, list | tuple):
        return [_without(each, secrets) for each in said]
    return said


def find_provider(plugin: str, name: str) -> Provider:
    """The provider's object from its plugin."""
    for point in entry_points(group=ENTRY_POINT_GROUP, name=plugin):
        for part in open_plugin(point.value).hook.luster_providers():
            for provider in part:
                if isinstance(provider, Provider) and provider.name == name:
                    return provider
    raise LookupError(f"plugin {plugin} brings no provider {name}")


def answer(session: ProviderSession, question: Mapping[str, Any], voice: Voice) -> None:
    """Asks one question, says how far it is, and leaves the answer's files in the question's folder."""
    number, folder = question["number"], Path(question["folder"])
    paid: dict[str, Any] = {}
    """Said with a failure from the moment that the question may be out: what is known of what it cost."""
    lasting = getattr(session, "lasting", False) is True
    stands: dict[str, Any] = {"lasting": lasting and bool(question.get("handle"))}
    """Whether it lies at the provider all the same, whatever became of its answer here: then it is not put again."""
    try:
        files = {name: (folder / name).read_bytes() for name in question["files"]}
        request = ProviderRequest(question["key"], question["kind"], question["body"], files)
        paid = {"facts": {}}
        handle = question.get("handle") or session.submit(request)
        stands = {"lasting": lasting}
        voice.say({"number": number, "handle": handle if lasting else ""})
        said = -1.0
        while (status := session.poll(handle)).state == "working":
            if status.fraction > said:
                said = status.fraction
                voice.say({"number": number, "progress": status.fraction, "note": status.note})
            time.sleep(_POLL)
        found = session.fetch(handle)
        paid = {"facts": _cost(found.facts)}
        checked_names(found.files, ANSWER_FILES)
        for name, data in found.files.items():
            (folder / name).write_bytes(data)
        voice.say({"number": number, "files": list(found.files), "facts": _sayable(found.facts)})
    except ProviderError as error:
        failed: dict[str, Any] = {"kind": str(error.kind), "message": str(error)}
        failed |= _sayable({"retry_after": error.retry_after}) | {"request_id": str(error.request_id)}
        failed |= {"lasting": error.lasting is True}
        told = {} if error.facts is None else {"facts": _cost(error.facts)}
        voice.say({"number": number, "failed": failed} | told)  # its own word, also on whether it has to be paid
    except Foreign as refusal:
        message = f"The provider's answer: {refusal}."
        voice.say({"number": number, "failed": {"kind": "server", "message": message} | stands} | paid)
    except (Exception, SystemExit) as error:  # a foreign provider may raise anything, and its words may hold its key
        message = f"The provider failed with {type(error).__name__}."
        voice.say({"number": number, "failed": {"kind": "server", "message": message} | stands} | paid)


def begin(session: ProviderSession, question: Mapping[str, Any], voice: Voice) -> None:
    """Answers in a thread of its own, so that questions do not wait for each other."""
    try:
        threading.Thread(target=answer, args=(session, question, voice), daemon=True).start()
    except (RuntimeError, MemoryError):  # the system has no thread or no memory left; the question did not go out
        stands = getattr(session, "lasting", False) is True and bool(question.get("handle"))
        failed = {"kind": "server", "message": "The provider's process could not begin the question."}
        voice.say({"number": question["number"], "failed": failed | {"lasting": stands}})


def _sayable(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What is known, without numbers that are none: they are no JSON, and the answer is worth more than they are."""
    return {name: each for name, each in facts.items() if not isinstance(each, float) or math.isfinite(each)}


def _cost(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer cost, for its parent to count should the rest of it be refused."""
    try:
        cost = float(facts["cost_usd"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return {}
    return {"cost_usd": cost} if math.isfinite(cost) else {}


def _limit(at_once: int) -> None:
    """No dump of a memory that holds a key, and neither a file nor memory without an end."""
    memory = max(_LEAST_MEMORY_BYTES, at_once * _QUESTION_BYTES)
    wishes = ((resource.RLIMIT_CORE, NO_DUMP), (resource.RLIMIT_FSIZE, _FILE_BYTES), (resource.RLIMIT_DATA, memory))
    for what, wanted in wishes:
        _, most = resource.getrlimit(what)
        least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        with contextlib.suppress(OSError, ValueError):  # a system that knows the limit and lets nobody set it (macOS)
            resource.setrlimit(what, (least, most))


def main() -> None:
    """Runs until standard input ends."""
    # A signal to the whole group is meant for the parent, which still waits for answers that have to be paid, and then
    # ends this process by its input.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    voice = Voice(os.dup(1))
    os.dup2(2, 1)  # what a library prints must not be taken for an answer
    start = json.loads(sys.stdin.readline())
    _limit(start["at_once"])
    secrets = {name: os.environ.pop(name, "") for name in start["secrets"]}
    voice.secrets = tuple(each for each in secrets.values() if len(each) >= _SECRET)
    try:
        provider = find_provider(start["plugin"], start["provider"])
        models = tuple(ImageModel.model_validate(each) for each in start.get("models", ()))
        door = GuardedDoor(start["settings"].get("base_url"))
        session = open_session(provider, start["settings"], secrets, door, models)
        health = session.health()
    except Exception as error:  # said to the parent, which says it to the operator
        voice.say({"broken": f"{type(error).__name__}: {error}"[:500]})
        return
    voice.say({"ready": True, "healthy": health.healthy, "reason": health.reason})
    for line in sys.stdin:
        begin(session, json.loads(line), voice)


if __name__ == "__main__":
    main()
