"""`luster compare`: one photo file by several looks, providers or models, and what each took, cost and did."""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, MaxEdge, Wish, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhanced, Enhancer
    from luster_engine.errors import LusterError
    from luster_engine.pipeline.render.plan import PlanRequest
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.settings import Settings

_FEWEST, _MOST = 2, 8
"""As many looks as a comparison over the API may have."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Make one photo by several looks, providers or models, and see what each took and cost.",
        epilog="Example: [bold]luster compare house.jpg -l dusk -l sky_replacement@bfl/flux-2-max -o compared/[/bold]",
    )(compare)


@dataclass(frozen=True, slots=True)
class _LookMade:
    """What came of one look."""

    look: str
    seconds: float
    target: Path | None = None
    done: "Enhanced | None" = None
    error: "LusterError | None" = None

    def as_data(self) -> dict[str, Any]:
        """For programs."""
        data: dict[str, Any] = {"look": self.look, "seconds": round(self.seconds, 2)}
        if self.error is not None or self.done is None:
            reason, why = (str(self.error.reason), self.error.message) if self.error else ("", "")
            return {**data, "state": "failed", "reason": reason, "error": why}
        report = self.done.report
        asked = [dict(each) for each in report.get("asked") or ()]
        guard = (report.get("fidelity") or {}).get("result") or {}
        return {
            **data,
            "state": "done",
            "usd": sum(float(each.get("cost_usd", 0.0)) for each in asked),
            "verdict": str(guard.get("verdict", "")),
            "output": str(self.target),
            "warnings": [each.message for each in self.done.warnings],
        }


def compare(
    photo: Annotated[Path, typer.Argument(metavar="PHOTO", help="The photo.", show_default=False)],
    look: Annotated[
        list[str],
        typer.Option(
            "--look", "-l", metavar="STYLE[@PROVIDER]", help="A look, and who makes it; 2 to 8.", show_default=False
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", help="The folder of the results.", show_default="beside the photo"),
    ] = None,
    prompt: Wish = "",
    max_edge: MaxEdge = 0,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Make the photo once for each look; one that fails is named and does not stop the others."""
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError, Reason

    quiet_logging("ERROR")
    if not _FEWEST <= len(look) <= _MOST:
        raise LusterError(Reason.INVALID_ARGUMENT, f"--look is given {_FEWEST} to {_MOST} times, got {len(look)}.")
    if len(set(look)) < len(look):
        raise LusterError(Reason.INVALID_ARGUMENT, "Two looks are the same. Leave one out, or change it.")
    check_photo(photo)
    folder = output or photo.parent / f"{photo.stem}_compared"
    if folder.exists() and not folder.is_dir():
        raise LusterError(Reason.INVALID_ARGUMENT, f"{folder} is a file. Name a folder for the results.")
    outcomes = asyncio.run(_run(load_settings(data), photo, look, folder, prompt, max_edge))
    _say(outcomes, as_json=as_json)
    raise typer.Exit(1 if any(each.error is not None for each in outcomes) else 0)


async def _run(
    settings: "Settings", photo: Path, looks: list[str], folder: Path, prompt: str, max_edge: int
) -> list[_LookMade]:
    from luster_engine.cli.batch import photos_at_once
    from luster_engine.cli.enhance import request_of
    from luster_engine.enhancer_opened import open_enhancer
    from luster_engine.pipeline.render.plan import AUTO, wants_remote

    wishes: list[PlanRequest] = []
    for each in looks:
        style, _, provider = each.partition("@")
        wishes.append(request_of(style, [], prompt, provider or AUTO, strict=False, output={"max_edge": max_edge}))

    def asks(catalog: "Catalog") -> bool:
        return any(one.style in catalog.styles and wants_remote(catalog.style(one.style), one) for one in wishes)

    async with open_enhancer(settings, at_once=photos_at_once(None, len(looks)), asks=asks) as enhancer:
        # A look that nobody can make is said before any other is begun: a comparison without it is not what was asked.
        for wish in wishes:
            await enhancer.check(wish)
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        work = [
            _made(enhancer, photo, name, wish, folder, number)
            for number, (name, wish) in enumerate(zip(looks, wishes, strict=True), 1)
        ]
        return list(await asyncio.gather(*work))


async def _made(
    enhancer: "Enhancer", photo: Path, look: str, wish: "PlanRequest", folder: Path, number: int
) -> _LookMade:
    import time

    from luster_engine.cli.batch import EXTENSIONS, put_in_place
    from luster_engine.cli.orders import Spared
    from luster_engine.errors import LusterError, Reason

    began = time.monotonic()
    stem = f"{photo.stem}-{number}-{look.replace('@', '-').replace('/', '-')}"
    with enhancer.scratch.folder("compare") as place:

        async def placed(done: "Enhanced") -> None:
            target = folder / f"{stem}{EXTENSIONS.get(done.mime, '')}"
            try:
                await asyncio.to_thread(put_in_place, place / "picture", target, Spared([photo]))
            except OSError as error:
                message = f"{target} cannot be written: {error.strerror}."
                raise LusterError(Reason.STORAGE_UNAVAILABLE, message) from error

        try:
            done = await enhancer.enhance(photo, place / "picture", wish, placed=placed)
        except LusterError as error:
            return _LookMade(look, time.monotonic() - began, error=error)
    return _LookMade(look, time.monotonic() - began, folder / f"{stem}{EXTENSIONS.get(done.mime, '')}", done)


def _say(outcomes: list[_LookMade], *, as_json: bool) -> None:
    from luster_engine.cli.table import print_table

    lines = [each.as_data() for each in outcomes]
    if as_json:
        typer.echo(json.dumps({"results": lines}, indent=2))
        return
    rows = [
        (each["look"], f"{each['seconds']:.1f}", f"{each['usd']:.4f}", each["verdict"], each["output"])
        if each["state"] == "done"
        else (each["look"], f"{each['seconds']:.1f}", "", "failed", each["error"])
        for each in lines
    ]
    print_table(("look", "seconds", "usd", "verdict", "result"), rows)
