"""The door by which Luster finds this plugin."""

from collections.abc import Sequence

from luster_sdk import Stage, Style, hookimpl

from luster_example.style import STYLE
from luster_example.warmth import WARMTH

LUSTER_API = "1.0"


@hookimpl
def luster_stages() -> Sequence[Stage]:
    """The stages this plugin brings."""
    return (WARMTH,)


@hookimpl
def luster_styles() -> Sequence[Style]:
    """The styles this plugin brings."""
    return (STYLE,)
