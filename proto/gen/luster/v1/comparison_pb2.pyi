import datetime

from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import job_pb2 as _job_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ComparedLook(_message.Message):
    __slots__ = ("style", "params", "prompt", "provider")
    STYLE_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    style: str
    params: _struct_pb2.Struct
    prompt: str
    provider: str
    def __init__(self, style: _Optional[str] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., prompt: _Optional[str] = ..., provider: _Optional[str] = ...) -> None: ...

class ComparedResult(_message.Message):
    __slots__ = ("job", "model", "seconds", "verdict", "voted")
    JOB_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    VOTED_FIELD_NUMBER: _ClassVar[int]
    job: _job_pb2.Job
    model: str
    seconds: float
    verdict: str
    voted: bool
    def __init__(self, job: _Optional[_Union[_job_pb2.Job, _Mapping]] = ..., model: _Optional[str] = ..., seconds: _Optional[float] = ..., verdict: _Optional[str] = ..., voted: _Optional[bool] = ...) -> None: ...

class Comparison(_message.Message):
    __slots__ = ("id", "batch", "results", "voted_job_id", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    VOTED_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    batch: _job_pb2.Batch
    results: _containers.RepeatedCompositeFieldContainer[ComparedResult]
    voted_job_id: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., batch: _Optional[_Union[_job_pb2.Batch, _Mapping]] = ..., results: _Optional[_Iterable[_Union[ComparedResult, _Mapping]]] = ..., voted_job_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class QuoteComparisonRequest(_message.Message):
    __slots__ = ("spec", "looks", "new_only")
    SPEC_FIELD_NUMBER: _ClassVar[int]
    LOOKS_FIELD_NUMBER: _ClassVar[int]
    NEW_ONLY_FIELD_NUMBER: _ClassVar[int]
    spec: _job_pb2.JobSpec
    looks: _containers.RepeatedCompositeFieldContainer[ComparedLook]
    new_only: bool
    def __init__(self, spec: _Optional[_Union[_job_pb2.JobSpec, _Mapping]] = ..., looks: _Optional[_Iterable[_Union[ComparedLook, _Mapping]]] = ..., new_only: _Optional[bool] = ...) -> None: ...

class QuoteComparisonResponse(_message.Message):
    __slots__ = ("credits", "balance", "affordable", "looks")
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    AFFORDABLE_FIELD_NUMBER: _ClassVar[int]
    LOOKS_FIELD_NUMBER: _ClassVar[int]
    credits: int
    balance: int
    affordable: bool
    looks: _containers.RepeatedCompositeFieldContainer[_job_pb2.QuoteJobResponse]
    def __init__(self, credits: _Optional[int] = ..., balance: _Optional[int] = ..., affordable: _Optional[bool] = ..., looks: _Optional[_Iterable[_Union[_job_pb2.QuoteJobResponse, _Mapping]]] = ...) -> None: ...

class CreateComparisonRequest(_message.Message):
    __slots__ = ("spec", "looks", "request_id", "new_only")
    SPEC_FIELD_NUMBER: _ClassVar[int]
    LOOKS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    NEW_ONLY_FIELD_NUMBER: _ClassVar[int]
    spec: _job_pb2.JobSpec
    looks: _containers.RepeatedCompositeFieldContainer[ComparedLook]
    request_id: str
    new_only: bool
    def __init__(self, spec: _Optional[_Union[_job_pb2.JobSpec, _Mapping]] = ..., looks: _Optional[_Iterable[_Union[ComparedLook, _Mapping]]] = ..., request_id: _Optional[str] = ..., new_only: _Optional[bool] = ...) -> None: ...

class CreateComparisonResponse(_message.Message):
    __slots__ = ("comparison",)
    COMPARISON_FIELD_NUMBER: _ClassVar[int]
    comparison: Comparison
    def __init__(self, comparison: _Optional[_Union[Comparison, _Mapping]] = ...) -> None: ...

class GetComparisonRequest(_message.Message):
    __slots__ = ("comparison_id",)
    COMPARISON_ID_FIELD_NUMBER: _ClassVar[int]
    comparison_id: str
    def __init__(self, comparison_id: _Optional[str] = ...) -> None: ...

class GetComparisonResponse(_message.Message):
    __slots__ = ("comparison",)
    COMPARISON_FIELD_NUMBER: _ClassVar[int]
    comparison: Comparison
    def __init__(self, comparison: _Optional[_Union[Comparison, _Mapping]] = ...) -> None: ...

class ListComparisonsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListComparisonsResponse(_message.Message):
    __slots__ = ("comparisons", "next_page_token")
    COMPARISONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    comparisons: _containers.RepeatedCompositeFieldContainer[Comparison]
    next_page_token: str
    def __init__(self, comparisons: _Optional[_Iterable[_Union[Comparison, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class VoteComparisonRequest(_message.Message):
    __slots__ = ("comparison_id", "job_id")
    COMPARISON_ID_FIELD_NUMBER: _ClassVar[int]
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    comparison_id: str
    job_id: str
    def __init__(self, comparison_id: _Optional[str] = ..., job_id: _Optional[str] = ...) -> None: ...

class VoteComparisonResponse(_message.Message):
    __slots__ = ("comparison",)
    COMPARISON_FIELD_NUMBER: _ClassVar[int]
    comparison: Comparison
    def __init__(self, comparison: _Optional[_Union[Comparison, _Mapping]] = ...) -> None: ...
