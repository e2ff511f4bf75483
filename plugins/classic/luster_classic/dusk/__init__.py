"""Dusk: evening light, a sky to match and a light behind windows.

Finding windows (`find`, which writes the region `windows` and `windows.count`):

    1000 px ─→ windows ── rectangles: edges → pairs → closed, snapped, distinct boxes  (`Facade`: what they share)
                  │       traits: a named row for each box → boosted_trees: its chance of being a window
                  │       scene.segments: the network of classes, the second witness
                  └────→ odds of both ─→ one box for each place ─→ facade, fitting: whole windows, most of them or none
                         ─→ panes: neither doors nor what mirrors the day
                         ─→ glass: what is neither bar nor wall ─→ Mask with an EdgeBand for full size

What is done with them:

    worth ── snow, a sun too hard for the mood ─→ declined, in words
             no sky asked for, scraps that would stay, leaves, sun ─→ `dusk.own_sky`: no other sky is painted
    grade ── golden over its own sky: late_sun, one smooth curve of light on a good base ─→ base edit
             else daylight: sun and hard shadows go down; the hour's light ─→ base edit, by `EVENINGS[mood]`
             own_sky: the photo's own sky after sunset ─→ the same edit, by `VEILS[mood]`
    echo ─── panes, gaps and rims that show the old sky ─→ masked edit, by `ECHOES[mood]`
    glow ─── rooms: warmth added to what the camera saw in the glass, by `HOURS[mood]` ─→ masked edit
             spill: light on the wall around, and on lamps that burn ─→ masked edit
    another sky is painted by `luster_classic.sky.replace`, by `PALETTES[mood]`

A photo that is an evening already (`luster_classic.light.hour`) gets a finishing curve and no masked edit.

To add a mood, change these places. `tests/plugins/styles/test_moods.py` fails while the mood is missing in the first
three rows, in those of the sky or in that of the style, and needs no change itself.

    grade.py                              its name in `Mood`, its light in `EVENINGS`
                                          and its name in `SUN_STILL_UP` where the sun still shines in it: over
                                          its own sky such a mood is lit by late_sun.py, whose colour is golden's,
                                          and `SUN_TOO_HARD` in worth.py should name it beside golden
    own_sky.py                            what it leaves of a sky in `VEILS`, unless the sun is up
    echo.py, glow.py                      its tint in `ECHOES`, how bright its windows are in `HOURS` and `FAINTER`
    ../sky/paint.py                       its sky in `PALETTES`
    ../sky/replace.py                     its name in `SkyReplaceParams.sky`
    plugins/styles/luster_styles/dusk.py  its name in `DuskParams.mood`, the description of that field, and its words
                                          for the prompt in `MOODS`
    gateway/studio/words/en.ts, de.ts     its word in `fields`, then `make studio`, which also writes the built files;
                                          `test_words_of_parameters.py` fails while a word is missing
    tests/plugins/styles/golden.py        a line in `GOLDENS`, then
                                          `python -m tests.plugins.styles.golden --update dusk`
    tests/plugins/classic/dusk/
        test_dusk.py                      what its light must do, beside the other moods
    docs/styles.md                        what it looks like; a picture in docs/pictures/styles where words do not do
    plugins/styles/README.md              its name in the row of `dusk`
    CHANGELOG.md                          a line

The command line, REST, the OpenAPI document, the catalogue and previews need nothing: they read the style's schema.
A new mood raises the style's version, because the prompt tells every mood; it raises no stage's. docs/contributing.md
says when a version is raised.

Where the numbers come from is said in `luster_classic.sky`.
"""
