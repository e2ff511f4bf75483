"""A backup brings everything back, copies nothing twice, and is refused where it is not what was put there."""

import asyncio
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from luster_engine.accounts import service as accounts
from luster_engine.backup import moment
from luster_engine.backup.manifest import Kept, Manifest
from luster_engine.backup.pruning import prune
from luster_engine.backup.repository import open_repository
from luster_engine.backup.restoring import Restoring
from luster_engine.backup.shelf import FolderShelf
from luster_engine.data_folder import RESTORING
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.sign_in import challenges, links
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.sessions import Origin, Sessions
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from tests.engine.backup.installation import Installation
from tests.engine.cli.conftest import Command, Said, command  # noqa: F401 - a fixture
from tests.engine.storage.s3_server import REGION, s3_server

KEY = "a key of thirty-two characters.."
_HOLDS = """
import sys, fasteners
lock = fasteners.InterProcessLock(sys.argv[1])
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@dataclass
class House:
    """An installation, its backups, and the commands that an operator gives."""

    command: Command
    home: Path
    installation: Installation

    @property
    def place(self) -> Path:
        return self.home / "backups"

    def luster(self, *arguments: str, data: str = "data", **more: str) -> Said:
        return self.command(*arguments, LUSTER_DATA=str(self.home / data), **more)

    def backup(self, *more: str) -> Said:
        said = self.luster("backup", str(self.place), *more)
        assert said.returncode == 0, said.stderr
        return said

    def contents(self) -> list[Path]:
        return sorted(path for path in (self.place / "objects").rglob("*") if path.is_file())


@pytest.fixture
def house(command: Command) -> Iterator[House]:  # noqa: F811 - the fixture
    with tempfile.TemporaryDirectory(prefix="luster-backup-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        home.chmod(0o755)
        (home / "data").mkdir()
        yield House(command, home, Installation(home / "data"))


def test_everything_is_back_after_the_disk_was_lost(house: House) -> None:
    house.installation.fill(4)
    before = house.installation.facts()
    house.backup()
    shutil.rmtree(house.home / "data")
    said = house.luster("restore", str(house.place), data="elsewhere")
    assert said.returncode == 0, said.stderr
    assert "1 account, 3 jobs, 4 pictures" in said.stdout
    assert Installation(house.home / "elsewhere").facts() == before
    assert sorted(path.name for path in (house.home / "elsewhere").iterdir() if path.name[0] == ".") == []
    assert house.luster("ledger", "verify", data="elsewhere").returncode == 0


@pytest.mark.parametrize("kept", [False, True])
def test_a_restore_revives_no_session_and_no_key(house: House, kept: bool) -> None:
    house.installation.fill(1)
    account, secret = house.installation.account, InstallationSecret("a secret of the tests")
    assert account is not None

    async def enter(session: AsyncSession) -> tuple[str, str]:
        begun = await Sessions(secret).begin(
            session, account, "password", Origin("192.0.2.7", "Firefox"), both_factors=True
        )
        assert begun is not None
        _, token, _ = begun
        _, key = await accounts.create_api_key(session, account, "listings", ("read",), expires_at=None, actor="test")
        await challenges.begin(session, "second_step", account, way="password")
        await links.put(session, "reset", new_id(), links.LinkTarget("ann@example.com", account))
        await session.execute(
            text("INSERT INTO sign_in_keys (id, public, sealed, signs_from) VALUES ('old', '{}', '', now())")
        )
        return token, key

    async def still_open(session: AsyncSession) -> list[int]:
        queries = (
            "sign_in_sessions WHERE ended_at IS NULL",
            "sign_in_challenges WHERE used_at IS NULL",
            "sign_in_links WHERE used_at IS NULL",
            "sign_in_keys",
            "api_keys WHERE revoked_at IS NULL",
        )
        return [int(await session.scalar(text(f"SELECT count(*) FROM {each}")) or 0) for each in queries]

    token, _ = house.installation.run(enter)
    assert house.installation.run(still_open) == [1, 1, 1, 1, 1]
    house.backup()
    more = ("--keep-api-keys",) if kept else ()
    said = house.luster("restore", str(house.place), *more, data="elsewhere")
    assert said.returncode == 0, said.stderr
    assert f"Ended: 1 session and {'0 API keys' if kept else '1 API key'}" in said.stdout
    restored = Installation(house.home / "elsewhere")
    assert restored.run(still_open) == [0, 0, 0, 0, 1 if kept else 0]

    async def renew(session: AsyncSession) -> str:
        return (await Sessions(secret).renew(session, token, Origin())).verdict

    assert restored.run(renew) == "gone"
    assert house.installation.run(still_open) == [1, 1, 1, 1, 1]  # who was backed up keeps what it has


def test_a_second_backup_copies_only_what_is_new(house: House) -> None:
    house.installation.fill(20, size=50_000)
    house.backup()
    first = {path: path.stat().st_mtime_ns for path in house.contents()}
    house.installation.fill(1, size=50_000)
    said = house.backup("--json")
    assert '"new_files": 2' in said.stdout  # the photo and the dump
    assert {path: path.stat().st_mtime_ns for path in house.contents() if path in first} == first
    assert len(house.luster("backup", "list", str(house.place)).stdout.split()) == 2
    verified = house.luster("backup", "verify", str(house.place))
    assert verified.returncode == 0 and "2 backups" in verified.stdout


def test_a_sealed_backup_says_nothing_without_its_key(house: House) -> None:
    house.installation.fill(2, size=(1 << 20) + 5)
    before = house.installation.facts()
    key, other, short = (house.home / name for name in ("key", "other", "short"))
    for path, content in ((key, KEY), (other, KEY[::-1]), (short, "short")):
        path.write_text(content)
    house.backup("--key-file", str(key))
    stored = b"".join(path.read_bytes() for path in house.place.rglob("*") if path.is_file())
    for content in house.installation.photos.values():
        assert content[:64] not in stored
    assert b"someone@example.com" not in stored
    for options, why in (
        ((), "sealed"),
        (("--key-file", str(other)), "not the key"),
        (("--key-file", str(short)), "20 to 4096"),
    ):
        refused = house.luster("restore", str(house.place), *options, data="elsewhere")
        assert refused.returncode != 0 and why in refused.stderr, refused.stderr
    said = house.luster("restore", str(house.place), "--key-file", str(key), data="elsewhere")
    assert said.returncode == 0, said.stderr
    assert Installation(house.home / "elsewhere").facts() == before


def test_a_folder_with_anything_in_it_is_never_restored_over(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    said = house.luster("restore", str(house.place))
    assert said.returncode == 1 and "is not empty" in said.stderr
    mounted = house.home / "mounted"
    (mounted / "lost+found").mkdir(parents=True)
    assert house.luster("restore", str(house.place), data="mounted").returncode == 0


@pytest.mark.parametrize("sealed", [False, True])
def test_a_damaged_or_forged_backup_is_refused_and_leaves_nothing(house: House, sealed: bool) -> None:
    key = house.home / "key"
    key.write_text(KEY)
    options = ("--key-file", str(key)) if sealed else ()
    house.installation.fill(2)
    house.backup(*options)
    listed = next((house.place / "backups").iterdir())
    largest = max(house.contents(), key=lambda path: path.stat().st_size)
    for path in (listed, largest):
        whole = path.read_bytes()
        flipped = bytes([*whole[:-30], whole[-30] ^ 1, *whole[-29:]])
        for damaged in (whole[:-1], flipped, b"", None):
            path.unlink()
            if damaged is not None:
                path.write_bytes(damaged)
            said = house.luster("restore", str(house.place), *options, data="elsewhere")
            assert said.returncode == 1 and len(said.stderr.strip().splitlines()) == 1, said.stderr
            assert "is damaged" in said.stderr or "no finished backup" in said.stderr, said.stderr
            assert list((house.home / "elsewhere").iterdir()) == []
            path.write_bytes(whole)
    largest.write_bytes(largest.read_bytes()[:-1])
    verified = house.luster("backup", "verify", str(house.place), *options)
    assert verified.returncode == 1 and "is damaged" in verified.stderr
    largest.write_bytes(whole)
    assert house.luster("backup", "verify", str(house.place), *options).returncode == 0


def test_a_backup_that_was_cut_off_is_mended_by_the_next(house: House) -> None:
    house.installation.fill(2)
    house.backup()
    for path in house.contents():
        path.write_bytes(path.read_bytes()[:-1])
    house.backup()
    assert house.luster("restore", str(house.place), data="elsewhere").returncode == 0


async def _rewritten(place: Path, **changes: object) -> None:
    """Write another list into a place that is not sealed, as a forger or a newer version would."""
    repository = await open_repository(FolderShelf(place, make=True), None, make=False)
    for name in await repository.backups():
        manifest = await repository.read(name)
        await repository.shelf.remove(f"backups/{name}")
        await repository.write(manifest.model_copy(update=changes))


def test_a_newer_versions_backup_is_refused_by_its_name(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    for changes in ({"revision": "9999", "version": "7.8.9"}, {"format": 2, "version": "7.8.9"}):
        asyncio.run(_rewritten(house.place, **changes))
        said = house.luster("restore", str(house.place), data="elsewhere")
        assert said.returncode == 1 and "made by Luster 7.8.9" in said.stderr, said.stderr
        assert list((house.home / "elsewhere").iterdir()) == []


def test_tables_that_are_not_what_the_list_says_are_refused(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    asyncio.run(_rewritten(house.place, counts={"jobs": 7}))
    said = house.luster("restore", str(house.place), data="elsewhere")
    assert said.returncode == 1 and "not as many" in said.stderr, said.stderr
    assert list((house.home / "elsewhere").iterdir()) == []
    asyncio.run(_rewritten(house.place, counts={}, pictures=()))
    said = house.luster("restore", str(house.place), data="elsewhere")
    assert said.returncode == 1 and "not in it" in said.stderr, said.stderr


def test_a_list_cannot_name_a_place_outside_the_folder(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    kept = {"path": "secrets/../../../../tmp/out", "sha256": "0" * 64, "size": 1}
    for field in ("private", "pictures"):
        with pytest.raises((ValueError, LusterError)):
            Manifest.model_validate_json(
                '{"format":1,"version":"","revision":"","made_at":"2026-01-01T00:00:00Z","database":'
                f'{{"path":"database","sha256":"{"0" * 64}","size":1}},"pictures":[],"private":[],"counts":{{}},'
                f'"discrepancies":[],"missing":[],"{field}":[{str(kept).replace(chr(39), chr(34))}]}}'
            )


def test_what_is_removed_during_a_backup_is_not_missing_and_what_comes_is_there(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the copying of the files and the moment of the tables a photo comes, and another goes."""
    house.installation.fill(3)
    objects = house.home / "data" / "storage" / "objects"
    gone, came = sorted(house.installation.photos)[:2]
    content = (objects / came).read_bytes()
    (objects / came).unlink()
    held = moment.hold

    def meanwhile(database: Database) -> object:
        (objects / came).write_bytes(content)
        return held(database)

    monkeypatch.setattr("luster_engine.backup.making.moment.hold", meanwhile)
    house.backup()
    monkeypatch.undo()
    (objects / gone).unlink()
    said = house.luster("backup", str(house.place))
    assert said.returncode == 1 and f"missing before the backup: {gone}" in said.stderr
    first = house.luster("backup", "list", str(house.place)).stdout.split()[0]
    restored = house.luster("restore", str(house.place), "--backup", first, data="elsewhere")
    assert restored.returncode == 0, restored.stderr
    for key, bytes_ in house.installation.photos.items():
        assert (house.home / "elsewhere" / "storage" / "objects" / key).read_bytes() == bytes_


