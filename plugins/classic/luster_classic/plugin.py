"""The door by which Luster finds the classical stages."""

from collections.abc import Sequence

from luster_sdk import Stage, hookimpl

from luster_classic.light.detail import DETAIL
from luster_classic.light.tone import TONE
from luster_classic.light.white_balance import WHITE_BALANCE
from luster_classic.scene.gate import SCENE

LUSTER_API = "1.0"


@hookimpl
def luster_stages() -> Sequence[Stage]:
    """All stages of this plugin."""
    return (SCENE, WHITE_BALANCE, TONE, DETAIL)
