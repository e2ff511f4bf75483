"""Who uses Luster: accounts, their identities, keys and what they may touch."""
