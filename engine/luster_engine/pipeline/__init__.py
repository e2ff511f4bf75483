"""Pixels: how photos are read, changed as a plan says, and written. Everything here runs in sandbox children."""
