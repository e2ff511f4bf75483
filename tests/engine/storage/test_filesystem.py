"""The filesystem store keeps what is whole, refuses what was not signed for, and never leaves its folder."""

import os
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.storage import filesystem
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import UploadedPart

KEY = "user/shoot/asset/original.jpg"


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


def token_of(url: str) -> str:
    return url.rsplit("/", 1)[1]


async def read_all(store: FilesystemStorage, key: str, start: int = 0) -> bytes:
    return b"".join([data async for data in store.open_read(key, start)])


async def test_a_signed_upload_can_be_read_back(folder_store: FilesystemStorage, tmp_path: Path) -> None:
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg")
    grant = folder_store.verify(token_of(signed.url))
    info = await folder_store.receive(grant, "image/jpeg", chunks(b"abc", b"def"))
    assert (info.size, info.content_type) == (6, "image/jpeg")
    assert await read_all(folder_store, KEY, 2) == b"cdef"
    assert (await folder_store.get_file(KEY, tmp_path / "out")).etag == info.etag
    assert (tmp_path / "out").read_bytes() == b"abcdef"
    head = await folder_store.head(KEY)
    assert head is not None and head.etag == info.etag


async def test_with_a_size_the_address_takes_exactly_one_upload_of_that_size(folder_store: FilesystemStorage) -> None:
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg", size=4)
    assert signed.headers == {"Content-Type": "image/jpeg", "Content-Length": "4", "If-None-Match": "*"}
    grant = folder_store.verify(token_of(signed.url))
    for wrong in (b"abc", b"abcde"):
        with pytest.raises(LusterError) as refused:
            await folder_store.receive(grant, "image/jpeg", chunks(wrong))
        assert refused.value.reason is Reason.UPLOAD_MISMATCH
    assert await folder_store.head(KEY) is None
    await folder_store.receive(grant, "image/jpeg", chunks(b"abcd"))
    with pytest.raises(LusterError) as again:
        await folder_store.receive(grant, "image/jpeg", chunks(b"wxyz"))
    assert again.value.reason is Reason.ALREADY_EXISTS
    assert await read_all(folder_store, KEY) == b"abcd"


async def test_another_type_is_refused(folder_store: FilesystemStorage) -> None:
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg")
    with pytest.raises(LusterError) as refused:
        await folder_store.receive(folder_store.verify(token_of(signed.url)), "text/html", chunks(b"<script>"))
    assert refused.value.reason is Reason.SIGNATURE_INVALID


async def test_a_tampered_and_an_expired_token_are_refused(folder_store: FilesystemStorage) -> None:
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg", expires=-1)
    token = token_of(signed.url)
    for bad in (token[:-2] + ("AA" if token[-2:] != "AA" else "BB"), "x" + token, token.replace(".", ""), "", "é.ü"):
        with pytest.raises(LusterError) as refused:
            folder_store.verify(bad)
        assert refused.value.reason is Reason.SIGNATURE_INVALID
    with pytest.raises(LusterError) as late:
        folder_store.verify(token)
    assert late.value.reason is Reason.UPLOAD_EXPIRED


async def test_a_reading_address_does_not_write_and_stays_the_same(folder_store: FilesystemStorage) -> None:
    first = await folder_store.presign_get(KEY, window=86400)
    assert first == await folder_store.presign_get(KEY, window=86400)
    with pytest.raises(LusterError) as refused:
        await folder_store.receive(folder_store.verify(token_of(first)), "image/jpeg", chunks(b"x"))
    assert refused.value.reason is Reason.SIGNATURE_INVALID


async def test_too_long_an_upload_leaves_nothing(folder_store: FilesystemStorage, tmp_path: Path) -> None:
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg")
    with pytest.raises(LusterError) as refused:
        await folder_store.receive(
            folder_store.verify(token_of(signed.url)), "image/jpeg", chunks(*[b"x" * 300_000] * 4)
        )
    assert refused.value.reason is Reason.TOO_LARGE
    assert not list((tmp_path / "store" / "incoming").iterdir())


