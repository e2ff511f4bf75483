"""Passkeys: a key pair in somebody's device stands for who they are. It counts as both factors, since the device asks
for a finger, a face or a number before it signs.

The device finds the account itself (a resident key), so nobody types an address that a stranger could try.

What speaks with devices is imported by whoever needs it: that takes a twentieth of what an engine imports, and passkeys
are used by some installations alone.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.events import audit
from luster_engine.sign_in import challenges, letters, service, sessions
from luster_engine.sign_in.entrance import Admitted, BegunSession, Entrance
from luster_engine.sign_in.guesses import Guesses
from luster_engine.sign_in.last_way import LastWay
from luster_engine.sign_in.models import Passkey
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.proofs import Proofs
from luster_engine.sign_in.service import Known
from luster_engine.sign_in.sessions import Origin

MOST: Final = 20
"""Passkeys of one account: a person has a handful of devices, and a list is read by a person."""
_LONGEST_NAME: Final = 100
"""Characters that somebody calls a device by; it is shown in a list and in mails."""
_LONGEST_ANSWER: Final = 16_384
"""Characters of a device's answer; one without attestation has about a thousand."""
_MILLISECONDS: Final = 1000
"""Of a second: WebAuthn counts its waiting times so."""
_WAY: Final = "passkey"
"""What a session says by which it began."""
_REMOVED: Final = "a passkey was removed"


class Passkeys:
    """Adds passkeys, signs in by them and removes them."""

    def __init__(
        self,
        database: Database,
        policy: SignInPolicy,
        entrance: Entrance,
        proofs: Proofs,
        guesses: Guesses,
        last_way: LastWay,
    ) -> None:
        self._database = database
        self._policy = policy
        self._entrance = entrance
        self._proofs = proofs
        self._guesses = guesses
        self._last_way = last_way

    async def start_adding(
        self, account: UUID, password: str, session_id: UUID | None, origin: Origin, code: str = ""
    ) -> tuple[str, str]:
        """What the browser is asked to make, and the token to finish by. A passkey counts as both factors, so where the
        second one is on a code of it is asked for: else who has the password alone would get both by it."""
        import webauthn
        from webauthn.helpers import structs

        self._policy.check_way("passkey")
        async with self._proofs.with_code(account, code, password, session_id, origin, if_on=True) as (session, who):
            known = await _of(session, account)
            if len(known) >= MOST:
                raise _too_many()
            options = webauthn.generate_registration_options(
                rp_id=self._policy.host,
                rp_name=f"Luster at {self._policy.place}",
                user_id=account.bytes,
                user_name=who.email,
                user_display_name=who.email,
                timeout=challenges.LASTS["passkey_new"] * _MILLISECONDS,
                authenticator_selection=structs.AuthenticatorSelectionCriteria(
                    resident_key=structs.ResidentKeyRequirement.REQUIRED,
                    require_resident_key=True,
                    user_verification=structs.UserVerificationRequirement.REQUIRED,
                ),
                # The device says so itself when it has one already.
                exclude_credentials=[structs.PublicKeyCredentialDescriptor(id=each.credential_id) for each in known],
            )
            challenge = webauthn.helpers.bytes_to_base64url(options.challenge)
            token = await challenges.begin(session, "passkey_new", account, challenge=challenge)
        return token, webauthn.options_to_json(options)

    async def finish_adding(self, account: UUID, token: str, answer: str, name: str) -> Passkey:
        """Keep the passkey that a device made."""
        import webauthn

        self._policy.check_way("passkey")
        given = _read(answer)
        async with self._database.transaction() as session:
            # Used up whatever comes of it: an answer is looked at once.
            begun, following = await challenges.turn(session, "passkey_new", token)
        if begun.account != account:
            raise LusterError(Reason.SIGNATURE_INVALID, "This was begun by another account. Begin again.")
        try:
            made = webauthn.verify_registration_response(
                credential=given,
                expected_challenge=webauthn.helpers.base64url_to_bytes(str(begun.data["challenge"])),
                expected_rp_id=self._policy.host,
                expected_origin=self._policy.origin,
                require_user_verification=True,
            )
        except Exception as error:  # whatever a stranger's bytes do to what reads them, they are no passkey
            raise _refused("register") from error
        async with self._database.transaction() as session:
            who = await service.of_account(session, account, lock=True)
            if who is None:
                raise service.not_by_luster()
            await challenges.take(session, "passkey_new", following)
            count = await session.scalar(select(func.count()).where(Passkey.account_id == account))
            if int(count or 0) >= MOST:
                raise _too_many()
            if await session.scalar(select(Passkey.id).where(Passkey.credential_id == made.credential_id)) is not None:
                raise LusterError(Reason.ALREADY_EXISTS, "This passkey is registered already.")
            key = Passkey(
                id=new_id(),
                account_id=account,
                credential_id=made.credential_id,
                public_key=made.credential_public_key,
                sign_count=made.sign_count,
                name=_named(name),
                synced=made.credential_backed_up,
                transports=_transports(given),
                created_at=datetime.now(UTC),
            )
            session.add(key)
            await session.flush()
            await self._told(session, who, "add", key.id, "passkey_added")
        return key

    async def start(self, origin: Origin) -> tuple[str, str]:
        """What the browser is asked to sign, the same for everybody, and the token to finish by."""
        import webauthn
        from webauthn.helpers import structs

        self._policy.check_way("passkey")
        async with self._database.transaction() as session:
            await self._guesses.begun(session, origin)
        options = webauthn.generate_authentication_options(
            rp_id=self._policy.host,
            timeout=challenges.LASTS["passkey"] * _MILLISECONDS,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        )
        async with self._database.transaction() as session:
            challenge = webauthn.helpers.bytes_to_base64url(options.challenge)
            token = await challenges.begin(session, "passkey", None, challenge=challenge)
        return token, webauthn.options_to_json(options)

    async def finish(self, token: str, answer: str, origin: Origin) -> BegunSession:
        """Begin a session by what a device signed."""
        import webauthn

        self._policy.check_way("passkey")
        given = _read(answer)
        async with self._database.transaction() as session:
            begun = await challenges.take(session, "passkey", token)
        copied: Known | None = None
        async with self._database.transaction() as session:
            key, who = await self._owned(session, given)
            try:
                proved = webauthn.verify_authentication_response(
                    credential=given,
                    expected_challenge=webauthn.helpers.base64url_to_bytes(str(begun.data["challenge"])),
                    expected_rp_id=self._policy.host,
                    expected_origin=self._policy.origin,
                    credential_public_key=key.public_key,
                    # The count is looked at below, once the signature is known to be right.
                    credential_current_sign_count=0,
                    require_user_verification=True,
                )
            except Exception as error:  # as above
                raise _refused("sign in by") from error
            if key.sign_count and proved.new_sign_count <= key.sign_count:
                copied = who
                await self._told(session, who, "copied", key.id, "passkey_copied")
            else:
                key.sign_count = proved.new_sign_count
                key.synced, key.last_used_at = proved.credential_backed_up, datetime.now(UTC)
                await session.flush()
                admitted = await self._entrance.admit(session, who, _WAY, origin, both_factors=True)
        if copied is not None:
            raise LusterError(
                Reason.UNAUTHENTICATED,
                "This passkey's counter went backwards, as that of a copy does. Sign in another way and remove it.",
            )
        assert isinstance(admitted, Admitted)  # noqa: S101 - both factors were proved
        return await self._entrance.tokens(admitted)

    async def listed(self, account: UUID) -> Sequence[Passkey]:
        """An account's passkeys, oldest first."""
        async with self._database.reading() as session:
            return await _of(session, account)

    async def remove(
        self, account: UUID, passkey: UUID, password: str, session_id: UUID | None, origin: Origin
    ) -> None:
        """Sign in by one no longer, and sign out whoever came in by a passkey, since a session does not say by which;
        the one that asks goes on. Another's is not there."""
        proved = await self._proofs.owner(account, password, session_id, origin)
        async with self._database.transaction() as session:
            who = await self._proofs.still(session, proved, session_id)
            gone = await session.scalar(
                delete(Passkey).where(Passkey.id == passkey, Passkey.account_id == account).returning(Passkey.id)
            )
            if gone is None:
                raise LusterError(Reason.NOT_FOUND, f"There is no passkey {passkey}.", passkey_id=passkey)
            await self._last_way.check(session, who, passkey=passkey)
            await sessions.end(session, account, _REMOVED, but=session_id, way=_WAY)
            await self._told(session, who, "remove", passkey, "passkey_removed")

    async def _owned(self, session: AsyncSession, given: Mapping[str, Any]) -> tuple[Passkey, Known]:
        """The passkey that answered, and whose it is. The account that the device names must be the key's own."""
        import webauthn

        try:
            credential = webauthn.helpers.base64url_to_bytes(str(given["id"]))
            handle = webauthn.helpers.base64url_to_bytes(str(given["response"]["userHandle"]))
        except (ValueError, KeyError, TypeError):
            raise _refused("sign in by") from None
        # The account before its key, as whoever removes the key does; the other way round the two wait for each other.
        query = select(Passkey).where(Passkey.credential_id == credential)
        account = await session.scalar(query.with_only_columns(Passkey.account_id))
        if account is None or account.bytes != handle:
            raise _refused("sign in by")
        who = await service.of_account(session, account, lock=True)
        key = await session.scalar(query.with_for_update())
        if who is None or key is None:
            raise _refused("sign in by")
        return key, who

    async def _told(self, session: AsyncSession, who: Known, what: str, passkey: UUID, letter: str) -> None:
        target = f"passkey:{passkey}"
        await audit.record(
            session, f"passkey.{what}", account=who.account, actor=f"account:{who.account}", target=target
        )
        await letters.ask(session, letter, who.email, account=who.account)


