"""What this plugin brings: eight providers, and the stage by which a style's recipe asks any provider for an edit."""

from collections.abc import Sequence

from luster_sdk import Provider, Stage, hookimpl

from luster_providers.bfl import BFL
from luster_providers.edit import EDIT
from luster_providers.fal import FAL
from luster_providers.google import GOOGLE
from luster_providers.huggingface import HUGGINGFACE
from luster_providers.ideogram import IDEOGRAM
from luster_providers.replicate import REPLICATE
from luster_providers.stability import STABILITY
from luster_providers.together import TOGETHER

LUSTER_API = "1.0"


@hookimpl
def luster_stages() -> Sequence[Stage]:
    """The stage that asks for an edited picture."""
    return (EDIT,)


@hookimpl
def luster_providers() -> Sequence[Provider]:
    """The remote models, by their makers' names."""
    return (BFL, FAL, GOOGLE, HUGGINGFACE, IDEOGRAM, REPLICATE, STABILITY, TOGETHER)
