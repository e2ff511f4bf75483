"""Shoots: the photos of one visit to one property."""
