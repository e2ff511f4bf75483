"""Checks of the workspace that no ready-made tool does; `make check` runs them."""
