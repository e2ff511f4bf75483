"""The door by which Luster finds this plugin."""

from collections.abc import Sequence

from luster_sdk import Provider, hookimpl

from luster_example.provider import PROVIDER

LUSTER_API = "1.0"


@hookimpl
def luster_providers() -> Sequence[Provider]:
    """The providers this plugin brings."""
    return (PROVIDER,)
