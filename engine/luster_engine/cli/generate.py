"""`luster generate`: pictures from words by a remote model, without a server."""

import asyncio
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, RemoteProvider, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhanced, Enhancer
    from luster_engine.errors import LusterError
    from luster_engine.pipeline.render.words import WordsRequest
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Make pictures from words by a remote model; each says in itself that a model made it.",
        epilog='Example: [bold]luster generate "a quiet garden, early light" --count 4 --ratio 16:9 -o garden/[/bold]',
    )(generate)


@dataclass(frozen=True, slots=True)
class _PictureMade:
    """What came of one picture."""

    number: int
    target: Path | None = None
    done: "Enhanced | None" = None
    error: "LusterError | None" = None

    def as_data(self) -> dict[str, Any]:
        """For programs."""
        if self.error is not None or self.done is None:
            reason, why = (str(self.error.reason), self.error.message) if self.error else ("", "")
            return {"picture": self.number, "state": "failed", "reason": reason, "error": why}
        asked = [dict(each) for each in self.done.report.get("asked") or ()]
        return {
            "picture": self.number,
            "state": "done",
            "provider": str(self.done.report.get("provider", "")),
            "usd": sum(float(each.get("cost_usd", 0.0)) for each in asked),
            "output": str(self.target),
            "warnings": [each.message for each in self.done.warnings],
        }


def generate(
    words: Annotated[str, typer.Argument(metavar="WORDS", help="What the pictures show.", show_default=False)],
    count: Annotated[int, typer.Option("--count", "-n", min=1, max=8, help="How many pictures, 1 to 8.")] = 1,
    ratio: Annotated[str, typer.Option(help="Width to height, such as 16:9.")] = "3:2",
    reference: Annotated[
        list[Path] | None,
        typer.Option("--reference", "-r", metavar="PHOTO", help="A photo that the model is shown; repeatable."),
    ] = None,
    provider: RemoteProvider = "auto",
    seed: Annotated[
        int | None, typer.Option(min=0, help="Where a model that takes a seed draws its numbers from.")
    ] = None,
    max_edge: Annotated[int, typer.Option(min=0, help="Longest edge in pixels; 0 for the model's largest.")] = 0,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The folder of the pictures.", show_default="generated")
    ] = Path("generated"),
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Make each picture; one that fails is named and does not stop the others."""
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError, Reason
    from luster_engine.jobs.spec import MOST_REFERENCES, WordsWish
    from luster_engine.pipeline.render.plan import OutputOptions
    from luster_engine.pipeline.render.words import WordsRequest

    quiet_logging("ERROR")
    wish = WordsWish(ratio=ratio, count=count, seed=seed)
    photos = tuple(reference or ())
    if not words.strip():
        raise LusterError(Reason.INVALID_ARGUMENT, "Say in words what the picture shows.")
    if wish.shape is None:
        message = (
            f"--ratio is width to height, such as 16:9, and no side is longer than three times the other: {ratio!r}."
        )
        raise LusterError(Reason.INVALID_ARGUMENT, message)
    if len(photos) > MOST_REFERENCES:
        message = f"--reference is given {MOST_REFERENCES} times at most, got {len(photos)}."
        raise LusterError(Reason.INVALID_ARGUMENT, message)
    for each in photos:
        try:
            check_photo(each)
        except LusterError as error:
            raise LusterError(error.reason, f"{each}: {error.message}") from None
    if output.exists() and not output.is_dir():
        raise LusterError(Reason.INVALID_ARGUMENT, f"{output} is a file. Name a folder for the pictures.")
    first = secrets.randbelow(2**31) if seed is None else seed
    request = WordsRequest(
        words=words.strip(),
        ratio=ratio,
        shape=wish.shape or 1.0,
        seed=first,
        references=len(photos),
        provider=provider,
        output=OutputOptions(max_edge=max_edge),
    )
    outcomes = asyncio.run(_run(load_settings(data), request, count, photos, output))
    _say(outcomes, as_json=as_json)
    raise typer.Exit(1 if any(each.error is not None for each in outcomes) else 0)


async def _run(
    settings: "Settings", request: "WordsRequest", count: int, references: tuple[Path, ...], folder: Path
) -> list[_PictureMade]:
    from luster_engine.cli.batch import photos_at_once
    from luster_engine.enhancer_opened import open_enhancer

    async with open_enhancer(settings, at_once=photos_at_once(None, count), asks=lambda _: True) as enhancer:
        await enhancer.check_words(request)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        wishes = [request.model_copy(update={"seed": (request.seed + number) & 0x7FFFFFFF}) for number in range(count)]
        work = [_made(enhancer, wish, references, folder, number) for number, wish in enumerate(wishes, 1)]
        return list(await asyncio.gather(*work))


async def _made(
    enhancer: "Enhancer", wish: "WordsRequest", references: tuple[Path, ...], folder: Path, number: int
) -> _PictureMade:
    from luster_engine.cli.batch import EXTENSIONS, put_in_place
    from luster_engine.cli.orders import Spared
    from luster_engine.errors import LusterError, Reason

    stem = f"{wish.seed:010d}-{number}"
    with enhancer.scratch.folder("generate") as place:

        async def placed(done: "Enhanced") -> None:
            target = folder / f"{stem}{EXTENSIONS.get(done.mime, '')}"
            try:
                await asyncio.to_thread(put_in_place, place / "picture", target, Spared(references))
            except (OSError, LusterError) as error:
                if isinstance(error, LusterError):
                    why = error.message
                else:
                    why = f"{folder} cannot be written: {error.strerror}."
                # Its numbers were drawn, so without this nobody could ask for the same picture again.
                message = (
                    f"{why} The answer is kept for a week: with --seed {wish.seed} it is used, and not paid twice."
                )
                raise LusterError(Reason.STORAGE_UNAVAILABLE, message) from error

        try:
            done = await enhancer.generate(place / "picture", wish, references, placed=placed)
        except LusterError as error:
            return _PictureMade(number, error=error)
    return _PictureMade(number, folder / f"{stem}{EXTENSIONS.get(done.mime, '')}", done)


def _say(outcomes: list[_PictureMade], *, as_json: bool) -> None:
    from luster_engine.cli.table import print_table

    lines = [each.as_data() for each in outcomes]
    if as_json:
        typer.echo(json.dumps({"pictures": lines}, indent=2))
        return
    rows = [
        (str(each["picture"]), each["provider"], f"{each['usd']:.4f}", each["output"])
        if each["state"] == "done"
        else (str(each["picture"]), "failed", "", each["error"])
        for each in lines
    ]
    print_table(("picture", "provider", "usd", "result"), rows)
