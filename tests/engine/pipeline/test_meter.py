"""The meter tells each part's own time and peak of memory, not what came before it."""

import sys

import numpy as np
import pytest
from luster_engine.pipeline.meter import Meter

pytestmark = pytest.mark.fast


def test_each_part_is_named_with_its_time_and_version() -> None:
    meter = Meter()
    with meter.part("decode"):
        pass
    with pytest.raises(ZeroDivisionError), meter.part("acme.bad", "1.2.3"):
        raise ZeroDivisionError
    assert [(part["stage"], part.get("version")) for part in meter.parts] == [("decode", None), ("acme.bad", "1.2.3")]
    assert all(part["ms"] >= 0 for part in meter.parts)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process forget its peak")
def test_the_peak_of_one_part_is_no_business_of_the_next() -> None:
    meter = Meter()
    with meter.part("heavy"):
        np.ones(40_000_000).sum()
    with meter.part("light"):
        pass
    heavy, light = meter.parts
    assert heavy["peak_mb"] > light["peak_mb"] + 250
