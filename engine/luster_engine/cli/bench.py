"""`luster bench`: how fast this machine is, told by the benches of the source tree."""

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Measure this machine: prints figure | to reach | measured.", rich_help_panel="Production")(bench)


def bench(
    name: Annotated[str | None, typer.Argument(help="Which bench; all when left out.", show_default=False)] = None,
) -> None:
    """Run benches; 1 when a figure falls short."""
    from luster_engine.errors import LusterError, Reason

    folder = next(
        (
            each / "tests" / "bench"
            for each in (Path.cwd(), *Path(__file__).parents)
            if (each / "tests" / "bench").is_dir()
        ),
        None,
    )
    if folder is None:
        raise LusterError(
            Reason.INVALID_ARGUMENT, "The benches come with the source tree. Run this in a checkout of Luster."
        )
    known = sorted(path.stem for path in folder.glob("*.py") if "def main(" in path.read_text(encoding="utf-8"))
    if name is not None and name not in known:
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no bench {name!r}; there are {', '.join(known)}.")
    results = [
        subprocess.run([sys.executable, "-m", f"tests.bench.{each}"], cwd=folder.parents[1], check=False).returncode
        for each in ([name] if name is not None else known)
    ]
    raise typer.Exit(1 if any(results) else 0)
