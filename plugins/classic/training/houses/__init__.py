"""Measured houses: rendered property photos with exact truth; `load_houses()` reads them without Blender."""

from .manifest import House, Variant, load_house, load_houses

__all__ = ["House", "Variant", "load_house", "load_houses"]
