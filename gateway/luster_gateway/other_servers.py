"""What the gateway asks others with by HTTP, opened when somebody is asked: on one machine nobody is."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


class OtherServers:
    """One client for all that the gateway fetches and passes on."""

    def __init__(self) -> None:
        self._client: httpx.AsyncClient | None = None

    @property
    def client(self) -> "httpx.AsyncClient":
        """The client, opened at the first question where it was not before."""
        if self._client is None:
            import httpx

            self._client = httpx.AsyncClient(follow_redirects=False, trust_env=False)
        return self._client

    def open(self) -> "httpx.AsyncClient":
        """Open the client before anybody waits: to load it and the certificates that it trusts holds up all others."""
        return self.client

    async def close(self) -> None:
        """Let go of its connections."""
        if self._client is not None:
            await self._client.aclose()
