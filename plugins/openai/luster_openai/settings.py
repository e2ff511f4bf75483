"""What an operator can set about the OpenAI provider; everything has a default but the key."""

from typing import Literal

from luster_sdk import Params
from pydantic import Field

Quality = Literal["low", "medium", "high", "xhigh", "max", "auto"]


class TokenPrice(Params):
    """US dollars per million tokens of one model."""

    text_in: float = Field(5.0, ge=0)
    image_in: float = Field(8.0, ge=0)
    image_out: float = Field(30.0, ge=0)


class OpenAISettings(Params):
    """The provider's settings, read by the engine from `LUSTER_OPENAI_*`."""

    model: str = Field("gpt-image-2.5-sunburst", title="Model")
    base_url: str | None = Field(None, title="Base URL", description="Another server that speaks the same wire.")
    timeout: float = Field(180.0, gt=0, title="Timeout", description="Seconds for one answer.")
    quality_free: Quality = Field("medium", title="Quality of the free tier")
    quality_premium: Quality = Field("high", title="Quality of the premium tier")
    partial_images: int = Field(2, ge=0, le=3, title="Partial pictures", description="Streamed as progress; 0 is off.")
    prices: dict[str, TokenPrice] = Field(
        default_factory=dict, title="Prices", description="Per model; what is not listed uses the default price."
    )
