"""What the children of a sandbox begin as copies of."""

import asyncio
import logging
import sys
from pathlib import Path

from luster_engine.copies import CAN_COPY, Original
from luster_engine.sandbox import files
from luster_engine.sandbox.environment import clean_environment
from luster_engine.sandbox.task import SandboxOptions

log = logging.getLogger("luster.sandbox")

_ANSWER_SECONDS = 5.0
"""How long it may take to answer once it has imported. Its children are killed with it, and the photos that they are at
begin anew; the API answers meanwhile. So it may take longer than the nursery of `luster up`. Chosen, not measured.
Shorter: on a machine whose processors are full, work is lost of an original that was only slow. Longer: beside a frozen
one the next photo waits so much longer."""


async def original_for(folder: Path, options: SandboxOptions) -> Original | None:
    """What several children share: what they import, once for all of them. None where each begins by itself."""
    if not CAN_COPY or options.size == 1 or not options.preload:
        return None
    ready = ("original", " ".join(options.preload), " ".join(options.warm))
    try:
        files.prepare(folder)
        return await Original.begin(
            (sys.executable, "-P", "-m", "luster_engine.sandbox.child", *ready),
            patience=_ANSWER_SECONDS,
            stdin=asyncio.subprocess.DEVNULL,
            env=clean_environment(folder, options.environment),
            cwd=folder,
        )
    except OSError as error:
        log.warning("each child of the sandbox imports for itself: %s", error)
        return None
