"""Default: the photo as the eye saw it."""

from luster_sdk import Style

from luster_styles.bases import FINISH, PLAIN

DEFAULT = Style(
    name="default",
    version="1.0.0",
    title="Natural",
    description="Neutral light, right exposure, open shadows, straight walls, crisp detail. Nothing added or removed.",
    recipes={"local": PLAIN + FINISH},
    prompt="Improve the light and colour of this {room} photo naturally. Keep every object and surface as it is.",
    tags=("interior", "exterior"),
)
