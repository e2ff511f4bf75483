"""The rules of accounts: who they are, what they prefer, and the keys of their programs."""

import hashlib
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import key_terms
from luster_engine.accounts.departed import DepartedKey, left_before, welcomed_before
from luster_engine.accounts.first_operator import nobody_came_before
from luster_engine.accounts.models import Account, ApiKey
from luster_engine.accounts.preferences import check_preferences
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind
from luster_engine.credits.service import Source
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason, no_such, suspended, used_before
from luster_engine.events import audit
from luster_engine.queue.app import enqueue

ACCOUNT_SEEN = "account_seen"
"""The chore that is queued with every new account, for what came before it, such as a purchase in an app store."""

OWN_ISSUER = "luster"
"""Under which `identities` names whom Luster itself vouches for. Tokens name the installation's address instead, which
may change without anybody losing their account."""
KEY_PREFIX = "lk_"
_SHOWN = 11
"""Characters of a key that are kept and shown: `lk_` and eight more, by which its owner knows it in a list. The other
35 are 208 bits, which nobody guesses; each further character that is shown gives six of them away."""
_MOST_KEYS = 50
"""Live keys of an account. Chosen, not measured: a person has a handful of programs, and an agency some dozens. With
fewer it runs out; with more nobody overlooks the list that one has to be revoked from."""
_MOST_NAMED = 20
"""Accounts with the same address that an operator is told of."""
_PREFERENCES = (
    "display_name", "locale", "time_zone", "default_style", "default_tier", "email_notifications", "client",
)  # fmt: skip


_MADE_BY = text("""
WITH RECURSIVE made AS (
    SELECT id FROM api_keys WHERE made_by = :key
    UNION SELECT a.id FROM api_keys a JOIN made ON a.made_by = made.id
)
UPDATE api_keys SET revoked_at = now() WHERE id IN (SELECT id FROM made) AND revoked_at IS NULL RETURNING id
""")
"""Ends what a key made, and what that made."""
_REVOKE_ALL = text("""
UPDATE api_keys SET revoked_at = now() WHERE account_id = :account AND revoked_at IS NULL
RETURNING id, expires_at IS NULL OR expires_at > now() AS worked
""")


Claim = Callable[[AsyncSession, str], Awaitable[bool]]
"""Notes that an address has its welcome; False where it had one before."""


@dataclass(frozen=True, slots=True)
class Verified:
    """An identity that somebody trustworthy has checked."""

    issuer: str
    subject: str
    email: str = ""
    email_verified: bool = False
    issued: datetime | None = None


async def ensure_account(
    session: AsyncSession,
    identity: Verified,
    *,
    welcome: int = 0,
    first_is_admin: bool = False,
    departed: DepartedKey | None = None,
    claim: Claim | None = None,
) -> tuple[Account, bool]:
    """The account of an identity, made on first sight with its welcome credits; says whether it was made now. `claim`
    keeps a proved address from being welcomed once for each of the ways by which its owner signs in."""
    # A Supabase user's id is the token's `sub`: payments and storage name the user by it. `departed` knows who left.
    if not identity.issuer or not identity.subject:
        raise LusterError(Reason.INVALID_ARGUMENT, "An identity has an issuer and a subject.")
    left = await left_before(session, departed, identity.issuer, identity.subject, identity.issued)
    known = await _by_identity(session, identity)
    if known is not None:
        told = identity.email, identity.email_verified
        if identity.email and (known.email, known.email_verified) != told:
            known.email, known.email_verified = told
            await session.flush()
        return known, False
    # Whoever comes at the same time with the same identity waits here and then finds the account.
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"),
        {"name": f"identity {identity.issuer} {identity.subject}"},
    )
    known = await _by_identity(session, identity)
    if known is not None:
        return known, False
    # Who left and comes again is somebody new: late payments and old addresses name the old id.
    account_id = _id_of(identity) if left is None else new_id()
    if await session.get(Account, account_id) is not None:
        raise LusterError(
            Reason.ALREADY_EXISTS,
            f"The account {account_id} belongs to another issuer's user of the same id. Write to support.",
        )
    verified = bool(identity.email) and identity.email_verified
    account = Account(id=account_id, email=identity.email or None, email_verified=verified)
    account.is_admin = first_is_admin and await nobody_came_before(session)
    session.add(account)
    await session.flush()
    await session.execute(
        text("INSERT INTO identities (id, account_id, issuer, subject) VALUES (:id, :account, :issuer, :subject)"),
        {"id": new_id(), "account": account_id, "issuer": identity.issuer, "subject": identity.subject},
    )
    await credits.open_ledger(session, account_id)
    welcomed = left is not None or await welcomed_before(session, departed, identity.email)
    if welcome > 0 and not welcomed and (claim is None or not verified or await claim(session, identity.email)):
        source = Source("welcome", str(account_id), reason="Welcome to Luster", actor="luster")
        await credits.book(session, account_id, Kind.GRANT, welcome, source)
    await audit.record(session, "account.create", account=account_id, actor=f"identity:{identity.issuer}")
    await enqueue(session, ACCOUNT_SEEN, account_id=str(account_id))
    await session.refresh(account)
    return account, True


