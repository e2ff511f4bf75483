"""Colour arithmetic and edge-aware filters that several stages share."""
