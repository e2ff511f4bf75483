"""What was altered is said, and each policy gets the pack that it asks for."""

import io
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from luster.v1 import delivery_pb2, job_pb2
from luster_engine.deliverables.disclosure import DisclosedJob, pack_of
from luster_engine.deliverables.policies import policies, policy
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.disclosure import labelled, side_by_side
from PIL import Image

from tests.engine.served import Person
from tests.engine.studio import Studio, photo


@pytest.fixture(scope="module")
def owner(whole_studio: Studio) -> Person:
    whole_studio.forget_calls()
    return whole_studio.person()


@pytest.fixture(scope="module")
def jobs(owner: Person) -> Mapping[str, str]:
    """A finished job of each class of change, by the class."""
    asset = owner.upload(photo(800)).id
    wanted = {
        "none": ("default", "local"),
        "altered": ("lawn_cleanup", "local"),
        "replaced": ("sky_replacement", "local"),
        "generated": ("sky_replacement", "openai"),
    }
    made = {}
    for change, (style, provider) in wanted.items():
        job = owner.enhance(asset, style, provider=provider)
        assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
        made[change] = job.id
    return made


def pack(owner: Person, job: str, wanted: str = "") -> delivery_pb2.GetDisclosureResponse:
    request = delivery_pb2.GetDisclosureRequest(job_id=job, policy=wanted)
    answer: delivery_pb2.GetDisclosureResponse = owner.call(owner.delivery.GetDisclosure, request)
    return answer


def picture(owner: Person, answer: delivery_pb2.GetDisclosureResponse, name: str) -> Image.Image:
    (url,) = [each.url for each in answer.files if each.name == name]
    return Image.open(io.BytesIO(owner.fetch(url)))


@pytest.mark.parametrize("change", ["none", "altered", "replaced", "generated"])
def test_each_class_of_change_is_said(owner: Person, jobs: Mapping[str, str], change: str) -> None:
    found = pack(owner, jobs[change])

    assert (found.altered, found.disclosure) == (change != "none", change)
    assert found.policy == "us-ca-ab723"
    assert list(found.policies) == [each.id for each in policies()]
    assert ("generative" in found.text) == (change == "generated")
    assert ("digitally altered" in found.text) == (change != "none")


def test_the_default_pack_has_the_pair_both_variants_and_the_original(owner: Person, jobs: Mapping[str, str]) -> None:
    found = pack(owner, jobs["generated"])

    assert [each.name for each in found.files] == ["side_by_side", "labelled", "clean", "original"]
    (link,) = [each.url for each in found.files if each.name == "original"]
    assert link in found.text
    pair = picture(owner, found, "side_by_side")
    clean, marked = picture(owner, found, "clean"), picture(owner, found, "labelled")
    assert pair.width > 1.9 * clean.width
    assert clean.size == marked.size
    before = np.asarray(picture(owner, found, "original").convert("RGB").resize(clean.size), int)
    left = np.asarray(pair.crop((0, 0, pair.width // 2, pair.height)).resize(clean.size).convert("RGB"), int)
    right = np.asarray(pair.crop((pair.width // 2, 0, pair.width, pair.height)).resize(clean.size).convert("RGB"), int)
    assert np.abs(left - before).mean() < np.abs(right - before).mean()
    assert (
        owner.call(owner.delivery.GetDisclosure, delivery_pb2.GetDisclosureRequest(job_id=jobs["generated"])) == found
    )


def test_contrary_policies_get_contrary_packs(owner: Person, jobs: Mapping[str, str]) -> None:
    wanted = pack(owner, jobs["replaced"], "mls-label-on-image")
    bare = pack(owner, jobs["replaced"], "mls-no-overlay")

    assert [each.name for each in wanted.files] == ["labelled", "original"]
    assert [each.name for each in bare.files] == ["clean", "original"]
    assert wanted.text != bare.text


def test_an_unaltered_photo_needs_no_label(owner: Person, jobs: Mapping[str, str]) -> None:
    for each in policies():
        assert [file.name for file in pack(owner, jobs["none"], each.id).files] == ["clean"]


def test_what_cannot_be_disclosed_is_said(owner: Person, jobs: Mapping[str, str], whole_studio: Studio) -> None:
    wrong = delivery_pb2.GetDisclosureRequest(job_id=jobs["none"], policy="mls-of-mars")
    assert owner.refused(owner.delivery.GetDisclosure, wrong).fields == ("policy",)
    stranger = whole_studio.person()
    theirs = delivery_pb2.GetDisclosureRequest(job_id=jobs["none"])
    assert stranger.refused(stranger.delivery.GetDisclosure, theirs).reason == "NOT_FOUND"


def test_a_label_can_be_read_on_any_picture() -> None:
    for level in (0, 128, 255):
        plain = np.full((600, 900, 3), level, np.uint8)
        marked = labelled(plain, "Digitally altered image")
        changed = (marked != plain).any(axis=2)
        assert 0.005 < changed.mean() < 0.15 or level == 0
        assert marked[changed].min() < 70 or level == 0
        assert marked.max() > 200


def test_a_pair_holds_both_pictures_whole() -> None:
    pair = side_by_side(np.full((400, 600, 3), 10, np.uint8), np.full((800, 900, 3), 240, np.uint8), ("A", "B"))

    dark = (pair < 30).all(axis=2)
    assert dark[:380].any(axis=0).sum() >= 600
    assert pair.shape[0] > 400


def test_an_unknown_policy_is_refused_with_the_known_ones() -> None:
    with pytest.raises(LusterError, match="us-ca-ab723") as refused:
        policy("none such")
    assert refused.value.reason is Reason.INVALID_ARGUMENT


@pytest.mark.parametrize("name", [each.id for each in policies()])
def test_every_policy_fills_its_sentences(name: str) -> None:
    found: Any = policy(name)
    for change in ("none", "altered", "replaced", "generated"):
        said = found.sentence(change, "the sky was replaced", "https://example.com/original")
        assert said and "{" not in said


@pytest.mark.parametrize(("styles", "label"), [(("bright_airy", "stage"), "staged"), (("dusk",), "enhanced")])
async def test_the_label_of_a_room_that_was_furnished_says_so(styles: tuple[str, ...], label: str) -> None:
    drawn: list[str] = []

    async def disclosing(picture: object, source: str, piece: str, name: str, text: str) -> Any:
        drawn.append(text)
        return SimpleNamespace(object_key="labelled", media_type="image/jpeg")

    async def presign_get(key: str) -> str:
        return f"https://example.com/{key}"

    line: Any = [SimpleNamespace(style=each, own_disclosure="replaced", provider="bfl", region="") for each in styles]
    picture: Any = SimpleNamespace(object_key="result", media_type="image/jpeg")
    subject = DisclosedJob(picture, "original.jpg", "source.jpg", line)
    tools: tuple[Any, Any] = SimpleNamespace(presign_get=presign_get), SimpleNamespace(disclosing=disclosing)

    made = await pack_of(subject, policy("mls-label-on-image"), *tools)

    assert drawn == [f"Virtually {label}"]
    assert ("furnished virtually" in made.text) is (label == "staged")
