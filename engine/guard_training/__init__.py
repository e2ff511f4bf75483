"""How the guard learns what a model's answer changed, from houses edited on purpose.

Commands of the source tree, never part of what is installed (docs/learning.md).
"""
