"""Puts what was learned where the product reads it: `python -m training.adopt [NAME…]`.

Trainings write to build/learned, so that a try never touches the source tree. `learned.toml` lists what there is.
"""

import argparse
import shutil
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[3]
TRIES = ROOT / "build" / "learned"
"""Where trainings write; git ignores it."""


@dataclass(frozen=True)
class Learned:
    """Something that is learned: the file that the product reads, and the command that makes the next one."""

    name: str
    file: Path
    command: str
    most_bytes: int

    @property
    def tried(self) -> Path:
        """Where a training leaves it."""
        return TRIES / self.file.name


def everything() -> tuple[Learned, ...]:
    """What `learned.toml` lists."""
    listed = tomllib.loads(Path(__file__).with_name("learned.toml").read_text(encoding="utf-8"))
    return tuple(
        Learned(name, ROOT / entry["file"], entry["command"], entry["most_bytes"]) for name, entry in listed.items()
    )


def adopt(names: Sequence[str] = ()) -> list[Learned]:
    """Copies these tries (all that are there, when no name is given) over the files that the product reads."""
    known = {each.name: each for each in everything()}
    wrong = [name for name in names if name not in known]
    if wrong:
        raise SystemExit(f"Nothing called {wrong[0]} is learned; there are {', '.join(known)}.")
    chosen = [known[name] for name in names] or [each for each in known.values() if each.tried.exists()]
    if not chosen:
        raise SystemExit(f"There is nothing in {TRIES}. Train first: docs/learning.md lists the commands.")
    for each in chosen:
        if not each.tried.exists():
            raise SystemExit(f"{each.tried} is not there. Run `{each.command}` first.")
        if each.tried.stat().st_size > each.most_bytes:
            raise SystemExit(f"{each.tried} has {each.tried.stat().st_size} bytes; {each.most_bytes} are allowed.")
    for each in chosen:
        shutil.copyfile(each.tried, each.file)
    return chosen


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    for each in adopt(parser.parse_args().names):
        print(f"{each.name}: {each.file.relative_to(ROOT)}, {each.file.stat().st_size} bytes")
    print("Now measure (make quality). `git checkout` takes it back.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
