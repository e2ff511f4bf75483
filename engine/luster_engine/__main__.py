"""Lets `python -m luster_engine` be the `luster` command."""

import sys

from luster_engine.cli.ahead import begun_ahead

if __name__ == "__main__":
    with begun_ahead(sys.argv[1:]):
        from luster_engine.cli.main import run

        run()
