"""The steps that styles share: the plain base of tone and geometry."""

from typing import Any, Literal

from luster_sdk import Role, Setting, Step, StyleParams, base, find, masked, relight
from pydantic import Field

AMOUNT = Setting("base_amount")

SCENE, HOUR = find("classic.scene"), find("classic.hour")


class BaseParams(StyleParams):
    """What each of these styles can be told."""

    lens: Literal["auto", "off"] = Field(
        "auto", title="Lens", description="Take out what the lens did where its profile is known (auto), or not (off)."
    )


UPRIGHT: tuple[Step, ...] = (
    base("classic.lens", lens=Setting("lens"), amount=AMOUNT),
    base("classic.verticals", amount=AMOUNT),
)
"""The geometry of the frame: what the lens did, and how the camera was tilted. It is sampled once."""

PLAIN: tuple[Step, ...] = (
    *UPRIGHT,
    SCENE,
    base("classic.white_balance", amount=AMOUNT),
    HOUR,
    base("classic.tone", amount=AMOUNT),
)
"""What `default` does to light and geometry, and what every other style does before its own work."""

FINISH: tuple[Step, ...] = (base("classic.detail", amount=AMOUNT),)
"""What comes last: noise and sharpness."""

EDIT = "edit"
"""The capability that the generative recipes need, with or without a region: any provider that edits will do."""

_ASKED: dict[str, Any] = {
    name: Setting(name)
    for name in ("provider", "model", "tier", "least_pixels", "most_pixels", "multiple", "most_ratio")
} | {"prompt": Setting("wording")}
"""What the model that was chosen is asked, and in which size."""

LEVEL: tuple[Step, ...] = (*UPRIGHT, SCENE)
"""What comes before a remote model is asked for the light itself: straight walls, and what the photo shows."""


def toned() -> Step:
    """The light and colour of the whole frame by a remote model; every detail stays the camera's."""
    return base("providers.edit", **_ASKED, amount=AMOUNT)


def relit() -> Step:
    """The light of another time of day by a remote model, and the lamps that burn then."""
    return relight("providers.edit", **_ASKED, amount=AMOUNT)


def shown_in(region: str, inside: str) -> Step:
    """What a remote model's answer to the same question shows in one part of the style's region."""
    return masked("providers.edit", region, **_ASKED, inside=inside, amount=Setting("strength"))


def redone(region: str) -> Step:
    """A region made anew by a remote model, which may touch nothing else."""
    params = {**_ASKED, "region": region, "amount": Setting("strength")}
    return Step("providers.edit", params, Role.MASKED, region)
