"""Logs to stderr, one line for each event, without secrets: no signed URLs, tokens, keys or passwords."""

import json
import logging
import re
import time
from collections.abc import Mapping

from luster_gateway.settings import GatewaySettings
from luster_gateway.trail import request_trail

# What may stand in a log by accident, in the text of an error or an address, and opens a door to whoever reads it.
_SECRETS = (
    (
        re.compile(
            r"(/auth/(?:email/(?:verify|change)|password-reset|magic-link|invitation|setup|register|keep)/)"
            r"[^\s\"'<>?]+"
        ),
        r"\1…",
    ),
    (re.compile(r"\b(lr_|d\d\.)[A-Za-z0-9._-]{8,}"), r"\1…"),
    (re.compile(r"(/objects/)[^\s\"'<>?]+"), r"\1…"),
    (
        re.compile(
            r"(?i)([?&](?:x-amz-[a-z-]+|signature|awsaccesskeyid|[a-z_]*token|ticket|code|key|secret)=)[^&\s\"'<>]+"
        ),
        r"\1…",
    ),
    (re.compile(r"(?i)(\b(?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{8,}"), r"\1…"),
    # Whatever begins like a token goes, also without a second part: else one of many beginnings is looked through once
    # for each of them, and a stranger's long address holds the whole process.
    (re.compile(r"\beyJ[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]*+)*+"), "…"),
    (re.compile(r"\b(lk_|sk_live_|sk_test_|rk_live_|rk_test_|sk-)[A-Za-z0-9_-]{8,}"), r"\1…"),
    # Base64 in its usual alphabet, as Standard Webhooks has it.
    (re.compile(r"\b(whsec_)[A-Za-z0-9+/_=-]{8,}"), r"\1…"),
    # A scheme has a bound: without one, a long word is looked through once for each of its letters.
    (re.compile(r"([a-z0-9+]{1,30}://[^:/\s@]*:)[^@\s/]+@"), r"\1…@"),
)


def hidden(text: str) -> str:
    """The same words with their secrets left out."""
    for secret, shown in _SECRETS:
        text = secret.sub(shown, text)
    return text


def configure_logging(settings: GatewaySettings) -> None:
    """Log for people, or as JSON for programs."""
    handler = logging.StreamHandler()
    handler.setFormatter(GatewayJsonLines() if settings.log_json else GatewayLines())
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "urllib3"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


class GatewayLines(logging.Formatter):
    """A log line for people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line, and below it where an unforeseen error came from."""
        return hidden(super().format(record))


class GatewayJsonLines(logging.Formatter):
    """A log line as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        trail = request_trail()
        line: Mapping[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": hidden(record.getMessage()),
            **(trail.fields() if trail is not None else {}),
        }
        if record.exc_info:
            line = {**line, "exception": hidden(self.formatException(record.exc_info))}
        return json.dumps(line, default=str)