@pytest.mark.parametrize(
    "key", ["../out.jpg", "a/../../out", "/etc/passwd", "a//b", "", "a/.hidden", "a\\b", "a\0b", "a/b\n", "x" * 600]
)
async def test_a_key_cannot_leave_the_store(folder_store: FilesystemStorage, key: str) -> None:
    with pytest.raises(LusterError) as refused:
        await folder_store.head(key)
    assert refused.value.reason is Reason.INVALID_ARGUMENT


async def test_parts_are_joined_in_order_and_resumed(folder_store: FilesystemStorage) -> None:
    upload = await folder_store.create_multipart(KEY, "image/jpeg")
    for number, data in ((2, b"world"), (1, b"wrong"), (1, b"hello ")):
        signed = await folder_store.sign_part(KEY, upload, number, len(data))
        assert signed.headers == {"Content-Length": str(len(data))}
        await folder_store.receive(folder_store.verify(token_of(signed.url)), "", chunks(data))
    parts = await folder_store.list_parts(KEY, upload)
    assert [(part.number, part.size) for part in parts] == [(1, 6), (2, 5)]
    with pytest.raises(LusterError) as missing:
        await folder_store.complete_multipart(KEY, upload, [*parts, UploadedPart(3, "feed")])
    assert missing.value.reason is Reason.UPLOAD_MISMATCH
    info = await folder_store.complete_multipart(KEY, upload, parts)
    assert (info.size, info.content_type) == (11, "image/jpeg")
    assert await read_all(folder_store, KEY) == b"hello world"
    with pytest.raises(LusterError) as gone:
        await folder_store.list_parts(KEY, upload)
    assert gone.value.reason is Reason.NOT_FOUND


async def test_photos_and_results_are_named_without_a_rename_from_folder_to_folder(
    folder_store: FilesystemStorage, tmp_path: Path, renamed: list[str]
) -> None:
    """A system does these in turn for the whole disk. A hostile child held that turn, and uploads waited 3 to 7 s."""
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg")
    await folder_store.receive(folder_store.verify(token_of(signed.url)), "image/jpeg", chunks(b"photo"))
    upload = await folder_store.create_multipart("user/shoot/large/original.jpg", "image/jpeg")
    part = await folder_store.sign_part("user/shoot/large/original.jpg", upload, 1, 4)
    await folder_store.receive(folder_store.verify(token_of(part.url)), "", chunks(b"part"))
    (tmp_path / "result").write_bytes(b"result")
    await folder_store.put_file("user/shoot/asset/result.jpg", tmp_path / "result", "image/jpeg")
    assert await read_all(folder_store, "user/shoot/asset/result.jpg") == b"result"
    assert list((tmp_path / "store" / "incoming").iterdir()) == []
    assert renamed == []


async def test_a_part_of_another_length_is_refused(folder_store: FilesystemStorage) -> None:
    """An upload announced as two small parts could bring parts of any size, which no quota counted."""
    upload = await folder_store.create_multipart(KEY, "image/jpeg")
    signed = await folder_store.sign_part(KEY, upload, 2, 4)
    grant = folder_store.verify(token_of(signed.url))
    for wrong in (b"tails", b"tai", b""):
        with pytest.raises(LusterError) as refused:
            await folder_store.receive(grant, "", chunks(wrong))
        assert refused.value.reason is Reason.UPLOAD_MISMATCH
    assert await folder_store.list_parts(KEY, upload) == []
    await folder_store.receive(grant, "", chunks(b"tail"))
    assert [part.size for part in await folder_store.list_parts(KEY, upload)] == [4]


async def test_deleting_a_prefix_removes_objects_and_unfinished_uploads(
    folder_store: FilesystemStorage, tmp_path: Path
) -> None:
    (tmp_path / "photo").write_bytes(b"photo")
    for key in ("user/a/1/original.jpg", "user/a/1/outputs/x_v1.jpg", "user/b/1/original.jpg"):
        await folder_store.put_file(key, tmp_path / "photo", "image/jpeg")
    upload = await folder_store.create_multipart("user/a/2/original.jpg", "image/jpeg")
    assert [info.key async for info in folder_store.list_prefix("user/a/")] == [
        "user/a/1/original.jpg",
        "user/a/1/outputs/x_v1.jpg",
    ]
    assert await folder_store.delete_prefix("user/a/") == 2
    assert await folder_store.delete_prefix("user/a/") == 0
    assert await folder_store.head("user/b/1/original.jpg") is not None
    with pytest.raises(LusterError):
        await folder_store.list_parts("user/a/2/original.jpg", upload)
    await folder_store.delete("user/b/1/original.jpg")
    await folder_store.delete("user/b/1/original.jpg")
    assert not list((tmp_path / "store" / "objects").iterdir())


