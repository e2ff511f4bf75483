"""The door by which Luster finds its own styles: the same one as a stranger's."""

from collections.abc import Sequence

from luster_sdk import Style, hookimpl
from luster_styles.bright_airy import BRIGHT_AIRY
from luster_styles.default import DEFAULT

LUSTER_API = "1.0"


@hookimpl
def luster_styles() -> Sequence[Style]:
    """The styles of this plugin, in the order in which clients list them."""
    return (DEFAULT, BRIGHT_AIRY)
