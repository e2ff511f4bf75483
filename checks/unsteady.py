"""Runs the tests that failed once more, alone: few of them, for many that fail beside each other are a fault.

`python -m checks.unsteady COMMAND…` appends the files to the command. What passes now is named all the same.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FAILED = ROOT / "build" / "pytest" / "v" / "cache" / "lastfailed"
MOST_FILES = 3
"""Files that may be run again; two is the most that a busy machine was seen to disturb in 5,200 tests."""


def failed_tests(record: Path) -> list[str]:
    """What pytest noted as failed, errors of set-up too."""
    return sorted(json.loads(record.read_text())) if record.exists() else []


def main(command: list[str], record: Path = FAILED) -> int:
    """Run the files of these tests, since what tests of a file share is part of what failed."""
    tests = failed_tests(record)
    files = sorted({test.partition("::")[0] for test in tests})
    if not files:
        print("No test is noted as failed: the run ended before it could say so.")
        return 1
    if len(files) > MOST_FILES:
        print(f"{len(tests)} tests in {len(files)} files failed: more than {MOST_FILES} files are not run again.")
        return 1
    status = subprocess.run([*command, "-q", *files], cwd=ROOT, check=False).returncode
    if status == 0:
        print("Unsteady: failed beside others, passed alone. Find out why:")
        print("\n".join(f"  {test}" for test in tests))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
