"""Shares out the places of a worker's messages, so that slow receivers of one account hold up nobody else's."""

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

AT_ONCE: Final = 2
"""Messages to one endpoint under way at once; one to an endpoint in trouble."""

ACCOUNTS: Final = 5
"""How many accounts it takes to fill a worker: each has this part of its places at most. With fewer, two or three
accounts whose receivers hang would hold all; with more, a busy account of a quiet worker is slowed for nobody."""

SLOW_SECONDS: Final = 2.0
"""An endpoint is in trouble when its last message failed or took longer than this. Receivers that queue what they get
answer within a second."""

_MOST_REMEMBERED: Final = 10_000
"""Endpoints in trouble that are kept in mind; the oldest are forgotten and noticed again."""


@dataclass(slots=True)
class _Account:
    """An account's endpoints that have something to be sent, and those that are being sent to."""

    waiting: dict[UUID, None] = field(default_factory=dict)
    active: dict[UUID, int] = field(default_factory=dict)


class Lanes:
    """Who may be sent to now. Endpoints of an account take turns; those in trouble have half of its places together."""

    def __init__(self, slots: int) -> None:
        self._most = max(AT_ONCE, slots // ACCOUNTS)
        self._accounts: dict[UUID, _Account] = {}
        self._troubled: dict[UUID, None] = {}

    def ask(self, account: UUID, endpoint: UUID, *, troubled: bool = False) -> None:
        """Something is due for the endpoint."""
        self._accounts.setdefault(account, _Account()).waiting[endpoint] = None
        if troubled:
            self.judge(endpoint, troubled=True)

    def take(self, account: UUID) -> UUID | None:
        """The account's next endpoint that may be sent to; None where nothing waits or every place is taken."""
        own = self._accounts.get(account)
        if own is None:
            return None
        found = next((each for each in own.waiting if self._has_room(own, each)), None)
        if found is not None:
            del own.waiting[found]
            own.active[found] = own.active.get(found, 0) + 1
        self._forget(account, own)
        return found

    def give_back(self, account: UUID, endpoint: UUID, *, again: bool) -> None:
        """The message is done with; `again` says that there may be another, whose turn comes after the others'."""
        own = self._accounts[account]
        own.active[endpoint] -= 1
        if not own.active[endpoint]:
            del own.active[endpoint]
        if again:
            own.waiting.setdefault(endpoint)
        self._forget(account, own)

    def judge(self, endpoint: UUID, *, troubled: bool) -> None:
        """Remember how the endpoint's last message went."""
        self._troubled.pop(endpoint, None)
        if troubled:
            self._troubled[endpoint] = None
            if len(self._troubled) > _MOST_REMEMBERED:
                del self._troubled[next(iter(self._troubled))]

    def _has_room(self, own: _Account, endpoint: UUID) -> bool:
        if sum(own.active.values()) >= self._most:
            return False
        if endpoint not in self._troubled:
            return own.active.get(endpoint, 0) < AT_ONCE
        in_trouble = sum(count for each, count in own.active.items() if each in self._troubled)
        return endpoint not in own.active and in_trouble < max(1, self._most // 2)

    def _forget(self, account: UUID, own: _Account) -> None:
        if not own.waiting and not own.active:
            del self._accounts[account]
