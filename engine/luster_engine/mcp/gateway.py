"""The workshop behind a gateway: the public routes with an account's key, as any other client uses them."""

import asyncio
import contextlib
import mimetypes
import random
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit
from uuid import UUID

import httpx

from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.workshop import (
    CreditsSaid,
    DisclosureSaid,
    FidelitySaid,
    JobState,
    LookDetails,
    LookNotice,
    LookWish,
    NamedPrice,
    ResultFile,
    without_result,
)
from luster_engine.scratch import Scratch

TRIES: Final = 4
"""Requests in all where an answer says that only the moment was wrong."""
LONGEST_WAIT: Final = 30.0
"""Seconds between two tries at most, whatever the gateway asks for."""
LARGEST_ANSWER: Final = 8 << 20
"""Bytes of JSON that are read; a page of the largest answers has less than one megabyte."""
LARGEST_PICTURE: Final = 512 << 20
"""Bytes of a result; the largest PNG of 200 megapixels is below."""
MOST_KNOWN: Final = 1000
"""Jobs whose results are listed as resources; older ones can still be asked for by their handle."""

_WORTH_REPEATING = frozenset({429, 503})
_CLEAR_TEXT_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})


class Gateway:
    """An account behind its key."""

    def __init__(self, client: httpx.AsyncClient, key: str, place: Path) -> None:
        self._client = client
        self._key = key
        self._place = place
        self._begun: dict[str, JobState] = {}

    @property
    def costs(self) -> bool:
        return True

    async def looks(self) -> Sequence[LookDetails]:
        return [_look(each) for each in (await self._ask("GET", "/styles"))["styles"]]

    async def price(self, wish: LookWish) -> NamedPrice:
        quote = (await self._ask("POST", "/jobs/quote", body=_order(wish)))["quote"]
        return NamedPrice(
            credits=quote["credits"],
            affordable=quote["affordable"],
            balance=quote["balance"],
            warnings=_warned(quote["warnings"]),
        )

    async def begin(self, photo: Path | None, name: str, wish: LookWish, key: str) -> JobState:
        body = _order(wish)
        if photo is not None:
            body["asset_id"] = await self._upload(photo, name, key)
        answer = await self._ask("POST", "/jobs", body=body, key=f"{key}-job")
        return self._seen(answer["job"])

    async def state(self, job_id: str) -> JobState:
        job = (await self._ask("GET", f"/jobs/{_one(job_id)}"))["job"]
        return self._seen(job, await self._tags(job))

    async def cancel(self, job_id: str) -> JobState:
        return self._seen((await self._ask("POST", f"/jobs/{_one(job_id)}/cancel"))["job"])

    async def picture(self, job_id: str) -> ResultFile:
        job = (await self._ask("GET", f"/jobs/{_one(job_id)}"))["job"]
        if not job["output_url"]:
            raise without_result(job_id, job["status"])
        kept = self._place / f"{_own_id(job)}"
        await self._download(str(job["output_url"]), kept)
        return ResultFile(kept, self._seen(job).media_type or "image/jpeg")

    def finished(self) -> Sequence[JobState]:
        return [each for each in self._begun.values() if each.status == "succeeded"]

    async def comparison(self, job_id: str) -> FidelitySaid:
        fidelity = (await self._ask("GET", f"/jobs/{_one(job_id)}/fidelity"))["fidelity"]
        measures = dict(fidelity["measures"])
        reasons = [str(each) for each in measures.pop("reasons", ())]
        return FidelitySaid(verdict=fidelity["verdict"] or "", reasons=reasons, measures=measures)

    async def comparison_of(self, photo: Path, result: Path) -> FidelitySaid:
        text = "Only results of jobs are compared here. Give the job_id, or run `luster mcp` without --gateway."
        raise LusterError(Reason.INVALID_ARGUMENT, text)

    async def disclosure(self, job_id: str, policy: str) -> DisclosureSaid:
        query = f"?policy={quote(policy, safe='')}" if policy else ""
        disclosed = (await self._ask("GET", f"/jobs/{_one(job_id)}/disclosure{query}"))["disclosure"]
        return DisclosureSaid(
            altered=disclosed["altered"],
            kind=disclosed["disclosure"],
            text=disclosed["text"],
            policy=disclosed["policy"],
            policies=disclosed["policies"],
            files={each["name"]: each["url"] for each in disclosed["files"]},
        )

    async def balance(self) -> CreditsSaid:
        answer = await self._ask("GET", "/credits")
        return CreditsSaid(costs=True, balance=answer["balance"], held=answer["held"], debt=answer["debt"])

    async def _tags(self, job: dict[str, Any]) -> list[str]:
        """What the photo of a finished job shows, by the network or its owner; a job that is open is asked for often,
        and is told without. A photo that was removed meanwhile shows nothing."""
        if job["status"] != "succeeded":
            return []
        try:
            asset = (await self._ask("GET", f"/assets/{quote(str(job['asset_id']), safe='')}"))["asset"]
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                return []
            raise
        return [str(each) for each in asset["tags"]]

    async def _upload(self, photo: Path, name: str, key: str) -> str:
        content = await asyncio.to_thread(photo.read_bytes)
        kind = mimetypes.guess_type(name)[0] or _sniffed(content[:16])
        presigned = await self._ask(
            "POST",
            "/uploads/presign",
            body={"filename": name, "content_type": kind, "size": len(content)},
            key=f"{key}-photo",
        )
        try:
            answer = await self._client.put(presigned["upload_url"], headers=presigned["headers"], content=content)
        except httpx.HTTPError as error:
            raise _unreachable(error) from error
        # 412: a repeated call finds the very same bytes there; confirming checks them.
        if answer.status_code >= 300 and answer.status_code not in (409, 412):
            text = f"The photo could not be uploaded: its storage answered {answer.status_code}."
            raise LusterError(Reason.STORAGE_UNAVAILABLE, text)
        body = {"asset_id": presigned["asset_id"], "object_key": presigned["object_key"]}
        return str((await self._ask("POST", "/uploads/confirm", body=body))["asset"]["id"])

    async def _download(self, url: str, into: Path) -> None:
        """Without the key: a signed address needs none, and its host need not be the gateway."""
        read = 0
        try:
            async with self._client.stream("GET", url) as answer:
                if answer.status_code != 200:
                    text = f"The result could not be fetched: its storage answered {answer.status_code}."
                    raise LusterError(Reason.STORAGE_UNAVAILABLE, text)
                with into.open("wb") as file:
                    async for part in answer.aiter_bytes():
                        read += len(part)
                        if read > LARGEST_PICTURE:
                            raise LusterError(Reason.TOO_LARGE, "The result is larger than a picture can be.")
                        file.write(part)
        except httpx.HTTPError as error:
            raise _unreachable(error) from error

    async def _ask(self, method: str, path: str, *, body: Any = None, key: str = "") -> Any:
        """One call of the API, repeated where only the moment was wrong and nothing can happen twice."""
        headers = {"Authorization": f"Bearer {self._key}"} | ({"Idempotency-Key": key} if key else {})
        safe = bool(key) or method == "GET"
        for left in reversed(range(TRIES)):
            try:
                async with self._client.stream(method, path, headers=headers, json=body) as answer:
                    raw = b""
                    async for part in answer.aiter_bytes():
                        raw += part
                        if len(raw) > LARGEST_ANSWER:
                            raise LusterError(Reason.TOO_LARGE, "The gateway's answer is too large to be one.")
                response = httpx.Response(answer.status_code, content=raw)
                if answer.status_code < 400:
                    return response.json() if raw else {}
                if not (left and safe and answer.status_code in _WORTH_REPEATING):
                    raise _problem(answer.status_code, response)
                wait = _wait(answer.headers.get("retry-after", ""), TRIES - left)
            except httpx.TransportError as error:
                if not (left and safe):
                    raise _unreachable(error) from error
                wait = _wait("", TRIES - left)
            except ValueError as error:
                raise LusterError(Reason.ENGINE_UNAVAILABLE, "The gateway did not answer with JSON.") from error
            await asyncio.sleep(wait)
        raise AssertionError  # the last try answers or raises

    def _seen(self, job: dict[str, Any], tags: Sequence[str] = ()) -> JobState:
        picture = next((each for each in job["outputs"] if each["type"] == "picture"), None)
        picture = picture or next(iter(job["outputs"]), None)
        error = job.get("error") or {}
        state = JobState(
            job_id=job["id"],
            status=job["status"],
            progress=job["progress"],
            note=job["progress_note"] or "",
            credits=job["credits_used"],
            error=job["error_message"] or error.get("message") or "",
            warnings=_warned(job["warnings"]),
            result_uri=f"luster://results/{job['id']}" if job["output_url"] else "",
            media_type=picture["media_type"] if picture else "",
            width=picture["width"] if picture else 0,
            height=picture["height"] if picture else 0,
            tags=list(tags),
        )
        self._begun[state.job_id] = state
        if len(self._begun) > MOST_KNOWN:
            del self._begun[next(iter(self._begun))]
        return state


