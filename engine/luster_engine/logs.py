"""Logs to stderr, one line for each event, without secrets: no signed URLs, tokens, keys or passwords."""

import json
import logging
import re
import time
from collections.abc import Mapping

import psycopg

from luster_engine.settings import Settings
from luster_engine.trail import current_trail

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
_OF_THE_QUEUE = "procrastinate"
_LIBRARIES = (_OF_THE_QUEUE, "psycopg", "sqlalchemy", "opentelemetry")
_PASSING = (psycopg.OperationalError, ConnectionError)
"""A connection that was lost: where it was noticed says nothing, and every user of it notices."""
_TOLD_BY_US = {"job_error", "job_aborted"}
"""What the queue tells of a chore's end, which the chore's own line has told already."""

_OLD_NEWS_SECONDS = 30.0
"""In which a library's warning of the same words is left out. A lost database is noticed by every connection at once.
Longer: a second outage is not told."""
_SAME_WORDS = 40
"""Characters by which two messages count as the same; what follows is numbers and names of sockets."""


def hidden(text: str) -> str:
    """The same words with their secrets left out."""
    for secret, shown in _SECRETS:
        text = secret.sub(shown, text)
    return text


def configure_logging(settings: Settings) -> None:
    """Log for people, or as JSON for programs."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if settings.log_json else PlainLines())
    handler.addFilter(in_a_line)
    handler.addFilter(Once())
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for noisy in (_OF_THE_QUEUE, "botocore", "alembic", "urllib3"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def in_a_line(record: logging.LogRecord) -> bool:
    """Make one line of what libraries tell of a lost connection with a stack for each of its ends."""
    if getattr(record, "action", "") in _TOLD_BY_US:
        return False
    error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
    if error is not None and (record.name.startswith(_LIBRARIES) or isinstance(error, _PASSING)):
        first = next(iter(str(error).strip().splitlines()), "")
        task = getattr(record, "job", {}).get("task_name", "")
        record.msg = f"{record.getMessage()}{f' ({task})' if task else ''} ({type(error).__name__}: {first})"
        record.args = ()
        record.exc_info = record.exc_text = None
    return True


class Once(logging.Filter):
    """Lets a library say once in a while what it says at every try while the database is away."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether this is news."""
        if not record.name.startswith(_LIBRARIES) or record.levelno < logging.WARNING:
            return True
        now = time.monotonic()
        self._said = {words: when for words, when in self._said.items() if now - when < _OLD_NEWS_SECONDS}
        return self._said.setdefault((record.name, record.getMessage()[:_SAME_WORDS]), now) == now


class PlainLines(logging.Formatter):
    """A log line for people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line, and below it where an unforeseen error came from."""
        return hidden(super().format(record))


class JsonLines(logging.Formatter):
    """A log line as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: Mapping[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": hidden(record.getMessage()),
            **{name: hidden(value) for name, value in current_trail().fields().items()},
        }
        if record.exc_info:
            line = {**line, "exception": hidden(self.formatException(record.exc_info))}
        return json.dumps(line, default=str)
