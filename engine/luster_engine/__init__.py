"""The engine of Luster: it owns the database, the storage, the queue, the ledger and the plugins."""

__version__ = "0.1.0"
