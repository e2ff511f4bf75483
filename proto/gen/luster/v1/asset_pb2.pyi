import datetime

from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AssetState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ASSET_STATE_UNSPECIFIED: _ClassVar[AssetState]
    ASSET_STATE_PENDING: _ClassVar[AssetState]
    ASSET_STATE_READY: _ClassVar[AssetState]
    ASSET_STATE_REFUSED: _ClassVar[AssetState]
    ASSET_STATE_GENERATED: _ClassVar[AssetState]

class AssetMark(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ASSET_MARK_UNSPECIFIED: _ClassVar[AssetMark]
    ASSET_MARK_PICK: _ClassVar[AssetMark]
    ASSET_MARK_REJECT: _ClassVar[AssetMark]
ASSET_STATE_UNSPECIFIED: AssetState
ASSET_STATE_PENDING: AssetState
ASSET_STATE_READY: AssetState
ASSET_STATE_REFUSED: AssetState
ASSET_STATE_GENERATED: AssetState
ASSET_MARK_UNSPECIFIED: AssetMark
ASSET_MARK_PICK: AssetMark
ASSET_MARK_REJECT: AssetMark

class Asset(_message.Message):
    __slots__ = ("id", "shoot_id", "filename", "content_type", "size_bytes", "width", "height", "state", "sha256", "object_key", "original_url", "output_url", "thumb_url", "latest_job_id", "create_time", "confirm_time", "capture_time", "etag", "refused_reason", "source_url", "rating", "mark", "position", "deliver_job_id", "tags", "tags_by")
    ID_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    OBJECT_KEY_FIELD_NUMBER: _ClassVar[int]
    ORIGINAL_URL_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_URL_FIELD_NUMBER: _ClassVar[int]
    THUMB_URL_FIELD_NUMBER: _ClassVar[int]
    LATEST_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    CONFIRM_TIME_FIELD_NUMBER: _ClassVar[int]
    CAPTURE_TIME_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    REFUSED_REASON_FIELD_NUMBER: _ClassVar[int]
    SOURCE_URL_FIELD_NUMBER: _ClassVar[int]
    RATING_FIELD_NUMBER: _ClassVar[int]
    MARK_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    DELIVER_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    TAGS_BY_FIELD_NUMBER: _ClassVar[int]
    id: str
    shoot_id: str
    filename: str
    content_type: str
    size_bytes: int
    width: int
    height: int
    state: AssetState
    sha256: str
    object_key: str
    original_url: str
    output_url: str
    thumb_url: str
    latest_job_id: str
    create_time: _timestamp_pb2.Timestamp
    confirm_time: _timestamp_pb2.Timestamp
    capture_time: _timestamp_pb2.Timestamp
    etag: str
    refused_reason: str
    source_url: str
    rating: int
    mark: AssetMark
    position: float
    deliver_job_id: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    tags_by: str
    def __init__(self, id: _Optional[str] = ..., shoot_id: _Optional[str] = ..., filename: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., state: _Optional[_Union[AssetState, str]] = ..., sha256: _Optional[str] = ..., object_key: _Optional[str] = ..., original_url: _Optional[str] = ..., output_url: _Optional[str] = ..., thumb_url: _Optional[str] = ..., latest_job_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., confirm_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., capture_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., etag: _Optional[str] = ..., refused_reason: _Optional[str] = ..., source_url: _Optional[str] = ..., rating: _Optional[int] = ..., mark: _Optional[_Union[AssetMark, str]] = ..., position: _Optional[float] = ..., deliver_job_id: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ..., tags_by: _Optional[str] = ...) -> None: ...

class CreateUploadRequest(_message.Message):
    __slots__ = ("filename", "content_type", "shoot_id", "size_bytes", "request_id", "sha256", "form")
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    FORM_FIELD_NUMBER: _ClassVar[int]
    filename: str
    content_type: str
    shoot_id: str
    size_bytes: int
    request_id: str
    sha256: str
    form: bool
    def __init__(self, filename: _Optional[str] = ..., content_type: _Optional[str] = ..., shoot_id: _Optional[str] = ..., size_bytes: _Optional[int] = ..., request_id: _Optional[str] = ..., sha256: _Optional[str] = ..., form: _Optional[bool] = ...) -> None: ...

class UploadForm(_message.Message):
    __slots__ = ("url", "fields")
    class FieldsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    URL_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    url: str
    fields: _containers.ScalarMap[str, str]
    def __init__(self, url: _Optional[str] = ..., fields: _Optional[_Mapping[str, str]] = ...) -> None: ...

class CreateUploadResponse(_message.Message):
    __slots__ = ("asset", "upload_url", "headers", "object_key", "expire_time", "form")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ASSET_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    OBJECT_KEY_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    FORM_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    upload_url: str
    headers: _containers.ScalarMap[str, str]
    object_key: str
    expire_time: _timestamp_pb2.Timestamp
    form: UploadForm
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ..., upload_url: _Optional[str] = ..., headers: _Optional[_Mapping[str, str]] = ..., object_key: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., form: _Optional[_Union[UploadForm, _Mapping]] = ...) -> None: ...

