"""The quality harness: runs styles and stages over the measured houses and prints figures against exact truth."""
