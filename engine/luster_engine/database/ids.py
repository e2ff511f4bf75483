"""Identifiers that sort by the time they were made, so that an index on them is also an order."""

import os
import time
from uuid import UUID


def new_id() -> UUID:
    """A version 7 UUID: milliseconds first, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80
    value |= 0x7 << 76 | (random >> 68) << 64
    value |= 0b10 << 62 | (random & 0x3FFF_FFFF_FFFF_FFFF)
    return UUID(int=value)
