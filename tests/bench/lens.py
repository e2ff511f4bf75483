"""How well and how fast a known lens is corrected by its profile: `python -m tests.bench.lens`.

The grid and the white wall are what lensfunpy's own model makes of them; `test_lens_profiles.py` in
`tests/plugins/classic/geometry` holds the same figures on a smaller picture. Times are the process's own, of the look
`default` on a drawn 24 MP photo, with the profile and without it, in the same run.
"""

import statistics
import sys
import time

import cv2
import numpy as np
from luster_classic.geometry.unbend import LENS, LensParams
from luster_classic.geometry.verticals import VERTICALS, VerticalsParams
from luster_engine.pipeline.codec.srgb import from_linear, to_linear
from luster_engine.pipeline.render import runner
from luster_sdk import Curves, Detail, Edit, Frame, PhotoFacts, Warp
from luster_sdk.testing import FakeContext, house
from luster_sdk.testing.frames import proxy_of

from tests.bench.imaging_photo import draw
from tests.bench.report import Figure, report
from tests.plugins.classic import lens_views

SIZE = 3000, 2000
LARGE = 6000, 4000
ROUNDS = 5


def profile_of(photo: PhotoFacts) -> tuple[Edit, FakeContext]:
    """The stage's answer for a photo."""
    context = FakeContext(photo=photo)
    return LENS.plan(proxy_of(house(60, 40), photo), LensParams(), context), context


def grid() -> list[Figure]:
    """How far lines miss where they belong, in pixels of a 6 MP picture."""
    edit, context = profile_of(lens_views.facts(*SIZE))
    assert edit.warp is not None
    frame = lens_views.bent_grid(*SIZE, coloured=True)
    before = lens_views.measure_lines(frame.pixels, 1.0)
    done = runner.apply(frame, runner.Layers((Edit(warp=edit.warp.motion),))).pixels
    after = lens_views.measure_lines(done, context.measured["lens.zoom"])
    said = f"before {np.percentile(before, 95):.1f} px, which is as far as is looked"
    return [Figure("a bent grid, p95 of all channels", 0.3, float(np.percentile(after, 95)), "px", beside=said)]


def wall() -> Figure:
    """How even a white wall becomes."""
    light = lens_views.dim_wall(*SIZE, 0.3)
    frame = Frame(np.round(np.asarray(from_linear(light)) * 65535).astype(np.uint16))
    edit, _ = profile_of(lens_views.facts(*SIZE))
    seen = to_linear(runner.apply(frame, runner.Layers((edit,))).pixels.astype(np.float32) / 65535)
    said = f"the darkest corner had {light.min() / light.max():.0%}"
    return Figure(
        "a white wall, the most that light is off", 0.01, float(np.abs(seen / 0.3 - 1).max()), "", beside=said
    )


def times() -> list[Figure]:
    """What the profile costs in the pass over a 24 MP photo that is tilted and toned, beside the same without it."""
    frame = Frame(draw(*LARGE))
    photo = lens_views.facts(*LARGE)
    began = time.process_time()
    raw, _ = profile_of(photo)
    found = time.process_time() - began
    jpeg, _ = profile_of(lens_views.facts(*LARGE, format="jpeg"))
    tilt = Edit(warp=Warp(np.array([[0.97, 0.004, 0.0], [-0.004, 0.97, 0.0], [0.0, 0.02, 1.0]])))
    look = (
        tilt,
        Edit(curves=Curves(np.linspace(0, 1, 64) ** 0.9)),
        Edit(detail=Detail(denoise=0.3, denoise_colour=0.5, sharpen=0.4)),
    )
    spent: dict[str, list[float]] = {"without": [], "jpeg": [], "raw": []}
    for _ in range(ROUNDS):
        for name, edits in (("without", look), ("jpeg", (jpeg, *look)), ("raw", (raw, *look))):
            began = time.process_time()
            runner.apply(frame, runner.Layers(edits))
            spent[name].append(time.process_time() - began)
    usual = {name: statistics.median(values) for name, values in spent.items()}
    context = FakeContext(photo=photo)
    began = time.process_time()
    VERTICALS.plan(proxy_of(house(1500, 1000), photo), VerticalsParams(), context)
    verticals = time.process_time() - began
    return [
        Figure(
            f"the pass over 24 MP with a {kind} profile, against without",
            most,
            usual[name] / usual["without"],
            "×",
            beside=f"{usual[name]:.2f} s against {usual['without']:.2f} s",
        )
        for name, kind, most in (("jpeg", "JPEG's", 1.1), ("raw", "RAW's", 2.2))
    ] + [
        Figure(
            "finding the first profile, against the verticals' own look",
            1.0,
            found / verticals,
            "×",
            beside=f"{found:.2f} s",
        )
    ]


def main() -> int:
    """All figures."""
    cv2.setNumThreads(1)
    return report("lens", [*times(), *grid(), wall()])


if __name__ == "__main__":
    sys.exit(main())
