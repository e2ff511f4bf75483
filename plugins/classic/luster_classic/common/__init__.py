"""Colour arithmetic, edge-aware filters, ranks, learned tables and networks that several rooms share.

Functions here that only compute a quantity are named after it, as in numpy (`luma`, `blur`, `median`, `ramp`); in the
rooms above, a function is a verb.
"""
