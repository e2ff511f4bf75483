"""A folder that is looked after: photos are taken once they rest, and half of one is never taken for a photo."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
import watchfiles
from luster_engine.cli import watching
from luster_engine.cli.folders import PhotoFolder
from luster_engine.cli.watching import RestingPhotos

from tests.e2e.photo import house


def test_a_half_written_file_is_left_until_it_rests(tmp_path: Path) -> None:
    photos = RestingPhotos(PhotoFolder(tmp_path, tmp_path / "out", recursive=False), rest_seconds=2.0)
    photo = tmp_path / "one.jpg"
    photo.write_bytes(b"half")
    assert photos.look(0.0) == []
    photo.write_bytes(b"half and more")
    assert photos.look(1.9) == [], "it was written to a moment ago"
    assert photos.look(3.0) == [] and photos.restless
    assert photos.look(4.0) == [photo]
    assert photos.look(9.0) == [] and not photos.restless, "it is taken once"
    photo.write_bytes(b"exported once more, longer")
    assert photos.look(10.0) == []
    assert photos.look(12.0) == [photo], "what is exported anew comes again"
    photo.unlink()
    assert photos.look(13.0) == []


def test_an_empty_file_never_rests(tmp_path: Path) -> None:
    photos = RestingPhotos(PhotoFolder(tmp_path, tmp_path / "out", recursive=False), rest_seconds=1.0)
    (tmp_path / "one.jpg").touch()
    assert [photos.look(float(second)) for second in range(5)] == [[]] * 5


async def test_what_another_machine_writes_into_a_shared_folder_is_seen_though_nobody_tells_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: object, **__: object) -> AsyncIterator[set[tuple[object, str]]]:
        while True:
            await asyncio.sleep(0.01)
            yield set()

    monkeypatch.setattr(watchfiles, "awatch", silent)
    monkeypatch.setattr(watching, "LOOK_ANYWAY_SECONDS", 0.05)
    monkeypatch.setattr(watching, "RestingPhotos", partial(RestingPhotos, rest_seconds=0.05))
    found = watching.watched(PhotoFolder(tmp_path, tmp_path / "out", recursive=False), asyncio.Event())
    seen = asyncio.ensure_future(anext(found))
    await asyncio.sleep(0.05)
    (tmp_path / "one.jpg").write_bytes(b"from another machine")
    assert await asyncio.wait_for(seen, 20) == [tmp_path / "one.jpg"]


def test_a_watched_folder_is_enhanced_as_photos_come_and_ends_when_told(tmp_path: Path) -> None:
    exports, finished = tmp_path / "exports", tmp_path / "finished"
    exports.mkdir()
    (exports / "first.jpg").write_bytes(house(320, 240))
    command = [sys.executable, "-m", "luster_engine", "enhance", "exports", "--watch", "-o", "finished", "--json"]
    environment = {**os.environ, "LUSTER_DATA": str(tmp_path / "data")}
    running = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        _until(finished / "first.jpg", running)
        picture = house(320, 240, seed=2)
        with (exports / "second.jpg").open("wb") as file:
            file.write(picture[: len(picture) // 2])
            file.flush()
            time.sleep(0.5)
            file.write(picture[len(picture) // 2 :])
        _until(finished / "second.jpg", running)
        running.send_signal(signal.SIGTERM)
        said, _ = running.communicate(timeout=60)
    finally:
        running.kill()
        running.wait()
    lines = [json.loads(line) for line in said.splitlines()]
    assert running.returncode == 0
    assert [line["state"] for line in lines[:-1]] == ["done", "done"], "half a file was taken for a photo"
    assert lines[-1]["summary"].items() >= {"photos": 2, "done": 2, "failed": 0}.items()


def _until(path: Path, running: "subprocess.Popen[str]") -> None:
    ends = time.monotonic() + 120
    while not path.exists():
        assert running.poll() is None and time.monotonic() < ends
        time.sleep(0.1)
