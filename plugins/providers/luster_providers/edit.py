"""The stage `providers.edit`: shows a remote model a small copy of the photo, and returns its answer as a guide."""

import io
from typing import Any

import numpy as np
from luster_sdk import Context, Frame, Mask, Params, Renderer, StageError
from luster_sdk.providers import ModelSizes, fitting_size
from PIL import Image
from pydantic import Field

_MASK_BYTES = 4_000_000
"""OpenAI takes no larger mask, and no maker says that it takes more."""
_INSIDE = 8
"""Of 255: how much of the region a pixel must have to be given to the model; a step wide of it, for soft edges."""


class EditParams(Params):
    """What is asked, of whom, and in which size."""

    provider: str = Field("openai", min_length=1, max_length=64, title="Provider")
    model: str = Field("", max_length=200, title="Model", description="Empty takes the provider's usual one.")
    prompt: str = Field(min_length=1, max_length=32_000, title="Prompt")
    region: str = Field(
        "none", title="Region", description="The region the model may change; `none` is the whole frame."
    )
    tier: str = Field("free", title="Tier")
    least_pixels: int = Field(655_360, ge=1, title="Least pixels", description="The smallest answer of the model.")
    most_pixels: int = Field(3_700_000, ge=1, title="Most pixels", description="The largest answer of the model.")
    multiple: int = Field(16, ge=1, title="Multiple", description="Edges of answers are multiples of this.")
    most_ratio: float = Field(3.0, ge=1.0, title="Ratio", description="The longest side against the shortest.")
    inside: str = Field("", title="Inside", description="The found region that is taken, if not the step's own.")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount", description="How much of the answer is taken.")


def edit(frames: tuple[Frame, ...], params: Any, ctx: Context) -> Frame:
    """Asks for an edited picture. What comes back has a few megapixels and is only a guide to the original."""
    photo = frames[0]
    width, height = _size(photo, params)
    ctx.progress(0.02, "preparing the question")
    region = None if params.region == "none" else ctx.regions.get(params.region)
    if params.region != "none" and region is None:
        raise StageError(f"providers.edit was to change the region {params.region!r}, which no earlier step found")

    def files() -> dict[str, bytes]:
        made = {"photo.png": _png(_small(photo, width, height))}
        if region is not None:
            made["mask.png"] = _mask(region, width, height)
        return made

    ctx.checkpoint()
    ctx.progress(0.05, f"asking {params.provider}")
    body = {"prompt": params.prompt, "size": f"{width}x{height}", "tier": params.tier, "seed": ctx.seed}
    body |= {"model": params.model} if params.model else {}
    answer = ctx.provider(params.provider).ask(body, files)
    ctx.progress(0.95, "reading the answer")
    for name in ("total_tokens", "cost_usd"):
        if name in answer.facts:
            ctx.measure(f"{params.provider}.{name}", float(answer.facts[name]))
    name = next((each for each in sorted(answer.files) if each.startswith("answer.")), "")
    if not name:
        raise StageError(f"{params.provider} answered without a picture")
    with Image.open(io.BytesIO(answer.files[name])) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    return Frame(np.ascontiguousarray(pixels), photo.colour)


def _size(photo: Frame, params: EditParams) -> tuple[int, int]:
    sizes = ModelSizes(
        min_pixels=min(params.least_pixels, params.most_pixels),
        max_pixels=params.most_pixels,
        multiple=params.multiple,
        max_ratio=params.most_ratio,
    )
    return fitting_size(photo.width, photo.height, sizes)


def _small(photo: Frame, width: int, height: int) -> Image.Image:
    pixels = photo.as_bytes()
    return Image.fromarray(pixels).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=3)
    return out.getvalue()


def _mask(region: Mask, width: int, height: int) -> bytes:
    """A PNG of the size that is asked for, whose transparent pixels may be edited."""
    alpha = Image.fromarray((region.alpha * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BILINEAR)
    rgba = np.zeros((height, width, 4), np.uint8)
    rgba[..., 3] = np.where(np.asarray(alpha) > _INSIDE, 0, 255).astype(np.uint8)
    data = _png(Image.fromarray(rgba))
    if len(data) > _MASK_BYTES:
        raise StageError("the region is too intricate for a mask of 4 MB")
    return data


EDIT = Renderer(
    name="providers.edit",
    version="1.0.0",
    title="Edit by a remote model",
    description="Asks an image model for an edited picture and uses the answer as a guide.",
    params=EditParams,
    run=edit,
    gives_guide=True,
)
