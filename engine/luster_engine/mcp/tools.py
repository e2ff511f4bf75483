"""What a model can do with Luster, said so that it and its person know what it costs before it is done."""

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from mcp.server.mcpserver import Context
from mcp_types import CallToolResult, ResourceLink, TextContent, ToolAnnotations
from pydantic import BaseModel, Field

from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.arguments import (
    Edge,
    Format,
    Furniture,
    JobId,
    Look,
    Params,
    Photo,
    Prompt,
    Provider,
    Ratio,
    Room,
    StartFrom,
    Strict,
    Tier,
    Words,
)
from luster_engine.mcp.photos import PhotoDoor
from luster_engine.mcp.quotes import LIVES, Quotes
from luster_engine.mcp.workshop import (
    ENDED,
    CreditsSaid,
    DisclosureSaid,
    FidelitySaid,
    JobState,
    LookDetails,
    LookNotice,
    LookSummary,
    LookWish,
    PictureFormat,
    Workshop,
)
from luster_engine.plugins.catalog import near_miss
from luster_engine.scratch import Scratch
from luster_engine.storage.keys import digest_of

POLL_SECONDS: Final = 1.0
"""Between two looks at a job that is waited for: a photo takes seconds, and ten who wait ask a gateway ten times."""
LONGEST_WAIT: Final = 600
"""Seconds that one call may wait for a job. A model that waits does nothing else, and may call again. A photo takes
seconds, a remote model up to three minutes."""

READS: Final = ToolAnnotations(read_only_hint=True, open_world_hint=False)
SPENDS: Final = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=True, open_world_hint=True
)
ENDS: Final = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=True, open_world_hint=False)
WRITES: Final = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=False
)


class Looks(BaseModel):
    """All looks."""

    looks: list[LookSummary]


class QuoteSaid(BaseModel):
    """What one photo will cost."""

    quote_id: str = Field(description="Give it to `enhance`. It pays for one photo, once.")
    credits: int
    affordable: bool
    balance: int | None = Field(description="What can be spent; null where nothing costs credits.")
    valid_seconds: int
    warnings: list[LookNotice]