class CreateMultipartUploadRequest(_message.Message):
    __slots__ = ("filename", "content_type", "shoot_id", "size_bytes", "request_id")
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    filename: str
    content_type: str
    shoot_id: str
    size_bytes: int
    request_id: str
    def __init__(self, filename: _Optional[str] = ..., content_type: _Optional[str] = ..., shoot_id: _Optional[str] = ..., size_bytes: _Optional[int] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateMultipartUploadResponse(_message.Message):
    __slots__ = ("asset", "upload_id", "object_key", "part_size_bytes", "part_count", "expire_time")
    ASSET_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_KEY_FIELD_NUMBER: _ClassVar[int]
    PART_SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    PART_COUNT_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    upload_id: str
    object_key: str
    part_size_bytes: int
    part_count: int
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ..., upload_id: _Optional[str] = ..., object_key: _Optional[str] = ..., part_size_bytes: _Optional[int] = ..., part_count: _Optional[int] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class SignedPart(_message.Message):
    __slots__ = ("part_number", "upload_url", "headers")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    PART_NUMBER_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    part_number: int
    upload_url: str
    headers: _containers.ScalarMap[str, str]
    def __init__(self, part_number: _Optional[int] = ..., upload_url: _Optional[str] = ..., headers: _Optional[_Mapping[str, str]] = ...) -> None: ...

class UploadedPart(_message.Message):
    __slots__ = ("part_number", "etag", "size_bytes")
    PART_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    part_number: int
    etag: str
    size_bytes: int
    def __init__(self, part_number: _Optional[int] = ..., etag: _Optional[str] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class SignPartsRequest(_message.Message):
    __slots__ = ("asset_id", "upload_id", "part_numbers")
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    PART_NUMBERS_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    upload_id: str
    part_numbers: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, asset_id: _Optional[str] = ..., upload_id: _Optional[str] = ..., part_numbers: _Optional[_Iterable[int]] = ...) -> None: ...

class SignPartsResponse(_message.Message):
    __slots__ = ("parts", "uploaded", "expire_time")
    PARTS_FIELD_NUMBER: _ClassVar[int]
    UPLOADED_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    parts: _containers.RepeatedCompositeFieldContainer[SignedPart]
    uploaded: _containers.RepeatedCompositeFieldContainer[UploadedPart]
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, parts: _Optional[_Iterable[_Union[SignedPart, _Mapping]]] = ..., uploaded: _Optional[_Iterable[_Union[UploadedPart, _Mapping]]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CompleteMultipartUploadRequest(_message.Message):
    __slots__ = ("asset_id", "upload_id", "parts")
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    upload_id: str
    parts: _containers.RepeatedCompositeFieldContainer[UploadedPart]
    def __init__(self, asset_id: _Optional[str] = ..., upload_id: _Optional[str] = ..., parts: _Optional[_Iterable[_Union[UploadedPart, _Mapping]]] = ...) -> None: ...

class CompleteMultipartUploadResponse(_message.Message):
    __slots__ = ("asset", "object_key")
    ASSET_FIELD_NUMBER: _ClassVar[int]
    OBJECT_KEY_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    object_key: str
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ..., object_key: _Optional[str] = ...) -> None: ...

class AbortUploadRequest(_message.Message):
    __slots__ = ("asset_id", "upload_id")
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_ID_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    upload_id: str
    def __init__(self, asset_id: _Optional[str] = ..., upload_id: _Optional[str] = ...) -> None: ...

class AbortUploadResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConfirmUploadRequest(_message.Message):
    __slots__ = ("asset_id", "object_key")
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    OBJECT_KEY_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    object_key: str
    def __init__(self, asset_id: _Optional[str] = ..., object_key: _Optional[str] = ...) -> None: ...

class ConfirmUploadResponse(_message.Message):
    __slots__ = ("asset",)
    ASSET_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ...) -> None: ...

