"""What Luster answers, as the API describes it. Written by generate.py; changes are made in the API."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from luster_client.core.base import Model


class AcceptedAnswer(Model):
    """It was asked for; whether there is anything to it is in the mail."""

    message: str
    status: Literal["accepted"] = "accepted"


class Account(Model):
    """The signed-in account."""

    admin: bool
    created_at: datetime | None
    email: str | None
    etag: str
    id: str
    membership: str | None
    preferences: Preferences
    storage: StorageUse | None
    support: bool
    suspended: bool


class AccountAnswer(Model):
    """One account."""

    account: Account


class AccountExportedEvent(Model):
    """An export is ready."""

    data: ExportMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["account.exported"]


class AccountSpend(Model):
    """What one account's jobs cost with one model."""

    account_id: str | None
    """Null for pictures without a job and for accounts that were removed."""
    calls: int
    model: str | None
    provider: str
    usd: float


class AccountSummary(Model):
    """An account and how it stands."""

    account: Account
    balance: int
    debt: int
    held: int
    job_count: int
    last_job_at: datetime | None
    legal_hold: str | None


class AccountsAnswer(Model):
    """Accounts, newest first."""

    accounts: list[AccountSummary]
    next_cursor: str | None


class AliveAnswer(Model):
    """The process runs."""

    status: Literal["alive"] = "alive"


class ApiKey(Model):
    """A key, without its secret."""

    created_at: datetime | None
    expires_at: datetime | None
    id: str
    last_used_at: datetime | None
    name: str
    prefix: str
    revoked_at: datetime | None
    scopes: list[str]


class ApiKeysAnswer(Model):
    """Keys, newest first."""

    api_keys: list[ApiKey]
    next_cursor: str | None


class Asset(Model):
    """One uploaded photo, or a picture that a model made from words: it has a result and no original."""

    captured_at: datetime | None
    confirmed_at: datetime | None
    content_type: str
    created_at: datetime | None
    deliver_job_id: str | None
    """The job whose result its owner chose to deliver."""
    etag: str
    filename: str
    height: int
    id: str
    latest_job_id: str | None
    """The job that made `output_url`."""
    mark: Literal["none", "pick", "reject"]
    object_key: str
    original_url: str | None
    """A signed address of the original without its metadata."""
    output_url: str | None
    """A signed address of the result that is delivered: the one that its owner chose, else the newest that needs no review, else the newest."""
    position: float | None
    """Its place among the photos of its shoot, where its owner gave it one."""
    rating: int
    """Its owner's stars, 0 to 5."""
    refused_reason: str | None
    sha256: str | None
    """The content's name in hex, once confirmed: the same photo has the same one."""
    shoot_id: str | None
    size_bytes: int
    source_url: str | None
    """A signed address of the untouched original, for its owner."""
    status: Literal["pending", "ready", "refused", "generated"]
    tags: list[str]
    """What it shows, as far as that is known."""
    tags_by: str | None
    """Whose word that is: `network`, `provider` or `owner`; null for nobody's."""
    thumb_url: str | None
    width: int


class AssetAnswer(Model):
    """One photo."""

    asset: Asset


class AssetsAnswer(Model):
    """Photos, newest first."""

    assets: list[Asset]
    next_cursor: str | None
    total: int


class AuditAnswer(Model):
    """What was done, newest first."""

    entries: list[AuditEntry]
    next_cursor: str | None


class AuditEntry(Model):
    """One thing that was done."""

    account_id: str | None
    action: str
    actor: str
    created_at: datetime | None
    data: dict[str, Any]
    id: str
    request_id: str | None
    target: str | None


class BalanceAnswer(Model):
    """What can be spent, what open jobs hold, what is owed."""

    balance: int
    debt: int
    held: int


class Batch(Model):
    """Jobs that were created together."""

    created_at: datetime | None
    credits_used: int
    id: str
    jobs: JobCounts
    progress: float
    shoot_id: str | None


class BatchAnswer(Model):
    """A new batch and its jobs."""

    batch: Batch
    jobs: list[Job]


class BatchCompletedEvent(Model):
    """The last open job of a batch ended."""

    data: BatchMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["batch.completed"]


class BatchMessage(Model):
    """A batch whose last open job ended."""

    batch_id: str
    jobs: dict[str, int]
    """How many ended in which way."""


