"""Dusk: evening light, a sky to match and windows that glow.

Finding windows (`find`, which writes the region `windows` and `windows.count`):

    1000 px ─→ windows ── rectangles: edges → pairs → closed, snapped, distinct boxes  (`Facade`: what they share)
                  │       traits: a named row for each box → boosted_trees: its chance of being a window
                  │       scene.segments: the network of classes, the second witness
                  └────→ odds of both ─→ one box for each place ─→ its glass ─→ Mask with a EdgeBand for full size

What is done with them:

    grade ── less and warmer (or bluer) light on the whole scene ─→ base edit, by `EVENINGS[mood]`
    glow ─── glow: light behind the glass ─→ masked edit; spill: light on the wall around, and on lamps ─→ masked edit
    the sky is painted by `luster_classic.sky.replace`, by `PALETTES[mood]`

To add a mood: a line in `grade.EVENINGS` and one in `sky.paint.PALETTES`; its name in `grade.Mood`, in
`sky.replace.SkyReplaceParams.sky` and in `luster_styles.dusk.DuskParams` (`tests/plugins/styles/test_moods.py` holds
these together); a golden picture in `tests/plugins/styles/golden.py`; its word in each language of
`gateway/studio/words`; a word in docs/styles.md.

Where the numbers come from is said in `luster_classic.sky`.
"""
