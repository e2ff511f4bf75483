"""`luster top`: how the installation stands now: queue, workers, what they work on, and what providers cost today."""

import asyncio
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging

if TYPE_CHECKING:
    from rich.console import Group

    from luster_engine.database.session import Database

_MOST_ROWS = 20
"""Workers, and jobs at work, that are shown: with the totals one screen."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        rich_help_panel="Production", help="Watch the queue, the workers, what they work on, and today's spend."
    )(top)


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the installation."""

    jobs: dict[str, int]
    oldest_wait_seconds: float
    finished_last_minute: dict[str, int]
    workers: list[dict[str, Any]]
    working: list[dict[str, Any]]
    spend_dollars: dict[str, float]


def top(
    seconds: Annotated[float, typer.Option(min=0.5, help="Seconds between two looks.")] = 2.0,
    once: Annotated[bool, typer.Option("--once", help="Look once and end; a pipe always does.")] = False,
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Look again and again until Ctrl-C."""
    import sys

    quiet_logging()
    settings = load_settings(data)

    async def run() -> None:
        from rich.console import Console
        from rich.live import Live

        from luster_engine.database_opened import open_database

        async with open_database(settings) as database:
            if as_json:
                typer.echo(json.dumps(asdict(await look(database)), indent=2))
            elif once or not sys.stdout.isatty():
                Console().print(shown(await look(database)))
            else:
                with Live(shown(await look(database)), screen=True, auto_refresh=False) as live:
                    while True:
                        await asyncio.sleep(seconds)
                        live.update(shown(await look(database)), refresh=True)

    asyncio.run(run())


async def look(database: "Database") -> Look:
    """What the database knows; it holds no name of a person."""
    from sqlalchemy import text

    from luster_engine.worker.installation import standing

    async with database.transaction() as session:
        now = await standing(session)
        ended = await session.execute(
            text("SELECT state, count(*) FROM jobs WHERE finished_at > now() - interval '1 minute' GROUP BY state")
        )
        working = await session.execute(
            text("""
            SELECT id, style, stage, progress, attempt, extract(epoch FROM now() - started_at) AS seconds FROM jobs
            WHERE state IN ('processing', 'cancelling') ORDER BY started_at LIMIT :most
            """),
            {"most": _MOST_ROWS},
        )
        return Look(
            jobs=now.jobs_by_state(),
            oldest_wait_seconds=round(now.oldest_wait_seconds, 1),
            finished_last_minute={str(row[0]): int(row[1]) for row in ended},
            workers=[
                {"id": each.id, "silent_seconds": round(each.silent_seconds, 1), "doing": list(each.doing)}
                for each in now.servants[:_MOST_ROWS]
            ],
            working=[
                {
                    "job": str(row.id),
                    "style": row.style,
                    "stage": row.stage,
                    "progress": round(float(row.progress), 2),
                    "attempt": row.attempt,
                    "seconds": round(float(row.seconds or 0), 1),
                }
                for row in working
            ],
            spend_dollars=dict(now.spend_dollars),
        )


def shown(now: Look) -> "Group":
    """The look for a person."""
    from rich.console import Group
    from rich.table import Table

    queue = Table("queued", "processing", "cancelling", "oldest waits", "ended in the last minute", title="Jobs")
    ended = ", ".join(f"{count} {state}" for state, count in sorted(now.finished_last_minute.items())) or "none"
    counts = [str(now.jobs.get(state, 0)) for state in ("queued", "processing", "cancelling")]
    queue.add_row(*counts, f"{now.oldest_wait_seconds:.0f} s", ended)
    workers = Table("worker", "last sign", "works on", title="Workers, one for each of their queues")
    for each in now.workers:
        workers.add_row(str(each["id"]), f"{each['silent_seconds']} s ago", ", ".join(each["doing"]) or "-")
    working = Table("job", "look", "step", "progress", "attempt", "for", title="Under way, the longest first")
    for each in now.working:
        progress = f"{each['progress']:.0%}"
        working.add_row(
            each["job"], each["style"], each["stage"], progress, str(each["attempt"]), f"{each['seconds']} s"
        )
    spend = Table("provider", "dollars since midnight UTC", title="Spend")
    for provider, dollars in now.spend_dollars.items():
        spend.add_row(provider, f"{dollars:.2f}")
    return Group(queue, workers, working, *([spend] if now.spend_dollars else []))