class BatchStandingAnswer(Model):
    """A batch as it stands."""

    batch: Batch


class CeremonyAnswer(Model):
    """What to hand to the browser's `navigator.credentials`, and what to send back with its answer."""

    options: dict[str, Any]
    """JSON as the Web Authentication standard has it; binary values are base64url."""
    token: str


class CheckoutAnswer(Model):
    """Where to pay."""

    checkout_url: str
    session_id: str


class CheckoutStateAnswer(Model):
    """How a checkout stands."""

    credits: int
    pack: str
    receipt_url: str | None
    session_id: str
    status: Literal["open", "pending", "paid", "failed", "expired"]


class ComparedLook(Model):
    """How one job differs from what is asked for all; what is left out is as for all."""

    params: dict[str, Any] | None = None
    """A look with a style of its own takes none of the common parameters."""
    prompt: str | None = None
    provider: str | None = None
    style: str | None = None


class ComparedResult(Model):
    """What came of one look."""

    job: Job
    model: str | None
    """The model that was asked."""
    seconds: float | None
    """How long its last try took, once it has ended."""
    verdict: str | None
    """What the guard said: `faithful` or `review`."""
    voted: bool


class Comparison(Model):
    """Several jobs for one photo that were asked for together."""

    batch: Batch
    """The jobs that were created for it, summed up."""
    created_at: datetime | None
    id: str
    results: list[ComparedResult]
    voted_job_id: str | None


class ComparisonAnswer(Model):
    """One comparison."""

    comparison: Comparison


class ComparisonQuote(Model):
    """What would be held for all looks, and for each."""

    affordable: bool
    balance: int
    credits: int
    looks: list[Quote]


class ComparisonQuoteAnswer(Model):
    """A quote."""

    quote: ComparisonQuote


class ComparisonsAnswer(Model):
    """Comparisons, newest first."""

    comparisons: list[Comparison]
    next_cursor: str | None


class CompleteAnswer(Model):
    """The whole file; confirm it next."""

    asset: Asset
    object_key: str


class ConfigAnswer(Model):
    """What a client needs to know of this installation."""

    features: dict[str, bool]
    limits: Limits
    one_machine: bool
    renditions: list[str]
    sign_in: SignIn
    tiers: list[Tier]
    version: str


class CreditsGrantedEvent(Model):
    """Credits came."""

    data: CreditsGrantedMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["credits.granted"]


class CreditsGrantedMessage(Model):
    """Credits came."""

    balance: int
    credits: int
    entry_id: str


class CreditsLowEvent(Model):
    """Fewer than ten credits are left."""

    data: CreditsLowMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["credits.low"]


class CreditsLowMessage(Model):
    """Few credits are left."""

    balance: int
    threshold: int


class DeletedAnswer(Model):
    """What went."""

    id: str
    deleted: Literal[True] = True


class Deletion(Model):
    """The removal of an account."""

    begins_at: datetime | None
    """Until then it can be taken back."""
    certificate: dict[str, Any] | None
    """Once done: what was removed and how many, what remains and why."""
    completed_at: datetime | None
    created_at: datetime | None
    deleted_objects: int
    id: str
    status: Literal["running", "done", "failed", "withdrawn"]


class DeletionAnswer(Model):
    """One deletion."""

    deletion: Deletion


class DeliveriesAnswer(Model):
    """Deliveries, newest first."""

    deliveries: list[Delivery]
    next_cursor: str | None


class Delivery(Model):
    """One event on its way to one endpoint."""

    attempts: int
    created_at: datetime | None
    delivered_at: datetime | None
    endpoint_id: str
    error: str | None
    event_type: str
    id: str
    next_attempt_at: datetime | None
    payload: dict[str, Any]
    response_status: int | None
    status: Literal["pending", "succeeded", "failed"]


class DeliveryAnswer(Model):
    """One delivery."""

    delivery: Delivery


class DeliveryAttempt(Model):
    """One try of a delivery."""

    created_at: datetime | None
    duration_ms: int
    error: str | None
    number: int
    response_beginning: str
    """The first 1,024 bytes of the answer, as text."""
    response_status: int | None


class DeliveryWithAttemptsAnswer(Model):
    """One delivery and every attempt of it, first to last."""

    attempts: list[DeliveryAttempt]
    delivery: Delivery


