"""`python -m tests.quality`: measures the styles on the measured houses and says what is short of its figure."""

import argparse
import sys
import time
from pathlib import Path

from tests.quality.groups import all_groups
from tests.quality.harness import run
from tests.quality.report import text, write


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--group", action="append", default=[], choices=[g.name for g in all_groups()])
    parser.add_argument("--scene", action="append", default=[], help="only this scene; repeatable")
    parser.add_argument("--workers", type=int, default=1, help="processes at once")
    parser.add_argument("--out", type=Path, default=Path("build/quality"))
    options = parser.parse_args()
    started = time.monotonic()
    tables = run(options.group, options.scene, options.workers, lambda line: print(line, file=sys.stderr, flush=True))
    page = write(tables, options.out)
    print(text(tables))
    print(f"\n{time.monotonic() - started:.0f} s; pictures: {page}")
    return 0 if all(table.met for table in tables) else 1


if __name__ == "__main__":
    sys.exit(main())
