"""Where settings come from: the environment, files that hold one secret each (`…_FILE`), and one file of settings."""

import json
import os
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic_settings import BaseSettings, EnvSettingsSource

from luster_engine.errors import LusterError, Reason
from luster_engine.settings_names import nearest, secret_names

SETTINGS_FILE = "LUSTER_SETTINGS_FILE"
_SUFFIX = "_FILE"
_LARGEST = 1_000_000
"""Bytes of a file that is read. A chain of certificates has some thousand; more is another file, named by mistake."""


@dataclass(frozen=True, slots=True)
class GivenSettings:
    """What an installation is told from outside, by the names of the environment, and where each was found."""

    values: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)


def read_given(
    environment: Mapping[str, str], secrets: Collection[str], known: Callable[[str], str | None]
) -> GivenSettings:
    """Everything that is told. The environment goes before the file of settings.

    `known` refuses a name of that file: it gives None for a setting, else the nearest one or an empty word.
    """
    values: dict[str, str] = {}
    origins: dict[str, str] = {}
    path = environment.get(SETTINGS_FILE)
    for given, origin in (
        (_settings_of(path, secrets, known) if path else {}, f"file {path}"),
        (environment, "environment"),
    ):
        for name, value in given.items():
            values[name], origins[name] = value, origin
        for name in given:
            base = name.removesuffix(_SUFFIX)
            if base != name and _may_be_in_a_file(base, secrets) and given[name]:
                if given.get(base):
                    raise _wrong(f"{base} and {name} are both set. Keep one of them.")
                values[base] = _read(name, given[name]).strip("\r\n")
                origins[base] = f"file {given[name]}"
                if not values[base]:
                    raise _wrong(f"The file of {name}, {given[name]}, is empty.")
    return GivenSettings(values, origins)


class ToldSource(EnvSettingsSource):
    """The environment as pydantic reads it, with what lies in files."""

    def _load_env_vars(self) -> Mapping[str, str | None]:
        given = given_to(self.settings_cls)
        return {name.lower(): value for name, value in given.values.items()}


def given_to(settings: type[BaseSettings]) -> GivenSettings:
    """What the settings of a role are told here."""
    fields = settings.model_fields
    return read_given(os.environ, secret_names(fields), lambda name: nearest(name, fields))


def secret_of(name: str) -> str:
    """A secret that is no setting: a provider's key, by its own name or in a file."""
    return read_given(
        {each: os.environ[each] for each in (name, f"{name}{_SUFFIX}") if each in os.environ}, (name,), _any
    ).values.get(name, "")


def _any(name: str) -> str | None:
    return None


def _may_be_in_a_file(name: str, secrets: Collection[str]) -> bool:
    return name in secrets or (name.startswith("LUSTER_OPENID__") and name.endswith("__CLIENT_SECRET"))


def _settings_of(path: str, secrets: Collection[str], known: Callable[[str], str | None]) -> dict[str, str]:
    try:
        content = tomllib.loads(_read(SETTINGS_FILE, path))
    except tomllib.TOMLDecodeError as error:
        raise _wrong(f"The settings file {path} is no TOML: {error}.") from None
    for name in content:
        base = name.removesuffix(_SUFFIX)
        near = None if base != name and _may_be_in_a_file(base, secrets) else known(name)
        if near is not None:
            hint = f' Did you mean "{near}"?' if near else ""
            raise _wrong(f"{path}: there is no setting {name}.{hint} Correct or remove it.")
    return {name: _as_text(value) for name, value in content.items()}


def _as_text(value: Any) -> str:
    """A value of the file as the environment would hold it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return ",".join(str(each) for each in value)
    return json.dumps(value, default=str) if isinstance(value, dict | list) else str(value)


def _read(name: str, path: str) -> str:
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise _wrong(f"The file of {name}, {path}, is larger than {_LARGEST} bytes.")
        return content.decode()
    except OSError as error:
        raise _wrong(f"The file of {name}, {path}, cannot be read: {error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise _wrong(f"The file of {name}, {path}, is no text.") from None


def _wrong(message: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, message)
