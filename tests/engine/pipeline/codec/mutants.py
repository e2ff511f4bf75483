"""Decodes mutants of small photos in a process of its own: `python mutants.py SEED COUNT SECONDS FILE…`."""

import random
import resource
import sys
import time
from pathlib import Path

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.strip import strip

_EXPECTED = {
    Reason.CORRUPT_IMAGE,
    Reason.NOT_AN_IMAGE,
    Reason.UNSUPPORTED_FORMAT,
    Reason.TOO_MANY_PIXELS,
    Reason.TOO_MANY_FRAMES,
    Reason.TOO_LARGE,
}
_LIMITS = PhotoLimits(max_pixels=4_000_000)


def mutant(data: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, cut out, doubled or cut off."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out))
        match chance.randrange(6):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                out[at] = chance.choice((0, 0xFF, 0x7F, 0x80, chance.randrange(256)))
            case 2:
                out[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
            case 3:
                del out[at : at + chance.randint(1, 40)]
            case 4:
                out[at:at] = out[at : at + chance.randint(1, 40)]
            case _:
                del out[max(16, at) :]
        if len(out) < 16:
            break
    return bytes(out)


def main(seed: int, count: int, seconds: float, *names: str) -> None:
    """Prints the number of each case before it is tried, so that the parent knows which one killed this process."""
    resource.setrlimit(resource.RLIMIT_DATA, (1_500_000_000, 1_500_000_000))
    sources = [Path(name) for name in names]
    place = sources[0].parent / f"mutant-{seed}"
    ends, slowest = time.monotonic() + seconds, 0.0
    for number in range(seed, seed + count):
        if time.monotonic() > ends:
            break
        chance = random.Random(number)
        source = sources[number % len(sources)]
        place.write_bytes(mutant(source.read_bytes(), chance))
        print(number, source.name, flush=True)
        began = time.process_time()
        for work in (facts_of, decode, strip):
            try:
                work(place, _LIMITS)
            except LusterError as error:
                if error.reason not in _EXPECTED:
                    raise
            except MemoryError:
                pass  # the cap on memory did its work; the sandbox says so to the user
        slowest = max(slowest, time.process_time() - began)
    print("slowest", round(slowest, 3), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), *sys.argv[4:])
