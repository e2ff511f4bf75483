"""The checks through which all passes that a child or a provider process sends: names, files, sizes and words."""
