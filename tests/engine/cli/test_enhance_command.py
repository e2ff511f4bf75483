"""`luster enhance` as a person types it: results whole or not at all, and every failure named."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from luster_engine.cli import orders
from PIL import Image

from tests.e2e.photo import house
from tests.engine.cli.conftest import Command, Said

Run = Callable[..., Said]


@pytest.fixture
def luster(command: Command, tmp_path: Path) -> Run:
    """The command among the photos."""

    def run(*arguments: str) -> Said:
        return command(*arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))

    return run


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    (tmp_path / "one.jpg").write_bytes(house(400, 300))
    (tmp_path / "two.jpg").write_bytes(house(300, 400, seed=2))
    (tmp_path / "no photo.txt").write_text("hello")
    return tmp_path


def test_many_photos_and_one_that_fails(luster: Run, photos: Path) -> None:
    said = luster("enhance", "one.jpg", "two.jpg", "no photo.txt", "gone.jpg", "-o", "out", "--json")
    assert said.returncode == 1, said.stderr
    assert sorted(path.name for path in (photos / "out").iterdir()) == ["one.jpg", "two.jpg"]
    assert Image.open(photos / "out" / "two.jpg").size == (300, 400)
    lines = [line for line in said.stderr.splitlines() if line.startswith("luster: ")]
    assert any("no photo.txt" in line for line in lines) and any("gone.jpg" in line for line in lines)
    assert "Traceback" not in said.stderr
    answer = json.loads(said.stdout)
    assert answer["summary"].items() >= {"photos": 4, "done": 2, "skipped": 0, "failed": 2}.items()
    results = {Path(each["photo"]).name: each for each in answer["photos"]}
    assert results["one.jpg"]["width"] == 400 and results["one.jpg"]["state"] == "done"
    assert results["no photo.txt"]["reason"] == "NOT_AN_IMAGE"


def test_one_photo_to_one_file_with_parameters(luster: Run, photos: Path) -> None:
    before = (photos / "one.jpg").read_bytes()
    said = luster("enhance", "one.jpg", "-p", "strength=0.5", "--format", "png", "-o", "better.png")
    assert said.returncode == 0, said.stderr
    assert Image.open(io.BytesIO((photos / "better.png").read_bytes())).format == "PNG"
    assert (photos / "one.jpg").read_bytes() == before
    assert not [path for path in photos.iterdir() if ".luster" in path.name]


def test_the_result_is_written_as_asked(luster: Run, photos: Path) -> None:
    asked = ("--max-bytes", "20000", "--progressive", "--full-chroma", "--keep-profile")
    said = luster("enhance", "one.jpg", *asked, "-o", "small.jpg")
    assert said.returncode == 0, said.stderr
    written = (photos / "small.jpg").read_bytes()
    image = Image.open(io.BytesIO(written))
    assert len(written) <= 20_000 and image.info["progressive"]
    assert image.layer[0][1:3] == (1, 1)  # type: ignore[attr-defined] # JPEG pictures have layers


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("--style", "dask"), ("dask", 'Did you mean "dusk"?')),
        (("-p", "strenght=1"), ("strenght",)),
        (("-p", "strength"), ("KEY=VALUE",)),
        (("--format", "bmp"), ("--format",)),
        (("--provider", "opnai"), ("opnai",)),
    ],
)
def test_used_wrongly_it_says_how_in_one_line(
    luster: Run, photos: Path, arguments: tuple[str, ...], names: tuple[str, ...]
) -> None:
    assert luster("styles").returncode == 0  # the plugins are known, so nothing has begun when it is refused
    said = luster("enhance", "one.jpg", *arguments)
    assert said.returncode == 2
    assert len(said.stderr.strip().splitlines()) == 1, said.stderr
    assert all(name in said.stderr for name in names), said.stderr
    assert not (photos / "one_default.jpg").exists()


def test_several_photos_need_a_folder(luster: Run, photos: Path) -> None:
    said = luster("enhance", "one.jpg", "two.jpg", "-o", "one.jpg")
    assert said.returncode == 2
    assert "folder" in said.stderr


def test_the_catalog_is_listed_for_people_and_programs(luster: Run, photos: Path) -> None:
    said = luster("styles", "--json")
    assert said.returncode == 0, said.stderr
    assert "default" in {style["name"] for style in json.loads(said.stdout)}
    people = luster("stages")
    assert people.returncode == 0
    assert "classic.white_balance" in people.stdout


def test_inspect_tells_what_a_photo_is(luster: Run, photos: Path) -> None:
    said = luster("inspect", "one.jpg")
    assert said.returncode == 0, said.stderr
    assert "400" in said.stdout and "jpeg" in said.stdout.lower()
    assert luster("inspect", "no photo.txt").returncode == 1


@pytest.mark.parametrize("output", ["one.jpg", "./one.jpg"])
def test_photo_is_never_overwritten_by_its_result(luster: Run, photos: Path, output: str) -> None:
    before = (photos / "one.jpg").read_bytes()
    said = luster("enhance", "one.jpg", "-o", output)
    assert said.returncode == 2 and "not overwritten" in said.stderr
    assert (photos / "one.jpg").read_bytes() == before


def test_photos_that_differ_in_their_ending_alone_do_not_take_each_others_place(luster: Run, photos: Path) -> None:
    (photos / "ONE.jpg").write_bytes(b"another")
    said = luster("enhance", "one.jpg", "ONE.jpg", "-o", "out/")
    assert said.returncode == 2 and "overwrite each other" in said.stderr
    said = luster("enhance", "one.jpg", "one.png")
    assert said.returncode == 2 and "overwrite each other" in said.stderr


def test_neither_a_link_nor_a_foreign_file_is_overwritten(luster: Run, photos: Path) -> None:
    before = (photos / "one.jpg").read_bytes(), (photos / "two.jpg").read_bytes()
    (photos / "link.jpg").symlink_to(photos / "one.jpg")
    (photos / "hard.jpg").hardlink_to(photos / "one.jpg")
    for output in ("link.jpg", "hard.jpg", "two.jpg"):
        said = luster("enhance", "one.jpg", "-o", output)
        assert said.returncode == 2 and "not overwritten" in said.stderr, output
    assert before == ((photos / "one.jpg").read_bytes(), (photos / "two.jpg").read_bytes())


def test_a_result_is_replaced_by_a_newer_one(luster: Run, photos: Path) -> None:
    for strength in ("0.2", "0.9"):
        said = luster("enhance", "one.jpg", "-p", f"strength={strength}", "-o", "out.jpg")
        assert said.returncode == 0, said.stderr


def test_what_somebody_made_of_a_result_is_never_overwritten(luster: Run, photos: Path) -> None:
    assert luster("enhance", "one.jpg", "-o", "out/").returncode == 0
    result = photos / "out" / "one.jpg"
    image = Image.open(result)
    image.convert("L").save(result, xmp=image.info["xmp"])  # as editors do: what it says of itself is kept
    worked_on = result.read_bytes()
    assert b"https://luster.dev/ns/" in worked_on
    alone = luster("enhance", "one.jpg", "-s", "bright_airy", "-o", "out/one.jpg")
    assert alone.returncode == 2 and "was changed since Luster made it" in alone.stderr
    among = luster("enhance", "one.jpg", "two.jpg", "-s", "bright_airy", "-o", "out/", "--json")
    states = [each["state"] for each in json.loads(among.stdout)["photos"]]
    assert (among.returncode, states) == (1, ["failed", "done"]) and "was changed since" in among.stderr
    resumed = luster("enhance", "one.jpg", "-o", "out/", "--resume", "--json")
    assert [each["state"] for each in json.loads(resumed.stdout)["photos"]] == ["skipped"], resumed.stderr
    assert result.read_bytes() == worked_on


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("one.jpg", "-o", "x.gif"), "does not write .gif"),
        (("one.jpg", "-o", ""), "-o names nothing"),
        (("",), "a name is empty"),
        (("one.jpg", "-o", "two.jpg/x.jpg"), "two.jpg is a file"),
        (("one.jpg", "-s", "gone.toml"), "gone.toml cannot be read: No such file or directory."),
        (("one.jpg", "-o", "x.jpg/"), "named like a file"),
        (("one.jpg", "-o", "x.png", "--format", "webp"), "Leave one of them out"),
        (("one.jpg", "two.jpg", "-o", "out.jpg"), "named like a file"),
        (("one.jpg", "two.jpg", "-o", "."), "one of the photos"),
        (("gone.jpg",), "there is no such file"),
        ((".", "-o", "."), "is the folder of the photos"),
        (("one.jpg", "--recursive"), "no folder was named"),
        (("one.jpg", "--watch"), "looks after one folder"),
    ],
)
def test_what_cannot_end_well_is_refused_before_anything_is_opened(
    luster: Run, photos: Path, arguments: tuple[str, ...], why: str
) -> None:
    said = luster("enhance", *arguments)
    assert said.returncode != 0 and why in said.stderr
    assert not (photos / "data").exists(), "a sandbox was opened for it"


def test_a_folder_that_is_not_ours_to_write_in_is_named_before_work(
    luster: Run, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(orders.os, "access", lambda *_: False)
    said = luster("enhance", "one.jpg", "-o", "deep/er/x.jpg")
    assert said.returncode == 2 and f"the folder {photos} is not yours to write in" in said.stderr
    assert not (photos / "data").exists()


def test_the_ending_of_a_file_decides_its_format(luster: Run, photos: Path) -> None:
    said = luster("enhance", "one.jpg", "-o", "better.webp")
    assert said.returncode == 0, said.stderr
    assert Image.open(photos / "better.webp").format == "WEBP"


def test_a_name_without_an_ending_gets_that_of_the_photos_format_and_is_told(luster: Run, photos: Path) -> None:
    Image.open(photos / "one.jpg").save(photos / "plan.png")
    said = luster("enhance", "plan.png", "-o", "better")
    assert said.returncode == 0, said.stderr
    assert Image.open(photos / "better.png").format == "PNG"
    *_, answer, note = said.stderr.splitlines()
    assert answer.startswith("better.png (") and note.startswith("-o better names no ending") and "better/" in note


def test_a_wrong_style_is_refused_without_a_child_once_plugins_are_known(luster: Run, photos: Path) -> None:
    assert luster("styles").returncode == 0
    scratch = photos / "data" / "scratch"
    before = sorted(path.name for path in scratch.rglob("*")) if scratch.exists() else []
    said = luster("enhance", "one.jpg", "--style", "dask")
    assert said.returncode == 2 and 'Did you mean "dusk"?' in said.stderr
    assert before == (sorted(path.name for path in scratch.rglob("*")) if scratch.exists() else [])
