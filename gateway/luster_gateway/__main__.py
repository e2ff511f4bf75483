"""Starts the gateway as a process of its own, by what the environment says."""

import sys

from pydantic import ValidationError

from luster_gateway.server import serve
from luster_gateway.settings import GatewaySettings


def main() -> int:
    """Runs until told to stop; 2 when the settings are wrong."""
    try:
        settings = GatewaySettings()
    except ValidationError as error:
        for problem in error.errors():
            where = ".".join(str(part) for part in problem["loc"]) or "settings"
            print(f"luster_gateway: {where}: {problem['msg']}", file=sys.stderr)  # noqa: T201 - a command's own answer
        return 2
    return serve(settings)


if __name__ == "__main__":
    raise SystemExit(main())
