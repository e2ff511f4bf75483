from google.protobuf import struct_pb2 as _struct_pb2
from luster.v1 import job_pb2 as _job_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Recipe(_message.Message):
    __slots__ = ("style", "params", "prompt", "provider", "strict", "output", "filename", "size_bytes")
    STYLE_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    style: str
    params: _struct_pb2.Struct
    prompt: str
    provider: str
    strict: bool
    output: _job_pb2.OutputOptions
    filename: str
    size_bytes: int
    def __init__(self, style: _Optional[str] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., prompt: _Optional[str] = ..., provider: _Optional[str] = ..., strict: _Optional[bool] = ..., output: _Optional[_Union[_job_pb2.OutputOptions, _Mapping]] = ..., filename: _Optional[str] = ..., size_bytes: _Optional[int] = ...) -> None: ...

class EnhanceRequest(_message.Message):
    __slots__ = ("recipe", "data")
    RECIPE_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    recipe: Recipe
    data: bytes
    def __init__(self, recipe: _Optional[_Union[Recipe, _Mapping]] = ..., data: _Optional[bytes] = ...) -> None: ...

class EnhanceProgress(_message.Message):
    __slots__ = ("fraction", "note", "stage")
    FRACTION_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    fraction: float
    note: str
    stage: str
    def __init__(self, fraction: _Optional[float] = ..., note: _Optional[str] = ..., stage: _Optional[str] = ...) -> None: ...

class EnhanceResult(_message.Message):
    __slots__ = ("media_type", "width", "height", "size_bytes", "report", "warnings", "plan")
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    REPORT_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    media_type: str
    width: int
    height: int
    size_bytes: int
    report: _struct_pb2.Struct
    warnings: _containers.RepeatedCompositeFieldContainer[_job_pb2.JobWarning]
    plan: _struct_pb2.Struct
    def __init__(self, media_type: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., size_bytes: _Optional[int] = ..., report: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., warnings: _Optional[_Iterable[_Union[_job_pb2.JobWarning, _Mapping]]] = ..., plan: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class EnhanceResponse(_message.Message):
    __slots__ = ("progress", "result", "data")
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    DATA_FIELD_NUMBER: _ClassVar[int]
    progress: EnhanceProgress
    result: EnhanceResult
    data: bytes
    def __init__(self, progress: _Optional[_Union[EnhanceProgress, _Mapping]] = ..., result: _Optional[_Union[EnhanceResult, _Mapping]] = ..., data: _Optional[bytes] = ...) -> None: ...
