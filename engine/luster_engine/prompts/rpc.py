"""PromptService: operators publish wordings, make one active, and go back."""

from collections.abc import Callable

import grpc
from google.protobuf.json_format import MessageToDict
from luster.v1 import prompt_pb2, prompt_pb2_grpc
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.events import audit
from luster_engine.plugins.catalog import Catalog
from luster_engine.prompts import service
from luster_engine.prompts.models import PromptVersion
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token

Context = grpc.aio.ServicerContext[object, object]


class PromptServicer(prompt_pb2_grpc.PromptServiceServicer):
    """Answers PromptService's calls."""

    def __init__(self, database: Database, catalog: Callable[[], Catalog]) -> None:
        self._database = database
        self._catalog = catalog

    async def ListPromptVersions(  # noqa: N802 - the contract's name
        self, request: prompt_pb2.ListPromptVersionsRequest, context: Context
    ) -> prompt_pb2.ListPromptVersionsResponse:
        """Versions, newest first."""
        size = page_size(request.page_size)
        async with self._database.transaction() as session:
            found = await service.versions(
                session, name=request.name, before=read_token(request.page_token), limit=size + 1
            )
        shown = found[:size]
        return prompt_pb2.ListPromptVersionsResponse(
            prompt_versions=[version_message(each) for each in shown],
            next_page_token=write_token(shown[-1].id if len(found) > size else None),
        )

    async def PublishPrompt(  # noqa: N802 - the contract's name
        self, request: prompt_pb2.PublishPromptRequest, context: Context
    ) -> prompt_pb2.PublishPromptResponse:
        """Add a version; the same content is the same version, so the call repeats itself safely."""
        caller = current_caller()
        async with self._database.transaction() as session:
            made = await service.publish(
                session,
                self._catalog(),
                request.name,
                request.template,
                author=caller.actor,
                note=request.note,
                schema=MessageToDict(request.parameters_schema),
                by=caller.account_id,
            )
            await _written(session, "prompts.publish", made)
        return prompt_pb2.PublishPromptResponse(prompt_version=version_message(made))

    async def ActivatePrompt(  # noqa: N802 - the contract's name
        self, request: prompt_pb2.ActivatePromptRequest, context: Context
    ) -> prompt_pb2.ActivatePromptResponse:
        """Make a version the one that new plans take."""
        async with self._database.transaction() as session:
            active = await service.activate(session, read_id(request.prompt_version_id, "prompt_version_id"))
            await _written(session, "prompts.activate", active)
        return prompt_pb2.ActivatePromptResponse(prompt_version=version_message(active))


async def _written(session: AsyncSession, action: str, version: PromptVersion) -> None:
    caller = current_caller()
    await audit.record(
        session,
        action,
        account=caller.account_id,
        actor=caller.actor,
        target=f"prompt:{version.name}/{version.version}",
        request_id=caller.request_id,
        data={"content_hash": version.content_hash},
    )


def version_message(version: PromptVersion) -> prompt_pb2.PromptVersion:
    """One version."""
    message = prompt_pb2.PromptVersion(
        id=str(version.id),
        name=version.name,
        version=version.version,
        template=version.template,
        content_hash=version.content_hash,
        author=version.author,
        note=version.note,
        active=version.active,
        create_time=to_timestamp(version.created_at),
    )
    message.parameters_schema.update(version.parameters_schema)
    return message
