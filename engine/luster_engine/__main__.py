"""Lets `python -m luster_engine` be the `luster` command."""

from luster_engine.cli import main

if __name__ == "__main__":
    main()
