"""The ledger: what an account can spend, what is held, and every movement of it."""
