"""The allowed folders: nothing outside is read, nothing anywhere is overwritten."""

import os
from pathlib import Path

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.roots import Roots


@pytest.fixture
def roots(tmp_path: Path) -> Roots:
    (tmp_path / "photos" / "deep").mkdir(parents=True)
    (tmp_path / "photos" / "one.jpg").write_bytes(b"one")
    (tmp_path / "secret.txt").write_bytes(b"secret")
    return Roots.of([tmp_path / "photos"])


def test_a_photo_below_a_root_is_copied(roots: Roots, tmp_path: Path) -> None:
    assert roots.copy_photo("one.jpg", tmp_path / "copy", 10) == "one.jpg"
    assert roots.copy_photo(str(tmp_path / "photos" / "deep" / ".." / "one.jpg"), tmp_path / "copy", 10) == "one.jpg"
    assert (tmp_path / "copy").read_bytes() == b"one"


@pytest.mark.parametrize(
    "named",
    [
        "../secret.txt",
        "/etc/passwd",
        "deep/../../secret.txt",
        "link.jpg",
        "folder/secret.txt",
        "gone.jpg",
        "a\0b",
        "~root",
        "~nobody-of-this-name/one.jpg",
        "\ud800.jpg",
    ],
)
def test_nothing_outside_is_read_also_not_through_links(roots: Roots, tmp_path: Path, named: str) -> None:
    (tmp_path / "photos" / "link.jpg").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "photos" / "folder").symlink_to(tmp_path)
    with pytest.raises(LusterError) as refused:
        roots.copy_photo(named, tmp_path / "copy", 10)
    assert refused.value.reason is Reason.INVALID_ARGUMENT
    assert not (tmp_path / "copy").exists()


def test_a_pipe_and_a_folder_are_no_photos(roots: Roots, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "photos" / "pipe.jpg")
    for named in ("pipe.jpg", "deep", "."):
        with pytest.raises(LusterError, match=r"is no file|is an allowed folder"):
            roots.copy_photo(named, tmp_path / "copy", 10)


def test_a_photo_that_is_too_large_is_not_read(roots: Roots, tmp_path: Path) -> None:
    with pytest.raises(LusterError) as refused:
        roots.copy_photo("one.jpg", tmp_path / "copy", 2)
    assert refused.value.reason is Reason.TOO_LARGE


def test_a_result_never_takes_the_place_of_a_file(roots: Roots, tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.write_bytes(b"made")
    assert roots.place(made, "image/jpeg", "deep/new.jpg").read_bytes() == b"made"
    (tmp_path / "photos" / "dangling.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    for named in ("deep/new.jpg", "one.jpg", "dangling.jpg"):
        with pytest.raises(LusterError, match="not overwritten"):
            roots.place(made, "image/jpeg", named)
    for named in ("../out.jpg", "new.png", "new", "missing/new.jpg", "~nobody-of-this-name/new.jpg", "\ud800.jpg"):
        with pytest.raises(LusterError):
            roots.place(made, "image/jpeg", named)
    assert (tmp_path / "photos" / "one.jpg").read_bytes() == b"one"
    assert not (tmp_path / "elsewhere.jpg").exists() and not (tmp_path / "out.jpg").exists()


def test_without_a_root_no_file_is_touched(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match="--root"):
        Roots().copy_photo(str(tmp_path), tmp_path / "copy", 10)
    for folder in (Path("/"), tmp_path / "gone"):
        with pytest.raises(LusterError):
            Roots.of([folder])


def test_a_folder_that_becomes_a_link_while_a_result_is_placed_leads_nowhere(
    roots: Roots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep, outside, picture = tmp_path / "photos" / "deep", tmp_path / "outside", tmp_path / "picture"
    outside.mkdir()
    picture.write_bytes(b"picture")
    really = Roots._real

    def swapping(self: Roots, named: str) -> Path:
        found = really(self, named)
        if not deep.is_symlink():
            deep.rmdir()
            deep.symlink_to(outside)
        return found

    monkeypatch.setattr(Roots, "_real", swapping)
    with pytest.raises(LusterError):
        roots.place(picture, "image/jpeg", "deep/new.jpg")
    assert list(outside.iterdir()) == []


def test_a_folder_that_is_a_link_whenever_nobody_looks_is_not_read_through(
    roots: Roots, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was looked at before and after, and whoever swapped it in between each time had any file read."""
    deep, aside, outside = tmp_path / "photos" / "deep", tmp_path / "photos" / "aside", tmp_path / "outside"
    outside.mkdir()
    (outside / "two.jpg").write_bytes(b"secret")
    (deep / "two.jpg").write_bytes(b"two")
    really = Roots._real

    def swapping(self: Roots, named: str) -> Path:
        if deep.is_symlink():
            deep.unlink()
            aside.rename(deep)
        found = really(self, named)
        deep.rename(aside)
        deep.symlink_to(outside)
        return found

    monkeypatch.setattr(Roots, "_real", swapping)
    with pytest.raises(LusterError, match="was replaced"):
        roots.copy_photo("deep/two.jpg", tmp_path / "copy", 10)
    assert not (tmp_path / "copy").exists()
