"""The guard: measures what a job did to the house in a photo, and says whether that may be shown."""
