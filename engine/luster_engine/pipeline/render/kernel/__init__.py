"""The compiled pass: `fused.c` is its source, `fused.ll` its portable form, `load.py` makes it machine code."""
