"""Writes a whole database into a file, and reads it back, by the programs that come with the embedded Postgres."""

import os
import subprocess
from pathlib import Path
from typing import Final

from psycopg.conninfo import conninfo_to_dict

from luster_engine.errors import LusterError, Reason

_SECONDS: Final = 6 * 3600
"""How long a dump or its return may take; ten million rows take some minutes."""


def dump(programs: Path, conninfo: str, snapshot: str, into: Path) -> None:
    """Write what a snapshot of an open transaction sees."""
    _run(programs / "pg_dump", conninfo, "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={into}")


def restore(programs: Path, conninfo: str, source: Path) -> None:
    """Fill an empty database, wholly or not at all."""
    name = conninfo_to_dict(conninfo).get("dbname") or ""
    _run(
        programs / "pg_restore", conninfo, "--no-owner", "--exit-on-error", "--single-transaction", f"--dbname={name}",
        str(source),
    )  # fmt: skip


def _run(program: Path, conninfo: str, *arguments: str) -> None:
    found = conninfo_to_dict(conninfo)
    # By the environment: what stands on a command line, every user of the machine can read.
    environment = {
        "PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC",
        "PGHOST": str(found.get("host") or ""), "PGPORT": str(found.get("port") or 5432),
        "PGUSER": str(found.get("user") or ""), "PGPASSWORD": str(found.get("password") or ""),
        "PGDATABASE": str(found.get("dbname") or ""),
    }  # fmt: skip
    done = subprocess.run(
        [str(program), *arguments], env=environment, capture_output=True, check=False, timeout=_SECONDS
    )
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE, f"{program.name} failed: {' / '.join(lines[-3:]) or done.returncode}"
        )
