"""A data folder that is damaged is refused with the way to mend it, and never filled with a new, empty database."""

import hashlib
import json
import os
import pwd
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import psycopg_dsn
from luster_engine.errors import LusterError, Reason

_Damage = Callable[[Path], None]


@pytest.fixture(scope="module")
def sound() -> Iterator[Path]:
    """A data folder with a row and a photo in it, stopped."""
    with tempfile.TemporaryDirectory(prefix="luster-sound-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "sound"
        folder.mkdir()
        with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
        photo = folder / "storage" / "objects" / "photo.jpg"
        photo.parent.mkdir(parents=True)
        photo.write_bytes(b"a photo")
        yield folder


@pytest.fixture
def folder(sound: Path) -> Iterator[Path]:
    """A true copy of it, as a backup is one."""
    with tempfile.TemporaryDirectory(prefix="luster-damaged-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        copy = Path(name) / "copy"
        _copy(sound, copy)
        yield copy


def _copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, symlinks=True)
    for path in (source, *source.rglob("*")):
        facts = path.lstat()
        os.chown(target / path.relative_to(source), facts.st_uid, facts.st_gid, follow_symlinks=False)


def _contents(folder: Path) -> dict[str, str]:
    """Every file that is no log and no lock, by what is in it."""
    passing = ("locks", "server.log", "run", "postmaster.pid", "postmaster.opts")
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part in passing for part in path.relative_to(folder).parts)
    }


def _owner_of_the_server() -> int:
    return pwd.getpwnam("luster-postgres").pw_uid if os.geteuid() == 0 else os.geteuid()


def _remove(name: str) -> _Damage:
    def damage(folder: Path) -> None:
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return damage


