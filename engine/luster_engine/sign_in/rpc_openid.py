"""AuthService's calls about OpenID providers."""

import grpc
from luster.v1 import auth_pb2, auth_pb2_grpc

from luster_engine.rpc.caller import current_person
from luster_engine.rpc.convert import read_id
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.messages import (
    link_message,
    origin_of,
    session_in,
    step_if_left,
    tokens_if_begun,
    tokens_of,
)
from luster_engine.sign_in.openid import BroughtBack, Linked, LinkWanted
from luster_engine.sign_in.ways import WaysIn

Context = grpc.aio.ServicerContext[object, object]


class OpenIdCalls(auth_pb2_grpc.AuthServiceServicer):
    """The part of AuthService by which other providers sign people in."""

    _ways: WaysIn

    async def StartOpenId(  # noqa: N802 - the contract's name
        self, request: auth_pb2.StartOpenIdRequest, context: Context
    ) -> auth_pb2.StartOpenIdResponse:
        """Where the browser goes."""
        address = await self._ways.openid.start(request.provider, request.browser, origin_of(request.visitor))
        return auth_pb2.StartOpenIdResponse(address=address)

    async def StartLinking(  # noqa: N802 - the contract's name
        self, request: auth_pb2.StartLinkingRequest, context: Context
    ) -> auth_pb2.StartLinkingResponse:
        """Where the browser goes to link."""
        proof = request.proof
        address = await self._ways.openid.start_linking(
            current_person().account,
            request.provider,
            request.browser,
            proof.password,
            session_in(proof.session_id),
            origin_of(request.visitor),
        )
        return auth_pb2.StartLinkingResponse(address=address)

    async def FinishOpenId(  # noqa: N802 - the contract's name
        self, request: auth_pb2.FinishOpenIdRequest, context: Context
    ) -> auth_pb2.FinishOpenIdResponse:
        """What came of the visit."""
        brought = BroughtBack(request.state, request.code, request.issuer, request.error)
        found = await self._ways.openid.finish(request.provider, request.browser, brought, origin_of(request.visitor))
        if isinstance(found, Linked):
            return auth_pb2.FinishOpenIdResponse(linked=True)
        if isinstance(found, LinkWanted):
            wanted = auth_pb2.LinkWanted(token=found.token, email=found.email)
            return auth_pb2.FinishOpenIdResponse(link_wanted=wanted)
        if isinstance(found, BegunSession):
            return auth_pb2.FinishOpenIdResponse(tokens=tokens_of(found))
        return auth_pb2.FinishOpenIdResponse(second_step=step_if_left(found))

    async def LinkOpenId(  # noqa: N802 - the contract's name
        self, request: auth_pb2.LinkOpenIdRequest, context: Context
    ) -> auth_pb2.LinkOpenIdResponse:
        """Link and sign in."""
        found = await self._ways.openid.link(
            request.token, request.browser, request.password, origin_of(request.visitor)
        )
        return auth_pb2.LinkOpenIdResponse(tokens=tokens_if_begun(found), second_step=step_if_left(found))

    async def ListOpenIdLinks(  # noqa: N802 - the contract's name
        self, request: auth_pb2.ListOpenIdLinksRequest, context: Context
    ) -> auth_pb2.ListOpenIdLinksResponse:
        """The account's."""
        found = await self._ways.provider_links.listed(current_person().account)
        return auth_pb2.ListOpenIdLinksResponse(links=[link_message(each) for each in found])

    async def RemoveOpenIdLink(  # noqa: N802 - the contract's name
        self, request: auth_pb2.RemoveOpenIdLinkRequest, context: Context
    ) -> auth_pb2.RemoveOpenIdLinkResponse:
        """Remove one."""
        wanted = read_id(request.link_id, "link_id")
        proof = request.proof
        await self._ways.provider_links.remove(
            current_person().account, wanted, proof.password, session_in(proof.session_id), origin_of(request.visitor)
        )
        return auth_pb2.RemoveOpenIdLinkResponse()
