"""A photo's way through Luster: created, planned, queued, done or not."""
