"""What settings are called outside, and which names are meant for Luster and are none of its settings."""

import difflib
from collections.abc import Iterable, Mapping
from typing import get_args

from pydantic import AliasChoices, SecretStr
from pydantic.fields import FieldInfo

from luster_engine.errors import LusterError, Reason

_PREFIX = "LUSTER_"
_NEAR = 0.84
"""How alike two names are, 0 to 1, where one counts as the other misspelt: one wrong, missing or swapped letter in a
name of ten. Lower, and a setting of a newer version would be taken for a slip."""

OF_THE_GATEWAY = (
    "answer_idle_seconds", "answer_least_rate", "body_idle_seconds", "body_least_rate", "body_seconds", "connections",
    "connections_per_address", "content_origins", "cors_origins", "engine", "engine_ca", "engine_certificate",
    "engine_key", "engine_timeout",
    "head_seconds", "held_in_memory", "held_on_disk", "json_limit", "jwks_lifespan", "own_sign_in", "port",
    "problem_base", "rate_jobs", "rate_previews", "rate_public", "rate_reads", "rate_refused", "rate_storage",
    "rate_writes", "sse_keepalive", "streams_per_account", "supabase_confirms_mail", "supabase_issuer",
    "supabase_legacy_secret", "trusted_proxies",
)  # fmt: skip
"""Settings of the gateway, which often stand in the same environment; the engine does not know its code."""
OF_THE_GATEWAY_BARE = ("SUPABASE_URL", "SUPABASE_ANON_KEY", "SUPABASE_JWKS_URL")
"""Those of its settings whose names do not begin with LUSTER_."""
_OF_PROCESSES = (
    "alive_file", "api", "api_key", "backup_key_file", "mcp_token", "pulse_fd", "ready_fd", "token", "turn_fd", "url",
    "webhook_secret",
)  # fmt: skip
"""What processes tell each other, options of commands, and what clients and examples read."""


def names_of(name: str, about: FieldInfo) -> tuple[str, ...]:
    """The names of a setting in the environment, the usual one first."""
    alias = about.validation_alias
    if isinstance(alias, AliasChoices):
        return tuple(each for each in alias.choices if isinstance(each, str))
    return (alias,) if isinstance(alias, str) else (f"LUSTER_{name.upper()}",)


def is_secret(about: FieldInfo) -> bool:
    """Whether a setting is never shown."""
    return about.annotation is SecretStr or SecretStr in get_args(about.annotation)


def secret_names(fields: Mapping[str, FieldInfo]) -> frozenset[str]:
    """The names of the settings that a file may hold."""
    return frozenset(name for key, about in fields.items() if is_secret(about) for name in names_of(key, about))


def known_names(fields: Mapping[str, FieldInfo]) -> set[str]:
    """Every name that begins with LUSTER_ and means something."""
    own = {name for key, about in fields.items() for name in names_of(key, about)}
    in_files = {f"{name}_FILE" for name in (*secret_names(fields), "LUSTER_SUPABASE_LEGACY_SECRET")}
    others = {f"{_PREFIX}{name.upper()}" for name in (*OF_THE_GATEWAY, *_OF_PROCESSES)}
    return {name for name in own | in_files | others if name.startswith(_PREFIX)}


def unknown_names(environment: Iterable[str], fields: Mapping[str, FieldInfo]) -> dict[str, str]:
    """Names that mean nothing, each with the nearest that does, or with nothing."""
    known = known_names(fields)
    bare = {name for key, about in fields.items() for name in names_of(key, about)} | set(OF_THE_GATEWAY_BARE)
    found = {}
    for name in sorted(environment):
        if name.startswith(_PREFIX) and name.partition("__")[0] not in known:
            without = name.removeprefix(_PREFIX)
            near = [without] if without in bare else difflib.get_close_matches(name, known, n=1, cutoff=_NEAR)
            found[name] = near[0] if near else ""
    return found


def nearest(name: str, fields: Mapping[str, FieldInfo]) -> str | None:
    """None for a setting of any role; else the one that it is nearest to, or an empty word."""
    bare = {each for key, about in fields.items() for each in names_of(key, about)}
    known = bare | set(OF_THE_GATEWAY_BARE) | known_names(fields)
    if name.partition("__")[0] in known:
        return None
    near = difflib.get_close_matches(name, known, n=1, cutoff=_NEAR)
    return near[0] if near else ""


def refuse_misspelt(environment: Iterable[str], fields: Mapping[str, FieldInfo], *, unknown_too: bool = False) -> None:
    """Refuse a name that is nearly a setting's, for whoever wrote it believes that it is in force; or every other."""
    for name, near in unknown_names(environment, fields).items():
        if near or unknown_too:
            hint = f' Did you mean "{near}"?' if near else ""
            raise LusterError(Reason.INVALID_ARGUMENT, f"There is no setting {name}.{hint} Correct or unset it.")
