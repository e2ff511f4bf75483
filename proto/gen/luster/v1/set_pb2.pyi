import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SetSearchState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SET_SEARCH_STATE_UNSPECIFIED: _ClassVar[SetSearchState]
    SET_SEARCH_STATE_SEARCHING: _ClassVar[SetSearchState]
    SET_SEARCH_STATE_DONE: _ClassVar[SetSearchState]
    SET_SEARCH_STATE_FAILED: _ClassVar[SetSearchState]
SET_SEARCH_STATE_UNSPECIFIED: SetSearchState
SET_SEARCH_STATE_SEARCHING: SetSearchState
SET_SEARCH_STATE_DONE: SetSearchState
SET_SEARCH_STATE_FAILED: SetSearchState

class PhotoSet(_message.Message):
    __slots__ = ("id", "asset_ids", "sure", "why", "by_hand", "removed_count")
    ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    SURE_FIELD_NUMBER: _ClassVar[int]
    WHY_FIELD_NUMBER: _ClassVar[int]
    BY_HAND_FIELD_NUMBER: _ClassVar[int]
    REMOVED_COUNT_FIELD_NUMBER: _ClassVar[int]
    id: str
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    sure: float
    why: str
    by_hand: bool
    removed_count: int
    def __init__(self, id: _Optional[str] = ..., asset_ids: _Optional[_Iterable[str]] = ..., sure: _Optional[float] = ..., why: _Optional[str] = ..., by_hand: _Optional[bool] = ..., removed_count: _Optional[int] = ...) -> None: ...

class SetSearch(_message.Message):
    __slots__ = ("state", "looked_at", "photos", "error", "ask_time", "end_time")
    STATE_FIELD_NUMBER: _ClassVar[int]
    LOOKED_AT_FIELD_NUMBER: _ClassVar[int]
    PHOTOS_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    ASK_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    state: SetSearchState
    looked_at: int
    photos: int
    error: str
    ask_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    def __init__(self, state: _Optional[_Union[SetSearchState, str]] = ..., looked_at: _Optional[int] = ..., photos: _Optional[int] = ..., error: _Optional[str] = ..., ask_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ShootSets(_message.Message):
    __slots__ = ("sets", "loose_asset_ids", "search")
    SETS_FIELD_NUMBER: _ClassVar[int]
    LOOSE_ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    SEARCH_FIELD_NUMBER: _ClassVar[int]
    sets: _containers.RepeatedCompositeFieldContainer[PhotoSet]
    loose_asset_ids: _containers.RepeatedScalarFieldContainer[str]
    search: SetSearch
    def __init__(self, sets: _Optional[_Iterable[_Union[PhotoSet, _Mapping]]] = ..., loose_asset_ids: _Optional[_Iterable[str]] = ..., search: _Optional[_Union[SetSearch, _Mapping]] = ...) -> None: ...

class GetSetsRequest(_message.Message):
    __slots__ = ("shoot_id",)
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    def __init__(self, shoot_id: _Optional[str] = ...) -> None: ...

class GetSetsResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: ShootSets
    def __init__(self, shoot: _Optional[_Union[ShootSets, _Mapping]] = ...) -> None: ...

class GroupPhotosRequest(_message.Message):
    __slots__ = ("shoot_id", "afresh")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    AFRESH_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    afresh: bool
    def __init__(self, shoot_id: _Optional[str] = ..., afresh: _Optional[bool] = ...) -> None: ...

class GroupPhotosResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: ShootSets
    def __init__(self, shoot: _Optional[_Union[ShootSets, _Mapping]] = ...) -> None: ...

class JoinPhotosRequest(_message.Message):
    __slots__ = ("shoot_id", "asset_ids")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, shoot_id: _Optional[str] = ..., asset_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class JoinPhotosResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: ShootSets
    def __init__(self, shoot: _Optional[_Union[ShootSets, _Mapping]] = ...) -> None: ...

class SplitSetRequest(_message.Message):
    __slots__ = ("shoot_id", "set_id", "asset_ids")
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    SET_ID_FIELD_NUMBER: _ClassVar[int]
    ASSET_IDS_FIELD_NUMBER: _ClassVar[int]
    shoot_id: str
    set_id: str
    asset_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, shoot_id: _Optional[str] = ..., set_id: _Optional[str] = ..., asset_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class SplitSetResponse(_message.Message):
    __slots__ = ("shoot",)
    SHOOT_FIELD_NUMBER: _ClassVar[int]
    shoot: ShootSets
    def __init__(self, shoot: _Optional[_Union[ShootSets, _Mapping]] = ...) -> None: ...
