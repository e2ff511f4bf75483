"""The style `luster_example`: Luster's own light and colour, then a touch of warmth."""

from luster_sdk import Setting, Style, StyleParams, base
from pydantic import Field


class LookParams(StyleParams):
    """What this style can be told beside strength, base and room."""

    warmth: float = Field(0.5, ge=0.0, le=1.5, title="Warmth", description="How warm the light gets.")


STYLE = Style(
    name="luster_example",
    version="1.0.0",
    title="Luster Example",
    description="Clean light with a touch of late-afternoon warmth.",
    params=LookParams,
    recipes={
        "local": (
            base("classic.white_balance", amount=Setting("base_amount")),
            base("classic.tone", amount=Setting("base_amount")),
            base("luster_example.warmth", amount=Setting("warmth")),
        ),
    },
    tags=("warm",),
)
