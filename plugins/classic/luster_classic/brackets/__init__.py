"""Several exposures of one view become one picture.

    frames ─→ small copies ─→ register: how each lies over the first, or that it does not
                  └→ response: the camera's curve and how far apart the exposures are
                        └→ motion: where frames disagree, and the one frame that such a place is taken from;
                           light_alone: where they only draw still things in another light
                              └→ tones: how much lighter or darker each place becomes, without halos
    frames ─→ fuse: all of that at full size, tile by tile ─→ one frame

Light is counted in stops (powers of two); 0 is what the first frame shows as white. The first frame is the one that
the others are laid over. Where the numbers come from is said in `luster_classic.sky`.
"""
