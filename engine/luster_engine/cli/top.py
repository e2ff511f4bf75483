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

        from luster_engine.app import open_database

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

    async with database.transaction() as session:
        jobs = await session.execute(
            text(
                "SELECT state, count(*) FROM jobs WHERE state IN ('queued', 'processing', 'cancelling') GROUP BY state"
            )
        )
        oldest = await session.scalar(
            text("SELECT extract(epoch FROM now() - min(created_at)) FROM jobs WHERE state = 'queued'")
        )
        ended = await session.execute(
            text("SELECT state, count(*) FROM jobs WHERE finished_at > now() - interval '1 minute' GROUP BY state")
        )
        workers = await session.execute(
            text("""
            SELECT w.id, extract(epoch FROM now() - w.last_heartbeat) AS silent,
                (SELECT array_agg(q.queue_name) FROM procrastinate_jobs q
                    WHERE q.worker_id = w.id AND q.status = 'doing') AS doing
            FROM procrastinate_workers w ORDER BY w.id LIMIT :most
            """),
            {"most": _MOST_ROWS},
        )
        working = await session.execute(
            text("""
            SELECT id, style, stage, progress, attempt, extract(epoch FROM now() - started_at) AS seconds FROM jobs
            WHERE state IN ('processing', 'cancelling') ORDER BY started_at LIMIT :most
            """),
            {"most": _MOST_ROWS},
        )
        spend = await session.execute(
            text("""
            SELECT provider, sum(cost_micros) FROM provider_calls
            WHERE asked_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
            GROUP BY provider ORDER BY provider
            """)
        )
        return Look(
            jobs={str(row[0]): int(row[1]) for row in jobs},
            oldest_wait_seconds=round(float(oldest or 0), 1),
            finished_last_minute={str(row[0]): int(row[1]) for row in ended},
            workers=[
                {"id": row.id, "silent_seconds": round(float(row.silent), 1), "doing": sorted(row.doing or [])}
                for row in workers
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
            spend_dollars={str(row[0]): int(row[1]) / 1e6 for row in spend},
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
