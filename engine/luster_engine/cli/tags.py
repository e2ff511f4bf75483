"""`luster tags`: says what photos show, by the network of this machine; no remote model is asked."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.errors import LusterError
    from luster_engine.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        help="Say what photos show: a house from outside, a room, or a view from the air. No remote model is asked.",
        epilog="Example: [bold]luster tags shoot/*.jpg[/bold]",
    )(tags)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen in one photo."""

    photo: Path
    tags: Sequence[str] = ()
    chances: dict[str, float] = field(default_factory=dict)
    error: "LusterError | None" = None

    def as_data(self) -> dict[str, Any]:
        """For programs."""
        if self.error is not None:
            return {"photo": str(self.photo), "reason": str(self.error.reason), "error": self.error.message}
        chances = {name: round(chance, 4) for name, chance in self.chances.items()}
        return {"photo": str(self.photo), "tags": list(self.tags), "chances": chances}

    @property
    def surest(self) -> str:
        """The likeliest kind and how likely it is, also where it is no tag."""
        name = max(self.chances, key=lambda each: self.chances[each], default="")
        return f"{name} {self.chances[name]:.0%}" if name else ""


def tags(
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO…", help="The photos.", show_default=False)],
    jobs: Annotated[
        int | None, typer.Option("-j", "--jobs", min=1, help="Photos at once.", show_default="by cores")
    ] = None,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Look at each photo; one that cannot be read is named and does not stop the others."""
    from luster_engine.cli.table import print_table

    quiet_logging("ERROR")
    seen = asyncio.run(_run(load_settings(data), photos, jobs))
    if as_json:
        typer.echo(json.dumps({"photos": [each.as_data() for each in seen]}, indent=2))
    else:
        sound = [each for each in seen if each.error is None]
        if sound:
            rows = [(str(each.photo), ", ".join(each.tags) or "not sure", each.surest) for each in sound]
            print_table(("photo", "shows", "likeliest"), rows)
    for each in seen:
        if each.error is not None:
            typer.echo(f"luster: {each.photo}: {each.error.message}", err=True)
    raise typer.Exit(1 if any(each.error is not None for each in seen) else 0)


async def _run(settings: "Settings", photos: Sequence[Path], jobs: int | None) -> list[_Seen]:
    from luster_engine.cli.batch import photos_at_once
    from luster_engine.enhancer_opened import open_enhancer

    at_once = photos_at_once(jobs, len(photos))
    async with open_enhancer(settings, at_once=at_once) as enhancer:
        return list(await asyncio.gather(*(_seen(enhancer, photo) for photo in photos)))


async def _seen(enhancer: "Enhancer", photo: Path) -> _Seen:
    from luster_engine.assets.tags import SEEN, seen_in
    from luster_engine.cli.orders import check_photo
    from luster_engine.errors import LusterError

    try:
        await asyncio.to_thread(check_photo, photo)
        measures = await enhancer.look(photo)
    except LusterError as error:
        return _Seen(photo, error=error)
    chances = {name: measures[f"scene.{name}"] for name in SEEN if f"scene.{name}" in measures}
    return _Seen(photo, seen_in(measures), chances)
