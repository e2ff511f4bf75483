"""Carries out an empty plan on each file and says what that took: `python -m …hostile_child FILE…`, from the root."""

import json
import sys
import tempfile
import time
from pathlib import Path

from luster_engine.errors import LusterError
from luster_engine.pipeline.render.meter import Meter
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest

from tests.photos import QuietHost

PLAN = {
    "style": "plain",
    "style_version": "1",
    "parameters": {},
    "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": []}],
}


def main(*names: str) -> None:
    """Prints a line of JSON for each file: its name, why it was refused, seconds of the processor, peak of memory."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path, meter, reason = Path(name), Meter(), ""
            began = time.process_time()
            request = TaskRequest("carry_out", {"plan": PLAN}, {"photo": path}, {"picture": Path(folder) / "picture"})
            with meter.part("all"):
                try:
                    answer = recipes.carry_out(request, QuietHost())
                except LusterError as error:
                    answer, reason = {"steps": []}, error.reason.value
            peak = max(part["peak_mb"] for part in [*meter.parts, *answer["steps"]])
            took = time.process_time() - began
            print(json.dumps({"name": path.name, "reason": reason, "seconds": took, "peak_mb": peak}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
