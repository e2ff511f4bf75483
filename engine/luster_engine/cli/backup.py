"""`luster backup` and `luster restore`: database and files of one machine, put aside and put back."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.backup.checking import Checked
    from luster_engine.backup.making import Made
    from luster_engine.backup.pruning import Pruned
    from luster_engine.backup.repository import Repository
    from luster_engine.backup.restoring import Restored
    from luster_engine.database.embedded import EmbeddedPostgres
    from luster_engine.settings import Settings

Place = Annotated[str, typer.Argument(metavar="DIR|s3://BUCKET/FOLDER", help="Where the backups lie.")]
KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--key-file",
        envvar="LUSTER_BACKUP_KEY_FILE",
        help="A file with a key of yours, at least 20 characters: backups are sealed by it. Keep a copy elsewhere.",
    ),
]
Name = Annotated[str, typer.Option("--backup", help="The backup's name or the beginning of it.")]


class _MakesByDefault(TyperGroup):
    """`luster backup DIR` is `luster backup make DIR`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] != "--help":
            args = ["make", *args]
        return super().parse_args(ctx, args)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    backup = typer.Typer(
        cls=_MakesByDefault,
        no_args_is_help=True,
        help="Put database and pictures of this machine aside: luster backup DIR, or s3://BUCKET/FOLDER. Luster may "
        "run meanwhile. Pictures that are there already are not copied again.",
    )
    backup.command(help="Make a backup; the word can be left out.")(make)
    backup.command(help="Read backups and compare every file with its checksum, without restoring; exit 1 on a fault.")(
        verify
    )
    backup.command("list", help="Name the backups of a place, oldest first.")(list_backups)
    backup.command(help="Remove old backups and what only they held.")(prune)
    app.add_typer(backup, name="backup", rich_help_panel="Production")
    app.command(
        help="Put a data folder back from a backup, into an empty folder, checked.", rich_help_panel="Production"
    )(restore)


def make(place: Place, key_file: KeyFile = None, data: Data = None, as_json: AsJson = False) -> None:
    """Make one; 1 when a picture was lost before."""
    quiet_logging()
    made = asyncio.run(_make(load_settings(data), place, _key(key_file)))
    manifest = made.manifest
    if as_json:
        facts = {"backup": made.name, "files": len(manifest.files), "new_files": made.new_files}
        typer.echo(json.dumps({**facts, "new_bytes": made.new_bytes, "missing": manifest.missing}))
    else:
        typer.echo(
            f"{made.name}: {counted(len(manifest.pictures), 'picture')} and the database; "
            f"{counted(made.new_files, 'new file')}, {made.new_bytes / 1e6:.1f} MB."
        )
    for each in manifest.missing[:20]:
        typer.echo(f"missing before the backup: {each}", err=True)
    for each in manifest.discrepancies[:20]:
        typer.echo(f"the ledger was off before the backup: {each}", err=True)
    if manifest.missing or manifest.discrepancies:
        raise typer.Exit(1)


def verify(place: Place, key_file: KeyFile = None, backup: Name = "", as_json: AsJson = False) -> None:
    """Say whether what lies there is what was put there."""
    found = asyncio.run(_verify(load_settings(), place, _key(key_file), backup))
    if as_json:
        typer.echo(json.dumps({"backups": found.backups, "files": found.files, "faults": found.faults}))
    else:
        for each in found.faults[:50]:
            typer.echo(each, err=True)
        state = "all as they were stored" if not found.faults else counted(len(found.faults), "fault")
        many = f"{counted(len(found.backups), 'backup')}, {counted(found.files, 'file')}"
        typer.echo(f"{many}, {found.size / 1e6:.1f} MB: {state}.")
    if found.faults:
        raise typer.Exit(1)


def list_backups(place: Place, key_file: KeyFile = None, as_json: AsJson = False) -> None:
    """Name them."""
    names = asyncio.run(_names(load_settings(), place, _key(key_file)))
    typer.echo(json.dumps(names) if as_json else "\n".join(names) or "none")


def prune(
    place: Place,
    keep: Annotated[int, typer.Option(min=1, help="How many of the newest stay.")],
    key_file: KeyFile = None,
) -> None:
    """Remove all but the newest."""
    pruned = asyncio.run(_prune(load_settings(), place, _key(key_file), keep))
    typer.echo(f"Removed: {counted(len(pruned.backups), 'backup')} and {counted(pruned.contents, 'file')}.")


def restore(
    place: Place,
    key_file: KeyFile = None,
    backup: Name = "",
    keep_api_keys: Annotated[
        bool,
        typer.Option(
            "--keep-api-keys", help="Leave API keys as they were. One that was revoked since the backup counts again."
        ),
    ] = False,
    data: Data = None,
) -> None:
    """Put one back, by default the newest."""
    quiet_logging()
    settings = load_settings(data)
    restored = asyncio.run(_restore(settings, place, _key(key_file), backup, keep_api_keys=keep_api_keys))
    manifest = restored.manifest
    typer.echo(
        f"{restored.name} is back in {settings.data_dir}: {counted(manifest.counts.get('accounts', 0), 'account')}, "
        f"{counted(manifest.counts.get('jobs', 0), 'job')}, {counted(len(manifest.pictures), 'picture')}; "
        "every checksum and the ledger were compared. Start it with: luster up"
    )
    ended = restored.ended
    if ended.sessions or ended.api_keys:
        typer.echo(
            f"Ended: {counted(ended.sessions, 'session')} and {counted(ended.api_keys, 'API key')}, "
            "since the backup does not know which of them were ended after it was made. "
            "People sign in again, and programs need new keys."
        )


