"""Which function in a child does which kind of task."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import Host, TaskRequest

TaskFunction = Callable[[TaskRequest, Host], dict[str, Any]]

# Named, not imported: a child loads only what its tasks need, and the parent loads none of it.
KINDS: Mapping[str, str] = {
    "probe": "luster_engine.pipeline.job:probe",
    "enhance": "luster_engine.pipeline.job:enhance",
    "thumbnail": "luster_engine.pipeline.job:thumbnail",
    "rendition": "luster_engine.pipeline.job:rendition",
    "strip": "luster_engine.pipeline.job:strip",
    "disclosure": "luster_engine.pipeline.job:disclosure",
    "preview": "luster_engine.pipeline.job:preview",
    "inspect": "luster_engine.pipeline.job:inspect",
    "fidelity": "luster_engine.pipeline.fidelity_pair:fidelity",
    "sign": "luster_engine.pipeline.job:sign",
    "catalog": "luster_engine.plugins.export:read_plugin",
    "check": "luster_engine.plugins.check:check",
}


def find(kinds: Mapping[str, str], kind: str) -> TaskFunction:
    """The function for a kind of task."""
    if kind not in kinds:
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no task of kind {kind!r}.", kind=kind)
    module, _, name = kinds[kind].partition(":")
    function: TaskFunction = getattr(import_module(module), name)
    return function
