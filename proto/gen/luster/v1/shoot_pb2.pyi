import datetime

from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JobCounts(_message.Message):
    __slots__ = ("queued", "processing", "succeeded", "failed", "cancelled")
    QUEUED_FIELD_NUMBER: _ClassVar[int]
    PROCESSING_FIELD_NUMBER: _ClassVar[int]
    SUCCEEDED_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_FIELD_NUMBER: _ClassVar[int]
    queued: int
    processing: int
    succeeded: int
    failed: int
    cancelled: int
    def __init__(self, queued: _Optional[int] = ..., processing: _Optional[int] = ..., succeeded: _Optional[int] = ..., failed: _Optional[int] = ..., cancelled: _Optional[int] = ...) -> None: ...

class Shoot(_message.Message):
    __slots__ = ("id", "name", "note", "address", "unsorted", "asset_count", "jobs", "cover_url", "create_time", "update_time", "complete_time", "etag", "cover_job_id")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    UNSORTED_FIELD_NUMBER: _ClassVar[int]
    ASSET_COUNT_FIELD_NUMBER: _ClassVar[int]
    JOBS_FIELD_NUMBER: _ClassVar[int]
    COVER_URL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    COMPLETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    COVER_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    note: str
    address: str
    unsorted: bool
    asset_count: int
    jobs: JobCounts
    cover_url: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    complete_time: _timestamp_pb2.Timestamp
    etag: str
    cover_job_id: str
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., note: _Optional[str] = ..., address: _Optional[str] = ..., unsorted: _Optional[bool] = ..., asset_count: _Optional[int] = ..., jobs: _Optional[_Union[JobCounts, _Mapping]] = ..., cover_url: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., complete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., etag: _Optional[str] = ..., cover_job_id: _Optional[str] = ...) -> None: ...

class CreateShootRequest(_message.Message):
    __slots__ = ("name", "note", "address", "request_id")
    NAME_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    name: str
    note: str
    address: str
    request_id: str
    def __init__(self, name: _Optional[str] = ..., note: _Optional[str] = ..., address: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateShootResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: Shoot
    def __init__(self, shoot: _Optional[_Union[Shoot, _Mapping]] = ...) -> None: ...

class GetShootRequest(_message.Message):
    __slots__ = ("shoot_id",)
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    def __init__(self, shoot_id: _Optional[str] = ...) -> None: ...

class GetShootResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: Shoot
    def __init__(self, shoot: _Optional[_Union[Shoot, _Mapping]] = ...) -> None: ...

class ListShootsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "listings_only", "created_after", "created_before")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    LISTINGS_ONLY_FIELD_NUMBER: _ClassVar[int]
    CREATED_AFTER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BEFORE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    listings_only: bool
    created_after: _timestamp_pb2.Timestamp
    created_before: _timestamp_pb2.Timestamp
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., listings_only: _Optional[bool] = ..., created_after: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., created_before: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListShootsResponse(_message.Message):
    __slots__ = ("shoots", "next_page_token", "total_size")
    SHOOTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    shoots: _containers.RepeatedCompositeFieldContainer[Shoot]
    next_page_token: str
    total_size: int
    def __init__(self, shoots: _Optional[_Iterable[_Union[Shoot, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class UpdateShootRequest(_message.Message):
    __slots__ = ("shoot", "update_mask")
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    shoot: Shoot
    update_mask: _field_mask_pb2.FieldMask
    def __init__(self, shoot: _Optional[_Union[Shoot, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ...) -> None: ...

class UpdateShootResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: Shoot
    def __init__(self, shoot: _Optional[_Union[Shoot, _Mapping]] = ...) -> None: ...

class DeleteShootRequest(_message.Message):
    __slots__ = ("shoot_id",)
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    def __init__(self, shoot_id: _Optional[str] = ...) -> None: ...

class DeleteShootResponse(_message.Message):
    __slots__ = ("deleted_assets", "cancelled_jobs")
    DELETED_ASSETS_FIELD_NUMBER: _ClassVar[int]
    CANCELLED_JOBS_FIELD_NUMBER: _ClassVar[int]
    deleted_assets: int
    cancelled_jobs: int
    def __init__(self, deleted_assets: _Optional[int] = ..., cancelled_jobs: _Optional[int] = ...) -> None: ...
