"""How a program is started ahead of time: it imports everything, and waits until the one that runs has ended.

Of the seconds between the end of an engine and the first answer of its successor most go into imports, above all on
cores that are full. A spare has them behind it. It has opened nothing yet, no database, file or port, and ends by
itself when its supervisor does.
"""

import os

TURN_FD = "LUSTER_TURN_FD"
"""The variable that names the file descriptor on which a spare is told that its turn has come."""


def wait_for_turn() -> None:
    """In a program, once it has imported everything: go on at once, or, as a spare, when its turn comes."""
    descriptor = os.environ.pop(TURN_FD, "")
    if not descriptor:
        return
    with os.fdopen(int(descriptor), "rb", 0) as turn:
        if not turn.read(1):
            raise SystemExit(0)  # the supervisor has no use for it any more, or is gone
