"""Large SQL statements are put together from pieces; their whole text lies beside the code, as it is sent."""

from pathlib import Path

from checks import rendered_sql


def test_the_rendered_text_of_every_large_statement_is_the_one_beside_it() -> None:
    statements = dict(rendered_sql.large_statements())

    assert {"making.insert.sql", "line.admit.sql"} <= {path.name for path in statements}
    assert rendered_sql.outdated(statements) == [], (
        "look at the difference, then run python -m checks.rendered_sql --write"
    )


def test_a_text_that_differs_is_missing_or_belongs_to_nothing_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "rendered"
    folder.mkdir()
    same, other, gone, new = (folder / f"{name}.sql" for name in ("same", "other", "gone", "new"))
    for path in (same, other, gone):
        path.write_text("SELECT 1\n")

    assert rendered_sql.outdated({same: "SELECT 1\n", other: "SELECT 2\n", new: "SELECT 3\n"}, tmp_path) == [
        gone,
        new,
        other,
    ]
