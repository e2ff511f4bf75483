"""The generated part of the client, and what it stands on."""
