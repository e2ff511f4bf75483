"""The JSON that clients send and parse, and how it comes from the contract's messages."""
