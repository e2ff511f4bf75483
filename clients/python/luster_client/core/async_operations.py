"""Every operation of the API as a method, awaited. Written by generate.py."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from luster_client.core import models
from luster_client.core.base import LEFT, Call, Content, FileContent, Left, part
from luster_client.core.door import AsyncDoor
from luster_client.core.streams import AsyncDownload, AsyncEventStream


class AsyncOperations(AsyncDoor):
    """The API, operation by operation, under the names of its document."""

    async def get_key_set(self) -> dict[str, Any]:
        """The keys of tokens. The published half of every key that signs, will sign, or signed what is still good (RFC 7517)."""
        return await self._plain(Call("GET", "/.well-known/jwks.json", public=True))

    async def get_issuer(self) -> dict[str, Any]:
        """Who issues tokens here. What a program needs to check tokens; Luster lets nobody else sign in by it."""
        return await self._plain(Call("GET", "/.well-known/openid-configuration", public=True))

    async def list_accounts(
        self, *, limit: int | None = None, cursor: str | None = None, email: str | None = None
    ) -> models.AccountsAnswer:
        """Every account. Accounts with their balance, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/admin/accounts", query={"limit": limit, "cursor": cursor, "email": email}),
            models.AccountsAnswer,
        )

    async def adjust_credits(
        self, *, account_id: str, credits: int, reason: str, idempotency_key: str | None = None
    ) -> models.GrantAnswer:
        """Correct a balance. Corrects a balance up or down, with a reason that is kept.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/admin/adjustments",
                headers={"Idempotency-Key": idempotency_key},
                body={"account_id": account_id, "credits": credits, "reason": reason},
                repeatable=True,
            ),
            models.GrantAnswer,
        )

    async def list_audit(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        account_id: str | None = None,
        action: str | None = None,
        actor: str | None = None,
        target: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> models.AuditAnswer:
        """What was done. What was done and by whom, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        action: Only this action, such as `api_key.create`.
        actor: Only what this one did, such as `retention`.
        target: Only what was done to this.
        """
        return await self._answer(
            Call(
                "GET",
                "/admin/audit",
                query={
                    "limit": limit,
                    "cursor": cursor,
                    "account_id": account_id,
                    "action": action,
                    "actor": actor,
                    "target": target,
                    "since": since,
                    "until": until,
                },
            ),
            models.AuditAnswer,
        )

    def get_audit_table(
        self,
        *,
        account_id: str | None = None,
        action: str | None = None,
        actor: str | None = None,
        target: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> AsyncDownload:
        """What was done, as CSV. The same entries as a table, all of them.

        action: Only this action, such as `api_key.create`.
        actor: Only what this one did, such as `retention`.
        target: Only what was done to this.
        """
        return self._download(
            Call(
                "GET",
                "/admin/audit.csv",
                query={
                    "account_id": account_id,
                    "action": action,
                    "actor": actor,
                    "target": target,
                    "since": since,
                    "until": until,
                },
            )
        )

    async def grant_credits(
        self, *, account_id: str, credits: int, reason: str, idempotency_key: str | None = None
    ) -> models.GrantAnswer:
        """Give credits. Gives an account credits, with a reason that is kept.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/admin/grants",
                headers={"Idempotency-Key": idempotency_key},
                body={"account_id": account_id, "credits": credits, "reason": reason},
                repeatable=True,
            ),
            models.GrantAnswer,
        )

    async def list_account_jobs(
        self, *, account_id: str, limit: int | None = None, cursor: str | None = None
    ) -> models.JobSummariesAnswer:
        """An account's jobs. An account's jobs without its photos, newest first. For administrators and support.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/admin/jobs", query={"account_id": account_id, "limit": limit, "cursor": cursor}),
            models.JobSummariesAnswer,
        )

    async def get_overview(self, *, since: datetime | None = None) -> models.OverviewAnswer:
        """Queue, spend, errors. How jobs stand, what was spent and what went wrong; of the last 24 hours unless said otherwise."""
        return await self._answer(Call("GET", "/admin/overview", query={"since": since}), models.OverviewAnswer)

    async def get_provider_figures(self, *, since: datetime | None = None) -> models.ProviderFiguresAnswer:
        """Models: health, spend, failures. What image models cost by day, model and account, how they failed, and how their results did in comparisons; of the last 30 days unless said otherwise."""
        return await self._answer(Call("GET", "/admin/providers", query={"since": since}), models.ProviderFiguresAnswer)

    async def switch_model(self, *, name: str, on: bool) -> models.SwitchedOffAnswer:
        """Switch a model off or on. From the next request to it on a provider, or one of its models, is not asked, or is asked again. Jobs that were planned with it take their next alternative, or fail and cost nothing.

        name: A provider, or one of its models as `provider/model`.
        """
        return await self._answer(
            Call("POST", "/admin/providers/switch", body={"name": name, "on": on}), models.SwitchedOffAnswer
        )

    async def revoke_all_api_keys(self) -> None:
        """End every key. Ends every key of the account at once."""
        await self._nothing(Call("DELETE", "/api-keys"))

    async def list_api_keys(self, *, limit: int | None = None, cursor: str | None = None) -> models.ApiKeysAnswer:
        """My keys. The keys without their secrets, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/api-keys", query={"limit": limit, "cursor": cursor}), models.ApiKeysAnswer
        )

    async def create_api_key(
        self,
        *,
        name: str,
        expires_at: datetime | None | Left = LEFT,
        password: str | None | Left = LEFT,
        scopes: Sequence[Literal["read", "write", "admin"]] | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.NewApiKeyAnswer:
        """A new key. Makes a key for a server or a script; its secret is shown this once. Who signs in here sends their password, or signed in within the last 15 minutes. A mail tells the owner.

        scopes: `read` and `write` when left out.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/api-keys",
                headers={"Idempotency-Key": idempotency_key},
                body={"name": name, "expires_at": expires_at, "password": password, "scopes": scopes},
                repeatable=True,
            ),
            models.NewApiKeyAnswer,
        )

    async def revoke_api_key(self, api_key_id: str) -> None:
        """End a key. Ends the key at once."""
        await self._nothing(Call("DELETE", f"/api-keys/{part(api_key_id)}"))

    async def get_credits_mobile(self) -> models.BalanceAnswer:
        """What can be spent. The balance, what open jobs hold, and what is owed."""
        return await self._answer(Call("GET", "/api/mobile/credits/balance"), models.BalanceAnswer)

    async def enhance_mobile(
        self,
        *,
        image: FileContent,
        prompt: str | None | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.EnhanceAnswer:
        """Upload and enhance. One call instead of four: the photo goes to the Unsorted shoot and its job begins.

        image: The photo.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/api/mobile/enhance",
                headers={"Idempotency-Key": idempotency_key},
                body={"image": image, "prompt": prompt, "style": style, "tier": tier},
                multipart=True,
                repeatable=True,
            ),
            models.EnhanceAnswer,
        )

    async def enhance_base64_mobile(
        self,
        *,
        image: str,
        filename: str | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.EnhanceAnswer:
        """Enhance from JSON. As `/enhance`, with the photo as base64 or a data URL.

        image: Base64, or a data URL.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/api/mobile/enhance-base64",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "image": image,
                    "filename": filename,
                    "params": params,
                    "prompt": prompt,
                    "style": style,
                    "tier": tier,
                },
                repeatable=True,
            ),
            models.EnhanceAnswer,
        )

    async def get_enhance_status_mobile(self, job_id: str) -> models.EnhanceStatusAnswer:
        """How is my photo? The job in short."""
        return await self._answer(Call("GET", f"/api/mobile/enhance/{part(job_id)}/status"), models.EnhanceStatusAnswer)

    async def get_gallery_mobile(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        shoot_id: str | None = None,
    ) -> models.GalleryAnswer:
        """Results, newest first. Photos with a result, by page or by cursor.

        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call(
                "GET",
                "/api/mobile/gallery",
                query={"page": page, "limit": limit, "cursor": cursor, "shoot_id": shoot_id},
            ),
            models.GalleryAnswer,
        )

    async def get_listings_mobile(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> models.ListingsAnswer:
        """Finished shoots. Shoots with at least one result and nothing open.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/api/mobile/listings", query={"limit": limit, "cursor": cursor}), models.ListingsAnswer
        )

    async def delete_project_mobile(self, shoot_id: str) -> models.DeletedAnswer:
        """Remove a shoot. The shoot is not found from now on, and all its files go in the moments that follow."""
        return await self._answer(Call("DELETE", f"/api/mobile/projects/{part(shoot_id)}"), models.DeletedAnswer)

    async def list_styles_mobile(self) -> models.StylesAnswer:
        """Every style. The styles that jobs can ask for, with the JSON Schema of their parameters."""
        return await self._answer(Call("GET", "/api/mobile/styles", public=True), models.StylesAnswer)

    async def confirm_upload_mobile(self, *, asset_id: str, object_key: str) -> models.AssetAnswer:
        """The bytes are there. Checks what came and makes the photo ready; it may be sent again."""
        return await self._answer(
            Call("POST", "/api/mobile/uploads/confirm", body={"asset_id": asset_id, "object_key": object_key}),
            models.AssetAnswer,
        )

    async def presign_upload_mobile(
        self,
        *,
        content_type: str,
        filename: str,
        form: bool | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        size: int | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.PresignAnswer:
        """Announce a photo. Gives a signed address to PUT the photo to.

        form: Whether a form for a POST is wanted beside the address.
        shoot_id: The account's Unsorted shoot when left out.
        size: The exact size; when given, the address is write-once.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/api/mobile/uploads/presign",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "content_type": content_type,
                    "filename": filename,
                    "form": form,
                    "shoot_id": shoot_id,
                    "size": size,
                },
                repeatable=True,
            ),
            models.PresignAnswer,
        )

    async def list_assets(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        tag: Literal[
            "exterior",
            "interior",
            "aerial",
            "living_room",
            "kitchen",
            "bedroom",
            "bathroom",
            "dining_room",
            "office",
            "hallway",
            "pool",
            "garden",
            "terrace",
            "night",
            "snow",
        ]
        | None = None,
        status: Literal["pending", "ready", "refused", "generated"] | None = None,
    ) -> models.AssetsAnswer:
        """Photos of all shoots. Photos, newest first; with `tag` those that show it.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        tag: Only photos that show this.
        """
        return await self._answer(
            Call("GET", "/assets", query={"limit": limit, "cursor": cursor, "tag": tag, "status": status}),
            models.AssetsAnswer,
        )

    async def mark_assets(
        self,
        *,
        asset_ids: Sequence[str],
        mark: Literal["none", "pick", "reject"] | None | Left = LEFT,
        rating: int | None | Left = LEFT,
    ) -> models.MarkedAnswer:
        """The same stars or mark for many photos. Marks all of them or none."""
        return await self._answer(
            Call("PATCH", "/assets", body={"asset_ids": asset_ids, "mark": mark, "rating": rating}), models.MarkedAnswer
        )

    async def delete_asset(self, asset_id: str) -> None:
        """Remove a photo. Not found from now on: its jobs end, their credits return and its files go in the moments that follow."""
        await self._nothing(Call("DELETE", f"/assets/{part(asset_id)}"))

    async def get_asset(self, asset_id: str) -> models.AssetAnswer:
        """One photo. The photo with signed addresses, its owner's untouched original among them."""
        return await self._answer(Call("GET", f"/assets/{part(asset_id)}"), models.AssetAnswer)

    async def update_asset(
        self,
        asset_id: str,
        *,
        deliver_job_id: str | None | Left = LEFT,
        mark: Literal["none", "pick", "reject"] | None | Left = LEFT,
        position: float | None | Left = LEFT,
        rating: int | None | Left = LEFT,
        tags: Sequence[
            Literal[
                "exterior",
                "interior",
                "aerial",
                "living_room",
                "kitchen",
                "bedroom",
                "bathroom",
                "dining_room",
                "office",
                "hallway",
                "pool",
                "garden",
                "terrace",
                "night",
                "snow",
            ]
        ]
        | Left = LEFT,
    ) -> models.AssetAnswer:
        """Stars, mark, place, version and tags of a photo. Changes what is given; null takes a place or a chosen version away.

        deliver_job_id: The job whose result is delivered; null for no choice.
        position: Its place; null for the camera's.
        rating: Stars.
        tags: What it shows, in its owner's word; empty for nothing.
        """
        return await self._answer(
            Call(
                "PATCH",
                f"/assets/{part(asset_id)}",
                body={
                    "deliver_job_id": deliver_job_id,
                    "mark": mark,
                    "position": position,
                    "rating": rating,
                    "tags": tags,
                },
            ),
            models.AssetAnswer,
        )

    async def get_ways_in(self) -> models.WaysInAnswer:
        """How do people sign in here? Every way in that is switched on, and who may register."""
        return await self._answer(Call("GET", "/auth/config", public=True), models.WaysInAnswer)

    async def create_dev_token(self, *, email: str) -> models.TokenAnswer:
        """Sign in as anyone, on this machine only. A token for any mail address; the account is made on first sight. Only in the one-machine mode on loopback."""
        return await self._answer(
            Call("POST", "/auth/dev/token", body={"email": email}, public=True), models.TokenAnswer
        )

    async def confirm_address(self, *, token: str) -> None:
        """Use the new address. Changes the address by the link of that mail; the old one gets a mail.

        token: From the mail.
        """
        await self._nothing(Call("POST", "/auth/email/change", body={"token": token}, public=True))

    async def confirm_sign_up(
        self, *, password: str, token: str, cookie: bool | Left = LEFT
    ) -> models.SessionTokensAnswer:
        """Confirm a registration. Makes the account, of whoever has both the mail's token and the password that was chosen.

        token: From the mail.
        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        """
        return await self._answer(
            Call(
                "POST", "/auth/email/verify", body={"password": password, "token": token, "cookie": cookie}, public=True
            ),
            models.SessionTokensAnswer,
        )

    async def request_confirmation(self, *, email: str) -> models.AcceptedAnswer:
        """The mail once more. Sends the mail of a registration again."""
        return await self._answer(
            Call("POST", "/auth/email/verify/request", body={"email": email}, public=True), models.AcceptedAnswer
        )

    async def accept_invitation(
        self, *, password: str, token: str, cookie: bool | Left = LEFT
    ) -> models.SessionTokensAnswer:
        """Accept an invitation. Makes the account of an invited address.

        token: From the mail.
        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        """
        return await self._answer(
            Call(
                "POST",
                "/auth/invitation/accept",
                body={"password": password, "token": token, "cookie": cookie},
                public=True,
            ),
            models.SessionTokensAnswer,
        )

    async def list_invitations(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> models.InvitationsAnswer:
        """Invitations. Every invitation, newest first. For administrators.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/auth/invitations", query={"limit": limit, "cursor": cursor}), models.InvitationsAnswer
        )

    async def create_invitation(self, *, email: str) -> models.InvitationAnswer:
        """Invite somebody. Sends an invitation by mail; it is good for seven days. For administrators."""
        return await self._answer(Call("POST", "/auth/invitations", body={"email": email}), models.InvitationAnswer)

    async def revoke_invitation(self, invitation_id: str) -> None:
        """Take an invitation back. Takes back an invitation that nobody accepted. For administrators."""
        await self._nothing(Call("DELETE", f"/auth/invitations/{part(invitation_id)}"))

    async def log_in(
        self, *, email: str, password: str, cookie: bool | Left = LEFT, device_token: str | None | Left = LEFT
    ) -> dict[str, Any]:
        """Sign in. Begins a session by mail address and password, or says that a code is asked for.

        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        device_token: From an earlier sign-in; lets you in while others guess at your password.
        """
        return await self._plain(
            Call(
                "POST",
                "/auth/login",
                body={"email": email, "password": password, "cookie": cookie, "device_token": device_token},
                public=True,
            )
        )

    async def take_second_step(
        self, *, code: str, token: str, cookie: bool | Left = LEFT, device_token: str | None | Left = LEFT
    ) -> models.SessionTokensAnswer:
        """Sign in: the code. Begins the session that waited for a code.

        code: A code of the app; a recovery code where that is said.
        token: From the step before.
        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        device_token: From an earlier sign-in; lets you in while others guess at your password.
        """
        return await self._answer(
            Call(
                "POST",
                "/auth/login/second-step",
                body={"code": code, "token": token, "cookie": cookie, "device_token": device_token},
                public=True,
            ),
            models.SessionTokensAnswer,
        )

    async def log_out(self, *, refresh_token: str | None | Left = LEFT) -> None:
        """Sign out. Ends the session of a refresh token; a wrong one changes nothing."""
        await self._nothing(Call("POST", "/auth/logout", body={"refresh_token": refresh_token}, public=True))

    async def request_magic_link(self, *, email: str) -> models.AcceptedAnswer:
        """A link to sign in by. Sends a link that signs in once, where the address has an account."""
        return await self._answer(
            Call("POST", "/auth/magic-link", body={"email": email}, public=True), models.AcceptedAnswer
        )

    async def use_magic_link(self, *, token: str, cookie: bool | Left = LEFT) -> dict[str, Any]:
        """Sign in by a link. Uses a link up and begins a session, or says that a code is asked for.

        token: From the mail.
        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        """
        return await self._plain(
            Call("POST", "/auth/magic-link/consume", body={"token": token, "cookie": cookie}, public=True)
        )

    async def delete_auth_me(self, *, password: str | None | Left = LEFT) -> models.StartedDeletionAnswer:
        """Remove my account. Starts the removal; the token is shown this once and asks `GET /deletions/{id}` how it goes. Who signs in here sends their password, or signed in within the last 15 minutes. A mail tells the owner, and leads back."""
        return await self._answer(Call("DELETE", "/auth/me", body={"password": password}), models.StartedDeletionAnswer)

    async def get_auth_me(self) -> models.AccountAnswer:
        """Who am I? The signed-in account and its preferences."""
        return await self._answer(Call("GET", "/auth/me"), models.AccountAnswer)

    async def update_auth_me(self, *, preferences: models.PreferencesBody) -> models.AccountAnswer:
        """Change preferences. Changes what is given; what is left out stays."""
        return await self._answer(Call("PUT", "/auth/me", body={"preferences": preferences}), models.AccountAnswer)

    async def change_address(self, *, email: str, password: str | None | Left = LEFT) -> models.AcceptedAnswer:
        """Another mail address. Sends a link to the new address. The answer is the same for every address."""
        return await self._answer(
            Call("POST", "/auth/me/email", body={"email": email, "password": password}), models.AcceptedAnswer
        )

    async def change_password(self, *, new_password: str, old_password: str) -> None:
        """Change my password. Sets a password by the old one; every other session ends."""
        await self._nothing(
            Call("POST", "/auth/me/password", body={"new_password": new_password, "old_password": old_password})
        )

    async def list_provider_links(self) -> models.ProviderLinksAnswer:
        """Which providers open my account? The providers' sign-ins that open this account, oldest first."""
        return await self._answer(Call("GET", "/auth/oauth/links"), models.ProviderLinksAnswer)

    async def remove_provider_link(self, link_id: str, *, password: str | None | Left = LEFT) -> None:
        """Remove a provider's sign-in. It opens this account no longer, and whoever came in by it is signed out. The last way in stays."""
        await self._nothing(Call("DELETE", f"/auth/oauth/links/{part(link_id)}", body={"password": password}))

    async def start_open_id(self, provider: str) -> models.ProviderAddressAnswer:
        """Sign in by a provider. Says where the browser goes. It comes back signed in, by cookies."""
        return await self._answer(
            Call("POST", f"/auth/oauth/{part(provider)}", public=True), models.ProviderAddressAnswer
        )

    async def finish_open_id(
        self,
        provider: str,
        *,
        state: str | None = None,
        code: str | None = None,
        iss: str | None = None,
        error: str | None = None,
    ) -> None:
        """Back from a provider. Signs the browser in, or shows a page that says why not."""
        await self._nothing(
            Call(
                "GET",
                f"/auth/oauth/{part(provider)}/callback",
                query={"state": state, "code": code, "iss": iss, "error": error},
                public=True,
            )
        )

    async def finish_open_id_by_form(
        self,
        provider: str,
        *,
        code: str | Left = LEFT,
        error: str | Left = LEFT,
        iss: str | Left = LEFT,
        state: str | Left = LEFT,
    ) -> None:
        """Back from a provider that sends a form. Some providers (Apple) send a form. The browser sends our cookie only with the next address."""
        await self._nothing(
            Call(
                "POST",
                f"/auth/oauth/{part(provider)}/callback",
                body={"code": code, "error": error, "iss": iss, "state": state},
                public=True,
            )
        )

    async def start_linking(self, provider: str, *, password: str | None | Left = LEFT) -> models.ProviderAddressAnswer:
        """Link my account to a provider. Says where the browser goes; when it comes back, the provider's sign-in opens this account too."""
        return await self._answer(
            Call("POST", f"/auth/oauth/{part(provider)}/link", body={"password": password}),
            models.ProviderAddressAnswer,
        )

    async def list_passkeys(self) -> models.PasskeysAnswer:
        """My passkeys. The account's passkeys, oldest first."""
        return await self._answer(Call("GET", "/auth/passkeys"), models.PasskeysAnswer)

    async def finish_passkey(
        self, *, credential: Mapping[str, Any], token: str, cookie: bool | Left = LEFT
    ) -> models.SessionTokensAnswer:
        """Sign in by what it signed. Begins a session. A passkey counts as both factors.

        credential: JSON as the Web Authentication standard has it; binary values are base64url.
        token: From the step before.
        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        """
        return await self._answer(
            Call(
                "POST",
                "/auth/passkeys/login/finish",
                body={"credential": credential, "token": token, "cookie": cookie},
                public=True,
            ),
            models.SessionTokensAnswer,
        )

    async def start_passkey(self) -> models.CeremonyAnswer:
        """Sign in by a passkey. Gives what `navigator.credentials.get` is asked for; the same for everybody."""
        return await self._answer(Call("POST", "/auth/passkeys/login/start", public=True), models.CeremonyAnswer)

    async def finish_adding_passkey(
        self, *, credential: Mapping[str, Any], token: str, name: str | Left = LEFT
    ) -> models.PasskeyAnswer:
        """Keep it. Keeps the passkey that the device made.

        credential: JSON as the Web Authentication standard has it; binary values are base64url.
        token: From the step before.
        name: By what you know it, such as the device's name.
        """
        return await self._answer(
            Call(
                "POST", "/auth/passkeys/register/finish", body={"credential": credential, "token": token, "name": name}
            ),
            models.PasskeyAnswer,
        )

    async def start_adding_passkey(
        self, *, code: str | None | Left = LEFT, password: str | None | Left = LEFT
    ) -> models.CeremonyAnswer:
        """Add a passkey. Gives what `navigator.credentials.create` is asked for. Where a code is asked for at sign-in, it is here too."""
        return await self._answer(
            Call("POST", "/auth/passkeys/register/start", body={"code": code, "password": password}),
            models.CeremonyAnswer,
        )

    async def remove_passkey(self, passkey_id: str) -> None:
        """Remove a passkey. Removes a passkey; needs a sign-in of the last 15 minutes. Every other session that began by a passkey, whichever it was, ends with it."""
        await self._nothing(Call("DELETE", f"/auth/passkeys/{part(passkey_id)}"))

    async def reset_password(self, *, password: str, token: str, end_api_keys: bool | Left = LEFT) -> None:
        """A new password. Sets a password by the link of a mail, and ends every session; if so asked, every API key too.

        token: From the mail.
        end_api_keys: True to end every API key of the account as well.
        """
        await self._nothing(
            Call(
                "POST",
                "/auth/password-reset/confirm",
                body={"password": password, "token": token, "end_api_keys": end_api_keys},
                public=True,
            )
        )

    async def request_password_reset(self, *, email: str) -> models.AcceptedAnswer:
        """Forgot it? Sends a link to choose a new password by, where the address has an account."""
        return await self._answer(
            Call("POST", "/auth/password-reset/request", body={"email": email}, public=True), models.AcceptedAnswer
        )

    async def refresh_tokens(self, *, refresh_token: str | None | Left = LEFT) -> models.SessionTokensAnswer:
        """The next tokens. Uses a refresh token up and gives the next. Sent again within 30 s it is answered with the same; later it ends the session."""
        return await self._answer(
            Call("POST", "/auth/refresh", body={"refresh_token": refresh_token}, public=True),
            models.SessionTokensAnswer,
        )

    async def end_other_sessions(self) -> None:
        """Sign out everywhere else. Ends every session but the one that asks."""
        await self._nothing(Call("DELETE", "/auth/sessions"))

    async def list_sessions(self) -> models.SessionsAnswer:
        """Where am I signed in? Browsers and apps in which this account is signed in."""
        return await self._answer(Call("GET", "/auth/sessions"), models.SessionsAnswer)

    async def end_session(self, session_id: str) -> None:
        """Sign out elsewhere. Ends a session: its refresh token at once, its access token within a minute."""
        await self._nothing(Call("DELETE", f"/auth/sessions/{part(session_id)}"))

    async def set_up(
        self, *, code: str, email: str, password: str, cookie: bool | Left = LEFT
    ) -> models.SessionTokensAnswer:
        """The first administrator. Makes the first administrator by the code that `luster setup-address` shows.

        cookie: True for browsers: the refresh token goes into a cookie that no script can read.
        """
        return await self._answer(
            Call(
                "POST",
                "/auth/setup",
                body={"code": code, "email": email, "password": password, "cookie": cookie},
                public=True,
            ),
            models.SessionTokensAnswer,
        )

    async def sign_up(self, *, email: str, password: str) -> models.AcceptedAnswer:
        """Register. Asks for an account. The answer is the same for every address; the mail says how to go on."""
        return await self._answer(
            Call("POST", "/auth/signup", body={"email": email, "password": password}, public=True),
            models.AcceptedAnswer,
        )

    async def get_second_factor(self) -> models.SecondFactorAnswer:
        """Is a code asked for? Whether signing in asks for a code, and how many recovery codes are left."""
        return await self._answer(Call("GET", "/auth/totp"), models.SecondFactorAnswer)

    async def confirm_second_factor(self, *, code: str) -> models.RecoveryCodesAnswer:
        """Ask for codes from now on. Switches the second factor on by a first code; the recovery codes are shown this once.

        code: A code of the app; a recovery code where that is said.
        """
        return await self._answer(Call("POST", "/auth/totp/confirm", body={"code": code}), models.RecoveryCodesAnswer)

    async def disable_second_factor(self, *, code: str, password: str | None | Left = LEFT) -> None:
        """Ask for none. Switches the second factor off, by a code of the app or a recovery code.

        code: A code of the app; a recovery code where that is said.
        """
        await self._nothing(Call("POST", "/auth/totp/disable", body={"code": code, "password": password}))

    async def renew_recovery_codes(
        self, *, code: str, password: str | None | Left = LEFT
    ) -> models.RecoveryCodesAnswer:
        """New recovery codes. Gives new recovery codes; those of before count no longer.

        code: A code of the app; a recovery code where that is said.
        """
        return await self._answer(
            Call("POST", "/auth/totp/recovery-codes", body={"code": code, "password": password}),
            models.RecoveryCodesAnswer,
        )

    async def start_second_factor(self, *, password: str | None | Left = LEFT) -> models.NewFactorAnswer:
        """A secret for an app. Gives what an authenticator app is told. Nothing changes before `confirm`."""
        return await self._answer(Call("POST", "/auth/totp/start", body={"password": password}), models.NewFactorAnswer)

    async def cancel_batch(self, batch_id: str) -> models.BatchStandingAnswer:
        """Give a batch up. Accepted at once: no job of it begins any more, the open ones end in the moments that follow, credits return."""
        return await self._answer(Call("POST", f"/batches/{part(batch_id)}/cancel"), models.BatchStandingAnswer)

    async def create_checkout(
        self,
        *,
        pack: str,
        cancel_url: str | None | Left = LEFT,
        success_url: str | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.CheckoutAnswer:
        """Buy a pack. Opens a checkout page; the same Idempotency-Key opens the same one.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/billing/checkout",
                headers={"Idempotency-Key": idempotency_key},
                body={"pack": pack, "cancel_url": cancel_url, "success_url": success_url},
                repeatable=True,
            ),
            models.CheckoutAnswer,
        )

    async def get_checkout(self, session_id: str) -> models.CheckoutStateAnswer:
        """How is my purchase? For the page to which one returns after paying."""
        return await self._answer(Call("GET", f"/billing/checkout/{part(session_id)}"), models.CheckoutStateAnswer)

    async def list_packs(self) -> models.PacksAnswer:
        """What can be bought. Packs and plans with their prices."""
        return await self._answer(Call("GET", "/billing/packs", public=True), models.PacksAnswer)

    async def create_portal(self, *, return_url: str | None | Left = LEFT) -> models.PortalAnswer:
        """Change a subscription. Opens the page where a subscription is changed or ended."""
        return await self._answer(Call("POST", "/billing/portal", body={"return_url": return_url}), models.PortalAnswer)

    async def list_comparisons(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> models.ComparisonsAnswer:
        """Comparisons, newest first. Comparisons with their results so far.

        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/comparisons", query={"limit": limit, "cursor": cursor}), models.ComparisonsAnswer
        )

    async def create_comparison(
        self,
        *,
        looks: Sequence[models.ComparedLook],
        asset_id: str | None | Left = LEFT,
        kind: Literal["enhance", "generate", "stage"] | None | Left = LEFT,
        new_only: bool | Left = LEFT,
        output: models.OutputWish | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        parent_job_id: str | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        provider: str | None | Left = LEFT,
        ratio: str | None | Left = LEFT,
        reference_ids: Sequence[str] | None | Left = LEFT,
        seed: int | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        strict: bool | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.ComparisonAnswer:
        """Compare looks. One job for each look, all or none, in one batch. What fails later costs nothing and holds up no other. Counts once against the rate limit. With `new_only` a look that the photo has already is taken as it is.

        looks: The looks side by side; no two may come to the same.
        asset_id: The photo; may be left out beside `parent_job_id`.
        kind: `generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a photo by a remote model; else `enhance`.
        new_only: Looks that this photo has already, or is getting, cost nothing: the result that is there stands beside the new ones. The same style, parameters, prompt, tier and provider.
        parent_job_id: The job whose result is worked on instead of the photo.
        ratio: Width to height of generated pictures; `3:2` by itself.
        reference_ids: Photos that the model of a generated picture is shown.
        seed: Where a model draws its numbers from, if it takes a seed.
        shoot_id: The shoot of generated pictures; else Unsorted.
        strict: Fail where the style's subject is not in the photo.
        tier: `free` (1024 px) unless `premium` (full size) is asked.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/comparisons",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "looks": looks,
                    "asset_id": asset_id,
                    "kind": kind,
                    "new_only": new_only,
                    "output": output,
                    "params": params,
                    "parent_job_id": parent_job_id,
                    "prompt": prompt,
                    "provider": provider,
                    "ratio": ratio,
                    "reference_ids": reference_ids,
                    "seed": seed,
                    "shoot_id": shoot_id,
                    "strict": strict,
                    "style": style,
                    "tier": tier,
                },
                repeatable=True,
            ),
            models.ComparisonAnswer,
        )

    async def quote_comparison(
        self,
        *,
        looks: Sequence[models.ComparedLook],
        asset_id: str | None | Left = LEFT,
        kind: Literal["enhance", "generate", "stage"] | None | Left = LEFT,
        new_only: bool | Left = LEFT,
        output: models.OutputWish | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        parent_job_id: str | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        provider: str | None | Left = LEFT,
        ratio: str | None | Left = LEFT,
        reference_ids: Sequence[str] | None | Left = LEFT,
        seed: int | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        strict: bool | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
    ) -> models.ComparisonQuoteAnswer:
        """What would a comparison cost? The price of all looks together and of each, with `new_only` of the new ones; nothing is created.

        looks: The looks side by side; no two may come to the same.
        asset_id: The photo; may be left out beside `parent_job_id`.
        kind: `generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a photo by a remote model; else `enhance`.
        new_only: Looks that this photo has already, or is getting, cost nothing: the result that is there stands beside the new ones. The same style, parameters, prompt, tier and provider.
        parent_job_id: The job whose result is worked on instead of the photo.
        ratio: Width to height of generated pictures; `3:2` by itself.
        reference_ids: Photos that the model of a generated picture is shown.
        seed: Where a model draws its numbers from, if it takes a seed.
        shoot_id: The shoot of generated pictures; else Unsorted.
        strict: Fail where the style's subject is not in the photo.
        tier: `free` (1024 px) unless `premium` (full size) is asked.
        """
        return await self._answer(
            Call(
                "POST",
                "/comparisons/quote",
                body={
                    "looks": looks,
                    "asset_id": asset_id,
                    "kind": kind,
                    "new_only": new_only,
                    "output": output,
                    "params": params,
                    "parent_job_id": parent_job_id,
                    "prompt": prompt,
                    "provider": provider,
                    "ratio": ratio,
                    "reference_ids": reference_ids,
                    "seed": seed,
                    "shoot_id": shoot_id,
                    "strict": strict,
                    "style": style,
                    "tier": tier,
                },
            ),
            models.ComparisonQuoteAnswer,
        )

    async def get_comparison(self, comparison_id: str) -> models.ComparisonAnswer:
        """One comparison. Its results side by side: picture, time, credits, the guard's verdict, and why a look failed."""
        return await self._answer(Call("GET", f"/comparisons/{part(comparison_id)}"), models.ComparisonAnswer)

    async def vote_comparison(self, comparison_id: str, *, job_id: str | None) -> models.ComparisonAnswer:
        """Say which result is best. One vote for each comparison; a later one takes the place of an earlier one. The operator sees how many votes each model got, not whose.

        job_id: A job of the comparison that succeeded; null takes the vote back.
        """
        return await self._answer(
            Call("POST", f"/comparisons/{part(comparison_id)}/vote", body={"job_id": job_id}), models.ComparisonAnswer
        )

    async def get_config(self) -> models.ConfigAnswer:
        """What is this installation? How to sign in, limits, tiers and what is switched on."""
        return await self._answer(Call("GET", "/config", public=True), models.ConfigAnswer)

    async def get_credits(self) -> models.BalanceAnswer:
        """What can be spent. The balance, what open jobs hold, and what is owed."""
        return await self._answer(Call("GET", "/credits"), models.BalanceAnswer)

    async def list_credit_entries(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        type: Literal["grant", "hold", "capture", "release", "reverse", "adjust", "expire"] | None = None,
    ) -> models.EntriesAnswer:
        """Every movement. The ledger's lines about this account, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/credits/entries", query={"limit": limit, "cursor": cursor, "type": type}),
            models.EntriesAnswer,
        )

    async def get_deletion(
        self, deletion_id: str, *, token: str | None = None, x_deletion_token: str | None = None
    ) -> models.DeletionAnswer:
        """How is the removal? Answers whoever holds the token, as the account itself is gone.

        token: From `DELETE /me`.
        """
        return await self._answer(
            Call(
                "GET",
                f"/deletions/{part(deletion_id)}",
                query={"token": token},
                headers={"x-deletion-token": x_deletion_token},
                public=True,
            ),
            models.DeletionAnswer,
        )

    async def take_back_deletion(
        self, deletion_id: str, *, x_deletion_token: str | None = None
    ) -> models.DeletionAnswer:
        """Keep my account after all. Takes a removal back that has not begun; where an operator allows no days for that, it begins at once."""
        return await self._answer(
            Call(
                "POST",
                f"/deletions/{part(deletion_id)}/take-back",
                headers={"x-deletion-token": x_deletion_token},
                public=True,
            ),
            models.DeletionAnswer,
        )

    def watch_account(self, *, ticket: str | None = None, last_event_id: str | None = None) -> AsyncEventStream:
        """What happens to all jobs, live. A snapshot of what is open, then live; after `Last-Event-ID` everything since, then live.

        ticket: For an EventSource, from `POST /events/ticket`.
        """
        return self._events(Call("GET", "/events", query={"ticket": ticket}, headers={"last-event-id": last_event_id}))

    async def create_event_ticket(self) -> models.TicketAnswer:
        """A ticket for EventSource. A browser's EventSource cannot send a header; it sends this ticket, which lasts a minute."""
        return await self._answer(Call("POST", "/events/ticket"), models.TicketAnswer)

    async def get_health(self) -> models.HealthAnswer:
        """How is Luster? The health check that existing clients and hosting platforms know."""
        return await self._answer(Call("GET", "/health", public=True), models.HealthAnswer)

    async def list_jobs(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        status: Sequence[Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]]
        | None = None,
        style: str | None = None,
        shoot_id: str | None = None,
        asset_id: str | None = None,
        batch_id: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
    ) -> models.JobsAnswer:
        """Jobs, newest first. Jobs by status, style, shoot, photo, batch and time; with `batch_id` the batch's progress stands beside them.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call(
                "GET",
                "/jobs",
                query={
                    "limit": limit,
                    "cursor": cursor,
                    "status": status,
                    "style": style,
                    "shoot_id": shoot_id,
                    "asset_id": asset_id,
                    "batch_id": batch_id,
                    "created_after": created_after,
                    "created_before": created_before,
                },
            ),
            models.JobsAnswer,
        )

    async def create_job(
        self,
        *,
        asset_id: str | None | Left = LEFT,
        bracket_ids: Sequence[str] | None | Left = LEFT,
        consistency: float | None | Left = LEFT,
        kind: Literal["enhance", "generate", "stage"] | None | Left = LEFT,
        match_asset_id: str | None | Left = LEFT,
        output: models.OutputWish | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        parent_job_id: str | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        provider: str | None | Left = LEFT,
        ratio: str | None | Left = LEFT,
        reference_ids: Sequence[str] | None | Left = LEFT,
        seed: int | None | Left = LEFT,
        set_id: str | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        strict: bool | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.JobAnswer:
        """Enhance a photo, furnish its room, or make a picture from words. Freezes the plan, holds the price and queues the job. It works on the photo, on the exposures of `set_id`, or on the result of `parent_job_id`; with `kind` `stage` it furnishes the photo's room, and with `generate` it makes a picture of what `prompt` says. At most 10 a minute.

        asset_id: The photo; may be left out beside `parent_job_id`.
        bracket_ids: Other exposures of the same view, which are merged into the photo.
        consistency: How far photos agree in light and colour. A shoot's jobs agree wholly (`1`) unless something else is said; one job needs `match_asset_id`.
        kind: `generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a photo by a remote model; else `enhance`.
        match_asset_id: The photo whose light and colour are taken; it is not changed.
        parent_job_id: The job whose result is worked on instead of the photo.
        ratio: Width to height of generated pictures; `3:2` by itself.
        reference_ids: Photos that the model of a generated picture is shown.
        seed: Where a model draws its numbers from, if it takes a seed.
        set_id: A set of exposures that the shoot keeps (`GET /shoots/{id}/sets`), in place of `asset_id` and `bracket_ids`.
        shoot_id: The shoot of a generated picture; else Unsorted.
        strict: Fail where the style's subject is not in the photo.
        tier: `free` (1024 px) unless `premium` (full size) is asked.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/jobs",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "asset_id": asset_id,
                    "bracket_ids": bracket_ids,
                    "consistency": consistency,
                    "kind": kind,
                    "match_asset_id": match_asset_id,
                    "output": output,
                    "params": params,
                    "parent_job_id": parent_job_id,
                    "prompt": prompt,
                    "provider": provider,
                    "ratio": ratio,
                    "reference_ids": reference_ids,
                    "seed": seed,
                    "set_id": set_id,
                    "shoot_id": shoot_id,
                    "strict": strict,
                    "style": style,
                    "tier": tier,
                },
                repeatable=True,
            ),
            models.JobAnswer,
        )

    async def quote_job(
        self,
        *,
        asset_id: str | None | Left = LEFT,
        asset_ids: Sequence[str] | None | Left = LEFT,
        count: int | None | Left = LEFT,
        kind: Literal["enhance", "generate", "stage"] | None | Left = LEFT,
        new_only: bool | Left = LEFT,
        output: models.OutputWish | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        parent_job_id: str | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        provider: str | None | Left = LEFT,
        ratio: str | None | Left = LEFT,
        reference_ids: Sequence[str] | None | Left = LEFT,
        seed: int | None | Left = LEFT,
        set_id: str | None | Left = LEFT,
        set_ids: Sequence[str] | None | Left = LEFT,
        sets: Sequence[Sequence[str]] | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        stored_sets: bool | Left = LEFT,
        strict: bool | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
    ) -> models.QuoteAnswer:
        """What would it cost? The price of one photo, of every ready photo of a shoot or of some, of going on from a result, or of a set of pictures from words; with `new_only` without those that have the look already. Nothing is created.

        kind: `generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a photo by a remote model; else `enhance`.
        new_only: Leave out photos that have this very look already, or are getting it: the same style, parameters, prompt, tier and provider.
        ratio: Width to height of generated pictures; `3:2` by itself.
        reference_ids: Photos that the model of a generated picture is shown.
        seed: Where a model draws its numbers from, if it takes a seed.
        set_id: One stored set of exposures; without `shoot_id`.
        stored_sets: One job for each stored set of the shoot, and for each ready photo that is in none. Not together with `asset_ids`, `sets` or `set_ids`.
        strict: Fail where the style's subject is not in the photo.
        tier: `free` (1024 px) unless `premium` (full size) is asked.
        """
        return await self._answer(
            Call(
                "POST",
                "/jobs/quote",
                body={
                    "asset_id": asset_id,
                    "asset_ids": asset_ids,
                    "count": count,
                    "kind": kind,
                    "new_only": new_only,
                    "output": output,
                    "params": params,
                    "parent_job_id": parent_job_id,
                    "prompt": prompt,
                    "provider": provider,
                    "ratio": ratio,
                    "reference_ids": reference_ids,
                    "seed": seed,
                    "set_id": set_id,
                    "set_ids": set_ids,
                    "sets": sets,
                    "shoot_id": shoot_id,
                    "stored_sets": stored_sets,
                    "strict": strict,
                    "style": style,
                    "tier": tier,
                },
            ),
            models.QuoteAnswer,
        )

    async def get_job(
        self, job_id: str, *, view: Literal["basic", "full"] | None = None, if_none_match: str | None = None
    ) -> models.JobAnswer:
        """One job. The job with its report; send its ETag to be told only when something changed. `view=basic` leaves plan, report and outlook out and costs a fraction: for clients that look often."""
        return await self._answer(
            Call("GET", f"/jobs/{part(job_id)}", query={"view": view}, headers={"if-none-match": if_none_match}),
            models.JobAnswer,
        )

    async def cancel_job(self, job_id: str) -> models.JobAnswer:
        """Give a job up. A waiting job ends at once, a running one at its next checkpoint; credits are given back."""
        return await self._answer(Call("POST", f"/jobs/{part(job_id)}/cancel"), models.JobAnswer)

    async def get_disclosure(self, job_id: str, *, policy: str | None = None) -> models.DisclosureAnswer:
        """What was altered. Whether the photo was altered beyond light, colour and geometry, and the pack that a policy asks for."""
        return await self._answer(
            Call("GET", f"/jobs/{part(job_id)}/disclosure", query={"policy": policy}), models.DisclosureAnswer
        )

    def watch_job(
        self, job_id: str, *, ticket: str | None = None, last_event_id: str | None = None
    ) -> AsyncEventStream:
        """What happens to a job, live. The events that were kept, after `Last-Event-ID` those since, then live; it ends with the job.

        ticket: For an EventSource, from `POST /events/ticket`.
        """
        return self._events(
            Call(
                "GET",
                f"/jobs/{part(job_id)}/events",
                query={"ticket": ticket},
                headers={"last-event-id": last_event_id},
            )
        )

    async def get_fidelity(self, job_id: str) -> models.FidelityAnswer:
        """Is the house as it was? The guard's verdict, its measures and a heat map."""
        return await self._answer(Call("GET", f"/jobs/{part(job_id)}/fidelity"), models.FidelityAnswer)

    async def get_lineage(self, job_id: str) -> models.LineageAnswer:
        """What it came from, what came of it. The jobs whose results it started from, up to the photo, and those that started from its own."""
        return await self._answer(Call("GET", f"/jobs/{part(job_id)}/lineage"), models.LineageAnswer)

    async def get_output(
        self,
        job_id: str,
        name: str,
        *,
        rendition: Literal["original", "web", "mls", "thumb"] | None = None,
        redirect: bool | None = None,
        before: bool | None = None,
    ) -> models.RenditionAnswer:
        """An output in a size. A signed address of the output, made in the size asked for if need be.

        rendition: `original` is the output as it is.
        redirect: Answer with a redirect to the bytes.
        before: The photo that the output was made of, in a size other than `original`.
        """
        return await self._answer(
            Call(
                "GET",
                f"/jobs/{part(job_id)}/outputs/{part(name)}",
                query={"rendition": rendition, "redirect": redirect, "before": before},
            ),
            models.RenditionAnswer,
        )

    async def get_tiles(self, job_id: str, name: str, *, before: bool | None = None) -> models.TilesAnswer:
        """An output at full resolution in tiles. Signed addresses of the output's tiles, which are cut when somebody asks for the first time.

        before: The photo that the output was made of.
        """
        return await self._answer(
            Call("GET", f"/jobs/{part(job_id)}/outputs/{part(name)}/tiles", query={"before": before}),
            models.TilesAnswer,
        )

    async def review_job(self, job_id: str, *, looks_right: bool) -> models.JobAnswer:
        """Say that a result looks right. Its owner looked at a result whose verdict is `review`. It counts as good from then on: for what is delivered, and in Studio's filters. The guard's verdict stays.

        looks_right: False takes it back.
        """
        return await self._answer(
            Call("POST", f"/jobs/{part(job_id)}/review", body={"looks_right": looks_right}), models.JobAnswer
        )

    async def get_liveness(self) -> models.AliveAnswer:
        """Does the process run? Says that the gateway's process runs, whatever else is away."""
        return await self._answer(Call("GET", "/livez", public=True), models.AliveAnswer)

    async def delete_me(self, *, password: str | None | Left = LEFT) -> models.StartedDeletionAnswer:
        """Remove my account. Starts the removal; the token is shown this once and asks `GET /deletions/{id}` how it goes. Who signs in here sends their password, or signed in within the last 15 minutes. A mail tells the owner, and leads back."""
        return await self._answer(Call("DELETE", "/me", body={"password": password}), models.StartedDeletionAnswer)

    async def get_me(self) -> models.AccountAnswer:
        """Who am I? The signed-in account and its preferences."""
        return await self._answer(Call("GET", "/me"), models.AccountAnswer)

    async def update_me(self, *, preferences: models.PreferencesBody) -> models.AccountAnswer:
        """Change preferences. Changes what is given; what is left out stays."""
        return await self._answer(Call("PATCH", "/me", body={"preferences": preferences}), models.AccountAnswer)

    async def list_my_audit(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        action: str | None = None,
        actor: str | None = None,
        target: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> models.AuditAnswer:
        """What was done to my account. What was done and by whom, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        action: Only this action, such as `api_key.create`.
        actor: Only what this one did, such as `retention`.
        target: Only what was done to this.
        """
        return await self._answer(
            Call(
                "GET",
                "/me/audit",
                query={
                    "limit": limit,
                    "cursor": cursor,
                    "action": action,
                    "actor": actor,
                    "target": target,
                    "since": since,
                    "until": until,
                },
            ),
            models.AuditAnswer,
        )

    def get_my_audit_table(
        self,
        *,
        action: str | None = None,
        actor: str | None = None,
        target: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> AsyncDownload:
        """What was done to my account, as CSV. The same entries as a table, all of them.

        action: Only this action, such as `api_key.create`.
        actor: Only what this one did, such as `retention`.
        target: Only what was done to this.
        """
        return self._download(
            Call(
                "GET",
                "/me/audit.csv",
                query={"action": action, "actor": actor, "target": target, "since": since, "until": until},
            )
        )

    async def export_me(self, *, idempotency_key: str | None = None) -> models.ExportAnswer:
        """Gather all my data. Starts an archive of everything the account has.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call("POST", "/me/export", headers={"Idempotency-Key": idempotency_key}, repeatable=True),
            models.ExportAnswer,
        )

    async def get_export(self, export_id: str) -> models.ExportAnswer:
        """How is my export? How the export stands, and its signed address once it is done."""
        return await self._answer(Call("GET", f"/me/exports/{part(export_id)}"), models.ExportAnswer)

    async def list_models(self) -> models.ModelsAnswer:
        """Every image model. The remote models that jobs can ask for: what each can do, what it costs, when it ends, and its health."""
        return await self._answer(Call("GET", "/models", public=True), models.ModelsAnswer)

    def get_object(self, token: str) -> AsyncDownload:
        """Bytes from a signed address. Streams the object, or a range of it."""
        return self._download(Call("GET", f"/objects/{part(token)}", public=True))

    async def put_object(self, token: str, *, body: Content) -> None:
        """Send bytes to a signed address. Streams the body to where the address was signed for.

        body: The body, byte for byte.
        """
        await self._nothing(Call("PUT", f"/objects/{part(token)}", raw=body, public=True))

    async def list_plugins(self) -> models.PluginsAnswer:
        """Every plugin. The plugins found here, refused ones with the reason."""
        return await self._answer(Call("GET", "/plugins", public=True), models.PluginsAnswer)

    async def create_previews(
        self, *, asset_id: str, looks: Sequence[models.PreviewLook] | Left = LEFT, max_edge: int | None | Left = LEFT
    ) -> models.PreviewsAnswer:
        """Try looks. Small pictures of looks, free of charge, kept for a day."""
        return await self._answer(
            Call("POST", "/previews", body={"asset_id": asset_id, "looks": looks, "max_edge": max_edge}),
            models.PreviewsAnswer,
        )

    async def get_readiness(self) -> models.ReadyAnswer:
        """Can requests be answered? Asks the engine, its database and its storage."""
        return await self._answer(Call("GET", "/readyz", public=True), models.ReadyAnswer)

    async def list_shoots(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
    ) -> models.ShootsAnswer:
        """Shoots, newest first. The account's shoots with how their jobs stand.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call(
                "GET",
                "/shoots",
                query={
                    "limit": limit,
                    "cursor": cursor,
                    "created_after": created_after,
                    "created_before": created_before,
                },
            ),
            models.ShootsAnswer,
        )

    async def create_shoot(
        self, *, name: str, address: str | Left = LEFT, note: str | Left = LEFT, idempotency_key: str | None = None
    ) -> models.ShootAnswer:
        """A new shoot. Makes a shoot for the photos of one property.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/shoots",
                headers={"Idempotency-Key": idempotency_key},
                body={"name": name, "address": address, "note": note},
                repeatable=True,
            ),
            models.ShootAnswer,
        )

    async def delete_shoot(self, shoot_id: str) -> None:
        """Remove a shoot. Not found from now on: its jobs end, their credits return and every file goes in the moments that follow."""
        await self._nothing(Call("DELETE", f"/shoots/{part(shoot_id)}"))

    async def get_shoot(self, shoot_id: str) -> models.ShootAnswer:
        """One shoot. The shoot with how its jobs stand."""
        return await self._answer(Call("GET", f"/shoots/{part(shoot_id)}"), models.ShootAnswer)

    async def update_shoot(
        self,
        shoot_id: str,
        *,
        address: str | None | Left = LEFT,
        name: str | None | Left = LEFT,
        note: str | None | Left = LEFT,
    ) -> models.ShootAnswer:
        """Change a shoot. Changes what is given; what is left out stays."""
        return await self._answer(
            Call("PATCH", f"/shoots/{part(shoot_id)}", body={"address": address, "name": name, "note": note}),
            models.ShootAnswer,
        )

    def get_archive(
        self,
        shoot_id: str,
        *,
        rendition: Literal["original", "web", "mls", "thumb"] | None = None,
        without_review: bool | None = None,
    ) -> AsyncDownload:
        """The finished photos as a ZIP. The version to deliver of every finished photo, in one file; photos that were rejected stay out.

        rendition: `original` is the output as it is.
        without_review: Photos whose result needs review stay out.
        """
        return self._download(
            Call(
                "GET",
                f"/shoots/{part(shoot_id)}/archive",
                query={"rendition": rendition, "without_review": without_review},
            )
        )

    async def list_shoot_assets(
        self,
        shoot_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        status: Literal["pending", "ready", "refused", "generated"] | None = None,
    ) -> models.AssetsAnswer:
        """A shoot's photos. The photos with signed addresses of original, result and thumbnail.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", f"/shoots/{part(shoot_id)}/assets", query={"limit": limit, "cursor": cursor, "status": status}),
            models.AssetsAnswer,
        )

    async def create_shoot_jobs(
        self,
        shoot_id: str,
        *,
        asset_ids: Sequence[str] | None | Left = LEFT,
        consistency: float | None | Left = LEFT,
        count: int | None | Left = LEFT,
        kind: Literal["enhance", "generate", "stage"] | None | Left = LEFT,
        match_asset_id: str | None | Left = LEFT,
        new_only: bool | Left = LEFT,
        output: models.OutputWish | None | Left = LEFT,
        params: Mapping[str, Any] | None | Left = LEFT,
        prompt: str | None | Left = LEFT,
        provider: str | None | Left = LEFT,
        ratio: str | None | Left = LEFT,
        reference_ids: Sequence[str] | None | Left = LEFT,
        seed: int | None | Left = LEFT,
        set_ids: Sequence[str] | None | Left = LEFT,
        sets: Sequence[Sequence[str]] | None | Left = LEFT,
        stored_sets: bool | Left = LEFT,
        strict: bool | Left = LEFT,
        style: str | None | Left = LEFT,
        tier: Literal["free", "premium"] | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.BatchAnswer:
        """Enhance a whole shoot. One job for each photo and each set of exposures, all or none; it counts once against the rate limit. The jobs wait, queued, while their photos are looked at together (`consistency`). With `new_only` photos that have the look already are left out; 409 where none is left. With `kind` `generate` it is a set of pictures from words: each is a job, held and paid by itself.

        consistency: How far photos agree in light and colour. A shoot's jobs agree wholly (`1`) unless something else is said; one job needs `match_asset_id`.
        kind: `generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a photo by a remote model; else `enhance`.
        match_asset_id: The photo whose light and colour are taken; it is not changed.
        new_only: Leave out photos that have this very look already, or are getting it: the same style, parameters, prompt, tier and provider.
        ratio: Width to height of generated pictures; `3:2` by itself.
        reference_ids: Photos that the model of a generated picture is shown.
        seed: Where a model draws its numbers from, if it takes a seed.
        stored_sets: One job for each stored set of the shoot, and for each ready photo that is in none. Not together with `asset_ids`, `sets` or `set_ids`.
        strict: Fail where the style's subject is not in the photo.
        tier: `free` (1024 px) unless `premium` (full size) is asked.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                f"/shoots/{part(shoot_id)}/jobs",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "asset_ids": asset_ids,
                    "consistency": consistency,
                    "count": count,
                    "kind": kind,
                    "match_asset_id": match_asset_id,
                    "new_only": new_only,
                    "output": output,
                    "params": params,
                    "prompt": prompt,
                    "provider": provider,
                    "ratio": ratio,
                    "reference_ids": reference_ids,
                    "seed": seed,
                    "set_ids": set_ids,
                    "sets": sets,
                    "stored_sets": stored_sets,
                    "strict": strict,
                    "style": style,
                    "tier": tier,
                },
                repeatable=True,
            ),
            models.BatchAnswer,
        )

    async def list_sets(self, shoot_id: str) -> models.ShootSetsAnswer:
        """Sets of exposures in a shoot. Which photos are exposures of one view, how sure that is, and how far the search for them is. A set is one photo to its user: one tile, one price, one result. Single shots are sets of one."""
        return await self._answer(Call("GET", f"/shoots/{part(shoot_id)}/sets"), models.ShootSetsAnswer)

    async def change_sets(
        self,
        shoot_id: str,
        *,
        action: Literal["group", "join", "split"] | Left = LEFT,
        afresh: bool | Left = LEFT,
        asset_ids: Sequence[str] | None | Left = LEFT,
        set_id: str | None | Left = LEFT,
    ) -> models.ShootSetsAnswer:
        """Group, join and split. Has the sets looked for, joins photos to one set, or splits one. Answers with the sets after it; those of a search come when its `status` is `done`. What is joined or split by hand stays so through later searches.

        action: `group` has the sets looked for; `join` makes one set of `asset_ids`; `split` lets `asset_ids` leave `set_id` and be a set of their own, or without them takes the whole set apart.
        afresh: Beside `group`: forget what was joined and split by hand, too.
        """
        return await self._answer(
            Call(
                "POST",
                f"/shoots/{part(shoot_id)}/sets",
                body={"action": action, "afresh": afresh, "asset_ids": asset_ids, "set_id": set_id},
            ),
            models.ShootSetsAnswer,
        )

    async def list_styles(self) -> models.StylesAnswer:
        """Every style. The styles that jobs can ask for, with the JSON Schema of their parameters."""
        return await self._answer(Call("GET", "/styles", public=True), models.StylesAnswer)

    async def confirm_upload(self, *, asset_id: str, object_key: str) -> models.AssetAnswer:
        """The bytes are there. Checks what came and makes the photo ready; it may be sent again."""
        return await self._answer(
            Call("POST", "/uploads/confirm", body={"asset_id": asset_id, "object_key": object_key}), models.AssetAnswer
        )

    async def abort_multipart_upload(self, *, asset_id: str, upload_id: str) -> None:
        """Give an upload up. Removes the parts that have come."""
        await self._nothing(Call("DELETE", "/uploads/multipart", query={"asset_id": asset_id, "upload_id": upload_id}))

    async def create_multipart_upload(
        self,
        *,
        content_type: str,
        filename: str,
        size: int,
        shoot_id: str | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.MultipartAnswer:
        """Announce a large photo. Says into which parts to cut the file; an upload survives lost connections.

        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/uploads/multipart",
                headers={"Idempotency-Key": idempotency_key},
                body={"content_type": content_type, "filename": filename, "size": size, "shoot_id": shoot_id},
                repeatable=True,
            ),
            models.MultipartAnswer,
        )

    async def complete_multipart_upload(
        self, *, asset_id: str, upload_id: str, parts: Sequence[models.FinishedPart] | Left = LEFT
    ) -> models.CompleteAnswer:
        """All parts have come. Puts the parts together; confirm the photo next."""
        return await self._answer(
            Call(
                "POST",
                "/uploads/multipart/complete",
                body={"asset_id": asset_id, "upload_id": upload_id, "parts": parts},
            ),
            models.CompleteAnswer,
        )

    async def sign_upload_parts(
        self, *, asset_id: str, upload_id: str, part_numbers: Sequence[int] | Left = LEFT
    ) -> models.PartsAnswer:
        """Addresses for parts. Signs addresses for parts and says which have come: what is needed to resume."""
        return await self._answer(
            Call(
                "POST",
                "/uploads/multipart/parts",
                body={"asset_id": asset_id, "upload_id": upload_id, "part_numbers": part_numbers},
            ),
            models.PartsAnswer,
        )

    async def presign_upload(
        self,
        *,
        content_type: str,
        filename: str,
        form: bool | None | Left = LEFT,
        shoot_id: str | None | Left = LEFT,
        size: int | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.PresignAnswer:
        """Announce a photo. Gives a signed address to PUT the photo to.

        form: Whether a form for a POST is wanted beside the address.
        shoot_id: The account's Unsorted shoot when left out.
        size: The exact size; when given, the address is write-once.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/uploads/presign",
                headers={"Idempotency-Key": idempotency_key},
                body={
                    "content_type": content_type,
                    "filename": filename,
                    "form": form,
                    "shoot_id": shoot_id,
                    "size": size,
                },
                repeatable=True,
            ),
            models.PresignAnswer,
        )

    async def list_webhook_endpoints(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> models.EndpointsAnswer:
        """My endpoints. The endpoints, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call("GET", "/webhook-endpoints", query={"limit": limit, "cursor": cursor}), models.EndpointsAnswer
        )

    async def create_webhook_endpoint(
        self,
        *,
        url: str,
        description: str | Left = LEFT,
        event_types: Sequence[str] | Left = LEFT,
        password: str | None | Left = LEFT,
        idempotency_key: str | None = None,
    ) -> models.NewEndpointAnswer:
        """A new endpoint. Adds an address; its signing secret is shown this once. A mail tells the owner.

        event_types: All events when left out.
        idempotency_key: Makes the request safe to repeat for 24 hours: the same key and body give the same answer.
        """
        return await self._answer(
            Call(
                "POST",
                "/webhook-endpoints",
                headers={"Idempotency-Key": idempotency_key},
                body={"url": url, "description": description, "event_types": event_types, "password": password},
                repeatable=True,
            ),
            models.NewEndpointAnswer,
        )

    async def delete_webhook_endpoint(self, endpoint_id: str) -> None:
        """Remove an endpoint. Nothing more is sent to it."""
        await self._nothing(Call("DELETE", f"/webhook-endpoints/{part(endpoint_id)}"))

    async def update_webhook_endpoint(
        self,
        endpoint_id: str,
        *,
        description: str | None | Left = LEFT,
        enabled: bool | None | Left = LEFT,
        event_types: Sequence[str] | None | Left = LEFT,
        password: str | None | Left = LEFT,
        url: str | None | Left = LEFT,
    ) -> models.EndpointAnswer:
        """Change an endpoint. Changes what is given; what is left out stays. A mail tells the owner of another url."""
        return await self._answer(
            Call(
                "PATCH",
                f"/webhook-endpoints/{part(endpoint_id)}",
                body={
                    "description": description,
                    "enabled": enabled,
                    "event_types": event_types,
                    "password": password,
                    "url": url,
                },
            ),
            models.EndpointAnswer,
        )

    async def list_webhook_deliveries(
        self,
        endpoint_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        status: Literal["pending", "succeeded", "failed"] | None = None,
    ) -> models.DeliveriesAnswer:
        """What was sent. What was sent to an endpoint, newest first.

        limit: How many to answer at most.
        cursor: Where to go on: `next_cursor` of the answer before this one.
        """
        return await self._answer(
            Call(
                "GET",
                f"/webhook-endpoints/{part(endpoint_id)}/deliveries",
                query={"limit": limit, "cursor": cursor, "status": status},
            ),
            models.DeliveriesAnswer,
        )

    async def get_webhook_delivery(self, endpoint_id: str, delivery_id: str) -> models.DeliveryWithAttemptsAnswer:
        """One delivery and its attempts. One delivery and every attempt of it, with the beginning of each answer."""
        return await self._answer(
            Call("GET", f"/webhook-endpoints/{part(endpoint_id)}/deliveries/{part(delivery_id)}"),
            models.DeliveryWithAttemptsAnswer,
        )

    async def redeliver_webhook(self, endpoint_id: str, delivery_id: str) -> models.DeliveryAnswer:
        """Send it again. Queues a delivery again."""
        return await self._answer(
            Call("POST", f"/webhook-endpoints/{part(endpoint_id)}/deliveries/{part(delivery_id)}/redeliver"),
            models.DeliveryAnswer,
        )

    async def redeliver_webhooks_since(self, endpoint_id: str, *, since: datetime) -> models.RedeliverSinceAnswer:
        """Send again what failed since a time. Queues again what failed and was made since a time, oldest first.

        since: With a zone, such as 2026-11-28T09:00:00Z.
        """
        return await self._answer(
            Call("POST", f"/webhook-endpoints/{part(endpoint_id)}/redeliver", body={"since": since}),
            models.RedeliverSinceAnswer,
        )

    async def rotate_webhook_secret(
        self, endpoint_id: str, *, password: str | None | Left = LEFT
    ) -> models.SecretAnswer:
        """A new signing secret. The old secret signs beside the new one for a while. Who signs in here sends their password, or signed in within the last 15 minutes."""
        return await self._answer(
            Call("POST", f"/webhook-endpoints/{part(endpoint_id)}/rotate-secret", body={"password": password}),
            models.SecretAnswer,
        )

    async def test_webhook_endpoint(self, endpoint_id: str) -> models.DeliveryAnswer:
        """Send a test event. Sends a test event, which shows up among the deliveries."""
        return await self._answer(Call("POST", f"/webhook-endpoints/{part(endpoint_id)}/test"), models.DeliveryAnswer)

    async def receive_revenue_cat(self, *, body: bytes) -> models.ReceivedAnswer:
        """RevenueCat's events. Hands the body on byte for byte; the engine verifies it.

        body: The body, byte for byte.
        """
        return await self._answer(Call("POST", "/webhooks/revenuecat", raw=body, public=True), models.ReceivedAnswer)

    async def receive_stripe(self, *, body: bytes) -> models.ReceivedAnswer:
        """Stripe's events. Hands the body on byte for byte; the engine verifies it.

        body: The body, byte for byte.
        """
        return await self._answer(Call("POST", "/webhooks/stripe", raw=body, public=True), models.ReceivedAnswer)
