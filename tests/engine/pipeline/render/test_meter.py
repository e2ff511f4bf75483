"""The meter tells each part's own time and peak of memory, not what came before it."""

import json
import subprocess
import sys

import pytest
from luster_engine.pipeline.render.meter import Meter

pytestmark = pytest.mark.fast


def test_each_part_is_named_with_its_time_and_version() -> None:
    meter = Meter()
    with meter.part("decode"):
        pass
    with pytest.raises(ZeroDivisionError), meter.part("acme.bad", "1.2.3"):
        raise ZeroDivisionError
    assert [(part["stage"], part.get("version")) for part in meter.parts] == [("decode", None), ("acme.bad", "1.2.3")]
    assert all(part["ms"] >= 0 for part in meter.parts)


HEAVY_THEN_LIGHT = """
import json
import numpy as np
from luster_engine.pipeline.render.meter import Meter
meter = Meter()
with meter.part("heavy"):
    np.ones(40_000_000).sum()
with meter.part("light"):
    pass
print(json.dumps([part["peak_mb"] for part in meter.parts]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process forget its peak")
def test_the_peak_of_one_part_is_no_business_of_the_next() -> None:
    # In a process of its own, as a job is: what earlier tests did to this one would be measured along.
    done = subprocess.run([sys.executable, "-c", HEAVY_THEN_LIGHT], capture_output=True, text=True, check=True)
    heavy, light = json.loads(done.stdout)
    assert heavy > light + 250
