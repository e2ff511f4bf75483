"""What is learned is committed once, is listed, and is replaced by one command only."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from training import adopt

ROOT = Path(__file__).parents[4]
PAGE = (ROOT / "docs" / "learning.md").read_text(encoding="utf-8")
_LEARNED = ("*.onnx", "*.npz", "*.npy", "*.pt", "*.pth", "*.safetensors", "*.pkl")


def test_one_committed_version_of_each_and_no_other_network() -> None:
    told = subprocess.run(["git", "ls-files", *_LEARNED], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = {each.file for each in adopt.everything()}
    assert {ROOT / line for line in told.stdout.splitlines()} == {f for f in listed if f.suffix != ".json"}
    assert all(file.is_file() for file in listed)


def test_the_page_names_every_file_and_command() -> None:
    for each in adopt.everything():
        assert f"`{each.file.relative_to(ROOT)}`" in PAGE and f"`{each.command}`" in PAGE, each.name


def test_what_is_committed_keeps_to_its_size() -> None:
    assert {each.name: each.file.stat().st_size <= each.most_bytes for each in adopt.everything()} == {
        each.name: True for each in adopt.everything()
    }


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> adopt.Learned:
    """One listed file in a folder of its own."""
    monkeypatch.setattr(adopt, "TRIES", tmp_path / "tries")
    (tmp_path / "tries").mkdir()
    one = adopt.Learned("one", tmp_path / "one.npz", "make tables", 10)
    one.file.write_bytes(b"old")
    monkeypatch.setattr(adopt, "everything", lambda: (one, replace(one, name="two", file=tmp_path / "two.npz")))
    return one


def test_a_try_touches_nothing_until_it_is_adopted(house: adopt.Learned) -> None:
    house.tried.write_bytes(b"new")
    assert house.file.read_bytes() == b"old"
    assert adopt.adopt() == [house] and house.file.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("tried", "names", "told"),
    [
        (None, (), "Train first"),
        (None, ("one",), "make tables"),
        (b"x" * 11, (), "10 are allowed"),
        (b"x", ("three",), "there are one, two"),
    ],
)
def test_what_cannot_be_adopted_is_refused_and_changes_nothing(
    house: adopt.Learned, tried: bytes | None, names: tuple[str, ...], told: str
) -> None:
    if tried is not None:
        house.tried.write_bytes(tried)
    with pytest.raises(SystemExit, match=told):
        adopt.adopt(names)
    assert house.file.read_bytes() == b"old"
