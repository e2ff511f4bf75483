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


def unusable(alternative: Alternative, what: str) -> LusterError:
    """The refusal of an answer."""
    text = f"{alternative.provider} {what}."
    return LusterError(Reason.PROVIDER_REFUSED, text, provider=alternative.provider)
