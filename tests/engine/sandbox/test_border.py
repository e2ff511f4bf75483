"""What a child left behind is taken by its bytes: links lead nowhere, and a question is one only where it may be."""

import os
from pathlib import Path
from typing import Any

import pytest
from luster_engine.border.refusal import Foreign
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox import files
from luster_engine.sandbox.answers import asks, checked
from luster_engine.sandbox.task import OutputBounds, Task


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A child's folder as its parent prepared it."""
    files.prepare(tmp_path / "child")
    return tmp_path / "child"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A folder that is nobody's business."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "secret").write_bytes(b"\xff\xd8\xffsecret")
    (tmp_path / "there" / "secret").chmod(0o600)
    return tmp_path / "there"


def untouched(there: Path) -> bool:
    secret = there / "secret"
    return (
        list(there.iterdir()) == [secret]
        and secret.read_bytes() == b"\xff\xd8\xffsecret"
        and secret.stat().st_mode & 0o777 == 0o600
    )


def test_an_output_that_is_a_link_is_not_followed(home: Path, there: Path, tmp_path: Path) -> None:
    (home / "out" / "picture").symlink_to(there / "secret")
    with pytest.raises(Foreign, match="not a plain file"):
        files.take_out(home, ["picture"], tmp_path / "taken", OutputBounds(1000, 10_000))
    (home / "out" / "picture").unlink()
    os.link(there / "secret", home / "out" / "picture")
    with pytest.raises(Foreign, match="not a plain file"):
        files.take_out(home, ["picture"], tmp_path / "taken2", OutputBounds(1000, 10_000))
    os.mkfifo(home / "out" / "pipe")
    with pytest.raises(Foreign, match="not a plain file"):
        files.take_out(home, ["pipe"], tmp_path / "taken3", OutputBounds(1000, 10_000))
    assert untouched(there)


def test_a_folder_that_became_a_link_is_not_entered(home: Path, there: Path, tmp_path: Path) -> None:
    for part in ("in", "out"):
        (home / part).rmdir()
        (home / part).symlink_to(there)
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    with pytest.raises(files.SpoiltError):
        files.bring_in(home, {"photo": tmp_path / "photo.jpg"})
    with pytest.raises(Foreign):
        files.take_out(home, ["secret"], tmp_path / "taken", OutputBounds(1000, 10_000))
    files.clear(home)
    assert untouched(there)
    assert sorted(path.name for path in home.iterdir()) == ["in", "out", "tmp"]
    assert not any(path.is_symlink() for path in home.iterdir())


def test_an_input_is_never_written_through_a_link(home: Path, there: Path, tmp_path: Path) -> None:
    (home / "in" / "photo.jpg").symlink_to(there / "secret")
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    with pytest.raises(files.SpoiltError, match="File exists"):
        files.bring_in(home, {"photo": tmp_path / "photo.jpg"})
    assert untouched(there)


def test_an_output_has_a_most(home: Path, tmp_path: Path) -> None:
    (home / "out" / "picture").write_bytes(b"x" * 1001)
    with pytest.raises(Foreign, match="1,000 are the most"):
        files.take_out(home, ["picture"], tmp_path / "taken", OutputBounds(1000, 10_000))


async def test_links_of_a_child_harm_nothing(open_sandbox: Any, there: Path, tmp_path: Path) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(LusterError):
        await sandbox.run(Task("put_links", {"there": str(there)}, {}, {"picture": tmp_path / "picture"}))
    (tmp_path / "photo").write_bytes(b"photo")
    await sandbox.run(Task("put_links", {"there": str(there)}))
    await sandbox.run(Task("echo", {}, {"photo": tmp_path / "photo"}))
    assert untouched(there)
    assert not (tmp_path / "picture").exists()


def test_asked_counts_only_where_a_question_was_an_output(tmp_path: Path) -> None:
    plain = Task("carry_out", outputs={"picture": tmp_path / "picture"})
    asking = Task("carry_out", outputs={"picture": tmp_path / "picture", "question": tmp_path / "question"})
    assert asks(asking, {"asked": True}) and checked(asking, {"asked": True, "width": 7}) == {"asked": True}
    for said in ({"asked": 1}, {"asked": "true"}, {"asked": [1]}, {}):
        assert not asks(asking, said)
    assert not asks(plain, {"asked": True})
    with pytest.raises(Foreign):
        checked(plain, {"asked": True})


def test_an_answer_says_something_of_each_that_was_asked_about_and_of_no_other() -> None:
    """A list of another length broke off whoever read the two side by side."""
    shift = [0.0, 0.0, 0.0, 0.0]
    said = {"pairs": 1, "before": 0.1, "after": 0.0, "groups": [0, 0], "shifts": [shift, shift]}
    assert checked(Task("settle", {"sure": [1.0, 1.0]}), said)["groups"] == [0, 0]
    for wrong in ({"shifts": [shift]}, {"shifts": [shift] * 3}, {"groups": []}):
        with pytest.raises(Foreign):
            checked(Task("settle", {"sure": [1.0, 1.0]}), said | wrong)
    with pytest.raises(Foreign):
        checked(Task("preview", {"plans": [{}]}), {"previews": []})


@pytest.mark.parametrize(
    "reason",
    ["INSUFFICIENT_CREDITS", "UNAUTHENTICATED", "WORKER_LOST", "CANCELLED", "STORAGE_UNAVAILABLE", "NOT_FOUND"],
)
async def test_a_child_speaks_of_nothing_but_its_work(open_sandbox: Any, reason: str) -> None:
    sandbox = await open_sandbox()
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task("refuse_as", {"reason": reason, "fields": {}}))
    assert caught.value.reason is Reason.PLUGIN_BAD_RESULT


async def test_a_refusal_cannot_rename_itself(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    fields = {"reason": "NOT_FOUND", "message": "m", "violations": "v", "a b": "c", "kept": "x\0y\x1b[31m"}
    with pytest.raises(LusterError) as caught:
        await sandbox.run(Task("refuse_as", {"reason": "CORRUPT_IMAGE", "fields": fields}))
    assert caught.value.fields == {"kept": "x\ufffdy\ufffd[31m"}
    assert caught.value.violations == ()


@pytest.mark.parametrize("kind", ["carry_out", "generate", "stage"])
def test_no_kind_that_makes_a_job_s_picture_calls_the_change_otherwise_than_its_plan(kind: str) -> None:
    """A kind whose answers had the form of the others could say of itself that nothing was replaced."""
    task = Task(kind, {"plan": {"disclosure": "replaced"}})
    made = {"mime": "image/jpeg", "width": 8, "height": 8, "bytes": 100}

    assert checked(task, {**made, "report": {"disclosure": "replaced"}})["report"] == {"disclosure": "replaced"}
    with pytest.raises(Foreign, match="does not declare"):
        checked(task, {**made, "report": {"disclosure": "altered"}})
