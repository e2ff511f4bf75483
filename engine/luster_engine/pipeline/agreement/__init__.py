"""How the photos of a shoot agree: which surfaces two photos share, and how each one changes for it.

    finished small picture ─► surfaces.describe ─► a file for each photo
    all files ─► surfaces.shared (each pair) ─► solve.agree ─► a shift of red, green and blue for each photo

Light is measured in log odds, ln(x / (1 − x)) of linear light x: there a shift leaves black and white where they are,
and the shifts of two photos add up. The stage `classic.agree` applies one.
"""
