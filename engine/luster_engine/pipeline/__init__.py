"""Pixels: how photos are read, changed as a plan says, and written. Work on pixels runs in sandbox children only.

Seven rooms, each on top of the next, and imports only go down:

    tasks      one function per kind of task of a child
    fidelity   what was done to the house, and whether that may be shown
    render     the plan, the execution of its recipe, the one pass over the pixels
    agreement  what photos of a shoot share, and how they come to one light
    guide      a remote model's answer, made into Edits on the original
    payloads   the forms in which a child is told what to do
    codec      files to pixels and pixels to files

The parent process uses the plan, the payloads, and of the codec the limits, the kind of a file and the grid of a view.
"""