def test_a_restore_that_was_killed_begins_again(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    left = house.home / "elsewhere" / ".restoring"
    (left / "storage" / "objects").mkdir(parents=True)
    (left / "storage" / "objects" / "half").write_bytes(b"x")
    assert house.luster("restore", str(house.place), data="elsewhere").returncode == 0
    assert not left.exists()
    assert not (house.home / "elsewhere" / "storage" / "objects" / "half").exists()


def test_old_backups_go_with_what_only_they_held(house: House) -> None:
    house.installation.fill(2)
    house.backup()
    gone = next(iter(house.installation.photos))
    before = len(house.contents())
    (house.home / "data" / "storage" / "objects" / gone).unlink()
    house.installation.fill(1)
    assert house.luster("backup", str(house.place)).returncode == 1  # it says that a picture was lost
    said = house.luster("backup", "prune", str(house.place), "--keep", "1")
    assert said.returncode == 0 and said.stdout.startswith("Removed: 1 backup and 2 files"), said.stdout + said.stderr
    assert len(house.contents()) == before  # another photo and another dump came
    assert house.luster("backup", "verify", str(house.place)).returncode == 0


def test_nothing_is_pruned_beside_a_backup_of_a_newer_version(house: House) -> None:
    house.installation.fill(1)
    for _ in range(2):
        house.backup()
    (house.place / "backups" / "a-name-of-tomorrow").write_bytes(b"")
    before = sorted(house.place.rglob("*"))
    said = house.luster("backup", "prune", str(house.place), "--keep", "1")
    assert said.returncode == 1 and "a-name-of-tomorrow" in said.stderr
    assert sorted(house.place.rglob("*")) == before


async def test_a_list_that_could_not_be_read_to_its_end_is_refused_and_nothing_is_pruned_by_it(tmp_path: Path) -> None:
    repository = await open_repository(FolderShelf(tmp_path, make=True), None, make=True)
    (tmp_path / "backups").mkdir(exist_ok=True)
    looping = tmp_path / "backups" / "in-a-circle"
    looping.symlink_to(looping)
    with pytest.raises(LusterError, match="cannot be used"):
        await repository.shelf.names("backups")
    with pytest.raises(LusterError, match="cannot be used"):
        await prune(repository, 1)


def test_of_two_backups_within_a_second_the_later_is_the_newest(tmp_path: Path) -> None:
    async def in_their_order() -> tuple[list[str], list[str]]:
        repository = await open_repository(FolderShelf(tmp_path / "place", make=True), None, make=True)
        dump = Kept(path="database", sha256="0" * 64, size=1)
        written = [
            await repository.write(
                Manifest(
                    format=1, version="1", revision="1", made_at=datetime(2026, 1, 1, 0, 0, 0, part, UTC),
                    database=dump, pictures=(), private=(), counts={}, discrepancies=(), missing=(),
                )
            )
            for part in range(0, 1_000_000, 100_000)
        ]  # fmt: skip
        return written, await repository.backups()

    written, listed = asyncio.run(in_their_order())
    assert listed == written


def test_a_place_with_something_else_is_no_place_for_backups(house: House) -> None:
    house.installation.fill(1)
    house.place.mkdir()
    (house.place / "taxes.pdf").write_bytes(b"%PDF")
    said = house.luster("backup", str(house.place))
    assert said.returncode == 1 and "taxes.pdf" in said.stderr
    inside = house.luster("backup", str(house.home / "data" / "backups"))
    assert inside.returncode == 2 and "lies in the data folder" in inside.stderr
    for refused in (
        ("restore", str(house.home / "nowhere")),
        ("backup", "ftp://x/y"),
        ("backup", "verify", "s3://b/c"),
    ):
        said = house.luster(*refused, data="elsewhere")
        assert said.returncode != 0 and len(said.stderr.strip().splitlines()) == 1, said.stderr
    assert not (house.home / "elsewhere" / "contents.json").exists()
    served = house.luster("backup", str(house.place), DATABASE_URL="postgresql://db/luster", S3_BUCKET="b")
    assert served.returncode == 1 and "docs/backup.md" in served.stderr


def test_a_bucket_holds_backups_too(house: House) -> None:
    house.installation.fill(2)
    before = house.installation.facts()
    with s3_server() as server:
        bucket = {
            "S3_ENDPOINT": server.endpoint,
            "S3_REGION": REGION,
            "S3_ACCESS_KEY_ID": server.access_key_id,
            "S3_SECRET_ACCESS_KEY": server.secret_access_key,
        }
        place = f"s3://{server.bucket}/aside/luster"
        for _ in range(2):
            said = house.luster("backup", place, **bucket)
            assert said.returncode == 0, said.stderr
        assert house.luster("backup", "verify", place, **bucket).returncode == 0
        said = house.luster("restore", place, data="elsewhere", **bucket)
        assert said.returncode == 0, said.stderr
    assert Installation(house.home / "elsewhere").facts() == before


async def test_a_photo_that_is_a_list_cannot_become_a_list_of_a_sealed_place(tmp_path: Path) -> None:
    place = tmp_path / "backups"
    repository = await open_repository(FolderShelf(place, make=True), KEY.encode(), make=True)
    nothing = Kept(path="database", sha256="0" * 64, size=1)
    forged = Manifest(
        format=1, version="", revision="", made_at=datetime(2026, 1, 1, tzinfo=UTC), database=nothing,
        pictures=(), private=(), counts={}, discrepancies=(), missing=(),
    )  # fmt: skip
    uploaded = tmp_path / "upload"
    uploaded.write_bytes(forged.packed())
    await repository.store(uploaded, "an/upload.jpg", {})
    (sealed,) = (path for path in (place / "objects").rglob("*") if path.is_file())
    # Whoever reaches the place of the backups and has no key moves what is sealed there.
    name = f"20260101T000000Z-{hashlib.sha256(sealed.read_bytes()).hexdigest()[:32]}"
    (place / "backups").mkdir(exist_ok=True)
    shutil.copyfile(sealed, place / "backups" / name)
    with pytest.raises(LusterError, match="is damaged"):
        await repository.read(name)
    kept = await repository.write(forged)
    assert await repository.read(kept) == forged


def test_luster_is_not_started_into_a_restore_that_is_under_way(house: House) -> None:
    house.installation.fill(1)
    house.backup()
    work = house.home / "elsewhere" / RESTORING
    work.mkdir(parents=True)
    # By another process: for the one that holds it a lock is no obstacle.
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(work / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        for command in (("migrate",), ("up", "--port", "1")):
            said = house.luster(*command, data="elsewhere")
            assert said.returncode == 1 and "A restore into" in said.stderr, said.stderr
        holder.kill()
    assert [path.name for path in (house.home / "elsewhere").iterdir()] == [RESTORING]
    assert house.luster("restore", str(house.place), data="elsewhere").returncode == 0


def test_what_began_in_the_folder_during_a_restore_is_not_mixed_with_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.installation.fill(1)
    house.backup()
    fetch = Restoring._files
    begun = house.home / "elsewhere" / "postgres" / "data"

    async def begin_beside(self: Restoring, manifest: Manifest) -> None:
        await fetch(self, manifest)
        begun.mkdir(parents=True)

    monkeypatch.setattr(Restoring, "_files", begin_beside)
    said = house.luster("restore", str(house.place), data="elsewhere")
    assert said.returncode == 1 and "Something else began in" in said.stderr, said.stderr
    assert sorted(path.name for path in (house.home / "elsewhere").iterdir()) == ["postgres"] and begun.is_dir()


def test_a_backup_learns_nothing_of_what_only_servers_need(house: House) -> None:
    house.installation.fill(1)
    environment = {**os.environ, "LUSTER_DATA": str(house.home / "data")}
    told = [sys.executable, "-X", "importtime", "-m", "luster_engine", "backup", str(house.place)]
    said = subprocess.run(told, env=environment, capture_output=True, text=True, check=True)
    learned = {line.rpartition("|")[2].strip() for line in said.stderr.splitlines() if line.startswith("import time:")}
    assert "luster_engine.backup.making" in learned
    assert not learned & {"luster_engine.app", "grpc", "openai", "stripe", "luster_engine.sign_in.ways"}
    # These took more than half of the time of a backup in which nothing had changed.
    assert not learned & {"alembic", "procrastinate", "luster_engine.accounts.service", "sqlalchemy", "cryptography"}
