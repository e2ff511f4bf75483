"""Where everything that must not be lost is kept: connections, the embedded server, tables and migrations."""
