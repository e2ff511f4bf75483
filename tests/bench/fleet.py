"""Two workers of a fleet beside two bare children that make the same pictures: `python -m tests.bench.fleet`.

The fleet is the one of `make fleet`: every role, Postgres over TCP and an S3 server, all on this machine. Half of the
pictures are made by bare children before it and half after, so a machine that grows slower meets both. What counts is
from the first job's start to the last one's end; what comes before it (uploads, thumbnails) is over by then.
"""

import argparse
import asyncio
import contextlib
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx
import psutil
import psycopg

from tests.bench.bare import bare_seconds, cores, frozen_plan, many_photos
from tests.bench.report import Figure, report
from tests.fleet.parts import SECRETS, Fleet, running_fleet
from tests.fleet.run import good, new_user

LEAST = 0.85
SIZE = (6000, 4000)
"""24 megapixels, as docs/scale.md counts with."""
WORKERS = 2
_GIVE_UP = 900.0


def uploaded(client: httpx.Client, photo: Path) -> str:
    """A photo as a client brings it; its id."""
    wanted = {"filename": photo.name, "content_type": "image/jpeg", "size": photo.stat().st_size}
    signed = good(client.post("/uploads/presign", json=wanted)).json()
    headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
    good(httpx.put(signed["upload_url"], content=photo.read_bytes(), headers=headers, timeout=60))
    place = {"asset_id": signed["asset_id"], "object_key": signed["object_key"]}
    return str(good(client.post("/uploads/confirm", json=place)).json()["asset"]["id"])


def asked(fleet: Fleet, question: str) -> Any:
    """One row out of the fleet's database."""
    with psycopg.connect(
        host="127.0.0.1", port=fleet.postgres, user="luster", password=SECRETS["POSTGRES_PASSWORD"], dbname="luster"
    ) as connection:
        return connection.execute(question).fetchone()


def until(fleet: Fleet, question: str) -> None:
    """Wait until nothing is counted any more."""
    end = time.monotonic() + _GIVE_UP
    while asked(fleet, question)[0]:
        assert time.monotonic() < end, question
        time.sleep(0.5)


def s3_seconds() -> float:
    """Processor seconds that the tests' own S3 server has used, which shares the cores and is no part of Luster."""
    used = 0.0
    for each in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any(word.endswith("swift_server.py") for word in each.cmdline()):
                used += sum(each.cpu_times()[:2])
    return used


def fleet_seconds(source: Path, names: list[str]) -> tuple[float, float]:
    """Seconds from the first start to the last end, and processor seconds that the S3 server used meanwhile."""
    with running_fleet(WORKERS) as fleet:
        key = new_user(fleet, "bench", 10 * len(names))
        with fleet.client(key) as client:
            client.timeout = httpx.Timeout(60)
            assets = [uploaded(client, source / name) for name in names]
            until(fleet, "SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing') "
                         "AND queue_name = 'chores' AND coalesce(scheduled_at, now()) <= now()")  # fmt: skip
            # The first jobs find cold children: they are made before it counts, as the bare ones' are.
            for asset in assets[: 2 * WORKERS]:
                good(client.post("/jobs", json={"asset_id": asset, "tier": "premium"}))
            until(fleet, "SELECT count(*) FROM jobs WHERE state IN ('queued', 'processing')")
            before = asked(fleet, "SELECT max(id::text) FROM jobs")[0]
            at_first = s3_seconds()
            for asset in assets:
                good(client.post("/jobs", json={"asset_id": asset, "tier": "premium"}))
        until(fleet, "SELECT count(*) FROM jobs WHERE state IN ('queued', 'processing')")
        stored = s3_seconds() - at_first
        found = asked(
            fleet,
            "SELECT count(*), extract(epoch FROM max(finished_at) - min(started_at)), count(DISTINCT attempt) "
            f"FROM jobs WHERE state = 'succeeded' AND id > '{before}'",
        )
        assert found[0] == len(names) and found[2] == 1, found
        return float(found[1]), stored


def measure(folder: Path, photos: int) -> list[Figure]:
    """Bare, fleet, bare."""
    source = folder / "photos"
    names = many_photos(source, photos, SIZE)
    plan = asyncio.run(frozen_plan())
    half = photos // 2
    children = min(cores(), WORKERS)
    bare = bare_seconds(plan, source, folder / "bare-1", names[:half], children)
    took, stored = fleet_seconds(source, names)
    bare += bare_seconds(plan, source, folder / "bare-2", names[half:], children)
    alone = bare / (took - stored / children)
    beside = (
        f"{photos / took:.2f} and {photos / bare:.2f} photos of 24 MP a second; {alone:.2f} × without the "
        f"{stored / photos:.2f} core seconds a photo of the tests' own S3 server"
    )
    name = f"{WORKERS} workers of a fleet against {children} bare children, {photos} photos"
    return [Figure(name, LEAST, bare / took, "×", at_most=False, beside=beside)]


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=60, help="fewer, to see that the bench itself works")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        return report("fleet-throughput", measure(Path(folder), chosen.photos))


if __name__ == "__main__":
    sys.exit(main())
