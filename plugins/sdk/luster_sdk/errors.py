"""The errors a plugin may raise, and what Luster does with each."""

from collections.abc import Mapping
from typing import Any


class PluginError(Exception):
    """Base of everything a plugin raises on purpose; the message is shown to the user."""


class StageError(PluginError):
    """The stage cannot treat this photo. Permanent: the job fails with this message and its credits are released."""


class SubjectNotFound(PluginError):
    """The stage's subject (a sky, a lawn) is not in this photo; treated like a subject that is unsure."""


class BadValue(PluginError, ValueError):
    """An Edit or a Frame was made of values that cannot be used: not finite, of the wrong shape or type."""


class Cancelled(PluginError):
    """Raised by `Context.checkpoint` when the job was cancelled. Let it pass."""


class ProviderError(PluginError):
    """A remote model did not answer as wanted. `kind` decides whether Luster asks again."""

    def __init__(
        self,
        kind: str,
        message: str,
        *,
        retry_after: float | None = None,
        request_id: str = "",
        facts: Mapping[str, Any] | None = None,
        lasting: bool = False,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.retry_after = retry_after
        self.request_id = request_id
        self.facts = facts
        """Given where the model may have to be paid all the same: what is known of the cost, or nothing."""
        self.lasting = lasting
        """Whether the question still stands under its handle, so that asking again goes on with it and pays nothing."""

    def __reduce__(self) -> tuple[object, ...]:
        rest = (self.retry_after, self.request_id, self.facts, self.lasting)
        return (_rebuild_provider_error, (self.kind, str(self), *rest))


def _rebuild_provider_error(
    kind: str,
    message: str,
    retry_after: float | None,
    request_id: str,
    facts: Mapping[str, Any] | None,
    lasting: bool,
) -> ProviderError:
    return ProviderError(kind, message, retry_after=retry_after, request_id=request_id, facts=facts, lasting=lasting)
