"""Hands finished photos out: renditions, archives and what must be disclosed beside them."""
