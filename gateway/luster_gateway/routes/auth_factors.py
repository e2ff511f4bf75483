"""Second factors, passkeys and the address: what an account signs in by besides a password."""

import json
from typing import Any
from uuid import UUID

import segno
from fastapi import Request, Response
from luster.v1 import auth_pb2

from luster_gateway.calls import Anyone, Reader, RequestId, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.routes.visitors import answer_tokens, check_person, proof_of, visitor_of
from luster_gateway.shapes.auth import AcceptedAnswer, AddressTokenBody, NewAddressBody, SessionTokensAnswer
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.factors import (
    AddedPasskeyBody,
    BothFactorsBody,
    CeremonyAnswer,
    CodeBody,
    NewFactorAnswer,
    NewPasskeyBody,
    PasskeyAnswer,
    PasskeyBody,
    PasskeysAnswer,
    RecoveryCodesAnswer,
    SecondFactorAnswer,
    SecondStepBody,
    passkey_of,
)
from luster_gateway.shapes.proof import ProofBody

ACCEPTED = "If there is anything to it, a mail is on its way."
"""What is answered whoever asked, so that nobody learns which addresses have an account."""
_OPEN: dict[str, Any] = {"responses": problems(401, 403, 409, signed_in=False, body=True)}
_OWN: dict[str, Any] = {"responses": problems(409, body=True)}
router = RoomRouter(route_class=GuardedRoute, tags=["auth"])


