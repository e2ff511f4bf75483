"""Options that several commands share, and the settings that they lead to."""

import gc
import math
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from luster_engine.settings import Settings

_WHOLE = re.compile(r"[+-]?[0-9]{1,18}")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
"""Numbers as people and JSON write them. Python would read `1_0` as ten."""


def read_folder(text: str) -> Path:
    """A folder as it was typed; it need not be there yet."""
    path = Path(text)
    if path.exists() and not path.is_dir():
        from luster_engine.errors import LusterError, Reason

        # One line, as what is wrong with a folder is always told; it may come from LUSTER_DATA, and be a program's.
        where = f"--data {path} is a file"
        raise LusterError(Reason.INVALID_ARGUMENT, f"{where}. Name a folder, or a place where one can be made.")
    return path


def read_value(text: str) -> Any:
    """What a person types as a value: a number, true or false, or words. A number beyond all bounds stays words."""
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    if _WHOLE.fullmatch(text.strip()):
        return int(text)
    if _NUMBER.fullmatch(text.strip()) and math.isfinite(number := float(text)):
        return number
    return text


Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        envvar="LUSTER_DATA",
        metavar="PATH",
        parser=read_folder,
        help="Folder that holds everything Luster keeps.",
        show_default="/var/lib/luster for root, else your platform's data folder",
    ),
]


def read_photo_name(text: str) -> Path:
    """A photo or a folder as it was typed: an empty name, as of a script's unset variable, is not this folder."""
    if not text.strip():
        raise typer.BadParameter("a name is empty. Give photos, or a folder of photos.")
    return Path(text)


Output = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="PATH",
        help="A file for one photo, a folder for many.",
        show_default="beside the photo or folder",
    ),
]
"""As it was typed: a slash at its end says that a folder is meant."""
Param = Annotated[
    list[str] | None,
    typer.Option("-p", "--param", metavar="KEY=VALUE", help="A parameter of the style; repeatable."),
]
Wish = Annotated[str, typer.Option("--prompt", help="A wish in words; only remote models follow it.")]
RemoteProvider = Annotated[str, typer.Option("--provider", help="auto, a provider, or one model as PROVIDER/MODEL.")]
OutputFormat = Annotated[
    str, typer.Option("--format", help="jpeg, png, webp or avif; without it the format of the photo.")
]
Quality = Annotated[int, typer.Option("--quality", min=0, max=100, help="1 to 100; 0 for the default.")]
MaxEdge = Annotated[int, typer.Option("--max-edge", min=0, help="Longest edge in pixels; 0 keeps full size.")]
Sidecar = Annotated[bool, typer.Option("--sidecar", help="Write beside each result what was done, as an XMP file.")]
OnlyStyles = Annotated[
    list[str] | None,
    typer.Option("--style", "-s", help="Only this style; repeatable.", show_default="all that work here"),
]
AtOnce = Annotated[int | None, typer.Option("-j", "--jobs", min=1, help="Photos at once.", show_default="by cores")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def load_settings(data: Path | None = None, *, serves: bool = False, **values: Any) -> "Settings":
    """The settings from the environment, files and the command line; a wrong one is named in one line.

    A part that `serves` a fleet is refused with defaults of development and with names that mean nothing.
    """
    from pydantic import ValidationError
    from pydantic_settings import SettingsError

    from luster_engine.errors import LusterError, Reason
    from luster_engine.production import is_production, refuse_development
    from luster_engine.settings import Settings
    from luster_engine.settings_names import refuse_misspelt

    refuse_misspelt(os.environ, Settings.model_fields)
    if data is not None:
        values["data_dir"] = data
    try:
        settings = Settings(**values)
    except ValidationError as error:
        wrong = error.errors(include_input=False)[0]
        said = str(wrong["msg"]).removeprefix("Value error, ").rstrip(".")
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The setting {_as_typed(wrong['loc'])} is wrong: {said}."
        ) from error
    except SettingsError as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"A setting cannot be read: {error}.") from error
    if serves and is_production(settings):
        refuse_misspelt(os.environ, Settings.model_fields, unknown_too=True)
        refuse_development(settings)
    return settings


def _as_typed(where: tuple[int | str, ...]) -> str:
    """A setting's name as it stands in the environment."""
    from luster_engine.settings import Settings

    first, *rest = (str(part) for part in where)
    about = Settings.model_fields.get(first)
    name = first if about is None and first.isupper() else f"LUSTER_{first.upper()}"
    if about is not None and isinstance(about.validation_alias, str):
        name = about.validation_alias
    return "__".join([name, *(part.upper() for part in rest if not part.isdigit())])


@contextmanager
def learning() -> Iterator[None]:
    """While a command loads what it needs. All of it stays, and to look for garbage in it takes a tenth of the time."""
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def quiet_logging(level: str = "WARNING") -> None:
    """Log to stderr, warnings only, for commands that a person looks at."""
    import logging

    logging.basicConfig(level=os.environ.get("LUSTER_LOG_LEVEL", level), format="%(levelname)s %(name)s: %(message)s")
