"""Starts the gateway by what the environment says; `settings` prints what that is."""

import argparse
import json
import os
import sys

from pydantic import SecretStr, ValidationError

from luster_gateway.logs import hidden
from luster_gateway.production import development_defaults, is_production
from luster_gateway.server import serve
from luster_gateway.settings import GatewaySettings
from luster_gateway.settings_sources import SettingsError, names_of, read, unknown_names


def main() -> int:
    """Runs until told to stop; 2 when the settings are wrong."""
    parser = argparse.ArgumentParser(prog="luster_gateway", description=__doc__)
    parser.add_argument("command", nargs="?", choices=("serve", "settings"), default="serve")
    parser.add_argument("--changed", action="store_true", help="leave out what has its default")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    chosen = parser.parse_args()
    try:
        settings = loaded()
        if chosen.command == "settings":
            return show(settings, changed=chosen.changed, as_json=chosen.json)
        if is_production(settings) and (found := development_defaults(settings)):
            raise SettingsError(f"This is production (LUSTER_PRODUCTION), and {found[0]}")
    except SettingsError as error:
        return _refused(str(error))
    return serve(settings)


def loaded() -> GatewaySettings:
    """The settings, or the first that is wrong in one line."""
    try:
        settings = GatewaySettings()
    except ValidationError as error:
        wrong = error.errors(include_input=False)[0]
        key = str(wrong["loc"][0])
        about = GatewaySettings.model_fields.get(key)
        name = key if about is None else names_of(key, about)[0]
        reason = str(wrong["msg"]).removeprefix("Value error, ").rstrip(".")
        raise SettingsError(f"The setting {name} is wrong: {reason}.") from None
    for name, near in unknown_names(os.environ, GatewaySettings).items():
        if near or is_production(settings):
            hint = f' Did you mean "{near}"?' if near else ""
            raise SettingsError(f"There is no setting {name}.{hint} Correct or unset it.")
    return settings


def show(settings: GatewaySettings, *, changed: bool, as_json: bool) -> int:
    """Print what is in force and where it comes from; secrets are hidden."""
    values, origins = read(os.environ, GatewaySettings)
    lines = []
    for key, about in GatewaySettings.model_fields.items():
        names = names_of(key, about)
        origin = next((origins[name] for name in names if name in values), "default")
        if not changed or origin != "default":
            lines.append({"name": names[0], "value": hidden(_shown(getattr(settings, key))), "origin": origin})
    if as_json:
        print(json.dumps(lines, indent=2))  # noqa: T201 - a command's own answer
    else:
        for each in lines:
            print(f"{each['name']}={each['value']}  [{each['origin']}]")  # noqa: T201 - a command's own answer
    if is_production(settings):
        for refused in development_defaults(settings):
            print(f"luster_gateway: production is refused: {refused}", file=sys.stderr)  # noqa: T201 - as above
    return 0


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return "(hidden)" if value.get_secret_value() else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ",".join(str(each) for each in value)
    return str(value)


def _refused(why: str) -> int:
    print(f"luster_gateway: {why}", file=sys.stderr)  # noqa: T201 - a command's own answer
    return 2
