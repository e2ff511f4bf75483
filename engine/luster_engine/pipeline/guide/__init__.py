"""A remote model's answer: how it is asked for, laid over the photo, and turned into Edits on the original."""
