"""The shapes that only the mobile client knows."""

from typing import Annotated

from pydantic import Field

from luster_gateway.shapes.common import Answer, Body
from luster_gateway.shapes.jobs import Params, Prompt, Status, Style, TierName


class EnhanceBase64Body(Body):
    """A photo in a JSON body."""

    image: Annotated[str, Field(min_length=1, description="Base64, or a data URL.")]
    style: Style | None = None
    prompt: Prompt | None = None
    filename: str | None = Field(default=None, min_length=1, max_length=255)
    tier: TierName | None = None
    params: Params | None = None


class EnhanceAnswer(Answer):
    """The job that began."""

    job_id: str
    status: Status


class EnhanceStatusAnswer(Answer):
    """How the job is."""

    job_id: str
    status: Status
    progress: float = Field(ge=0, le=1)
    output_url: str | None
    error_message: str | None
