"""The three hooks of a plugin, and the version of the API that they use."""

from collections.abc import Sequence

import pluggy

from luster_sdk.provider import Provider
from luster_sdk.stage import Stage
from luster_sdk.style import Style

API_VERSION = "1.0"
"""A plugin runs on a host with the same major number and an equal or higher minor number.

A plugin module states the version it was written for as `LUSTER_API = "1.0"`; without one, 1.0 is assumed.
"""

ENTRY_POINT_GROUP = "luster.plugins"

hookspec = pluggy.HookspecMarker("luster")
hookimpl = pluggy.HookimplMarker("luster")


class HookSpecs:
    """Each hook takes nothing and answers with a sequence of typed objects."""

    @hookspec
    def luster_stages(self) -> Sequence[Stage]:
        """The stages this plugin brings, each named `plugin.stage`."""
        return ()

    @hookspec
    def luster_styles(self) -> Sequence[Style]:
        """The styles this plugin brings."""
        return ()

    @hookspec
    def luster_providers(self) -> Sequence[Provider]:
        """The remote models this plugin can ask."""
        return ()


def speaks(plugin_api: str, host_api: str = API_VERSION) -> bool:
    """Whether a plugin written for `plugin_api` runs on `host_api`."""
    wanted, offered = ([int(part) for part in text.split(".")] for text in (plugin_api, host_api))
    return wanted[0] == offered[0] and wanted[1] <= offered[1]
