"""Remote models: each is asked by a process of its own that holds only its key, and every answer is stored first."""
