"""Everything an operator can set, read from the environment once and then unchangeable."""

import os
import tempfile
from ipaddress import IPv4Network, IPv6Network, ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from luster_engine.data_folder import default_data_dir
from luster_engine.provider_budget import ProviderBudget as ProviderBudget
from luster_engine.settings_sources import ToldSource

Tier = Literal["free", "premium"]


class Prices(BaseModel):
    """Credits for one photo, by tier."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    free: int = Field(default=1, ge=0)
    premium: int = Field(default=2, ge=0)

    def of(self, tier: str) -> int:
        """The price of one photo of a tier."""
        return self.premium if tier == "premium" else self.free


class ByPlan(BaseModel):
    """A number for each membership; 0 means no bound."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    none: int = Field(ge=0)
    plus: int = Field(ge=0)
    pro: int = Field(ge=0)

    def of(self, membership: str) -> int:
        """The number of a membership."""
        return {"plus": self.plus, "pro": self.pro}.get(membership, self.none)


class RetentionDays(BaseModel):
    """For how many days things are kept; 0 keeps them until their owner removes them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    originals: int = Field(default=0, ge=0, le=36_500)
    """Photos with everything made of them, counted from the last job on them, or from their upload."""
    outputs: int = Field(default=0, ge=0, le=36_500)
    previews: int = Field(default=1, ge=1, le=30)
    uploads: int = Field(default=1, ge=1, le=30)
    events: int = Field(default=0, ge=0, le=36_500)
    payment_events: int = Field(default=0, ge=0, le=36_500)
    """What payment services sent, word by word; what follows from it stays."""
    logs: int = Field(default=30, ge=0, le=36_500)
    """Logs of `luster up` that were put aside."""


def is_loopback(host: str) -> bool:
    """Whether a host name or address can only mean this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


_DATABASE_LOOKS = "An address looks like postgresql://user:password@host:5432/luster"


