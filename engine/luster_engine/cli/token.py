"""`luster token`: prints a token to sign in with."""

import json
from typing import Annotated

import typer

from luster_engine.cli.options import Data, load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Print a token: of a development user of `luster up`, or the service token.")(token)


def token(
    email: Annotated[
        str | None, typer.Option(help="Sign in as this development user, who is created at first use.")
    ] = None,
    service: Annotated[bool, typer.Option("--service", help="The service token, for gRPC callers.")] = False,
    data: Data = None,
) -> None:
    """Print the token alone, so that a script can take it."""
    from luster_engine.errors import LusterError, Reason

    if service == (email is not None):
        raise LusterError(Reason.INVALID_ARGUMENT, "Say either --email you@example.com or --service.")
    settings = load_settings(data)
    if service:
        from luster_engine.storage.secrets import service_token

        typer.echo(service_token(settings))
        return
    typer.echo(_development_token(_address(settings.data_dir), email or ""))


def _address(data: object) -> str:
    from pathlib import Path

    from luster_engine.cli.running import Running
    from luster_engine.errors import LusterError, Reason

    where = Running(Path(str(data))).read().get("http")
    if not where:
        raise LusterError(
            Reason.STATE_CONFLICT,
            "Luster is not running on this data folder. Start it with `luster up`, then ask again.",
        )
    return str(where)


def _development_token(address: str, email: str) -> str:
    import http.client
    import urllib.error
    import urllib.request

    from luster_engine.errors import LusterError, Reason

    request = urllib.request.Request(  # noqa: S310 - the address is the one that `luster up` wrote down
        f"{address}/auth/dev/token",
        data=json.dumps({"email": email}).encode(),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - as above
            return str(json.load(answer)["access_token"])
    except urllib.error.HTTPError as error:
        raise LusterError(
            Reason.INVALID_ARGUMENT if error.code in (400, 422) else Reason.STATE_CONFLICT,
            f"No token was given: {_detail(error.read()) or error.reason}",
        ) from error
    except (http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        message = f"What answers at {address} is not Luster. Start it with `luster up`, on another --port if need be."
        raise LusterError(Reason.STATE_CONFLICT, message) from error
    except OSError as error:
        raise LusterError(
            Reason.STATE_CONFLICT, f"Luster does not answer at {address}. Is `luster up` running?"
        ) from error


def _detail(body: bytes) -> str:
    """Why the gateway refused; empty where somebody else answered."""
    try:
        return str(json.loads(body)["detail"])
    except (ValueError, KeyError, TypeError):
        return ""
