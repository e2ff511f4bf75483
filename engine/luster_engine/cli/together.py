"""Photos of a folder that belong together: the exposures of one view, and all of them in one light."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from luster_engine.cli.orders import Order
from luster_engine.cli.totals import TotalsLine
from luster_engine.errors import LusterError, Reason

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhancer
    from luster_engine.pipeline.render.agreeing import Shift
    from luster_engine.pipeline.render.plan import PlanRequest


def merges_of(sets: str, *, watch: bool) -> str:
    """What says which exposures are merged: nothing, `auto` or a file."""
    if sets == "off":
        return ""
    if sets != "auto" and not Path(sets).is_file():
        raise LusterError(Reason.INVALID_ARGUMENT, f"--sets is auto, off or a file, and there is no file {sets!r}.")
    if watch:  # a folder that is looked after never knows whether a set is whole
        text = f"--watch cannot tell when a set is complete. Leave out --watch or --sets {sets}."
        raise LusterError(Reason.INVALID_ARGUMENT, text)
    return sets


def refuse_watching(option: str) -> None:
    """Refuse what needs all photos of a shoot where they come one by one."""
    text = f"--watch does not know all photos of a shoot. Leave out --watch or {option}."
    raise LusterError(Reason.INVALID_ARGUMENT, text)


async def grouped(enhancer: "Enhancer", orders: "Sequence[Order]", line: "TotalsLine", by: str) -> "list[Order]":
    """One order for each set, named after its first photo; a photo that cannot be read fails in its own order."""
    from luster_engine.cli.sets import find_sets, read_sets

    found: list[Order] = []
    for folder in sorted({order.photo.parent for order in orders}):
        here = {order.photo.name: order for order in orders if order.photo.parent == folder}
        photos = [order.photo for order in here.values()]
        sets, broken = await find_sets(enhancer, photos) if by == "auto" else (read_sets(Path(by), photos), {})
        for each in sets:
            first, *rest = (here[name] for name in each.photos)
            found.append(replace(first, brackets=tuple(order.photo for order in rest)))
        found += [here[name] for name in broken]
    line.totals.all -= len(orders) - len(found)
    line.say(f"{len(orders)} photos are {len(found)} pictures: {sum(bool(each.brackets) for each in found)} sets")
    return found


async def agreed(
    enhancer: "Enhancer",
    orders: Sequence[Order],
    request: "PlanRequest",
    line: TotalsLine,
    share: float,
    at_once: int,
) -> Mapping[Path, "Shift"]:
    """What makes each photo agree with the others."""
    line.say(f"{len(orders)} pictures are looked at together")
    views = [(order.photo, *order.brackets) for order in orders]
    shifts = await enhancer.shifts(views, request, share, at_once=at_once)
    return {order.photo: shift for order, shift in zip(orders, shifts, strict=True)}
