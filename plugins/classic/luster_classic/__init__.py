"""Stages by classical imaging: no model, no key, one core."""
