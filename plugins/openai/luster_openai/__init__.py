"""OpenAI's image models for Luster: a provider, asked from a process of its own, and the stage that uses it."""
