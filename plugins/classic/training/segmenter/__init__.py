"""Trains the small network that tells sky, lawn and the rest apart, on the project's own unsealed renders."""
