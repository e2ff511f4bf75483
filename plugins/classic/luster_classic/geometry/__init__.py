"""Geometry of the whole frame: lens correction and verticals.

    1000 px ─→ border? ─→ lines: segments, laid by edges on their pixels, each with how far it may stray
                            └→ lens: the distortion at which most verticals agree ─→ tilt: pitch and roll
                                   └→ belief: how much of that is beyond doubt ─→ verticals ─→ Warp

Angles are degrees; coordinates are free of resolution: (0, 0) is the frame's middle, 1 half of its longer edge. Where
the numbers come from is said in `luster_classic.sky`.
"""
