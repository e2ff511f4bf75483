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

class CheckoutState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHECKOUT_STATE_UNSPECIFIED: _ClassVar[CheckoutState]
    CHECKOUT_STATE_OPEN: _ClassVar[CheckoutState]
    CHECKOUT_STATE_PENDING: _ClassVar[CheckoutState]
    CHECKOUT_STATE_PAID: _ClassVar[CheckoutState]
    CHECKOUT_STATE_FAILED: _ClassVar[CheckoutState]
    CHECKOUT_STATE_EXPIRED: _ClassVar[CheckoutState]

class EventSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_SOURCE_UNSPECIFIED: _ClassVar[EventSource]
    EVENT_SOURCE_STRIPE: _ClassVar[EventSource]
    EVENT_SOURCE_REVENUECAT: _ClassVar[EventSource]

class EventOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_OUTCOME_UNSPECIFIED: _ClassVar[EventOutcome]
    EVENT_OUTCOME_APPLIED: _ClassVar[EventOutcome]
    EVENT_OUTCOME_DUPLICATE: _ClassVar[EventOutcome]
    EVENT_OUTCOME_WAITING: _ClassVar[EventOutcome]
    EVENT_OUTCOME_IGNORED: _ClassVar[EventOutcome]
    EVENT_OUTCOME_REFUSED: _ClassVar[EventOutcome]
CHECKOUT_STATE_UNSPECIFIED: CheckoutState
CHECKOUT_STATE_OPEN: CheckoutState
CHECKOUT_STATE_PENDING: CheckoutState
CHECKOUT_STATE_PAID: CheckoutState
CHECKOUT_STATE_FAILED: CheckoutState
CHECKOUT_STATE_EXPIRED: CheckoutState
EVENT_SOURCE_UNSPECIFIED: EventSource
EVENT_SOURCE_STRIPE: EventSource
EVENT_SOURCE_REVENUECAT: EventSource
EVENT_OUTCOME_UNSPECIFIED: EventOutcome
EVENT_OUTCOME_APPLIED: EventOutcome
EVENT_OUTCOME_DUPLICATE: EventOutcome
EVENT_OUTCOME_WAITING: EventOutcome
EVENT_OUTCOME_IGNORED: EventOutcome
EVENT_OUTCOME_REFUSED: EventOutcome

class Pack(_message.Message):
    __slots__ = ("id", "title", "credits", "display_price", "subscription", "store_product_ids")
    class StoreProductIdsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    DISPLAY_PRICE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    STORE_PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    id: str
    title: str
    credits: int
    display_price: str
    subscription: bool
    store_product_ids: _containers.ScalarMap[str, str]
    def __init__(self, id: _Optional[str] = ..., title: _Optional[str] = ..., credits: _Optional[int] = ..., display_price: _Optional[str] = ..., subscription: _Optional[bool] = ..., store_product_ids: _Optional[_Mapping[str, str]] = ...) -> None: ...

class ListPacksRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPacksResponse(_message.Message):
    __slots__ = ("packs", "next_page_token")
    PACKS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    packs: _containers.RepeatedCompositeFieldContainer[Pack]
    next_page_token: str
    def __init__(self, packs: _Optional[_Iterable[_Union[Pack, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CreateCheckoutRequest(_message.Message):
    __slots__ = ("pack", "success_url", "cancel_url", "request_id")
    PACK_FIELD_NUMBER: _ClassVar[int]
    SUCCESS_URL_FIELD_NUMBER: _ClassVar[int]
    CANCEL_URL_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    pack: str
    success_url: str
    cancel_url: str
    request_id: str
    def __init__(self, pack: _Optional[str] = ..., success_url: _Optional[str] = ..., cancel_url: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateCheckoutResponse(_message.Message):
    __slots__ = ("checkout_url", "session_id")
    CHECKOUT_URL_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    checkout_url: str
    session_id: str
    def __init__(self, checkout_url: _Optional[str] = ..., session_id: _Optional[str] = ...) -> None: ...

class GetCheckoutRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class GetCheckoutResponse(_message.Message):
    __slots__ = ("session_id", "state", "pack", "credits", "receipt_url")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    PACK_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_URL_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    state: CheckoutState
    pack: str
    credits: int
    receipt_url: str
    def __init__(self, session_id: _Optional[str] = ..., state: _Optional[_Union[CheckoutState, str]] = ..., pack: _Optional[str] = ..., credits: _Optional[int] = ..., receipt_url: _Optional[str] = ...) -> None: ...

class CreatePortalRequest(_message.Message):
    __slots__ = ("return_url",)
    RETURN_URL_FIELD_NUMBER: _ClassVar[int]
    return_url: str
    def __init__(self, return_url: _Optional[str] = ...) -> None: ...

class CreatePortalResponse(_message.Message):
    __slots__ = ("portal_url",)
    PORTAL_URL_FIELD_NUMBER: _ClassVar[int]
    portal_url: str
    def __init__(self, portal_url: _Optional[str] = ...) -> None: ...

class ReceiveEventRequest(_message.Message):
    __slots__ = ("source", "body", "headers")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    source: EventSource
    body: bytes
    headers: _containers.ScalarMap[str, str]
    def __init__(self, source: _Optional[_Union[EventSource, str]] = ..., body: _Optional[bytes] = ..., headers: _Optional[_Mapping[str, str]] = ...) -> None: ...

class ReceiveEventResponse(_message.Message):
    __slots__ = ("outcome",)
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    outcome: EventOutcome
    def __init__(self, outcome: _Optional[_Union[EventOutcome, str]] = ...) -> None: ...

class ReconcileRequest(_message.Message):
    __slots__ = ("since", "grant")
    SINCE_FIELD_NUMBER: _ClassVar[int]
    GRANT_FIELD_NUMBER: _ClassVar[int]
    since: _timestamp_pb2.Timestamp
    grant: bool
    def __init__(self, since: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., grant: _Optional[bool] = ...) -> None: ...

class MissingPurchase(_message.Message):
    __slots__ = ("session_id", "account_id", "credits", "granted")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    GRANTED_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    account_id: str
    credits: int
    granted: bool
    def __init__(self, session_id: _Optional[str] = ..., account_id: _Optional[str] = ..., credits: _Optional[int] = ..., granted: _Optional[bool] = ...) -> None: ...

class ReconcileResponse(_message.Message):
    __slots__ = ("checked", "missing")
    CHECKED_FIELD_NUMBER: _ClassVar[int]
    MISSING_FIELD_NUMBER: _ClassVar[int]
    checked: int
    missing: _containers.RepeatedCompositeFieldContainer[MissingPurchase]
    def __init__(self, checked: _Optional[int] = ..., missing: _Optional[_Iterable[_Union[MissingPurchase, _Mapping]]] = ...) -> None: ...