async def test_stale_uploads_are_forgotten(folder_store: FilesystemStorage) -> None:
    await folder_store.create_multipart(KEY, "image/jpeg")
    assert await folder_store.abort_stale_multipart(datetime.now(UTC) - timedelta(hours=1)) == 0
    assert await folder_store.abort_stale_multipart(datetime.now(UTC) + timedelta(hours=1)) == 1


async def test_bytes_without_their_note_still_count(folder_store: FilesystemStorage, tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(b"photo")
    await folder_store.put_file(KEY, tmp_path / "photo", "image/jpeg")
    (tmp_path / "store" / "about" / f"{KEY}.json").unlink()
    info = await folder_store.head(KEY)
    assert info is not None and (info.size, info.content_type) == (5, "image/jpeg")


async def test_a_folder_that_cannot_be_used_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = FilesystemStorage(tmp_path / "file", secret="s", public_url="http://x", max_bytes=10)
    with pytest.raises(LusterError) as refused:
        await store.check()
    assert refused.value.reason is Reason.STORAGE_UNAVAILABLE
    assert str(tmp_path / "file") in refused.value.message
    await store.close()


async def test_what_is_not_there_is_not_found(folder_store: FilesystemStorage, tmp_path: Path) -> None:
    for call in (
        lambda: folder_store.get_file(KEY, tmp_path / "out"),
        lambda: folder_store.copy(KEY, "user/copy.jpg"),
        lambda: read_all(folder_store, KEY),
    ):
        with pytest.raises(LusterError) as refused:
            await call()
        assert refused.value.reason is Reason.NOT_FOUND


async def test_what_a_cut_left_behind_counts_for_its_account_and_is_gone_within_minutes(
    folder_store: FilesystemStorage, tmp_path: Path
) -> None:
    """Bytes of an upload that died with its engine lay there for a day, and nobody answered for them."""
    incoming = tmp_path / "store" / "incoming"
    incoming.mkdir(parents=True, exist_ok=True)
    left = [incoming / f"user.{number:032x}" for number in range(24)]
    for each in left:
        each.write_bytes(b"half a photo")
    (incoming / f"other.{1:032x}").write_bytes(b"half a photo")

    async def put(key: str) -> None:
        signed = await folder_store.presign_put(key, content_type="image/jpeg")
        grant = folder_store.verify(token_of(signed.url))
        await folder_store.receive(grant, "image/jpeg", chunks(b"x"))

    with pytest.raises(LusterError) as refused:
        await put(KEY)
    assert refused.value.reason is Reason.QUOTA_EXCEEDED
    await put("other/shoot/asset/original.jpg")
    # What is still arriving is younger than this, since it is written to every half minute.
    old = (datetime.now(UTC) - timedelta(minutes=6)).timestamp()
    for each in left[1:]:
        os.utime(each, (old, old))
    await put(KEY)
    assert [each.exists() for each in left] == [True] + [False] * 23
    # The hourly sweep does the same, for accounts that never come again.
    os.utime(left[0], (old, old))
    await folder_store.abort_stale_multipart(datetime.now(UTC) - timedelta(hours=24))
    assert not left[0].exists()


async def test_an_upload_that_is_under_way_ends_when_its_owners_folder_goes(
    folder_store: FilesystemStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It went on for as long as its sender wished, into a file that bore the id of somebody who had left."""
    monkeypatch.setattr(filesystem, "_BATCH", 1)
    signed = [await folder_store.presign_put(f"{owner}/shoot/asset/a.jpg", content_type="image/jpeg") for owner in "ab"]
    taken = 0

    async def slow(goes: str) -> AsyncIterator[bytes]:
        nonlocal taken
        yield b"x" * 2000
        await folder_store.delete_prefix(goes)
        for _ in range(10):
            taken += 1
            yield b"x" * 2000

    leaver, stayer = (folder_store.verify(token_of(each.url)) for each in signed)
    with pytest.raises(LusterError) as refused:
        await folder_store.receive(leaver, "image/jpeg", slow("a/"))
    assert refused.value.reason is Reason.NOT_FOUND
    assert taken < 3
    # One photo of theirs does not end the others, and nobody ends another's.
    for goes in ("b/shoot/asset/", "a/"):
        assert (await folder_store.receive(stayer, "image/jpeg", slow(goes))).size == 22_000
    assert list((tmp_path / "store" / "incoming").iterdir()) == []


async def test_what_arrived_for_somebody_who_left_makes_no_folder(
    folder_store: FilesystemStorage, tmp_path: Path
) -> None:
    """Its folders were made before it was found to be gone, and bore the ids of somebody who had left."""
    disk = folder_store._disk
    for write_once in (False, True):
        with folder_store._room.share(1, 0, folder_store._full) as share:
            incoming = disk.begin(share, "a")
            incoming.write(b"x")
        landed = incoming.finish()
        disk.forget_arriving("a")
        with pytest.raises(FileNotFoundError):
            disk.adopt(landed, "a/shoot/asset/a.jpg", "image/jpeg", write_once=write_once)
        assert list((tmp_path / "store" / "objects").iterdir()) == []


async def test_an_upload_that_trickles_in_looks_alive(
    folder_store: FilesystemStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filesystem, "_SIGN_OF_LIFE", 0.0)
    signed = await folder_store.presign_put(KEY, content_type="image/jpeg")
    seen: list[int] = []

    async def trickle() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"x"
            seen.extend(each.stat().st_size for each in (tmp_path / "store" / "incoming").iterdir())

    await folder_store.receive(folder_store.verify(token_of(signed.url)), "image/jpeg", trickle())
    assert seen == [1, 2, 3]


async def test_parts_that_go_while_they_are_joined_are_not_there(
    folder_store: FilesystemStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their photo was deleted, or another call joined them first; that was told as our own fault."""
    upload = await folder_store.create_multipart(KEY, "image/jpeg")
    joined = FilesystemStorage._joined

    def gone(store: FilesystemStorage, folder: Path, *given: Any) -> Any:
        shutil.rmtree(folder)
        return joined(store, folder, *given)

    monkeypatch.setattr(FilesystemStorage, "_joined", gone)
    with pytest.raises(LusterError) as refused:
        await folder_store.complete_multipart(KEY, upload, [])
    assert refused.value.reason is Reason.NOT_FOUND
    assert await folder_store.head(KEY) is None


async def test_parts_are_given_up_by_their_own_key_only(folder_store: FilesystemStorage) -> None:
    """Whoever gave up an upload named it, and the folder of any other went that was named."""
    upload = await folder_store.create_multipart(KEY, "image/jpeg")
    await folder_store.abort_multipart("other/shoot/asset/original.jpg", upload)
    assert list(await folder_store.list_parts(KEY, upload)) == []
    await folder_store.abort_multipart(KEY, upload)
    with pytest.raises(LusterError):
        await folder_store.list_parts(KEY, upload)


async def test_what_is_copied_out_is_what_was_measured(
    folder_store: FilesystemStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put in its place between the look at its size and the copy, a larger photo was brought all the same."""
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"four")
    large.write_bytes(b"much larger")
    await folder_store.put_file(KEY, small, "image/jpeg")
    real = shutil.copyfile, shutil.copyfileobj

    def swap() -> None:
        large.replace(folder_store._disk.objects / KEY)

    def copyfile(*given: Any, **more: Any) -> Any:
        swap()
        return real[0](*given, **more)

    def copyfileobj(*given: Any, **more: Any) -> Any:
        swap()
        return real[1](*given, **more)

    monkeypatch.setattr(shutil, "copyfile", copyfile)
    monkeypatch.setattr(shutil, "copyfileobj", copyfileobj)
    info = await folder_store.get_file(KEY, tmp_path / "out", size=4)
    assert ((tmp_path / "out").read_bytes(), info.size) == (b"four", 4)