class Disclosure(Model):
    """What was altered, and what a policy asks to publish with it."""

    altered: bool
    disclosure: str
    files: list[DisclosureFile]
    policies: list[str]
    policy: str
    text: str


class DisclosureAnswer(Model):
    """The disclosure of a job."""

    disclosure: Disclosure


class DisclosureFile(Model):
    """One piece of the pack."""

    media_type: str
    name: str
    url: str


class Endpoint(Model):
    """An address that wants events."""

    created_at: datetime | None
    description: str
    disabled_reason: str | None
    enabled: bool
    event_types: list[str]
    id: str
    updated_at: datetime | None
    url: str


class EndpointAnswer(Model):
    """One endpoint."""

    endpoint: Endpoint


class EndpointTestEvent(Model):
    """A test."""

    data: TestMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["endpoint.test"]


class EndpointsAnswer(Model):
    """Endpoints, newest first."""

    endpoints: list[Endpoint]
    next_cursor: str | None


class EnhanceAnswer(Model):
    """The job that began."""

    job_id: str
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]


class EnhanceStatusAnswer(Model):
    """How the job is."""

    error_message: str | None
    job_id: str
    output_url: str | None
    progress: float
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]


class EntriesAnswer(Model):
    """Entries, newest first."""

    entries: list[Entry]
    next_cursor: str | None


class Entry(Model):
    """One line of the ledger."""

    amount: int
    """As the balance felt it, signed."""
    asset_id: str | None
    """The photo of the job; null where it was removed."""
    batch_id: str | None
    """What was ordered together; null for a job of its own."""
    created_at: datetime | None
    credits: int
    """The size of the movement."""
    filename: str | None
    """The photo's file name."""
    id: str
    job_id: str | None
    reason: str | None
    receipt_url: str | None
    reference: str
    shoot_id: str | None
    source: str
    style: str | None
    """The look of the job."""
    type: Literal["grant", "hold", "capture", "release", "reverse", "adjust", "expire"]


class Export(Model):
    """Everything the account has, as one archive."""

    created_at: datetime | None
    expires_at: datetime | None
    id: str
    size_bytes: int
    status: Literal["running", "done", "failed", "withdrawn"]
    url: str | None


class ExportAnswer(Model):
    """One export."""

    export: Export


class ExportMessage(Model):
    """An export that can be fetched."""

    expires_at: datetime
    export_id: str
    size_bytes: int
    url: str
    """Where the export is found, below this server's address."""


class FailureCount(Model):
    """How often a model failed in one way."""

    count: int
    kind: str
    model: str | None
    provider: str


class Fidelity(Model):
    """The guard's verdict and its measures."""

    map_url: str | None
    measures: dict[str, Any]
    verdict: Literal["faithful", "review", "refused"] | None


class FidelityAnswer(Model):
    """The fidelity of a job."""

    fidelity: Fidelity


class FieldError(Model):
    """One field that is wrong."""

    field: str
    message: str


class FinishedPart(Model):
    """A part with the ETag that its PUT answered."""

    etag: str
    part_number: int


class GalleryAnswer(Model):
    """One page of results."""

    items: list[GalleryItem]
    next_cursor: str | None
    """For clients that go on by cursor instead of by page."""
    page: int
    pages: int
    total: int


class GalleryItem(Model):
    """A photo with the result that is delivered."""

    created_at: datetime | None
    filename: str
    height: int
    id: str
    job_id: str | None
    original_url: str | None
    output_url: str | None
    shoot_id: str | None
    thumb_url: str | None
    width: int


class GrantAnswer(Model):
    """How the account stands after it."""

    balance: int
    debt: int
    entry: Entry
    held: int


class HealthAnswer(Model):
    """How Luster is."""

    database: Literal["connected", "disconnected"]
    status: Literal["healthy", "unhealthy"]
    storage: Literal["connected", "disconnected"]
    version: str


