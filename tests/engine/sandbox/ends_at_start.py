"""Ends the child that imports it, as often as the file `kills` beside the sandboxes says, and counts its imports."""

import os
import signal
from pathlib import Path

_SCRATCH = Path.cwd().parents[1]
_STARTED = _SCRATCH / "started"
with _STARTED.open("a") as file:
    file.write(".")
if _STARTED.stat().st_size <= int((_SCRATCH / "kills").read_text()):
    os.kill(os.getpid(), signal.SIGKILL)
