"""Dusk: evening light, windows that glow and lamps that burn."""
