"""What a photo's view is written in: a byte for each cell of a small grid. The child writes it, grouping reads it."""

GRID = (48, 32)
"""Cells across and down of the view of a photo that lies; one that stands has them turned."""
STEP, MIDDLE = 42.0, 128.0
"""Levels of a byte for each unit of normalised brightness, and the level of its mean; 0 stands for a cell that says
nothing."""
