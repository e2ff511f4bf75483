"""What a job costs beyond its provider's own time: `python -m tests.bench.asking`.

The same photo and look go in turn to OpenAI's wire, as before there was a kit, and to a wire of each kind of the kit,
against servers that take a given time. What decides is the ratio of what remains, each at its best of several turns.
"""

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from luster.v1 import job_pb2
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_providers.plugin import luster_providers
from luster_sdk.testing.far_side import KEY, Asked, FarSide
from numpy.typing import NDArray
from PIL import Image

from tests.bench.report import Figure, report
from tests.engine.served import Person, Served, running
from tests.engine.studio import photo
from tests.stand_ins import openai_server, speeches
from tests.stand_ins.openai_server import OpenAIServer

OWN = 1.0
"""Seconds that every server takes for a question."""
TURNS = 7
"""Counted turns of each wire; the first one of all only warms up."""
MOST = 1.1
STYLE = "bright_airy"


def lighter(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """What the servers answer: the photo, a little lighter, so that it lies over it and takes no time to make."""
    return np.clip(pixels.astype(np.uint16) * 21 // 20, 0, 255).astype(np.uint8)


def edited(asked: Asked) -> bytes:
    """One answer of a server of the kit, after the time that it takes."""
    until = time.monotonic() + OWN
    out = io.BytesIO()
    shown = np.asarray(Image.open(io.BytesIO(asked.photo)).convert("RGB"))
    Image.fromarray(lighter(shown)).save(out, "PNG", compress_level=1)
    time.sleep(max(0.0, until - time.monotonic()))
    return out.getvalue()


@contextlib.contextmanager
def engine() -> Iterator[Served]:
    """An engine that knows OpenAI and three providers of the kit."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="luster-asking-")))
        folder.chmod(0o755)
        url = stack.enter_context(EmbeddedPostgres(folder / "postgres")).render_as_string(hide_password=False)
        migrate(url)
        openai = stack.enter_context(OpenAIServer())
        openai.pause, openai.edit = OWN, lambda shown, _mask, _prompt: lighter(shown)
        kinds = {"google": speeches.GoogleSpeech, "ideogram": speeches.IdeogramSpeech, "bfl": speeches.BFLSpeech}
        far = {name: stack.enter_context(FarSide(speech(), edit=edited)) for name, speech in kinds.items()}
        for one in far.values():
            one.looks_before_done = 0
        os.environ.update({secret: KEY for each in luster_providers() for secret in each.secrets})
        settings = {
            "openai_api_key": openai_server.KEY,
            "openai_base_url": openai.base_url,
            "providers": {name: {"base_url": one.url} for name, one in far.items()},
            "provider_budgets": {name: {"calls_per_minute": 1000} for name in (*far, "openai")},
            "welcome_credits": 10_000,
        }
        yield from running(folder / "data", url, **settings)


def seconds(person: Person, asset: str, provider: str) -> float:
    """One job, from the call that makes it to its end, without what the server took."""
    began = time.monotonic()
    job = person.enhance(asset, STYLE, provider=provider)
    took = time.monotonic() - began
    if job.state != job_pb2.JOB_STATE_SUCCEEDED:
        raise SystemExit(f"{provider}: {job.error}")
    return took - OWN


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edge", type=int, default=2400, help="long edge of the photo")
    parser.add_argument("--turns", type=int, default=TURNS)
    options = parser.parse_args()
    wires = ("openai", "google", "ideogram", "bfl")
    found: dict[str, list[float]] = {name: [] for name in wires}
    with engine() as served:
        person = served.person()
        asset = person.upload(photo(options.edge)).id
        for turn in range(options.turns + 1):
            for name in wires:
                took = seconds(person, asset, name)
                found[name] += [took] if turn else []
    best = {name: min(all_) for name, all_ in found.items()}
    rows = [
        Figure(
            f"a job by {name} beyond the provider's own time, beside one by openai",
            MOST,
            best[name] / best["openai"],
            "×",
            beside=f"{best[name]:.2f} s to {best['openai']:.2f} s",
        )
        for name in wires[1:]
    ]
    return report("asking", rows)


if __name__ == "__main__":
    sys.exit(main())
