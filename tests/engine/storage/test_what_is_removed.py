"""What takes files away takes no more than it was told, and nothing that somebody else put there."""

import socket
from pathlib import Path

import pytest
from luster_engine.data_folder import Contents
from luster_engine.errors import LusterError
from luster_engine.rpc.server import CannotListenError, _clear
from luster_engine.settings import Settings
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.opening import open_storage
from luster_engine.storage.s3 import S3Storage

WIDE = ["", "/", "user", "user/shoot", "../", "user/../", "./", "//", "user//"]


@pytest.mark.parametrize("prefix", WIDE)
async def test_folder_that_is_no_folder_of_one_account_is_not_emptied(tmp_path: Path, prefix: str) -> None:
    store = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await store.check()
    (tmp_path / "photo").write_bytes(b"photo")
    for key in ("user/shoot/a/original.jpg", "user/shoot2/a/original.jpg", "user2/shoot/a/original.jpg"):
        await store.put_file(key, tmp_path / "photo", "image/jpeg")
    with pytest.raises(LusterError):
        await store.delete_prefix(prefix)
    assert len([each async for each in store.list_prefix("")]) == 3
    assert await store.delete_prefix("user/shoot/") == 1
    await store.close()


@pytest.mark.parametrize("prefix", WIDE)
async def test_bucket_is_asked_nothing_so_wide(prefix: str) -> None:
    nowhere = S3Storage(
        bucket="b", endpoint="http://127.0.0.1:1", region="us-east-1", access_key_id="k", secret_access_key="s"
    )  # it would say STORAGE_UNAVAILABLE had it been asked
    with pytest.raises(LusterError, match=r"folder|object key"):
        await nowhere.delete_prefix(prefix)
    await nowhere.close()


def test_file_in_the_place_of_a_socket_is_kept(tmp_path: Path) -> None:
    precious = tmp_path / "notes"
    precious.write_text("precious")
    with pytest.raises(CannotListenError):
        _clear(precious)
    assert precious.read_text() == "precious"


def test_socket_is_cleared_only_when_nobody_serves_it(tmp_path: Path) -> None:
    place = tmp_path / "socket"
    with socket.socket(socket.AF_UNIX) as served:
        served.bind(str(place))
        served.listen()
        with pytest.raises(CannotListenError):
            _clear(place)
        assert place.exists()
    _clear(place)
    assert not place.exists()


def test_photos_that_went_missing_are_not_replaced_by_an_empty_store(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, s3_bucket=None)
    open_storage(settings)
    Contents(tmp_path).note("storage", "files")
    with pytest.raises(LusterError) as refused:
        open_storage(settings)
    assert str(tmp_path / "storage" / "objects") in refused.value.message and "backup" in refused.value.message
    assert not (tmp_path / "storage").exists()
    (tmp_path / "storage" / "objects").mkdir(parents=True)
    open_storage(settings)
