"""The lawn: where grass grows and how it becomes healthy.

    find ── chance ── scene.segments: the network of classes
      │        │      classical_region: a second opinion by colour, texture and ground
      │        └──→ odds added ─→ colours that no grass has taken out ─→ cut along the photo's edges
      │                  └──→ doubt: each piece kept or left, with a reason ─→ Lawn
      └─→ region `lawn`, `lawn.confidence`, `lawn.area`

    tend ── green: a small map of channel factors over the region ─→ masked edit
            fill:  bare spots take grass from beside them ─→ masked edit

`lawn` says what a lawn is here. Where the numbers come from is said in `luster_classic.sky`; Lab is L 0…100, a and b
about −128…127, angles are hues in degrees (90 yellow, 136 pure green), lengths are shares of the long edge or pixels of
a picture of about 512 px.
"""