async def get(session: AsyncSession, account: UUID) -> Account:
    """An account; one that is gone is NOT_FOUND."""
    found = await session.get(Account, account)
    if found is None or found.state == "deleted":
        raise no_such("account", account)
    return found


async def by_email(session: AsyncSession, email: str) -> Account:
    """The one account with a mail address that its issuer has verified; with none or several of them, say their ids."""
    same = text("lower(email) = lower(:email)").bindparams(email=email)
    query = select(Account).where(same, Account.state != "deleted").order_by(Account.created_at, Account.id)
    found = list(await session.scalars(query.limit(_MOST_NAMED)))
    verified = [each for each in found if each.email_verified]
    if len(verified) == 1:
        return verified[0]
    if not found:
        raise LusterError(Reason.NOT_FOUND, f"There is no account with the address {email}.")
    ids = ", ".join(str(each.id) for each in verified or found)
    if verified:
        said = f"{len(verified)} accounts have the address {email}: {ids}."
    else:
        said = f"Nobody has verified that {email} is the user's address. It is given by {ids}."
    raise LusterError(Reason.STATE_CONFLICT, f"{said} Choose one with --account.")


async def set_admin(session: AsyncSession, account: UUID, admin: bool, *, actor: str) -> Account:
    """Make somebody an operator, or no longer one."""
    found = await get(session, account)
    found.is_admin = admin
    await session.flush()
    await audit.record(session, "account.admin", account=account, actor=actor, data={"admin": admin})
    return found


async def set_support(session: AsyncSession, account: UUID, support: bool, *, actor: str) -> Account:
    """Let somebody see the accounts and jobs of others, or no longer."""
    found = await get(session, account)
    found.is_support = support
    await session.flush()
    await audit.record(session, "account.support", account=account, actor=actor, data={"support": support})
    return found


async def update_preferences(
    session: AsyncSession, account: UUID, values: Mapping[str, Any], paths: Sequence[str], *, actor: str
) -> Account:
    """Change what the mask names, and nothing else."""
    unknown = sorted({path.split(".")[0] for path in paths} - set(_PREFERENCES))
    if unknown or not paths:
        raise LusterError(
            Reason.INVALID_FIELD_MASK,
            f"The field mask must name some of {', '.join(_PREFERENCES)}"
            + (f", and {unknown[0]!r} is none of them." if unknown else "."),
        )
    chosen = {path: values.get(path) for path in paths}
    check_preferences(chosen)
    found = await get(session, account)
    # Who changes something else at the same time waits here, and finds this change when it adds its own.
    await session.refresh(found, with_for_update=True)
    if "display_name" in chosen:
        found.display_name = str(chosen.pop("display_name") or "")
    found.preferences = {**found.preferences, **chosen}
    found.updated_at = datetime.now(UTC)
    await session.flush()
    await audit.record(session, "account.preferences", account=account, actor=actor, data={"fields": list(paths)})
    return found


async def create_api_key(
    session: AsyncSession,
    account: UUID,
    name: str,
    scopes: Sequence[str],
    *,
    expires_at: datetime | None,
    actor: str,
    request_id: str = "",
    made_by: UUID | None = None,
) -> tuple[ApiKey, str]:
    """A new key and its secret, which is shown this once; a repeated request finds the key without its secret.

    A key that makes one (`made_by`) gives it no more than it has: no further scope, no longer life.
    """
    owner = await get(session, account)
    await credits.lock(session, account)
    # Under the lock that revoking takes too: a key that is being revoked makes no more.
    maker = await _standing_key(session, account, made_by) if made_by is not None else None
    wanted = tuple(dict.fromkeys(scopes)) or key_terms.usual_scopes(maker)
    key_terms.check(name, wanted, owner, expires_at)
    if maker is not None:
        key_terms.check_within(maker, wanted, expires_at)
        expires_at = expires_at or maker.expires_at
    earlier = await _earlier_key(session, account, request_id, name, wanted)
    if earlier is not None:
        return earlier, ""
    count = await session.scalar(
        text("SELECT count(*) FROM api_keys WHERE account_id = :account AND revoked_at IS NULL"), {"account": account}
    )
    if int(count or 0) >= _MOST_KEYS:
        raise LusterError(Reason.QUOTA_EXCEEDED, f"An account has at most {_MOST_KEYS} keys. Revoke one first.")
    secret = KEY_PREFIX + secrets.token_urlsafe(32)
    key = ApiKey(
        account_id=account,
        name=name,
        prefix=secret[:_SHOWN],
        secret_hash=_hash(secret),
        scopes=list(wanted),
        expires_at=expires_at,
        made_by=made_by,
    )
    session.add(key)
    await session.flush()
    if request_id:
        await session.execute(
            text("""
            INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id)
            VALUES (:account, 'CreateApiKey', :request_id, :hash, :key)
            """),
            {"account": account, "request_id": request_id, "hash": key_terms.body_of(name, wanted), "key": key.id},
        )
    await session.refresh(key)
    await audit.record(
        session, "api_key.create", account=account, actor=actor, target=f"api_key:{key.id}", data={"scopes": wanted}
    )
    return key, secret


