import datetime

from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FidelityVerdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FIDELITY_VERDICT_UNSPECIFIED: _ClassVar[FidelityVerdict]
    FIDELITY_VERDICT_FAITHFUL: _ClassVar[FidelityVerdict]
    FIDELITY_VERDICT_REVIEW: _ClassVar[FidelityVerdict]
    FIDELITY_VERDICT_REFUSED: _ClassVar[FidelityVerdict]
FIDELITY_VERDICT_UNSPECIFIED: FidelityVerdict
FIDELITY_VERDICT_FAITHFUL: FidelityVerdict
FIDELITY_VERDICT_REVIEW: FidelityVerdict
FIDELITY_VERDICT_REFUSED: FidelityVerdict

class GetRenditionRequest(_message.Message):
    __slots__ = ("job_id", "output", "rendition", "before")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    RENDITION_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    output: str
    rendition: str
    before: bool
    def __init__(self, job_id: _Optional[str] = ..., output: _Optional[str] = ..., rendition: _Optional[str] = ..., before: _Optional[bool] = ...) -> None: ...

class GetRenditionResponse(_message.Message):
    __slots__ = ("url", "media_type", "width", "height", "size_bytes", "expire_time")
    URL_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    url: str
    media_type: str
    width: int
    height: int
    size_bytes: int
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, url: _Optional[str] = ..., media_type: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., size_bytes: _Optional[int] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetTilesRequest(_message.Message):
    __slots__ = ("job_id", "output", "before")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    output: str
    before: bool
    def __init__(self, job_id: _Optional[str] = ..., output: _Optional[str] = ..., before: _Optional[bool] = ...) -> None: ...

class GetTilesResponse(_message.Message):
    __slots__ = ("width", "height", "edge", "columns", "rows", "urls", "media_type", "expire_time")
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    EDGE_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    URLS_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    width: int
    height: int
    edge: int
    columns: int
    rows: int
    urls: _containers.RepeatedScalarFieldContainer[str]
    media_type: str
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, width: _Optional[int] = ..., height: _Optional[int] = ..., edge: _Optional[int] = ..., columns: _Optional[int] = ..., rows: _Optional[int] = ..., urls: _Optional[_Iterable[str]] = ..., media_type: _Optional[str] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class StreamArchiveRequest(_message.Message):
    __slots__ = ("shoot_id", "rendition", "without_review")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    RENDITION_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_REVIEW_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    rendition: str
    without_review: bool
    def __init__(self, shoot_id: _Optional[str] = ..., rendition: _Optional[str] = ..., without_review: _Optional[bool] = ...) -> None: ...

class ArchiveFacts(_message.Message):
    __slots__ = ("filename", "photo_count")
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    PHOTO_COUNT_FIELD_NUMBER: _ClassVar[int]
    filename: str
    photo_count: int
    def __init__(self, filename: _Optional[str] = ..., photo_count: _Optional[int] = ...) -> None: ...

class StreamArchiveResponse(_message.Message):
    __slots__ = ("facts", "data")
    FACTS_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    facts: ArchiveFacts
    data: bytes
    def __init__(self, facts: _Optional[_Union[ArchiveFacts, _Mapping]] = ..., data: _Optional[bytes] = ...) -> None: ...

class GetDisclosureRequest(_message.Message):
    __slots__ = ("job_id", "policy")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    policy: str
    def __init__(self, job_id: _Optional[str] = ..., policy: _Optional[str] = ...) -> None: ...

class DisclosureFile(_message.Message):
    __slots__ = ("name", "url", "media_type")
    NAME_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    name: str
    url: str
    media_type: str
    def __init__(self, name: _Optional[str] = ..., url: _Optional[str] = ..., media_type: _Optional[str] = ...) -> None: ...

class GetDisclosureResponse(_message.Message):
    __slots__ = ("altered", "disclosure", "text", "policy", "files", "policies")
    ALTERED_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    FILES_FIELD_NUMBER: _ClassVar[int]
    POLICIES_FIELD_NUMBER: _ClassVar[int]
    altered: bool
    disclosure: str
    text: str
    policy: str
    files: _containers.RepeatedCompositeFieldContainer[DisclosureFile]
    policies: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, altered: _Optional[bool] = ..., disclosure: _Optional[str] = ..., text: _Optional[str] = ..., policy: _Optional[str] = ..., files: _Optional[_Iterable[_Union[DisclosureFile, _Mapping]]] = ..., policies: _Optional[_Iterable[str]] = ...) -> None: ...

class GetFidelityMapRequest(_message.Message):
    __slots__ = ("job_id",)
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    def __init__(self, job_id: _Optional[str] = ...) -> None: ...

class GetFidelityMapResponse(_message.Message):
    __slots__ = ("verdict", "measures", "map_url")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    MEASURES_FIELD_NUMBER: _ClassVar[int]
    MAP_URL_FIELD_NUMBER: _ClassVar[int]
    verdict: FidelityVerdict
    measures: _struct_pb2.Struct
    map_url: str
    def __init__(self, verdict: _Optional[_Union[FidelityVerdict, str]] = ..., measures: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., map_url: _Optional[str] = ...) -> None: ...
