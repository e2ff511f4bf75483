"""`luster bulk` as processes: exactly one output of each photo, whatever is killed, and a photo that fails is named."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from luster_engine.bulk import archive as archives
from luster_engine.bulk import listing
from luster_engine.bulk.archive import Archive, BulkOutcome, output_name
from luster_engine.bulk.executor import checked_outcome
from luster_engine.bulk.places import FolderSource, FolderTarget
from luster_engine.bulk.run import opened_run
from luster_engine.cli.bulk import _end
from luster_engine.enhance.photo_tree import photos_below
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from PIL import Image

WORDS = [sys.executable, "-m", "luster_engine", "bulk"]


def archive_of(folder: Path, photos: int) -> Path:
    source = folder / "archive"
    for number in range(photos):
        place = source / f"{number % 3}"
        place.mkdir(parents=True, exist_ok=True)
        Image.effect_noise((240, 160), 30 + number).convert("RGB").save(place / f"{number}.jpg", quality=80)
    return source


def bulk(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*WORDS, str(folder / "archive"), "--to", str(folder / "out"), "-j", "2", "--json", *more],
        env=environment(folder), capture_output=True, text=True, check=False, timeout=250,
    )  # fmt: skip


def has(archive: Archive) -> Callable[[str, int], bool]:
    return FolderTarget(archive.target, archive.state).has


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "LUSTER_DATA": str(folder / "data")}


def outputs(folder: Path) -> dict[str, int]:
    """Every file below the results that is no state of the run, with its time."""
    times = {}
    for path in (folder / "out").rglob("*"):
        with contextlib.suppress(FileNotFoundError):  # half of an output, which got its name meanwhile
            if path.is_file() and ".luster-bulk" not in path.parts:
                times[str(path.relative_to(folder / "out"))] = path.stat().st_mtime_ns
    return times


def test_what_is_killed_goes_on_and_every_photo_has_one_output(tmp_path: Path) -> None:
    source = archive_of(tmp_path, 12)
    (source / "broken.jpg").write_bytes(b"no picture")
    running = subprocess.Popen(
        [*WORDS, str(source), "--to", str(tmp_path / "out"), "-j", "2"],
        env=environment(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    until = time.monotonic() + 120
    while len([name for name in outputs(tmp_path) if name.endswith(".jpg")]) < 4:
        assert time.monotonic() < until and running.poll() is None
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    noted = {each.photo for each in Archive(tmp_path / "out").outcomes(0) if each.state == "done"}
    before = outputs(tmp_path)

    done = bulk(tmp_path)

    said = json.loads(done.stdout)
    assert done.returncode == 1 and (said["done"], said["failed"], said["left"]) == (12, 1, 0), done
    assert "broken.jpg" in done.stderr
    after = outputs(tmp_path)
    photos = {str(path.relative_to(source)) for path in source.rglob("*.jpg")} - {"broken.jpg"}
    assert set(after) == photos | {"report.jsonl", "report.parquet"}, "an output too many, too few, or half of one"
    assert noted and all(after[name] == before[name] for name in noted), "what was noted was made again"
    report = [json.loads(line) for line in (tmp_path / "out" / "report.jsonl").read_text().splitlines()]
    assert Counter(each["photo"] for each in report) == Counter({*photos, "broken.jpg"})
    for name in photos:
        with Image.open(tmp_path / "out" / name) as picture:
            picture.load()

    again = bulk(tmp_path)
    assert json.loads(again.stdout)["done"] == 12
    assert {name: when for name, when in outputs(tmp_path).items() if name in photos} == {
        name: after[name] for name in photos
    }
    Image.effect_noise((240, 160), 50).convert("RGB").save(source / "broken.jpg")
    mended = bulk(tmp_path, "--retry-failed")
    assert mended.returncode == 0 and json.loads(mended.stdout)["done"] == 13, mended


def test_other_wishes_are_refused_in_a_folder_that_holds_a_run(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.begin({"style": "dusk"}, ["a.jpg"]) == 1
    assert archive.begin({"style": "dusk"}, ["a.jpg", "b.jpg"]) == 1, "the list is frozen"
    archive.note(0, BulkOutcome("a.jpg", "failed"))
    with pytest.raises(LusterError, match="style 'dusk'"):
        archive.begin({"style": "default"}, ["a.jpg"])


def test_a_style_that_does_not_exist_keeps_nobody_from_another_wish(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.begin({"style": "dsuk"}, [f"{number}.jpg" for number in range(archives.SHARD_PHOTOS + 1)])
    assert archive.begin({"style": "dusk"}, ["a.jpg"]) == 1
    assert archive.shards() == [0] and archive.left_of(0, has(archive), retry_failed=False) == ["a.jpg"]


def test_no_photo_of_the_source_is_replaced_where_the_target_lies_around_it(tmp_path: Path) -> None:
    source = archive_of(tmp_path, 1)
    (source / "archive").mkdir()
    (source / "archive" / "0").mkdir()
    original = (source / "0" / "0.jpg").read_bytes()
    (source / "archive" / "0" / "0.jpg").write_bytes(original)

    done = subprocess.run(
        [*WORDS, str(source), "--to", str(tmp_path), "--json", "-j", "1"],
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=250,
    )  # fmt: skip

    assert done.returncode == 1 and json.loads(done.stdout)["failed"] == 1, done
    assert "did not make" in done.stderr
    assert (source / "0" / "0.jpg").read_bytes() == original


def test_a_run_that_an_earlier_version_began_goes_on(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.begin({"style": "dusk"}, [f"{number}.jpg" for number in range(archives.SHARD_PHOTOS + 1)])
    plan = tmp_path / ".luster-bulk" / "plan.json"
    plan.write_text(json.dumps({key: value for key, value in json.loads(plan.read_text()).items() if key != "shards"}))
    assert Archive(tmp_path).shards() == [0, 1]


def test_a_list_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    archive = Archive(tmp_path)

    def cut_short() -> object:
        yield from (f"{number}.jpg" for number in range(archives.SHARD_PHOTOS + 1))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.begin({}, cut_short())  # type: ignore[arg-type]  # a generator that stops by a fault
    assert archive.begin({}, ["a.jpg"]) == 1
    assert archive.left_of(0, has(archive), retry_failed=False) == ["a.jpg"]


def test_shards_hold_every_photo_once_and_a_lost_output_is_made_again(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    names = [f"{number}.jpg" for number in range(2 * archives.SHARD_PHOTOS + 7)]
    assert archive.begin({}, names) == len(names)
    assert archive.shards() == [0, 1, 2]
    assert [
        name for shard in archive.shards() for name in archive.left_of(shard, has(archive), retry_failed=False)
    ] == names
    (tmp_path / "0.jpg").write_bytes(b"12345")
    archive.note(0, BulkOutcome("0.jpg", "done", "0.jpg", "x", 5))
    archive.note(0, BulkOutcome("1.jpg", "done", "1.jpg", "x", 5))
    archive.note(0, BulkOutcome("2.jpg", "failed", reason="NOT_AN_IMAGE"))
    assert archive.left_of(0, has(archive), retry_failed=False)[:2] == ["1.jpg", "3.jpg"]
    assert archive.left_of(0, has(archive), retry_failed=True)[:3] == ["1.jpg", "2.jpg", "3.jpg"]


def test_a_result_that_somebody_edited_is_named_and_never_replaced(tmp_path: Path) -> None:
    """Another size was taken for a lost output, which was made again in the place of somebody's work."""
    source, result = archive_of(tmp_path, 2), tmp_path / "out" / "0" / "0.jpg"
    with opened_run(str(source), str(tmp_path / "out"), Settings(data_dir=tmp_path / "data")) as run:
        run.begin({"style": "default"})
        run.note(0, BulkOutcome("0/0.jpg", "done", "0/0.jpg", "x", 5, warnings=("dark",)))
        result.parent.mkdir()
        result.write_bytes(b"12345 and an editor's own note")
        assert run.left_of(0, retry_failed=False) == ["1/1.jpg"]
        for _ in range(2):
            assert run.left_of(0, retry_failed=True) == ["1/1.jpg"]
            (named,) = run.archive.failed()
            assert (named.output, named.bytes) == ("0/0.jpg", 5) and "was changed since" in named.error
        result.unlink()
        assert run.left_of(0, retry_failed=False) == ["1/1.jpg"]
        assert run.left_of(0, retry_failed=True) == ["0/0.jpg", "1/1.jpg"]


