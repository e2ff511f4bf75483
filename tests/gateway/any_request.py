"""What the fuzz of every route counts as a fault beside what its tool knows; the tool reads this as its hooks."""

import json
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext
from schemathesis.core.transport import Response


@schemathesis.check
def is_502_for_a_missing_key_only(_: CheckContext, response: Response, __: Case[Any]) -> None:
    """A provider without a key is refused with 502 when asked for by name; any other 502 is a fault."""
    if response.status_code == 502:
        assert json.loads(response.content)["reason"] == "PROVIDER_MISCONFIGURED", response.content
