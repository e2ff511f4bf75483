"""What `luster_classic` has learned, and how: renders, networks, tables.

Commands of the source tree, never part of what is installed (docs/learning.md).
"""
