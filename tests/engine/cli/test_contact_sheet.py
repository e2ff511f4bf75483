"""`luster contact-sheet`: one sheet with the photo, every style and what the reports say."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from luster_engine.cli import contact_sheet
from luster_engine.cli.contact_sheet import CELL, PHOTOS_A_SHEET, _named, compose, report_lines
from luster_engine.plugins.host import TaskRequest
from PIL import Image


class Host:
    """A host that only counts checkpoints."""

    def __init__(self) -> None:
        self.checkpoints = 0

    def checkpoint(self) -> None:
        self.checkpoints += 1


def run_to_end(command: list[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)


def picture(path: Path, colour: tuple[int, int, int], size: tuple[int, int] = (900, 600)) -> Path:
    noise = np.random.default_rng(1).integers(-9, 10, (size[1], size[0], 1))
    Image.fromarray(np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)).save(path, "JPEG", quality=90)
    return path


def test_a_sheet_has_a_row_for_each_photo_and_a_column_for_each_style(tmp_path: Path) -> None:
    red, blue = picture(tmp_path / "r", (200, 30, 30)), picture(tmp_path / "b", (30, 30, 200))
    rows = [
        [{"title": "house.jpg", "lines": []}, {"title": "dusk", "lines": ["sky: found → replaced", "! not sure"]}],
        [{"title": "bad.jpg", "lines": ["It is not a picture."]}],
    ]
    request = TaskRequest(
        "contact_sheet", {"rows": rows, "format": "PNG"}, {"cell.0.0": red, "cell.0.1": blue}, {"sheet": tmp_path / "s"}
    )
    host = Host()
    answer = compose(request, host)  # type: ignore[arg-type]  # a host with all that laying out asks for
    sheet = np.asarray(Image.open(tmp_path / "s").convert("RGB")).astype(int)
    assert (answer["width"], answer["height"]) == (sheet.shape[1], sheet.shape[0])
    assert host.checkpoints == 2 and sheet.shape[1] >= 2 * CELL
    assert abs(sheet[150, 14 + 100] - [200, 30, 30]).max() < 25
    assert abs(sheet[150, 14 + CELL + 14 + 100] - [30, 30, 200]).max() < 25
    warning = (sheet[..., 0] > 120) & (sheet[..., 1] < 90) & (sheet[..., 2] < 80)
    assert warning[400:, CELL:].any(), "a warning is written in red below its picture"


def test_a_report_says_warnings_first_and_each_stage_by_its_own_name() -> None:
    report = {
        "notes": [{"stage": "classic.sky_find", "text": "A sky was found."}, {"stage": "tone", "text": "Brighter."}],
        "warnings": ["No lawn."],
    }
    assert report_lines(report, ["No lawn.", "Small."]) == (
        "! No lawn.",
        "! Small.",
        "sky_find: A sky was found.",
        "tone: Brighter.",
    )


def test_many_photos_go_on_several_sheets() -> None:
    assert PHOTOS_A_SHEET < 100
    assert [str(_named(Path("out/sheet.jpg"), k)) for k in range(2)] == ["out/sheet.jpg", "out/sheet-2.jpg"]


def test_long_lines_are_broken_between_words() -> None:
    from PIL import ImageDraw, ImageFont

    ruler, font = ImageDraw.Draw(Image.new("RGB", (1, 1))), ImageFont.load_default(15)
    pieces = contact_sheet.wrapped("word " * 60, ruler, font)
    assert len(pieces) > 2 and " ".join(pieces).split() == ["word"] * 60
    assert all(ruler.textlength(piece, font=font) <= CELL for piece in pieces)
    assert contact_sheet.wrapped("", ruler, font) == []


@pytest.mark.slow
def test_the_command_makes_a_sheet_and_shows_what_failed_in_its_place(tmp_path: Path) -> None:
    good = picture(tmp_path / "good.jpg", (120, 140, 110))
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no picture at all")
    command = [sys.executable, "-m", "luster_engine", "contact-sheet", str(good), str(bad), "--style", "default"]
    done = run_to_end([*command, "-o", str(tmp_path / "out" / "sheet.jpg"), "--data", str(tmp_path / "data")])
    assert done.returncode == 0, done.stderr
    with Image.open(tmp_path / "out" / "sheet.jpg") as sheet:
        assert sheet.width >= 2 * CELL and sheet.height > 400


def test_a_wrong_ending_and_a_missing_photo_are_refused_in_one_line(tmp_path: Path) -> None:
    for arguments, words in (
        (
            [str(picture(tmp_path / "a.jpg", (9, 9, 9))), "-o", str(tmp_path / "sheet.gif")],
            "a sheet is a .jpg or a .png",
        ),
        ([str(tmp_path / "none.jpg")], "there is no such file"),
    ):
        done = run_to_end([sys.executable, "-m", "luster_engine", "contact-sheet", *arguments])
        assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr
