"""What an operator sees of image models, as messages of the contract."""

from collections.abc import Iterator, Mapping, Sequence

from luster.v1 import admin_pb2

from luster_engine.admin.models_asked import Figures, Off
from luster_engine.plugins.catalog import Catalog
from luster_engine.rpc.convert import to_timestamp


def figures_message(found: Figures, off: Sequence[Off]) -> admin_pb2.GetProviderFiguresResponse:
    """Spend, failures, votes, and what is switched off."""
    return admin_pb2.GetProviderFiguresResponse(
        spend=[
            admin_pb2.ModelSpend(
                day=each.day,
                provider=each.provider,
                model=each.model,
                calls=int(each.calls),
                micro_usd=int(each.micros),
            )
            for each in found.spend
        ],
        accounts=[
            admin_pb2.AccountSpend(
                account_id=each.account or "",
                provider=each.provider,
                model=each.model,
                calls=int(each.calls),
                micro_usd=int(each.micros),
            )
            for each in found.accounts
        ],
        failures=[
            admin_pb2.FailureCount(provider=each.provider, model=each.model, kind=each.kind, count=each.count)
            for each in found.failures
        ],
        last_failures=[
            admin_pb2.ModelFailure(
                provider=each.provider,
                model=each.model,
                kind=each.kind,
                job_id=each.job or "",
                time=to_timestamp(each.ended_at),
            )
            for each in found.last_failures
        ],
        off=[off_message(each) for each in off],
        votes=[
            admin_pb2.ModelVotes(provider=each.provider, model=each.model, shown=each.shown, votes=each.votes)
            for each in found.votes
        ],
    )


def off_message(off: Off) -> admin_pb2.SwitchedOff:
    """A model that is not asked."""
    return admin_pb2.SwitchedOff(name=off.name, by_setting=off.since is None, create_time=to_timestamp(off.since))


def standing_messages(catalog: Catalog, health: Mapping[str, tuple[bool, str]]) -> Iterator[admin_pb2.ProviderStanding]:
    """How every installed provider stands; `health` knows those that are set up."""
    for name, provider in sorted(catalog.providers.items()):
        healthy, note = health.get(name, (False, f"set {', '.join(provider.secrets) or 'its settings'}"))
        yield admin_pb2.ProviderStanding(provider=name, configured=name in health, healthy=healthy, note=note)
