"""The page on privacy names every table, and keeps nothing longer or shorter than the code does."""

import re
from datetime import timedelta
from pathlib import Path

import luster_engine.app  # noqa: F401 - with it come the tables of every room
from luster_engine.accounts import export
from luster_engine.assets.service import UPLOAD_LASTS
from luster_engine.database.base import Base
from luster_engine.jobs import forgetting as old_agreements
from luster_engine.jobs import previews
from luster_engine.rpc import forgetting
from luster_engine.settings import RetentionDays
from luster_engine.webhooks import purge
from luster_engine.worker.fate import KEPT, NOBODYS, REMOVED

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "privacy.md").read_text(encoding="utf-8")


def _tables(title: str) -> list[str]:
    """The names of tables in the rows below a title."""
    section = PAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]
    rows = "\n".join(line for line in section.splitlines() if line.startswith("|"))
    return re.findall(r"`([a-z_]+)`", rows)


def test_every_table_that_holds_something_of_a_person_is_named_once() -> None:
    named = _tables("What is kept while there is an account")
    after = {"account_deletions", "departed_marks"}  # of accounts that left, in the next section
    assert sorted(named) == sorted((REMOVED.keys() | KEPT.keys()) - after)
    assert sorted(_tables("What belongs to nobody")) == sorted(NOBODYS)
    assert sorted({*named, *after, *NOBODYS}) == sorted(Base.metadata.tables)


def test_what_stays_of_somebody_who_left_is_what_the_code_keeps() -> None:
    assert sorted(_tables("What stays when an account is deleted")) == sorted(KEPT)


def test_the_times_on_the_page_are_those_of_the_code() -> None:
    assert timedelta(days=30) == purge.KEPT and "messages and attempts for 30 days" in PAGE
    assert timedelta(days=1) == export.KEPT and "the ZIP for 1 day" in PAGE
    assert timedelta(days=30) == old_agreements.KEPT and "the agreements for 30 days" in PAGE
    assert timedelta(hours=24) == forgetting.KEPT and "for 24 hours at least" in PAGE
    assert timedelta(days=1) == previews.KEPT and "Free previews stay for 1 day" in PAGE
    assert timedelta(days=1) == UPLOAD_LASTS and "unconfirmed uploads for 1 day" in PAGE
    days = RetentionDays()
    assert (days.previews, days.uploads) == (1, 1)
    assert (days.originals, days.outputs, days.events, days.payment_events) == (0, 0, 0, 0)


def test_nothing_a_person_owns_is_kept_without_a_reason() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and "`" in line]
    assert rows and all(cell.strip() for row in rows for cell in row.strip("|").split("|"))
