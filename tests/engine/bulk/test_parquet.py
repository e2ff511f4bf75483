"""What `luster bulk` writes as Parquet is what a reader of others finds."""

import io
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest
from luster_engine.bulk import parquet
from luster_engine.bulk.archive import Archive, BulkOutcome
from luster_engine.bulk.parquet import Cell, write_table

COLUMNS: dict[str, type] = {"name": str, "count": int, "share": float}


def read_back(path: Path) -> list[Any]:
    return duckdb.sql(f"SELECT * FROM read_parquet('{path}')").fetchall()


def written(path: Path, rows: Sequence[Sequence[Cell]], columns: dict[str, type] = COLUMNS) -> Path:
    with path.open("wb") as file:
        write_table(file, columns, rows)
    return path


def test_a_reader_of_others_finds_the_same_rows_and_types(tmp_path: Path) -> None:
    chance = random.Random(1)
    texts = ["", "küche.jpg", "日本/寝室.jpg", "a\nb", "x" * 70_000, 'say "no"', "\0"]
    rows = [
        (chance.choice(texts), chance.choice([0, -1, 2**63 - 1, -(2**63), 300]), chance.uniform(-1e9, 1e9))
        for _ in range(500)
    ]
    path = written(tmp_path / "table.parquet", rows)
    assert read_back(path) == rows
    described = duckdb.sql(f"DESCRIBE SELECT * FROM read_parquet('{path}')").fetchall()
    assert [each[:2] for each in described] == [("name", "VARCHAR"), ("count", "BIGINT"), ("share", "DOUBLE")]


@pytest.mark.parametrize("many", [0, 1, 3, 4, 100])
def test_rows_of_several_groups_are_all_there_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """Also with no row at all, and with more groups than the short form of a list can count."""
    monkeypatch.setattr(parquet, "GROUP_ROWS", 3)
    rows = [(f"{number}.jpg", number, number / 7) for number in range(many)]
    path = written(tmp_path / "table.parquet", rows)
    assert read_back(path) == rows
    found = duckdb.sql(f"SELECT num_rows, num_row_groups FROM parquet_file_metadata('{path}')").fetchall()
    assert found == [(many, -(-many // 3))]


def test_a_table_may_have_more_columns_than_a_short_list(tmp_path: Path) -> None:
    columns: dict[str, type] = {f"column{number}": int for number in range(40)}
    rows = [tuple(range(40)), tuple(range(100, 140))]
    assert read_back(written(tmp_path / "wide.parquet", rows, columns)) == rows


def test_the_reports_of_a_run_say_the_same(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.begin({}, ["a.jpg", "b.jpg"])
    archive.note(0, BulkOutcome("a.jpg", "done", "a.jpg", "f" * 64, 3_000_000_000, 1.5, warnings=("One.", "Two.")))
    archive.note(0, BulkOutcome("b.jpg", "failed", reason="CORRUPT_IMAGE", error="b.jpg is no photo."))
    lines, counts = archive.report()
    assert counts == {"done": 1, "failed": 1}
    told = [json.loads(line) for line in lines.read_text().splitlines()]
    table = duckdb.sql(f"SELECT * FROM read_parquet('{tmp_path / 'report.parquet'}')")
    found = [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]
    assert found == [{**each, "warnings": "\n".join(each["warnings"])} for each in told]


def test_a_line_whose_values_are_no_table_s_spoils_no_report(tmp_path: Path) -> None:
    """Where the state lies in a bucket, others may write there too."""
    archive = Archive(tmp_path)
    archive.begin({}, ["a.jpg", "b.jpg", "c.jpg"])
    for photo, more in (("a.jpg", {"bytes": 1 << 70}), ("b.jpg", {"seconds": "long"}), ("c.jpg", {"bytes": True})):
        line = {"photo": photo, "state": "failed", "warnings": [], **more}
        with (tmp_path / ".luster-bulk" / "000000.journal").open("a") as journal:
            journal.write("\n" + json.dumps(line))
    archive.note(0, BulkOutcome("a.jpg", "failed"))
    assert archive.report()[1] == {"done": 0, "failed": 1}


def test_a_name_that_is_no_utf8_is_shown_as_well_as_it_can_be() -> None:
    file = io.BytesIO()
    write_table(file, {"name": str}, [("a\udcff.jpg",)])
    assert file.getvalue().startswith(b"PAR1") and file.getvalue().endswith(b"PAR1")
