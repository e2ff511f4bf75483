"""Backups of one machine: its database and its files together, each picture once, and the way back."""
