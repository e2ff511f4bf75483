"""`luster bulk` from bucket to bucket, on a server that verifies signatures: resumed, bounded, and nothing replaced."""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import fasteners  # type: ignore[import-untyped]  # it ships no types
import pytest
from botocore.config import Config
from botocore.exceptions import IncompleteReadError
from botocore.response import StreamingBody
from luster_engine.bulk.bucket import Bucket, BucketPlace, BucketSource, BucketTarget
from luster_engine.bulk.places import checked_name
from luster_engine.bulk.run import opened_run
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings

from tests.engine.bulk.test_bulk import WORDS, archive_of, environment
from tests.engine.storage.s3_server import REGION, S3Server, s3_server


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server() as running:
        yield running


@pytest.fixture
def client(server: S3Server) -> Iterator[Any]:
    """A client that empties the bucket in the end."""
    made = boto3.client(
        "s3", endpoint_url=server.endpoint, region_name=REGION, aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret_access_key, config=Config(s3={"addressing_style": "path"}),
    )  # fmt: skip
    yield made
    for key in keys(made, server):
        made.delete_object(Bucket=server.bucket, Key=key)


@pytest.fixture
def settings(server: S3Server, tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path / "data", s3_endpoint=server.endpoint, s3_region=REGION,
        s3_access_key_id=server.access_key_id, s3_secret_access_key=server.secret_access_key,
    )  # fmt: skip


def keys(client: Any, server: S3Server, below: str = "") -> dict[str, str]:
    found = client.list_objects_v2(Bucket=server.bucket, Prefix=below).get("Contents", ())
    return {each["Key"]: each["ETag"] for each in found}


def command(tmp_path: Path, server: S3Server, *more: str) -> tuple[list[str], dict[str, str]]:
    words = [*WORDS, f"s3://{server.bucket}/shoots", "--to", f"s3://{server.bucket}/finished", "-j", "2", "--json"]
    return [*words, *more], {**environment(tmp_path), **server.environment}


def bulk(tmp_path: Path, server: S3Server, *more: str) -> subprocess.CompletedProcess[str]:
    words, variables = command(tmp_path, server, *more)
    return subprocess.run(words, env=variables, capture_output=True, text=True, check=False, timeout=250)


def upload(client: Any, server: S3Server, source: Path, below: str) -> set[str]:
    names = {str(path.relative_to(source)) for path in source.rglob("*.jpg")}
    for name in names:
        client.upload_file(str(source / name), server.bucket, f"{below}/{name}")
    return names


