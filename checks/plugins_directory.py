"""Writes docs/plugins-directory.md from the directory's data: python -m checks.plugins_directory [--check]."""

import sys
from pathlib import Path

from luster_engine.plugins.directory import directory_page

PAGE = Path(__file__).parents[1] / "docs" / "plugins-directory.md"


def main() -> int:
    """Write the page, or say whether it is current."""
    page = directory_page()
    if "--check" not in sys.argv:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    if PAGE.read_text(encoding="utf-8") != page:
        print("docs/plugins-directory.md is not current. Run: python -m checks.plugins_directory")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
