"""Rooms that a remote model furnishes: what is asked, what is kept, what is refused, and what is said of it after."""

import io
from typing import Any

import cv2
import numpy as np
import pytest
from google.protobuf.field_mask_pb2 import FieldMask
from google.protobuf.json_format import MessageToDict
from luster.v1 import asset_pb2, delivery_pb2, job_pb2
from luster_engine.pipeline.codec.xmp import read
from luster_engine.pipeline.render.plan import PIN
from numpy.typing import NDArray
from PIL import Image

from tests.engine.served import Person, Served
from tests.engine.studio import Studio
from tests.stand_ins.empty_room import answer, as_jpeg, empty_room

SUCCEEDED, FAILED = job_pb2.JOB_STATE_SUCCEEDED, job_pb2.JOB_STATE_FAILED


class Furnisher:
    """What the server answers: a furnished room, with a fault for each question where there is one."""

    def __init__(self, *faults: str) -> None:
        self.faults = list(faults)
        self.prompts: list[str] = []

    def __call__(self, shown: NDArray[np.uint8], mask: object, prompt: str) -> NDArray[np.uint8]:
        fault = self.faults[len(self.prompts)] if len(self.prompts) < len(self.faults) else ""
        self.prompts.append(prompt)
        size = (shown.shape[1], shown.shape[0])
        return np.asarray(cv2.resize(answer(len(self.prompts), fault), size, interpolation=cv2.INTER_AREA), np.uint8)


def spec_of(asset: str = "", **more: Any) -> job_pb2.JobSpec:
    params = more.pop("params", {})
    inputs = [job_pb2.JobInput(role="photo", asset_id=asset)] if asset else []
    spec = job_pb2.JobSpec(kind="stage", inputs=inputs, **more)
    spec.params.update(params)
    return spec


def made(person: Person, spec: job_pb2.JobSpec) -> job_pb2.Job:
    job = person.call(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job
    for _ in person.call(person.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job.id)):
        pass
    done: job_pb2.Job = person.call(person.jobs.GetJob, job_pb2.GetJobRequest(job_id=job.id)).job
    return done


def room_of(person: Person) -> asset_pb2.Asset:
    return person.upload(as_jpeg(empty_room()))


def test_a_room_is_furnished_and_its_walls_stay_the_camera_s(studio: Studio) -> None:
    person = studio.person()
    asset = room_of(person)
    studio.server.edit = furnisher = Furnisher()

    spec = spec_of(asset.id, tier=job_pb2.TIER_PREMIUM, params={"room": "living_room", "furniture": "scandinavian"})
    spec.output.format = "png"
    quoted = person.call(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))
    job = made(person, spec)

    assert job.state == SUCCEEDED, job.error
    assert (quoted.credits, job.credits_used) == (5, 5) and [each.provider for each in quoted.alternatives] == [
        "openai"
    ]
    assert [each.code for each in job.warnings] == [each.code for each in quoted.warnings] == ["proposal"]
    (prompt,) = furnisher.prompts
    assert "empty living room" in prompt and "scandinavian furniture" in prompt and "Cover no window" in prompt
    assert (job.kind, job.style, job.disclosure, job.outputs[0].width) == ("stage", "stage", "replaced", asset.width)
    result = Image.open(io.BytesIO(person.fetch(job.outputs[0].url)))
    said = read(result.info["xmp"] if "xmp" in result.info else result.info["XML:com.adobe.xmp"])
    assert said["digital_source_type"].endswith("/compositeWithTrainedAlgorithmicMedia")
    before = np.asarray(Image.open(io.BytesIO(as_jpeg(empty_room()))))
    changed = (np.asarray(result.convert("RGB")) != before).any(axis=2)
    assert not changed[:220].any() and not changed[270:540, 765:1055].any() and changed[640:740, 780:1000].mean() > 0.9
    report = MessageToDict(job.report)
    assert report["fidelity"]["result"]["verdict"] == "review" and report["region"] == "furnishings"
    assert 0.05 < report["measures"]["room.filled"] < 0.5


def test_an_answer_that_walls_up_a_window_is_asked_for_anew_once(studio: Studio) -> None:
    person = studio.person()
    asset = room_of(person)
    studio.server.edit = furnisher = Furnisher("walled_up", "")

    job = made(person, spec_of(asset.id))

    assert (job.state, len(furnisher.prompts), job.credits_used) == (SUCCEEDED, 2, 3), job.error


