"""The generated contract of Luster: messages and stubs, nothing else."""