async def list_api_keys(session: AsyncSession, account: UUID, *, before: UUID | None, limit: int) -> Sequence[ApiKey]:
    """Keys, newest first, revoked ones included."""
    query = select(ApiKey).where(ApiKey.account_id == account).order_by(ApiKey.id.desc()).limit(limit)
    if before is not None:
        query = query.where(ApiKey.id < before)
    return list(await session.scalars(query))


async def working_api_keys(session: AsyncSession, account: UUID) -> Sequence[ApiKey]:
    """Keys that are neither revoked nor expired, newest first."""
    query = select(ApiKey).where(
        ApiKey.account_id == account,
        ApiKey.revoked_at.is_(None),
        ApiKey.expires_at.is_(None) | (ApiKey.expires_at > func.now()),
    )
    return list(await session.scalars(query.order_by(ApiKey.id.desc())))


async def revoke_api_key(session: AsyncSession, account: UUID, key: UUID, *, actor: str) -> ApiKey:
    """End a key at once, and every key that it made; ending it twice changes nothing."""
    await credits.lock(session, account)
    found = await session.scalar(select(ApiKey).where(ApiKey.id == key, ApiKey.account_id == account))
    if found is None:
        raise no_such("API key", key)
    if found.revoked_at is None:
        found.revoked_at = datetime.now(UTC)
        await session.flush()
        await audit.record(session, "api_key.revoke", account=account, actor=actor, target=f"api_key:{key}")
    for made in (await session.scalars(_MADE_BY, {"key": key})).all():
        await audit.record(
            session,
            "api_key.revoke",
            account=account,
            actor=actor,
            target=f"api_key:{made}",
            data={"because_of": str(key)},
        )
    return found


async def revoke_all_api_keys(session: AsyncSession, account: UUID, *, actor: str) -> int:
    """End every key of an account at once; says how many worked until now."""
    await credits.lock(session, account)
    ended = list(await session.execute(_REVOKE_ALL, {"account": account}))
    for key in ended:
        await audit.record(session, "api_key.revoke", account=account, actor=actor, target=f"api_key:{key.id}")
    return sum(key.worked for key in ended)


async def verify_api_key(session: AsyncSession, secret: str) -> tuple[Account, ApiKey]:
    """Whose key a secret is; a wrong, revoked or expired one is UNAUTHENTICATED."""
    now = datetime.now(UTC)
    key = await session.scalar(select(ApiKey).where(ApiKey.secret_hash == _hash(secret)))
    if key is None or key.revoked_at is not None or key_terms.has_ended(key):
        raise _not_valid()
    account = await session.get(Account, key.account_id)
    if account is None or account.state in ("leaving", "deleting", "deleted"):
        raise _not_valid()
    if account.state == "suspended":
        raise suspended()
    # To the minute, so that a busy key does not write a row for each call.
    if key.last_used_at is None or now - key.last_used_at > timedelta(minutes=1):
        key.last_used_at = now
        await session.flush()
    return account, key


async def _by_identity(session: AsyncSession, identity: Verified) -> Account | None:
    return await session.scalar(
        select(Account).where(
            text(
                "accounts.id = (SELECT account_id FROM identities WHERE issuer = :issuer AND subject = :subject)"
            ).bindparams(issuer=identity.issuer, subject=identity.subject)
        )
    )


async def _earlier_key(
    session: AsyncSession, account: UUID, request_id: str, name: str, scopes: Sequence[str]
) -> ApiKey | None:
    if not request_id:
        return None
    row = (
        await session.execute(
            text("""
            SELECT body_hash, resource_id FROM request_ids
            WHERE account_id = :account AND method = 'CreateApiKey' AND request_id = :request_id
            """),
            {"account": account, "request_id": request_id},
        )
    ).one_or_none()
    if row is None:
        return None
    if row.body_hash != key_terms.body_of(name, scopes):
        raise used_before(request_id)
    return await session.get(ApiKey, row.resource_id)


async def _standing_key(session: AsyncSession, account: UUID, key: UUID) -> ApiKey:
    found = await session.scalar(select(ApiKey).where(ApiKey.id == key, ApiKey.account_id == account))
    if found is None or found.revoked_at is not None or key_terms.has_ended(found):
        raise _not_valid()
    return found


def _id_of(identity: Verified) -> UUID:
    try:
        return UUID(identity.subject)
    except ValueError:
        return new_id()


def _hash(secret: str) -> bytes:
    # The secret is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(secret.encode()).digest()


def _not_valid() -> LusterError:
    """Said alike of a key that never was, has ended, or whose account is leaving."""
    return LusterError(Reason.UNAUTHENTICATED, "This API key is not valid. Make a new one in the account's settings.")
