"""`luster enhance --sidecar`: what was done stands beside each result, and nobody's own file is written over."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.e2e.photo import house
from tests.engine.cli.conftest import Command, Said

Run = Callable[..., Said]
LUSTER = "{https://luster.dev/ns/1.0/}"
SOURCE = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"


@pytest.fixture
def luster(command: Command, tmp_path: Path) -> Run:
    """The command beside one photo."""
    (tmp_path / "one.jpg").write_bytes(house(400, 300))

    def run(*arguments: str) -> Said:
        return command("enhance", "one.jpg", *arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))

    return run


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "avif"])
def test_what_was_done_stands_beside_a_result_of_any_format(luster: Run, tmp_path: Path, ending: str) -> None:
    said = luster("--style", "bright_airy", "--sidecar", "-o", f"done.{ending}")
    assert said.returncode == 0, said.stderr
    facts = {each.tag: each.text for each in ElementTree.parse(tmp_path / "done.xmp").iter()}
    assert (facts[SOURCE] or "").endswith("/algorithmicallyEnhanced")
    assert [each for each in facts if each.startswith(LUSTER)]
    assert (tmp_path / "done.xmp").read_bytes() in (tmp_path / f"done.{ending}").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", f"done.{ending}", "done.xmp", "one.jpg"]


def test_without_the_wish_there_is_no_sidecar_and_resuming_adds_it(luster: Run, tmp_path: Path) -> None:
    assert luster("-o", "done.jpg").returncode == 0
    assert not (tmp_path / "done.xmp").exists()
    said = luster("-o", "done.jpg", "--sidecar", "--resume")
    assert said.returncode == 0 and (tmp_path / "done.xmp").is_file(), said.stderr
    again = luster("-o", "done.jpg", "--sidecar")
    assert again.returncode == 0, again.stderr  # its own is replaced


def test_a_sidecar_of_somebodys_own_is_never_written_over(luster: Run, tmp_path: Path) -> None:
    (tmp_path / "done.xmp").write_text("<x:xmpmeta>an evening of work in Lightroom</x:xmpmeta>")
    said = luster("-o", "done.jpg", "--sidecar")
    assert said.returncode == 1 and "done.xmp exists and is not as Luster wrote it" in said.stderr
    assert "an evening of work" in (tmp_path / "done.xmp").read_text()
    assert not (tmp_path / "done.jpg").exists()


def test_keywords_that_an_editor_added_to_a_sidecar_are_never_written_over(luster: Run, tmp_path: Path) -> None:
    assert luster("-o", "done.jpg", "--sidecar").returncode == 0
    sidecar = tmp_path / "done.xmp"
    edited = sidecar.read_bytes().replace(b"</rdf:Description>", b"<dc:title>Keep me</dc:title></rdf:Description>", 1)
    assert b"https://luster.dev/ns/" in edited and b"Keep me" in edited
    sidecar.write_bytes(edited)
    assert luster("-o", "done.jpg", "--sidecar", "--resume").returncode == 0
    assert sidecar.read_bytes() == edited
    said = luster("-o", "done.jpg", "--sidecar", "--style", "bright_airy")
    assert said.returncode == 1 and "is not as Luster wrote it" in said.stderr
    assert sidecar.read_bytes() == edited
