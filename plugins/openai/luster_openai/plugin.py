"""What this plugin brings: the provider `openai` and the stage `openai.edit`."""

from collections.abc import Sequence

from luster_sdk import Provider, Stage, hookimpl

from luster_openai.edit import EDIT
from luster_openai.provider import OPENAI

LUSTER_API = "1.0"


@hookimpl
def luster_stages() -> Sequence[Stage]:
    """The stage that asks for an edited picture."""
    return (EDIT,)


@hookimpl
def luster_providers() -> Sequence[Provider]:
    """The remote model behind it."""
    return (OPENAI,)
