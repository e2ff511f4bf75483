"""Words that the prompts of many styles share."""

UNCHANGED = (
    "Keep the building and everything else exactly as photographed: every wall, roof line, window, door, wire, pole, "
    "plant and object keeps its place, size, shape, material and colour. Add nothing, remove nothing, move nothing. "
    "Keep framing, perspective and lens exactly the same."
)
"""Ends the prompt of a style that leaves the house as it is. A user's own words come before it, never after it."""
