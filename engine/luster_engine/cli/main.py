"""Puts the subcommands together and turns what goes wrong into one line and an exit code."""

import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import typer
from typer.main import get_command_name

from luster_engine import __version__
from luster_engine.errors import LusterError, Reason

_USED_WRONGLY = {
    Reason.INVALID_ARGUMENT,
    Reason.UNKNOWN_STYLE,
    Reason.UNKNOWN_STAGE,
    Reason.UNKNOWN_PARAMETER,
    Reason.INVALID_PARAMETER,
    Reason.UNKNOWN_PROVIDER,
    Reason.PROVIDER_MISCONFIGURED,
}

_NAME = re.compile("[a-z][a-z_]*")
"""What a module can be called."""
_MODULES = {
    "migrate": "serve",
    "renew-signing-key": "signing_key",
    "restore": "backup",
    "stages": "catalog",
    "styles": "catalog",
    "work": "serve",
}
"""Commands that a module of another name brings."""
# As `luster --help` lists them; a module that is not named here comes after.
_ORDER = (
    "up",
    "enhance",
    "stage",
    "merge",
    "sets",
    "tags",
    "catalog",
    "plugins",
    "inspect",
    "contact_sheet",
    "doctor",
    "token",
    "accounts",
    "credits",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"luster {__version__}")
        raise typer.Exit


def build(wanted: str = "") -> typer.Typer:
    """The command with all its subcommands, or with no more than those of the module that brings the wanted one: to
    learn what the others take costs more time than many a command. Each module imports only typer until it is run.
    """
    if wanted and _is_offered(app := _command(), wanted):
        return app
    app = _command()
    # A command is a module of this folder that offers `register(app)`.
    names = [module.name for module in iter_modules([str(Path(__file__).parent)]) if module.name != "main"]
    for name in sorted(names, key=lambda each: _ORDER.index(each) if each in _ORDER else len(_ORDER)):
        _register(app, name)
    return app


def _command() -> typer.Typer:
    app = typer.Typer(
        name="luster",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        help="Makes property photos ready for a listing, on this machine or on many.",
        epilog="Begin with [bold]luster enhance photo.jpg[/bold], or [bold]luster up[/bold] for the server.",
    )
    app.callback()(_top)
    return app


def _register(app: typer.Typer, module: str) -> None:
    register = getattr(import_module(f"luster_engine.cli.{module}"), "register", None)
    if register is not None:
        register(app)


def _is_offered(app: typer.Typer, wanted: str) -> bool:
    """Whether a module is known to bring that command, which the app then has."""
    module = _MODULES.get(wanted, wanted.replace("-", "_"))
    if not _NAME.fullmatch(module) or not Path(__file__).with_name(f"{module}.py").is_file():
        return False
    _register(app, module)
    return wanted in offered(app)


def offered(app: typer.Typer) -> set[str]:
    """The commands that a person can type, by name."""
    names = {group.name for group in app.registered_groups}
    for each in app.registered_commands:
        names.add(each.name or (get_command_name(each.callback.__name__) if each.callback else None))
    return {name for name in names if isinstance(name, str)}


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; never a stack trace for something that Luster knows about, or that a person did."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        build(next(iter(given), ""))(args=given)
    except LusterError as error:
        typer.echo(f"luster: {error.message}", err=True)
        sys.exit(2 if error.reason in _USED_WRONGLY else 1)
    except BrokenPipeError:
        # Whoever read the answer has read enough, as `head` does; Python would complain when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        typer.echo(f"luster: {_said_of(error)}", err=True)
        sys.exit(1)


def _said_of(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename is not None else ""
    return f"{where}{error.strerror or error}."


def _top(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Options of the command itself."""
