"""Results that nobody refers to are collected, and nothing else."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from luster_engine.storage import keys
from luster_engine.worker.orphans import collect_orphans
from sqlalchemy import text


async def test_only_what_no_output_names_is_removed(shop: Any, tmp_path: Path) -> None:
    await shop.work()
    account = await shop.world.account(5)
    retried = await shop.job(account, {"fail_before": 2})
    failed = await shop.job(account, {"fail_before": 9, "reason": "CORRUPT_IMAGE"})
    found = await shop.ended(retried)
    lost = await shop.ended(failed)
    file = tmp_path / "late"
    file.write_bytes(b"late")
    late = [
        keys.output(account, found.shoot_id, found.asset_id, found.id, 1, "jpg"),
        keys.output(account, lost.shoot_id, lost.asset_id, lost.id, 1, "jpg"),
    ]
    for key in late:
        await shop.storage.put_file(key, file, "image/jpeg")
    young = await collect_orphans(shop.world.database, shop.storage, age=timedelta(hours=1))
    assert young == 0, "a late writer still has time"
    assert await collect_orphans(shop.world.database, shop.storage, age=timedelta(0)) == 2
    assert await collect_orphans(shop.world.database, shop.storage, age=timedelta(0)) == 0
    for key in late:
        assert await shop.storage.head(key) is None
    async with shop.world.database.transaction() as session:
        kept = list(await session.scalars(text("SELECT object_key FROM job_outputs")))
    assert len(kept) == 1
    assert await shop.storage.head(kept[0]) is not None
