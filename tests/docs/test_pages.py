"""The pages are wrapped: prose of more than 120 characters a line cannot be reviewed line by line."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
WIDEST = 120
"""Characters of a line of prose. Tables, code and pictures may be wider."""

PAGES = sorted([*ROOT.glob("docs/**/*.md"), *ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *ROOT.glob("*/*/README.md")])


def prose(text: str) -> list[str]:
    """The lines that are neither code nor a row of a table nor a picture."""
    lines, code = [], False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            code = not code
        elif not code and not line.lstrip().startswith(("|", "![")):
            lines.append(line)
    return lines


def test_prose_is_wrapped_at_120() -> None:
    wide = [
        f"{page.relative_to(ROOT)}: {line[:60]} …"
        for page in PAGES
        for line in prose(page.read_text())
        if len(line) > WIDEST
    ]
    assert len(PAGES) > 40 and wide == []
