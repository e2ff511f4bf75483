from google.protobuf import struct_pb2 as _struct_pb2
from luster.v1 import job_pb2 as _job_pb2
from luster.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StageKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STAGE_KIND_UNSPECIFIED: _ClassVar[StageKind]
    STAGE_KIND_PLANNER: _ClassVar[StageKind]
    STAGE_KIND_RENDERER: _ClassVar[StageKind]

class PluginState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PLUGIN_STATE_UNSPECIFIED: _ClassVar[PluginState]
    PLUGIN_STATE_LOADED: _ClassVar[PluginState]
    PLUGIN_STATE_DISABLED: _ClassVar[PluginState]
    PLUGIN_STATE_FAILED: _ClassVar[PluginState]

class ProviderHealth(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PROVIDER_HEALTH_UNSPECIFIED: _ClassVar[ProviderHealth]
    PROVIDER_HEALTH_HEALTHY: _ClassVar[ProviderHealth]
    PROVIDER_HEALTH_UNHEALTHY: _ClassVar[ProviderHealth]
    PROVIDER_HEALTH_NOT_CONFIGURED: _ClassVar[ProviderHealth]
STAGE_KIND_UNSPECIFIED: StageKind
STAGE_KIND_PLANNER: StageKind
STAGE_KIND_RENDERER: StageKind
PLUGIN_STATE_UNSPECIFIED: PluginState
PLUGIN_STATE_LOADED: PluginState
PLUGIN_STATE_DISABLED: PluginState
PLUGIN_STATE_FAILED: PluginState
PROVIDER_HEALTH_UNSPECIFIED: ProviderHealth
PROVIDER_HEALTH_HEALTHY: ProviderHealth
PROVIDER_HEALTH_UNHEALTHY: ProviderHealth
PROVIDER_HEALTH_NOT_CONFIGURED: ProviderHealth

class Style(_message.Message):
    __slots__ = ("id", "version", "title", "description", "plugin", "region", "disclosure", "parameters_schema", "defaults", "providers", "takes_prompt", "available", "unavailable_reason", "preview_url", "best_verdict", "tags")
    ID_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    DISCLOSURE_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    DEFAULTS_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    TAKES_PROMPT_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    UNAVAILABLE_REASON_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_URL_FIELD_NUMBER: _ClassVar[int]
    BEST_VERDICT_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    id: str
    version: str
    title: str
    description: str
    plugin: str
    region: str
    disclosure: str
    parameters_schema: _struct_pb2.Struct
    defaults: _struct_pb2.Struct
    providers: _containers.RepeatedScalarFieldContainer[str]
    takes_prompt: bool
    available: bool
    unavailable_reason: str
    preview_url: str
    best_verdict: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, id: _Optional[str] = ..., version: _Optional[str] = ..., title: _Optional[str] = ..., description: _Optional[str] = ..., plugin: _Optional[str] = ..., region: _Optional[str] = ..., disclosure: _Optional[str] = ..., parameters_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., defaults: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., providers: _Optional[_Iterable[str]] = ..., takes_prompt: _Optional[bool] = ..., available: _Optional[bool] = ..., unavailable_reason: _Optional[str] = ..., preview_url: _Optional[str] = ..., best_verdict: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ...) -> None: ...

class Stage(_message.Message):
    __slots__ = ("name", "version", "kind", "title", "description", "plugin", "reads", "writes", "parameters_schema")
    NAME_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    READS_FIELD_NUMBER: _ClassVar[int]
    WRITES_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_SCHEMA_FIELD_NUMBER: _ClassVar[int]
    name: str
    version: str
    kind: StageKind
    title: str
    description: str
    plugin: str
    reads: _containers.RepeatedScalarFieldContainer[str]
    writes: _containers.RepeatedScalarFieldContainer[str]
    parameters_schema: _struct_pb2.Struct
    def __init__(self, name: _Optional[str] = ..., version: _Optional[str] = ..., kind: _Optional[_Union[StageKind, str]] = ..., title: _Optional[str] = ..., description: _Optional[str] = ..., plugin: _Optional[str] = ..., reads: _Optional[_Iterable[str]] = ..., writes: _Optional[_Iterable[str]] = ..., parameters_schema: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Plugin(_message.Message):
    __slots__ = ("name", "distribution", "version", "api_version", "state", "error", "styles", "stages", "providers", "warnings")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DISTRIBUTION_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    API_VERSION_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    STYLES_FIELD_NUMBER: _ClassVar[int]
    STAGES_FIELD_NUMBER: _ClassVar[int]
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    name: str
    distribution: str
    version: str
    api_version: str
    state: PluginState
    error: str
    styles: _containers.RepeatedScalarFieldContainer[str]
    stages: _containers.RepeatedScalarFieldContainer[str]
    providers: _containers.RepeatedScalarFieldContainer[str]
    warnings: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, name: _Optional[str] = ..., distribution: _Optional[str] = ..., version: _Optional[str] = ..., api_version: _Optional[str] = ..., state: _Optional[_Union[PluginState, str]] = ..., error: _Optional[str] = ..., styles: _Optional[_Iterable[str]] = ..., stages: _Optional[_Iterable[str]] = ..., providers: _Optional[_Iterable[str]] = ..., warnings: _Optional[_Iterable[str]] = ...) -> None: ...

