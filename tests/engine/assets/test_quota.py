"""What an account may keep and announce has an end, by its plan, and a disk keeps its reserve."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster.v1 import account_pb2, asset_pb2
from luster_engine.accounts.rpc import AccountServicer
from luster_engine.assets import left_upload
from luster_engine.assets.quota import Quota
from luster_engine.assets.service import PART_BYTES
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import ByPlan, Settings
from luster_engine.sign_in.opening import open_sign_in
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import WINDOW
from pydantic import SecretStr
from sqlalchemy import text

from tests.engine.assets.house import PHOTO, House

NO_BOUND = ByPlan(none=0, plus=0, pro=0)
GB = 1_000_000_000


async def _of(house: House, sql: str, **values: Any) -> None:
    async with house.database.transaction() as session:
        await session.execute(text(sql), values)


def limited(house: House, *, gb: ByPlan = NO_BOUND, pending: ByPlan = NO_BOUND) -> None:
    house.assets._quota = Quota(gb, pending, 10**6)


async def refused(call: Any) -> LusterError:
    with pytest.raises(LusterError) as found:
        await call
    return found.value


async def test_uploads_that_are_announced_and_not_confirmed_have_an_end(house: House) -> None:
    limited(house, pending=ByPlan(none=2, plus=3, pro=3))
    first = await house.announce()
    await house.announce(request_id="again")
    error = await refused(house.announce())
    assert (error.reason, error.fields["limit"]) == (Reason.STORAGE_QUOTA_EXCEEDED, "2")
    await house.announce(request_id="again")
    await _of(house, "UPDATE accounts SET membership = 'plus' WHERE id = :id", id=house.account)
    await house.announce()
    assert (await refused(house.announce())).reason is Reason.STORAGE_QUOTA_EXCEEDED
    await house.delete(first)
    await house.announce()


async def test_photos_and_results_fill_a_plan_and_deleting_frees_it(house: House) -> None:
    limited(house, gb=ByPlan(none=1, plus=0, pro=0))
    made = await house.announce()
    await house.put(made)
    await house.confirm(made)
    await _of(house, "UPDATE assets SET bytes = :most - 100 WHERE id = :id", most=GB, id=UUID(made.asset.id))
    error = await refused(house.announce(size_bytes=101))
    assert (error.reason, error.fields["kept"]) == (Reason.STORAGE_QUOTA_EXCEEDED, str(GB - 100))
    other = await house.announce(size_bytes=60)
    assert (await refused(house.announce(size_bytes=60))).reason is Reason.STORAGE_QUOTA_EXCEEDED, "both would not fit"
    await house.delete(other)
    await _of(house, "UPDATE assets SET bytes = 8 WHERE id = :id", id=UUID(made.asset.id))
    unsaid = await house.announce()
    await house.put(unsaid)
    await _of(house, "UPDATE assets SET bytes = :most - 1 WHERE id = :id", most=GB, id=UUID(made.asset.id))
    assert (await refused(house.confirm(unsaid))).reason is Reason.STORAGE_QUOTA_EXCEEDED
    await house.delete(made)
    await house.confirm(unsaid)
    settings = Settings(storage_gb=ByPlan(none=1, plus=0, pro=0), sign_in_secret=SecretStr("a secret of the tests"))
    with open_sign_in(settings, house.database) as sign_in:
        account = AccountServicer(house.database, house.storage, settings, sign_in)
    house.enter()
    told = await account.GetAccount(account_pb2.GetAccountRequest(), None)  # type: ignore[arg-type]  # the room asks nothing of it
    assert (told.account.storage.kept_bytes, told.account.storage.limit_bytes) == (len(PHOTO), GB)
    assert (told.account.storage.pending_uploads, told.account.storage.pending_limit) == (0, 500)


async def test_an_upload_of_no_said_size_counts_as_the_largest_until_it_is_confirmed(house: House) -> None:
    """Such an upload counted as one byte, so that a full account could have hundreds of the largest photos stored."""
    limited(house, gb=ByPlan(none=1, plus=0, pro=0))
    made = await house.announce()
    await house.put(made)
    await house.confirm(made)
    await _of(house, "UPDATE assets SET bytes = :kept WHERE id = :id", kept=GB - 2 * 10**6, id=UUID(made.asset.id))
    first, second = await house.announce(), await house.announce()
    for more in ({}, {"size_bytes": 1}):
        assert (await refused(house.announce(**more))).reason is Reason.STORAGE_QUOTA_EXCEEDED
    await house.put(first)
    await house.confirm(first)
    third = await house.announce(size_bytes=1)
    assert third.asset.id and second.asset.id


async def test_a_used_address_of_no_said_size_brings_nothing_that_nobody_counts(house: House) -> None:
    """A photo of a few bytes was confirmed, and then the largest file sent to its address, for every photo anew."""
    made = await house.announce()
    await house.put(made)
    await house.confirm(made)
    assert (await refused(house.put(made))).reason is Reason.ALREADY_EXISTS
    late = await house.announce()
    await house.put(late)
    assert (await refused(house.put(late, halfway=lambda: house.confirm(late)))).reason is Reason.ALREADY_EXISTS
    originals = [name for name in house.files() if "original" in name and late.asset.id in name]
    assert originals == [], "what came beside the confirmation is gone again"
    async with house.database.transaction() as session:
        chores = await session.scalars(
            text("SELECT args FROM procrastinate_jobs WHERE task_name = :name AND scheduled_at > now() + :wait"),
            {"name": left_upload.CHORE, "wait": timedelta(seconds=WINDOW)},
        )
        waiting = list(chores)
    assert [each["asset_id"] for each in waiting] == [made.asset.id, late.asset.id]
    for each in waiting:
        await left_upload.LeftUploads(house.database, house.storage).discard(**each)
    assert not [name for name in house.files() if "original" in name]
    assert len([name for name in house.files() if "source" in name and name.startswith("objects/")]) == 2


async def test_an_upload_that_is_not_confirmed_is_not_discarded(house: House) -> None:
    made = await house.announce()
    await house.put(made)
    await left_upload.LeftUploads(house.database, house.storage).discard(made.asset.id)
    assert [name for name in house.files() if "original" in name and made.asset.id in name]
    await house.confirm(made)


async def test_parts_are_signed_with_the_lengths_that_the_announced_size_gives(house: House) -> None:
    house.assets._max_bytes = 10**8
    house.enter()
    size = 2 * PART_BYTES + 5
    request = asset_pb2.CreateMultipartUploadRequest(filename="a.jpg", content_type="image/jpeg", size_bytes=size)
    made = await house.assets.CreateMultipartUpload(request, None)  # type: ignore[arg-type]  # the room asks nothing of it
    wanted = asset_pb2.SignPartsRequest(asset_id=made.asset.id, upload_id=made.upload_id, part_numbers=[1, 2, 3])
    signed = await house.assets.SignParts(wanted, None)  # type: ignore[arg-type]  # as above
    grants = [house.storage.verify(part.upload_url.rsplit("/", 1)[1]) for part in signed.parts]
    assert [grant.size for grant in grants] == [PART_BYTES, PART_BYTES, 5]
    assert [part.headers["Content-Length"] for part in signed.parts] == [str(grant.size) for grant in grants]


async def test_a_nearly_full_disk_takes_no_photo_and_its_database_goes_on(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    reserve = 1000
    store = FilesystemStorage(
        tmp_path / "store", secret="s", public_url="http://x", max_bytes=10**6, reserve_bytes=reserve
    )
    house.storage, house.assets._storage, house.objects._storage = store, store, store
    free = {"now": reserve + 10_000}
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=free["now"]))
    made = await house.announce()
    free["now"] = reserve - 1
    assert (await refused(house.announce())).reason is Reason.STORAGE_FULL
    assert (await refused(house.put(made))).reason is Reason.STORAGE_FULL
    file = tmp_path / "result"
    file.write_bytes(b"result")
    await store.put_file("a/b.jpg", file, "image/jpeg")
    free["now"] = reserve // 2
    full = await refused(store.put_file("a/c.jpg", file, "image/jpeg"))
    assert full.reason is Reason.STORAGE_UNAVAILABLE
    await _of(house, "SELECT 1")
    free["now"] = reserve + 10_000
    await house.put(made)
    await store.close()