class ModelTools:
    """The tools over a workshop."""

    def __init__(
        self, workshop: Workshop, door: PhotoDoor, scratch: Scratch, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._workshop = workshop
        self._door = door
        self._scratch = scratch
        self._quotes = Quotes(clock)
        self._beginning = asyncio.Lock()

    def marked(self) -> Sequence[tuple[Callable[..., Any], ToolAnnotations]]:
        """Every tool, and what a client may assume of it."""
        return (
            (self.list_looks, READS),
            (self.describe_look, READS),
            (self.quote, READS),
            (self.enhance, SPENDS),
            (self.quote_picture, READS),
            (self.generate, SPENDS),
            (self.quote_staging, READS),
            (self.stage, SPENDS),
            (self.job_status, READS),
            (self.cancel_job, ENDS),
            (self.wait_for_result, WRITES),
            (self.compare, READS),
            (self.disclosure, READS),
            (self.credits, READS),
        )

    async def list_looks(self) -> Looks:
        """List the looks that photos of houses and rooms can be given. Costs nothing."""
        return Looks(looks=[LookSummary.model_validate(each.model_dump()) for each in await self._workshop.looks()])

    async def describe_look(self, look: Look) -> LookDetails:
        """Describe one look: what it changes, its parameters as a JSON Schema, its defaults. Costs nothing."""
        looks = {each.name: each for each in await self._workshop.looks()}
        if look not in looks:
            text = f'There is no look "{look}".{near_miss(look, looks)} There are {", ".join(looks)}.'
            raise LusterError(Reason.UNKNOWN_STYLE, text)
        return looks[look]

    async def quote(
        self,
        look: Look,
        params: Params = {},  # noqa: B006 - it is never changed; its schema shows the default
        prompt: Prompt = "",
        provider: Provider = "auto",
        tier: Tier = "premium",
        strict: Strict = False,
        format: Format = None,
        max_edge: Edge = None,
        start_from: StartFrom = "",
    ) -> QuoteSaid:
        """Say what enhancing one photo would cost, before anything is spent. Costs nothing and creates nothing.

        Show the price to the person, then call `enhance` with the same arguments and the `quote_id`.
        """
        return await self._quoted(LookWish(look, params, prompt, provider, tier, strict, format, max_edge, start_from))

    async def enhance(
        self,
        quote_id: Annotated[str, Field(min_length=1, max_length=64, description="From `quote`, for these arguments.")],
        look: Look,
        photo: Photo = "",
        params: Params = {},  # noqa: B006 - as in quote
        prompt: Prompt = "",
        provider: Provider = "auto",
        tier: Tier = "premium",
        strict: Strict = False,
        format: Format = None,
        max_edge: Edge = None,
        start_from: StartFrom = "",
    ) -> JobState:
        """Give a photo a look. This spends credits: the price that `quote` named is held now and taken on success.

        Answers at once with a job handle; `wait_for_result` brings the picture. Calling it again with the same quote
        gives the same job and costs nothing more. The photo itself is never changed. With `start_from` the result of
        an earlier job is worked on instead, and what was ever replaced stays said in `disclosure`.
        """
        wish = LookWish(look, params, prompt, provider, tier, strict, format, max_edge, start_from)
        return await self._begun_with(quote_id, wish, photo)

    async def quote_picture(
        self,
        words: Words,
        ratio: Ratio = "3:2",
        provider: Provider = "auto",
        tier: Tier = "premium",
        format: Format = None,
        max_edge: Edge = None,
    ) -> QuoteSaid:
        """Say what one picture from words would cost, and whether any model here makes one. Costs nothing.

        Show the price to the person, then call `generate` with the same arguments and the `quote_id`.
        """
        return await self._quoted(_from_words(words, ratio, provider, tier, format, max_edge))

    async def generate(
        self,
        quote_id: Annotated[str, Field(min_length=1, max_length=64, description="From `quote_picture`.")],
        words: Words,
        ratio: Ratio = "3:2",
        provider: Provider = "auto",
        tier: Tier = "premium",
        format: Format = None,
        max_edge: Edge = None,
    ) -> JobState:
        """Have a remote model make a picture of what the words say. This spends credits: the price that `quote_picture`
        named is held now and taken on success.

        The picture shows no place that there is, and says in itself that a model made it: do not pass it off as a photo
        of a property. Answers at once with a job handle; calling it again with the same quote gives the same job.
        """
        return await self._begun(quote_id, _from_words(words, ratio, provider, tier, format, max_edge), None, "", words)

    async def quote_staging(
        self,
        room: Room = None,
        furniture: Furniture = "contemporary",
        prompt: Prompt = "",
        provider: Provider = "auto",
        tier: Tier = "premium",
        format: Format = None,
        max_edge: Edge = None,
        start_from: StartFrom = "",
    ) -> QuoteSaid:
        """Say what furnishing the empty room of one photo would cost, and whether any model here can. Costs nothing.

        Show the price to the person, then call `stage` with the same arguments and the `quote_id`.
        """
        return await self._quoted(_staged(room, furniture, prompt, provider, tier, format, max_edge, start_from))

    async def stage(
        self,
        quote_id: Annotated[str, Field(min_length=1, max_length=64, description="From `quote_staging`.")],
        photo: Photo = "",
        room: Room = None,
        furniture: Furniture = "contemporary",
        prompt: Prompt = "",
        provider: Provider = "auto",
        tier: Tier = "premium",
        format: Format = None,
        max_edge: Edge = None,
        start_from: StartFrom = "",
    ) -> JobState:
        """Have a remote model furnish the empty room of a photo. This spends credits: the price that `quote_staging`
        named is held now and taken on success.

        Walls, windows and floor stay the photo's. The furniture is a proposal and is not there: wherever the result is
        shown, say so in the words of `disclosure`. Answers at once with a job handle; calling it again with the same
        quote gives the same job. The photo itself is never changed.
        """
        wish = _staged(room, furniture, prompt, provider, tier, format, max_edge, start_from)
        return await self._begun_with(quote_id, wish, photo)

    async def _begun_with(self, quote_id: str, wish: LookWish, photo: str) -> JobState:
        """The job of a photo that is brought in, or of a result, begun where it was not yet."""
        if bool(photo) == bool(wish.start_from):
            text = "Give either photo, or start_from to go on from a result."
            raise LusterError(Reason.INVALID_ARGUMENT, text)
        with self._scratch.folder("mcp") as folder:
            file, name, digest = None, "", wish.start_from
            if photo:
                file = folder / "photo"
                name = await self._door.bring(photo, file)
                digest = await asyncio.to_thread(digest_of, file)
            return await self._begun(quote_id, wish, file, name, digest)

    async def _quoted(self, wish: LookWish) -> QuoteSaid:
        price = await self._workshop.price(wish)
        quoted = self._quotes.give(wish, price)
        return QuoteSaid(
            quote_id=quoted.quote_id,
            credits=price.credits,
            affordable=price.affordable,
            balance=price.balance,
            valid_seconds=round(LIVES),
            warnings=price.warnings,
        )

    async def _begun(self, quote_id: str, wish: LookWish, photo: Path | None, name: str, digest: str) -> JobState:
        """The job that a quote pays for, begun where it was not yet."""
        async with self._beginning:  # the same quote twice at once is still one job
            quoted = self._quotes.take(quote_id, wish, digest)
            if quoted.job is not None:
                return await self._workshop.state(quoted.job.job_id)
            now = await self._workshop.price(wish)
            if now.credits > quoted.price.credits:
                text = f"The price has risen from {quoted.price.credits} to {now.credits} credits. Quote again."
                raise LusterError(Reason.STATE_CONFLICT, text)
            quoted.job = await self._workshop.begin(photo, name, wish, quoted.quote_id)
            return quoted.job

    async def job_status(self, job_id: JobId) -> JobState:
        """Say how far a job is. Costs nothing."""
        return await self._workshop.state(job_id)

    async def cancel_job(self, job_id: JobId) -> JobState:
        """Stop a job; credits that it held are given back. A finished result stays."""
        return await self._workshop.cancel(job_id)

    async def wait_for_result(
        self,
        ctx: Context[Any, Any],
        job_id: JobId,
        timeout_seconds: Annotated[int, Field(ge=1, le=LONGEST_WAIT, description="How long to wait.")] = 120,
        save_to: Annotated[
            str,
            Field(
                max_length=4096,
                description="A new file below an allowed folder for the picture; never overwrites. "
                "Without it the picture is only a resource, until the server ends.",
            ),
        ] = "",
    ) -> Annotated[CallToolResult, JobState]:
        """Wait for a job to end and bring its picture: as a resource, and as a file where `save_to` is given.

        Costs nothing beyond what `enhance` held. A job that is still open after the timeout is told as such.
        """
        until = asyncio.get_running_loop().time() + timeout_seconds
        while (state := await self._workshop.state(job_id)).status not in ENDED:
            left = until - asyncio.get_running_loop().time()
            if left <= 0:
                break
            await ctx.report_progress(state.progress, 1.0, state.note or state.status)
            await asyncio.sleep(min(POLL_SECONDS, left))
        if state.status in ("failed", "cancelled"):
            raise LusterError(Reason.STATE_CONFLICT, f"Job {job_id} {state.status}. {state.error}".strip())
        notes: list[TextContent | ResourceLink] = []
        if state.status == "succeeded" and save_to:
            picture = await self._workshop.picture(job_id)
            saved = await asyncio.to_thread(self._door.roots.place, picture.path, picture.media_type, save_to)
            notes.append(TextContent(type="text", text=f"Saved to {saved}."))
        notes.insert(0, TextContent(type="text", text=state.model_dump_json()))
        if state.result_uri:
            link = ResourceLink(
                type="resource_link", uri=state.result_uri, name=f"Result of {job_id}", mime_type=state.media_type
            )
            notes.append(link)
        return CallToolResult(content=[*notes], structured_content=state.model_dump(mode="json"))

    async def compare(
        self,
        job_id: Annotated[str, Field(max_length=64, description="A finished job.")] = "",
        photo: Annotated[str, Field(description="Instead of a job: the camera's photo.")] = "",
        result: Annotated[str, Field(description="Instead of a job: the edited picture of it.")] = "",
    ) -> FidelitySaid:
        """Say what a result did to the house: whether the building is as it was. Costs nothing.

        Give a job, or a photo and an edited picture of it (on one machine only).
        """
        if bool(job_id) == bool(photo or result) or bool(photo) != bool(result):
            text = "Give either job_id, or photo and result together."
            raise LusterError(Reason.INVALID_ARGUMENT, text)
        if job_id:
            return await self._workshop.comparison(job_id)
        with self._scratch.folder("mcp") as folder:
            await self._door.bring(photo, folder / "photo")
            await self._door.bring(result, folder / "result")
            return await self._workshop.comparison_of(folder / "photo", folder / "result")

    async def disclosure(
        self,
        job_id: JobId,
        policy: Annotated[str, Field(max_length=100, description="A set of listing rules; empty for the first.")] = "",
    ) -> DisclosureSaid:
        """Say what was altered in a result, in a sentence that can be published with it. Costs nothing."""
        return await self._workshop.disclosure(job_id, policy)

    async def credits(self) -> CreditsSaid:
        """Say how many credits can be spent. Costs nothing."""
        return await self._workshop.balance()


def _from_words(
    words: str,
    ratio: str,
    provider: str,
    tier: Literal["free", "premium"],
    format: PictureFormat | None,
    max_edge: int | None,
) -> LookWish:
    return LookWish("generate", {}, words, provider, tier, False, format, max_edge, ratio=ratio)


def _staged(
    room: str | None,
    furniture: str,
    prompt: str,
    provider: str,
    tier: Literal["free", "premium"],
    format: PictureFormat | None,
    max_edge: int | None,
    start_from: str,
) -> LookWish:
    # A room that is not named is left out: then the photo's own tag says it.
    params = {"furniture": furniture} | ({"room": room} if room else {})
    return LookWish("stage", params, prompt, provider, tier, False, format, max_edge, start_from, staged=True)
