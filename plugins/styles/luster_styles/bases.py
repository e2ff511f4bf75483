"""The steps that styles share: the plain base of tone and geometry."""

from luster_sdk import Setting, Step, base, find

AMOUNT = Setting("base_amount")

SCENE = find("classic.scene")

PLAIN: tuple[Step, ...] = (
    base("classic.verticals", amount=AMOUNT),
    SCENE,
    base("classic.white_balance", amount=AMOUNT),
    base("classic.tone", amount=AMOUNT),
)
"""What `default` does to light and geometry, and what every other style does before its own work."""

FINISH: tuple[Step, ...] = (base("classic.detail", amount=AMOUNT),)
"""What comes last: noise and sharpness."""
