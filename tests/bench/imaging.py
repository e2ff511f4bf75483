"""How fast and how frugal pictures are made, beside other programs: `python -m tests.bench.imaging`.

`python -m tests.bench.imaging styles previews` measures these parts only.
"""

import argparse
import asyncio
import json
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_engine.sandbox.environment import clean_environment
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.settings import Settings
from PIL import Image

from tests.bench.imaging_photo import bracket, house_photo, photo
from tests.bench.report import ROOT, Figure, against, report

_ROUNDS = 5
_IN_A_ROW = 4
_LIMITS = {"default": 5.0, "bright_airy": 5.0, "lawn_cleanup": 6.0, "sky_replacement": 7.0, "dusk": 8.0}
"""How many times decoding and encoding the whole job of a style may take."""
_PREVIEWS = 20.0
"""How many times decoding and encoding the photo five previews of it may take together."""


def main() -> int:
    """Measure everything, or the parts asked for, each in a process of its own, all on one core."""
    cores = sorted(os.sched_getaffinity(0))
    parts: dict[str, Callable[[Bench], list[Figure]]] = {
        "fused": Bench.fused,
        "styles": Bench.styles,
        "previews": Bench.previews,
        "throughput": lambda bench: bench.throughput(cores),
        "memory": Bench.memory,
        "peers": Bench.peers,
    }
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("parts", nargs="*", metavar="PART", help=", ".join(parts))
    chosen = asked.parse_args().parts or list(parts)
    if unknown := sorted(set(chosen) - set(parts)):
        asked.error(f"there is no part {unknown[0]!r}; there are {', '.join(parts)}")
    for megapixels in (12, 24, 48):
        photo(megapixels, brackets=megapixels == 24)
    with tempfile.TemporaryDirectory(prefix="luster-bench-") as folder:
        bench = Bench(Path(folder), cores[-1], _plans(Path(folder)))
        figures = [figure for part in chosen for figure in parts[part](bench)]
        bench.table()
        return report("imaging", figures)


def _plans(folder: Path) -> dict[str, Any]:
    """A frozen plan of every usable local style, at its defaults."""
    catalog = asyncio.run(read_catalog(Settings(data_dir=folder / "data")))
    names = [name for name, style in catalog.styles.items() if style.available and "local" in style.recipes]
    known = [name for name in _LIMITS if name in names]
    request = {name: PlanRequest(style=name, provider="local", content="bench") for name in names}
    order = [*known, *sorted(set(names) - set(known))]
    return {name: make_plan(catalog, request[name])[0].model_dump(mode="json") for name in order}


