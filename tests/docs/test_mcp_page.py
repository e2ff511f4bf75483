"""The page on MCP: its settings start a server as they stand, and its table has the tools that there are."""

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

PAGE = (Path(__file__).parents[2] / "docs" / "mcp.md").read_text(encoding="utf-8")
BLOCKS = [json.loads(block) for block in re.findall(r"^```json\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)]
FAMILY = {
    "enhance": "spends",
    "generate": "spends",
    "stage": "spends",
    "cancel_job": "ends",
    "wait_for_result": "writes",
}


@pytest.mark.parametrize("block", BLOCKS)
async def test_the_settings_of_a_client_start_the_tools_of_the_table(block: dict[str, Any], tmp_path: Path) -> None:
    (servers,) = block.values()
    told = servers["luster"]
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LUSTER_DATA": str(tmp_path / "data"),
        **told.get("env", {}),
    }
    arguments = [str(tmp_path) if each == "/home/you/Pictures" else each for each in told["args"]]
    started = StdioServerParameters(command=told["command"], args=arguments, env=environment)
    async with Client(started) as client:
        tools = (await client.list_tools()).tools
    rows = dict(re.findall(r"^\| `(\w+)` \|.*\| (\w+) \|$", PAGE, re.MULTILINE))
    assert rows == {each.name: FAMILY.get(each.name, "reads") for each in tools}


def test_there_are_settings_for_three_clients() -> None:
    assert len(BLOCKS) == 3
