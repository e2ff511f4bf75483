"""The tables of figures, one module each; a new table is a module with a `Group` and its line here."""

from tests.quality.figures import Group
from tests.quality.groups.answers import Answers
from tests.quality.groups.dusk import DuskWindows
from tests.quality.groups.guard import Guard
from tests.quality.groups.hands_off import HandsOff
from tests.quality.groups.lawn import Lawn
from tests.quality.groups.light import Light
from tests.quality.groups.sky import SkyGroup


def all_groups() -> tuple[Group, ...]:
    """Every table, in the order in which they are printed."""
    return (Light(), SkyGroup(), Lawn(), DuskWindows(), HandsOff(), Answers(), Guard())
