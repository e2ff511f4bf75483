"""What users may choose for themselves, and how much of it."""

import json
from collections.abc import Mapping
from typing import Any

from luster_engine.errors import FieldViolation, wrong_fields
from luster_engine.rpc.convert import MOST_BYTES


def check_preferences(chosen: Mapping[str, Any]) -> None:
    """Refuse what is too long, or cannot be shown or stored."""
    wrong: list[FieldViolation] = []
    for name in ("display_name", "locale", "time_zone", "default_style"):
        value = chosen.get(name)
        if value is not None and (not isinstance(value, str) or len(value) > 200 or not value.isprintable()):
            wrong.append(FieldViolation(f"preferences.{name}", "must have at most 200 printable characters"))
    client = json.dumps(chosen.get("client") or {})
    if len(client) > MOST_BYTES:
        wrong.append(FieldViolation("preferences.client", f"must have at most {MOST_BYTES} bytes as JSON"))
    if "\\u0000" in client:
        wrong.append(FieldViolation("preferences.client", "must not contain NUL characters"))
    if wrong:
        raise wrong_fields(wrong)