class ImageModel(Model):
    """One model of a provider; a job asks for it by its id."""

    available: bool
    credits: dict[str, int]
    """The least that one photo by it costs, by tier."""
    health: Literal["healthy", "unhealthy", "not_configured"]
    health_note: str | None
    id: str
    """What a job gives as `provider`: the provider's name and the model's, with a slash."""
    instead: str | None
    kinds: list[str]
    licence: str
    mask: bool
    max_pixels: int
    min_pixels: int
    name: str
    notes: str
    price_unit: str
    price_usd: float
    """What one picture of usual size costs the operator."""
    provider: str
    ratios: list[str]
    references: int
    sunset: str | None
    title: str
    verified: Literal["wire", "live"]
    warning: str | None
    """That it ends soon or has ended, and what is asked instead."""


class Invitation(Model):
    """An address that may register."""

    created_at: datetime | None
    email: str
    expires_at: datetime | None
    id: str
    state: Literal["open", "accepted", "revoked"]


class InvitationAnswer(Model):
    """One invitation."""

    invitation: Invitation


class InvitationsAnswer(Model):
    """Invitations, newest first."""

    invitations: list[Invitation]
    next_cursor: str | None


class Job(Model):
    """A look applied to a photo."""

    asset_id: str | None
    attempt: int
    batch_id: str | None
    completed_at: datetime | None
    created_at: datetime | None
    credits_used: int
    """The held price while open, the captured one after success, else 0."""
    disclosure: str | None
    error: JobError | None
    error_message: str | None
    estimated_finish_at: datetime | None
    estimated_start_at: datetime | None
    etag: str
    filename: str | None
    """The photo's file name; null where it was removed."""
    id: str
    inputs: list[JobInput]
    kind: str
    output_url: str | None
    """A signed address, stable within 15 minutes."""
    outputs: list[JobOutput]
    params: dict[str, Any]
    parent_job_id: str | None
    """The job whose result it starts from."""
    plan: dict[str, Any] | None
    """The frozen plan; in the answer for one job only."""
    position: int
    """How many jobs stand before it."""
    progress: float
    progress_note: str | None
    prompt: str
    provider: str
    report: dict[str, Any]
    reviewed_at: datetime | None
    """When its owner looked at a result that needs review and found it right."""
    sequence: int
    """The number of its last kept event; `Last-Event-ID` goes on after it."""
    shoot_id: str | None
    started_at: datetime | None
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]
    strict: bool
    style: str
    style_version: str
    tier: Literal["free", "premium"]
    updated_at: datetime | None
    used_provider: str | None
    warnings: list[JobWarning]


class JobAnswer(Model):
    """One job."""

    job: Job


class JobCancelledEvent(Model):
    """A job was cancelled."""

    data: JobMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["job.cancelled"]


class JobCounts(Model):
    """How many jobs stand in each state."""

    cancelled: int
    failed: int
    processing: int
    queued: int
    succeeded: int


class JobError(Model):
    """Why a job failed."""

    fields: dict[str, str]
    message: str
    reason: str


class JobEvent(Model):
    """One thing that happened to a job; in a stream it is the `data` of an event named by its type."""

    attempt: int
    batch_id: str | None
    created_at: datetime | None
    error: JobError | None
    job_id: str
    note: str | None
    progress: float
    sequence: int
    shoot_id: str | None
    stage: str | None
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"] | None
    type: Literal["created", "started", "progress", "retrying", "cancelling", "succeeded", "failed", "cancelled"]
    job: Job | None = None
    snapshot: bool = False


class JobFailedEvent(Model):
    """A job failed."""

    data: JobMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["job.failed"]


class JobInput(Model):
    """One picture that a job reads."""

    asset_id: str
    role: str


class JobMessage(Model):
    """A job that ended."""

    asset_id: str
    batch_id: str | None
    credits_used: int
    job_id: str
    shoot_id: str
    status: Literal["succeeded", "failed", "cancelled"]
    style: str
    url: str
    """Where the job is found, below this server's address."""
    error: MessageError | None = None
    """Left out where nothing went wrong."""


class JobOutput(Model):
    """One thing that a job made."""

    height: int
    media_type: str
    name: str
    size_bytes: int
    type: str
    url: str
    width: int


class JobSucceededEvent(Model):
    """A job ended well."""

    data: JobMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["job.succeeded"]


class JobSummariesAnswer(Model):
    """Jobs, newest first."""

    jobs: list[JobSummary]
    next_cursor: str | None


