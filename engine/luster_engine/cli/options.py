"""Options that several commands share, and the settings that they lead to."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from luster_engine.settings import Settings

Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        envvar="LUSTER_DATA",
        help="Folder that holds everything Luster keeps.",
        show_default="/var/lib/luster for root, else your platform's data folder",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def load_settings(data: Path | None = None, **values: Any) -> "Settings":
    """The settings from the environment and the command line; a wrong one is named in one line."""
    from pydantic import ValidationError

    from luster_engine.errors import LusterError, Reason
    from luster_engine.settings import Settings

    if data is not None:
        values["data_dir"] = data
    try:
        return Settings(**values)
    except ValidationError as error:
        wrong = error.errors()[0]
        where = ".".join(str(part) for part in wrong["loc"]).upper()
        raise LusterError(Reason.INVALID_ARGUMENT, f"The setting {where} is wrong: {wrong['msg']}.") from error


def quiet_logging(level: str = "WARNING") -> None:
    """Log to stderr, warnings only, for commands that a person looks at."""
    import logging

    logging.basicConfig(level=os.environ.get("LUSTER_LOG_LEVEL", level), format="%(levelname)s %(name)s: %(message)s")