class Bench:
    """The run: what was measured so far, and on which core."""

    def __init__(self, folder: Path, core: int, plans: dict[str, Any]) -> None:
        self._folder = folder
        self._core = core
        self._plans = plans
        self._codecs: dict[int, dict[str, float]] = {}
        self._jobs: dict[tuple[str, int], dict[str, Any]] = {}

    def fused(self) -> list[Figure]:
        """Decode, one fused pass, encode, beside decode and encode."""
        found = self._codec(24)
        beside = (
            f"decode {found['decode']:.0f} + encode {found['encode']:.0f} ms, pass {found['pass']:.0f}, "
            f"whole {found['whole']:.0f} ms"
        )
        times = found["whole"] / self._floor(24)
        return [Figure("24 MP: decode + one fused pass + encode", 2.3, times, "×", beside=beside)]

    def styles(self) -> list[Figure]:
        """Every style's whole job at 24 MP, beside decode and encode."""
        figures = []
        for name in self._plans:
            for megapixels in (12, 24):
                self._job(name, megapixels, _ROUNDS if megapixels == 24 else 2)
            job = self._jobs[name, 24]
            if name in _LIMITS:
                slow = sorted(job["steps"], key=lambda step: -step["ms"])[:3]
                beside = f"{job['ms']:.0f} ms; " + ", ".join(f"{step['stage']} {step['ms']:.0f}" for step in slow)
                times = job["ms"] / self._floor(24)
                if job["warnings"]:  # what leaves the photo alone has not shown how long its work takes
                    times, beside = math.inf, job["warnings"][0]["message"]
                figures.append(Figure(f"24 MP: {name}, whole job", _LIMITS[name], times, "×", beside=beside))
        return figures

    def previews(self) -> list[Figure]:
        """Small pictures of one photo in every style that has a figure, by a child that is warm."""
        plans = [self._plans[name] for name in _LIMITS if name in self._plans]
        order = {"what": "previews", "photo": str(house_photo()), "plans": plans, "rounds": 3}
        found = self._ask({**order, "out": str(self._folder / "out.jpg")})
        alone = "one by one: " + ", ".join(f"{name} {ms:.0f} ms" for name, ms in found["alone"].items())
        codec = self._ask({"what": "codecs", "photo": str(house_photo()), "rounds": 3})
        floor = codec["decode"] + codec["encode"]
        name, what = "640 px: five previews of a 12 MP photo", "decode + encode of it"
        figure = against(name, _PREVIEWS, found["ms"], floor, what, unit="ms")
        if found["left_alone"]:
            return [replace(figure, measured=math.inf, beside=found["left_alone"])]
        return [replace(figure, beside=f"{figure.beside}; {alone}")]

    def throughput(self, cores: list[int]) -> list[Figure]:
        """Pictures per second by two processes against one."""
        if len(cores) < 2:
            return [Figure("two processes against one", 1.8, 0.0, "×", at_most=False, beside="one core only")]
        one = self._together(cores[-1:])
        two = self._together(cores[-2:])
        beside = f"{one:.2f} and {two:.2f} pictures a second, default at 24 MP"
        return [Figure("two processes against one", 1.8, two / one, "×", at_most=False, beside=beside)]

    def memory(self) -> list[Figure]:
        """The most memory that a 48 MP job has had resident."""
        for name in self._plans:
            self._job(name, 48, 1)
        name = max(self._plans, key=lambda each: float(self._jobs[each, 48]["peak_mb"]))
        return [Figure("48 MP: peak memory of a job", 1.2, self._jobs[name, 48]["peak_mb"] / 1024, "GB", beside=name)]

    def peers(self) -> list[Figure]:
        """Other programs on the same photo and core. One that is missing counts as short."""
        source, target = str(photo(24)), str(self._folder / "peer.jpg")
        ours = float(self._job("default", 24, _ROUNDS)["ms"])
        tiny = self._folder / "tiny.jpg"
        Image.new("RGB", (16, 16), (90, 120, 60)).save(tiny)
        unsharp = ["-normalize", "-unsharp", "0x1.0+1.0+0.05", "-quality", "92"]
        magick = self._peer(["gm", "convert", source, *unsharp, target])
        start = self._peer(["gm", "convert", str(tiny), *unsharp, target])
        table = [
            "darktable-cli",
            source,
            target,
            "--core",
            "--library",
            ":memory:",
            "--configdir",
            f"{self._folder}/dt",
        ]
        dark = self._peer([*table, "--conf", "opencl=FALSE"], fresh=target)
        fuse = self._peer(["enfuse", "-o", target, *(str(bracket(24, number)) for number in range(3))])
        vips = self._peer(["vips", "sharpen", source, f"{target}[Q=92]"])
        figures = [_against("gm convert -normalize -unsharp", magick and start and magick - start, ours, 1.0)]
        figures.append(_against("darktable-cli", dark, ours, 3.0))
        figures += [
            _against(name, took, ours, 0.0) for name, took in (("enfuse of three", fuse), ("vips sharpen", vips))
        ]
        return figures

    def table(self) -> None:
        """Every style by size: milliseconds, ratio, memory, pictures a second."""
        print("style | MP | ms | × decode+encode | peak MB | pictures a second")
        print("------|----|----|-----------------|---------|------------------")
        for (name, megapixels), job in self._jobs.items():
            ratio = job["ms"] / self._floor(megapixels)
            print(
                f"{name} | {megapixels} | {job['ms']:.0f} | {ratio:.2f} | {job['peak_mb']:.0f} | {1000 / job['ms']:.2f}"
            )
        kept = ROOT / "build" / "bench" / "imaging_styles.json"
        kept.parent.mkdir(parents=True, exist_ok=True)
        rows = [{"style": name, "megapixels": size, **job} for (name, size), job in self._jobs.items()]
        kept.write_text(json.dumps(rows, indent=2))
        print()

    def _codec(self, megapixels: int) -> dict[str, float]:
        if megapixels not in self._codecs:
            rounds = _ROUNDS if megapixels == 24 else 2
            order = {"what": "codecs", "photo": str(photo(megapixels)), "rounds": rounds}
            self._codecs[megapixels] = self._ask(order)
        return self._codecs[megapixels]

    def _floor(self, megapixels: int) -> float:
        found = self._codec(megapixels)
        return found["decode"] + found["encode"]

    def _job(self, name: str, megapixels: int, rounds: int) -> dict[str, Any]:
        if (name, megapixels) in self._jobs:
            return self._jobs[name, megapixels]
        order = {"what": "style", "photo": str(photo(megapixels)), "plan": self._plans[name], "rounds": rounds}
        self._jobs[name, megapixels] = self._ask({**order, "out": str(self._folder / "out.jpg")})
        return self._jobs[name, megapixels]

    def _ask(self, order: dict[str, Any]) -> Any:
        done = subprocess.run(
            self._command({**order, "cores": [self._core]}),
            capture_output=True,
            text=True,
            env=self._environment(),
            check=False,
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        return json.loads(done.stdout.splitlines()[-1])

    def _environment(self) -> dict[str, str]:
        """What a sandbox child finds: libraries that spread over threads would be measured for spinning."""
        return clean_environment(self._folder, {"PYTHONPATH": str(ROOT)})

    def _command(self, order: dict[str, Any]) -> list[str]:
        return [sys.executable, "-m", "tests.bench.imaging_child", json.dumps(order)]

    def _together(self, cores: list[int]) -> float:
        """Pictures a second by one process on each of these cores."""
        children = []
        for core in cores:
            order = {"what": "steady", "photo": str(photo(24)), "plan": self._plans["default"], "rounds": _IN_A_ROW}
            order |= {"out": str(self._folder / f"{core}.jpg"), "cores": [core]}
            pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
            children.append(subprocess.Popen(self._command(order), env=self._environment(), **pipes))
        for child in children:
            child.stdout.readline()
        for child in children:
            child.stdin.write("go\n")
            child.stdin.flush()
        slowest = max(json.loads(child.communicate()[0].splitlines()[-1])["seconds"] for child in children)
        return float(len(cores) * _IN_A_ROW / slowest)

    def _peer(self, command: list[str], fresh: str = "") -> float | None:
        """The shortest of as many runs as ours, in milliseconds of the core; None where the program is missing."""
        if shutil.which(command[0]) is None:
            return None
        times = []
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "VIPS_CONCURRENCY": "1", "HOME": str(self._folder)}
        for _ in range(_ROUNDS):
            if fresh:
                Path(fresh).unlink(missing_ok=True)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(
                ["taskset", "-c", str(self._core), *command], capture_output=True, env=environment, check=False
            )
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if done.returncode:
                print(done.stderr.decode(errors="replace")[-400:], file=sys.stderr)
                return None
            times.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000.0)
        return min(times)


def _against(name: str, peer: float | None, ours: float, times: float) -> Figure:
    """How many times as fast as a peer our default job is; `times` is 0 where the peer is shown for comparison only."""
    title = f"24 MP default: times as fast as {name}"
    if peer is None:
        return Figure(title, times or 0.01, 0.0, "×", at_most=False, beside="missing; run make bench-setup")
    return Figure(title, times, peer / ours, "×", at_most=False, beside=f"it took {peer:.0f} ms")


if __name__ == "__main__":
    raise SystemExit(main())
