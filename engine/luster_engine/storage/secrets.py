"""Secrets that Luster makes for itself and keeps in the data folder, readable by its owner alone."""

import os
import secrets
from pathlib import Path


def own_secret(data_dir: Path, name: str) -> str:
    """The secret of a name; made the first time, the same for every process on the same data folder."""
    path = data_dir / "secrets" / name
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f".{name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
        try:
            # Of several processes that start at once, one wins and all read its secret.
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text(encoding="utf-8").strip()
