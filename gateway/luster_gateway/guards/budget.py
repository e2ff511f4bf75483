"""How many bytes of requests are held at once, by one caller and by all together."""

from collections import Counter
from dataclasses import dataclass, field

from luster_gateway.problems import Problem

_COME_AGAIN = "5"


@dataclass
class Budget:
    """Bytes that are held for requests which are not answered yet."""

    per_caller: int
    most: int
    _held: Counter[str] = field(default_factory=Counter)
    _all: int = 0

    def take(self, who: str, size: int) -> None:
        """Holds more for a caller, or refuses to."""
        if self._held[who] + size > self.per_caller:
            raise Problem(
                "RATE_LIMITED",
                f"Requests of yours that are still under way hold {self._held[who]:,} bytes; "
                f"{self.per_caller:,} is the most. Let them finish first.",
                fields={"limit": str(self.per_caller), "retry_after": _COME_AGAIN},
                headers={"Retry-After": _COME_AGAIN},
            )
        if self._all + size > self.most:
            raise Problem(
                "ENGINE_UNAVAILABLE",
                "As many bytes are on their way as can be held. Send the request again in a moment.",
                headers={"Retry-After": _COME_AGAIN},
            )
        self._held[who] += size
        self._all += size

    def give(self, who: str, size: int) -> None:
        """They are held no more."""
        self._all -= size
        self._held[who] -= size
        if self._held[who] <= 0:
            del self._held[who]
