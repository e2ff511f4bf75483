"""What a gateway is told: the environment, files that hold one secret each (`…_FILE`), and one file of settings.

The engine has the same rules in code of its own; the two parts know nothing of each other.
"""

import difflib
import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import AliasChoices, SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource

from luster_gateway.engine_settings import OF_THE_ENGINE

SETTINGS_FILE = "LUSTER_SETTINGS_FILE"
_PREFIX, _SUFFIX = "LUSTER_", "_FILE"
_LARGEST = 1_000_000
"""Bytes of a file that is read; the engine has the same bound and says why."""
_NEAR = 0.84
"""How alike two names are, 0 to 1, where one counts as the other misspelt; the engine says why."""


class SettingsError(Exception):
    """A setting that is wrong, in one line that a person can act on."""


def names_of(name: str, about: FieldInfo) -> tuple[str, ...]:
    """The names of a setting in the environment, the usual one first."""
    alias = about.validation_alias
    if isinstance(alias, AliasChoices):
        return tuple(each for each in alias.choices if isinstance(each, str))
    return (alias,) if isinstance(alias, str) else (f"{_PREFIX}{name.upper()}",)


def secret_names(fields: Mapping[str, FieldInfo]) -> frozenset[str]:
    """The names of the settings that a file may hold."""
    return frozenset(
        name
        for key, about in fields.items()
        if about.annotation is SecretStr or SecretStr in get_args(about.annotation)
        for name in names_of(key, about)
    )


class GatewaySource(EnvSettingsSource):
    """The environment as pydantic reads it, with what lies in files."""

    def _load_env_vars(self) -> Mapping[str, str | None]:
        values, _ = read(os.environ, self.settings_cls)
        return {name.lower(): value for name, value in values.items()}


def read(environment: Mapping[str, str], settings: type[BaseSettings]) -> tuple[dict[str, str], dict[str, str]]:
    """Values and where each was found, by their names in the environment, which goes before the file of settings."""
    secrets = secret_names(settings.model_fields)
    values: dict[str, str] = {}
    origins: dict[str, str] = {}
    path = environment.get(SETTINGS_FILE)
    for given, origin in ((_settings_of(path, settings) if path else {}, f"file {path}"), (environment, "environment")):
        for name, value in given.items():
            values[name], origins[name] = value, origin
        for base in secrets:
            place = given.get(f"{base}{_SUFFIX}")
            if not place:
                continue
            if given.get(base):
                raise SettingsError(f"{base} and {base}{_SUFFIX} are both set. Keep one of them.")
            values[base], origins[base] = _content(f"{base}{_SUFFIX}", place).strip("\r\n"), f"file {place}"
            if not values[base]:
                raise SettingsError(f"The file of {base}{_SUFFIX}, {place}, is empty.")
    return values, origins


def unknown_names(environment: Mapping[str, str], settings: type[BaseSettings]) -> dict[str, str]:
    """Names that begin with LUSTER_ and mean nothing, each with the nearest that does, or with nothing."""
    known = known_names(settings)
    found = {}
    for name in sorted(environment):
        if name.startswith(_PREFIX) and name.partition("__")[0] not in known:
            found[name] = _nearest(name, known)
    return found


def known_names(settings: type[BaseSettings]) -> set[str]:
    """Every name that means something to a part of Luster."""
    own = {name for key, about in settings.model_fields.items() for name in names_of(key, about)}
    return own | {f"{name}{_SUFFIX}" for name in secret_names(settings.model_fields)} | set(OF_THE_ENGINE)


def _nearest(name: str, known: set[str]) -> str:
    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=_NEAR)), "")


def _settings_of(path: str, settings: type[BaseSettings]) -> dict[str, str]:
    try:
        content = tomllib.loads(_content(SETTINGS_FILE, path))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file {path} is no TOML: {error}.") from None
    known = known_names(settings)
    for name in content:
        if name.partition("__")[0] not in known:
            near = _nearest(name, known)
            hint = f' Did you mean "{near}"?' if near else ""
            raise SettingsError(f"{path}: there is no setting {name}.{hint} Correct or remove it.")
    return {name: _as_text(value) for name, value in content.items()}


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(str(each) for each in value)
    return json.dumps(value, default=str) if isinstance(value, dict) else str(value)


def _content(name: str, path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise SettingsError(f"The file of {name}, {path}, is larger than {_LARGEST} bytes.")
        return content.decode()
    except OSError as error:
        raise SettingsError(f"The file of {name}, {path}, cannot be read: {error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"The file of {name}, {path}, is no text.") from None
