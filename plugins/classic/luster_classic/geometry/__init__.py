"""Geometry of the whole frame: lens correction and verticals."""
