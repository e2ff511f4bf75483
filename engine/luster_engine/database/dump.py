"""Writes a whole database into a file, and reads it back, by the programs that come with the embedded Postgres."""

import os
import subprocess
from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url

from luster_engine.errors import LusterError, Reason

_SECONDS: Final = 6 * 3600
"""How long a dump or its return may take; ten million rows take some minutes."""


def dump(programs: Path, url: str | URL, snapshot: str, into: Path) -> None:
    """Write what a snapshot of an open transaction sees."""
    _run(programs / "pg_dump", url, "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={into}")


def restore(programs: Path, url: str | URL, source: Path) -> None:
    """Fill an empty database, wholly or not at all."""
    name = make_url(url).database or ""
    _run(
        programs / "pg_restore", url, "--no-owner", "--exit-on-error", "--single-transaction", f"--dbname={name}",
        str(source),
    )  # fmt: skip


def _run(program: Path, url: str | URL, *arguments: str) -> None:
    address = make_url(url)
    host = address.query.get("host") or address.host or ""
    # By the environment: what stands on a command line, every user of the machine can read.
    environment = {
        "PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC",
        "PGHOST": str(host), "PGPORT": str(address.port or 5432), "PGUSER": address.username or "",
        "PGPASSWORD": str(address.password or ""), "PGDATABASE": address.database or "",
    }  # fmt: skip
    done = subprocess.run(
        [str(program), *arguments], env=environment, capture_output=True, check=False, timeout=_SECONDS
    )
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE, f"{program.name} failed: {' / '.join(lines[-3:]) or done.returncode}"
        )
