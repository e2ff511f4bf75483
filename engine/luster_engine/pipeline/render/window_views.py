"""How far views through windows are drawn in where exposures are merged: a parameter that every style takes."""

from collections.abc import Mapping
from typing import Any, Final, Literal, cast

from luster_engine.plugins import schema

WindowViews = Literal["pull", "natural", "off"]

PARAMETER: Final = "windows"
_FORM: Final[Mapping[str, Any]] = {"properties": {PARAMETER: {"enum": ["pull", "natural", "off"]}}}


def take_out(
    form: Mapping[str, Any], parameters: Mapping[str, Any], owner: str
) -> tuple[Mapping[str, Any], WindowViews | None]:
    """The parameters that the style itself is to see, and what is wanted of windows; `form` is the style's own.

    A style that has a parameter of this name keeps it, and what it means there.
    """
    if PARAMETER not in parameters or PARAMETER in form.get("properties", {}):
        return parameters, None
    wanted = schema.check(_FORM, {PARAMETER: parameters[PARAMETER]}, owner)[PARAMETER]
    rest = {name: value for name, value in parameters.items() if name != PARAMETER}
    return rest, cast("WindowViews", wanted)
