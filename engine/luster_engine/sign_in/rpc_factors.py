"""AuthService's calls about second factors and passkeys."""

import grpc
from luster.v1 import auth_pb2, auth_pb2_grpc

from luster_engine.rpc.caller import current_person
from luster_engine.rpc.convert import read_id
from luster_engine.sign_in.messages import asker_of, origin_of, passkey_message, session_in, tokens_of
from luster_engine.sign_in.ways import WaysIn

Context = grpc.aio.ServicerContext[object, object]


class FactorCalls(auth_pb2_grpc.AuthServiceServicer):
    """The part of AuthService by which accounts get more than a password."""

    def __init__(self, ways: WaysIn) -> None:
        self._ways = ways

    async def TakeSecondStep(  # noqa: N802 - the contract's name
        self, request: auth_pb2.TakeSecondStepRequest, context: Context
    ) -> auth_pb2.TakeSecondStepResponse:
        """Begin the session that waited for a code."""
        begun = await self._ways.second_step(request.token, request.code, origin_of(request.visitor))
        return auth_pb2.TakeSecondStepResponse(tokens=tokens_of(begun))

    async def GetSecondFactor(  # noqa: N802 - the contract's name
        self, request: auth_pb2.GetSecondFactorRequest, context: Context
    ) -> auth_pb2.GetSecondFactorResponse:
        """How it stands."""
        found = await self._ways.changes.second_factor(current_person().account)
        return auth_pb2.GetSecondFactorResponse(on=found.on, recovery_codes=found.recovery_codes)

    async def StartSecondFactor(  # noqa: N802 - the contract's name
        self, request: auth_pb2.StartSecondFactorRequest, context: Context
    ) -> auth_pb2.StartSecondFactorResponse:
        """A secret for an app."""
        proof = request.proof
        made = await self._ways.changes.start_second_factor(
            current_person().account, proof.password, session_in(proof.session_id), origin_of(request.visitor)
        )
        return auth_pb2.StartSecondFactorResponse(secret=made.secret, address=made.address)

    async def ConfirmSecondFactor(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ConfirmSecondFactorRequest, context: Context
    ) -> auth_pb2.ConfirmSecondFactorResponse:
        """Switch it on."""
        codes = await self._ways.changes.confirm_second_factor(
            current_person().account, request.code, origin_of(request.visitor)
        )
        return auth_pb2.ConfirmSecondFactorResponse(recovery_codes=codes)

    async def RenewRecoveryCodes(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RenewRecoveryCodesRequest, context: Context
    ) -> auth_pb2.RenewRecoveryCodesResponse:
        """New recovery codes."""
        proof = request.proof
        codes = await self._ways.changes.renew_recovery_codes(
            current_person().account,
            request.code,
            proof.password,
            session_in(proof.session_id),
            origin_of(request.visitor),
        )
        return auth_pb2.RenewRecoveryCodesResponse(recovery_codes=codes)

    async def DisableSecondFactor(  # noqa: N802 - the contract's name
        self, request: auth_pb2.DisableSecondFactorRequest, context: Context
    ) -> auth_pb2.DisableSecondFactorResponse:
        """Switch it off."""
        proof = request.proof
        await self._ways.changes.switch_off_second_factor(
            current_person().account,
            request.code,
            proof.password,
            session_in(proof.session_id),
            origin_of(request.visitor),
        )
        return auth_pb2.DisableSecondFactorResponse()

    async def StartAddingPasskey(  # noqa: N802 - the contract's name
        self, request: auth_pb2.StartAddingPasskeyRequest, context: Context
    ) -> auth_pb2.StartAddingPasskeyResponse:
        """What a browser is asked to make."""
        asker = asker_of(current_person().account, request.proof, request.visitor)
        token, options = await self._ways.passkeys.start_adding(*asker, request.code)
        return auth_pb2.StartAddingPasskeyResponse(token=token, options=options)

    async def FinishAddingPasskey(  # noqa: N802 - the contract's name
        self, request: auth_pb2.FinishAddingPasskeyRequest, context: Context
    ) -> auth_pb2.FinishAddingPasskeyResponse:
        """Keep what a device made."""
        made = await self._ways.passkeys.finish_adding(
            current_person().account, request.token, request.answer, request.name
        )
        return auth_pb2.FinishAddingPasskeyResponse(passkey=passkey_message(made))

    async def StartPasskey(  # noqa: N802 - the contract's name
        self, request: auth_pb2.StartPasskeyRequest, context: Context
    ) -> auth_pb2.StartPasskeyResponse:
        """What a browser is asked to sign."""
        token, options = await self._ways.passkeys.start(origin_of(request.visitor))
        return auth_pb2.StartPasskeyResponse(token=token, options=options)

    async def FinishPasskey(  # noqa: N802 - the contract's name
        self, request: auth_pb2.FinishPasskeyRequest, context: Context
    ) -> auth_pb2.FinishPasskeyResponse:
        """Begin a session by what a device signed."""
        begun = await self._ways.passkeys.finish(request.token, request.answer, origin_of(request.visitor))
        return auth_pb2.FinishPasskeyResponse(tokens=tokens_of(begun))

    async def ListPasskeys(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListPasskeysRequest, context: Context
    ) -> auth_pb2.ListPasskeysResponse:
        """The account's passkeys."""
        found = await self._ways.passkeys.listed(current_person().account)
        return auth_pb2.ListPasskeysResponse(passkeys=[passkey_message(each) for each in found])

    async def RemovePasskey(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RemovePasskeyRequest, context: Context
    ) -> auth_pb2.RemovePasskeyResponse:
        """Remove one."""
        wanted = read_id(request.passkey_id, "passkey_id")
        proof = request.proof
        await self._ways.passkeys.remove(
            current_person().account, wanted, proof.password, session_in(proof.session_id), origin_of(request.visitor)
        )
        return auth_pb2.RemovePasskeyResponse()
