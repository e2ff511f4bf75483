"""Everything a plugin author needs: hooks, stages, edits, styles, providers and errors."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from luster_sdk.errors import BadValue, Cancelled, PluginError, ProviderError, StageError, SubjectNotFound
from luster_sdk.hooks import API_VERSION, ENTRY_POINT_GROUP, HookSpecs, hookimpl, hookspec, speaks
from luster_sdk.params import BASE_AMOUNT, Base, Params, PhotoFile, Room, StyleParams
from luster_sdk.provider import (
    Provider,
    ProviderHealth,
    ProviderRequest,
    ProviderSession,
    ProviderStatus,
)
from luster_sdk.stage import Context, Files, Planner, ProviderAnswer, ProviderDoor, Renderer, Stage
from luster_sdk.style import (
    Condition,
    Disclosure,
    Measure,
    Region,
    Role,
    Setting,
    Step,
    Style,
    Subject,
    base,
    find,
    masked,
    relight,
    setting_is,
)
from luster_sdk.wording import UNCHANGED

if TYPE_CHECKING:
    from luster_sdk.edit import (
        ColourMap,
        Content,
        Curves,
        Detail,
        EdgeBand,
        Edit,
        GainMap,
        Lens,
        LightMap,
        Lut3D,
        Mask,
        Matrix,
        Saturation,
        Warp,
    )
    from luster_sdk.frame import LUMA, ColourSpace, Frame, PhotoFacts, Proxy, identity_curve

__all__ = [
    "API_VERSION",
    "BASE_AMOUNT",
    "BadValue",
    "Base",
    "Cancelled",
    "ColourMap",
    "ColourSpace",
    "Condition",
    "Content",
    "Context",
    "Curves",
    "Detail",
    "Disclosure",
    "ENTRY_POINT_GROUP",
    "Edit",
    "Files",
    "Frame",
    "GainMap",
    "EdgeBand",
    "HookSpecs",
    "LUMA",
    "Lens",
    "LightMap",
    "Lut3D",
    "Mask",
    "Matrix",
    "Measure",
    "Params",
    "PhotoFacts",
    "PhotoFile",
    "Planner",
    "PluginError",
    "Provider",
    "ProviderAnswer",
    "ProviderDoor",
    "ProviderError",
    "ProviderHealth",
    "ProviderRequest",
    "ProviderSession",
    "ProviderStatus",
    "Proxy",
    "Region",
    "Renderer",
    "Role",
    "Room",
    "Saturation",
    "Setting",
    "Stage",
    "StageError",
    "Step",
    "Style",
    "StyleParams",
    "Subject",
    "SubjectNotFound",
    "UNCHANGED",
    "Warp",
    "base",
    "find",
    "hookimpl",
    "hookspec",
    "identity_curve",
    "masked",
    "relight",
    "setting_is",
    "speaks",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Edits and frames, imported when first named: they need numpy, which takes longer than all the rest."""
        if name in __all__:
            for home in ("luster_sdk.edit", "luster_sdk.frame"):
                module = import_module(home)
                if hasattr(module, name):
                    return getattr(module, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
