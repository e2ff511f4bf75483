"""Which function in a child does which kind of task."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.host import Host, TaskRequest

TaskFunction = Callable[[TaskRequest, Host], dict[str, Any]]

# Named, not imported: a child loads only what its tasks need, and the parent loads none of it.
KINDS: Mapping[str, str] = {
    "probe": "luster_engine.pipeline.tasks.reading:probe",
    "sketch": "luster_engine.pipeline.tasks.reading:sketch",
    "carry_out": "luster_engine.pipeline.tasks.recipes:carry_out",
    "look": "luster_engine.pipeline.tasks.recipes:look",
    "see": "luster_engine.pipeline.tasks.agreeing:see",
    "settle": "luster_engine.pipeline.tasks.agreeing:settle",
    "generate": "luster_engine.pipeline.tasks.words:generate",
    "stage": "luster_engine.pipeline.tasks.staging:stage",
    "thumbnail": "luster_engine.pipeline.tasks.pictures:thumbnail",
    "rendition": "luster_engine.pipeline.tasks.pictures:rendition",
    "tiles": "luster_engine.pipeline.tasks.pictures:tiles",
    "strip": "luster_engine.pipeline.tasks.pictures:strip",
    "disclosure": "luster_engine.pipeline.tasks.pictures:disclosure",
    "preview": "luster_engine.pipeline.tasks.recipes:preview",
    "inspect": "luster_engine.pipeline.tasks.reading:inspect",
    "fidelity": "luster_engine.pipeline.tasks.compare:compare",
    "sign": "luster_engine.pipeline.tasks.pictures:sign",
    "catalog": "luster_engine.plugins.export:read_plugin",
    "check": "luster_engine.plugins.check:check",
}

_PICTURES = "luster_engine.pipeline.tasks.recipes"
PRELOAD = (_PICTURES, "luster_engine.pipeline.tasks.pictures", "luster_engine.pipeline.tasks.reading")
"""What a child of the server imports before its first task, so that the first photo finds it warm."""
PRELOAD_FOR_PICTURES = (_PICTURES,)
"""The same for a command that makes pictures, and waits for the first one."""
WARM = ("luster_engine.pipeline.render.kernel.load:kernel", "luster_engine.pipeline.tasks.readiness:make_tables")
"""What a child calls before its first task for the same reason; copies of an original share what comes of it."""


def find(kinds: Mapping[str, str], kind: str) -> TaskFunction:
    """The function for a kind of task."""
    if kind not in kinds:
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no task of kind {kind!r}.", kind=kind)
    module, _, name = kinds[kind].partition(":")
    function: TaskFunction = getattr(import_module(module), name)
    return function
