"""What sandbox children do with pictures: one function per kind of task, listed in `sandbox/kinds.py`.

    sandbox child ─► function(request, host) ─► answer as JSON, pictures as files

    recipes    decode ─► executor ─► guard ─► encode with provenance: a plan carried out, or small previews of many
    pictures   a thumbnail, a rendition, a disclosure, a stripped copy, a signed one
    reading    what a file is and what it carries
    compare    the guard's report on any pair of pictures
    words      a picture from words
    staging    a furnished room
    agreeing   the photos of a shoot, looked at together

    exposures reads the exposures of one view; answered is what goes out to a remote model and comes back; provenance
    says in a result how it was made; readiness is what a child does before its first task

Here the rooms below are put together; nothing imports this room but a child.
"""

import cv2

# OpenCV's own threads would make one job take the cores of its neighbours.
cv2.setNumThreads(1)
