"""Buying credits, by card and in the app stores."""
