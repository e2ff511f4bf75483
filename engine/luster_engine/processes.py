"""What every process of Luster that keeps running does: it hears the signal to stop."""

import asyncio
import signal


def stop_signals() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, asked.set)
    return asked
