"""Luster as an issuer of its own: passwords, links by mail, sessions, and the tokens that prove them."""
