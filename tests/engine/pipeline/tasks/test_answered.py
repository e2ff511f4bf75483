"""A remote model's answer reaches a stage plain, however it is written; what cannot be read is the model's fault."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from luster_engine.border import parcel
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import icc
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.render.plan import Alternative, Plan, PlannedStep
from luster_engine.pipeline.tasks import recipes
from luster_engine.pipeline.tasks.answered import plain_answer
from luster_engine.plugins.host import TaskRequest
from luster_sdk import ColourSpace, ProviderAnswer
from numpy.typing import NDArray
from PIL import Image, ImageCms

from tests.photos import QuietHost, delta_e, house, write

pytestmark = pytest.mark.fast
ASKED = Alternative(provider="bfl", seed=1, price=1, steps=())


def saved(picture: Image.Image, kind: str, **more: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def in_p3() -> bytes:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc.profile(ColourSpace.DISPLAY_P3)))
    turned = ImageCms.profileToProfile(Image.fromarray(house()), ImageCms.createProfile("sRGB"), profile)
    assert turned is not None
    return saved(turned, "PNG", icc_profile=profile.tobytes())


def turned() -> bytes:
    exif = Image.Exif()
    exif[274] = 6
    return saved(Image.fromarray(np.ascontiguousarray(np.rot90(house()))), "JPEG", quality=97, exif=exif)


def deep() -> bytes:
    done, data = cv2.imencode(".png", house()[..., ::-1].astype(np.uint16) * 257)
    assert done
    return data.tobytes()


def moving() -> bytes:
    others = [Image.new("RGB", (house().shape[1], house().shape[0]), (9 * number, 0, 0)) for number in range(3)]
    return saved(Image.fromarray(house()), "WEBP", quality=97, save_all=True, append_images=others)


def seen_through() -> bytes:
    return saved(Image.fromarray(np.dstack([house(), np.full(house().shape[:2], 255, np.uint8)])), "PNG")


def printed() -> bytes:
    return saved(Image.fromarray(house()).convert("CMYK"), "JPEG", quality=97)


@pytest.mark.parametrize(
    ("name", "write_"),
    [
        ("answer.png", in_p3),
        ("answer.jpg", turned),
        ("answer.png", deep),
        ("answer.webp", moving),
        ("answer.png", seen_through),
        ("answer.jpg", printed),
    ],
)
def test_a_stage_opens_every_picture_as_the_house_that_it_shows(
    tmp_path: Path, name: str, write_: Callable[[], bytes]
) -> None:
    """What a maker wrote turned, deep, for print or in other colours was taken as if it were none of that."""
    answer = plain_answer(ProviderAnswer({name: write_()}, {"cost_usd": 1}), ASKED, PhotoLimits(), tmp_path)

    ((named, data),) = answer.files.items()
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.mode == "RGB" and picture.size == (house().shape[1], house().shape[0])
        assert named == f"answer.{'jpg' if picture.format == 'JPEG' else str(picture.format).lower()}"
        pixels: NDArray[np.uint8] = np.asarray(picture)
    assert np.median(delta_e(pixels, house())) < 2.5
    assert answer.facts == {"cost_usd": 1} and not list(tmp_path.iterdir())


def test_a_plain_picture_and_a_mask_are_handed_on_byte_by_byte(tmp_path: Path) -> None:
    files = {"answer.png": saved(Image.fromarray(house()), "PNG"), "mask.png": seen_through()}
    assert dict(plain_answer(ProviderAnswer(files, {}), ASKED, PhotoLimits(), tmp_path).files) == files


def bomb() -> bytes:
    """A PNG of a few bytes that says it has 900 million pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


def half() -> bytes:
    data = saved(Image.fromarray(house()), "PNG")
    return data[: len(data) // 2]


@pytest.mark.parametrize(("name", "write_"), [("answer.png", bomb), ("answer.png", half)])
def test_a_picture_that_cannot_be_used_is_its_makers_fault_and_the_next_one_may_do(
    tmp_path: Path, name: str, write_: Callable[[], bytes]
) -> None:
    """It was said to be the stage's: no other way was taken, and a large one killed its child three times."""
    photo = write(house(300, 200), tmp_path / "photo.jpg", "jpg")
    answered = tmp_path / "answer"
    parcel.write(answered, {}, {name: write_()})
    step = PlannedStep(
        stage="providers.edit", version="1.0.0", plugin="providers", params={"provider": "bfl", "prompt": "brighter"}
    )
    asked = Alternative(provider="bfl", seed=1, price=1, steps=(step,))
    plan = Plan(style="default", style_version="1.0.0", parameters={}, alternatives=(asked,))
    request = TaskRequest(
        "carry_out",
        {"plan": plan.model_dump(mode="json")},
        {"photo": photo, "answer.0": answered},
        {"picture": tmp_path / "picture", "question": tmp_path / "question"},
    )

    with pytest.raises(LusterError) as refused:
        recipes.carry_out(request, QuietHost(folder=tmp_path))

    assert refused.value.reason is Reason.PROVIDER_REFUSED, refused.value.message
    assert "bfl answered with a picture that cannot be used" in refused.value.message
