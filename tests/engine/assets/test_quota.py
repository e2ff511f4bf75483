"""What an account may keep and announce has an end, by its plan, and a disk keeps its reserve."""

import shutil
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster.v1 import account_pb2
from luster_engine.accounts.rpc import AccountServicer
from luster_engine.assets.quota import Quota
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import ByPlan, Settings
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import text

from tests.engine.assets.house import PHOTO, House

NO_BOUND = ByPlan(none=0, plus=0, pro=0)
GB = 1_000_000_000


async def _of(house: House, sql: str, **values: Any) -> None:
    async with house.database.transaction() as session:
        await session.execute(text(sql), values)


def limited(house: House, *, gb: ByPlan = NO_BOUND, pending: ByPlan = NO_BOUND) -> None:
    house.assets._quota = Quota(gb, pending)


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
    unsaid = await house.announce()
    await house.put(unsaid)
    await _of(house, "UPDATE assets SET bytes = :most - 1 WHERE id = :id", most=GB, id=UUID(made.asset.id))
    assert (await refused(house.confirm(unsaid))).reason is Reason.STORAGE_QUOTA_EXCEEDED
    await house.delete(made)
    await house.confirm(unsaid)
    account = AccountServicer(house.database, Settings(storage_gb=ByPlan(none=1, plus=0, pro=0)))  # type: ignore[abstract]  # one call of it
    house.enter()
    told = await account.GetAccount(account_pb2.GetAccountRequest(), None)  # type: ignore[arg-type]  # the room asks nothing of it
    assert (told.account.storage.kept_bytes, told.account.storage.limit_bytes) == (len(PHOTO), GB)
    assert (told.account.storage.pending_uploads, told.account.storage.pending_limit) == (0, 500)


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