@contextlib.asynccontextmanager
async def open_gateway(address: str, key: str, scratch: Scratch) -> AsyncIterator[Gateway]:
    """A connection to a gateway. A key is never sent in clear text over a network."""
    parts = urlsplit(address)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise LusterError(Reason.INVALID_ARGUMENT, f"--gateway {address[:200]} is no address such as https://….")
    if parts.scheme == "http" and parts.hostname not in _CLEAR_TEXT_HOSTS:
        text = f"--gateway {address[:200]} would send the key in clear text. Give an https address."
        raise LusterError(Reason.INVALID_ARGUMENT, text)
    if not key:
        text = "Set LUSTER_API_KEY to an API key of your account; Studio makes one under Keys."
        raise LusterError(Reason.UNAUTHENTICATED, text)
    timeout = httpx.Timeout(60.0, connect=10.0)
    with scratch.folder("mcp") as place:
        async with httpx.AsyncClient(base_url=address.rstrip("/"), timeout=timeout) as client:
            yield Gateway(client, key, place)


def _order(wish: LookWish) -> dict[str, Any]:
    output = {"format": wish.format, "max_edge": wish.max_edge}
    if wish.ratio:
        return {
            "kind": "generate",
            "prompt": wish.prompt,
            "ratio": wish.ratio,
            "provider": wish.provider,
            "tier": wish.tier,
            "output": {name: value for name, value in output.items() if value is not None} or None,
        }
    start = {"parent_job_id": wish.start_from} if wish.start_from else {}
    what: dict[str, Any] = {"style": wish.style, "strict": wish.strict}
    if wish.staged:
        what = {"kind": "stage"}
    return {
        **start,
        **what,
        "params": dict(wish.params),
        "prompt": wish.prompt or None,
        "provider": wish.provider,
        "tier": wish.tier,
        "output": {name: value for name, value in output.items() if value is not None} or None,
    }


