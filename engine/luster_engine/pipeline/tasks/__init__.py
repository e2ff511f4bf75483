"""What sandbox children do with pictures: one function per kind of task."""
