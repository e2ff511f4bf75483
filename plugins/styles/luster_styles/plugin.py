"""The hook by which Luster finds its own styles; it is the same as in any other plugin."""

from collections.abc import Sequence

from luster_sdk import Style, hookimpl

from luster_styles.bright_airy import BRIGHT_AIRY
from luster_styles.default import DEFAULT
from luster_styles.dusk import DUSK
from luster_styles.lawn_cleanup import LAWN_CLEANUP
from luster_styles.sky_replacement import SKY_REPLACEMENT

LUSTER_API = "1.0"


@hookimpl
def luster_styles() -> Sequence[Style]:
    """The styles of this plugin, in the order in which clients list them."""
    return (DEFAULT, BRIGHT_AIRY, SKY_REPLACEMENT, LAWN_CLEANUP, DUSK)
