"""Default: the plain base alone, which corrects light, colour and geometry and puts nothing in."""

from luster_sdk import UNCHANGED, Style

from luster_styles.bases import EDIT, FINISH, LEVEL, PLAIN, BaseParams, toned

DEFAULT = Style(
    name="default",
    version="1.0.0",
    title="Natural",
    description="Neutral light, right exposure, open shadows, straight walls, crisp detail. Nothing added or removed.",
    recipes={"local": PLAIN + FINISH, EDIT: (*LEVEL, toned(), *FINISH)},
    params=BaseParams,
    prompt=(
        "Retouch this real-estate photo ({room}), {strength}: neutral white balance, right exposure, open shadows, "
        f"natural colour, as a professional editorial photographer would deliver it. {UNCHANGED}"
    ),
    tags=("interior", "exterior"),
)
