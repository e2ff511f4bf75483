"""A result gets its name whole, whatever lies beside it, and touches nobody's own file on the way."""

import errno
import os
from pathlib import Path

import pytest
from luster_engine.bulk.archive import Archive, BulkOutcome
from luster_engine.bulk.places import FolderTarget
from luster_engine.cli.batch import put_in_place
from luster_engine.cli.orders import Spared
from luster_engine.cli.sidecars import check_sidecar, write_sidecar
from luster_engine.enhance import in_place
from luster_engine.enhance.in_place import clear_left, take_place_of_nothing_but, taking_the_place_of
from luster_engine.errors import LusterError

PACKET = b'<?xpacket begin="x"?> https://luster.dev/ns/ <?xpacket end="r"?>'


def test_a_link_that_somebody_left_is_not_written_through(tmp_path: Path) -> None:
    """In a folder that others write to, a link under the foretold name had the picture written over any file."""
    mine, folder = tmp_path / "mine", tmp_path / "shared"
    mine.write_bytes(b"my own")
    folder.mkdir()
    made = tmp_path / "made"
    made.write_bytes(b"picture " + PACKET)
    for name in ("done.jpg", "done.xmp", "report.jsonl"):
        (folder / f".{name}.luster").symlink_to(mine)
    (folder / ".luster-bulk").mkdir()
    put_in_place(made, folder / "done.jpg", Spared(()))
    write_sidecar(folder / "done.jpg", None)
    archive = Archive(folder)
    archive.state.mkdir(exist_ok=True)
    (archive.state / "plan.json.new").symlink_to(mine)
    archive.begin({"style": "default"}, ["one.jpg"])
    archive.note(0, BulkOutcome("one.jpg", "nonsense"))
    assert archive.report()[1] == {"done": 0, "failed": 0}, "what no Luster wrote counts for nothing"
    assert mine.read_bytes() == b"my own"
    assert (folder / "done.jpg").read_bytes() == made.read_bytes() and (folder / "done.xmp").read_bytes() == PACKET


def test_two_that_write_the_same_result_leave_a_whole_one(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".jpg")
    with taking_the_place_of(target) as slow:
        slow.write(b"half ")
        with taking_the_place_of(target) as fast:
            fast.write(b"the other's")
        assert target.read_bytes() == b"the other's"
        slow.write(b"and half")
    assert target.read_bytes() == b"half and half"
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_not_finished_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "done.jpg"
    target.write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt), taking_the_place_of(target) as file:
        file.write(b"after")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"before" and list(tmp_path.iterdir()) == [target]


def test_what_a_kill_left_goes_at_the_next_run_and_nothing_else(tmp_path: Path) -> None:
    """Names that nobody can foretell were never looked for again."""
    folder, state, mine = tmp_path / "done", tmp_path / "done" / ".luster-bulk", tmp_path / "mine"
    state.mkdir(parents=True)
    names = [".0123456789abcdef.luster", ".0123456789abcdef.luster.jpg", ".done.jpg.luster", "fedcba9876543210.luster"]
    for each in (mine, *(where / name for where in (folder, state) for name in names)):
        each.write_bytes(b"half")
        os.utime(each, (1.0, 1.0))
    (folder / ".00000000000000aa.luster").symlink_to(mine)
    (folder / ".00000000000000bb.luster").write_bytes(b"being written")
    FolderTarget(folder, state).tidy()
    kept = sorted([*names[1:], ".00000000000000aa.luster", ".00000000000000bb.luster", ".luster-bulk"])
    assert sorted(each.name for each in folder.iterdir()) == kept
    assert sorted(each.name for each in state.iterdir()) == sorted(names[1:])
    assert mine.read_bytes() == b"half"


def test_a_pipe_in_the_place_of_a_sidecar_is_not_waited_for(tmp_path: Path) -> None:
    result = tmp_path / "done.jpg"
    result.write_bytes(b"picture " + PACKET)
    os.mkfifo(tmp_path / "done.xmp")
    with pytest.raises(LusterError, match="is not overwritten"):
        check_sidecar(result)


@pytest.mark.parametrize("came", ["file", "link", "folder"])
def test_a_sidecar_that_comes_between_the_look_and_the_writing_stays(tmp_path: Path, came: str) -> None:
    """What an editor saved in the last moment was written over."""
    result, sidecar, mine = tmp_path / "done.jpg", tmp_path / "done.xmp", tmp_path / "mine"
    mine.write_bytes(b"my own")
    result.write_bytes(b"picture " + PACKET)
    for first in (None, PACKET):
        if first is not None:
            sidecar.write_bytes(first)
        known = check_sidecar(result)
        assert known == first
        sidecar.unlink(missing_ok=True)
        if came == "file":
            sidecar.write_bytes(b"an evening of work")
        elif came == "link":
            sidecar.symlink_to(mine)
        else:
            sidecar.mkdir()
        with pytest.raises(LusterError, match="is not overwritten"):
            write_sidecar(result, known)
        assert mine.read_bytes() == b"my own"
        if came == "folder":
            sidecar.rmdir()
        else:
            assert sidecar.read_bytes() == (b"an evening of work" if came == "file" else b"my own")
            sidecar.unlink()
        assert sorted(each.name for each in tmp_path.iterdir()) == ["done.jpg", "mine"]
    sidecar.write_bytes(PACKET)
    known = check_sidecar(result)
    result.write_bytes(b"another picture " + PACKET.replace(b"/ns/ ", b"/ns/ more "))
    write_sidecar(result, known)
    assert b"/ns/ more " in sidecar.read_bytes()


@pytest.mark.parametrize("fault", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_fault_in_the_middle_of_an_exchange_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    """What was known lay under a name that nobody looks for, and nothing under its own."""
    sidecar, give = tmp_path / "done.xmp", in_place._give_name
    sidecar.write_bytes(PACKET)

    def failing(file: Path, target: Path) -> bool:
        if file.read_bytes() != PACKET:
            raise fault
        return give(file, target)

    monkeypatch.setattr(in_place, "_give_name", failing)
    with pytest.raises(type(fault)):
        take_place_of_nothing_but(sidecar, PACKET, b"new")
    assert sidecar.read_bytes() == PACKET and list(tmp_path.iterdir()) == [sidecar]


def test_a_kill_in_the_middle_of_an_exchange_loses_no_file_and_no_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sidecars = [tmp_path / "done.xmp", tmp_path / ("x" * 250 + ".xmp")]
    for each in sidecars:
        each.write_bytes(PACKET)
        if (child := os.fork()) == 0:
            monkeypatch.setattr(in_place, "_give_name", lambda *_: os._exit(9))
            take_place_of_nothing_but(each, PACKET, b"new")
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9 and not each.exists()
    clear_left(tmp_path)
    assert not any(each.exists() for each in sidecars), "a moment ago somebody may be in the middle of it"
    sidecars[1].write_bytes(b"somebody's own")
    for left in tmp_path.glob(".*.luster"):
        os.utime(left, (1.0, 1.0))
    clear_left(tmp_path)
    assert sidecars[0].read_bytes() == PACKET and sidecars[1].read_bytes() == b"somebody's own"
    (kept,) = tmp_path.glob(".*.luster/*")
    assert kept.name == sidecars[1].name and kept.read_bytes() == PACKET
