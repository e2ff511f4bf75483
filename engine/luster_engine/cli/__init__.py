"""The `luster` command."""

import sys


def main() -> None:
    """Run the command; everything heavy is imported only by the subcommand that needs it."""
    from luster_engine.cli.ahead import begun_ahead

    with begun_ahead(sys.argv[1:]):
        from luster_engine.cli.main import run

        run()
