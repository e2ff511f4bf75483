"""Renders scenes by name into build/houses; runs on the Python that has Blender's `bpy` (see README.md here)."""

import argparse
import sys
import time
from pathlib import Path

from .manifest import DATA
from .scenes import exteriors, interiors, scenes, with_seed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="scenes to render; all when left out")
    parser.add_argument("--out", type=Path, default=Path("build/houses"))
    parser.add_argument("--data", type=Path, default=DATA, help="where finished scenes lie")
    parser.add_argument("--seed", type=int, default=0, help="render every scene again, grown from other seeds")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--samples", type=int)
    parser.add_argument("--again", action="store_true", help="render what is already there too")
    options = parser.parse_args()
    from .blender.render import render

    known = {s.name: s for s in (*scenes(), *exteriors(), *interiors())}
    unknown = [n for n in options.names if n not in known]
    if unknown:
        parser.error(f"no such scene: {', '.join(unknown)}; known are {', '.join(known)}")
    for scene in [known[n] for n in options.names] or scenes():
        chosen = with_seed(scene, options.seed) if options.seed else scene
        done = (options.out / f"{chosen.name}.json", options.data / chosen.name / "scene.json")
        if any(path.exists() for path in done) and not options.again:
            continue
        started = time.monotonic()
        render(chosen, options.out, options.threads, options.scale, options.samples)
        print(f"{chosen.name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
