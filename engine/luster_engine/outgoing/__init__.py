"""The one guard that every address passes to which Luster sends something of its own accord.

    an address as written ── guard.AddressGuard.check ──► its host and port
                          ── guard.AddressGuard.resolve ─► its IP addresses, every one of them allowed
    a message ── sender.Sender.post ── connects to such an address; name and certificate stay the host's ──► an answer

Nothing is followed, nothing is read from the environment, and a name is resolved anew for every message.
"""
