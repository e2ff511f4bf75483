"""Assets: the photos that users bring."""
