"""Ten thousand broken files: each is read or refused, none hangs, and what dies dies in a child."""

import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.photos import house, write
from tests.raw_photo import dng

CASES = 10_000
SECONDS = 45.0
"""What one run may spend; a machine too slow for all cases tries as many as it can, and the next run the same ones."""
_CHILD = Path(__file__).with_name("mutants.py")


@pytest.mark.slow
def test_mutants_are_read_or_refused(tmp_path: Path) -> None:
    files = [write(house(40, 30), tmp_path / f"photo.{kind}", kind) for kind in ("jpg", "png", "webp", "tiff", "avif")]
    files.append(write(house(64, 64), tmp_path / "photo.heic", "heic"))
    deep = tmp_path / "deep.tif"
    cv2.imwrite(str(deep), house(40, 30).astype(np.uint16) * 257)
    files.append(deep)
    raw = tmp_path / "photo.dng"
    raw.write_bytes(dng(house(40, 30) / 255.0))
    files.append(raw)
    done, died, began = 0, [], time.monotonic()
    while done < CASES and time.monotonic() - began < SECONDS:
        left = SECONDS - (time.monotonic() - began)
        command = [sys.executable, str(_CHILD), str(done), str(CASES - done), str(left), *map(str, files)]
        child = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS + 60, check=False)
        lines = child.stdout.splitlines()
        assert lines, child.stderr
        if child.returncode == 0:
            assert float(lines[-1].split()[1]) < 5, "a broken file took too long"
            done = int(lines[-2].split()[0]) + 1
            break
        # Only a death of the decoder itself is forgiven: an exception that nobody foresaw is a fault of ours.
        assert child.returncode < 0, child.stderr[-2000:]
        died.append(lines[-1])
        done = int(lines[-1].split()[0]) + 1
    assert done > 300
    assert len(died) <= done // 1000 + 1, died
