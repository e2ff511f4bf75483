"""Stages by classical imaging: no remote model, no key, one core."""
