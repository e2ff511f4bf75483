"""Learns the small tables that the classical stages carry, from the project's own unsealed renders alone."""
