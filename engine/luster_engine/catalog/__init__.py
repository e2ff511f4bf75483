"""Tells clients which styles, stages, plugins and providers there are."""
