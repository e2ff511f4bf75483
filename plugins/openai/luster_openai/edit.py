"""The stage `openai.edit`: sends a small copy of the photo with a prompt, and returns the answer as a guide."""

import io
from typing import Any

import numpy as np
from luster_sdk import Context, Frame, Mask, Params, Renderer, StageError
from PIL import Image
from pydantic import Field

from luster_openai.sizes import edit_size

MASK_BYTES = 4_000_000
"""Bytes of a mask: OpenAI takes no mask of 4 MB or more, and a larger one costs a question that is refused. Smaller:
intricate regions that it would take are refused here."""


class EditParams(Params):
    """What is asked of the model."""

    prompt: str = Field(min_length=1, max_length=32_000, title="Prompt")
    region: str = Field(
        "none", title="Region", description="The region the model may change; `none` is the whole frame."
    )
    tier: str = Field("free", title="Tier")
    inside: str = Field("", title="Inside", description="The found region that is taken, if not the step's own.")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount", description="How much of the answer is taken.")


def edit(frames: tuple[Frame, ...], params: Any, ctx: Context) -> Frame:
    """Asks for an edited picture. What comes back has 2 to 4 megapixels and is only a guide to the original."""
    photo = frames[0]
    width, height = edit_size(photo.width, photo.height)
    ctx.progress(0.02, "preparing the question")
    region = None if params.region == "none" else ctx.regions.get(params.region)
    if params.region != "none" and region is None:
        raise StageError(f"openai.edit was to change the region {params.region!r}, which no earlier step found")

    def files() -> dict[str, bytes]:
        made = {"photo.png": _png(_small(photo, width, height))}
        if region is not None:
            made["mask.png"] = _mask(region, width, height)
        return made

    ctx.checkpoint()
    ctx.progress(0.05, "asking OpenAI")
    body = {"prompt": params.prompt, "size": f"{width}x{height}", "tier": params.tier, "seed": ctx.seed}
    answer = ctx.provider("openai").ask(body, files)
    ctx.progress(0.95, "reading the answer")
    for name in ("total_tokens", "cost_usd"):
        if name in answer.facts:
            ctx.measure(f"openai.{name}", float(answer.facts[name]))
    name = next((each for each in sorted(answer.files) if each.startswith("answer.")), "")
    if not name:
        raise StageError("OpenAI answered without a picture")
    with Image.open(io.BytesIO(answer.files[name])) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    return Frame(np.ascontiguousarray(pixels), photo.colour)


def _small(photo: Frame, width: int, height: int) -> Image.Image:
    pixels = photo.as_bytes()
    return Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _mask(region: Mask, width: int, height: int) -> bytes:
    """A PNG of the photo's size whose transparent pixels may be edited; a step wide of the region, for soft edges."""
    alpha = Image.fromarray((region.alpha * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    keep = np.where(np.asarray(alpha) > 8, 0, 255).astype(np.uint8)
    rgba = np.zeros((height, width, 4), np.uint8)
    rgba[..., 3] = keep
    data = _png(Image.fromarray(rgba))
    if len(data) > MASK_BYTES:
        raise StageError("the region is too intricate for the model's 4 MB mask")
    return data


EDIT = Renderer(
    name="openai.edit",
    version="1.0.0",
    title="OpenAI edit",
    description="Asks a GPT image model for an edited picture and uses the answer as a guide.",
    params=EditParams,
    run=edit,
    gives_guide=True,
)