async def _of(session: AsyncSession, account: UUID) -> Sequence[Passkey]:
    query = select(Passkey).where(Passkey.account_id == account).order_by(Passkey.created_at, Passkey.id)
    return list(await session.scalars(query))


def _read(answer: str) -> dict[str, Any]:
    if len(answer) > _LONGEST_ANSWER:
        raise _refused("read")
    try:
        found = json.loads(answer)
    except (ValueError, RecursionError):
        raise _refused("read") from None
    if not isinstance(found, dict):
        raise _refused("read")
    return found


def _named(name: str) -> str:
    found = " ".join("".join(each if each.isprintable() else " " for each in name).split()) or "Passkey"
    if len(found) > _LONGEST_NAME:
        why = f"must have at most {_LONGEST_NAME} characters"
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The field 'name' {why}.", violations=(FieldViolation("name", why),)
        )
    return found


def _transports(given: Mapping[str, Any]) -> list[Any]:
    from webauthn.helpers import structs

    known = {each.value for each in structs.AuthenticatorTransport}
    response = given.get("response")
    found = response.get("transports") if isinstance(response, dict) else None
    return [each for each in found[:10] if each in known] if isinstance(found, list) else []


def _refused(what: str) -> LusterError:
    # Which of the checks failed is told to nobody: it would help only who tries them one by one.
    return LusterError(Reason.UNAUTHENTICATED, f"There is no passkey to {what} in this answer. Begin again.")


def _too_many() -> LusterError:
    return LusterError(Reason.QUOTA_EXCEEDED, f"An account has at most {MOST} passkeys. Remove one first.")