@router.post("/login/second-step", operation_id="takeSecondStep", summary="Sign in: the code", **_OPEN)
async def second_step(
    body: SecondStepBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Begins the session that waited for a code."""
    wish = auth_pb2.TakeSecondStepRequest(
        token=body.token, code=body.code, visitor=visitor_of(request, parts, body.device_token)
    )
    answer = await parts.engine.call(parts.engine.auth.TakeSecondStep, wish, request_id=request_id, retry=False)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.get("/totp", operation_id="getSecondFactor", summary="Is a code asked for?", responses=problems())
async def get_second_factor(caller: Reader) -> SecondFactorAnswer:
    """Whether signing in asks for a code, and how many recovery codes are left."""
    check_person(caller.principal)
    found = await caller.ask(caller.engine.auth.GetSecondFactor, auth_pb2.GetSecondFactorRequest())
    return SecondFactorAnswer(on=found.on, recovery_codes=found.recovery_codes)


@router.post("/totp/start", operation_id="startSecondFactor", summary="A secret for an app", **_OWN)
async def start_second_factor(body: ProofBody, request: Request, caller: Writer) -> NewFactorAnswer:
    """Gives what an authenticator app is told. Nothing changes before `confirm`."""
    check_person(caller.principal)
    wish = auth_pb2.StartSecondFactorRequest(
        proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    made = await caller.ask(caller.engine.auth.StartSecondFactor, wish, retry=False)
    rows = segno.make(made.address, micro=False, error="m").matrix_iter(border=4)
    drawn = ["".join("1" if dark else "0" for dark in row) for row in rows]
    return NewFactorAnswer(secret=made.secret, otpauth_url=made.address, qr=drawn)


@router.post("/totp/confirm", operation_id="confirmSecondFactor", summary="Ask for codes from now on", **_OWN)
async def confirm_second_factor(body: CodeBody, request: Request, caller: Writer) -> RecoveryCodesAnswer:
    """Switches the second factor on by a first code; the recovery codes are shown this once."""
    check_person(caller.principal)
    wish = auth_pb2.ConfirmSecondFactorRequest(code=body.code, visitor=visitor_of(request, caller.parts))
    found = await caller.ask(caller.engine.auth.ConfirmSecondFactor, wish, retry=False)
    return RecoveryCodesAnswer(recovery_codes=list(found.recovery_codes))


@router.post("/totp/recovery-codes", operation_id="renewRecoveryCodes", summary="New recovery codes", **_OWN)
async def renew_recovery_codes(body: BothFactorsBody, request: Request, caller: Writer) -> RecoveryCodesAnswer:
    """Gives new recovery codes; those of before count no longer."""
    check_person(caller.principal)
    wish = auth_pb2.RenewRecoveryCodesRequest(
        code=body.code, proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    found = await caller.ask(caller.engine.auth.RenewRecoveryCodes, wish, retry=False)
    return RecoveryCodesAnswer(recovery_codes=list(found.recovery_codes))


@router.post("/totp/disable", operation_id="disableSecondFactor", summary="Ask for none", status_code=204, **_OWN)
async def disable_second_factor(body: BothFactorsBody, request: Request, caller: Writer) -> Response:
    """Switches the second factor off, by a code of the app or a recovery code."""
    check_person(caller.principal)
    wish = auth_pb2.DisableSecondFactorRequest(
        code=body.code, proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    await caller.ask(caller.engine.auth.DisableSecondFactor, wish, retry=False)
    return Response(status_code=204)


@router.post("/passkeys/register/start", operation_id="startAddingPasskey", summary="Add a passkey", **_OWN)
async def start_adding_passkey(body: NewPasskeyBody, request: Request, caller: Writer) -> CeremonyAnswer:
    """Gives what `navigator.credentials.create` is asked for. Where a code is asked for at sign-in, it is here too."""
    check_person(caller.principal)
    wish = auth_pb2.StartAddingPasskeyRequest(
        proof=proof_of(body.password, caller), code=body.code or "", visitor=visitor_of(request, caller.parts)
    )
    found = await caller.ask(caller.engine.auth.StartAddingPasskey, wish, retry=False)
    return CeremonyAnswer(token=found.token, options=json.loads(found.options))


@router.post(
    "/passkeys/register/finish", operation_id="finishAddingPasskey", summary="Keep it", status_code=201, **_OWN
)
async def finish_adding_passkey(body: AddedPasskeyBody, request: Request, caller: Writer) -> PasskeyAnswer:
    """Keeps the passkey that the device made."""
    check_person(caller.principal)
    wish = auth_pb2.FinishAddingPasskeyRequest(
        token=body.token,
        answer=json.dumps(body.credential),
        name=body.name,
        visitor=visitor_of(request, caller.parts),
    )
    found = await caller.ask(caller.engine.auth.FinishAddingPasskey, wish, retry=False)
    return PasskeyAnswer(passkey=passkey_of(found.passkey))


@router.post("/passkeys/login/start", operation_id="startPasskey", summary="Sign in by a passkey", **_OPEN)
async def start_passkey(request: Request, parts: Anyone, request_id: RequestId) -> CeremonyAnswer:
    """Gives what `navigator.credentials.get` is asked for; the same for everybody."""
    wish = auth_pb2.StartPasskeyRequest(visitor=visitor_of(request, parts))
    found = await parts.engine.call(parts.engine.auth.StartPasskey, wish, request_id=request_id, retry=False)
    return CeremonyAnswer(token=found.token, options=json.loads(found.options))


@router.post("/passkeys/login/finish", operation_id="finishPasskey", summary="Sign in by what it signed", **_OPEN)
async def finish_passkey(
    body: PasskeyBody, request: Request, response: Response, parts: Anyone, request_id: RequestId
) -> SessionTokensAnswer:
    """Begins a session. A passkey counts as both factors."""
    wish = auth_pb2.FinishPasskeyRequest(
        token=body.token, answer=json.dumps(body.credential), visitor=visitor_of(request, parts)
    )
    answer = await parts.engine.call(parts.engine.auth.FinishPasskey, wish, request_id=request_id, retry=False)
    return answer_tokens(request, response, parts, answer.tokens, cookie=body.cookie)


@router.get("/passkeys", operation_id="listPasskeys", summary="My passkeys", responses=problems())
async def list_passkeys(caller: Reader) -> PasskeysAnswer:
    """The account's passkeys, oldest first."""
    check_person(caller.principal)
    found = await caller.ask(caller.engine.auth.ListPasskeys, auth_pb2.ListPasskeysRequest())
    return PasskeysAnswer(passkeys=[passkey_of(each) for each in found.passkeys])


@router.delete(
    "/passkeys/{passkey_id:uuid}",
    operation_id="removePasskey",
    summary="Remove a passkey",
    status_code=204,
    responses=problems(404, 409),
)
async def remove_passkey(passkey_id: UUID, request: Request, caller: Writer) -> Response:
    """Removes a passkey; needs a sign-in of the last 15 minutes.

    Every other session that began by a passkey, whichever it was, ends with it.
    """
    check_person(caller.principal)
    wish = auth_pb2.RemovePasskeyRequest(
        passkey_id=str(passkey_id), proof=proof_of(None, caller), visitor=visitor_of(request, caller.parts)
    )
    await caller.ask(caller.engine.auth.RemovePasskey, wish, retry=False)
    return Response(status_code=204)


@router.post("/me/email", operation_id="changeAddress", summary="Another mail address", status_code=202, **_OWN)
async def change_address(body: NewAddressBody, request: Request, caller: Writer) -> AcceptedAnswer:
    """Sends a link to the new address. The answer is the same for every address."""
    check_person(caller.principal)
    wish = auth_pb2.ChangeAddressRequest(
        email=body.email, proof=proof_of(body.password, caller), visitor=visitor_of(request, caller.parts)
    )
    await caller.ask(caller.engine.auth.ChangeAddress, wish, retry=False)
    return AcceptedAnswer(message=ACCEPTED)


@router.post("/email/change", operation_id="confirmAddress", summary="Use the new address", status_code=204, **_OPEN)
async def confirm_address(body: AddressTokenBody, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Changes the address by the link of that mail; the old one gets a mail."""
    wish = auth_pb2.ConfirmAddressRequest(token=body.token, visitor=visitor_of(request, parts))
    await parts.engine.call(parts.engine.auth.ConfirmAddress, wish, request_id=request_id, retry=False)
    return Response(status_code=204)
