"""What every process of Luster that keeps running does: it hears the signal to stop, and writes its log."""

import asyncio
import json
import logging
import signal
import time
from collections.abc import Mapping

from luster_engine.settings import Settings


def stop_signals() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, asked.set)
    return asked


def configure_logging(settings: Settings) -> None:
    """Log to stderr, one line an event: for people, or as JSON for programs."""
    handler = logging.StreamHandler()
    plain = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if settings.log_json else plain)
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for noisy in ("procrastinate", "botocore", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


class JsonLines(logging.Formatter):
    """A log line as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: Mapping[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line = {**line, "exception": self.formatException(record.exc_info)}
        return json.dumps(line, default=str)
