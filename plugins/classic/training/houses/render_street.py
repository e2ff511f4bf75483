"""Renders and develops the street (`street.py`) into build/street; runs on the Python that has Blender's `bpy`."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from .finish import finish
from .scenes import Scene
from .street import street


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--houses", type=int, default=180)
    parser.add_argument("--rooms", type=int, default=40)
    parser.add_argument("--first", type=int, default=0, help="leave out so many; for several processes side by side")
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--edge", type=int, default=0, help="the long edge in pixels; 0 leaves each scene its own")
    parser.add_argument("--samples", type=int, help="light paths a pixel; each scene's own if left out")
    parser.add_argument("--renders", type=Path, default=Path("build/street/renders"))
    parser.add_argument("--data", type=Path, default=Path("build/street"))
    options = parser.parse_args()
    from .blender.render import render

    for scene in street(options.houses, options.rooms)[options.first :: options.step]:
        if (options.data / scene.name / "scene.json").exists():
            continue
        smaller = _at_edge(scene, options.edge) if options.edge else scene
        render(smaller, options.renders, threads=1, samples=options.samples)
        finish(smaller, options.renders, options.data, front=True)
        (options.renders / f"{scene.name}.exr").unlink()
        print(scene.name, file=sys.stderr, flush=True)
    return 0


def _at_edge(scene: Scene, edge: int) -> Scene:
    """The same scene on a smaller picture: a network that looks at 512 px learns nothing from more than 768."""
    frame = scene.frame
    scale = edge / max(frame.width, frame.height)
    size = replace(frame, width=round(frame.width * scale), height=round(frame.height * scale))
    return replace(scene, frame=size)


if __name__ == "__main__":
    sys.exit(main())
