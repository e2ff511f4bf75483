"""Finds names in the environment that are meant for Luster and are none of its settings."""

import difflib
from collections.abc import Iterable, Mapping

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
_OF_PROCESSES = ("alive_file", "mcp_token", "pulse_fd", "ready_fd", "turn_fd", "token")


def known_names(fields: Mapping[str, object]) -> set[str]:
    """Every name that begins with LUSTER_ and means something."""
    names = {f"{_PREFIX}{name.upper()}" for name in (*fields, *OF_THE_GATEWAY, *_OF_PROCESSES)}
    return names | {"LUSTER_DATA", "LUSTER_SCRATCH"}


def unknown_names(environment: Iterable[str], fields: Mapping[str, object]) -> dict[str, str]:
    """Names that mean nothing, each with the nearest that does, or with nothing."""
    known = known_names(fields)
    found = {}
    for name in sorted(environment):
        if name.startswith(_PREFIX) and name.partition("__")[0] not in known:
            near = difflib.get_close_matches(name, known, n=1, cutoff=_NEAR)
            found[name] = near[0] if near else ""
    return found


def refuse_misspelt(environment: Iterable[str], fields: Mapping[str, object]) -> None:
    """Refuse a name that is nearly a setting's: whoever wrote it believes that it is in force."""
    for name, near in unknown_names(environment, fields).items():
        if near:
            raise LusterError(
                Reason.INVALID_ARGUMENT, f'There is no setting {name}. Did you mean "{near}"? Correct or unset it.'
            )
