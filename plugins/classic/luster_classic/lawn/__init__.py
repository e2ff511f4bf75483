"""The lawn: where grass grows and how it becomes healthy."""