class Provider(_message.Message):
    __slots__ = ("name", "kind", "title", "plugin", "health", "health_note", "limits", "models")
    NAME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    HEALTH_FIELD_NUMBER: _ClassVar[int]
    HEALTH_NOTE_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    MODELS_FIELD_NUMBER: _ClassVar[int]
    name: str
    kind: str
    title: str
    plugin: str
    health: ProviderHealth
    health_note: str
    limits: _struct_pb2.Struct
    models: _containers.RepeatedCompositeFieldContainer[ImageModel]
    def __init__(self, name: _Optional[str] = ..., kind: _Optional[str] = ..., title: _Optional[str] = ..., plugin: _Optional[str] = ..., health: _Optional[_Union[ProviderHealth, str]] = ..., health_note: _Optional[str] = ..., limits: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., models: _Optional[_Iterable[_Union[ImageModel, _Mapping]]] = ...) -> None: ...

class ImageModel(_message.Message):
    __slots__ = ("name", "title", "kinds", "min_pixels", "max_pixels", "ratios", "mask", "references", "micro_usd", "price_unit", "free_credits", "premium_credits", "sunset", "instead", "licence", "notes", "verified", "available", "warning")
    NAME_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    MIN_PIXELS_FIELD_NUMBER: _ClassVar[int]
    MAX_PIXELS_FIELD_NUMBER: _ClassVar[int]
    RATIOS_FIELD_NUMBER: _ClassVar[int]
    MASK_FIELD_NUMBER: _ClassVar[int]
    REFERENCES_FIELD_NUMBER: _ClassVar[int]
    MICRO_USD_FIELD_NUMBER: _ClassVar[int]
    PRICE_UNIT_FIELD_NUMBER: _ClassVar[int]
    FREE_CREDITS_FIELD_NUMBER: _ClassVar[int]
    PREMIUM_CREDITS_FIELD_NUMBER: _ClassVar[int]
    SUNSET_FIELD_NUMBER: _ClassVar[int]
    INSTEAD_FIELD_NUMBER: _ClassVar[int]
    LICENCE_FIELD_NUMBER: _ClassVar[int]
    NOTES_FIELD_NUMBER: _ClassVar[int]
    VERIFIED_FIELD_NUMBER: _ClassVar[int]
    AVAILABLE_FIELD_NUMBER: _ClassVar[int]
    WARNING_FIELD_NUMBER: _ClassVar[int]
    name: str
    title: str
    kinds: _containers.RepeatedScalarFieldContainer[str]
    min_pixels: int
    max_pixels: int
    ratios: _containers.RepeatedScalarFieldContainer[str]
    mask: bool
    references: int
    micro_usd: int
    price_unit: str
    free_credits: int
    premium_credits: int
    sunset: str
    instead: str
    licence: str
    notes: str
    verified: str
    available: bool
    warning: str
    def __init__(self, name: _Optional[str] = ..., title: _Optional[str] = ..., kinds: _Optional[_Iterable[str]] = ..., min_pixels: _Optional[int] = ..., max_pixels: _Optional[int] = ..., ratios: _Optional[_Iterable[str]] = ..., mask: _Optional[bool] = ..., references: _Optional[int] = ..., micro_usd: _Optional[int] = ..., price_unit: _Optional[str] = ..., free_credits: _Optional[int] = ..., premium_credits: _Optional[int] = ..., sunset: _Optional[str] = ..., instead: _Optional[str] = ..., licence: _Optional[str] = ..., notes: _Optional[str] = ..., verified: _Optional[str] = ..., available: _Optional[bool] = ..., warning: _Optional[str] = ...) -> None: ...

