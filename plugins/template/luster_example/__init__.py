"""Luster Example: a look for Luster."""
