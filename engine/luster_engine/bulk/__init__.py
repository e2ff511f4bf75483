"""An archive enhanced in one run that may end at any moment and go on later: shards, journals, a report."""