class OpenIdClient(BaseModel):
    """One OpenID provider: what it knows this installation by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    issuer: str = ""
    """As its discovery says it, to the letter; known for `google` and `apple`."""
    client_id: str
    client_secret: SecretStr | None = None
    title: str = ""
    """What the button says; the name where it is empty."""
    scope: str = "openid email profile"


class Settings(BaseSettings):
    """What this installation is told from outside; names without LUSTER_ are those deployments already use."""

    model_config = SettingsConfigDict(
        env_prefix="LUSTER_", env_nested_delimiter="__", frozen=True, populate_by_name=True, extra="ignore"
    )

    data_dir: Path = Field(
        default_factory=default_data_dir, validation_alias=AliasChoices("LUSTER_DATA", "LUSTER_DATA_DIR")
    )
    scratch_dir: Path | None = Field(
        default=None, validation_alias=AliasChoices("LUSTER_SCRATCH", "LUSTER_SCRATCH_DIR")
    )
    """Where passing copies of photos lie while they are worked on; None for `scratch` in the data folder."""
    one_machine: bool = False
    """Everything in one command on one computer; development login and welcome credits belong to this mode."""
    settings_file: Path | None = None
    """A file in TOML with any of these settings, by the names of the environment, which goes before it."""
    production: bool | None = None
    """Whether defaults of development are refused; None means where APP_URL is https and not this machine."""
    replicas: int | None = Field(default=None, ge=1)
    """Processes of this role that run at once; None means that there may be several."""
    app_url: str = Field(default="http://127.0.0.1:8000", validation_alias="APP_URL")
    host: str = "127.0.0.1"
    """Where the gateway of `luster up` listens; 0.0.0.0 lets others in."""
    port: int = Field(default=8000, ge=0, le=65535, validation_alias="PORT")
    grpc_host: str = "127.0.0.1"
    grpc_port: int = Field(default=50051, ge=0, le=65535)
    grpc_socket: Path | None = None
    tls_certificate: Path | None = None
    """With it and its key the engine speaks TLS."""
    tls_key: Path | None = None
    tls_client_ca: Path | None = None
    """With it callers must show a certificate of this authority, which then counts as the service token does."""
    service_token: SecretStr | None = None
    """What a gateway proves itself with; None makes one and keeps it in the data folder."""
    departed_secret: SecretStr | None = None
    """Keys the marks of accounts that left; None takes the service token, or one in the data folder."""
    url_secret: SecretStr | None = None
    """What signs links to files kept on disk; None makes one and keeps it in the data folder."""
    log_level: str = "INFO"
    log_json: bool = False
    metrics_port: int | None = Field(default=None, ge=0, le=65535)
    """Where Prometheus reads what this process counts; None counts nothing."""
    metrics_host: str = "127.0.0.1"
    otel_endpoint: str | None = Field(default=None, validation_alias="OTEL_EXPORTER_OTLP_ENDPOINT")
    """The OTLP receiver that traces are sent to, by HTTP; None sends and loads nothing."""

    @property
    def local_socket(self) -> Path | None:
        """Where the engine listens for its own machine. With TLS there is always such a place: a health check of a
        container has no certificate, and one that fails has a well engine restarted for ever."""
        if self.grpc_socket is not None or self.tls_certificate is None or not self.grpc_port:
            return self.grpc_socket
        return Path(tempfile.gettempdir()) / f"luster-{os.getuid()}" / f"engine-{self.grpc_port}.sock"

    @property
    def scratch(self) -> Path:
        """The place of passing files."""
        return self.scratch_dir or self.data_dir / "scratch"

    database_url: SecretStr | None = Field(default=None, validation_alias="DATABASE_URL")
    """`postgresql+psycopg://…`; None runs the embedded Postgres."""
    database_pool: int = Field(default=20, ge=2)

    s3_endpoint: str | None = Field(default=None, validation_alias="S3_ENDPOINT")
    s3_public_endpoint: str | None = None
    """Where clients reach the bucket, when the engine reaches it by another name."""
    s3_region: str = Field(default="auto", validation_alias="S3_REGION")
    s3_bucket: str | None = Field(default=None, validation_alias="S3_BUCKET")
    s3_access_key_id: SecretStr | None = Field(default=None, validation_alias="S3_ACCESS_KEY_ID")
    s3_secret_access_key: SecretStr | None = Field(default=None, validation_alias="S3_SECRET_ACCESS_KEY")

    openai_api_key: SecretStr | None = Field(default=None, validation_alias="OPENAI_API_KEY")
    openai_model: str = "gpt-image-2.5-sunburst"
    openai_base_url: str | None = None
    providers: dict[str, dict[str, Any]] = {}
    """What each provider is told beside its secrets, by name: `LUSTER_PROVIDERS__OPENAI__TIMEOUT=60`."""
    provider_budgets: dict[str, ProviderBudget] = {}
    """How often and for how much each provider may be asked: `LUSTER_PROVIDER_BUDGETS__OPENAI__DOLLARS_PER_DAY=20`."""
    provider_prices: dict[str, Prices] = {}
    """Credits for one photo where a provider costs something else: `LUSTER_PROVIDER_PRICES__OPENAI__PREMIUM=4`."""

    provider_order: Annotated[tuple[str, ...], NoDecode] = ()
    """Providers in the order in which `auto` asks them; those that are not named follow by price."""
    models_file: Path | None = None
    """A list of models in TOML that takes the place of the models of every provider that it names."""
    models_off: Annotated[tuple[str, ...], NoDecode] = ()
    """What is not asked here: a provider, or one of its models as `bfl/flux-2-max`."""
    tag_provider: str = ""
    """Who is asked what each new photo shows: a provider, one of its models, or `auto`; empty asks nobody. With it a
    small copy of every photo goes to that provider."""
    credits_per_dollar: float = Field(default=0.0, ge=0)
    """With it a photo by a remote model costs at least so many credits for each dollar of the model's price; 0 leaves
    the tier's price, and `provider_prices` goes before it."""

    stripe_secret_key: SecretStr | None = Field(default=None, validation_alias="STRIPE_SECRET_KEY")
    stripe_webhook_secret: SecretStr | None = Field(default=None, validation_alias="STRIPE_WEBHOOK_SECRET")
    stripe_base_url: str | None = None
    stripe_livemode: bool | None = None
    """Whether Stripe's events must be of live or of test mode; None goes by the key."""
    revenuecat_authorization: SecretStr | None = None
    revenuecat_webhook_secret: SecretStr | None = None
    revenuecat_sandbox: bool = False
    packs_file: Path | None = None
    """The catalogue of packs and plans; None takes the one that comes with Luster."""
    plan_credits: Literal["keep", "expire"] = "keep"
    """What happens to a plan's unused credits when the next period's come."""
    reconcile_grants: bool = False
    """Whether the daily comparison with Stripe grants what it finds missing, or only reports it."""
    checkout_return_origins: Annotated[tuple[str, ...], NoDecode] = ()
    """Where a buyer may be sent back to, besides APP_URL: origins, or schemes of apps such as `luster://`."""

    sign_in: Annotated[tuple[Literal["password", "magic_link", "passkey", "totp"], ...], NoDecode] = (
        "password",
        "magic_link",
        "passkey",
        "totp",
    )
    """Ways in that Luster offers itself, beside whatever the gateway takes; `none` for none. `totp` is a second step of
    the others, for accounts that switch it on."""
    openid: dict[str, OpenIdClient] = {}
    """Providers that sign people in, by a name of one's own: `LUSTER_OPENID__GOOGLE__CLIENT_ID=…`."""
    openid_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = ()
    """Networks in which such a provider may lie besides the public internet."""
    openid_ca: Path | None = None
    """Certificates that vouch for such providers, besides the system's."""
    registration: Literal["open", "invite", "closed"] | None = None
    """Who may register here; None means open on one machine that nobody else reaches, and by invitation elsewhere."""
    shortest_password: int = Field(default=15, ge=8, le=64)
    """Characters of a password. NIST's SP 800-63B-4 wants 15 where nothing else is asked, and never fewer than 8."""
    sign_in_secret: SecretStr | None = None
    """What seals signing keys in the database; None makes one and keeps it in the data folder. Every engine of a
    database has the same."""
    mail_from: str = "Luster <luster@localhost>"
    smtp_host: str | None = None
    """The server that mails are handed to; None keeps them in the data folder's `outbox`."""
    smtp_port: int | None = Field(default=None, ge=1, le=65535)
    """None for the usual one: 587 with `starttls`, 465 with `tls`, 25 with `none`."""
    smtp_security: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str | None = None
    smtp_password: SecretStr | None = None
    smtp_ca: Path | None = None
    """Certificates that vouch for the mail server, besides the system's."""

    webhook_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = ()
    """Networks in which receivers of webhooks may lie besides the public internet, such as `10.0.0.0/8`; there http and
    any port are allowed too."""
    webhook_slots: int = Field(default=128, ge=1, le=500)
    """Messages to other servers under way at once in a worker; each mostly waits. One account has a fifth at most."""

    deletion_days: int | None = Field(default=None, ge=0, le=60)
    """Days in which an account's removal can be taken back; 0 on one machine and 7 elsewhere where it is not given."""

    retention_days: RetentionDays = RetentionDays()
    """For how many days things are kept: `LUSTER_RETENTION_DAYS__OUTPUTS=90`."""

    max_pixels: int = Field(default=64_000_000, ge=10_000, le=200_000_000)
    max_bytes: int = Field(default=100_000_000, ge=10_000)
    max_side: int = Field(default=30_000, ge=100)
    storage_gb: ByPlan = ByPlan(none=50, plus=200, pro=1000)
    """What an account may keep, in thousands of millions of bytes, by its membership: `LUSTER_STORAGE_GB__PRO=2000`."""
    pending_uploads: ByPlan = ByPlan(none=500, plus=1000, pro=2000)
    """How many uploads an account may have announced and not yet confirmed."""
    disk_reserve_mb: int = Field(default=2048, ge=0)
    """Where photos lie on this machine's disk: with less than this free no photo is taken, so that the database, which
    stops when it cannot write, goes on. Results may use half of it."""
    free_edge: int = Field(default=1024, ge=64)
    preview_edge: int = Field(default=640, ge=64, le=640)

    prices: Prices = Prices()
    welcome_credits: int | None = Field(default=None, ge=0)
    """Credits a new account starts with; None means 50 in the one-machine mode and 0 elsewhere."""

    workers: int = Field(default=0, ge=0)
    """Jobs a worker process runs at once; 0 means one for each two processor cores, at least two."""
    jobs_in_window: int = Field(default=4, ge=1)
    """How many jobs of one account stand in the shared queue at a time."""
    job_retries: int = Field(default=5, ge=0)
    job_child_deaths: int = Field(default=3, ge=1)
    retry_base_seconds: float = Field(default=1.0, ge=0)
    retry_cap_seconds: float = Field(default=60.0, ge=0)
    heartbeat_seconds: float = Field(default=2.0, gt=0)
    worker_lost_seconds: float = Field(default=6.0, gt=0)
    sweep_seconds: float = Field(default=1.0, gt=0)
    drain_seconds: float = Field(default=20.0, ge=0)
    orphan_hours: float = Field(default=24.0, ge=0)

    sandbox_size: int = Field(default=2, ge=1)
    sandbox_memory_mb: int = Field(default=4096, ge=256)
    sandbox_seconds: float = Field(default=120.0, gt=0)

    c2pa_certificate: Path | None = None
    """A PEM chain, root and leaf; with it and its key every result is signed."""
    c2pa_key: Path | None = None
    c2pa_algorithm: str = "es256"

    styles_dir: Path | None = None
    plugins_allow: Annotated[tuple[str, ...], NoDecode] = ()
    """When given, only these plugins are loaded."""
    plugins_disable: Annotated[tuple[str, ...], NoDecode] = ()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What a command is told goes before the environment, and that before files."""
        return init_settings, ToldSource(settings_cls)

    @field_validator(
        "plugins_allow",
        "plugins_disable",
        "checkout_return_origins",
        "webhook_networks",
        "openid_networks",
        "provider_order",
        "models_off",
        mode="before",
    )
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip())
        return value

    @field_validator("database_url", mode="before")
    @classmethod
    def _one_driver(cls, value: object) -> object:
        """Hosting platforms say `postgres://`; SQLAlchemy wants the driver named."""
        if not isinstance(value, str) or not value:
            return value or None
        scheme, named, rest = value.partition("://")
        if not named:
            raise ValueError(f"it is no address. {_DATABASE_LOOKS}")
        if scheme not in ("postgres", "postgresql", "postgresql+psycopg"):
            raise ValueError(
                f"Luster keeps its data in Postgres, and this address begins with {scheme}://. {_DATABASE_LOOKS}"
            )
        try:
            address = urlsplit(value)
            address.port  # noqa: B018 - reading it is what checks it
        except ValueError as error:
            raise ValueError(f"its port is no number from 0 to 65535. {_DATABASE_LOOKS}") from error
        return f"postgresql+psycopg://{rest}"

    @field_validator("sign_in", mode="before")
    @classmethod
    def _ways_in(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(name.strip() for name in value.split(",") if name.strip() not in ("", "none"))
        return value

    @property
    def registration_mode(self) -> Literal["open", "invite", "closed"]:
        """Who may register."""
        return self.registration or ("open" if self.on_loopback else "invite")

    @property
    def on_loopback(self) -> bool:
        """Whether this is one machine's own Luster, which nobody else reaches: its first account runs it."""
        own = is_loopback(urlsplit(self.app_url).hostname or "")
        return self.one_machine and own and is_loopback(self.host)

    @property
    def features(self) -> dict[str, bool]:
        """What is switched on here, as the catalogue tells it."""
        return {
            "billing": self.stripe_secret_key is not None,
            "openai": self.openai_api_key is not None,
            "bucket": self.s3_bucket is not None,
            "webhooks": True,
        }

    @property
    def starting_credits(self) -> int:
        """What a new account is given."""
        if self.welcome_credits is not None:
            return self.welcome_credits
        return 50 if self.one_machine else 0

    @property
    def days_to_take_back(self) -> int:
        """For how many days an account's removal can be taken back."""
        if self.deletion_days is not None:
            return self.deletion_days
        return 0 if self.one_machine else 7

    @property
    def photo_limits(self) -> dict[str, int]:
        """Caps on one photo, as the sandbox's tasks take them."""
        return {"max_bytes": self.max_bytes, "max_pixels": self.max_pixels, "max_side": self.max_side}

    @property
    def job_slots(self) -> int:
        """Jobs one worker process runs at once."""
        return self.workers or max(2, (os.cpu_count() or 2) // 2)
