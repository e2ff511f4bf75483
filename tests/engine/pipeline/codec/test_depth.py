"""Sixteen bits become eight by rounding, and without whole frames of wider numbers."""

import tracemalloc

import numpy as np
import pytest
from luster_engine.pipeline.codec.depth import narrow

pytestmark = pytest.mark.fast


def test_every_value_is_rounded_to_the_nearest() -> None:
    every = np.arange(65536, dtype=np.uint16).reshape(256, 256, 1)
    assert np.array_equal(narrow(every), np.floor(every / 257.0 + 0.5).astype(np.uint8))


def test_eight_bits_stay_what_they_are() -> None:
    pixels = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
    assert narrow(pixels) is pixels


def test_a_large_frame_is_made_without_wider_ones() -> None:
    """A merged set of RAW files needed three quarters of a gigabyte more to be written than to be made."""
    pixels = np.zeros((2000, 1000, 3), np.uint16)
    tracemalloc.start()
    narrow(pixels)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1.5 * pixels.nbytes / 2
