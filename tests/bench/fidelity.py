"""What a model's answer costs beside its own time, at 24 MP on one core: `python -m tests.bench.fidelity`.

Registration, tone and lights carried over, the guard on answer and result, and encoding, each beside decoding and
encoding of the same photo in the same run; and the guard alone, as every local job has it.
"""

import os
from dataclasses import dataclass
from typing import Any

# Numpy's own threads would spin on the other cores and be counted.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import cv2
import numpy as np
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from guard_training import vices
from guard_training.scenes import scene_of
from luster_engine.pipeline.fidelity.job_report import judge_job
from luster_engine.pipeline.guide import edits as guide
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.context import Findings
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.proxy import PIXELS
from luster_engine.pipeline.render.smaller import shrink
from luster_sdk import Edit, Frame
from training.houses import load_house

from tests.bench.imaging_child import best, codecs
from tests.bench.report import Figure, report

_HOUSE = "big_gable_24mp"
_ROUNDS = 3


@dataclass(frozen=True, eq=False)
class Guided:
    """An answer at work on a photo, the way a recipe uses it."""

    photo: Frame
    answer: Frame

    def transferred(self, *, evening: bool = False) -> Outcome:
        """The photo with the answer's tone in it, and its lights where it turned day into evening."""
        small = shrink(self.photo, PIXELS)
        laid = guide.lay(small, self.answer, None)
        if evening:
            tone, glow, _ = guide.evening(small, laid, runner.with_edit, amount=1.0, ignore=None)
        else:
            tone, glow = guide.tone(small, laid, runner.with_edit, amount=1.0, ignore=None), Edit()
        layers = runner.Layers((tone,), () if glow.is_empty else (glow,))
        return Outcome(runner.apply(self.photo, layers), layers, Findings(), (), True, laid=laid)


def main() -> int:
    """Measures on the last core alone."""
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, cores[-1:])
    cv2.setNumThreads(1)
    house = load_house(_HOUSE)
    plain = codecs(house.photo_path, _ROUNDS)
    floor = plain["decode"] + plain["encode"]
    guided = _guided()
    outcome = guided.transferred()
    local = Outcome(outcome.frame, outcome.layers, Findings(), (), True)
    transfer = best(_ROUNDS, guided.transferred)
    dusk = _guided(vices.look_dusk)
    evening = best(_ROUNDS, lambda: dusk.transferred(evening=True))
    guard = best(_ROUNDS, lambda: judge_job(guided.photo, outcome, "dusk"))
    alone = best(_ROUNDS, lambda: judge_job(guided.photo, local, "dusk"))
    beside = f"decode {plain['decode']:.0f} + encode {plain['encode']:.0f} ms"
    both = max(transfer, evening) + guard + plain["encode"]
    return report(
        "fidelity",
        [
            Figure("24 MP: register and transfer", 15, transfer / floor, "×", beside=f"{transfer:.0f} ms; {beside}"),
            Figure("24 MP: register, transfer and lights", 15, evening / floor, "×", beside=f"{evening:.0f} ms"),
            Figure("24 MP: with guard and encode", 26, both / floor, "×", beside=f"guard {guard:.0f} ms"),
            Figure("24 MP: the guard of a local job", 160, alone, "ms", beside=f"{alone / floor:.2f} × {beside}"),
        ],
    )


def _guided(look: Any = vices.look_airy) -> Guided:
    house = load_house(_HOUSE)
    photo = simplejpeg.decode_jpeg(house.photo_path.read_bytes(), "RGB")
    scene = scene_of(house, 1536)
    random: Any = np.random.default_rng(7)
    looked = vices.habits(scene, np.clip(look(scene, vices.floats(scene.photo), random), 0, 1), random)
    answer, _ = vices.moved(looked, random)
    return Guided(Frame(photo), Frame(vices.to_bytes(answer)))


if __name__ == "__main__":
    raise SystemExit(main())
