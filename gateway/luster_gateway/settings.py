"""Everything an operator can set about the gateway, read from the environment once and then unchangeable."""

import hashlib
import hmac
import ipaddress
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from luster_gateway.settings_sources import GatewaySource


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only mean this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class GatewaySettings(BaseSettings):
    """What a gateway is told from outside; names without LUSTER_ are those deployments already use."""

    model_config = SettingsConfigDict(env_prefix="LUSTER_", frozen=True, populate_by_name=True, extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535, validation_alias=AliasChoices("PORT", "LUSTER_PORT"))
    app_url: str = Field(default="http://127.0.0.1:8000", validation_alias="APP_URL")
    """Where clients reach this gateway; signed addresses of files on disk begin with it."""
    trusted_proxies: str = "127.0.0.1"
    """Addresses whose X-Forwarded-* headers are believed, as uvicorn takes them; `*` for all."""
    log_level: str = "INFO"
    log_json: bool = False
    metrics_port: int | None = Field(default=None, ge=0, le=65535)
    """Where Prometheus reads what this process counts; None counts nothing."""
    metrics_host: str = "127.0.0.1"
    otel_endpoint: str | None = Field(default=None, validation_alias="OTEL_EXPORTER_OTLP_ENDPOINT")
    """The OTLP receiver that traces are sent to, by HTTP; None sends and loads nothing."""

    engine: str = "127.0.0.1:50051"
    """Where engines listen: `host:port`, `dns:///name:port` for every engine behind a name, `unix:/path`, or several
    addresses as `ipv4:10.0.0.1:50051,10.0.0.2:50051`."""
    engine_ca: Path | None = None
    """A CA certificate; with it the engine is spoken to by TLS."""
    engine_certificate: Path | None = None
    """The gateway's own certificate, for engines that ask for one (LUSTER_TLS_CLIENT_CA); with `engine_key`."""
    engine_key: Path | None = None
    service_token: SecretStr = SecretStr("")
    """What the gateway proves itself with to the engine."""
    engine_timeout: float = Field(default=30.0, gt=0)
    one_machine: bool = False
    """Everything on one computer; the development login belongs to this mode."""
    settings_file: Path | None = None
    """A file in TOML with any of these settings, by the names of the environment, which goes before it."""
    production: bool | None = None
    """Whether defaults of development are refused; None means where APP_URL is https and not this machine."""
    replicas: int | None = Field(default=None, ge=1)
    """Gateways that run at once; None means that there may be several."""

    supabase_url: str | None = Field(default=None, validation_alias="SUPABASE_URL")
    supabase_anon_key: str | None = Field(default=None, validation_alias="SUPABASE_ANON_KEY")
    """Public by design; /config hands it to clients."""
    supabase_jwks_url: str | None = Field(default=None, validation_alias="SUPABASE_JWKS_URL")
    supabase_issuer: str | None = None
    supabase_legacy_secret: SecretStr | None = None
    """Setting it takes legacy HS256 tokens too, which nothing else does."""
    supabase_confirms_mail: bool = False
    """Whether the project signs nobody in before their mail address is confirmed; its tokens do not say so."""
    own_sign_in: bool | None = None
    """Whether Luster's own tokens are taken and its ways in offered; None means where Supabase is not configured."""
    jwks_lifespan: int = Field(default=300, ge=1)

    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()
    content_origins: Annotated[tuple[str, ...], NoDecode] = ()
    """Origins, besides our own, from which pages may load pictures: the storage's."""
    json_limit: int = Field(default=256_000, ge=1_000)
    """Largest JSON body in bytes; payment senders' events have a bound of their own."""
    max_bytes: int = Field(default=100_000_000, ge=10_000)
    """Largest photo in bytes; the engine has the last word."""
    body_idle_seconds: float = Field(default=20.0, gt=0)
    body_seconds: float = Field(default=600.0, gt=0)
    body_least_rate: float = Field(default=4096.0, gt=0)
    """Bytes a second that a body must bring on average; its first `body_idle_seconds` do not count."""
    answer_idle_seconds: float = Field(default=45.0, gt=0)
    """How long a client may take not one byte of an answer that waits for it. A link that was away for half a minute is
    found again by TCP's retry after 31 s; a client that never reads holds its connection for so long."""
    answer_least_rate: float = Field(default=1024.0, gt=0)
    """Bytes a second at which an answer must be taken on average; its first `answer_idle_seconds` do not count. A phone
    on EDGE has 8,000 for the six connections of its browser."""
    head_seconds: float = Field(default=10.0, gt=0)
    """How long a request's line and headers may take, from the first byte of a connection."""
    connections: int = Field(default=2_000, ge=10)
    connections_per_address: int = Field(default=256, ge=1)
    """Connections of one IPv4 address or one IPv6 /64; trusted proxies, behind which are many, count only among all."""
    held_in_memory: int = Field(default=64_000_000, ge=1_000_000)
    """Bytes of bodies that are held in memory at once; a quarter of it for one caller."""
    held_on_disk: int = Field(default=2_000_000_000, ge=10_000_000)
    """Bytes of photos that pass through `/api/mobile/enhance…` at once; for one caller, two of the largest."""
    streams_per_account: int = Field(default=32, ge=1)

    rate_storage: str = "async+memory://"
    """`async+memory://` for one gateway, `async+redis://…` for several (with the `redis` extra)."""
    rate_jobs: str = "10/minute"
    rate_previews: str = "30/minute"
    rate_writes: str = "300/minute"
    rate_reads: str = "3000/minute"
    rate_public: str = "1200/minute"
    rate_refused: str = "60/minute"
    """How many credentials that turn out wrong one address may send."""
    sse_keepalive: float = Field(default=15.0, gt=0)
    problem_base: str = "https://luster.dev/problems/"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What code gives goes before the environment, and that before files."""
        return init_settings, GatewaySource(settings_cls)

    @field_validator("cors_origins", "content_origins", mode="before")
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(each.strip().rstrip("/") for each in value.split(",") if each.strip())
        return value

    @field_validator("supabase_url", "supabase_jwks_url", "supabase_issuer", "supabase_anon_key", mode="before")
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return value or None

    @property
    def dev_login(self) -> bool:
        """Whether the development login exists: on one machine, on loopback, with no real sign-in configured."""
        own = urlsplit(self.app_url).hostname or ""
        real = self.supabase_url or self.supabase_jwks_url
        return self.one_machine and is_loopback(self.host) and is_loopback(own) and not real and bool(self._token)

    @property
    def has_own_sign_in(self) -> bool:
        """Whether Luster signs people in itself."""
        if self.own_sign_in is not None:
            return self.own_sign_in
        return not (self.supabase_url or self.supabase_jwks_url)

    @property
    def own_issuer(self) -> str:
        """The `iss` of Luster's own tokens."""
        return self.app_url.rstrip("/")

    @property
    def _token(self) -> bytes:
        return self.service_token.get_secret_value().encode()

    def derived_key(self, purpose: str) -> bytes:
        """A signing key for one purpose, which whoever holds the service token can derive too."""
        return hmac.new(self._token, f"luster {purpose}".encode(), hashlib.sha256).digest()

    @property
    def jwks_url(self) -> str | None:
        """Where Supabase publishes its keys."""
        if self.supabase_jwks_url or not self.supabase_url:
            return self.supabase_jwks_url
        return f"{self.supabase_url.rstrip('/')}/auth/v1/.well-known/jwks.json"

    @property
    def issuer(self) -> str | None:
        """The `iss` that Supabase tokens must carry."""
        if self.supabase_issuer or not self.supabase_url:
            return self.supabase_issuer
        return f"{self.supabase_url.rstrip('/')}/auth/v1"
