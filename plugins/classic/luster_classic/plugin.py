"""The hooks by which Luster finds the classical stages."""

from collections.abc import Sequence

from luster_sdk import Stage, hookimpl

from luster_classic.brackets.merge import MERGE
from luster_classic.dusk.echo import DUSK_ECHO
from luster_classic.dusk.find import WINDOWS_FIND
from luster_classic.dusk.glow import WINDOWS_GLOW, WINDOWS_SPILL
from luster_classic.dusk.grade import DUSK_GRADE
from luster_classic.dusk.worth import DUSK_WORTH
from luster_classic.geometry.unbend import LENS
from luster_classic.geometry.verticals import VERTICALS
from luster_classic.lawn.find import LAWN_FIND
from luster_classic.lawn.tend import LAWN_FILL, LAWN_GREEN
from luster_classic.light.agree import AGREE
from luster_classic.light.detail import DETAIL
from luster_classic.light.hour import HOUR
from luster_classic.light.tone import TONE
from luster_classic.light.white_balance import WHITE_BALANCE
from luster_classic.scene.gate import SCENE
from luster_classic.sky.find import SKY_FIND
from luster_classic.sky.relight import SKY_RELIGHT
from luster_classic.sky.replace import SKY_REPLACE
from luster_classic.sky.worth import SKY_WORTH

LUSTER_API = "1.0"


@hookimpl
def luster_stages() -> Sequence[Stage]:
    """All stages of this plugin."""
    return (
        MERGE,
        LENS,
        VERTICALS,
        SCENE,
        WHITE_BALANCE,
        TONE,
        AGREE,
        DETAIL,
        HOUR,
        SKY_FIND,
        SKY_WORTH,
        SKY_RELIGHT,
        SKY_REPLACE,
        DUSK_WORTH,
        DUSK_GRADE,
        DUSK_ECHO,
        WINDOWS_FIND,
        WINDOWS_GLOW,
        WINDOWS_SPILL,
        LAWN_FIND,
        LAWN_GREEN,
        LAWN_FILL,
    )
