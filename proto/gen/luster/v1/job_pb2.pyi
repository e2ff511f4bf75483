import datetime

from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import options_pb2 as _options_pb2
from luster.v1 import shoot_pb2 as _shoot_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JobState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JOB_STATE_UNSPECIFIED: _ClassVar[JobState]
    JOB_STATE_QUEUED: _ClassVar[JobState]
    JOB_STATE_PROCESSING: _ClassVar[JobState]
    JOB_STATE_CANCELLING: _ClassVar[JobState]
    JOB_STATE_SUCCEEDED: _ClassVar[JobState]
    JOB_STATE_FAILED: _ClassVar[JobState]
    JOB_STATE_CANCELLED: _ClassVar[JobState]

class JobView(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JOB_VIEW_UNSPECIFIED: _ClassVar[JobView]
    JOB_VIEW_BASIC: _ClassVar[JobView]
    JOB_VIEW_FULL: _ClassVar[JobView]

class Tier(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TIER_UNSPECIFIED: _ClassVar[Tier]
    TIER_FREE: _ClassVar[Tier]
    TIER_PREMIUM: _ClassVar[Tier]

class JobEventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JOB_EVENT_TYPE_UNSPECIFIED: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_CREATED: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_STARTED: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_PROGRESS: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_RETRYING: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_CANCELLING: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_SUCCEEDED: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_FAILED: _ClassVar[JobEventType]
    JOB_EVENT_TYPE_CANCELLED: _ClassVar[JobEventType]
JOB_STATE_UNSPECIFIED: JobState
JOB_STATE_QUEUED: JobState
JOB_STATE_PROCESSING: JobState
JOB_STATE_CANCELLING: JobState
JOB_STATE_SUCCEEDED: JobState
JOB_STATE_FAILED: JobState
JOB_STATE_CANCELLED: JobState
JOB_VIEW_UNSPECIFIED: JobView
JOB_VIEW_BASIC: JobView
JOB_VIEW_FULL: JobView
TIER_UNSPECIFIED: Tier
TIER_FREE: Tier
TIER_PREMIUM: Tier
JOB_EVENT_TYPE_UNSPECIFIED: JobEventType
JOB_EVENT_TYPE_CREATED: JobEventType
JOB_EVENT_TYPE_STARTED: JobEventType
JOB_EVENT_TYPE_PROGRESS: JobEventType
JOB_EVENT_TYPE_RETRYING: JobEventType
JOB_EVENT_TYPE_CANCELLING: JobEventType
JOB_EVENT_TYPE_SUCCEEDED: JobEventType
JOB_EVENT_TYPE_FAILED: JobEventType
JOB_EVENT_TYPE_CANCELLED: JobEventType

class JobInput(_message.Message):
    __slots__ = ("role", "asset_id")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    role: str
    asset_id: str
    def __init__(self, role: _Optional[str] = ..., asset_id: _Optional[str] = ...) -> None: ...

class JobOutput(_message.Message):
    __slots__ = ("name", "type", "media_type", "width", "height", "size_bytes", "url")
    NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    name: str
    type: str
    media_type: str
    width: int
    height: int
    size_bytes: int
    url: str
    def __init__(self, name: _Optional[str] = ..., type: _Optional[str] = ..., media_type: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., size_bytes: _Optional[int] = ..., url: _Optional[str] = ...) -> None: ...

class OutputOptions(_message.Message):
    __slots__ = ("format", "quality", "max_bytes", "max_edge", "keep_profile", "progressive", "full_chroma")
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    QUALITY_FIELD_NUMBER: _ClassVar[int]
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_EDGE_FIELD_NUMBER: _ClassVar[int]
    KEEP_PROFILE_FIELD_NUMBER: _ClassVar[int]
    PROGRESSIVE_FIELD_NUMBER: _ClassVar[int]
    FULL_CHROMA_FIELD_NUMBER: _ClassVar[int]
    format: str
    quality: int
    max_bytes: int
    max_edge: int
    keep_profile: bool
    progressive: bool
    full_chroma: bool
    def __init__(self, format: _Optional[str] = ..., quality: _Optional[int] = ..., max_bytes: _Optional[int] = ..., max_edge: _Optional[int] = ..., keep_profile: _Optional[bool] = ..., progressive: _Optional[bool] = ..., full_chroma: _Optional[bool] = ...) -> None: ...

class GenerateOptions(_message.Message):
    __slots__ = ("ratio", "count", "seed")
    RATIO_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    SEED_FIELD_NUMBER: _ClassVar[int]
    ratio: str
    count: int
    seed: int
    def __init__(self, ratio: _Optional[str] = ..., count: _Optional[int] = ..., seed: _Optional[int] = ...) -> None: ...

class JobSpec(_message.Message):
    __slots__ = ("kind", "inputs", "style", "params", "prompt", "tier", "provider", "strict", "output", "parent_job_id", "generate", "shoot_id", "set_id", "consistency", "match_asset_id")
    KIND_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    TIER_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    PARENT_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    GENERATE_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    SET_ID_FIELD_NUMBER: _ClassVar[int]
    CONSISTENCY_FIELD_NUMBER: _ClassVar[int]
    MATCH_ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    kind: str
    inputs: _containers.RepeatedCompositeFieldContainer[JobInput]
    style: str
    params: _struct_pb2.Struct
    prompt: str
    tier: Tier
    provider: str
    strict: bool
    output: OutputOptions
    parent_job_id: str
    generate: GenerateOptions
    shoot_id: str
    set_id: str
    consistency: float
    match_asset_id: str
    def __init__(self, kind: _Optional[str] = ..., inputs: _Optional[_Iterable[_Union[JobInput, _Mapping]]] = ..., style: _Optional[str] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., prompt: _Optional[str] = ..., tier: _Optional[_Union[Tier, str]] = ..., provider: _Optional[str] = ..., strict: _Optional[bool] = ..., output: _Optional[_Union[OutputOptions, _Mapping]] = ..., parent_job_id: _Optional[str] = ..., generate: _Optional[_Union[GenerateOptions, _Mapping]] = ..., shoot_id: _Optional[str] = ..., set_id: _Optional[str] = ..., consistency: _Optional[float] = ..., match_asset_id: _Optional[str] = ...) -> None: ...

class JobWarning(_message.Message):
    __slots__ = ("code", "message", "stage")
    CODE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    code: str
    message: str
    stage: str
    def __init__(self, code: _Optional[str] = ..., message: _Optional[str] = ..., stage: _Optional[str] = ...) -> None: ...

class JobError(_message.Message):
    __slots__ = ("reason", "message", "fields")
    class FieldsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    reason: str
    message: str
    fields: _containers.ScalarMap[str, str]
    def __init__(self, reason: _Optional[str] = ..., message: _Optional[str] = ..., fields: _Optional[_Mapping[str, str]] = ...) -> None: ...

class Job(_message.Message):
    __slots__ = ("id", "kind", "state", "inputs", "outputs", "style", "style_version", "params", "prompt", "tier", "provider", "used_provider", "strict", "attempt", "progress", "progress_note", "position", "estimated_start_time", "estimated_finish_time", "warnings", "report", "plan", "credits_used", "shoot_id", "batch_id", "error", "sequence", "etag", "create_time", "start_time", "finish_time", "update_time", "output", "disclosure", "parent_job_id", "asset_id", "filename", "review_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    STYLE_VERSION_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    TIER_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    USED_PROVIDER_FIELD_NUMBER: _ClassVar[int]
    STRICT_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_NOTE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ESTIMATED_START_TIME_FIELD_NUMBER: _ClassVar[int]
    ESTIMATED_FINISH_TIME_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    REPORT_FIELD_NUMBER: _ClassVar[int]
    PLAN_FIELD_NUMBER: _ClassVar[int]
    CREDITS_USED_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    BATCH_ID_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    FINISH_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    PARENT_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    REVIEW_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    kind: str
    state: JobState
    inputs: _containers.RepeatedCompositeFieldContainer[JobInput]
    outputs: _containers.RepeatedCompositeFieldContainer[JobOutput]
    style: str
    style_version: str
    params: _struct_pb2.Struct
    prompt: str
    tier: Tier
    provider: str
    used_provider: str
    strict: bool
    attempt: int
    progress: float
    progress_note: str
    position: int
    estimated_start_time: _timestamp_pb2.Timestamp
    estimated_finish_time: _timestamp_pb2.Timestamp
    warnings: _containers.RepeatedCompositeFieldContainer[JobWarning]
    report: _struct_pb2.Struct
    plan: _struct_pb2.Struct
    credits_used: int
    shoot_id: str
    batch_id: str
    error: JobError
    sequence: int
    etag: str
    create_time: _timestamp_pb2.Timestamp
    start_time: _timestamp_pb2.Timestamp
    finish_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    output: OutputOptions
    disclosure: str
    parent_job_id: str
    asset_id: str
    filename: str
    review_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., kind: _Optional[str] = ..., state: _Optional[_Union[JobState, str]] = ..., inputs: _Optional[_Iterable[_Union[JobInput, _Mapping]]] = ..., outputs: _Optional[_Iterable[_Union[JobOutput, _Mapping]]] = ..., style: _Optional[str] = ..., style_version: _Optional[str] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., prompt: _Optional[str] = ..., tier: _Optional[_Union[Tier, str]] = ..., provider: _Optional[str] = ..., used_provider: _Optional[str] = ..., strict: _Optional[bool] = ..., attempt: _Optional[int] = ..., progress: _Optional[float] = ..., progress_note: _Optional[str] = ..., position: _Optional[int] = ..., estimated_start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., estimated_finish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., warnings: _Optional[_Iterable[_Union[JobWarning, _Mapping]]] = ..., report: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., plan: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., credits_used: _Optional[int] = ..., shoot_id: _Optional[str] = ..., batch_id: _Optional[str] = ..., error: _Optional[_Union[JobError, _Mapping]] = ..., sequence: _Optional[int] = ..., etag: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., finish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., output: _Optional[_Union[OutputOptions, _Mapping]] = ..., disclosure: _Optional[str] = ..., parent_job_id: _Optional[str] = ..., asset_id: _Optional[str] = ..., filename: _Optional[str] = ..., review_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Relative(_message.Message):
    __slots__ = ("job_id", "parent_job_id", "distance", "state", "style", "provider", "disclosure", "own_disclosure", "url", "result_removed", "create_time")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    PARENT_JOB_ID_FIELD_NUMBER: _ClassVar[int]
    DISTANCE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    OWN_DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    RESULT_REMOVED_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    parent_job_id: str
    distance: int
    state: JobState
    style: str
    provider: str
    disclosure: str
    own_disclosure: str
    url: str
    result_removed: bool
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, job_id: _Optional[str] = ..., parent_job_id: _Optional[str] = ..., distance: _Optional[int] = ..., state: _Optional[_Union[JobState, str]] = ..., style: _Optional[str] = ..., provider: _Optional[str] = ..., disclosure: _Optional[str] = ..., own_disclosure: _Optional[str] = ..., url: _Optional[str] = ..., result_removed: _Optional[bool] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetLineageRequest(_message.Message):
    __slots__ = ("job_id",)
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    def __init__(self, job_id: _Optional[str] = ...) -> None: ...

class GetLineageResponse(_message.Message):
    __slots__ = ("job", "ancestors", "descendants")
    JOB_FIELD_NUMBER: _ClassVar[int]
    ANCESTORS_FIELD_NUMBER: _ClassVar[int]
    DESCENDANTS_FIELD_NUMBER: _ClassVar[int]
    job: Relative
    ancestors: _containers.RepeatedCompositeFieldContainer[Relative]
    descendants: _containers.RepeatedCompositeFieldContainer[Relative]
    def __init__(self, job: _Optional[_Union[Relative, _Mapping]] = ..., ancestors: _Optional[_Iterable[_Union[Relative, _Mapping]]] = ..., descendants: _Optional[_Iterable[_Union[Relative, _Mapping]]] = ...) -> None: ...

class Batch(_message.Message):
    __slots__ = ("id", "shoot_id", "jobs", "progress", "credits_used", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    JOBS_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    CREDITS_USED_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    shoot_id: str
    jobs: _shoot_pb2.JobCounts
    progress: float
    credits_used: int
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., shoot_id: _Optional[str] = ..., jobs: _Optional[_Union[_shoot_pb2.JobCounts, _Mapping]] = ..., progress: _Optional[float] = ..., credits_used: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class JobEvent(_message.Message):
    __slots__ = ("job_id", "sequence", "type", "state", "attempt", "progress", "note", "stage", "error", "create_time", "shoot_id", "batch_id")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    BATCH_ID_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    sequence: int
    type: JobEventType
    state: JobState
    attempt: int
    progress: float
    note: str
    stage: str
    error: JobError
    create_time: _timestamp_pb2.Timestamp
    shoot_id: str
    batch_id: str
    def __init__(self, job_id: _Optional[str] = ..., sequence: _Optional[int] = ..., type: _Optional[_Union[JobEventType, str]] = ..., state: _Optional[_Union[JobState, str]] = ..., attempt: _Optional[int] = ..., progress: _Optional[float] = ..., note: _Optional[str] = ..., stage: _Optional[str] = ..., error: _Optional[_Union[JobError, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., shoot_id: _Optional[str] = ..., batch_id: _Optional[str] = ...) -> None: ...

class QuoteJobRequest(_message.Message):
    __slots__ = ("spec", "shoot_id", "sets", "set_ids", "stored_sets", "new_only", "asset_ids")
    SPEC_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    SETS_FIELD_NUMBER: _ClassVar[int]
    SET_IDS_FIELD_NUMBER: _ClassVar[int]
    STORED_SETS_FIELD_NUMBER: _ClassVar[int]
    NEW_ONLY_FIELD_NUMBER: _ClassVar[int]
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    spec: JobSpec
    shoot_id: str
    sets: _containers.RepeatedCompositeFieldContainer[ExposureSet]
    set_ids: _containers.RepeatedScalarFieldContainer[str]
    stored_sets: bool
    new_only: bool
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, spec: _Optional[_Union[JobSpec, _Mapping]] = ..., shoot_id: _Optional[str] = ..., sets: _Optional[_Iterable[_Union[ExposureSet, _Mapping]]] = ..., set_ids: _Optional[_Iterable[str]] = ..., stored_sets: _Optional[bool] = ..., new_only: _Optional[bool] = ..., asset_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class QuotedAlternative(_message.Message):
    __slots__ = ("provider", "credits")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    provider: str
    credits: int
    def __init__(self, provider: _Optional[str] = ..., credits: _Optional[int] = ...) -> None: ...

class QuoteJobResponse(_message.Message):
    __slots__ = ("credits", "job_count", "alternatives", "balance", "affordable", "warnings", "style_version", "made_asset_ids")
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    JOB_COUNT_FIELD_NUMBER: _ClassVar[int]
    ALTERNATIVES_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    AFFORDABLE_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    STYLE_VERSION_FIELD_NUMBER: _ClassVar[int]
    MADE_ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    credits: int
    job_count: int
    alternatives: _containers.RepeatedCompositeFieldContainer[QuotedAlternative]
    balance: int
    affordable: bool
    warnings: _containers.RepeatedCompositeFieldContainer[JobWarning]
    style_version: str
    made_asset_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, credits: _Optional[int] = ..., job_count: _Optional[int] = ..., alternatives: _Optional[_Iterable[_Union[QuotedAlternative, _Mapping]]] = ..., balance: _Optional[int] = ..., affordable: _Optional[bool] = ..., warnings: _Optional[_Iterable[_Union[JobWarning, _Mapping]]] = ..., style_version: _Optional[str] = ..., made_asset_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class PreviewLook(_message.Message):
    __slots__ = ("style", "params")
    STYLE_FIELD_NUMBER: _ClassVar[int]
    PARAMS_FIELD_NUMBER: _ClassVar[int]
    style: str
    params: _struct_pb2.Struct
    def __init__(self, style: _Optional[str] = ..., params: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class PreviewStyleRequest(_message.Message):
    __slots__ = ("asset_id", "looks", "max_edge")
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    LOOKS_FIELD_NUMBER: _ClassVar[int]
    MAX_EDGE_FIELD_NUMBER: _ClassVar[int]
    asset_id: str
    looks: _containers.RepeatedCompositeFieldContainer[PreviewLook]
    max_edge: int
    def __init__(self, asset_id: _Optional[str] = ..., looks: _Optional[_Iterable[_Union[PreviewLook, _Mapping]]] = ..., max_edge: _Optional[int] = ...) -> None: ...

class Preview(_message.Message):
    __slots__ = ("style", "url", "width", "height", "warnings", "error")
    STYLE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    WIDTH_FIELD_NUMBER: _ClassVar[int]
    HEIGHT_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    style: str
    url: str
    width: int
    height: int
    warnings: _containers.RepeatedCompositeFieldContainer[JobWarning]
    error: JobError
    def __init__(self, style: _Optional[str] = ..., url: _Optional[str] = ..., width: _Optional[int] = ..., height: _Optional[int] = ..., warnings: _Optional[_Iterable[_Union[JobWarning, _Mapping]]] = ..., error: _Optional[_Union[JobError, _Mapping]] = ...) -> None: ...

class PreviewStyleResponse(_message.Message):
    __slots__ = ("previews", "expire_time")
    PREVIEWS_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    previews: _containers.RepeatedCompositeFieldContainer[Preview]
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, previews: _Optional[_Iterable[_Union[Preview, _Mapping]]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateJobRequest(_message.Message):
    __slots__ = ("spec", "request_id")
    SPEC_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    spec: JobSpec
    request_id: str
    def __init__(self, spec: _Optional[_Union[JobSpec, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateJobResponse(_message.Message):
    __slots__ = ("job",)
    JOB_FIELD_NUMBER: _ClassVar[int]
    job: Job
    def __init__(self, job: _Optional[_Union[Job, _Mapping]] = ...) -> None: ...

class ExposureSet(_message.Message):
    __slots__ = ("asset_ids",)
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, asset_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class BatchCreateJobsRequest(_message.Message):
    __slots__ = ("shoot_id", "asset_ids", "spec", "request_id", "sets", "set_ids", "stored_sets", "new_only")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    SETS_FIELD_NUMBER: _ClassVar[int]
    SET_IDS_FIELD_NUMBER: _ClassVar[int]
    STORED_SETS_FIELD_NUMBER: _ClassVar[int]
    NEW_ONLY_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    spec: JobSpec
    request_id: str
    sets: _containers.RepeatedCompositeFieldContainer[ExposureSet]
    set_ids: _containers.RepeatedScalarFieldContainer[str]
    stored_sets: bool
    new_only: bool
    def __init__(self, shoot_id: _Optional[str] = ..., asset_ids: _Optional[_Iterable[str]] = ..., spec: _Optional[_Union[JobSpec, _Mapping]] = ..., request_id: _Optional[str] = ..., sets: _Optional[_Iterable[_Union[ExposureSet, _Mapping]]] = ..., set_ids: _Optional[_Iterable[str]] = ..., stored_sets: _Optional[bool] = ..., new_only: _Optional[bool] = ...) -> None: ...

class BatchCreateJobsResponse(_message.Message):
    __slots__ = ("batch", "jobs")
    BATCH_FIELD_NUMBER: _ClassVar[int]
    JOBS_FIELD_NUMBER: _ClassVar[int]
    batch: Batch
    jobs: _containers.RepeatedCompositeFieldContainer[Job]
    def __init__(self, batch: _Optional[_Union[Batch, _Mapping]] = ..., jobs: _Optional[_Iterable[_Union[Job, _Mapping]]] = ...) -> None: ...

class GetJobRequest(_message.Message):
    __slots__ = ("job_id", "view", "etag")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    VIEW_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    view: JobView
    etag: str
    def __init__(self, job_id: _Optional[str] = ..., view: _Optional[_Union[JobView, str]] = ..., etag: _Optional[str] = ...) -> None: ...

class GetJobResponse(_message.Message):
    __slots__ = ("job", "unchanged")
    JOB_FIELD_NUMBER: _ClassVar[int]
    UNCHANGED_FIELD_NUMBER: _ClassVar[int]
    job: Job
    unchanged: bool
    def __init__(self, job: _Optional[_Union[Job, _Mapping]] = ..., unchanged: _Optional[bool] = ...) -> None: ...

class ListJobsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "states", "style", "shoot_id", "asset_id", "batch_id", "created_after", "created_before")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    BATCH_ID_FIELD_NUMBER: _ClassVar[int]
    CREATED_AFTER_FIELD_NUMBER: _ClassVar[int]
    CREATED_BEFORE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    states: _containers.RepeatedScalarFieldContainer[JobState]
    style: str
    shoot_id: str
    asset_id: str
    batch_id: str
    created_after: _timestamp_pb2.Timestamp
    created_before: _timestamp_pb2.Timestamp
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., states: _Optional[_Iterable[_Union[JobState, str]]] = ..., style: _Optional[str] = ..., shoot_id: _Optional[str] = ..., asset_id: _Optional[str] = ..., batch_id: _Optional[str] = ..., created_after: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., created_before: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListJobsResponse(_message.Message):
    __slots__ = ("jobs", "next_page_token", "batch")
    JOBS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BATCH_FIELD_NUMBER: _ClassVar[int]
    jobs: _containers.RepeatedCompositeFieldContainer[Job]
    next_page_token: str
    batch: Batch
    def __init__(self, jobs: _Optional[_Iterable[_Union[Job, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., batch: _Optional[_Union[Batch, _Mapping]] = ...) -> None: ...

class CancelJobRequest(_message.Message):
    __slots__ = ("job_id",)
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    def __init__(self, job_id: _Optional[str] = ...) -> None: ...

class CancelJobResponse(_message.Message):
    __slots__ = ("job",)
    JOB_FIELD_NUMBER: _ClassVar[int]
    job: Job
    def __init__(self, job: _Optional[_Union[Job, _Mapping]] = ...) -> None: ...

class ReviewJobRequest(_message.Message):
    __slots__ = ("job_id", "looks_right")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    LOOKS_RIGHT_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    looks_right: bool
    def __init__(self, job_id: _Optional[str] = ..., looks_right: _Optional[bool] = ...) -> None: ...

class ReviewJobResponse(_message.Message):
    __slots__ = ("job",)
    JOB_FIELD_NUMBER: _ClassVar[int]
    job: Job
    def __init__(self, job: _Optional[_Union[Job, _Mapping]] = ...) -> None: ...

class CancelBatchRequest(_message.Message):
    __slots__ = ("batch_id",)
    BATCH_ID_FIELD_NUMBER: _ClassVar[int]
    batch_id: str
    def __init__(self, batch_id: _Optional[str] = ...) -> None: ...

class CancelBatchResponse(_message.Message):
    __slots__ = ("batch",)
    BATCH_FIELD_NUMBER: _ClassVar[int]
    batch: Batch
    def __init__(self, batch: _Optional[_Union[Batch, _Mapping]] = ...) -> None: ...

class WatchJobRequest(_message.Message):
    __slots__ = ("job_id", "after_sequence")
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    AFTER_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    job_id: str
    after_sequence: int
    def __init__(self, job_id: _Optional[str] = ..., after_sequence: _Optional[int] = ...) -> None: ...

class WatchJobResponse(_message.Message):
    __slots__ = ("event", "job")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    JOB_FIELD_NUMBER: _ClassVar[int]
    event: JobEvent
    job: Job
    def __init__(self, event: _Optional[_Union[JobEvent, _Mapping]] = ..., job: _Optional[_Union[Job, _Mapping]] = ...) -> None: ...

class WatchAccountRequest(_message.Message):
    __slots__ = ("position",)
    POSITION_FIELD_NUMBER: _ClassVar[int]
    position: str
    def __init__(self, position: _Optional[str] = ...) -> None: ...

class WatchAccountResponse(_message.Message):
    __slots__ = ("event", "position", "snapshot", "job")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_FIELD_NUMBER: _ClassVar[int]
    JOB_FIELD_NUMBER: _ClassVar[int]
    event: JobEvent
    position: str
    snapshot: bool
    job: Job
    def __init__(self, event: _Optional[_Union[JobEvent, _Mapping]] = ..., position: _Optional[str] = ..., snapshot: _Optional[bool] = ..., job: _Optional[_Union[Job, _Mapping]] = ...) -> None: ...
