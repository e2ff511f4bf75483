"""Lets `python -m luster_engine` be the `luster` command."""

from luster_engine.cli.main import run

if __name__ == "__main__":
    run()
