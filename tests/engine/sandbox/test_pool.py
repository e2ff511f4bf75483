"""The sandbox serves tasks, bounds its queue, and outlives everything a task does to its child."""

import asyncio
import errno
import os
import shutil
import threading
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox import family, files, unasked
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, Progress, Task
from luster_engine.sandbox.verdict import SandboxError

NAMED = {"plugin": "acme", "stage": "acme.bad", "version": "1.2.3"}


async def still_serves(sandbox: Sandbox) -> None:
    assert (await sandbox.run(Task("echo", {"still": "here"})))["payload"] == {"still": "here"}


async def test_a_task_answers_and_its_files_travel(open_sandbox: Any, tmp_path: Path) -> None:
    sandbox = await open_sandbox()
    (tmp_path / "photo.JPG").write_bytes(b"pixels")
    task = Task("echo", {"n": 1}, {"file": tmp_path / "photo.JPG"}, {"file": tmp_path / "result"})
    answer = await sandbox.run(task)
    assert answer["payload"] == {"n": 1}
    assert (tmp_path / "result").read_bytes() == b"pixels"
    again = await sandbox.run(task)
    assert again["pid"] == answer["pid"], "a healthy child is kept"
    scratch = [path for path in (tmp_path / "scratch").rglob("*") if path.is_file()]
    assert scratch == [], "nothing is left of a task"


@pytest.mark.parametrize("file", ["gone", "stopped"])
async def test_a_photo_that_leaves_while_it_is_brought_in_spoils_nothing_for_others(
    open_sandbox: Any, tmp_path: Path, file: str
) -> None:
    """Its half of a copy stayed in the child's folder, and every task of everybody failed there until a restart: who
    deleted a photo while it was confirmed, or hung up, stopped the service for all."""
    sandbox = await open_sandbox()
    good = tmp_path / "photo"
    good.write_bytes(b"pixels")
    task = Task("echo", {}, {"file": good}, {"file": tmp_path / "result"})
    answer = await sandbox.run(task)
    lost = tmp_path / "lost" / "photo"
    lost.parent.mkdir()
    if file == "gone":
        with pytest.raises(LusterError) as refused:
            await sandbox.run(Task("echo", {}, {"file": good, "mask": lost}, {"file": tmp_path / "result"}))
        assert refused.value.reason is Reason.NOT_FOUND
    else:
        os.mkfifo(lost)  # the copy of it waits for whoever writes
        slow = asyncio.create_task(sandbox.run(Task("echo", {}, {"file": good, "mask": lost})))
        child = next(iter(sandbox._all))
        while not (child.folder / "in" / "file").exists():
            await asyncio.sleep(0.01)
        slow.cancel()
        await asyncio.sleep(0.05)
        await asyncio.to_thread(lost.write_bytes, b"late")
        with pytest.raises(asyncio.CancelledError):
            await slow
    assert (await sandbox.run(task))["pid"] == answer["pid"], "the child is sound"
    assert [path for path in (tmp_path / "scratch").rglob("*") if path.is_file()] == []


async def test_what_does_not_go_from_a_childs_folder_ends_the_child_and_not_the_service(
    open_sandbox: Any, tmp_path: Path
) -> None:
    """Folders deep in each other stopped the clearing, and the child served everybody as before: with an error for
    each. They also outlived the sandbox, and the next start failed over them."""
    sandbox = await open_sandbox()
    (tmp_path / "photo").write_bytes(b"pixels")
    task = Task("echo", {}, {"file": tmp_path / "photo"}, {"file": tmp_path / "result"})
    hostile = (await sandbox.run(Task("leave_depth")))["pid"]
    for _ in range(3):
        assert (await sandbox.run(task))["pid"] != hostile
    await sandbox.run(Task("leave_depth"))
    await sandbox.close()
    assert list((tmp_path / "scratch").iterdir()) == []


def test_folders_deep_in_each_other_cost_no_more_of_our_open_files_than_64(tmp_path: Path) -> None:
    """Each was opened in the one above it: a thousand, which many systems give to the whole engine."""
    files.prepare(tmp_path)
    (tmp_path / "tmp" / Path(*"d" * 60)).mkdir(parents=True)
    files.clear(tmp_path)
    assert list((tmp_path / "tmp").iterdir()) == []
    (tmp_path / "tmp" / Path(*"d" * 100)).mkdir(parents=True)
    with pytest.raises(files.SpoiltError, match="too deep"):
        files.clear(tmp_path)