async def _make(settings: "Settings", place: str, key: bytes | None) -> "Made":
    from luster_engine.data_folder import Contents
    from luster_engine.errors import LusterError, Reason

    _check_one_machine(settings)
    data = settings.data_dir.expanduser().resolve()
    if not Contents(data).of("database"):
        raise LusterError(Reason.NOT_FOUND, f"Luster never ran on {data}. Name its folder with --data.")
    _check_apart(place, data)
    async with _repository(settings, place, key, make=True) as repository, _server(settings) as server:
        from luster_engine.backup.making import Backups  # learnt while the server starts

        return await Backups(data, server, repository).make()


class _Server:
    """The database's server, which starts in a thread while others do something else."""

    def __init__(self, postgres: "EmbeddedPostgres") -> None:
        self._postgres = postgres
        self._starting = asyncio.create_task(asyncio.to_thread(postgres.serve))

    @property
    def programs(self) -> Path:
        """Where pg_dump lies; known once it answers."""
        return self._postgres.programs.bin

    async def opened(self) -> str:
        """Where it is found, once it answers; refuses tables that are not those of this version."""
        from psycopg import OperationalError

        from luster_engine.database.states import head, other_tables

        await asyncio.shield(self._starting)
        try:
            state, _ = await asyncio.to_thread(self._postgres.state)
        except OperationalError as error:  # as when all its connections are taken
            from luster_engine.database.session import unavailable

            raise unavailable(error) from error
        if state != head():
            raise other_tables()
        return self._postgres.conninfo()

    async def stop(self) -> None:
        """Leave it, as soon as it has started. It may be told more than once."""
        await asyncio.wait((self._starting,))
        await asyncio.to_thread(self._postgres.stop)


@asynccontextmanager
async def _server(settings: "Settings") -> AsyncIterator[_Server]:
    from luster_engine.data_folder import checked_data_dir
    from luster_engine.database.embedded import EmbeddedPostgres

    server = _Server(EmbeddedPostgres(checked_data_dir(settings.data_dir)))
    try:
        await asyncio.sleep(0)  # its thread begins now, and not only when this one has learnt what it needs
        yield server
    finally:
        await server.stop()


async def _verify(settings: "Settings", place: str, key: bytes | None, backup: str) -> "Checked":
    from luster_engine.backup.checking import check

    async with _repository(settings, place, key) as repository:
        return await check(repository, backup)


async def _names(settings: "Settings", place: str, key: bytes | None) -> list[str]:
    async with _repository(settings, place, key) as repository:
        return await repository.backups()


async def _prune(settings: "Settings", place: str, key: bytes | None, keep: int) -> "Pruned":
    from luster_engine.backup.pruning import prune as remove_old

    async with _repository(settings, place, key) as repository:
        return await remove_old(repository, keep)


async def _restore(
    settings: "Settings", place: str, key: bytes | None, backup: str, *, keep_api_keys: bool
) -> "Restored":
    from luster_engine.backup.checking import chosen
    from luster_engine.backup.restoring import Restoring
    from luster_engine.data_folder import checked_data_dir
    from luster_engine.database_opened import new_database

    _check_one_machine(settings)
    async with _repository(settings, place, key) as repository:
        name = chosen(await repository.backups(), backup)
        data = checked_data_dir(settings.data_dir)
        restoring = Restoring(data, repository, keep_api_keys=keep_api_keys)
        return await restoring.restore(name, lambda url: new_database(settings, url, pool=2))


@asynccontextmanager
async def _repository(
    settings: "Settings", place: str, key: bytes | None, *, make: bool = False
) -> AsyncIterator["Repository"]:
    from luster_engine.backup.repository import open_repository
    from luster_engine.backup.shelf import open_shelf

    shelf = open_shelf(place, settings, make=make)
    try:
        yield await open_repository(shelf, key, make=make)
    finally:
        await shelf.close()


def _key(path: Path | None) -> bytes | None:
    from luster_engine.backup.sealing import checked_key
    from luster_engine.errors import LusterError, Reason

    if path is None:
        return None
    try:
        with path.open(encoding="utf-8") as file:
            return checked_key(file.read(10_000), str(path))
    except (OSError, UnicodeError) as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"The key {path} cannot be read ({error}).") from error


def _check_one_machine(settings: "Settings") -> None:
    from luster_engine.errors import LusterError, Reason

    given = {"DATABASE_URL": settings.database_url, "S3_BUCKET": settings.s3_bucket}
    elsewhere = [name for name, value in given.items() if value]
    if elsewhere:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"{' and '.join(elsewhere)} says that data lies on other servers; this command is for one machine. "
            "The page docs/backup.md says how servers are backed up without losing anything.",
        )


def _check_apart(place: str, data: Path) -> None:
    from luster_engine.errors import LusterError, Reason

    folder = Path(place).expanduser().resolve()
    if "://" not in place and (folder == data or data in folder.parents):
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"{folder} lies in the data folder and would be lost with it. Choose another disk.",
        )
