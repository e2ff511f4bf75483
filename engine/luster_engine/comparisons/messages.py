"""Comparisons as messages of the contract, and what is asked for out of them."""

from collections.abc import Sequence
from typing import Any

from luster.v1 import comparison_pb2

from luster_engine.comparisons.service import ComparedLook, ComparedLooks
from luster_engine.jobs.messages import batch_message, job_message, quote_message
from luster_engine.jobs.reading import Full
from luster_engine.jobs.service import Quote
from luster_engine.rpc.convert import from_struct, to_timestamp
from luster_engine.storage.port import Storage


def looks_of(asked: Sequence[comparison_pb2.ComparedLook]) -> Sequence[ComparedLook]:
    """The looks that are asked for."""
    return [
        ComparedLook(
            style=each.style,
            params=from_struct(each.params, f"looks[{number}].params") if each.HasField("params") else None,
            prompt=each.prompt,
            provider=each.provider,
        )
        for number, each in enumerate(asked)
    ]


async def comparison_message(found: ComparedLooks, storage: Storage) -> comparison_pb2.Comparison:
    """A comparison, with addresses of its results that its owner may open."""
    return comparison_pb2.Comparison(
        id=str(found.id),
        batch=batch_message(found.batch),
        results=[await _result(each, storage, voted=each.job.id == found.voted) for each in found.jobs],
        voted_job_id=str(found.voted) if found.voted else "",
        create_time=to_timestamp(found.created_at),
    )


def quotes_message(quotes: Sequence[Quote]) -> comparison_pb2.QuoteComparisonResponse:
    """What the looks would cost, one by one and together."""
    credits = sum(each.credits for each in quotes)
    balance = quotes[0].balance
    return comparison_pb2.QuoteComparisonResponse(
        credits=credits,
        balance=balance.balance,
        affordable=balance.debt == 0 and balance.balance >= credits,
        looks=[quote_message(each) for each in quotes],
    )


async def _result(full: Full, storage: Storage, *, voted: bool) -> comparison_pb2.ComparedResult:
    job = full.job
    alternative: dict[str, Any] = job.plan["alternatives"][job.alternative]
    fidelity = ((job.report or {}).get("fidelity") or {}).get("result") or {}
    took = job.finished_at - job.started_at if job.finished_at and job.started_at else None
    return comparison_pb2.ComparedResult(
        job=await job_message(full, storage),
        model=str(alternative.get("model", "")),
        seconds=took.total_seconds() if took is not None else 0.0,
        verdict=str(fidelity.get("verdict", "")),
        voted=voted,
    )
