"""Secrets that Luster makes for itself and keeps in the data folder, readable by its owner alone."""

import os
import secrets
from pathlib import Path

from luster_engine.data_folder import checked_data_dir
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings

_SHORTEST = 16
"""Characters of a secret that somebody may have put there by hand; those made here have 43."""
_MEND = "Copy it back from a backup, or move it away: another is made, and what the old one signed ends."


def service_token(settings: Settings) -> str:
    """What callers of the engine prove themselves with: as it was given, else one of Luster's own."""
    if settings.service_token is not None:
        return settings.service_token.get_secret_value()
    return own_secret(checked_data_dir(settings.data_dir), "service_token")


def own_secret(data_dir: Path, name: str) -> str:
    """The secret of a name; made the first time, the same for every process on the same data folder."""
    path = data_dir / "secrets" / name
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = path.with_name(f".{name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
            file.flush()
            os.fsync(file.fileno())
        try:
            # Of several processes that start at once, one wins and all read its secret.
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    try:
        kept = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeError) as error:
        raise LusterError(Reason.STATE_CONFLICT, f"{path} cannot be read ({error}). {_MEND}") from error
    if len(kept) < _SHORTEST:
        # What an empty secret signs, anybody can sign.
        raise LusterError(Reason.STATE_CONFLICT, f"{path} is cut off. {_MEND}")
    return kept
