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

class LinkKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINK_KIND_UNSPECIFIED: _ClassVar[LinkKind]
    LINK_KIND_RESET: _ClassVar[LinkKind]
    LINK_KIND_MAGIC: _ClassVar[LinkKind]
    LINK_KIND_CONFIRM: _ClassVar[LinkKind]
LINK_KIND_UNSPECIFIED: LinkKind
LINK_KIND_RESET: LinkKind
LINK_KIND_MAGIC: LinkKind
LINK_KIND_CONFIRM: LinkKind

class Visitor(_message.Message):
    __slots__ = ("address", "user_agent", "device_token")
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    USER_AGENT_FIELD_NUMBER: _ClassVar[int]
    DEVICE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    address: str
    user_agent: str
    device_token: str
    def __init__(self, address: _Optional[str] = ..., user_agent: _Optional[str] = ..., device_token: _Optional[str] = ...) -> None: ...

class Tokens(_message.Message):
    __slots__ = ("access_token", "expires_in", "refresh_token", "refresh_expires_in", "session_id", "account_id", "device_token")
    ACCESS_TOKEN_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_IN_FIELD_NUMBER: _ClassVar[int]
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REFRESH_EXPIRES_IN_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    DEVICE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    access_token: str
    expires_in: int
    refresh_token: str
    refresh_expires_in: int
    session_id: str
    account_id: str
    device_token: str
    def __init__(self, access_token: _Optional[str] = ..., expires_in: _Optional[int] = ..., refresh_token: _Optional[str] = ..., refresh_expires_in: _Optional[int] = ..., session_id: _Optional[str] = ..., account_id: _Optional[str] = ..., device_token: _Optional[str] = ...) -> None: ...

class SigningKey(_message.Message):
    __slots__ = ("id", "x", "y")
    ID_FIELD_NUMBER: _ClassVar[int]
    X_FIELD_NUMBER: _ClassVar[int]
    Y_FIELD_NUMBER: _ClassVar[int]
    id: str
    x: str
    y: str
    def __init__(self, id: _Optional[str] = ..., x: _Optional[str] = ..., y: _Optional[str] = ...) -> None: ...

class GetSigningKeysRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetSigningKeysResponse(_message.Message):
    __slots__ = ("keys",)
    KEYS_FIELD_NUMBER: _ClassVar[int]
    keys: _containers.RepeatedCompositeFieldContainer[SigningKey]
    def __init__(self, keys: _Optional[_Iterable[_Union[SigningKey, _Mapping]]] = ...) -> None: ...

class ListEndedSessionsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListEndedSessionsResponse(_message.Message):
    __slots__ = ("session_ids",)
    SESSION_IDS_FIELD_NUMBER: _ClassVar[int]
    session_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, session_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class GetWaysInRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetWaysInResponse(_message.Message):
    __slots__ = ("ways", "registration", "needs_set_up", "shortest_password", "providers")
    WAYS_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_FIELD_NUMBER: _ClassVar[int]
    NEEDS_SET_UP_FIELD_NUMBER: _ClassVar[int]
    SHORTEST_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    ways: _containers.RepeatedScalarFieldContainer[str]
    registration: str
    needs_set_up: bool
    shortest_password: int
    providers: _containers.RepeatedCompositeFieldContainer[OpenIdChoice]
    def __init__(self, ways: _Optional[_Iterable[str]] = ..., registration: _Optional[str] = ..., needs_set_up: _Optional[bool] = ..., shortest_password: _Optional[int] = ..., providers: _Optional[_Iterable[_Union[OpenIdChoice, _Mapping]]] = ...) -> None: ...

