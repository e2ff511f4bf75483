"""The plan of the house is true: the code draws its picture, its names exist, and citations of it lead somewhere."""

import re
from pathlib import Path

import pytest

from checks import architecture

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGE = (DOCS / "architecture.md").read_text(encoding="utf-8")
FOLDERS = ("engine", "gateway", "plugins", "proto", "tests", "checks", "docs")
ELSEWHERE = {"node_modules", "gen", ".venv", "__pycache__", "build"}
CODE = [
    path
    for folder in FOLDERS
    for pattern in ("*.py", "*.md", "*.toml", "*.proto")
    for path in (ROOT / folder).rglob(pattern)
    if not ELSEWHERE & set(path.parts) and path != Path(__file__)
]
WORDS = """
edit guide desk window line chore attempt alternative matte base relight hold capture
border door original parcel rendition set shift spare wire
"""


def anchors() -> set[str]:
    """What an address may name: headings as GitHub writes them, and the anchors of rules and words."""
    headings = re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    made = {re.sub(r"[^a-z0-9 -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
    return made | set(re.findall(r'<a id="([a-z-]+)">', PAGE))


def test_the_picture_is_what_the_code_draws() -> None:
    assert architecture.PICTURE.read_text(encoding="utf-8") == architecture.draw()


def test_a_changed_floor_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(architecture, "ROOT", tmp_path)
    monkeypatch.setattr(architecture, "PICTURE", tmp_path / "architecture.svg")
    monkeypatch.setattr(architecture, "draw", lambda: "one floor")
    assert architecture.main(["--check"]) == 1
    assert architecture.main([]) == 0 and architecture.main(["--check"]) == 0
    monkeypatch.setattr(architecture, "draw", lambda: "two floors")
    assert architecture.main(["--check"]) == 1


def test_every_citation_of_a_rule_leads_to_it() -> None:
    known = anchors()
    lost = [
        f"{path.relative_to(ROOT)}: #{anchor}"
        for path in CODE
        for anchor in re.findall(r"architecture\.md#([a-z0-9-]+)", path.read_text(encoding="utf-8"))
        if anchor not in known
    ]
    assert not lost
    assert not set(re.findall(r"\]\(#([a-z0-9-]+)\)", PAGE)) - known


def imports_of_rules() -> dict[str, set[str]]:
    """Which room of rules imports which, beside the outbox; doors and the translation to messages are no rules."""
    engine = ROOT / "engine" / "luster_engine"
    doors = {"rpc.py", "messages.py", "access.py"}
    rooms = {path.parent.name for path in engine.glob("*/service.py")} - {"admin", "catalog", "enhance", "objects"}
    found: dict[str, set[str]] = {}
    for room in rooms | {"prompts"}:
        for path in (engine / room).rglob("*.py"):
            code = "" if path.name in doors else path.read_text(encoding="utf-8")
            imported = re.findall(
                r"^\s*(?:from|import) luster_engine\.(\w+)\b(?!\.outbox|\.kinds|\.access| import outbox)", code, re.M
            )
            found.setdefault(room, set()).update(set(imported) & rooms | set(imported) & {"prompts"})
        found[room].discard(room)
    return {room: others for room, others in found.items() if others}


def test_rooms_of_rules_import_each_other_as_the_page_says() -> None:
    section = PAGE.partition("On the floor of rules, only these imports exist:")[2].partition("Any of them")[0]
    told = dict(line.split(" → ") for line in re.findall(r"^- `(.+)`$", section, re.MULTILINE))
    assert {room: set(others.split(", ")) for room, others in told.items()} == imports_of_rules()


def test_nobody_cites_a_rule_that_is_not_in_the_repository() -> None:
    told = [path for path in CODE if re.search(r"\b[Rr]ulings?\b", path.read_text(encoding="utf-8"))]
    assert not [path.relative_to(ROOT) for path in told], "cite docs/architecture.md#anchor"


def test_every_room_and_distribution_is_on_the_page() -> None:
    floors = architecture.layers("Inside the engine imports only go down")
    rooms = {part.partition(".")[0] for floor in floors for part in floor}
    assert not {room for room in rooms if not re.search(rf"\b{room}\b", PAGE)}
    assert not {name for name in architecture.distributions() if f"| {name} |" not in PAGE}


def test_every_part_of_the_engine_lies_on_a_floor_that_the_picture_names() -> None:
    floors = architecture.layers("Inside the engine imports only go down")
    names = architecture.floor_names()
    assert [architecture.name_of(floor, names) for floor in floors]
    placed = {part.partition(".")[0] for floor in floors for part in floor}
    engine = ROOT / "engine" / "luster_engine"
    parts = {path.stem for path in engine.glob("*.py")} | {path.parent.name for path in engine.glob("*/__init__.py")}
    assert parts - placed == {"__init__", "__main__", "rpc"}
    with pytest.raises(ValueError, match="names no floor"):
        architecture.name_of(("cellar",), names)


def test_the_words_of_the_glossary_are_explained() -> None:
    assert not [word for word in WORDS.split() if f'<a id="{word}"></a>{word} |' not in PAGE]


def test_every_rule_says_where_it_is_enforced() -> None:
    rules = PAGE.partition("## Rules")[2].partition("## Where would I change")[0]
    each = re.split(r"\n(?=- <a id=|#|\|)", rules)
    silent = [rule.split("</a>")[0] for rule in each if rule.startswith("- <a id=") and "Where:" not in rule]
    assert len(each) > 25 and not silent


def test_every_place_that_the_page_names_is_there() -> None:
    named = re.findall(r"`((?:engine|gateway|plugins|tests|proto|checks)/[a-zA-Z0-9_./-]+)`", PAGE)
    assert len(named) > 20 and not [name for name in named if not (ROOT / name).exists()]
    places = (ROOT / "engine/luster_engine", ROOT, ROOT / "plugins/sdk", ROOT / "plugins/classic/luster_classic")
    inside = re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.py)`", PAGE)
    assert len(inside) > 20 and not [name for name in inside if not any((place / name).exists() for place in places)]


def test_the_index_lists_every_page() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    assert not [path.name for path in DOCS.glob("*.md") if path.name != "README.md" and f"({path.name})" not in index]
    parts = [*ROOT.glob("*/README.md"), *(path for top in FOLDERS for path in ROOT.glob(f"{top}/*/README.md"))]
    of_no_reader = {"docs/README.md", "plugins/template/README.md"}  # this page, and what a new plugin begins with
    names = {path.relative_to(ROOT).as_posix() for path in parts} - of_no_reader
    assert not [name for name in sorted(names) if f"(../{name})" not in index]


def test_lines_of_these_pages_are_wrapped() -> None:
    pages = [DOCS / name for name in ("architecture.md", "contributing.md", "learning.md", "README.md")]
    pages += [ROOT / "CHANGELOG.md", ROOT / "SECURITY.md", *(ROOT / "plugins").glob("*/README.md")]
    assert not [
        f"{page.relative_to(ROOT)}:{number}"
        for page in pages
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 120 and not line.startswith("|")
    ]


def test_no_two_decisions_have_one_number() -> None:
    numbers = [path.name[:4] for path in (DOCS / "decisions").glob("*.md")]
    assert sorted(numbers) == sorted(set(numbers))


def test_what_enforces_the_invariants_of_credits_is_there() -> None:
    """The table names functions, constraints and tests with their file: each is made in that file, not only used."""
    table = PAGE[PAGE.index("| what must hold for credits |") :].split("\n\n")[0]
    pairs = [
        (name, place)
        for names, place in re.findall(r"((?:`[A-Za-z_.…]+`(?:, | and )?)+) (?:\(|in )`([\w/]+\.py)`", table)
        for name in re.findall(r"`(?:\w+\.)?(\w+)`", names)
    ]
    files = [*(ROOT / "engine" / "luster_engine").rglob("*.py"), *(ROOT / "tests" / "engine").rglob("*.py")]
    made = r'^ *(async )?(def|class) {0}\b|^{0} = |name(__)? ?= ?"{0}"'
    lost = [
        f"{name} ({place})"
        for name, place in pairs
        if not any(
            re.search(made.format(name), path.read_text(), re.MULTILINE)
            for path in files
            if str(path).endswith(f"/{place}")
        )
    ]
    assert len(pairs) > 12 and not lost


@pytest.mark.parametrize("room", ["tasks", "fidelity", "render", "agreement", "guide", "codec"])
def test_the_map_of_a_room_names_every_module_in_it(room: str) -> None:
    folder = ROOT / "engine" / "luster_engine" / "pipeline" / room
    drawn = (folder / "__init__.py").read_text()
    modules = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
    assert modules and not [name for name in modules if not re.search(rf"\b{name}\b", drawn)]
