"""The tables of figures, one module each; a new table is a module with a `Group` and its line here."""

from ..figures import Group
from .answers import Answers
from .dusk import DuskWindows
from .guard import Guard
from .hands_off import HandsOff
from .lawn import Lawn
from .light import Light
from .sky import SkyGroup


def all_groups() -> tuple[Group, ...]:
    """Every table, in the order in which they are printed."""
    return (Light(), SkyGroup(), Lawn(), DuskWindows(), HandsOff(), Answers(), Guard())