def test_a_room_that_is_changed_twice_is_refused_and_costs_nothing(studio: Studio) -> None:
    person = studio.person()
    asset = room_of(person)
    studio.server.edit = furnisher = Furnisher("wall_painted", "new_floor")

    job = made(person, spec_of(asset.id))

    assert (job.state, job.error.reason) == (FAILED, "FIDELITY_REFUSED"), job.error
    assert "another colour" in job.error.message and len(furnisher.prompts) == 2
    assert studio.balance(person) == (50, 0, 0)


def test_a_furnished_room_stays_said_to_be_furnished_and_its_label_says_staged(studio: Studio) -> None:
    person = studio.person()
    asset = room_of(person)
    studio.server.edit = Furnisher()
    brighter = person.enhance(asset.id, "default", provider="local")
    staged = made(person, spec_of(parent_job_id=brighter.id))
    later = made(person, job_pb2.JobSpec(parent_job_id=staged.id, style="bright_airy", provider="local"))

    assert (staged.state, later.state) == (SUCCEEDED, SUCCEEDED), (staged.error, later.error)
    assert later.disclosure == "replaced"
    packs = {
        name: person.call(
            person.delivery.GetDisclosure, delivery_pb2.GetDisclosureRequest(job_id=later.id, policy=name)
        )
        for name in ("mls-label-on-image", "mls-no-overlay")
    }
    assert all("furnished virtually" in each.text for each in packs.values())
    assert {each.name for each in packs["mls-label-on-image"].files} == {"labelled", "original"}
    assert "labelled" not in {each.name for each in packs["mls-no-overlay"].files}


def test_the_owner_s_tag_of_a_room_is_what_is_furnished(studio: Studio) -> None:
    person = studio.person()
    asset = room_of(person)
    studio.server.edit = furnisher = Furnisher()
    tagged = asset_pb2.Asset(id=asset.id, tags=["interior", "bedroom"])
    mask = FieldMask(paths=["tags"])
    person.call(person.assets.UpdateAsset, asset_pb2.UpdateAssetRequest(asset=tagged, update_mask=mask))

    job = made(person, spec_of(asset.id, prompt='a bed for two, "oak"'))

    assert job.state == SUCCEEDED, job.error
    (prompt,) = furnisher.prompts
    assert "empty bedroom" in prompt and "\"a bed for two, 'oak'\"" in prompt
    assert prompt.endswith(PIN)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"style": "dusk"}, "spec.style"),
        ({"params": {"room": "garage"}}, "params.room"),
        ({"params": {"sofa": True}}, "params.sofa"),
        ({"generate": job_pb2.GenerateOptions(count=2)}, "spec.generate"),
    ],
)
def test_what_is_wrong_with_a_wish_is_said_by_its_field(studio: Studio, more: dict[str, Any], field: str) -> None:
    person = studio.person()
    request = job_pb2.CreateJobRequest(spec=spec_of(room_of(person).id, **more))

    assert field in person.refused(person.jobs.CreateJob, request).fields


def test_several_exposures_are_merged_first(studio: Studio) -> None:
    person = studio.person()
    spec = spec_of(room_of(person).id)
    spec.inputs.add(role="bracket", asset_id=room_of(person).id)

    assert person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).fields == ("spec.inputs",)
    # Nor is the first of a set furnished as if it were the whole, by a batch or in a quote.
    rooms = [room_of(person) for _ in range(2)]
    views = [job_pb2.ExposureSet(asset_ids=[each.id for each in rooms])]
    asked = {"shoot_id": rooms[0].shoot_id, "sets": views, "spec": spec_of()}
    for call, request in (
        (person.jobs.BatchCreateJobs, job_pb2.BatchCreateJobsRequest(**asked)),
        (person.jobs.QuoteJob, job_pb2.QuoteJobRequest(**asked)),
    ):
        assert person.refused(call, request).fields == ("spec.inputs",)


def test_where_no_provider_can_furnish_it_is_said_and_nothing_is_made(served: Served) -> None:
    person = served.person()
    spec = spec_of(room_of(person).id)

    quoted = person.refused(person.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))
    said = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))

    assert quoted.reason == said.reason == "PROVIDER_MISCONFIGURED"
    assert "Rooms are furnished by a remote model, and none that can is set up here" in said.message
    spec.provider = "local"
    local = person.refused(person.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))
    assert local.reason == "UNKNOWN_PROVIDER" and "Luster itself furnishes no rooms" in local.message
