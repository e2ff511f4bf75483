from luster.v1 import options_pb2 as _options_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WriteHeader(_message.Message):
    __slots__ = ("token", "content_type", "size_bytes", "if_none_match")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    IF_NONE_MATCH_FIELD_NUMBER: _ClassVar[int]
    token: str
    content_type: str
    size_bytes: int
    if_none_match: bool
    def __init__(self, token: _Optional[str] = ..., content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., if_none_match: _Optional[bool] = ...) -> None: ...

class WriteRequest(_message.Message):
    __slots__ = ("header", "data", "end")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    header: WriteHeader
    data: bytes
    end: bool
    def __init__(self, header: _Optional[_Union[WriteHeader, _Mapping]] = ..., data: _Optional[bytes] = ..., end: _Optional[bool] = ...) -> None: ...

class WriteResponse(_message.Message):
    __slots__ = ("etag", "size_bytes")
    ETAG_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    etag: str
    size_bytes: int
    def __init__(self, etag: _Optional[str] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class ReadRequest(_message.Message):
    __slots__ = ("token", "offset", "length", "info_only", "if_none_match")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    LENGTH_FIELD_NUMBER: _ClassVar[int]
    INFO_ONLY_FIELD_NUMBER: _ClassVar[int]
    IF_NONE_MATCH_FIELD_NUMBER: _ClassVar[int]
    token: str
    offset: int
    length: int
    info_only: bool
    if_none_match: str
    def __init__(self, token: _Optional[str] = ..., offset: _Optional[int] = ..., length: _Optional[int] = ..., info_only: _Optional[bool] = ..., if_none_match: _Optional[str] = ...) -> None: ...

class ObjectFacts(_message.Message):
    __slots__ = ("content_type", "size_bytes", "etag", "filename", "offset", "length", "max_age_seconds")
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    LENGTH_FIELD_NUMBER: _ClassVar[int]
    MAX_AGE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    content_type: str
    size_bytes: int
    etag: str
    filename: str
    offset: int
    length: int
    max_age_seconds: int
    def __init__(self, content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., etag: _Optional[str] = ..., filename: _Optional[str] = ..., offset: _Optional[int] = ..., length: _Optional[int] = ..., max_age_seconds: _Optional[int] = ...) -> None: ...

class ReadResponse(_message.Message):
    __slots__ = ("facts", "data")
    FACTS_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    facts: ObjectFacts
    data: bytes
    def __init__(self, facts: _Optional[_Union[ObjectFacts, _Mapping]] = ..., data: _Optional[bytes] = ...) -> None: ...
