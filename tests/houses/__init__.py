"""Measured houses: rendered property photos with exact truth. `load_houses()` reads them; no Blender is needed for that."""

from .manifest import House, Variant, load_house, load_houses

__all__ = ["House", "Variant", "load_house", "load_houses"]