class JobSummary(Model):
    """A job as somebody sees it who helps its owner."""

    attempt: int
    created_at: datetime | None
    finished_at: datetime | None
    id: str
    reason: str | None
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]
    style: str


class JobWarning(Model):
    """Something to know about a result that is there all the same."""

    code: str
    message: str
    stage: str | None = None


class JobsAnswer(Model):
    """Jobs, newest first."""

    jobs: list[Job]
    next_cursor: str | None
    batch: Batch | None = None


class Limits(Model):
    """Caps to know before uploading."""

    batch_size: int
    """How many photos a client should put into one batch; at most 1,000 are taken."""
    matched_photos: int
    """Most photos of one request whose light is matched."""
    max_bytes: int
    max_pixels: int
    max_side: int
    media_types: list[str]
    multipart_from_bytes: int
    preview_edge: int


class Lineage(Model):
    """A job's line, nearest first in both directions."""

    ancestors: list[Relative]
    descendants: list[Relative]
    job: Relative


class LineageAnswer(Model):
    """The line of a job."""

    lineage: Lineage


class Listing(Model):
    """A shoot with at least one result and nothing open."""

    completed_at: datetime | None
    cover_job_id: str | None
    """The job whose result stands for it; its small picture is `GET /jobs/{job_id}/outputs/photo`."""
    cover_url: str | None
    """A signed address of a small picture of its first photo."""
    id: str
    name: str
    photo_count: int
    thumb_url: str | None


class ListingsAnswer(Model):
    """Listings, newest first."""

    listings: list[Listing]
    next_cursor: str | None


class MarkedAnswer(Model):
    """The photos that were marked."""

    assets: list[Asset]


class MessageError(Model):
    """Why a job failed."""

    message: str
    reason: str


class ModelFailure(Model):
    """One call that failed."""

    job_id: str | None
    kind: str
    model: str | None
    provider: str
    time: datetime | None


class ModelSpend(Model):
    """What one model was asked and cost on one day."""

    calls: int
    day: str
    """The day in UTC."""
    model: str | None
    provider: str
    usd: float


class ModelVotes(Model):
    """How often a model's results were liked best where several stood side by side."""

    model: str | None
    provider: str
    shown: int
    """In how many comparisons that were voted on it had a result."""
    votes: int


class ModelsAnswer(Model):
    """Every model that is known here, by provider."""

    models: list[ImageModel]


class MultipartAnswer(Model):
    """How to cut the file: every part has `part_size` bytes, the last one what is left."""

    asset_id: str
    expires_at: datetime | None
    object_key: str
    part_count: int
    part_size: int
    upload_id: str


class NewApiKeyAnswer(Model):
    """A key and its secret, shown this once."""

    api_key: ApiKey
    secret: str | None
    """Null when the same Idempotency-Key made it before."""


class NewEndpointAnswer(Model):
    """An endpoint and its signing secret, shown this once."""

    endpoint: Endpoint
    secret: str | None
    """Null when the same Idempotency-Key made it before."""


class NewFactorAnswer(Model):
    """What an authenticator app is told."""

    otpauth_url: str
    qr: list[str]
    secret: str


class OutputWish(Model):
    """How the result is written; what is left out follows the original."""

    format: Literal["jpeg", "png", "webp", "avif"] | None = None
    full_chroma: bool = False
    keep_profile: bool = False
    max_bytes: int | None = None
    max_edge: int | None = None
    progressive: bool = False
    quality: int | None = None


class Overview(Model):
    """The queue, the spend and the errors."""

    accounts: int
    credits_captured: int
    credits_granted: int
    errors: list[ReasonCount]
    jobs: JobCounts
    oldest_wait_seconds: float
    since: datetime | None
    spend: list[ProviderSpend]
    workers: int


class OverviewAnswer(Model):
    """The overview."""

    overview: Overview


class Pack(Model):
    """Something that can be bought."""

    credits: int
    display_price: str
    id: str
    name: str
    store_product_ids: dict[str, str]
    subscription: bool


class PacksAnswer(Model):
    """What can be bought, cheapest first."""

    packs: list[Pack]


class PartsAnswer(Model):
    """Addresses, and what has come already: after a lost connection go on with the rest."""

    expires_at: datetime | None
    parts: list[SignedPart]
    uploaded: list[UploadedPart]