def test_a_killed_run_goes_on_from_another_machine_with_one_output_a_photo(
    tmp_path: Path, server: S3Server, client: Any
) -> None:
    source = archive_of(tmp_path, 12)
    photos = upload(client, server, source, "shoots")
    client.put_object(Bucket=server.bucket, Key="shoots/broken.jpg", Body=b"no picture")
    client.put_object(Bucket=server.bucket, Key="shoots/.hidden/1.jpg", Body=b"no photo")
    words, variables = command(tmp_path, server)
    running = subprocess.Popen(
        words, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    until = time.monotonic() + 200
    while len([key for key in keys(client, server, "finished/") if key.endswith(".jpg")]) < 4:
        assert time.monotonic() < until and running.poll() is None
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.wait()

    (tmp_path / "data").rename(tmp_path / "data-of-the-dead-machine")
    done = bulk(tmp_path, server)

    said = json.loads(done.stdout)
    assert done.returncode == 1 and (said["done"], said["failed"], said["left"]) == (12, 1, 0), done
    assert "broken.jpg" in done.stderr and said["report"] == f"s3://{server.bucket}/finished/report.jsonl"
    made = {key: tag for key, tag in keys(client, server, "finished/").items() if ".luster-bulk" not in key}
    assert set(made) == {f"finished/{name}" for name in photos} | {"finished/report.jsonl", "finished/report.parquet"}
    again = bulk(tmp_path, server)
    assert json.loads(again.stdout)["done"] == 12
    after = keys(client, server, "finished/")
    assert {key: after[key] for key in made if key.endswith(".jpg")} == {
        key: tag for key, tag in made.items() if key.endswith(".jpg")
    }, "what was done was made again"
    client.delete_object(Bucket=server.bucket, Key="finished/0/0.jpg")
    bulk(tmp_path, server)
    assert "finished/0/0.jpg" in keys(client, server, "finished/"), "a lost output is made again"


def test_what_luster_did_not_make_is_not_replaced(
    tmp_path: Path, server: S3Server, client: Any, settings: Settings
) -> None:
    client.put_object(Bucket=server.bucket, Key="finished/house.jpg", Body=b"a photo of its owner's")
    made = tmp_path / "made.jpg"
    made.write_bytes(b"a result")
    target = BucketTarget(Bucket(BucketPlace.read(f"s3://{server.bucket}/finished"), settings))
    with pytest.raises(LusterError, match="did not make"):
        target.placed(made, "house.jpg", "image/jpeg")
    assert target.placed(made, "other.jpg", "image/jpeg") == target.placed(made, "other.jpg", "image/jpeg")
    assert target.has("other.jpg", 8) and not target.has("other.jpg", 9) and not target.has("gone.jpg", 8)
    assert target.is_changed("other.jpg", 9) and not any(
        target.is_changed(*each) for each in (("other.jpg", 8), ("gone.jpg", 8))
    )


def test_a_photo_that_is_too_large_is_refused_before_it_is_read(
    tmp_path: Path, server: S3Server, client: Any, settings: Settings
) -> None:
    client.put_object(Bucket=server.bucket, Key="shoots/large.jpg", Body=b"12345678901")
    source = BucketSource(Bucket(BucketPlace.read(f"s3://{server.bucket}/shoots"), settings), 10)
    with pytest.raises(LusterError) as refused:
        source.fetched("large.jpg", tmp_path)
    assert refused.value.reason is Reason.TOO_LARGE and not (tmp_path / "photo").exists()


def test_a_connection_that_is_cut_within_a_photo_is_made_again(
    tmp_path: Path, settings: Settings, server: S3Server, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.put_object(Bucket=server.bucket, Key="shoots/a.jpg", Body=b"x" * 5000)
    bucket = Bucket(BucketPlace.read(f"s3://{server.bucket}/shoots"), settings)
    whole, cuts = StreamingBody.iter_chunks, [1, 2]

    def cut(body: StreamingBody, size: int = 0) -> Iterator[bytes]:
        if not cuts:
            yield from whole(body, size)
            return
        cuts.pop()
        yield b"x"
        raise IncompleteReadError(actual_bytes=1, expected_bytes=5000)

    monkeypatch.setattr(StreamingBody, "iter_chunks", cut)
    monkeypatch.setattr("luster_engine.bulk.bucket._PAUSE", 0.0)
    bucket.get("a.jpg", tmp_path / "a.jpg", 10_000)
    assert (tmp_path / "a.jpg").read_bytes() == b"x" * 5000 and not cuts


def test_a_bucket_that_is_not_ours_or_away_stops_the_run_in_a_line(tmp_path: Path, server: S3Server) -> None:
    words, variables = command(tmp_path, server)
    for wrong in ({"S3_SECRET_ACCESS_KEY": "wrong"}, {"S3_ENDPOINT": "http://127.0.0.1:1"}):
        done = subprocess.run(words, env={**variables, **wrong}, capture_output=True, text=True, check=False)
        assert done.returncode == 1 and f"The bucket {server.bucket}" in done.stderr, done
        assert "Traceback" not in done.stderr and server.secret_access_key not in done.stderr


@pytest.mark.parametrize("address", ["s3://", "s3://Upper/x", "s3://a@evil.example/x", "s3://ab/../x", "s3://a.b#c"])
def test_an_address_that_leads_elsewhere_is_refused(address: str) -> None:
    with pytest.raises(LusterError):
        BucketPlace.read(address)


@pytest.mark.parametrize("name", ["../x.jpg", "/x.jpg", "a/../../x.jpg", "a\0.jpg", "a\udcff.jpg", ""])
def test_a_name_that_leads_out_of_the_target_is_refused(name: str) -> None:
    with pytest.raises(LusterError):
        checked_name(name)


@pytest.mark.parametrize("target", ["s3://photos/shoots", "s3://photos", "s3://photos/shoots/finished"])
def test_a_target_that_lies_in_the_source_or_around_it_is_refused(
    target: str, tmp_path: Path, server: S3Server
) -> None:
    words = [*WORDS, "s3://photos/shoots", "--to", target]
    variables = {**environment(tmp_path), **server.environment}
    done = subprocess.run(words, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "lies in the other" in done.stderr


def test_a_list_in_a_bucket_names_photos_beside_it(tmp_path: Path, server: S3Server, client: Any) -> None:
    upload(client, server, archive_of(tmp_path, 2), "shoots")
    client.put_object(Bucket=server.bucket, Key="shoots/photos.csv", Body=b"photo\n0/0.jpg\n")
    words, variables = command(tmp_path, server)
    words[4] = f"s3://{server.bucket}/shoots/photos.csv"
    words[6] = str(tmp_path / "out")
    done = subprocess.run(words, env=variables, capture_output=True, text=True, check=False, timeout=250)
    assert done.returncode == 0 and json.loads(done.stdout)["photos"] == 1, done
    assert (tmp_path / "out" / "0" / "0.jpg").exists()


def test_the_lock_of_a_run_is_one_file_for_good_and_the_rest_goes_while_it_is_held(
    settings: Settings, server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock that is removed with the state can be held by two, each in a file of the same name."""
    places = f"s3://{server.bucket}/a", f"s3://{server.bucket}/b"
    with opened_run(*places, settings) as run:
        lock, state = run.archive.lock, run.archive.state
        first = lock.stat().st_ino
        for left in (state / "000000.journal", run.archive.target / "report.jsonl"):
            left.write_text("of this run")
        released = fasteners.InterProcessLock.release

        def let_go(held: Any) -> None:
            # Whoever takes the lock next finds nothing else, and loses nothing of its own.
            assert [path for path in run.archive.target.rglob("*") if path.is_file()] == [lock]
            released(held)

        monkeypatch.setattr(fasteners.InterProcessLock, "release", let_go)
    assert lock.stat().st_ino == first
    with opened_run(*places, settings):
        assert lock.stat().st_ino == first
