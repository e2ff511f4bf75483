"""Luster for language models: an MCP server with looks, quotes, jobs and results as tools.

`tools.py` is what a model sees. Behind it stands a workshop (`workshop.py`): the sandbox of this machine
(`own_machine.py`) or a gateway somewhere (`gateway.py`).
"""
