"""Pixels: how photos are read, changed as a plan says, and written. All but the plan runs in sandbox children.

Five rooms, each on top of the next, and imports only go down:

    tasks      one function per kind of task of a child
    fidelity   what was done to the house, and whether that may be shown
    render     the plan, the execution of its recipe, the one pass over the pixels
    guide      a remote model's answer, made into Edits on the original
    codec      files to pixels and pixels to files

`payloads` has the forms in which a child is told what to do.
"""
