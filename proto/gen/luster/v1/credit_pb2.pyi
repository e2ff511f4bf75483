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

class EntryType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ENTRY_TYPE_UNSPECIFIED: _ClassVar[EntryType]
    ENTRY_TYPE_GRANT: _ClassVar[EntryType]
    ENTRY_TYPE_HOLD: _ClassVar[EntryType]
    ENTRY_TYPE_CAPTURE: _ClassVar[EntryType]
    ENTRY_TYPE_RELEASE: _ClassVar[EntryType]
    ENTRY_TYPE_REVERSE: _ClassVar[EntryType]
    ENTRY_TYPE_ADJUST: _ClassVar[EntryType]
    ENTRY_TYPE_EXPIRE: _ClassVar[EntryType]
ENTRY_TYPE_UNSPECIFIED: EntryType
ENTRY_TYPE_GRANT: EntryType
ENTRY_TYPE_HOLD: EntryType
ENTRY_TYPE_CAPTURE: EntryType
ENTRY_TYPE_RELEASE: EntryType
ENTRY_TYPE_REVERSE: EntryType
ENTRY_TYPE_ADJUST: EntryType
ENTRY_TYPE_EXPIRE: EntryType

class Balance(_message.Message):
    __slots__ = ("balance", "held", "debt")
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    HELD_FIELD_NUMBER: _ClassVar[int]
    DEBT_FIELD_NUMBER: _ClassVar[int]
    balance: int
    held: int
    debt: int
    def __init__(self, balance: _Optional[int] = ..., held: _Optional[int] = ..., debt: _Optional[int] = ...) -> None: ...

class Entry(_message.Message):
    __slots__ = ("id", "type", "amount", "credits", "source", "reference", "job_id", "reason", "actor", "receipt_url", "create_time", "style", "asset_id", "shoot_id", "filename", "batch_id")
    ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_FIELD_NUMBER: _ClassVar[int]
    JOB_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ACTOR_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    STYLE_FIELD_NUMBER: _ClassVar[int]
    ASSET_ID_FIELD_NUMBER: _ClassVar[int]
    SHOOT_ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    BATCH_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    type: EntryType
    amount: int
    credits: int
    source: str
    reference: str
    job_id: str
    reason: str
    actor: str
    receipt_url: str
    create_time: _timestamp_pb2.Timestamp
    style: str
    asset_id: str
    shoot_id: str
    filename: str
    batch_id: str
    def __init__(self, id: _Optional[str] = ..., type: _Optional[_Union[EntryType, str]] = ..., amount: _Optional[int] = ..., credits: _Optional[int] = ..., source: _Optional[str] = ..., reference: _Optional[str] = ..., job_id: _Optional[str] = ..., reason: _Optional[str] = ..., actor: _Optional[str] = ..., receipt_url: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., style: _Optional[str] = ..., asset_id: _Optional[str] = ..., shoot_id: _Optional[str] = ..., filename: _Optional[str] = ..., batch_id: _Optional[str] = ...) -> None: ...

class GetBalanceRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetBalanceResponse(_message.Message):
    __slots__ = ("balance",)
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    balance: Balance
    def __init__(self, balance: _Optional[_Union[Balance, _Mapping]] = ...) -> None: ...

class ListEntriesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "type")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    type: EntryType
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., type: _Optional[_Union[EntryType, str]] = ...) -> None: ...

class ListEntriesResponse(_message.Message):
    __slots__ = ("entries", "next_page_token")
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[Entry]
    next_page_token: str
    def __init__(self, entries: _Optional[_Iterable[_Union[Entry, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GrantRequest(_message.Message):
    __slots__ = ("account_id", "credits", "reason", "request_id")
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: str
    credits: int
    reason: str
    request_id: str
    def __init__(self, account_id: _Optional[str] = ..., credits: _Optional[int] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class GrantResponse(_message.Message):
    __slots__ = ("entry", "balance")
    ENTRY_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    entry: Entry
    balance: Balance
    def __init__(self, entry: _Optional[_Union[Entry, _Mapping]] = ..., balance: _Optional[_Union[Balance, _Mapping]] = ...) -> None: ...

class AdjustRequest(_message.Message):
    __slots__ = ("account_id", "credits", "reason", "request_id")
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    account_id: str
    credits: int
    reason: str
    request_id: str
    def __init__(self, account_id: _Optional[str] = ..., credits: _Optional[int] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class AdjustResponse(_message.Message):
    __slots__ = ("entry", "balance")
    ENTRY_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    entry: Entry
    balance: Balance
    def __init__(self, entry: _Optional[_Union[Entry, _Mapping]] = ..., balance: _Optional[_Union[Balance, _Mapping]] = ...) -> None: ...
