"""Light, tone and detail of the whole frame.

    white_balance ── signature: histograms of chroma, one for each kind of place ─→ neutrals: matched with what was
                     learned ─→ the colour of the light ─→ channel gains
    hour ─────────── lamps that burn, a sunset's sky ─→ `light.evening`, by which later steps keep an evening
    tone ─────────── shadows: how far they may be opened; tone_curve: white, exposure and black as one curve; local:
                     shadows, highlights, clarity and hues as a map
    detail ───────── noise and sharpness, fitted to the photo's full size

What is learned, and how, is in docs/learning.md (light); where other numbers come from is said in `luster_classic.sky`.
"""
