"""The MCP server: the tools, the results as resources, and every refusal in words that a model can act on."""

import json
from collections.abc import Iterable
from typing import Any, Final

from mcp.server.lowlevel.helper_types import ReadResourceContents
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError, ToolError, UnexpectedToolError
from mcp_types import CallToolResult, InputRequiredResult, Resource
from pydantic import ValidationError
from pydantic.networks import AnyUrl

from luster_engine import __version__
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.photos import PhotoDoor
from luster_engine.mcp.tools import ModelTools
from luster_engine.mcp.workshop import Workshop
from luster_engine.plugins.catalog import near_miss
from luster_engine.scratch import Scratch

LARGEST_RESOURCE: Final = 48 << 20
"""Bytes of a picture that is read as a resource, where it grows by a third; larger ones are saved to a file."""

_RESULTS = "luster://results/"
_FREE = "Here nothing costs credits, and photos do not leave this machine."
_PAID = "Enhancing spends credits of the account whose key this server holds. Photos are uploaded to its gateway."
_HOW = """Luster makes photos of houses and rooms ready for a listing; the building stays as it is.
1. `list_looks`, then `describe_look` for its parameters.
2. `quote`, and tell the person the price.
3. `enhance` with the same arguments and the `quote_id`.
4. `wait_for_result`, with `save_to` to keep the picture as a file.
`compare` says whether the house is as it was, `disclosure` what to publish with the picture.
Where a remote model is set up, `quote_picture` and `generate` make a picture from words instead.
"""


class LusterServer(MCPServer[Any]):
    """An MCP server over a workshop."""

    def __init__(self, workshop: Workshop, door: PhotoDoor, scratch: Scratch) -> None:
        super().__init__(
            "luster",
            title="Luster",
            version=__version__,
            instructions=_HOW + (_PAID if workshop.costs else _FREE),
            website_url="https://luster.dev",
            log_level="WARNING",
        )
        self._workshop = workshop
        tools = ModelTools(workshop, door, scratch)
        for tool, marks in tools.marked():
            self.add_tool(tool, annotations=marks)
        for added in self._tool_manager.list_tools():
            added.parameters["additionalProperties"] = False

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        """One call. Names that a tool does not take are refused; nothing happens by a misspelt argument."""
        tool = self._tool_manager.get_tool(name)
        if tool is None:
            names = [each.name for each in self._tool_manager.list_tools()]
            raise ToolError(f'There is no tool "{name[:64]}".{near_miss(name, names)} There are {", ".join(names)}.')
        known = tool.parameters.get("properties", {})
        for argument in arguments:
            if argument not in known:
                text = f'{name} takes no argument "{argument[:64]}".{near_miss(argument, known)}'
                raise ToolError(f"{text} It takes {', '.join(known) or 'none'}.")
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            raise _in_words(name, error) from error.__cause__

    async def list_resources(self) -> list[Resource]:
        """The results of this server's jobs."""
        return [
            Resource(
                uri=state.result_uri,
                name=f"Result of {state.job_id}",
                description=f"{state.width} × {state.height} pixels",
                mime_type=state.media_type,
            )
            for state in self._workshop.finished()
        ]

    async def read_resource(
        self, uri: AnyUrl | str, context: Context[Any, Any] | None = None
    ) -> Iterable[ReadResourceContents] | InputRequiredResult:
        """A result's bytes."""
        job_id = str(uri).removeprefix(_RESULTS)
        if job_id == str(uri):
            raise ResourceNotFoundError(f"There is no resource {str(uri)[:200]}. Results are at {_RESULTS}JOB.")
        try:
            picture = await self._workshop.picture(job_id)
        except LusterError as error:
            if error.reason == Reason.NOT_FOUND:
                raise ResourceNotFoundError(error.message) from error
            raise ResourceError(error.message) from error
        size = picture.path.stat().st_size
        if size > LARGEST_RESOURCE:
            text = f"The picture has {size} bytes, too many for a resource. Use wait_for_result with save_to."
            raise ResourceError(text)
        return [ReadResourceContents(content=picture.path.read_bytes(), mime_type=picture.media_type)]


def _in_words(name: str, error: ToolError) -> ToolError:
    """A refusal as Luster says it, or each wrong argument with what it must be."""
    cause = error.__cause__
    if isinstance(cause, LusterError):
        return ToolError(f"{cause.reason}: {cause.message}")
    if isinstance(cause, ValidationError):
        wrong = (f"{'.'.join(str(part) for part in one['loc'])}: {_said(dict(one))}" for one in cause.errors()[:10])
        return ToolError(f"{Reason.INVALID_ARGUMENT}: {name} was called wrongly. {'; '.join(wrong)}.")
    if isinstance(error, UnexpectedToolError):
        return UnexpectedToolError(f"{Reason.INTERNAL}: {name} failed inside Luster. The server's log says more.")
    return error


def _said(one: dict[str, Any]) -> str:
    given = json.dumps(one.get("input"), default=str)
    shown = "" if one.get("type") == "missing" else f" (given: {given[:80]})"
    return f"{one['msg']}{shown}"