class SignUpRequest(_message.Message):
    __slots__ = ("email", "password", "visitor")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    email: str
    password: str
    visitor: Visitor
    def __init__(self, email: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class SignUpResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConfirmSignUpRequest(_message.Message):
    __slots__ = ("token", "password", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    password: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class ConfirmSignUpResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class LogInRequest(_message.Message):
    __slots__ = ("email", "password", "visitor")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    email: str
    password: str
    visitor: Visitor
    def __init__(self, email: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class LogInResponse(_message.Message):
    __slots__ = ("tokens", "second_step")
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    SECOND_STEP_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    second_step: SecondStep
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ..., second_step: _Optional[_Union[SecondStep, _Mapping]] = ...) -> None: ...

class RefreshRequest(_message.Message):
    __slots__ = ("refresh_token", "visitor")
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    refresh_token: str
    visitor: Visitor
    def __init__(self, refresh_token: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class RefreshResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class LogOutRequest(_message.Message):
    __slots__ = ("refresh_token",)
    REFRESH_TOKEN_FIELD_NUMBER: _ClassVar[int]
    refresh_token: str
    def __init__(self, refresh_token: _Optional[str] = ...) -> None: ...

class LogOutResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RequestLinkRequest(_message.Message):
    __slots__ = ("email", "kind", "visitor")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    email: str
    kind: LinkKind
    visitor: Visitor
    def __init__(self, email: _Optional[str] = ..., kind: _Optional[_Union[LinkKind, str]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class RequestLinkResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LogInByLinkRequest(_message.Message):
    __slots__ = ("token", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class LogInByLinkResponse(_message.Message):
    __slots__ = ("tokens", "second_step")
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    SECOND_STEP_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    second_step: SecondStep
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ..., second_step: _Optional[_Union[SecondStep, _Mapping]] = ...) -> None: ...

class ResetPasswordRequest(_message.Message):
    __slots__ = ("token", "password", "visitor", "end_api_keys")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    END_API_KEYS_FIELD_NUMBER: _ClassVar[int]
    token: str
    password: str
    visitor: Visitor
    end_api_keys: bool
    def __init__(self, token: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ..., end_api_keys: _Optional[bool] = ...) -> None: ...

class ResetPasswordResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangePasswordRequest(_message.Message):
    __slots__ = ("old_password", "new_password", "session_id", "visitor")
    OLD_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    NEW_PASSWORD_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    old_password: str
    new_password: str
    session_id: str
    visitor: Visitor
    def __init__(self, old_password: _Optional[str] = ..., new_password: _Optional[str] = ..., session_id: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class ChangePasswordResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ChangeAddressRequest(_message.Message):
    __slots__ = ("email", "proof", "visitor")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    email: str
    proof: Proof
    visitor: Visitor
    def __init__(self, email: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class ChangeAddressResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ConfirmAddressRequest(_message.Message):
    __slots__ = ("token", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class ConfirmAddressResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SignInSession(_message.Message):
    __slots__ = ("id", "way", "user_agent", "address", "create_time", "last_seen_time", "expire_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    WAY_FIELD_NUMBER: _ClassVar[int]
    USER_AGENT_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_SEEN_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    way: str
    user_agent: str
    address: str
    create_time: _timestamp_pb2.Timestamp
    last_seen_time: _timestamp_pb2.Timestamp
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., way: _Optional[str] = ..., user_agent: _Optional[str] = ..., address: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., last_seen_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListSessionsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListSessionsResponse(_message.Message):
    __slots__ = ("sessions",)
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    sessions: _containers.RepeatedCompositeFieldContainer[SignInSession]
    def __init__(self, sessions: _Optional[_Iterable[_Union[SignInSession, _Mapping]]] = ...) -> None: ...

class EndSessionRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class EndSessionResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class SetUpRequest(_message.Message):
    __slots__ = ("code", "email", "password", "visitor")
    CODE_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    code: str
    email: str
    password: str
    visitor: Visitor
    def __init__(self, code: _Optional[str] = ..., email: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class SetUpResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class Invitation(_message.Message):
    __slots__ = ("id", "email", "create_time", "expire_time", "accept_time", "revoke_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    ACCEPT_TIME_FIELD_NUMBER: _ClassVar[int]
    REVOKE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    email: str
    create_time: _timestamp_pb2.Timestamp
    expire_time: _timestamp_pb2.Timestamp
    accept_time: _timestamp_pb2.Timestamp
    revoke_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., email: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., expire_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., accept_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., revoke_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CreateInvitationRequest(_message.Message):
    __slots__ = ("email",)
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    email: str
    def __init__(self, email: _Optional[str] = ...) -> None: ...

class CreateInvitationResponse(_message.Message):
    __slots__ = ("invitation",)
    INVITATION_FIELD_NUMBER: _ClassVar[int]
    invitation: Invitation
    def __init__(self, invitation: _Optional[_Union[Invitation, _Mapping]] = ...) -> None: ...

class ListInvitationsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListInvitationsResponse(_message.Message):
    __slots__ = ("invitations", "next_page_token")
    INVITATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    invitations: _containers.RepeatedCompositeFieldContainer[Invitation]
    next_page_token: str
    def __init__(self, invitations: _Optional[_Iterable[_Union[Invitation, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class RevokeInvitationRequest(_message.Message):
    __slots__ = ("invitation_id",)
    INVITATION_ID_FIELD_NUMBER: _ClassVar[int]
    invitation_id: str
    def __init__(self, invitation_id: _Optional[str] = ...) -> None: ...

class RevokeInvitationResponse(_message.Message):
    __slots__ = ("invitation",)
    INVITATION_FIELD_NUMBER: _ClassVar[int]
    invitation: Invitation
    def __init__(self, invitation: _Optional[_Union[Invitation, _Mapping]] = ...) -> None: ...

class AcceptInvitationRequest(_message.Message):
    __slots__ = ("token", "password", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    password: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class AcceptInvitationResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class SecondStep(_message.Message):
    __slots__ = ("token", "expires_in")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_IN_FIELD_NUMBER: _ClassVar[int]
    token: str
    expires_in: int
    def __init__(self, token: _Optional[str] = ..., expires_in: _Optional[int] = ...) -> None: ...

class Proof(_message.Message):
    __slots__ = ("password", "session_id")
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    password: str
    session_id: str
    def __init__(self, password: _Optional[str] = ..., session_id: _Optional[str] = ...) -> None: ...

class TakeSecondStepRequest(_message.Message):
    __slots__ = ("token", "code", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    code: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., code: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class TakeSecondStepResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class GetSecondFactorRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetSecondFactorResponse(_message.Message):
    __slots__ = ("on", "recovery_codes")
    ON_FIELD_NUMBER: _ClassVar[int]
    RECOVERY_CODES_FIELD_NUMBER: _ClassVar[int]
    on: bool
    recovery_codes: int
    def __init__(self, on: _Optional[bool] = ..., recovery_codes: _Optional[int] = ...) -> None: ...

class StartSecondFactorRequest(_message.Message):
    __slots__ = ("proof", "visitor")
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    proof: Proof
    visitor: Visitor
    def __init__(self, proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class StartSecondFactorResponse(_message.Message):
    __slots__ = ("secret", "address")
    SECRET_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    secret: str
    address: str
    def __init__(self, secret: _Optional[str] = ..., address: _Optional[str] = ...) -> None: ...

class ConfirmSecondFactorRequest(_message.Message):
    __slots__ = ("code", "visitor")
    CODE_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    code: str
    visitor: Visitor
    def __init__(self, code: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class ConfirmSecondFactorResponse(_message.Message):
    __slots__ = ("recovery_codes",)
    RECOVERY_CODES_FIELD_NUMBER: _ClassVar[int]
    recovery_codes: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, recovery_codes: _Optional[_Iterable[str]] = ...) -> None: ...

class RenewRecoveryCodesRequest(_message.Message):
    __slots__ = ("code", "proof", "visitor")
    CODE_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    code: str
    proof: Proof
    visitor: Visitor
    def __init__(self, code: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class RenewRecoveryCodesResponse(_message.Message):
    __slots__ = ("recovery_codes",)
    RECOVERY_CODES_FIELD_NUMBER: _ClassVar[int]
    recovery_codes: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, recovery_codes: _Optional[_Iterable[str]] = ...) -> None: ...

class DisableSecondFactorRequest(_message.Message):
    __slots__ = ("code", "proof", "visitor")
    CODE_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    code: str
    proof: Proof
    visitor: Visitor
    def __init__(self, code: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class DisableSecondFactorResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class StartAddingPasskeyRequest(_message.Message):
    __slots__ = ("proof", "visitor", "code")
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    proof: Proof
    visitor: Visitor
    code: str
    def __init__(self, proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ..., code: _Optional[str] = ...) -> None: ...

class StartAddingPasskeyResponse(_message.Message):
    __slots__ = ("token", "options")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    token: str
    options: str
    def __init__(self, token: _Optional[str] = ..., options: _Optional[str] = ...) -> None: ...

class FinishAddingPasskeyRequest(_message.Message):
    __slots__ = ("token", "answer", "name", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    answer: str
    name: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., answer: _Optional[str] = ..., name: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class FinishAddingPasskeyResponse(_message.Message):
    __slots__ = ("passkey",)
    PASSKEY_FIELD_NUMBER: _ClassVar[int]
    passkey: Passkey
    def __init__(self, passkey: _Optional[_Union[Passkey, _Mapping]] = ...) -> None: ...

class StartPasskeyRequest(_message.Message):
    __slots__ = ("visitor",)
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    visitor: Visitor
    def __init__(self, visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class StartPasskeyResponse(_message.Message):
    __slots__ = ("token", "options")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    OPTIONS_FIELD_NUMBER: _ClassVar[int]
    token: str
    options: str
    def __init__(self, token: _Optional[str] = ..., options: _Optional[str] = ...) -> None: ...

class FinishPasskeyRequest(_message.Message):
    __slots__ = ("token", "answer", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    ANSWER_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    answer: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., answer: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class FinishPasskeyResponse(_message.Message):
    __slots__ = ("tokens",)
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ...) -> None: ...

class Passkey(_message.Message):
    __slots__ = ("id", "name", "create_time", "last_used_time", "synced")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_USED_TIME_FIELD_NUMBER: _ClassVar[int]
    SYNCED_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    create_time: _timestamp_pb2.Timestamp
    last_used_time: _timestamp_pb2.Timestamp
    synced: bool
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., last_used_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., synced: _Optional[bool] = ...) -> None: ...

class ListPasskeysRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPasskeysResponse(_message.Message):
    __slots__ = ("passkeys",)
    PASSKEYS_FIELD_NUMBER: _ClassVar[int]
    passkeys: _containers.RepeatedCompositeFieldContainer[Passkey]
    def __init__(self, passkeys: _Optional[_Iterable[_Union[Passkey, _Mapping]]] = ...) -> None: ...

class RemovePasskeyRequest(_message.Message):
    __slots__ = ("passkey_id", "proof", "visitor")
    PASSKEY_ID_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    passkey_id: str
    proof: Proof
    visitor: Visitor
    def __init__(self, passkey_id: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class RemovePasskeyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class OpenIdChoice(_message.Message):
    __slots__ = ("name", "title")
    NAME_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    name: str
    title: str
    def __init__(self, name: _Optional[str] = ..., title: _Optional[str] = ...) -> None: ...

class StartOpenIdRequest(_message.Message):
    __slots__ = ("provider", "browser", "visitor")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    BROWSER_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    provider: str
    browser: str
    visitor: Visitor
    def __init__(self, provider: _Optional[str] = ..., browser: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class StartOpenIdResponse(_message.Message):
    __slots__ = ("address",)
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: str
    def __init__(self, address: _Optional[str] = ...) -> None: ...

class StartLinkingRequest(_message.Message):
    __slots__ = ("provider", "browser", "proof", "visitor")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    BROWSER_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    provider: str
    browser: str
    proof: Proof
    visitor: Visitor
    def __init__(self, provider: _Optional[str] = ..., browser: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class StartLinkingResponse(_message.Message):
    __slots__ = ("address",)
    ADDRESS_FIELD_NUMBER: _ClassVar[int]
    address: str
    def __init__(self, address: _Optional[str] = ...) -> None: ...

class FinishOpenIdRequest(_message.Message):
    __slots__ = ("provider", "browser", "state", "code", "issuer", "error", "visitor")
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    BROWSER_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    provider: str
    browser: str
    state: str
    code: str
    issuer: str
    error: str
    visitor: Visitor
    def __init__(self, provider: _Optional[str] = ..., browser: _Optional[str] = ..., state: _Optional[str] = ..., code: _Optional[str] = ..., issuer: _Optional[str] = ..., error: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class FinishOpenIdResponse(_message.Message):
    __slots__ = ("tokens", "second_step", "link_wanted", "linked")
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    SECOND_STEP_FIELD_NUMBER: _ClassVar[int]
    LINK_WANTED_FIELD_NUMBER: _ClassVar[int]
    LINKED_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    second_step: SecondStep
    link_wanted: LinkWanted
    linked: bool
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ..., second_step: _Optional[_Union[SecondStep, _Mapping]] = ..., link_wanted: _Optional[_Union[LinkWanted, _Mapping]] = ..., linked: _Optional[bool] = ...) -> None: ...

class LinkWanted(_message.Message):
    __slots__ = ("token", "email")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    token: str
    email: str
    def __init__(self, token: _Optional[str] = ..., email: _Optional[str] = ...) -> None: ...

class LinkOpenIdRequest(_message.Message):
    __slots__ = ("token", "browser", "password", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    BROWSER_FIELD_NUMBER: _ClassVar[int]
    PASSWORD_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    browser: str
    password: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., browser: _Optional[str] = ..., password: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class LinkOpenIdResponse(_message.Message):
    __slots__ = ("tokens", "second_step")
    TOKENS_FIELD_NUMBER: _ClassVar[int]
    SECOND_STEP_FIELD_NUMBER: _ClassVar[int]
    tokens: Tokens
    second_step: SecondStep
    def __init__(self, tokens: _Optional[_Union[Tokens, _Mapping]] = ..., second_step: _Optional[_Union[SecondStep, _Mapping]] = ...) -> None: ...

class OpenIdLink(_message.Message):
    __slots__ = ("id", "provider", "title", "issuer", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    provider: str
    title: str
    issuer: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., provider: _Optional[str] = ..., title: _Optional[str] = ..., issuer: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListOpenIdLinksRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListOpenIdLinksResponse(_message.Message):
    __slots__ = ("links",)
    LINKS_FIELD_NUMBER: _ClassVar[int]
    links: _containers.RepeatedCompositeFieldContainer[OpenIdLink]
    def __init__(self, links: _Optional[_Iterable[_Union[OpenIdLink, _Mapping]]] = ...) -> None: ...

class RemoveOpenIdLinkRequest(_message.Message):
    __slots__ = ("link_id", "proof", "visitor")
    LINK_ID_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    link_id: str
    proof: Proof
    visitor: Visitor
    def __init__(self, link_id: _Optional[str] = ..., proof: _Optional[_Union[Proof, _Mapping]] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class RemoveOpenIdLinkResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class KeepAccountRequest(_message.Message):
    __slots__ = ("token", "visitor")
    TOKEN_FIELD_NUMBER: _ClassVar[int]
    VISITOR_FIELD_NUMBER: _ClassVar[int]
    token: str
    visitor: Visitor
    def __init__(self, token: _Optional[str] = ..., visitor: _Optional[_Union[Visitor, _Mapping]] = ...) -> None: ...

class KeepAccountResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
