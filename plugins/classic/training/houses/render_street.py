"""Renders and develops the street (`street.py`) into build/street; runs on the Python that has Blender's `bpy`."""

import argparse
import sys
from pathlib import Path

from .finish import finish
from .street import street


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--houses", type=int, default=180)
    parser.add_argument("--rooms", type=int, default=40)
    parser.add_argument("--first", type=int, default=0, help="leave out so many; for several processes side by side")
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--renders", type=Path, default=Path("build/street/renders"))
    parser.add_argument("--data", type=Path, default=Path("build/street"))
    options = parser.parse_args()
    from .blender.render import render

    for scene in street(options.houses, options.rooms)[options.first :: options.step]:
        if (options.data / scene.name / "scene.json").exists():
            continue
        render(scene, options.renders, threads=1)
        finish(scene, options.renders, options.data, front=True)
        (options.renders / f"{scene.name}.exr").unlink()
        print(scene.name, file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
