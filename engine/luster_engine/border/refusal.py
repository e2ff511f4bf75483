"""The error for a value from the other side of the border that fails its check."""


class Foreign(Exception):
    """Something that came from a child or a provider process may not pass; the message says what, never its bytes."""


def shown(value: object, most: int = 60) -> str:
    """A foreign value as it may stand in a message."""
    return ascii(str(value)[:most])
