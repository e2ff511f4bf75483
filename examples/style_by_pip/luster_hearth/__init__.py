"""Hearth: rooms as on a winter evening. Luster's own white balance, kept warm, and its tone."""

from collections.abc import Sequence

from luster_sdk import Setting, Style, StyleParams, base, hookimpl

LUSTER_API = "1.0"

HEARTH = Style(
    name="hearth",
    version="1.0.0",
    title="Hearth",
    description="Opens the shadows of a room and leaves half of its warm light in.",
    params=StyleParams,
    recipes={
        "local": (
            base("classic.white_balance", amount=0.5),
            base("classic.tone", amount=Setting("base_amount")),
        ),
    },
    tags=("interior", "warm"),
)


@hookimpl
def luster_styles() -> Sequence[Style]:
    """The styles that this plugin brings."""
    return (HEARTH,)
