"""Versioned prompts for generative looks."""
