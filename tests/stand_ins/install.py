"""Installs what some tests talk to and nothing else needs: `python -m tests.stand_ins.install`, as CI does first."""

from tests.stand_ins import aws_command, oidc_provider

if __name__ == "__main__":
    aws_command.install()
    oidc_provider.install()
