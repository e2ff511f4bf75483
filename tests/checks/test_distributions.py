"""Every distribution says what it is, under which licence, and where to read on."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_ELSEWHERE = {".venv", "build", "template", "node_modules", "examples"}
DISTRIBUTIONS = sorted(
    path.parent
    for path in ROOT.glob("**/pyproject.toml")
    if path.parent != ROOT and not _ELSEWHERE & set(path.relative_to(ROOT).parts)
)
NAMES = [str(path.relative_to(ROOT)) for path in DISTRIBUTIONS]


def test_all_of_them_are_known() -> None:
    assert {"proto", "engine", "gateway", "plugins/sdk", "plugins/classic", "plugins/styles"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_has_a_licence_addresses_and_a_page_to_read(name: str) -> None:
    project = tomllib.loads((ROOT / name / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "Apache-2.0" and set(project["license-files"]) == {"LICENSE", "NOTICE"}
    assert {"Homepage", "Documentation", "Changelog"} <= set(project["urls"])
    page = (ROOT / name / project["readme"]).read_text(encoding="utf-8")
    assert page.startswith(f"# {project['name']}\n") and len(page.splitlines()) >= 25, "a page long"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("file", ["LICENSE", "NOTICE"])
def test_its_licence_is_the_one_at_the_root(name: str, file: str) -> None:
    assert (ROOT / name / file).read_bytes() == (ROOT / file).read_bytes()
