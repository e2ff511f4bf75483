"""The client: `Luster().enhance("house.jpg", style="dusk").save("out.jpg")`, and the same awaited."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Final, Literal, Protocol, Self, TypeVar
from urllib.parse import urljoin

import httpx

from luster_client.core import models
from luster_client.core.async_operations import AsyncOperations
from luster_client.core.door import VERSION, Address, pause
from luster_client.core.operations import Operations
from luster_client.core.streams import AsyncDownload, AsyncEventStream, Download, EventStream
from luster_client.errors import JobFailed, NoAnswer, StillRunning, problem_of
from luster_client.photos import Opened, Photo, Progress, opened
from luster_client.result import AsyncResult, Result

Tier = Literal["free", "premium"]
RETRIES: Final = 4
TIMEOUT: Final = 60.0
_ENDED: Final = frozenset({"succeeded", "failed", "cancelled"})
_HEADERS: Final = {"User-Agent": f"luster-client/{VERSION}"}


class Page(Protocol):
    """An answer that may go on."""

    @property
    def next_cursor(self) -> str | None: ...


Paged = TypeVar("Paged", bound=Page)
Item = TypeVar("Item")


class Luster:
    """A connection to Luster. Close it when done, or use it with `with`."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = TIMEOUT,
        retries: int = RETRIES,
        http: httpx.Client | None = None,
    ) -> None:
        """Without arguments: LUSTER_API_KEY and LUSTER_URL, else the server on this machine."""
        self._address = Address.of(api_key, base_url, retries)
        self._http = http or httpx.Client(timeout=timeout, headers=_HEADERS)
        self.api = Operations(self._address, self._http)
        """Every operation of the API, under the name that its document gives it."""

    def enhance(
        self,
        photo: Photo,
        style: str = "default",
        *,
        params: Mapping[str, Any] | None = None,
        prompt: str | None = None,
        tier: Tier = "premium",
        provider: str | None = None,
        strict: bool = False,
        output: models.OutputWish | None = None,
        filename: str | None = None,
        shoot_id: str | None = None,
        wait: float = 600,
        on_progress: Progress | None = None,
    ) -> Result:
        """Upload a photo, give it a look, wait for the result. Costs what `quote_job` says; the photo stays as it is.

        `on_progress` is told a share from 0 to 1: the first half is the upload, the second the work.
        """
        half = None if on_progress is None else lambda share: on_progress(share / 2)
        asset = self.upload(photo, filename=filename, shoot_id=shoot_id, on_progress=half)
        job = self.api.create_job(
            asset_id=asset.id,
            style=style,
            tier=tier,
            strict=strict,
            params=params,
            prompt=prompt,
            provider=provider,
            output=output,
        ).job
        second = None if on_progress is None else lambda share: on_progress(0.5 + share / 2)
        return self.wait(job.id, within=wait, on_progress=second)

    def upload(
        self,
        photo: Photo,
        *,
        filename: str | None = None,
        shoot_id: str | None = None,
        on_progress: Progress | None = None,
    ) -> models.Asset:
        """Upload a photo and have it checked."""
        file = opened(photo, filename)
        said = self.api.presign_upload(
            filename=file.filename, content_type=file.media_type, size=len(file.content), shoot_id=shoot_id
        )
        for tried in range(self._address.retries + 1):
            if self._put(said, file, on_progress, last=tried == self._address.retries):
                break
            time.sleep(pause(tried, None))
        return self.api.confirm_upload(asset_id=said.asset_id, object_key=said.object_key).asset

    def wait(self, job_id: str, *, within: float = 600, on_progress: Progress | None = None) -> Result:
        """The result of a job once it has ended; raises `JobFailed` or `StillRunning`."""
        until = time.monotonic() + within
        between = 0.2
        while (job := self.api.get_job(job_id).job).status not in _ENDED:
            if on_progress is not None:
                on_progress(job.progress)
            if (left := until - time.monotonic()) <= 0:
                raise StillRunning(f"Job {job_id} is {job.status} after {within:g} s. It goes on.", job_id=job_id)
            time.sleep(min(between, left))
            between = min(between * 1.5, 2.0)
        if on_progress is not None:
            on_progress(1.0)
        return Result(self, _succeeded(job))

    def events(self, after: str | None = None) -> EventStream:
        """What happens to all jobs, for as long as the program listens; `after` is the id of an event seen before."""
        return self.api.watch_account(last_event_id=after)

    def fetch(self, url: str) -> Download:
        """The bytes behind a signed address. No key goes with it."""
        return Download(self._http, {"method": "GET", "url": urljoin(f"{self._address.url}/", url)})

    def jobs(self, **filters: Any) -> Iterator[models.Job]:
        """All jobs, newest first, page after page."""
        return pages(lambda cursor: self.api.list_jobs(cursor=cursor, **filters), lambda page: page.jobs)

    def shoots(self, **filters: Any) -> Iterator[models.Shoot]:
        """All shoots, newest first, page after page."""
        return pages(lambda cursor: self.api.list_shoots(cursor=cursor, **filters), lambda page: page.shoots)

    def assets(self, shoot_id: str, **filters: Any) -> Iterator[models.Asset]:
        """All photos of a shoot, page after page."""
        return pages(
            lambda cursor: self.api.list_shoot_assets(shoot_id, cursor=cursor, **filters), lambda page: page.assets
        )

    def credit_entries(self, **filters: Any) -> Iterator[models.Entry]:
        """All entries of the ledger, newest first, page after page."""
        return pages(lambda cursor: self.api.list_credit_entries(cursor=cursor, **filters), lambda page: page.entries)

    def close(self) -> None:
        """End the connection."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _put(self, said: models.PresignAnswer, file: Opened, told: Progress | None, *, last: bool) -> bool:
        """Send the bytes; False where it is worth another try. A write-once address that is full has them already."""
        try:
            headers = {**said.headers, "Content-Length": str(len(file.content))}
            url = urljoin(f"{self._address.url}/", said.upload_url)
            answer = self._http.put(url, content=file.pieces(told), headers=headers)
        except httpx.TransportError as error:
            if last:
                raise NoAnswer(f"The photo could not be uploaded: {error or type(error).__name__}.") from error
            return False
        return _taken(answer, last=last)


class AsyncLuster:
    """A connection to Luster for programs that await. Close it when done, or use it with `async with`."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = TIMEOUT,
        retries: int = RETRIES,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        """Without arguments: LUSTER_API_KEY and LUSTER_URL, else the server on this machine."""
        self._address = Address.of(api_key, base_url, retries)
        self._http = http or httpx.AsyncClient(timeout=timeout, headers=_HEADERS)
        self.api = AsyncOperations(self._address, self._http)
        """Every operation of the API, under the name that its document gives it."""

    async def enhance(
        self,
        photo: Photo,
        style: str = "default",
        *,
        params: Mapping[str, Any] | None = None,
        prompt: str | None = None,
        tier: Tier = "premium",
        provider: str | None = None,
        strict: bool = False,
        output: models.OutputWish | None = None,
        filename: str | None = None,
        shoot_id: str | None = None,
        wait: float = 600,
        on_progress: Progress | None = None,
    ) -> AsyncResult:
        """Upload a photo, give it a look, wait for the result. Costs what `quote_job` says; the photo stays as it is.

        `on_progress` is told a share from 0 to 1: the first half is the upload, the second the work.
        """
        half = None if on_progress is None else lambda share: on_progress(share / 2)
        asset = await self.upload(photo, filename=filename, shoot_id=shoot_id, on_progress=half)
        answer = await self.api.create_job(
            asset_id=asset.id,
            style=style,
            tier=tier,
            strict=strict,
            params=params,
            prompt=prompt,
            provider=provider,
            output=output,
        )
        second = None if on_progress is None else lambda share: on_progress(0.5 + share / 2)
        return await self.wait(answer.job.id, within=wait, on_progress=second)

    async def upload(
        self,
        photo: Photo,
        *,
        filename: str | None = None,
        shoot_id: str | None = None,
        on_progress: Progress | None = None,
    ) -> models.Asset:
        """Upload a photo and have it checked."""
        file = await asyncio.to_thread(opened, photo, filename)
        said = await self.api.presign_upload(
            filename=file.filename, content_type=file.media_type, size=len(file.content), shoot_id=shoot_id
        )
        for tried in range(self._address.retries + 1):
            if await self._put(said, file, on_progress, last=tried == self._address.retries):
                break
            await asyncio.sleep(pause(tried, None))
        return (await self.api.confirm_upload(asset_id=said.asset_id, object_key=said.object_key)).asset

    async def wait(self, job_id: str, *, within: float = 600, on_progress: Progress | None = None) -> AsyncResult:
        """The result of a job once it has ended; raises `JobFailed` or `StillRunning`."""
        until = time.monotonic() + within
        between = 0.2
        while (job := (await self.api.get_job(job_id)).job).status not in _ENDED:
            if on_progress is not None:
                on_progress(job.progress)
            if (left := until - time.monotonic()) <= 0:
                raise StillRunning(f"Job {job_id} is {job.status} after {within:g} s. It goes on.", job_id=job_id)
            await asyncio.sleep(min(between, left))
            between = min(between * 1.5, 2.0)
        if on_progress is not None:
            on_progress(1.0)
        return AsyncResult(self, _succeeded(job))

    def events(self, after: str | None = None) -> AsyncEventStream:
        """What happens to all jobs, for as long as the program listens; `after` is the id of an event seen before."""
        return self.api.watch_account(last_event_id=after)

    def fetch(self, url: str) -> AsyncDownload:
        """The bytes behind a signed address. No key goes with it."""
        return AsyncDownload(self._http, {"method": "GET", "url": urljoin(f"{self._address.url}/", url)})

    def jobs(self, **filters: Any) -> AsyncIterator[models.Job]:
        """All jobs, newest first, page after page."""
        return pages_later(lambda cursor: self.api.list_jobs(cursor=cursor, **filters), lambda page: page.jobs)

    def shoots(self, **filters: Any) -> AsyncIterator[models.Shoot]:
        """All shoots, newest first, page after page."""
        return pages_later(lambda cursor: self.api.list_shoots(cursor=cursor, **filters), lambda page: page.shoots)

    def assets(self, shoot_id: str, **filters: Any) -> AsyncIterator[models.Asset]:
        """All photos of a shoot, page after page."""
        return pages_later(
            lambda cursor: self.api.list_shoot_assets(shoot_id, cursor=cursor, **filters), lambda page: page.assets
        )

    def credit_entries(self, **filters: Any) -> AsyncIterator[models.Entry]:
        """All entries of the ledger, newest first, page after page."""
        return pages_later(
            lambda cursor: self.api.list_credit_entries(cursor=cursor, **filters), lambda page: page.entries
        )

    async def close(self) -> None:
        """End the connection."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _put(self, said: models.PresignAnswer, file: Opened, told: Progress | None, *, last: bool) -> bool:
        try:
            headers = {**said.headers, "Content-Length": str(len(file.content))}
            url = urljoin(f"{self._address.url}/", said.upload_url)
            answer = await self._http.put(url, content=file.pieces_later(told), headers=headers)
        except httpx.TransportError as error:
            if last:
                raise NoAnswer(f"The photo could not be uploaded: {error or type(error).__name__}.") from error
            return False
        return _taken(answer, last=last)


def pages(ask: Callable[[str | None], Paged], items: Callable[[Paged], list[Item]]) -> Iterator[Item]:
    """Every item of a list that comes in pages; the next page is asked for when it is needed."""
    cursor: str | None = None
    while True:
        page = ask(cursor)
        yield from items(page)
        cursor = page.next_cursor
        if not cursor:
            return


async def pages_later(
    ask: Callable[[str | None], Awaitable[Paged]], items: Callable[[Paged], list[Item]]
) -> AsyncIterator[Item]:
    """The same for whoever awaits."""
    cursor: str | None = None
    while True:
        page = await ask(cursor)
        for item in items(page):
            yield item
        cursor = page.next_cursor
        if not cursor:
            return


def _succeeded(job: models.Job) -> models.Job:
    if job.status != "succeeded":
        reason = job.error.reason if job.error else ""
        text = job.error_message or f"Job {job.id} was {job.status}."
        raise JobFailed(text, job_id=job.id, reason=reason, status=job.status)
    return job


def _taken(answer: httpx.Response, *, last: bool) -> bool:
    if answer.status_code < 300 or answer.status_code in (409, 412):
        return True
    if answer.status_code >= 500 and not last:
        return False
    raise problem_of(answer.status_code, {"detail": f"The storage answered {answer.status_code}."}, answer.headers)
