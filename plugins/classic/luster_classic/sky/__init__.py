"""The sky: where it is, what a new one looks like, and how the scene is lit by it."""
