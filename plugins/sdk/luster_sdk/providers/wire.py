"""A wire as data: how a question becomes a request, how an answer is read, and where a key may go."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote

from luster_sdk.providers.http import Part
from luster_sdk.providers.models import ImageModel

State = Literal["working", "done", "failed", "moderated", "lost"]
"""The one set of states; every provider's own words are mapped to it."""


@dataclass(frozen=True)
class Auth:
    """Where the key stands in a request."""

    header: str = "Authorization"
    form: str = "Bearer {key}"


@dataclass(frozen=True)
class ModelQuestion:
    """What is asked, in plain values: a provider's module turns them into its own words."""

    prompt: str
    model: ImageModel
    width: int
    height: int
    kind: str = "edit"
    seed: int = 0
    tier: str = "free"
    count: int = 1
    user: str = ""
    photo: bytes = field(default=b"", repr=False)
    mask: bytes = field(default=b"", repr=False)
    """A PNG of the photo's size whose transparent pixels may be edited; empty for the whole picture."""
    references: tuple[bytes, ...] = field(default=(), repr=False)
    choices: tuple[str, ...] = ()
    """The words that an answer may hold, where the kind is `tag`."""

    @property
    def ratio(self) -> str:
        """The nearest of the ratios that the model knows, such as `3:2`; the sizes themselves where it knows any."""
        known = self.model.sizes.ratios
        if not known:
            return f"{self.width}:{self.height}"
        wanted = self.width / self.height
        return min(known, key=lambda text: abs(_ratio(text) / wanted - 1))


@dataclass(frozen=True)
class Request:
    """A request without its key: a path below the wire's address, and JSON or a form."""

    path: str
    json: Mapping[str, Any] | None = None
    form: Sequence[Part] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Queue:
    """A wire that takes a question, answers at once, and is asked for the result later."""

    poll: Callable[[Mapping[str, Any]], str]
    """Where to ask how far it is, from the first answer: an address, or a path below the wire's; empty where the answer
    does not say it (`path_with` makes one of an id)."""
    word: str
    """Where the status stands in that answer, such as `status`."""
    words: Mapping[str, State]
    """Its own words for the status, mapped to ours. Under one that is not listed a question may be at work, and paid:
    the try fails, and the next one asks about it again."""
    answer: Callable[[Mapping[str, Any]], str] | None = None
    """Where the result lies, from the first answer, for a wire whose status does not hold it."""
    cancel: Callable[[Mapping[str, Any]], tuple[str, str]] | None = None
    """How the question is withdrawn: a method, and an address or path."""
    fraction: str = ""
    """Where it says how far it is, 0 to 1."""
    pause: float = 1.0
    """Seconds between two looks."""


@dataclass(frozen=True)
class Wire:
    """How one provider is asked."""

    address: str
    """Where it is, without a path; the operator may name another place with `base_url`."""
    ask: Callable[[ModelQuestion], Request]
    pictures: tuple[str, ...]
    """Where pictures may stand in an answer, such as `data.*.b64_json`: as addresses, data URIs or base64. `body` is
    the answer itself."""
    words: tuple[str, ...] = ()
    """Where the words of an answer to the kind `tag` may stand: a list, an object whose `tags` is one, or a text that
    is either in JSON."""
    auth: Auth = Auth()
    queue: Queue | None = None
    hosts: tuple[str, ...] = ()
    """Other hosts that may be given the key, such as `*.bfl.ai`; any other address in an answer gets none."""
    moderation: tuple[str, ...] = ()
    """Words in a refusal that mean its moderation; compared without case."""
    no_funds: tuple[str, ...] = ()
    """Words in a refusal that mean that the account has no money left."""
    unsafe: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """Where an answer may say that its pictures were withheld or blackened, and the values that mean so."""
    cost: Callable[[ModelQuestion, Mapping[str, Any]], float | None] = lambda _question, _answer: None
    """What an answer says that it cost in dollars; None goes by the model's price."""


def found_at(data: Any, path: str) -> Iterator[Any]:
    """What stands at a dotted path; `*` is every element of a list, or the one thing that is no list."""
    name, _, rest = path.partition(".")
    if name == "*":
        found = data if isinstance(data, list) else [data]
    elif isinstance(data, Mapping):
        found = [data[name]] if name in data else []
    elif isinstance(data, list) and name.isdigit() and int(name) < len(data):
        found = [data[int(name)]]
    else:
        found = []
    for each in found:
        if rest:
            yield from found_at(each, rest)
        else:
            yield each


def text_at(data: Any, path: str) -> str:
    """The first text at a dotted path; empty where there is none, as where there is a number that is none."""
    found = (each for each in found_at(data, path) if isinstance(each, str | int | float))
    return next((str(each) for each in found if not isinstance(each, float) or math.isfinite(each)), "")


def path_with(pattern: str) -> Callable[[Mapping[str, Any]], str]:
    """A path that names what an answer says: `path_with("/v1/tasks/{id}")`. It is empty where the answer does not say
    it, so that a far side without an id is not taken for one whose question lies somewhere."""
    names = re.findall(r"\{([^{}]+)\}", pattern)

    def path(answer: Mapping[str, Any]) -> str:
        found = {name: quote(text_at(answer, name), safe="") for name in names}
        if not all(found.values()):
            return ""
        return re.sub(r"\{([^{}]+)\}", lambda name: found[name.group(1)], pattern)

    return path


def _ratio(text: str) -> float:
    across, _, down = text.partition(":")
    return float(across) / float(down)
