"""The environment of a child: a short list of harmless variables, never a key, a URL or a token."""

import os
from collections.abc import Mapping
from pathlib import Path

PASSED = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
# Work is spread over processes, so each library is told to stay on one thread.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS", "NUMBA_NUM_THREADS")


def clean_environment(folder: Path, extra: Mapping[str, str]) -> dict[str, str]:
    """What a child finds in its environment; its home and temporary folder lie in its own folder."""
    kept = {name: os.environ[name] for name in PASSED if name in os.environ}
    home = str(folder / "tmp")
    own = {"HOME": home, "TMPDIR": home, "XDG_CACHE_HOME": home, "PYTHONUTF8": "1"}
    return kept | own | dict.fromkeys(_ONE_THREAD, "1") | dict(extra)
