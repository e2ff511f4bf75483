"""The guard in jobs: an answer that changed the house is asked for anew once, then the next way is taken."""

import io
from collections.abc import Callable
from typing import Any

import numpy as np
from google.protobuf.json_format import MessageToDict
from guard_training import vices
from luster.v1 import delivery_pb2, job_pb2
from luster_engine.pipeline.codec import inspection
from luster_engine.pipeline.codec.limits import PhotoLimits
from PIL import Image

from tests.engine.studio import HOUSE, Studio, photo
from tests.stand_ins.editor import editor


def took_a_window(scene: Any, picture: Any, random: np.random.Generator) -> Any:
    """The largest window is painted over."""
    return vices.remove_window(scene, picture, random, share=0.003)


def in_turn(*edits: Callable[..., Any]) -> Callable[..., Any]:
    """The first call is edited by the first, later ones by the last."""
    left = list(edits)
    return lambda *question: (left.pop(0) if len(left) > 1 else left[0])(*question)


def enhance(studio: Studio, style: str, provider: str, **more: Any) -> Any:
    person = studio.person()
    asset = person.upload(photo())
    return person, person.enhance(asset.id, style, provider=provider, **more)


def fidelity_of(job: job_pb2.Job) -> dict[str, Any]:
    found: dict[str, Any] = MessageToDict(job.report)["fidelity"]
    return found


def test_a_better_second_answer_is_used(studio: Studio) -> None:
    studio.server.edit = in_turn(editor(HOUSE, vice=took_a_window), editor(HOUSE, seed=2))
    person, job = enhance(studio, "bright_airy", "openai")

    assert (job.state, job.used_provider, job.attempt) == (job_pb2.JOB_STATE_SUCCEEDED, "openai", 2), job.error
    assert len(studio.server.calls) == 2
    assert fidelity_of(job)["guide"]["verdict"] != "refused"
    assert studio.balance(person) == (47, 0, 3)


def test_what_is_sold_is_judged_apart_from_the_answer(studio: Studio) -> None:
    studio.server.edit = editor(HOUSE, vice=took_a_window)
    _, job = enhance(studio, "bright_airy", "openai")

    # The tone of both answers was good, and no window is taken from an answer's tone.
    assert (job.state, job.attempt) == (job_pb2.JOB_STATE_SUCCEEDED, 2), job.error
    assert fidelity_of(job)["guide"]["verdict"] == "refused"
    assert fidelity_of(job)["result"]["verdict"] != "refused"


def test_the_report_stands_in_the_job_the_file_and_the_map(studio: Studio, tmp_path: Any) -> None:
    person, job = enhance(studio, "sky_replacement", "local")
    found = person.call(person.delivery.GetFidelityMap, delivery_pb2.GetFidelityMapRequest(job_id=job.id))

    verdicts = {"faithful": 1, "review": 2, "refused": 3}
    report = fidelity_of(job)["result"]
    assert found.verdict == verdicts[report["verdict"]]
    assert MessageToDict(found.measures)["result"] == report
    assert "region" not in found.measures
    drawn = np.asarray(Image.open(io.BytesIO(person.fetch(found.map_url))).convert("RGB"), int)
    blue = (drawn[..., 2] > drawn[..., 0] + 30).mean(axis=1)
    assert blue[: len(blue) // 8].mean() > 0.5 > blue[-len(blue) // 4 :].mean()
    file = tmp_path / "result.jpg"
    file.write_bytes(person.fetch(job.outputs[0].url))
    assert inspection.inspect(file, PhotoLimits())["provenance"]["luster"]["Fidelity"] == report["verdict"]


def test_a_map_is_only_for_its_owner(studio: Studio) -> None:
    _, job = enhance(studio, "default", "local")
    other = studio.person()

    refused = other.refused(other.delivery.GetFidelityMap, delivery_pb2.GetFidelityMapRequest(job_id=job.id))
    assert refused.reason == "NOT_FOUND"