def _write(name: str, content: bytes) -> _Damage:
    def damage(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return damage


def _empty(name: str) -> _Damage:
    def damage(folder: Path) -> None:
        for path in (folder / name).iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return damage


def _cut(name: str, size: int) -> _Damage:
    return lambda folder: os.truncate(folder / name, size)


def _forbid(name: str) -> _Damage:
    """As after a restore by another user; a mode alone would not stop root."""

    def damage(folder: Path) -> None:
        (folder / name).chmod(0)

    return damage


def _of_another(folder: Path) -> None:
    """The photos and the list of one installation, the database of another."""
    (folder / "contents.json").write_text(json.dumps({"database": "1234567890"}))


def _database_cut_out(folder: Path) -> None:
    """The folder of the one database that matters: the highest number is the newest database."""
    newest = max((folder / "postgres" / "data" / "base").iterdir(), key=lambda path: int(path.name))
    shutil.rmtree(newest)


def _leads_nowhere(folder: Path) -> None:
    shutil.rmtree(folder / "postgres")
    (folder / "postgres").symlink_to("/mnt/a-disk-that-is-not-mounted")


def _no_list_and_no_database(folder: Path) -> None:
    """A restore of the photos alone, of an installation that wrote no list."""
    (folder / "contents.json").unlink()
    shutil.rmtree(folder / "postgres")


def _no_photos_and_no_database(folder: Path) -> None:
    shutil.rmtree(folder / "storage")
    shutil.rmtree(folder / "postgres")


def _list_cut_off_and_no_database(folder: Path) -> None:
    (folder / "contents.json").write_text('{"data')
    shutil.rmtree(folder / "storage")
    shutil.rmtree(folder / "postgres")


def _in_the_way(folder: Path) -> None:
    shutil.rmtree(folder / "postgres")
    (folder / "postgres").write_text("not a folder")


_DATA = "postgres/data"
_DAMAGES: dict[str, tuple[_Damage, str, str]] = {
    # name: (what happens, what the refusal names, the mend that it gives)
    "password missing": (_remove("postgres/password"), "postgres/password", "luster database password"),
    "password empty": (_write("postgres/password", b"\n"), "postgres/password", "luster database password"),
    "password of another": (_write("postgres/password", b"guess"), "postgres/password", "luster database password"),
    "password no text": (_write("postgres/password", b"\xff\xfe"), "postgres/password", "luster database password"),
    "PG_VERSION missing": (_remove(f"{_DATA}/PG_VERSION"), "PG_VERSION", "echo 18 >"),
    "PG_VERSION empty": (_write(f"{_DATA}/PG_VERSION", b""), "PG_VERSION", "echo 18 >"),
    "PG_VERSION of another": (_write(f"{_DATA}/PG_VERSION", b"17\n"), "PostgreSQL 17", "pg_dump"),
    "pg_control missing": (_remove(f"{_DATA}/global/pg_control"), "global/pg_control", "backup"),
    "pg_control cut off": (_cut(f"{_DATA}/global/pg_control", 100), "global/pg_control", "backup"),
    "pg_control unreadable": (_forbid(f"{_DATA}/global/pg_control"), "global/pg_control", "chmod"),
    "filenode map missing": (_remove(f"{_DATA}/global/pg_filenode.map"), "pg_filenode.map", "backup"),
    "catalog cut off": (_cut(f"{_DATA}/global/1262", 0), "database luster", "backup"),
    "configuration missing": (_remove(f"{_DATA}/postgresql.conf"), "postgresql.conf", "backup"),
    "access rules empty": (_write(f"{_DATA}/pg_hba.conf", b""), "pg_hba.conf", "backup"),
    "base missing": (_remove(f"{_DATA}/base"), f"{_DATA}/base", "backup"),
    "database's own folder missing": (_database_cut_out, "database luster", "backup"),
    "log of writes missing": (_remove(f"{_DATA}/pg_wal"), "pg_wal", "backup"),
    "log of writes empty": (_empty(f"{_DATA}/pg_wal"), "pg_wal", "backup"),
    "commit log missing": (_remove(f"{_DATA}/pg_xact"), "pg_xact", "backup"),
    "empty folder not copied": (_remove(f"{_DATA}/pg_notify"), "pg_notify", "mkdir"),
    "data missing": (_remove(_DATA), _DATA, "backup"),
    "data empty, as an unmounted disk": (_empty(_DATA), _DATA, "backup"),
    "data unreadable": (_forbid(_DATA), _DATA, "chmod"),
    "postgres empty, as an unmounted disk": (_empty("postgres"), "postgres", "Mount its disk"),
    "postgres leads nowhere": (_leads_nowhere, "/mnt/a-disk-that-is-not-mounted", "Mount it"),
    "postgres is a file": (_in_the_way, "postgres", "backup"),
    "half a restore, photos and list": (_remove("postgres"), "postgres", "backup"),
    "half a restore, photos alone": (_no_list_and_no_database, "storage/objects", "DATABASE_URL"),
    "half a restore, the list alone": (_no_photos_and_no_database, "contents.json", "backup"),
    "half a restore, half a list": (_list_cut_off_and_no_database, "contents.json", "backup"),
    "half a restore, another's database": (_of_another, "contents.json", "one backup"),
}


@pytest.mark.parametrize("name", _DAMAGES)
def test_damage_is_refused_with_its_mend_and_nothing_is_made_anew(folder: Path, name: str) -> None:
    damage, names, mend = _DAMAGES[name]
    damage(folder)
    before = _contents(folder)
    with pytest.raises(LusterError) as refused:
        EmbeddedPostgres(folder).start()
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    assert names in refused.value.message and mend in refused.value.message, refused.value.message
    after = _contents(folder)
    # Postgres itself may have looked at what is there (its caches are its own); nothing is gone or replaced.
    gone = {name for name in set(before) - set(after) if not name.endswith("pg_internal.init")}
    assert not gone
    assert not list(folder.glob("postgres.new-*"))
    for path in (folder / "postgres" / "password", folder / _DATA / "PG_VERSION", folder / "contents.json"):
        key = str(path.relative_to(folder))
        assert before.get(key) == after.get(key)
    assert not EmbeddedPostgres(folder).running()


def test_a_true_copy_starts_with_everything_in_it(folder: Path) -> None:
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (7,)
        assert str(url.query["host"]).startswith(str(folder))


@pytest.mark.parametrize("name", ["password missing", "password of another"])
def test_a_lost_password_is_replaced_and_the_data_kept(folder: Path, name: str) -> None:
    _DAMAGES[name][0](folder)
    EmbeddedPostgres(folder).new_password()
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (7,)


def test_the_mend_that_is_named_works(folder: Path) -> None:
    (folder / _DATA / "PG_VERSION").unlink()
    (folder / _DATA / "PG_VERSION").write_text("18\n")
    (folder / _DATA / "pg_notify").rmdir()
    (folder / _DATA / "pg_notify").mkdir(mode=0o700)
    for name in ("PG_VERSION", "pg_notify"):
        os.chown(folder / _DATA / name, _owner_of_the_server(), -1)
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (7,)


def test_a_damaged_list_does_not_stop_a_whole_database(folder: Path) -> None:
    whole = (folder / "contents.json").read_bytes()
    (folder / "contents.json").write_text('{"data')
    with EmbeddedPostgres(folder) as url, psycopg.connect(psycopg_dsn(url)) as connection:
        assert connection.execute("SELECT n FROM kept").fetchone() == (7,)
    assert (folder / "contents.json").read_bytes() == whole


def test_a_folder_made_before_there_was_a_list_gets_one(folder: Path) -> None:
    whole = (folder / "contents.json").read_bytes()
    (folder / "contents.json").unlink()
    with EmbeddedPostgres(folder):
        pass
    assert (folder / "contents.json").read_bytes() == whole
