"""The line of totals: never cut within a word, whatever the width, and as useful in a pipe as on a screen."""

import io
import re
from types import SimpleNamespace

import pytest
from luster_engine.cli.batch import PhotoBatch
from luster_engine.cli.totals import Totals, TotalsLine, clock
from luster_engine.plugins.catalog import Catalog, StageInfo
from luster_engine.sandbox.task import Progress


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def _busy() -> Totals:
    totals = Totals(all=40, done=12, skipped=3, failed=1)
    totals.began -= 61.0
    return totals


@pytest.mark.parametrize("width", [200, 80, 60, 40, 24, 16, 10, 5])
def test_names_and_numbers_are_whole_at_any_width(width: int) -> None:
    line = _busy().line(width)
    assert len(line) <= width
    whole = ("16 of 40 photos", "16/40", "1 failed", "3 done before", r"\d:\d\d", r"about \d:\d\d left")
    assert all(any(re.fullmatch(form, part) for form in whole) for part in line.split(" · ")), line


def test_all_is_said_where_there_is_room() -> None:
    assert re.fullmatch(r"16 of 40 photos · 1 failed · 3 done before · 1:01 · about 2:0\d left", _busy().line(80)), (
        _busy().line(80)
    )


def test_a_pipe_is_told_at_the_beginning_and_the_end_without_control_characters() -> None:
    pipe = io.StringIO()
    line = TotalsLine(_busy(), pipe)
    line.begin("40 photos, style dusk, 2 at once")
    for _ in range(100):
        line.update()
    line.end(line.totals.summary())
    lines = pipe.getvalue().splitlines()
    assert lines == [
        "40 photos, style dusk, 2 at once",
        "40 photos: 12 done, 3 done before, 1 failed, 24 not begun, in 1:01",
    ]
    assert "\x1b" not in pipe.getvalue() and "\r" not in pipe.getvalue()


def test_a_screen_has_one_line_that_is_drawn_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    screen = Screen()
    line = TotalsLine(_busy(), screen)
    line.begin("a long beginning that no line of twenty characters holds")
    assert "\n" not in screen.getvalue()
    assert all(len(each) <= 19 for each in screen.getvalue().replace("\r\x1b[K", "\n").splitlines())
    line.say("house.jpg: no sky was found")
    assert screen.getvalue().endswith("house.jpg: no sky was found\n")


@pytest.mark.parametrize(
    ("news", "told"),
    [
        (Progress(0.34, "classic.hour"), "34 % Tell the hour"),
        (Progress(0.34, "classic.hour", "looking for lamps"), "34 % looking for lamps"),
        (Progress(0.34, "gone.stage"), "34 %"),
        (Progress(0.1), "10 %"),
    ],
)
def test_a_step_has_its_stages_title_and_never_its_id(news: Progress, told: str) -> None:
    hour = StageInfo(
        name="classic.hour", version="1.0.0", plugin="classic", kind="planner", title="Tell the hour",
        parameters={}, defaults={},
    )  # fmt: skip
    line = TotalsLine(Totals(all=1), io.StringIO())
    knowing = SimpleNamespace(stage_title=Catalog(stages={"classic.hour": hour}).stage_title)
    batch = PhotoBatch(knowing, None, None, None, line, 1, False, False)  # type: ignore[arg-type] # no photo is read
    batch._progress(news)
    assert line.totals.note == told


def test_one_photo_is_one_photo() -> None:
    assert Totals(all=1).line(80).startswith("0 of 1 photo ·")
    assert Totals(all=1, done=1).summary().startswith("1 photo: 1 done")
    assert [clock(5), clock(65), clock(3725)] == ["0:05", "1:05", "1:02:05"]
