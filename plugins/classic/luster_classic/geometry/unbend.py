"""Takes out what a known lens did: distortion, coloured rims and dark corners, by its profile and nothing else."""

from typing import Literal

import numpy as np
from luster_sdk import Context, Edit, Lens, Params, Planner, Proxy, Warp
from pydantic import Field

from luster_classic.common.colour import Array
from luster_classic.geometry.framing import BORDER, HALVINGS
from luster_classic.geometry.profiles import Profile, find_profile, name_installed

SMALLEST_ZOOM, LARGEST_ZOOM = 0.8, 1.25
"""Zooms between which the straightened frame is to be filled. A barrel keeps more of the scene than its frame shows,
and is shrunk to keep it; beyond these bounds a profile is not believed."""


class LensParams(Params):
    """Whether the lens is corrected, and by which profiles."""

    lens: Literal["auto", "off"] = Field("auto", title="Lens", description="By its profile where one is known, or not.")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount", description="0 leaves the lens as it is.")
    profiles: str = Field(
        name_installed(),
        title="Profiles",
        description="The package of profiles that was installed when the plan was made; nothing for none.",
    )


def plan_lens(proxy: Proxy, params: LensParams, ctx: Context) -> Edit:
    """The lens's own warp, or nothing where it is unknown, switched off, or corrected already."""
    if params.lens == "off" or params.amount <= 0 or not params.profiles:
        return Edit()
    installed = name_installed()
    if not installed:
        ctx.note(f"Lens left as it is: the plan counts on the profiles of {params.profiles}, which are not here.")
        return Edit()
    found = find_profile(ctx.photo)
    if not isinstance(found, Profile):
        if found:
            ctx.note(f"Lens left as its file has it: {found}.")
        return Edit()
    zoom = fill_frame(found.tables, (ctx.photo.width, ctx.photo.height))
    if zoom is None:
        ctx.note(f"Lens left as it is: the profile of the {found.lens} bends more than is believed.")
        return Edit()
    ctx.measure("lens.profile", 1.0)
    ctx.measure("lens.zoom", zoom)
    if found.tables.light is not None:
        ctx.measure("lens.corner_stops", float(np.log2(found.tables.light.max())))
    ctx.note(describe(found, installed, params.profiles))
    return Edit(warp=Warp(np.diag([1 / zoom, 1 / zoom, 1.0]).astype(np.float32), lens=found.tables))


def describe(found: Profile, installed: str, planned: str) -> str:
    """What is said in the report."""
    *first, last = found.parts
    parts = f"{', '.join(first)} and {last}" if first else last
    other = "" if planned == installed else f"; the plan was made with {planned}"
    return f"Lens profile {found.lens} on {found.camera} ({installed}{other}): {parts} taken out."


def fill_frame(lens: Lens, size: tuple[int, int]) -> float | None:
    """The least zoom at which the straightened frame is filled, or nothing where no believed one fills it."""
    if lens.bend is None:
        return 1.0
    half = np.array(size) / max(size)
    border = BORDER[:, :2] * half
    low, high = SMALLEST_ZOOM, LARGEST_ZOOM
    if not is_filled(lens, border / high, half):
        return None
    for _ in range(HALVINGS):
        zoom = (low + high) / 2
        if is_filled(lens, border / zoom, half):
            high = zoom
        else:
            low = zoom
    return float(high)


def is_filled(lens: Lens, points: Array, half: Array) -> bool:
    """Whether all channels of these straight points lie within the photo."""
    if lens.bend is None:
        return bool((np.abs(points) <= half).all())
    away = np.hypot(points[:, 0], points[:, 1])
    steps = np.linspace(0.0, lens.reach, lens.bend.shape[-1])
    tables = lens.bend.reshape(-1, lens.bend.shape[-1])
    return all(bool((np.abs(points) * np.interp(away, steps, each)[:, None] <= half).all()) for each in tables)


LENS = Planner(
    name="classic.lens",
    version="1.0.0",
    title="Lens",
    description="Takes out the distortion, coloured rims and dark corners of a known lens, by its profile.",
    params=LensParams,
    writes=("measure:lens.profile", "measure:lens.zoom", "measure:lens.corner_stops"),
    plan=plan_lens,
)
