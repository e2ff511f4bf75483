"""What the second backup of 1,000 unchanged photos costs against the first, by `python -m tests.bench.backup`."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import Figure, report
from tests.engine.backup.installation import Installation

LUSTER = Path(sys.executable).with_name("luster")
_PHOTOS = 1000
_SIZE = 5_000_000
"""Bytes of a photo, as a camera of 24 megapixels writes it. What starts the command and dumps the database takes some
three seconds however large the photos are."""


_COMPILES = "import luster_engine.backup.making, luster_engine.cli.main, luster_engine.database.revision"


def _compiling() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _timed(*arguments: str, data: Path) -> tuple[float, str]:
    environment = {**_compiling(), "LUSTER_DATA": str(data)}
    begun = time.monotonic()
    done = subprocess.run([LUSTER, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return time.monotonic() - begun, done.stdout


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> int:
    """Fill a folder, back it up twice, lose it and bring it back."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        home.chmod(0o755)
        data, place = home / "data", home / "backups"
        data.mkdir()
        installation = Installation(data)
        installation.fill(_PHOTOS, _SIZE)
        before = installation.facts()
        # An installed Luster is compiled; one in a working tree compiles itself when it first runs.
        subprocess.run([sys.executable, "-c", _COMPILES], env=_compiling(), check=True)
        first, _ = _timed("backup", str(place), data=data)
        first_size = _size(place)
        second, said = _timed("backup", str(place), "--json", data=data)
        second_size = _size(place) - first_size
        shutil.rmtree(data)
        again = home / "again"
        restored, _ = _timed("restore", str(place), data=again)
        after = Installation(again).facts()
        differ = sum(before[each] != after[each] for each in before)
        new = json.loads(said)["new_files"]
        print(f"first {first:.1f} s, {first_size / 1e6:.0f} MB; second {second:.1f} s, {new} new files")
        return report(
            "backup",
            [
                Figure("second backup of 1,000 photos, time of the first", 10, 100 * second / first, "%"),
                Figure("second backup of 1,000 photos, bytes of the first", 10, 100 * second_size / first_size, "%"),
                Figure("kinds of things that differ after a restore", 0, differ, "", beside=f"{restored:.0f} s"),
            ],
        )


if __name__ == "__main__":
    raise SystemExit(main())
