"""Among many photos no child waits for the disk of the parent."""

import asyncio
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from luster_engine.cli import batch as batches
from luster_engine.cli.batch import PhotoBatch
from luster_engine.cli.orders import Order, Spared
from luster_engine.cli.totals import Totals, TotalsLine
from luster_engine.pipeline.render.plan import PlanRequest
from luster_engine.scratch import PASSING


def test_the_next_photo_is_at_work_while_the_one_before_is_put_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    for photo in photos:
        photo.write_bytes(b"a photo")
    begun = [threading.Event() for _ in photos]
    waited: list[bool] = []

    class OneChild:
        """In place of an enhancer with a sandbox, which is far from this: it takes one photo at a time."""

        scratch = PASSING
        may_ask_models = False

        def __init__(self) -> None:
            self.child = asyncio.Lock()

        async def enhance(self, photo: Path, made: Path, request: PlanRequest, *, placed: Any, **_: Any) -> Any:
            async with self.child:
                begun[photos.index(photo)].set()
                done = SimpleNamespace(mime="image/jpeg", warnings=())
            await placed(done)
            return done

    def put(made: Path, target: Path, spared: Spared, pictures: object, photo: Path, done: object) -> None:
        following = begun[photos.index(photo) + 1 :]
        waited.append(not following or following[0].wait(5))

    monkeypatch.setattr(batches, "put_and_remember", put)
    orders = [Order(photo, tmp_path / f"{photo.stem}_done", True) for photo in photos]

    async def carry_out() -> PhotoBatch:
        line = TotalsLine(Totals(all=3), quiet=True)
        batch = PhotoBatch(OneChild(), PlanRequest(style="default"), None, Spared(photos), line, 1)  # type: ignore[arg-type]  # as said above
        await batch.run(orders)
        return batch

    batch = asyncio.run(carry_out())
    assert waited == [True, True, True]
    assert [each.state for each in batch.outcomes.values()] == ["done"] * 3


async def test_no_photo_is_asked_of_a_remote_model_beyond_those_that_were_allowed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    for photo in photos:
        photo.write_bytes(b"a photo")
    asked: list[int] = []

    class Asking:
        """In place of an enhancer that asks a remote model, which cannot exist here."""

        scratch = PASSING
        may_ask_models = True
        under_way = 0

        async def enhance(self, photo: Path, made: Path, request: PlanRequest, *, placed: Any, **_: Any) -> Any:
            self.under_way += 1
            asked.append(self.under_way)
            await asyncio.sleep(0.01)
            self.under_way -= 1
            done = SimpleNamespace(mime="image/jpeg", warnings=())
            await placed(done)
            return done

    monkeypatch.setattr(batches, "put_and_remember", lambda *_: None)
    line = TotalsLine(Totals(all=3), quiet=True)
    batch = PhotoBatch(Asking(), PlanRequest(style="default"), None, Spared(photos), line, 1)  # type: ignore[arg-type]  # as said above
    await batch.run([Order(photo, tmp_path / f"{photo.stem}_done", True) for photo in photos])
    assert len(batch.outcomes) == 3 and max(asked) == 1
