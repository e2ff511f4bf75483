"""The steps that styles share: the plain base of tone and geometry."""

from luster_sdk import Role, Setting, Step, base, find, masked, relight

AMOUNT = Setting("base_amount")

SCENE, HOUR = find("classic.scene"), find("classic.hour")

PLAIN: tuple[Step, ...] = (
    base("classic.verticals", amount=AMOUNT),
    SCENE,
    base("classic.white_balance", amount=AMOUNT),
    HOUR,
    base("classic.tone", amount=AMOUNT),
)
"""What `default` does to light and geometry, and what every other style does before its own work."""

FINISH: tuple[Step, ...] = (base("classic.detail", amount=AMOUNT),)
"""What comes last: noise and sharpness."""

WORDING = Setting("wording")
TIER = Setting("tier")

LEVEL: tuple[Step, ...] = (base("classic.verticals", amount=AMOUNT), SCENE)
"""What comes before a remote model is asked for the light itself: straight walls, and what the photo shows."""


def toned() -> Step:
    """The light and colour of the whole frame by OpenAI; every detail stays the camera's."""
    return base("openai.edit", prompt=WORDING, tier=TIER, amount=AMOUNT)


def relit() -> Step:
    """The light of another time of day by OpenAI, and the lamps that burn then."""
    return relight("openai.edit", prompt=WORDING, tier=TIER, amount=AMOUNT)


def shown_in(region: str, inside: str) -> Step:
    """What OpenAI's answer to the same question shows in one part of the style's region."""
    return masked("openai.edit", region, prompt=WORDING, tier=TIER, inside=inside, amount=Setting("strength"))


def redone(region: str) -> Step:
    """A region made anew by OpenAI, which may touch nothing else."""
    params = {"prompt": WORDING, "tier": TIER, "region": region, "amount": Setting("strength")}
    return Step("openai.edit", params, Role.MASKED, region)
