"""An example of each operation, for the document: what its address, its query and its body may look like.

A test sends every one of them, so an example that the API refuses is found before a reader copies it.
"""

from typing import Any, Final

_ACCOUNT = "0d9a3c1e-6f0b-4c7a-9a55-0d2b1f3e4c5d"
_PHOTO = "5b1f7c2e-93d4-4e8a-b7c6-2f0a9d8e7b6c"
_SHOOT = "7e2d4b6a-18c9-4f3b-8d5e-6a7b8c9d0e1f"
_JOB = "9c8b7a6d-5e4f-4a3b-9c2d-1e0f9a8b7c6d"
_OTHER = "c3d2e1f0-a9b8-4c7d-8e6f-5a4b3c2d1e0f"
_PASSWORD: Final = "seven green bicycles"  # noqa: S105 - an example
_TOKEN: Final = "the-token-of-the-mail"  # noqa: S105 - an example
_CODE = "123456"
_MAIL = "ann@example.com"
_LOOK: dict[str, Any] = {"style": "dusk", "params": {"mood": "golden"}}
_COMPARED: dict[str, Any] = {
    "asset_id": _PHOTO,
    "style": "sky_replacement",
    "looks": [{"provider": "local"}, {"style": "dusk"}],
}
_PASSKEY = {"id": "q6urq6urq6urq6urq6urqw", "type": "public-key", "response": {}}
_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC"

PARAMETERS: Final[dict[str, Any]] = {
    "account_id": _ACCOUNT,
    "api_key_id": _OTHER,
    "asset_id": _PHOTO,
    "batch_id": _OTHER,
    "comparison_id": _OTHER,
    "deletion_id": _OTHER,
    "delivery_id": "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W",
    "endpoint_id": _OTHER,
    "export_id": _OTHER,
    "invitation_id": _OTHER,
    "job_id": _JOB,
    "name": "photo",
    "passkey_id": _OTHER,
    "provider": "google",
    "session_id": _OTHER,
    "shoot_id": _SHOOT,
    "tag": "kitchen",
    "token": _TOKEN,
    "upload_id": "2~VmFsdWU",
    "link_id": _OTHER,
    "limit": 20,
    "page": 1,
    "since": "2026-11-01T00:00:00Z",
    "until": "2026-12-01T00:00:00Z",
    "created_after": "2026-11-01T00:00:00Z",
    "created_before": "2026-12-01T00:00:00Z",
    "Idempotency-Key": "order-1041-photo-7",
    "x-deletion-token": _TOKEN,
    "last-event-id": "12",
    "if-none-match": '"4f1c"',
}
"""By the parameter's name, which means the same thing wherever it stands."""

