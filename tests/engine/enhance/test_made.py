"""A result takes the place of results alone, and what was to be put somewhere counts only once it lies there."""

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from luster_engine.cli.batch import put_and_remember
from luster_engine.cli.orders import Spared, check_unchanged
from luster_engine.enhance.made import MadePictures
from luster_engine.errors import LusterError

if TYPE_CHECKING:
    from luster_engine.enhance.enhancer import Enhanced

MARK = b"https://luster.dev/ns/"


class Desk:
    """A photo, the place of its result, and an installation that makes it."""

    def __init__(self, folder: Path) -> None:
        self.data, self.target = folder / "data", folder / "done.jpg"
        self.pictures = MadePictures(self.data)
        self._photo, self._made = folder / "photo.jpg", folder / "made"
        self._photo.write_bytes(b"a photo")

    def put(self, work: str) -> None:
        """Make the picture of a work, and put it in place."""
        self._made.write_bytes(self.picture(work))
        done = SimpleNamespace(work=work, plan=SimpleNamespace(style="default"), report={})
        put_and_remember(self._made, self.target, self.spared, self.pictures, self._photo, cast("Enhanced", done))

    def picture(self, work: str) -> bytes:
        """What a work comes to."""
        return MARK + work.encode()

    @property
    def spared(self) -> Spared:
        """What the command leaves alone."""
        return Spared([self._photo], self.data)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_result_of_an_installation_that_nobody_knows_is_replaced(desk: Desk) -> None:
    """It was refused, after the work was done and paid for."""
    desk.target.write_bytes(desk.picture("of another machine"))
    check_unchanged(desk.target, desk.spared)
    desk.put("mine")
    assert desk.target.read_bytes() == desk.picture("mine")
    assert desk.pictures.is_done("mine", desk.target)
    desk.put("mine too")
    assert desk.target.read_bytes() == desk.picture("mine too")


@pytest.mark.parametrize("before", ["", "of another machine", "an earlier one"])
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_what_was_not_put_in_place_is_not_done_and_keeps_nobody_from_doing_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, before: str, fault: BaseException
) -> None:
    if before == "an earlier one":
        desk.put(before)
    elif before:
        desk.target.write_bytes(desk.picture(before))

    def failing(*_: object) -> None:
        raise fault

    with monkeypatch.context() as patch, pytest.raises(type(fault)):
        patch.setattr("luster_engine.cli.batch.put_in_place", failing)
        desk.put("mine")
    assert not desk.pictures.is_done("mine", desk.target)
    assert desk.pictures.is_done("an earlier one", desk.target) is (before == "an earlier one")
    desk.put("mine")
    assert desk.pictures.is_done("mine", desk.target)


def test_what_somebody_edited_is_done_and_stays(desk: Desk) -> None:
    desk.put("mine")
    edited = desk.picture("mine") + b"an editor's own note"
    desk.target.write_bytes(edited)
    for work in ("mine", "another"):
        with pytest.raises(LusterError, match="was changed since"):
            desk.put(work)
    assert desk.target.read_bytes() == edited
    assert desk.pictures.is_done("mine", desk.target) and not desk.pictures.is_done("another", desk.target)


def test_what_somebody_edited_after_a_kill_stays_and_is_not_done(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill just before the result lies there, or just after: either way nobody's edit is written over."""
    monkeypatch.setattr(MadePictures, "settle", lambda *_: None)
    desk.put("mine")
    assert desk.pictures.is_done("mine", desk.target), "it lies there, byte for byte"
    desk.target.write_bytes(desk.picture("mine") + b"an editor's own note")
    with pytest.raises(LusterError, match="was changed since"):
        desk.put("mine")
    assert not desk.pictures.is_done("mine", desk.target)


def test_a_link_is_a_place_of_its_own(desk: Desk, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.jpg"
    elsewhere.write_bytes(desk.picture("of another machine"))
    desk.target.symlink_to(elsewhere)
    desk.put("mine")
    desk.target.write_bytes(desk.picture("mine") + b"an editor's own note")
    with pytest.raises(LusterError, match="was changed since"):
        desk.put("mine")
    assert elsewhere.read_bytes() == desk.picture("of another machine")