async def test_a_child_whose_folder_is_not_its_own_any_more_is_given_nothing(open_sandbox: Any, tmp_path: Path) -> None:
    sandbox = await open_sandbox()
    (tmp_path / "photo").write_bytes(b"pixels")
    task = Task("echo", {}, {"file": tmp_path / "photo"}, {"file": tmp_path / "result"})
    first = (await sandbox.run(task))["pid"]
    child = next(iter(sandbox._all))
    shutil.rmtree(child.folder)
    assert (await sandbox.run(task))["pid"] != first


@pytest.mark.parametrize("fault", ["no disk", "no photo", "no answer", "no more files"])
async def test_a_fault_of_the_disk_or_of_the_photo_ends_no_child_and_is_told_as_what_it_is(
    open_sandbox: Any, tmp_path: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each was taken for a child's spoilt folder: all children were ended, the error was one of ours, and a run over
    many photos went on with a full disk."""
    sandbox = await open_sandbox()
    photo = tmp_path / "photo"
    photo.write_bytes(b"pixels")
    task = Task("echo", {}, {"file": photo}, {"file": tmp_path / "result"})
    first = (await sandbox.run(task))["pid"]

    def failing(number: int) -> Any:
        def fails(*given: Any, **how: Any) -> Any:
            raise OSError(number, os.strerror(number))

        return fails

    with monkeypatch.context() as patch:
        if fault == "no disk":
            expected = errno.ENOSPC
            patch.setattr(Path, "mkdir", failing(expected))
        elif fault == "no photo":
            expected = errno.EISDIR
            photo.unlink()
            photo.mkdir()
        elif fault == "no answer":
            expected = errno.EIO
            patch.setattr(files.shutil, "copyfileobj", failing(expected))
        else:
            expected = errno.EMFILE
            patch.setattr(files, "_opened", failing(expected))
        with pytest.raises(OSError) as failed:
            await sandbox.run(task)
    assert failed.value.errno == expected
    if photo.is_dir():
        photo.rmdir()
        photo.write_bytes(b"pixels")
    assert (await sandbox.run(task))["pid"] == first


async def test_a_result_whose_place_went_with_its_photo_is_told_as_that(open_sandbox: Any, tmp_path: Path) -> None:
    """A preview of a photo that was deleted meanwhile was an error of ours, told to whoever had deleted it."""
    sandbox = await open_sandbox()
    (tmp_path / "photo").write_bytes(b"pixels")
    with pytest.raises(LusterError) as refused:
        await sandbox.run(Task("echo", {}, {"file": tmp_path / "photo"}, {"file": tmp_path / "gone" / "result"}))
    assert refused.value.reason is Reason.NOT_FOUND


async def test_a_result_is_handed_over_without_a_rename_from_folder_to_folder(
    open_sandbox: Any, tmp_path: Path, renamed: list[str]
) -> None:
    """A system does these in turn for the whole disk, and a hostile child can hold that turn for seconds."""
    sandbox = await open_sandbox()
    (tmp_path / "photo").write_bytes(b"pixels")
    await sandbox.run(Task("echo", {}, {"file": tmp_path / "photo"}, {"file": tmp_path / "result"}))
    assert (tmp_path / "result").read_bytes() == b"pixels"
    assert renamed == []


async def test_a_child_is_recycled(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(tasks_per_child=2)
    pids = [(await sandbox.run(Task("echo")))["pid"] for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


async def test_progress_is_heard_and_names_the_stage(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    heard: list[Progress] = []
    await sandbox.run(Task("count", {"steps": 4}), on_progress=heard.append)
    assert heard[0] == Progress(0.0, "acme.bad"), "a stage that says nothing is named when it begins"
    assert [round(item.fraction, 2) for item in heard[1:]] == [0.0, 0.25, 0.5, 0.75]
    assert {item.stage for item in heard} == {"acme.bad"}


async def test_a_listener_that_fails_hears_no_more_and_the_task_goes_on(open_sandbox: Any) -> None:
    """Nothing that the child said was heard any more, and whoever asked waited until the task's time was up."""
    heard: list[Progress] = []

    def fails(progress: Progress) -> None:
        heard.append(progress)
        raise RuntimeError("by order of the test")

    sandbox = await open_sandbox()
    assert await sandbox.run(Task("count", {"steps": 3}), on_progress=fails, timeout=10) == {}
    assert len(heard) == 1


async def test_more_than_the_queue_holds_is_refused(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(queue=1)
    running = asyncio.create_task(sandbox.run(Task("count", {"steps": 10})))
    await asyncio.sleep(0.05)
    with pytest.raises(LusterError) as impatient:
        await sandbox.run(Task("echo"), wait=False)
    assert impatient.value.reason is Reason.SANDBOX_FULL
    waiting = asyncio.create_task(sandbox.run(Task("echo")))
    await asyncio.sleep(0)
    with pytest.raises(LusterError) as full:
        await sandbox.run(Task("echo"))
    assert full.value.reason is Reason.SANDBOX_FULL
    await asyncio.gather(running, waiting)


async def test_a_quiet_account_passes_a_flood(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(size=2)
    flood, quiet = uuid4(), uuid4()
    heavy = [asyncio.create_task(sandbox.run(Task("count", {"steps": 20}, account=flood))) for _ in range(12)]
    await asyncio.sleep(0.1)
    await sandbox.run(Task("echo", account=quiet))
    assert not any(task.done() for task in heavy[1:]), "it was served before all but what was at work already"
    for task in heavy:
        task.cancel()
    await asyncio.gather(*heavy, return_exceptions=True)


async def test_an_impatient_task_finds_a_free_child(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    assert await sandbox.run(Task("echo"), wait=False)


@pytest.mark.parametrize(
    ("kind", "reason", "words"),
    [
        ("leave", Reason.PLUGIN_CRASHED, "exit code 3"),
        ("segfault", Reason.PLUGIN_CRASHED, "SIGSEGV"),
        ("chatter", Reason.PLUGIN_FAILED, "printed more than"),
        ("garble", Reason.PLUGIN_BAD_RESULT, "broke the conversation"),
        ("talk_at_length", Reason.PLUGIN_BAD_RESULT, "more than 20,000,000 bytes"),
        ("eat", Reason.PLUGIN_OUT_OF_MEMORY, "memory"),
        ("raise_strange", Reason.PLUGIN_FAILED, "Strange: (its message cannot be read)"),
        ("leave_by_exit", Reason.PLUGIN_FAILED, "SystemExit: enough"),
        ("answer_nan", Reason.PLUGIN_FAILED, "ValueError"),
        ("split", Reason.PLUGIN_FAILED, "(the sandbox refuses some system calls: docs/system-calls.md)"),
    ],
)
async def test_misbehaviour_fails_its_own_task_with_a_name_on_it(
    open_sandbox: Any, kind: str, reason: Reason, words: str
) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task(kind))
    assert caught.value.reason is reason
    assert words in caught.value.message
    assert "acme.bad 1.2.3 of plugin acme" in caught.value.message
    assert NAMED.items() <= caught.value.fields.items()
    await still_serves(sandbox)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("many_threads", "started more than 256 threads"),
        ("fill_disk", "wrote more than 50,000,000 bytes"),
        ("fill_folder", "or too many files"),
    ],
)
async def test_what_takes_from_its_neighbours_is_ended(open_sandbox: Any, kind: str, words: str) -> None:
    sandbox = await open_sandbox(ChildLimits(memory_mb=512, seconds=30, folder_bytes=50_000_000))
    with pytest.raises(SandboxError) as caught:
        await sandbox.run(Task(kind))
    assert caught.value.reason is Reason.PLUGIN_FAILED
    assert words in caught.value.message
    assert NAMED.items() <= caught.value.fields.items()
    await still_serves(sandbox)


async def test_a_look_at_the_disk_that_a_child_makes_last_holds_up_no_look_at_its_threads(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """20,000 files with long names took .4 s, and as long nobody looked at threads and memory."""
    looked = threading.Event()
    monkeypatch.setattr(files, "weight", lambda *_: int(not looked.wait(2)))  # for so long it is held still
    sandbox = await open_sandbox()
    try:
        with pytest.raises(SandboxError, match="started more than 256 threads"):
            await sandbox.run(Task("many_threads", {"after": 1}))
    finally:
        looked.set()


@pytest.mark.parametrize("how", ["deep", "unlinked", "mapped", "lines"])
async def test_what_a_child_hides_from_who_lists_its_folder_is_counted(open_sandbox: Any, how: str) -> None:
    sandbox = await open_sandbox(ChildLimits(memory_mb=512, seconds=30, folder_bytes=50_000_000))
    with pytest.raises(SandboxError) as caught:
        await sandbox.run(Task("hide_bytes", {"how": how}))
    assert "wrote more than 50,000,000 bytes" in caught.value.message
    await still_serves(sandbox)


async def test_holes_in_files_count_before_they_are_copied(open_sandbox: Any, tmp_path: Path) -> None:
    """Of 120 kB in thirty files with holes their parent made 2.9 GB, where a folder could weigh .4 GB."""
    limits = ChildLimits(memory_mb=512, seconds=20, file_bytes=40_000_000, folder_bytes=50_000_000)
    outputs = {f"picture.{number}": tmp_path / str(number) for number in range(3)}
    sandbox = await open_sandbox(limits)
    with pytest.raises(SandboxError, match="where 10,000,000 are the most"):
        await sandbox.run(Task("leave_holes", {"bytes": 20_000_000}, outputs=outputs))
    assert not any(path.exists() for path in outputs.values())
    await still_serves(sandbox)


def test_many_small_pictures_may_have_less_together_than_one_large_one() -> None:
    limits = ChildLimits()
    assert limits.outputs("tiles").together_bytes < limits.outputs("carry_out").together_bytes
    assert limits.outputs("tiles").together_bytes <= limits.file_bytes


async def test_each_task_may_print_anew(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    for _ in range(3):
        await sandbox.run(Task("say", {"bytes": 600_000}))
    assert sandbox.deaths == 0


async def test_what_a_task_left_running_never_meets_the_next(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    first = (await sandbox.run(Task("spin_off", {"number": 2})))["pid"]
    for number in range(3):
        answer = await sandbox.run(Task("echo", {"number": number}))
        assert answer["payload"] == {"number": number}
        assert answer["pid"] != first, "a child with something left running is replaced"


async def test_threads_are_counted_as_often_after_a_task_as_in_it(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every two seconds: meanwhile one child made 19,000 of the 32,768 that a system had for everybody."""
    monkeypatch.setattr(unasked, "_LOOK_EVERY", 60)
    sandbox = await open_sandbox()
    await sandbox.run(Task("go_on", {"how": "threads"}))
    (child,) = sandbox._all
    async with asyncio.timeout(15):
        while child.alive:
            await asyncio.sleep(0.01)
    assert sandbox.deaths == 0


@pytest.mark.parametrize("how", ["named", "headless"])
async def test_a_child_that_hides_from_the_look_is_ended(open_sandbox: Any, how: str) -> None:
    """A carriage return in a file's name stopped all looks at its child; and one without its first thread weighed
    nothing."""
    sandbox = await open_sandbox()
    with pytest.raises(LusterError) as refused:
        await sandbox.run(Task("hide", {"how": how}))
    assert refused.value.reason is Reason.PLUGIN_OUT_OF_MEMORY


async def test_a_look_that_fails_ends_its_child(open_sandbox: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """It failed in silence, and nobody looked any more."""
    sandbox = await open_sandbox()

    def fail(*_of: Any) -> int:
        raise ValueError("a name of nobody's")

    monkeypatch.setattr(family, "unnamed", fail)
    with pytest.raises(LusterError, match="cannot be looked at"):
        await sandbox.run(Task("loop"))
    monkeypatch.undo()
    assert await sandbox.run(Task("echo"))


@pytest.mark.parametrize("how", ["work", "files", "stops"])
async def test_what_goes_on_after_it_said_that_it_was_done_is_ended(
    open_sandbox: Any, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody looked at a child at rest: it filled the disk until somebody asked for the next task."""
    monkeypatch.setattr(unasked, "_LOOK_EVERY", 0.3)
    monkeypatch.setattr(unasked, "_MAY_WORK", 0.02)  # where many tests run, it gets little of a processor
    sandbox = await open_sandbox()
    quiet = (await sandbox.run(Task("echo")))["pid"]
    await asyncio.sleep(1)
    assert (await sandbox.run(Task("echo")))["pid"] == quiet
    (child,) = sandbox._all
    assert (await sandbox.run(Task("go_on", {"how": how})))["pid"] == quiet
    async with asyncio.timeout(15):
        while child.alive or child.folder.exists():
            await asyncio.sleep(0.05)
    assert (await sandbox.run(Task("echo")))["pid"] != quiet
    assert sandbox.deaths == 0


async def test_a_plugin_whose_library_keeps_threads_loses_nothing_that_it_made(
    open_sandbox: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its child was ended for the threads while its results were copied out, and the folder went with them."""
    monkeypatch.setattr(unasked, "_LOOK_EVERY", 0.01)
    take = files.take_out

    def slowly(*arguments: Any) -> Any:
        time.sleep(0.5)
        return take(*arguments)

    monkeypatch.setattr(files, "take_out", slowly)
    sandbox = await open_sandbox()
    made = {name: tmp_path / name for name in ("one", "other")}
    first = (await sandbox.run(Task("leave_a_pool", outputs=made)))["pid"]
    assert [path.read_bytes() for path in made.values()] == [b"made"] * 2
    assert (await sandbox.run(Task("echo")))["pid"] != first


async def test_progress_is_a_share_whatever_the_child_says(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    heard: list[Progress] = []
    await sandbox.run(Task("tell_wonders"), on_progress=heard.append)
    assert [item.fraction for item in heard] == [1.0, 0.0, 0.5]
    assert all(len(item.note) <= 500 for item in heard)


async def test_reading_a_plugin_has_a_shorter_time(open_sandbox: Any) -> None:
    limits = ChildLimits(memory_mb=512, seconds=60, grace_seconds=0.5, read_seconds=0.5)
    sandbox = await open_sandbox(limits, kinds={"catalog": "tasks_for_tests:loop", "echo": "tasks_for_tests:echo"})
    with pytest.raises(SandboxError, match=r"did not finish within 0\.5 seconds"):
        await sandbox.read_plugin({})
    await still_serves(sandbox)


async def test_a_loop_is_ended_in_time(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(ChildLimits(memory_mb=512, seconds=0.5, grace_seconds=0.5))
    with pytest.raises(SandboxError) as caught:
        await sandbox.run(Task("loop"))
    assert caught.value.reason is Reason.PLUGIN_TIMEOUT
    assert not caught.value.died
    await still_serves(sandbox)


async def test_only_a_child_that_ends_by_itself_counts_as_died(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(SandboxError) as caught:
        await sandbox.run(Task("leave"))
    assert caught.value.died
    assert sandbox.deaths == 1


async def test_a_refusal_keeps_its_reason_and_the_child(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    before = (await sandbox.run(Task("echo")))["pid"]
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task("refuse"))
    assert (caught.value.reason, caught.value.fields) == (Reason.CORRUPT_IMAGE, {"photo": "a.jpg"})
    assert (await sandbox.run(Task("echo")))["pid"] == before


@pytest.mark.parametrize("kind", ["forget_output", "folder_output"])
async def test_an_output_must_be_a_plain_file(open_sandbox: Any, tmp_path: Path, kind: str) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task(kind, outputs={"picture": tmp_path / "picture"}))
    assert caught.value.reason is Reason.PLUGIN_BAD_RESULT
    assert not (tmp_path / "picture").exists()
    await still_serves(sandbox)


FRAME = b"\xff\xd8\xff\xe0\x00\x04\0\0\xff\xc0\x00\x0b\x08\x00\x03\x00\x04\x01\x01\x11\x00"
JPEG = (FRAME + b"\0" * 23).hex()
SAID = {"mime": "image/jpeg", "extension": "jpg", "width": 4, "height": 3, "bytes": 44}


async def test_a_picture_is_what_it_is_said_to_be(open_sandbox: Any, tmp_path: Path) -> None:
    sandbox = await open_sandbox()
    target = {"picture": tmp_path / "picture"}
    answer = await sandbox.run(Task("carry_out", {"bytes": JPEG, "said": SAID}, outputs=target))
    assert answer["mime"] == "image/jpeg"
    assert (tmp_path / "picture").read_bytes() == bytes.fromhex(JPEG)


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ({"bytes": JPEG, "said": SAID | {"mime": "text/html"}}, "mime is said to be text/html"),
        ({"bytes": JPEG, "said": SAID | {"mime": "image/png"}}, "is image/jpeg, not image/png"),
        ({"bytes": JPEG, "said": SAID | {"extension": "html"}}, "extension is said to be html"),
        ({"bytes": JPEG, "said": SAID | {"extension": "png"}}, "is image/jpeg"),
        ({"bytes": b"<script>alert(1)</script>".hex(), "said": SAID}, "is no picture"),
        ({"bytes": b"<svg onload='alert(1)'>".hex(), "said": SAID}, "is no picture"),
        ({"bytes": JPEG, "said": SAID | {"width": "4"}}, "width is said to be 4"),
        ({"bytes": JPEG, "said": SAID | {"height": -1}}, "height is said to be -1"),
        ({"bytes": JPEG, "said": {"mime": "image/jpeg"}}, "nothing is said"),
        ({"bytes": JPEG, "said": SAID | {"bytes": 45}}, "is said to have 45 bytes and has 44"),
        ({"bytes": JPEG, "said": SAID | {"width": 5}}, "width is said to be 5 and is 4"),
        ({"bytes": JPEG, "said": SAID | {"path": "/etc/passwd"}}, "more is said than is asked for: path"),
        ({"bytes": (b"\xff\xd8\xff" + b"<script>" * 5).hex(), "said": SAID}, "is no picture"),
        ({"bytes": "", "said": {"asked": True}}, "nothing is said"),
        ({"bytes": b"GIF89a".hex(), "said": SAID | {"asked": True}}, "more is said"),
        ({"bytes": JPEG, "said": SAID | {"report": {"disclosure": "nothing at all"}}}, "does not declare"),
        ({"bytes": JPEG, "said": SAID, "talk": 3_000_000}, "an answer of 3,0"),
    ],
)
async def test_a_lie_about_a_picture_is_found_out(
    open_sandbox: Any, tmp_path: Path, payload: dict[str, Any], words: str
) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(SandboxError) as caught:
        await sandbox.run(Task("carry_out", payload, outputs={"picture": tmp_path / "picture"}))
    assert caught.value.reason is Reason.PLUGIN_BAD_RESULT
    assert words in caught.value.message
    assert NAMED.items() <= caught.value.fields.items()
    assert not (tmp_path / "picture").exists()
    await still_serves(sandbox)


async def test_a_refusal_is_cut_to_a_length_that_people_read(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task("refuse_at_length"))
    assert len(caught.value.message) <= 2000
    assert sum(len(str(value)) for value in caught.value.fields.values()) <= 100_000


async def test_cancel_is_heard_at_the_next_checkpoint(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    before = (await sandbox.run(Task("echo")))["pid"]
    cancel = asyncio.Event()
    work = asyncio.create_task(sandbox.run(Task("count", {"steps": 1000}), cancel=cancel))
    await asyncio.sleep(0.1)
    cancel.set()
    with pytest.raises(LusterError) as caught:
        await work
    assert caught.value.reason is Reason.CANCELLED
    assert (await sandbox.run(Task("echo")))["pid"] == before, "a child that obeys is kept"


async def test_a_child_that_does_not_hear_cancel_is_ended(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(ChildLimits(memory_mb=512, seconds=20, grace_seconds=0.3))
    cancel = asyncio.Event()
    work = asyncio.create_task(sandbox.run(Task("loop"), cancel=cancel))
    await asyncio.sleep(0.1)
    cancel.set()
    with pytest.raises(LusterError) as caught:
        await work
    assert caught.value.reason is Reason.CANCELLED
    await still_serves(sandbox)


async def test_a_waiting_task_can_be_cancelled(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    running = asyncio.create_task(sandbox.run(Task("count", {"steps": 10})))
    await asyncio.sleep(0.05)
    cancel = asyncio.Event()
    waiting = asyncio.create_task(sandbox.run(Task("echo"), cancel=cancel))
    await asyncio.sleep(0.02)
    cancel.set()
    with pytest.raises(LusterError) as caught:
        await waiting
    assert caught.value.reason is Reason.CANCELLED
    await running
    await still_serves(sandbox)


async def test_a_caller_that_goes_away_frees_its_place(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    work = asyncio.create_task(sandbox.run(Task("loop")))
    await asyncio.sleep(0.1)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    await still_serves(sandbox)


async def test_closing_ends_a_child_that_was_only_starting(open_sandbox: Any) -> None:
    before = set(family.descendants(os.getpid()))
    for moment in (0.0, 0.02, 0.1, 0.3):
        sandbox = await open_sandbox(tasks_per_child=1)
        await sandbox.run(Task("echo"))
        await asyncio.sleep(moment)  # its successor is on its way
        await sandbox.close()
        assert set(family.descendants(os.getpid())) <= before


async def test_closing_leaves_no_process_and_no_folder(open_sandbox: Any, tmp_path: Path) -> None:
    sandbox = await open_sandbox(size=2)
    pid = (await sandbox.run(Task("echo")))["pid"]
    work = asyncio.create_task(sandbox.run(Task("loop")))
    await asyncio.sleep(0.1)
    await sandbox.close()
    with pytest.raises(LusterError):
        await work
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert list((tmp_path / "scratch").iterdir()) == []