def _look(style: dict[str, Any]) -> LookDetails:
    return LookDetails(
        name=style["id"],
        title=style["name"],
        description=style["description"],
        available=style["available"],
        region=style["region"] or "none",
        alteration=style["disclosure"] or "none",
        parameters=style["parameters"],
        defaults=style["defaults"],
        providers=style["providers"],
        problem=style["unavailable_reason"] or "",
    )


def _warned(warnings: list[dict[str, Any]]) -> list[LookNotice]:
    return [LookNotice(code=each["code"], message=each["message"]) for each in warnings]


def _one(job_id: str) -> str:
    """A handle as one part of a path, whatever a model wrote."""
    if not job_id or len(job_id) > 64:
        raise LusterError(Reason.NOT_FOUND, "That is no job handle. `enhance` gives one.")
    return quote(job_id, safe="")


def _own_id(job: dict[str, Any]) -> UUID:
    """A job's id; what else an answer might hold in its place could lead to any file of this machine."""
    try:
        return UUID(str(job["id"]))
    except ValueError:
        raise LusterError(Reason.ENGINE_UNAVAILABLE, "The gateway's answer names no job.") from None


def _sniffed(head: bytes) -> str:
    if head.startswith(b"\x89PNG"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return "image/avif" if head[8:12] in (b"avif", b"avis") else "image/heic"
    return "image/jpeg"


def _wait(asked: str, tried: int) -> float:
    try:
        return min(max(float(asked), 0.1), LONGEST_WAIT)
    except ValueError:
        return float(min(0.5 * 2**tried, LONGEST_WAIT) * random.uniform(0.5, 1.0))  # noqa: S311 - spreads tries, no secret


def _problem(status: int, response: httpx.Response) -> LusterError:
    """The gateway's own words, which say what to do next."""
    try:
        body = response.json()
        detail, reason = str(body.get("detail") or body.get("title") or ""), str(body.get("reason", ""))
        fields = "; ".join(f"{each['field']}: {each['message']}" for each in body.get("errors") or ())
    except (ValueError, AttributeError, KeyError, TypeError):
        detail, reason, fields = "", "", ""
    text = " ".join(filter(None, (detail[:2000] or f"The gateway answered {status}.", fields[:2000])))
    return LusterError(Reason(reason) if reason in Reason.__members__ else Reason.INVALID_ARGUMENT, text)


def _unreachable(error: Exception) -> LusterError:
    text = f"The gateway does not answer ({type(error).__name__}). Is the address right, and does it run?"
    return LusterError(Reason.ENGINE_UNAVAILABLE, text)