class Passkey(Model):
    """A passkey of yours."""

    created_at: datetime | None
    id: str
    last_used_at: datetime | None
    name: str
    synced: bool


class PasskeyAnswer(Model):
    """One passkey."""

    passkey: Passkey


class PasskeysAnswer(Model):
    """Your passkeys, oldest first."""

    passkeys: list[Passkey]


class Plugin(Model):
    """One installed plugin, loaded or refused."""

    api_version: str
    distribution: str
    error: str | None
    name: str
    providers: list[str]
    stages: list[str]
    state: Literal["loaded", "disabled", "failed"]
    styles: list[str]
    version: str
    warnings: list[str]


class PluginsAnswer(Model):
    """Every plugin found."""

    plugins: list[Plugin]


class PortalAnswer(Model):
    """Where a subscription is changed."""

    portal_url: str


class Preferences(Model):
    """What the user chose."""

    client: dict[str, Any]
    default_style: str
    default_tier: Literal["free", "premium"] | None
    display_name: str
    email_notifications: bool
    locale: str
    time_zone: str


class PreferencesBody(Model):
    """What to change; what is left out stays."""

    client: dict[str, Any] | None = None
    """Whatever the client keeps here for itself."""
    default_style: str | None = None
    default_tier: Literal["free", "premium"] | None = None
    display_name: str | None = None
    email_notifications: bool | None = None
    locale: str | None = None
    time_zone: str | None = None


class PresignAnswer(Model):
    """Where the photo goes: PUT it to `upload_url` with `headers`, then confirm."""

    asset_id: str
    expires_at: datetime | None
    headers: dict[str, str]
    object_key: str
    upload_url: str
    form: UploadForm | None = None
    """Null where none was asked for, and where the storage takes no forms: then PUT."""


class Preview(Model):
    """One small picture."""

    error: JobError | None
    height: int
    style: str
    url: str | None
    warnings: list[JobWarning]
    width: int


class PreviewLook(Model):
    """One look to try."""

    style: str
    """The style's id; `GET /styles` lists them."""
    params: dict[str, Any] | None = None


class PreviewsAnswer(Model):
    """Small pictures, one for each look."""

    expires_at: datetime | None
    previews: list[Preview]


class Problem(Model):
    """An error as RFC 9457 has it; the reason's own fields stand beside these."""

    detail: str
    """What happened, to what, and the next step."""
    instance: str
    reason: str
    """The reason's name, from the one tree of reasons."""
    request_id: str
    status: int
    title: str
    type: str
    """A URI that ends in the reason in kebab case."""
    errors: list[FieldError] | None = None


class ProviderAddressAnswer(Model):
    """Where the browser goes to sign in."""

    authorization_url: str


class ProviderChoice(Model):
    """An OpenID provider: `POST /auth/oauth/{name}` leads there."""

    name: str
    title: str


class ProviderFigures(Model):
    """Health, spend and failures of image models."""

    accounts: list[AccountSpend]
    failures: list[FailureCount]
    last_failures: list[ModelFailure]
    off: list[SwitchedOff]
    providers: list[ProviderStanding]
    since: datetime | None
    spend: list[ModelSpend]
    votes: list[ModelVotes]


class ProviderFiguresAnswer(Model):
    """The figures."""

    figures: ProviderFigures


class ProviderLink(Model):
    """A provider's sign-in that opens this account."""

    created_at: datetime | None
    id: str
    issuer: str
    provider: str | None
    title: str


class ProviderLinksAnswer(Model):
    """The providers' sign-ins that open this account, oldest first."""

    links: list[ProviderLink]


class ProviderSpend(Model):
    """What a provider was asked and cost."""

    calls: int
    provider: str
    usd: float


class ProviderStanding(Model):
    """How a provider stands now."""

    configured: bool
    healthy: bool
    note: str | None
    provider: str


class Quote(Model):
    """What would be held, and for what."""

    affordable: bool
    alternatives: list[QuotedAlternative]
    balance: int
    credits: int
    job_count: int
    made_asset_ids: list[str]
    """With `new_only`: photos that have it already, and are not counted. `POST /shoots/{id}/jobs` leaves them out by `new_only`, too."""
    style_version: str
    warnings: list[JobWarning]


class QuoteAnswer(Model):
    """A quote."""

    quote: Quote