class GetAssetRequest(_message.Message):
    __slots__ = ("asset_id",)
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    def __init__(self, asset_id: _Optional[str] = ...) -> None: ...

class GetAssetResponse(_message.Message):
    __slots__ = ("asset",)
    ASSET_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ...) -> None: ...

class ListAssetsRequest(_message.Message):
    __slots__ = ("shoot_id", "page_size", "page_token", "with_output_only", "skip", "state", "created_after", "created_before", "tag")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WITH_OUTPUT_ONLY_FIELD_NUMBER: _ClassVar[int]
    SKIP_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CREATED_AFTER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BEFORE_FIELD_NUMBER: _ClassVar[int]
    TAG_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    page_size: int
    page_token: str
    with_output_only: bool
    skip: int
    state: AssetState
    created_after: _timestamp_pb2.Timestamp
    created_before: _timestamp_pb2.Timestamp
    tag: str
    def __init__(self, shoot_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., with_output_only: _Optional[bool] = ..., skip: _Optional[int] = ..., state: _Optional[_Union[AssetState, str]] = ..., created_after: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., created_before: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., tag: _Optional[str] = ...) -> None: ...

class ListAssetsResponse(_message.Message):
    __slots__ = ("assets", "next_page_token", "total_size")
    ASSETS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    assets: _containers.RepeatedCompositeFieldContainer[Asset]
    next_page_token: str
    total_size: int
    def __init__(self, assets: _Optional[_Iterable[_Union[Asset, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class UpdateAssetRequest(_message.Message):
    __slots__ = ("asset", "update_mask")
    ASSET_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    update_mask: _field_mask_pb2.FieldMask
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ...) -> None: ...

class UpdateAssetResponse(_message.Message):
    __slots__ = ("asset",)
    ASSET_FIELD_NUMBER: _ClassVar[int]
    asset: Asset
    def __init__(self, asset: _Optional[_Union[Asset, _Mapping]] = ...) -> None: ...

class MarkAssetsRequest(_message.Message):
    __slots__ = ("asset_ids", "rating", "mark")
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    RATING_FIELD_NUMBER: _ClassVar[int]
    MARK_FIELD_NUMBER: _ClassVar[int]
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    rating: int
    mark: AssetMark
    def __init__(self, asset_ids: _Optional[_Iterable[str]] = ..., rating: _Optional[int] = ..., mark: _Optional[_Union[AssetMark, str]] = ...) -> None: ...

class MarkAssetsResponse(_message.Message):
    __slots__ = ("assets",)
    ASSETS_FIELD_NUMBER: _ClassVar[int]
    assets: _containers.RepeatedCompositeFieldContainer[Asset]
    def __init__(self, assets: _Optional[_Iterable[_Union[Asset, _Mapping]]] = ...) -> None: ...

class DeleteAssetRequest(_message.Message):
    __slots__ = ("asset_id",)
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    def __init__(self, asset_id: _Optional[str] = ...) -> None: ...

class DeleteAssetResponse(_message.Message):
    __slots__ = ("cancelled_jobs",)
    CANCELLED_JOBS_FIELD_NUMBER: _ClassVar[int]
    cancelled_jobs: int
    def __init__(self, cancelled_jobs: _Optional[int] = ...) -> None: ...
