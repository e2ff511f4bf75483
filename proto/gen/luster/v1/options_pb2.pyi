from google.protobuf import descriptor_pb2 as _descriptor_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Access(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACCESS_UNSPECIFIED: _ClassVar[Access]
    ACCESS_PUBLIC: _ClassVar[Access]
    ACCESS_SERVICE: _ClassVar[Access]
    ACCESS_ACCOUNT: _ClassVar[Access]
    ACCESS_ADMIN: _ClassVar[Access]
    ACCESS_SUPPORT: _ClassVar[Access]

class GrpcCode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GRPC_CODE_UNSPECIFIED: _ClassVar[GrpcCode]
    GRPC_CODE_CANCELLED: _ClassVar[GrpcCode]
    GRPC_CODE_UNKNOWN: _ClassVar[GrpcCode]
    GRPC_CODE_INVALID_ARGUMENT: _ClassVar[GrpcCode]
    GRPC_CODE_DEADLINE_EXCEEDED: _ClassVar[GrpcCode]
    GRPC_CODE_NOT_FOUND: _ClassVar[GrpcCode]
    GRPC_CODE_ALREADY_EXISTS: _ClassVar[GrpcCode]
    GRPC_CODE_PERMISSION_DENIED: _ClassVar[GrpcCode]
    GRPC_CODE_RESOURCE_EXHAUSTED: _ClassVar[GrpcCode]
    GRPC_CODE_FAILED_PRECONDITION: _ClassVar[GrpcCode]
    GRPC_CODE_ABORTED: _ClassVar[GrpcCode]
    GRPC_CODE_OUT_OF_RANGE: _ClassVar[GrpcCode]
    GRPC_CODE_UNIMPLEMENTED: _ClassVar[GrpcCode]
    GRPC_CODE_INTERNAL: _ClassVar[GrpcCode]
    GRPC_CODE_UNAVAILABLE: _ClassVar[GrpcCode]
    GRPC_CODE_DATA_LOSS: _ClassVar[GrpcCode]
    GRPC_CODE_UNAUTHENTICATED: _ClassVar[GrpcCode]
ACCESS_UNSPECIFIED: Access
ACCESS_PUBLIC: Access
ACCESS_SERVICE: Access
ACCESS_ACCOUNT: Access
ACCESS_ADMIN: Access
ACCESS_SUPPORT: Access
GRPC_CODE_UNSPECIFIED: GrpcCode
GRPC_CODE_CANCELLED: GrpcCode
GRPC_CODE_UNKNOWN: GrpcCode
GRPC_CODE_INVALID_ARGUMENT: GrpcCode
GRPC_CODE_DEADLINE_EXCEEDED: GrpcCode
GRPC_CODE_NOT_FOUND: GrpcCode
GRPC_CODE_ALREADY_EXISTS: GrpcCode
GRPC_CODE_PERMISSION_DENIED: GrpcCode
GRPC_CODE_RESOURCE_EXHAUSTED: GrpcCode
GRPC_CODE_FAILED_PRECONDITION: GrpcCode
GRPC_CODE_ABORTED: GrpcCode
GRPC_CODE_OUT_OF_RANGE: GrpcCode
GRPC_CODE_UNIMPLEMENTED: GrpcCode
GRPC_CODE_INTERNAL: GrpcCode
GRPC_CODE_UNAVAILABLE: GrpcCode
GRPC_CODE_DATA_LOSS: GrpcCode
GRPC_CODE_UNAUTHENTICATED: GrpcCode
BOUND_FIELD_NUMBER: _ClassVar[int]
bound: _descriptor.FieldDescriptor
ACCESS_FIELD_NUMBER: _ClassVar[int]
access: _descriptor.FieldDescriptor
ERROR_FIELD_NUMBER: _ClassVar[int]
error: _descriptor.FieldDescriptor

class ErrorRule(_message.Message):
    __slots__ = ("grpc_code", "http_status", "retryable", "example")
    GRPC_CODE_FIELD_NUMBER: _ClassVar[int]
    HTTP_STATUS_FIELD_NUMBER: _ClassVar[int]
    RETRYABLE_FIELD_NUMBER: _ClassVar[int]
    EXAMPLE_FIELD_NUMBER: _ClassVar[int]
    grpc_code: GrpcCode
    http_status: int
    retryable: bool
    example: str
    def __init__(self, grpc_code: _Optional[_Union[GrpcCode, str]] = ..., http_status: _Optional[int] = ..., retryable: _Optional[bool] = ..., example: _Optional[str] = ...) -> None: ...

class Bound(_message.Message):
    __slots__ = ("chars", "bytes", "items")
    CHARS_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    chars: int
    bytes: int
    items: int
    def __init__(self, chars: _Optional[int] = ..., bytes: _Optional[int] = ..., items: _Optional[int] = ...) -> None: ...
