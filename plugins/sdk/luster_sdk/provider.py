"""Providers: remote models, each asked from a process of its own that holds only its key."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

from luster_sdk.params import Params
from luster_sdk.stage import ProviderAnswer

if TYPE_CHECKING:
    from luster_sdk.providers.models import ImageModel


@dataclass(frozen=True)
class ProviderRequest:
    """One question to a remote model. `key` is stable over retries of the same question.

    The kind `look` asks after the model itself, without files: an answer's facts may hold `model` and, where it is to
    end, `shutdown_date` (ISO 8601). A provider that cannot tell raises `ProviderError("refused", …)`.
    """

    key: str
    kind: str
    body: Mapping[str, Any]
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class ProviderStatus:
    """How far a submitted question is."""

    state: Literal["working", "done", "failed"]
    fraction: float = 0.0
    note: str = ""


@dataclass(frozen=True)
class ProviderHealth:
    """Whether a provider can be asked now, and if not, why."""

    healthy: bool
    reason: str = ""


class ProviderSession(Protocol):
    """An opened provider: `submit` gives a handle, `fetch` the answer of a question that is done.

    One that has a true attribute `lasting` gives handles that a later process can go on with; Luster keeps them.
    """

    def submit(self, request: ProviderRequest) -> str: ...

    def poll(self, handle: str) -> ProviderStatus: ...

    def fetch(self, handle: str) -> ProviderAnswer: ...

    def health(self) -> ProviderHealth: ...


@dataclass(frozen=True)
class Provider:
    """A remote model that recipes can name. `kind` is an open string: `image_edit`, later `video` or `chat`."""

    name: str
    version: str
    kind: str
    title: str
    open: Callable[[Any, Mapping[str, str]], ProviderSession]
    """Given the validated settings and the secrets it asked for, answers with a session."""
    settings: type[Params] = Params
    secrets: tuple[str, ...] = ()
    limits: Mapping[str, float] = field(default_factory=dict)
    description: str = ""
    models: "tuple[ImageModel, ...]" = ()
    """The models that it offers, the usual one first; an operator's file may take their place."""
