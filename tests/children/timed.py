"""A child for the load bench: the real pipeline, which says how long the child itself took."""

import time
from typing import Any

from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import Host, TaskRequest


def carry_out(request: TaskRequest, host: Host) -> dict[str, Any]:
    began = time.perf_counter()
    answer = recipes.carry_out(request, host)
    return {**answer, "report": {**answer["report"], "child_seconds": time.perf_counter() - began}}
