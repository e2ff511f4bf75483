"""The `luster` command."""


def main() -> None:
    """Run the command; everything heavy is imported only by the subcommand that needs it."""
    from luster_engine.cli.main import run

    run()
