"""One measurement of the imaging bench in a process of its own: an order comes as JSON, what it took goes as JSON."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from luster_classic.scene import segments
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.meter import peak_mb
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import Curves, Edit, Frame, GainMap, Matrix, Saturation
from PIL import Image

from tests.photos import QuietHost

cv2.setNumThreads(1)


def best(rounds: int, work: Callable[[], Any]) -> float:
    """The shortest of some runs in milliseconds of the core's time: what neighbours take away does not count.

    Every run meets the photo for the first time: what the network said of it in the run before is forgotten.
    """
    times = []
    for _ in range(rounds):
        segments.run_network.cache_clear()
        began = time.process_time()
        work()
        times.append((time.process_time() - began) * 1000.0)
    return min(times)


def codecs(photo: Path, rounds: int) -> dict[str, float]:
    """The fastest decode and the fastest encode that the installed libraries offer, and one fused pass between them."""
    data = photo.read_bytes()
    pixels = simplejpeg.decode_jpeg(data, "RGB")
    swapped = np.ascontiguousarray(pixels[..., ::-1])
    packed = np.frombuffer(data, np.uint8)
    image = Image.fromarray(pixels)
    decoders: list[Callable[[], Any]] = [
        lambda: simplejpeg.decode_jpeg(data, "RGB"),
        lambda: cv2.imdecode(packed, cv2.IMREAD_COLOR),
        lambda: Image.open(photo).load(),
    ]
    encoders: list[Callable[[], Any]] = [
        lambda: simplejpeg.encode_jpeg(pixels, 92, "RGB", "420"),
        lambda: cv2.imencode(".jpg", swapped, [cv2.IMWRITE_JPEG_QUALITY, 92]),
        lambda: image.save(os.devnull, "JPEG", quality=92),
    ]
    layers = runner.Layers((fused_edit(),))
    frame = Frame(pixels)
    return {
        "decode": min(best(rounds, each) for each in decoders),
        "encode": min(best(rounds, each) for each in encoders),
        "pass": best(rounds, lambda: runner.apply(frame, layers)),
        "whole": best(rounds, lambda: _decode_pass_encode(data, layers)),
    }


def fused_edit() -> Edit:
    """Curves, a matrix, two maps and saturation, none of them trivial."""
    noise = np.random.default_rng(2)
    ramp = np.linspace(0, 1, 64)
    return Edit(
        curves=Curves(np.stack([ramp**0.85, ramp**0.9, ramp**0.95])),
        gain=GainMap(noise.uniform(0.8, 1.3, (64, 96)).astype(np.float32)),
        matrix=Matrix([[1.05, -0.03, -0.02], [-0.02, 1.04, -0.02], [0.0, -0.05, 1.05]]),
        saturation=Saturation(1.15, noise.uniform(0.8, 1.2, (48, 64)).astype(np.float32)),
        finish=Curves(ramp**1.1),
    )


def _decode_pass_encode(data: bytes, layers: runner.Layers) -> None:
    done = runner.apply(Frame(simplejpeg.decode_jpeg(data, "RGB")), layers)
    simplejpeg.encode_jpeg(done.pixels, 92, "RGB", "420")


def style(photo: Path, plan: dict[str, Any], rounds: int, out: Path) -> dict[str, Any]:
    """A whole job, the way a sandbox child does it: decode, plan, apply, provenance, encode, write."""
    request = TaskRequest(
        "carry_out", {"plan": plan, "limits": {"max_pixels": 200_000_000}}, {"photo": photo}, {"picture": out}
    )
    kept: dict[str, Any] = {}
    answers: list[dict[str, Any]] = []
    took = best(rounds, lambda: answers.append(recipes.carry_out(request, QuietHost(kept=kept))))
    peak = max(peak_mb(), *(step["peak_mb"] for answer in answers for step in answer["steps"]))
    return {"ms": took, "peak_mb": peak, "steps": answers[-1]["steps"], "warnings": answers[-1]["warnings"]}


def previews(photo: Path, plans: list[dict[str, Any]], rounds: int, out: Path) -> dict[str, Any]:
    """Previews of one photo in several styles, the way a warm sandbox child makes them."""
    targets = {f"picture.{number}": out.with_name(f"preview{number}.jpg") for number in range(len(plans))}
    limits = {"max_pixels": 200_000_000}
    kept: dict[str, Any] = {}
    warnings: list[str] = []

    def make(*chosen: int) -> float:
        payload = {"plans": [plans[number] for number in chosen], "edge": 640, "limits": limits}
        request = TaskRequest("preview", payload, {"photo": photo}, targets)

        def once() -> None:
            for made in recipes.preview(request, QuietHost(kept=kept))["previews"]:
                warnings.extend(f"{made['style']}: {warning['message']}" for warning in made["warnings"])

        return best(rounds, once)

    make(*range(len(plans)))
    alone = {plans[number]["style"]: make(number) for number in range(len(plans))}
    return {"ms": make(*range(len(plans))), "alone": alone, "left_alone": warnings[0] if warnings else ""}


def steady(photo: Path, plan: dict[str, Any], count: int, out: Path) -> dict[str, float]:
    """A run of jobs after a word that the child is warm; for throughput."""
    style(photo, plan, 1, out)
    print("warm", flush=True)
    sys.stdin.readline()
    began = time.perf_counter()
    for _ in range(count):
        style(photo, plan, 1, out)
    return {"seconds": time.perf_counter() - began}


if __name__ == "__main__":
    order = json.loads(sys.argv[1])
    if cores := order.get("cores"):
        os.sched_setaffinity(0, cores)
    target = Path(order["photo"])
    if order["what"] == "codecs":
        found: dict[str, Any] = codecs(target, order["rounds"])
    elif order["what"] == "style":
        found = style(target, order["plan"], order["rounds"], Path(order["out"]))
    elif order["what"] == "previews":
        found = previews(target, order["plans"], order["rounds"], Path(order["out"]))
    else:
        found = steady(target, order["plan"], order["rounds"], Path(order["out"]))
    print(json.dumps(found), flush=True)
