"""Uploads, plain and in parts, as clients see them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from luster_gateway.shapes.common import Answer, Body
from luster_gateway.shapes.shoots import Asset

Filename = Annotated[str, Field(min_length=1, max_length=255, examples=["living-room.jpg"])]
MediaType = Annotated[
    str, Field(min_length=3, max_length=100, pattern=r"^[a-zA-Z0-9.+-]+/[a-zA-Z0-9.+-]+$", examples=["image/jpeg"])
]
Size = Annotated[int, Field(ge=1, le=2**40)]
UploadId = Annotated[str, Field(min_length=1, max_length=1024)]


class PresignBody(Body):
    """A photo to come."""

    filename: Filename
    content_type: MediaType
    shoot_id: UUID | None = Field(default=None, description="The account's Unsorted shoot when left out.")
    size: Size | None = Field(default=None, description="The exact size; when given, the address is write-once.")
    form: bool | None = Field(default=None, description="Whether a form for a POST is wanted beside the address.")


class UploadForm(Answer):
    """A POST of `multipart/form-data` to `url`: these fields first, then the photo as the last field, `file`."""

    url: str
    fields: dict[str, str]


class PresignAnswer(Answer):
    """Where the photo goes: PUT it to `upload_url` with `headers`, then confirm."""

    upload_url: str
    asset_id: str
    object_key: str
    headers: dict[str, str]
    expires_at: datetime | None
    form: UploadForm | None = Field(
        default=None, description="Null where none was asked for, and where the storage takes no forms: then PUT."
    )


class ConfirmBody(Body):
    """The bytes are there."""

    asset_id: UUID
    object_key: str = Field(min_length=1, max_length=1024)


class MultipartBody(Body):
    """A large photo to come in parts."""

    filename: Filename
    content_type: MediaType
    shoot_id: UUID | None = None
    size: Size


class MultipartAnswer(Answer):
    """How to cut the file: every part has `part_size` bytes, the last one what is left."""

    asset_id: str
    upload_id: str
    object_key: str
    part_size: int
    part_count: int
    expires_at: datetime | None


class PartsBody(Body):
    """Which parts to sign; none to learn only what has come."""

    asset_id: UUID
    upload_id: UploadId
    part_numbers: list[Annotated[int, Field(ge=1, le=10_000)]] = Field(default=[], max_length=1000)


class SignedPart(Answer):
    """PUT the part to its address."""

    part_number: int
    upload_url: str
    headers: dict[str, str]


class UploadedPart(Answer):
    """A part that has come."""

    part_number: int
    etag: str
    size: int


class PartsAnswer(Answer):
    """Addresses, and what has come already: after a lost connection go on with the rest."""

    parts: list[SignedPart]
    uploaded: list[UploadedPart]
    expires_at: datetime | None


class FinishedPart(Body):
    """A part with the ETag that its PUT answered."""

    part_number: int = Field(ge=1, le=10_000)
    etag: str = Field(min_length=1, max_length=200)


class CompleteBody(Body):
    """All parts have come; none listed takes what has come."""

    asset_id: UUID
    upload_id: UploadId
    parts: list[FinishedPart] = Field(default=[], max_length=1000)


class CompleteAnswer(Answer):
    """The whole file; confirm it next."""

    asset: Asset
    object_key: str