BODIES: Final[dict[str, Any]] = {
    "adjustCredits": {"account_id": _ACCOUNT, "credits": -5, "reason": "Granted twice by hand"},
    "grantCredits": {"account_id": _ACCOUNT, "credits": 20, "reason": "Sorry for the delay"},
    "switchModel": {"name": "openai/gpt-image-1.5", "on": False},
    "createApiKey": {"name": "The nightly upload", "scopes": ["read", "write"], "expires_at": "2030-01-01T00:00:00Z"},
    "enhanceMobile": {"style": "bright_airy"},
    "enhanceBase64Mobile": {"image": _PIXEL, "filename": "kitchen.png", "style": "bright_airy"},
    "confirmUploadMobile": {"asset_id": _PHOTO, "object_key": f"{_ACCOUNT}/{_SHOOT}/{_PHOTO}/original.jpg"},
    "presignUploadMobile": {"filename": "kitchen.jpg", "content_type": "image/jpeg", "size": 4_200_000},
    "markAssets": {"asset_ids": [_PHOTO], "mark": "pick", "rating": 4},
    "updateAsset": {"mark": "pick", "rating": 5, "tags": ["interior", "kitchen"]},
    "createDevToken": {"email": _MAIL},
    "confirmAddress": {"token": _TOKEN},
    "confirmSignUp": {"token": _TOKEN, "password": _PASSWORD},
    "requestConfirmation": {"email": _MAIL},
    "acceptInvitation": {"token": _TOKEN, "password": _PASSWORD},
    "createInvitation": {"email": _MAIL},
    "logIn": {"email": _MAIL, "password": _PASSWORD},
    "takeSecondStep": {"token": _TOKEN, "code": _CODE},
    "logOut": {"refresh_token": _TOKEN},
    "requestMagicLink": {"email": _MAIL},
    "useMagicLink": {"token": _TOKEN},
    "updateAuthMe": {"preferences": {"display_name": "Ann", "locale": "en"}},
    "changeAddress": {"email": "ann@example.org", "password": _PASSWORD},
    "changePassword": {"old_password": _PASSWORD, "new_password": "eight blue umbrellas"},
    "finishOpenIdByForm": {"code": "a-code-of-the-provider", "state": "a-state-of-ours"},
    "startLinking": {"password": _PASSWORD},
    "finishPasskey": {"token": _TOKEN, "credential": _PASSKEY},
    "finishAddingPasskey": {"token": _TOKEN, "credential": _PASSKEY, "name": "Ann's phone"},
    "startAddingPasskey": {"password": _PASSWORD},
    "resetPassword": {"token": _TOKEN, "password": _PASSWORD},
    "requestPasswordReset": {"email": _MAIL},
    "refreshTokens": {"refresh_token": _TOKEN},
    "setUp": {"code": "the-code-of-the-log", "email": _MAIL, "password": _PASSWORD},
    "signUp": {"email": _MAIL, "password": _PASSWORD},
    "confirmSecondFactor": {"code": _CODE},
    "disableSecondFactor": {"code": _CODE, "password": _PASSWORD},
    "renewRecoveryCodes": {"code": _CODE, "password": _PASSWORD},
    "startSecondFactor": {"password": _PASSWORD},
    "createCheckout": {"pack": "small", "success_url": "https://example.com/thanks"},
    "createPortal": {"return_url": "https://example.com/account"},
    "createJob": {"asset_id": _PHOTO, **_LOOK, "output": {"format": "jpeg", "quality": 92}},
    "quoteJob": {"asset_id": _PHOTO, **_LOOK},
    "updateMe": {"preferences": {"default_style": "bright_airy", "client": {"theme": "dark"}}},
    "createPreviews": {"asset_id": _PHOTO, "looks": [_LOOK, {"style": "bright_airy"}]},
    "quoteComparison": _COMPARED,
    "createComparison": _COMPARED,
    "voteComparison": {"job_id": _JOB},
    "reviewJob": {"looks_right": True},
    "createShoot": {"name": "12 Harbour Lane", "address": "12 Harbour Lane, Whitby"},
    "updateShoot": {"name": "12 Harbour Lane, second visit"},
    "changeSets": {"action": "join", "asset_ids": [_PHOTO, _OTHER]},
    "createShootJobs": {"asset_ids": [_PHOTO], **_LOOK},
    "confirmUpload": {"asset_id": _PHOTO, "object_key": f"{_ACCOUNT}/{_SHOOT}/{_PHOTO}/original.jpg"},
    "createMultipartUpload": {"filename": "garden.tif", "content_type": "image/tiff", "size": 48_000_000},
    "completeMultipartUpload": {
        "asset_id": _PHOTO,
        "upload_id": "2~VmFsdWU",
        "parts": [{"part_number": 1, "etag": '"9b2cf535f27731c974343645a3985328"'}],
    },
    "signUploadParts": {"asset_id": _PHOTO, "upload_id": "2~VmFsdWU", "part_numbers": [1, 2]},
    "presignUpload": {"filename": "kitchen.jpg", "content_type": "image/jpeg", "size": 4_200_000, "shoot_id": _SHOOT},
    "createWebhookEndpoint": {"url": "https://hooks.example.com/luster", "event_types": ["job.succeeded"]},
    "updateWebhookEndpoint": {"enabled": True, "event_types": ["job.succeeded", "job.failed"]},
    "redeliverWebhooksSince": {"since": "2026-11-01T00:00:00Z"},
    "receiveRevenueCat": {"api_version": "1.0", "event": {"id": _OTHER, "type": "TEST"}},
    "receiveStripe": {"id": "evt_1", "object": "event", "type": "checkout.session.completed"},
    "deleteAuthMe": {"password": _PASSWORD},
    "deleteMe": {"password": _PASSWORD},
    "removeProviderLink": {"password": _PASSWORD},
    "rotateWebhookSecret": {"password": _PASSWORD},
}
"""By the operation's id. Bytes have no example: any photo is one."""


def show(operation: dict[str, Any]) -> None:
    """Writes the examples into an operation of the document."""
    for at, parameter in enumerate(operation.get("parameters", ())):
        if parameter["name"] in PARAMETERS:
            operation["parameters"][at] = {**parameter, "example": PARAMETERS[parameter["name"]]}
    for content in operation.get("requestBody", {}).get("content", {}).values():
        if operation["operationId"] in BODIES:
            content["example"] = BODIES[operation["operationId"]]
