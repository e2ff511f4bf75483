"""What kind of picture this is: exterior, interior, aerial or something else.

    160 px ─→ evidence ── named facts: empty? from above? ─┐
    384 px ─→ eyes ────── a room, or the open air? ────────┴→ gate ─→ `scene.exterior`, `scene.interior`, `scene.aerial`
                └→ asked by sky too: a second witness
    512 px ─→ segments ── the network of classes, asked by sky, lawn, dusk and white balance

`segments` looks at a picture once, whoever asks. What the gate's weights were found and checked on is in docs/styles.md
(The scene gate); where other numbers come from is said in `luster_classic.sky`.
"""
