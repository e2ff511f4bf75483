"""Bright & airy: the plain base, with lighter tones and whiter whites."""

from luster_sdk import UNCHANGED, Style, base

from luster_styles.bases import AMOUNT, EDIT, FINISH, HOUR, LEVEL, SCENE, UPRIGHT, BaseParams, toned

BRIGHT_AIRY = Style(
    name="bright_airy",
    version="1.0.0",
    title="Bright & airy",
    description="Light-filled rooms with crisp whites and open shadows; colours stay true.",
    recipes={
        "local": (
            *UPRIGHT,
            SCENE,
            base("classic.white_balance", amount=AMOUNT),
            HOUR,
            base("classic.tone", amount=AMOUNT, look="airy", shadows=0.6, clarity=0.18, colour=0.04),
            *FINISH,
        ),
        EDIT: (*LEVEL, toned(), *FINISH),
    },
    params=BaseParams,
    prompt=(
        "Retouch this real-estate photo ({room}), {strength}, into a bright and airy look: light-filled, crisp clean "
        f"whites, soft open shadows, true colours, no haze. {UNCHANGED}"
    ),
    tags=("interior", "exterior"),
)