def test_a_line_that_a_kill_cut_short_spoils_no_other(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.begin({}, ["a.jpg", "b.jpg"])
    archive.note(0, BulkOutcome("a.jpg", "failed"))
    journal = tmp_path / ".luster-bulk" / "000000.journal"
    journal.write_text(journal.read_text() + '\n{"photo": "b.jp')
    archive.note(0, BulkOutcome("b.jpg", "failed"))
    assert [each.photo for each in archive.outcomes(0)] == ["a.jpg", "b.jpg"]


def test_a_manifest_names_photos_below_its_own_folder_only(tmp_path: Path) -> None:
    manifest = tmp_path / "photos.txt"
    manifest.write_text("# mine\na/1.jpg\n\na/2.png\na/1.jpg\n")
    folder, photos = listing.listed(manifest, tmp_path / "out")
    assert (folder, list(photos)) == (tmp_path, ["a/1.jpg", "a/2.png"])
    for wrong in ("../other.jpg", "/etc/passwd"):
        manifest.write_text(wrong)
        with pytest.raises(LusterError, match="line 1"):
            list(listing.listed(manifest, tmp_path / "out")[1])


def test_a_manifest_may_be_a_table_from_a_spreadsheet(tmp_path: Path) -> None:
    manifest = tmp_path / "photos.CSV"
    manifest.write_text('\ufeffagent,Photo,rooms\r\nAnn,"a, b/1.jpg",3\r\nBea,,\r\nBea,2.jpg,1\r\nCy,2.jpg\r\n')
    assert list(listing.listed(manifest, tmp_path / "out")[1]) == ["a, b/1.jpg", "2.jpg"]
    manifest.write_text("photo\nfine.jpg\n../outside.jpg\n")
    with pytest.raises(LusterError, match="line 3"):
        list(listing.listed(manifest, tmp_path / "out")[1])
    manifest.write_text("agent,rooms\nAnn,3\n")
    with pytest.raises(LusterError, match="no column names the photos"):
        list(listing.listed(manifest, tmp_path / "out")[1])


def test_a_list_that_is_no_text_is_refused_in_words(tmp_path: Path) -> None:
    manifest = tmp_path / "photos.parquet"
    manifest.write_bytes(b"PAR1\xff\xfe")
    with pytest.raises(LusterError, match="no list in UTF-8"):
        list(listing.listed(manifest, tmp_path / "out")[1])


def test_names_of_results_never_meet() -> None:
    names = ["a.jpg", "a.png", "a.heic", "a.jpeg", "b/a.jpg"]
    mimes = ["image/jpeg", "image/png", "image/jpeg", "image/jpeg", "image/jpeg"]
    assert [output_name(*each) for each in zip(names, mimes, strict=True)] == [
        "a.jpg", "a.png", "a.heic.jpg", "a.jpeg", "b/a.jpg",
    ]  # fmt: skip


def test_a_name_in_capitals_gets_no_second_ending() -> None:
    assert output_name("IMG.JPG", "image/jpeg") == "IMG.JPG"
    assert output_name("IMG.JPG", "image/png") == "IMG.JPG.png"
    assert output_name("IMG.TIF", "image/jpeg") == "IMG.TIF.jpg"


def test_a_result_does_not_take_the_name_of_the_photo_beside_it() -> None:
    photos = {"a.heic", "a.heic.jpg", "a.heic.luster.jpg"}
    assert [output_name(each, "image/jpeg", photos.__contains__) for each in sorted(photos)] == [
        "a.heic.luster.luster.jpg", "a.heic.jpg", "a.heic.luster.jpg",
    ]  # fmt: skip


def test_a_result_of_luster_is_no_photo_where_source_and_target_overlap(tmp_path: Path) -> None:
    source = archive_of(tmp_path, 2)
    (source / "1" / "IMG.JPG").write_bytes((source / "0" / "0.jpg").read_bytes())
    earlier = subprocess.run(
        [*WORDS, str(source), "--to", str(source / "first"), "-j", "2"],
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=250,
    )  # fmt: skip
    assert earlier.returncode == 0, earlier.stderr
    assert (source / "first" / "1" / "IMG.JPG").exists()

    for target in (source / "second", tmp_path):
        folder, photos = listing.listed(source, target)
        assert folder == source and list(photos) == ["0/0.jpg", "1/1.jpg", "1/IMG.JPG"]


def test_a_folder_that_cannot_be_read_stops_the_list_and_leaves_no_photo_out(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match="cannot be read"):
        list(photos_below(tmp_path / "gone", tmp_path / "out"))


def test_a_folder_below_that_cannot_be_read_is_named_and_the_others_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, scanned = archive_of(tmp_path, 3), os.scandir

    def guarded(place: str) -> object:
        if Path(place) == source / "1":
            raise PermissionError(13, "Permission denied", str(place))
        return scanned(place)

    monkeypatch.setattr("os.scandir", guarded)
    target = str(tmp_path / "out")
    for _ in range(2):  # the second time from the list that was written down
        with opened_run(str(source), target, Settings(data_dir=tmp_path / "data")) as run:
            count = run.begin({"style": "default"})
            assert _end(run, count, as_json=True, interrupted=False) == 1
            assert [photo for shard in run.archive.shards() for photo in run.archive.left_of(
                shard, run.target.has, retry_failed=False
            )] == ["0/0.jpg", "2/2.jpg"]  # fmt: skip
        told = capsys.readouterr()
        assert json.loads(told.out)["unread"] == ["1"] and "the folder 1 could not be read" in told.err
    monkeypatch.setattr("os.scandir", lambda place: guarded(str(source / "1")))
    with pytest.raises(LusterError, match="Permission denied"):
        list(photos_below(source / "1", tmp_path / "out", unread=print))


def test_a_name_of_a_list_leads_to_no_photo_outside_the_source(tmp_path: Path) -> None:
    (tmp_path / "private.jpg").write_bytes(b"not of the archive")
    source = FolderSource(archive_of(tmp_path, 1))
    for name in ("../private.jpg", str(tmp_path / "private.jpg")):
        with pytest.raises(LusterError):
            source.fetched(name, tmp_path)


def test_what_another_machine_says_of_a_photo_is_about_this_photo_and_has_an_end() -> None:
    good = BulkOutcome("a.jpg", "done", "a.jpg", "0" * 64, 5, 0.5, warnings=("dark",))
    stop = LusterError(Reason.STORAGE_FULL, "The disk is full.")
    assert checked_outcome("a.jpg", good) is good
    assert checked_outcome("a.jpg", stop) is stop

    class Other(BulkOutcome):
        """Looks like one."""

    strange: list[object] = [
        None, {"photo": "a.jpg"}, "done", RuntimeError("x"), Other("a.jpg", "failed"), replace(good, photo="b.jpg"),
        replace(good, state="perhaps"), replace(good, output="../../etc/x"), replace(good, sha256="0"),
        replace(good, bytes=-1), replace(good, seconds=float("nan")), replace(good, error="x" * 20_000),
        replace(good, warnings=("x",) * 101), LusterError(Reason.INTERNAL, "x" * 20_000),
    ]  # fmt: skip
    for answer in strange:
        found = checked_outcome("a.jpg", answer)
        assert isinstance(found, BulkOutcome) and (found.photo, found.state) == ("a.jpg", "failed")
        assert found.reason == "WORKER_LOST"
