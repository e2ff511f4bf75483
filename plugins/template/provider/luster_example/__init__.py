"""Luster Example: an image model for Luster."""
