"""Light of the whole frame: white balance, tone, clarity and noise."""
