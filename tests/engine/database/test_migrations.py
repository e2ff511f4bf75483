"""The migrations make exactly the tables that the models describe."""

import subprocess
import sys
from importlib import import_module
from importlib.resources import files
from pathlib import Path

import luster_engine
import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from luster_engine.database import migrate, revision, states
from luster_engine.database.base import Base
from luster_engine.database.session import Database, psycopg_dsn
from luster_engine.errors import LusterError
from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.exc import IntegrityError


def _all_models() -> None:
    for models in Path(luster_engine.__file__).parent.glob("*/models.py"):
        import_module(f"luster_engine.{models.parent.name}.models")


def test_migrated_database_equals_the_models(database_url: URL) -> None:
    _all_models()
    engine = create_engine(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_object": lambda _thing, name, *_rest: not (name or "").startswith("procrastinate_")},
        )
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


_RULES = text("""
SELECT relname, conname, pg_get_constraintdef(pg_constraint.oid)
FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
WHERE contype = 'c' AND relnamespace = CAST(:schema AS regnamespace) AND relname NOT LIKE 'procrastinate%'
ORDER BY 1, 2
""")


def test_migrated_database_has_the_checks_of_the_models(database_url: URL) -> None:
    """Alembic compares columns, keys and indexes, but no CHECK."""
    _all_models()
    engine = create_engine(database_url)
    with engine.connect() as connection:
        connection.execute(text("CREATE SCHEMA models"))
        beside = connection.execution_options(schema_translate_map={None: "models"})
        Base.metadata.create_all(beside)
        migrated, described = (connection.execute(_RULES, {"schema": schema}).all() for schema in ("public", "models"))
        connection.rollback()
    engine.dispose()
    assert len(described) > 40
    assert migrated == described


def test_migrating_twice_changes_nothing(database_url: URL) -> None:
    assert revision.is_current(database_url)
    assert migrate.migrate(database_url) is False


def newer(url: URL, oldest: str | None) -> URL:
    """Tables of a version that does not exist yet, which say which code works with them, or say nothing."""
    with psycopg.connect(psycopg_dsn(url), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        said = "NULL" if oldest is None else f"'tables 9999, code from {oldest} on'"
        connection.execute(f"COMMENT ON TABLE alembic_version IS {said}")
    return url


def test_parts_of_the_version_before_start_again_where_newer_tables_say_that_they_may(database_url: URL) -> None:
    """A worker that died between a migration and its replacement did not come back, and nobody could go back."""
    assert revision.is_usable(database_url)
    url = newer(database_url, states.head())
    assert revision.is_usable(url) and not revision.is_current(url)
    assert migrate.migrate(url) is False, "an operator who goes back runs it too"


@pytest.mark.parametrize("oldest", ["9999", None, "x"])
def test_newer_tables_that_took_something_away_are_used_by_nobody_who_does_not_know_it(
    database_url: URL, oldest: str | None
) -> None:
    url = newer(database_url, oldest)
    assert not revision.is_usable(url)
    with pytest.raises(LusterError, match="made by a newer version"):
        migrate.migrate(url)


def test_what_is_said_of_other_tables_is_no_word_on_these(database_url: URL) -> None:
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert not revision.is_usable(database_url)


def test_tables_of_before_are_not_used_before_they_are_migrated(database_url: URL) -> None:
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        connection.execute("UPDATE alembic_version SET version_num = %s", (states.known()[-2],))
    assert not revision.is_usable(database_url)


def test_the_oldest_code_is_a_state_that_this_version_knows() -> None:
    assert states.OLDEST in states.known()


def test_tables_go_back_to_what_the_version_before_starts_on(database_url: URL) -> None:
    """Code of before 0032 asks for tables of its own state, whatever newer ones say."""
    with pytest.raises(LusterError, match="to 0031 at the most"):
        migrate.take_back(database_url, "0030")
    assert migrate.take_back(database_url, "0031") is True
    assert migrate.take_back(database_url, "0031") is False
    with psycopg.connect(psycopg_dsn(database_url)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0031",)
        assert connection.execute("SELECT to_regclass('ix_procrastinate_jobs_next')").fetchone() == (None,)
        connection.execute("SELECT procrastinate_fetch_job_v2(ARRAY['jobs'], NULL)")
    assert migrate.migrate(database_url) is True and revision.is_current(database_url)


def test_engines_that_start_together_make_the_tables_once(postgres_url: str) -> None:
    """Each is a process: what Alembic runs a migration by belongs to a whole process."""
    name = "started_together"
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    url = make_url(postgres_url).set(database=name).render_as_string(hide_password=False)
    code = "import sys; from luster_engine.database.migrate import migrate; print(migrate(sys.argv[1]))"
    words = [sys.executable, "-c", code, url]
    started = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [each.communicate(timeout=120) for each in started]
    assert sorted(out.strip() for out, _ in said) == ["False", "False", "True"], said
    assert revision.is_current(url)


def test_kept_queue_schema_is_that_of_the_installed_queue() -> None:
    kept = Path(migrate.__file__).parent / "migrations" / "procrastinate_3_10.sql"
    assert kept.read_text() == files("procrastinate").joinpath("sql/schema.sql").read_text(), (
        "Procrastinate changed its tables: add a migration that runs its own migration files."
    )


@pytest.mark.parametrize("verb", ["UPDATE audit_entries SET actor = 'x'", "DELETE FROM audit_entries"])
async def test_history_cannot_be_changed(database: Database, verb: str) -> None:
    async with database.transaction() as session:
        await session.execute(
            text("INSERT INTO audit_entries (id, action, actor) VALUES (gen_random_uuid(), 'test', 'me')")
        )
    with pytest.raises(IntegrityError, match="append-only"):
        async with database.transaction() as session:
            await session.execute(text(verb))
    async with database.transaction() as session:
        await session.execute(text("SET LOCAL luster.erasing = 'on'"))
        await session.execute(text(verb))
