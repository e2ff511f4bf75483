"""EnhanceService: one picture in, one out, bounded, and refused before it costs anything."""

import io
from collections.abc import Iterator

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from luster.v1 import enhance_pb2, job_pb2
from PIL import Image

from tests.e2e.photo import house
from tests.engine.served import Person, refused

PHOTO = house(600, 400)


def asked(recipe: enhance_pb2.Recipe, photo: bytes = PHOTO) -> Iterator[enhance_pb2.EnhanceRequest]:
    yield enhance_pb2.EnhanceRequest(recipe=recipe)
    for at in range(0, len(photo), 65536):
        yield enhance_pb2.EnhanceRequest(data=photo[at : at + 65536])


def test_progress_then_facts_then_bytes(person: Person) -> None:
    recipe = enhance_pb2.Recipe(style="default", filename="h.jpg", output=job_pb2.OutputOptions(format="png"))
    answers = list(person.enhancing.Enhance(asked(recipe), metadata=person.service, timeout=60))
    order = [answer.WhichOneof("part") for answer in answers]
    assert order == sorted(order, key=["progress", "result", "data"].index)
    result = next(answer.result for answer in answers if answer.WhichOneof("part") == "result")
    data = b"".join(answer.data for answer in answers)
    assert (result.media_type, result.width, result.height, result.size_bytes) == ("image/png", 600, 400, len(data))
    assert Image.open(io.BytesIO(data)).size == (600, 400)
    assert result.plan["style"] == "default"


def struct(**values: object) -> Struct:
    made = Struct()
    made.update(values)
    return made


@pytest.mark.parametrize(
    ("recipe", "reason"),
    [
        (enhance_pb2.Recipe(style="dask"), "UNKNOWN_STYLE"),
        (enhance_pb2.Recipe(params=struct(strenght=1)), "UNKNOWN_PARAMETER"),
        (enhance_pb2.Recipe(params=struct(strength=7)), "INVALID_PARAMETER"),
        (enhance_pb2.Recipe(provider="opnai"), "UNKNOWN_PROVIDER"),
        (enhance_pb2.Recipe(output=job_pb2.OutputOptions(format="bmp")), "INVALID_ARGUMENT"),
        (enhance_pb2.Recipe(size_bytes=10**9), "TOO_LARGE"),
    ],
)
def test_a_wrong_recipe_is_refused_before_the_picture(person: Person, recipe: enhance_pb2.Recipe, reason: str) -> None:
    def only_recipe() -> Iterator[enhance_pb2.EnhanceRequest]:
        yield enhance_pb2.EnhanceRequest(recipe=recipe)

    refusal = refused(lambda: person.enhancing.Enhance(only_recipe(), metadata=person.service, timeout=60))
    assert refusal.reason == reason


def test_what_is_no_picture_is_refused(person: Person) -> None:
    for photo, reason in ((b"", "NOT_AN_IMAGE"), (b"hello" * 100, "NOT_AN_IMAGE"), (b"x" * 31_000_000, "TOO_LARGE")):
        requests = asked(enhance_pb2.Recipe(), photo)
        refusal = refused(
            lambda requests=requests: person.enhancing.Enhance(requests, metadata=person.service, timeout=60)
        )
        assert refusal.reason == reason


def test_the_recipe_comes_first_and_once(person: Person) -> None:
    data, recipe = enhance_pb2.EnhanceRequest(data=b"x"), enhance_pb2.EnhanceRequest(recipe=enhance_pb2.Recipe())
    for requests in ([], [data], [recipe, recipe]):
        refusal = refused(
            lambda requests=requests: person.enhancing.Enhance(iter(requests), metadata=person.service, timeout=60)
        )
        assert refusal.reason == "INVALID_ARGUMENT"


def test_a_flood_is_bounded_and_its_end_frees_the_place(person: Person) -> None:
    """Pictures that never arrive must not hold the engine: what is over the bound is refused at once."""
    held = []
    for _ in range(4):
        call = person.enhancing.Enhance(_never_ending(), metadata=person.service, timeout=60)
        held.append(call)
    refusals = []
    while not refusals:
        try:
            refusals.append(
                refused(
                    lambda: person.enhancing.Enhance(asked(enhance_pb2.Recipe()), metadata=person.service, timeout=60)
                )
            )
        except AssertionError:
            continue  # the four have not all begun yet
    assert (refusals[0].code, refusals[0].reason) == (grpc.StatusCode.RESOURCE_EXHAUSTED, "SANDBOX_FULL")
    for call in held:
        call.cancel()
    done = False
    while not done:
        try:
            done = bool(
                list(person.enhancing.Enhance(asked(enhance_pb2.Recipe()), metadata=person.service, timeout=60))
            )
        except grpc.RpcError as error:
            assert error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED


def _never_ending() -> Iterator[enhance_pb2.EnhanceRequest]:
    import threading

    yield enhance_pb2.EnhanceRequest(recipe=enhance_pb2.Recipe())
    threading.Event().wait(30)
