"""Bytes of the filesystem store by signed token."""