class QuotedAlternative(Model):
    """One way a job may go."""

    credits: int
    provider: str


class ReadyAnswer(Model):
    """Whether requests can be answered now."""

    database: bool
    engine: bool
    status: Literal["ready", "not ready"]
    storage: bool


class ReasonCount(Model):
    """How often jobs failed for a reason."""

    count: int
    reason: str


class ReceivedAnswer(Model):
    """The event was taken."""

    received: Literal[True] = True


class RecoveryCodesAnswer(Model):
    """Codes that each replace one of the app, once. They are shown this once."""

    recovery_codes: list[str]


class RedeliverSinceAnswer(Model):
    """How many are sent again."""

    count: int
    """1,000 means that more may wait for another call."""


class Relative(Model):
    """A job in a line."""

    created_at: datetime | None
    disclosure: str | None
    """What was done to the truth of the photo up to here, all together."""
    distance: int
    """How many results lie between it and the job that was asked about."""
    id: str
    output_url: str | None
    own_disclosure: str | None
    """What this job did to it."""
    parent_job_id: str | None
    provider: str | None
    result_removed: bool
    """True where it succeeded and its result was removed since."""
    status: Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]
    style: str


class Rendition(Model):
    """One output in one size."""

    expires_at: datetime | None
    height: int
    media_type: str
    size_bytes: int
    url: str
    width: int


class RenditionAnswer(Model):
    """Where it is."""

    output: Rendition


class SecondFactorAnswer(Model):
    """Whether signing in asks for a code."""

    on: bool
    recovery_codes: int


class SecondStepAnswer(Model):
    """The first step was right; send this token with a code to `/auth/login/second-step`."""

    expires_in: int
    token: str
    second_step: Literal["totp"] = "totp"


class SecretAnswer(Model):
    """A new signing secret, shown this once."""

    old_secret_expires_at: datetime | None
    secret: str


class Session(Model):
    """One browser or app in which you are signed in."""

    address: str
    created_at: datetime | None
    current: bool
    expires_at: datetime | None
    id: str
    last_seen_at: datetime | None
    user_agent: str
    way: str


class SessionTokensAnswer(Model):
    """What proves a session from now on."""

    access_token: str
    account_id: str
    device_token: str | None
    expires_in: int
    refresh_expires_in: int
    refresh_token: str | None
    session_id: str
    token_type: Literal["bearer"] = "bearer"


class SessionsAnswer(Model):
    """Where you are signed in, last seen first."""

    sessions: list[Session]


class SetSearch(Model):
    """How far the search for the sets of a shoot is."""

    asked_at: datetime | None
    ended_at: datetime | None
    error_message: str | None
    looked_at: int
    """How many photos were looked at."""
    photos: int
    """How many there are to look at."""
    status: Literal["none", "searching", "done", "failed"]


class Shoot(Model):
    """The photos of one visit to one property."""

    address: str
    completed_at: datetime | None
    cover_job_id: str | None
    """The job whose result stands for it; its small picture is `GET /jobs/{job_id}/outputs/photo`."""
    cover_url: str | None
    """A signed address of a small picture of its first photo."""
    created_at: datetime | None
    etag: str
    id: str
    jobs: JobCounts
    name: str
    note: str
    photo_count: int
    thumb_url: str | None
    unsorted: bool
    updated_at: datetime | None


class ShootAnswer(Model):
    """One shoot."""

    shoot: Shoot


class ShootCompletedEvent(Model):
    """The last open job of a shoot ended, at least one of them well."""

    data: ShootMessage
    timestamp: datetime
    """When it happened."""
    type: Literal["shoot.completed"]


class ShootMessage(Model):
    """A shoot whose last open job ended, at least one of them well."""

    jobs: dict[str, int]
    """How many ended in which way."""
    shoot_id: str
    url: str


class ShootSet(Model):
    """One view of a shoot; a single shot is a set of one."""

    asset_ids: list[str]
    """In the order in which they were taken."""
    by_hand: bool
    """Whether it was joined or split by hand; a later search leaves it as it is."""
    id: str
    removed_count: int
    """How many of its photos were removed since."""
    sure: float
    """How sure it is that these photos and no others show one view, 0 to 1."""
    why: str


