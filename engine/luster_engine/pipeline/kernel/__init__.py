"""The compiled pass: `source.py` says what it does, `fused.ll` is its compiled form, `load.py` makes it machine code."""
