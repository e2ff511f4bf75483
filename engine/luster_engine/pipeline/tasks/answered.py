"""What goes out to a remote model as a picture, and what comes back as one."""

import io
from pathlib import Path

from luster_sdk import Frame, ProviderAnswer
from PIL import Image

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.render.plan import Alternative


def as_png(frame: Frame) -> bytes:
    """Pixels as a model is shown them, without anything that a camera wrote."""
    out = io.BytesIO()
    Image.fromarray(frame.as_bytes()).save(out, "PNG", compress_level=3)
    return out.getvalue()


def answered_picture(answer: ProviderAnswer, alternative: Alternative, limits: PhotoLimits, place: Path) -> Decoded:
    """The model's picture, read like any stranger's."""
    name = next((each for each in sorted(answer.files) if each.startswith("answer.")), "")
    if not name:
        raise unusable(alternative, "answered without a picture")
    place.write_bytes(answer.files[name])
    try:
        return decode(place, limits)
    except LusterError as error:
        raise unusable(alternative, f"answered with a picture that cannot be used ({error.message})") from None


def plain_answer(answer: ProviderAnswer, alternative: Alternative, limits: PhotoLimits, folder: Path) -> ProviderAnswer:
    """The answer as a plugin's stage may open it without care: pictures that are whole, upright, of a bounded size, in
    eight bits and in the colours in which the photo was shown. Any other way in which a model may write them is
    undone here, and what cannot be read is the model's fault and not the stage's."""
    files = dict(answer.files)
    for name, data in answer.files.items():
        if not name.startswith("answer."):
            continue  # a mask says what it says by its transparency
        place = folder / f"came.{name}"
        place.write_bytes(data)
        try:
            photo = decode(place, limits)
        except LusterError as error:
            raise unusable(alternative, f"answered with a picture that cannot be used ({error.message})") from None
        finally:
            place.unlink()
        if not _is_plain(photo):
            del files[name]
            files[f"{name.rpartition('.')[0]}.png"] = as_png(photo.frame)
    return ProviderAnswer(files, answer.facts)


def _is_plain(photo: Decoded) -> bool:
    header = photo.header
    return (header.mode, header.bits, header.orientation) == ("RGB", 8, 1) and header.profile.is_srgb


def unusable(alternative: Alternative, what: str) -> LusterError:
    """The refusal of an answer."""
    text = f"{alternative.provider} {what}."
    return LusterError(Reason.PROVIDER_REFUSED, text, provider=alternative.provider)
