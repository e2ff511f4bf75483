"""The sky: where it is, what a new one looks like, and how the scene is lit by it.

How a photo's sky is found (`find`, which writes the region `sky` and the measures `sky.…`):

    512 px ─→ chance ── scene.segments: the network of classes
                │       classical_region → classical_holes: a second opinion by colour, where the network is unsure
                │       blue_growth: the sky that reaches the top goes on where no step ends it; a grey one where the
                │                    first network missed it and the second witness sees it
                ↓
              SkyChance (sight, reach, sureness, agreement)
                ↓
    640…1536 px → edges ── a second network draws the edge, part by part
                ↓
              foreign_colours ─→ cloud_holes ─→ leftovers ─→ even_parts ─→ blown ─→ islands ─→ cloud_holes (rags)
                │         ─→ stains ─→ pockets ─→ wires: each takes a matte and gives a better one
                ↓           (then leftovers again: the edge of a cloud is no wire, and what is still faulty is counted)
              matte ─→ Mask (and an EdgeBand that sharpens it at full size) ─→ region `sky`
                ↓
              witness ─ where another network sees another sky, none is sure ─→ `sky.confidence`

What is done with it:

    worth ── whether a new sky would be better than the camera's, or the old one is left as it is
      ├ second_sky: mountains, a lake or the sea      lost_detail: what would be painted over or bleached
      └ scraps: what would stay of the old sky        pockets: walls as white as the sky        light.snow
    replace ── old colour at the edge, view, paint (palette, clouds) or the user's own picture ─→ masked edit
    relight ── exposure, tint and contrast of the whole scene towards the new sky ─→ base edit

Shared by these: `sight` (what the network of classes sees), `sky_colours` and `smooth_paths` (colours as cells of a
cube, and ways without a step between them).

To change how a wire before a sky is kept: `wires`, and `faint_wires`, which follows it where it fades. Others hold the
same promise with numbers of their own: `chance` (gaps that are bridged), `leftovers` (an edge of a cloud that is taken
back, and faults that lower the confidence), `replace` (the line of the old sky's colour), the edge network,
`lost_detail` and `worth` (a photo whose wires a new sky would paint over keeps its own), and in the engine
`pipeline/guide/edits.py` (wires in a model's answer) and `pipeline/fidelity/wires.py` (the guard, which refuses a
result whose wires are gone). What breaks with `wires`: `test_wires.py` and `test_sky.py` in
`tests/plugins/classic/sky`. The other places are held by `test_leftovers.py` and `test_doubt.py` there, by
`tests/engine/pipeline/guide/test_answers_in_recipes.py` and `tests/engine/pipeline/fidelity/test_judge.py`. The golden
pictures and the sky group of `make quality` see only what goes wrong beside it. Raise `SKY_FIND.version` in `find`: a
job that was planned with the older one fails with `STAGE_VERSION_GONE`, unless the stage says that it accepts it.

**Where the numbers come from.** Every number in these rooms has a name, a unit, what it is held against and what breaks
when it moves. "By eye" means: chosen by eye on public listing photos and, since there are any, on the unsealed measured
houses (`tests/houses/data`) while the rule was written; no measurement of that number alone is on record, what is
measured is the style as a whole (docs/styles.md, Measured). "Time" means: chosen so that a job keeps the times of that
table. "Exact" follows from mathematics or a standard. Where there is better evidence it is named.
"""