class TierInfo(_message.Message):
    __slots__ = ("tier", "credits", "max_edge")
    TIER_FIELD_NUMBER: _ClassVar[int]
    CREDITS_FIELD_NUMBER: _ClassVar[int]
    MAX_EDGE_FIELD_NUMBER: _ClassVar[int]
    tier: _job_pb2.Tier
    credits: int
    max_edge: int
    def __init__(self, tier: _Optional[_Union[_job_pb2.Tier, str]] = ..., credits: _Optional[int] = ..., max_edge: _Optional[int] = ...) -> None: ...

class Limits(_message.Message):
    __slots__ = ("max_bytes", "max_pixels", "max_side", "media_types", "preview_edge", "batch_size", "multipart_from_bytes", "matched_photos")
    MAX_BYTES_FIELD_NUMBER: _ClassVar[int]
    MAX_PIXELS_FIELD_NUMBER: _ClassVar[int]
    MAX_SIDE_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPES_FIELD_NUMBER: _ClassVar[int]
    PREVIEW_EDGE_FIELD_NUMBER: _ClassVar[int]
    BATCH_SIZE_FIELD_NUMBER: _ClassVar[int]
    MULTIPART_FROM_BYTES_FIELD_NUMBER: _ClassVar[int]
    MATCHED_PHOTOS_FIELD_NUMBER: _ClassVar[int]
    max_bytes: int
    max_pixels: int
    max_side: int
    media_types: _containers.RepeatedScalarFieldContainer[str]
    preview_edge: int
    batch_size: int
    multipart_from_bytes: int
    matched_photos: int
    def __init__(self, max_bytes: _Optional[int] = ..., max_pixels: _Optional[int] = ..., max_side: _Optional[int] = ..., media_types: _Optional[_Iterable[str]] = ..., preview_edge: _Optional[int] = ..., batch_size: _Optional[int] = ..., multipart_from_bytes: _Optional[int] = ..., matched_photos: _Optional[int] = ...) -> None: ...

class ListStylesRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStylesResponse(_message.Message):
    __slots__ = ("styles", "next_page_token")
    STYLES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    styles: _containers.RepeatedCompositeFieldContainer[Style]
    next_page_token: str
    def __init__(self, styles: _Optional[_Iterable[_Union[Style, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetStyleRequest(_message.Message):
    __slots__ = ("style_id",)
    STYLE_ID_FIELD_NUMBER: _ClassVar[int]
    style_id: str
    def __init__(self, style_id: _Optional[str] = ...) -> None: ...

class GetStyleResponse(_message.Message):
    __slots__ = ("style",)
    STYLE_FIELD_NUMBER: _ClassVar[int]
    style: Style
    def __init__(self, style: _Optional[_Union[Style, _Mapping]] = ...) -> None: ...

class ListStagesRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListStagesResponse(_message.Message):
    __slots__ = ("stages", "next_page_token")
    STAGES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    stages: _containers.RepeatedCompositeFieldContainer[Stage]
    next_page_token: str
    def __init__(self, stages: _Optional[_Iterable[_Union[Stage, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListPluginsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPluginsResponse(_message.Message):
    __slots__ = ("plugins", "next_page_token")
    PLUGINS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    plugins: _containers.RepeatedCompositeFieldContainer[Plugin]
    next_page_token: str
    def __init__(self, plugins: _Optional[_Iterable[_Union[Plugin, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListProvidersRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListProvidersResponse(_message.Message):
    __slots__ = ("providers", "next_page_token")
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    providers: _containers.RepeatedCompositeFieldContainer[Provider]
    next_page_token: str
    def __init__(self, providers: _Optional[_Iterable[_Union[Provider, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetConfigRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetConfigResponse(_message.Message):
    __slots__ = ("version", "limits", "tiers", "features", "one_machine", "renditions")
    class FeaturesEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: bool
        def __init__(self, key: _Optional[str] = ..., value: _Optional[bool] = ...) -> None: ...
    VERSION_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    TIERS_FIELD_NUMBER: _ClassVar[int]
    FEATURES_FIELD_NUMBER: _ClassVar[int]
    ONE_MACHINE_FIELD_NUMBER: _ClassVar[int]
    RENDITIONS_FIELD_NUMBER: _ClassVar[int]
    version: str
    limits: Limits
    tiers: _containers.RepeatedCompositeFieldContainer[TierInfo]
    features: _containers.ScalarMap[str, bool]
    one_machine: bool
    renditions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, version: _Optional[str] = ..., limits: _Optional[_Union[Limits, _Mapping]] = ..., tiers: _Optional[_Iterable[_Union[TierInfo, _Mapping]]] = ..., features: _Optional[_Mapping[str, bool]] = ..., one_machine: _Optional[bool] = ..., renditions: _Optional[_Iterable[str]] = ...) -> None: ...