class ShootSetsAnswer(Model):
    """All that is known of the sets of a shoot."""

    loose_asset_ids: list[str]
    """Ready photos that are in no set yet."""
    search: SetSearch
    sets: list[ShootSet]
    """In the order of the shoot."""


class ShootsAnswer(Model):
    """Shoots, newest first."""

    next_cursor: str | None
    shoots: list[Shoot]
    total: int


class SignIn(Model):
    """How to get a token here."""

    dev_token_url: str | None
    methods: list[Literal["password", "magic_link", "passkey", "openid", "supabase", "dev", "api_key"]]
    needs_set_up: bool
    """True until the first administrator was made by the set-up code."""
    not_yet: list[str]
    """Ways in that this version does not have."""
    providers: list[ProviderChoice]
    """OpenID providers that sign people in here."""
    registration: Literal["open", "invite", "closed"] | None
    """Who may register; null where Luster itself signs nobody in."""
    second_steps: list[Literal["totp"]]
    """What accounts may have asked of them besides."""
    shortest_password: int | None
    supabase_anon_key: str | None
    """Public by design."""
    supabase_url: str | None


class SignedPart(Model):
    """PUT the part to its address."""

    headers: dict[str, str]
    part_number: int
    upload_url: str


class StartedDeletionAnswer(Model):
    """A deletion that began; the token is shown this once and asks how it goes."""

    deletion: Deletion
    deletion_id: str
    token: str


class StorageUse(Model):
    """How much the account keeps, and how much it may."""

    kept_bytes: int
    limit_bytes: int | None
    pending_limit: int | None
    pending_uploads: int


class Style(Model):
    """A look that jobs can ask for by its id."""

    available: bool
    best_verdict: str
    """`review` where the guard can call no result `faithful`, so that a person compares each; else `faithful`."""
    defaults: dict[str, Any]
    description: str
    disclosure: str | None
    id: str
    name: str
    parameters: dict[str, Any]
    """JSON Schema of the parameters; draw the form from it."""
    plugin: str
    preview_url: str | None
    providers: list[str]
    region: str | None
    tags: list[str]
    """What its author says it is for, such as `interior` and `exterior`; empty for not said."""
    takes_prompt: bool
    unavailable_reason: str | None
    version: str


class StylesAnswer(Model):
    """Every style, built-in ones first."""

    styles: list[Style]


class SwitchedOff(Model):
    """A provider, or one of its models, that is not asked."""

    by_setting: bool
    """True where only the settings can switch it on."""
    name: str
    since: datetime | None


class SwitchedOffAnswer(Model):
    """What is not asked now."""

    off: list[SwitchedOff]


class TestMessage(Model):
    """Sent when the endpoint's owner asks for it, whatever its filter says."""

    endpoint_id: str


class TicketAnswer(Model):
    """A short-lived ticket with which an EventSource opens a stream: `?ticket=`."""

    expires_in: int
    ticket: str


class Tier(Model):
    """What a tier means here."""

    credits: int
    max_edge: int | None
    name: Literal["free", "premium"]


class Tiles(Model):
    """One picture at full resolution, in tiles."""

    columns: int
    edge: int
    """The sides of a tile; those at the right and at the bottom may be smaller."""
    expires_at: datetime | None
    height: int
    """Of the whole picture."""
    media_type: str
    rows: int
    urls: list[str]
    """Signed addresses, row by row."""
    width: int
    """Of the whole picture."""


class TilesAnswer(Model):
    """Where they are."""

    tiles: Tiles


class TokenAnswer(Model):
    """A token to send as `Authorization: Bearer`."""

    access_token: str
    expires_in: int
    token_type: Literal["bearer"] = "bearer"


class UploadForm(Model):
    """A POST of `multipart/form-data` to `url`: these fields first, then the photo as the last field, `file`."""

    fields: dict[str, str]
    url: str


class UploadedPart(Model):
    """A part that has come."""

    etag: str
    part_number: int
    size: int


class WaysInAnswer(Model):
    """How people sign in here."""

    methods: list[Literal["password", "magic_link", "passkey", "openid", "supabase", "dev", "api_key"]]
    needs_set_up: bool
    not_yet: list[str]
    providers: list[ProviderChoice]
    registration: Literal["open", "invite", "closed"] | None
    second_steps: list[Literal["totp"]]
    shortest_password: int | None
