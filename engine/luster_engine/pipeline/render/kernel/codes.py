"""What the numbers in a program of the compiled pass mean; `fused.c` has the same list, and a test compares the two."""

# One operation is a row of WIDTH integers: its code, then its arguments.
WIDTH = 8

CURVE = 1  # place of the table (three channels after each other)
ENCODE = 2  # place of the table, how far apart the channels' tables are
GAIN = 3  # map
MATRIX = 4  # place of nine numbers
LIGHT = 5  # map
COLOUR = 6  # map of twelve channels
SATURATION = 7  # place of the amount, map or -1
CUBE = 8  # place of the cube, its size
CLIP = 9  # nothing
MASK = 10  # alpha map, edge's slope map or -1, its offset map, place of weights and band, operation to jump to
PAINT = 11  # content map, map of what it replaces or -1, place of the grain, seed
BLEND = 12  # nothing
CALM = 13  # map of slope and offset, place of the amount
TINT = 14  # map of three slopes and offsets, place of the amount
GRADE = 15  # map of twelve channels a level, levels
LOCAL = 16  # map of slope and offset of lightness, and chroma

CURVE_SIZE = 4096
"""Samples of a curve per channel."""
LINEAR_MOST = 4.0
"""The brightest linear light that is kept."""
ENCODE_SIZE = 8192
"""Samples of the linear-to-encoded table, over the square root of 0…LINEAR_MOST."""

# One map is a row of MAP_WIDTH integers: place, rows, columns, channels, place of its positions along a row, place of
# its stretched rows, place of its two integers of state.
MAP_WIDTH = 8

CAMERA_8, CAMERA_16 = 1, 2
"""How many bytes a channel of the camera's own picture has, where masks look at it; 0 where none does."""

RING_PLANES = 8
"""Rows in each slot of the ring: red, green, blue, lightness, smoothed lightness, and the source's three."""
SCRATCH_PLANES = 5
"""Rows of scratch: alpha, the three channels before an edit, one to spare."""

CELL = 16
"""Pixels between two nodes of a warp's grids of displacements."""
BLOCK = 256
"""Columns that are warped at a time."""
SEGMENT = 1024
"""The longest stretch of a source row that one block may need."""
