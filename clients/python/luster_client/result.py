"""A finished photo, and what is known of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from luster_client.core import models
from luster_client.core.streams import AsyncDownload, Download

if TYPE_CHECKING:
    from luster_client.client import AsyncLuster, Luster


class Result:
    """The result of a job: save it, read it, ask what was altered."""

    def __init__(self, client: Luster, job: models.Job) -> None:
        self._client = client
        self.job = job

    @property
    def warnings(self) -> list[str]:
        """What to know about the result, in words."""
        return [each.message for each in self.job.warnings]

    def download(self) -> Download:
        """The picture as it comes. Its signed address is asked for anew."""
        job = self._client.api.get_job(self.job.id).job
        return self._client.fetch(job.output_url or "")

    def read(self) -> bytes:
        """The picture's bytes."""
        return self.download().read()

    def save(self, path: str | Path) -> Path:
        """Write the picture to a file."""
        return self.download().save(path)

    def fidelity(self) -> models.Fidelity:
        """Whether the house is as it was."""
        return self._client.api.get_fidelity(self.job.id).fidelity

    def disclosure(self, policy: str | None = None) -> models.Disclosure:
        """What was altered, and what a policy asks to publish with it."""
        return self._client.api.get_disclosure(self.job.id, policy=policy).disclosure


class AsyncResult:
    """The result of a job: save it, read it, ask what was altered."""

    def __init__(self, client: AsyncLuster, job: models.Job) -> None:
        self._client = client
        self.job = job

    @property
    def warnings(self) -> list[str]:
        """What to know about the result, in words."""
        return [each.message for each in self.job.warnings]

    async def download(self) -> AsyncDownload:
        """The picture as it comes. Its signed address is asked for anew."""
        job = (await self._client.api.get_job(self.job.id)).job
        return self._client.fetch(job.output_url or "")

    async def read(self) -> bytes:
        """The picture's bytes."""
        return await (await self.download()).read()

    async def save(self, path: str | Path) -> Path:
        """Write the picture to a file."""
        return await (await self.download()).save(path)

    async def fidelity(self) -> models.Fidelity:
        """Whether the house is as it was."""
        return (await self._client.api.get_fidelity(self.job.id)).fidelity

    async def disclosure(self, policy: str | None = None) -> models.Disclosure:
        """What was altered, and what a policy asks to publish with it."""
        return (await self._client.api.get_disclosure(self.job.id, policy=policy)).disclosure
