"""Routes that clients in the field do not know yet: each asks its own RPC and can tell what it answers."""

from typing import Any

import httpx
import pytest
from luster.v1 import (
    account_pb2,
    admin_pb2,
    asset_pb2,
    comparison_pb2,
    credit_pb2,
    delivery_pb2,
    job_pb2,
    set_pb2,
    webhook_pb2,
)

from tests.gateway.fake_engine import FakeEngine
from tests.gateway.samples import ACCOUNT, ASSET, JOB, NOW, OTHER, SHOOT, asset, job

pytestmark = pytest.mark.fast

ENTRY = credit_pb2.Entry(id=OTHER, type=credit_pb2.ENTRY_TYPE_GRANT, amount=5, credits=5, create_time=NOW)
COMPARISON = comparison_pb2.Comparison(
    id=OTHER,
    batch=job_pb2.Batch(id=OTHER),
    results=[comparison_pb2.ComparedResult(job=job(), model="flux-2-pro", verdict="faithful", voted=True)],
    voted_job_id=JOB,
    create_time=NOW,
)
SETS = set_pb2.ShootSets(
    sets=[set_pb2.PhotoSet(id=OTHER, asset_ids=[ASSET], sure=0.9, why="one view", by_hand=True, removed_count=1)],
    loose_asset_ids=[OTHER],
    search=set_pb2.SetSearch(state=set_pb2.SET_SEARCH_STATE_DONE, looked_at=1, photos=2, ask_time=NOW, end_time=NOW),
)
HOOK = f"/webhook-endpoints/{OTHER}"

CASES: list[tuple[str, str, Any, str, Any, int]] = [
    (
        "PATCH",
        "/me",
        {"preferences": {"locale": "de", "default_tier": "premium", "client": {"a": 1}}},
        "AccountService.UpdatePreferences",
        account_pb2.UpdatePreferencesResponse(),
        200,
    ),
    (
        "GET",
        "/me/audit",
        None,
        "AccountService.ListOwnAuditEntries",
        account_pb2.ListOwnAuditEntriesResponse(entries=[account_pb2.AuditEntry(action="a", create_time=NOW)]),
        200,
    ),
    ("POST", "/me/export", None, "AccountService.ExportAccount", account_pb2.ExportAccountResponse(), 202),
    ("GET", f"/me/exports/{OTHER}", None, "AccountService.GetExport", account_pb2.GetExportResponse(), 200),
    ("DELETE", "/me", None, "AccountService.DeleteAccount", account_pb2.DeleteAccountResponse(token="t"), 202),
    ("GET", f"/deletions/{OTHER}?token=t", None, "AccountService.GetDeletion", account_pb2.GetDeletionResponse(), 200),
    ("DELETE", f"/api-keys/{OTHER}", None, "AccountService.RevokeApiKey", account_pb2.RevokeApiKeyResponse(), 204),
    (
        "GET",
        "/credits/entries?type=grant",
        None,
        "CreditService.ListEntries",
        credit_pb2.ListEntriesResponse(entries=[ENTRY]),
        200,
    ),
    (
        "POST",
        "/admin/grants",
        {"account_id": ACCOUNT, "credits": 5, "reason": "sorry"},
        "CreditService.Grant",
        credit_pb2.GrantResponse(entry=ENTRY),
        201,
    ),
    (
        "POST",
        "/admin/adjustments",
        {"account_id": ACCOUNT, "credits": -5, "reason": "sorry"},
        "CreditService.Adjust",
        credit_pb2.AdjustResponse(entry=ENTRY),
        201,
    ),
    (
        "GET",
        "/admin/overview?since=2026-11-20T00:00:00Z",
        None,
        "AdminService.GetOverview",
        admin_pb2.GetOverviewResponse(spend=[admin_pb2.ProviderSpend(provider="openai", micro_usd=1_500_000)]),
        200,
    ),
    (
        "GET",
        "/admin/providers?since=2026-11-20T00:00:00Z",
        None,
        "AdminService.GetProviderFigures",
        admin_pb2.GetProviderFiguresResponse(
            spend=[admin_pb2.ModelSpend(day="2026-11-28", provider="bfl", model="flux-2-pro", micro_usd=45_000)],
            accounts=[admin_pb2.AccountSpend(account_id=ACCOUNT, provider="bfl")],
            failures=[admin_pb2.FailureCount(provider="bfl", kind="moderation", count=2)],
            last_failures=[admin_pb2.ModelFailure(provider="bfl", kind="moderation", job_id=JOB)],
            off=[admin_pb2.SwitchedOff(name="stability", by_setting=True)],
            votes=[admin_pb2.ModelVotes(provider="bfl", model="flux-2-pro", shown=3, votes=2)],
        ),
        200,
    ),
    (
        "POST",
        "/admin/providers/switch",
        {"name": "bfl/flux-2-pro", "on": False},
        "AdminService.SwitchModel",
        admin_pb2.SwitchModelResponse(off=[admin_pb2.SwitchedOff(name="bfl/flux-2-pro")]),
        200,
    ),
    (
        "GET",
        "/admin/accounts?email=ann",
        None,
        "AdminService.ListAccounts",
        admin_pb2.ListAccountsResponse(accounts=[admin_pb2.AccountSummary()]),
        200,
    ),
    ("GET", "/admin/audit", None, "AdminService.ListAuditEntries", admin_pb2.ListAuditEntriesResponse(), 200),
    ("GET", f"/shoots/{SHOOT}/sets", None, "SetService.GetSets", set_pb2.GetSetsResponse(shoot=SETS), 200),
    (
        "POST",
        f"/shoots/{SHOOT}/sets",
        {"action": "group", "afresh": True},
        "SetService.GroupPhotos",
        set_pb2.GroupPhotosResponse(shoot=SETS),
        200,
    ),
    (
        "POST",
        f"/shoots/{SHOOT}/sets",
        {"action": "join", "asset_ids": [ASSET, OTHER]},
        "SetService.JoinPhotos",
        set_pb2.JoinPhotosResponse(shoot=SETS),
        200,
    ),
    (
        "POST",
        f"/shoots/{SHOOT}/sets",
        {"action": "split", "set_id": OTHER, "asset_ids": [ASSET]},
        "SetService.SplitSet",
        set_pb2.SplitSetResponse(shoot=SETS),
        200,
    ),
    (
        "POST",
        "/comparisons",
        {"asset_id": ASSET, "style": "dusk", "looks": [{"params": {"mood": "blue"}}, {"provider": "bfl/flux-2-pro"}]},
        "ComparisonService.CreateComparison",
        comparison_pb2.CreateComparisonResponse(comparison=COMPARISON),
        201,
    ),
    (
        "POST",
        "/comparisons/quote",
        {"asset_id": ASSET, "new_only": True, "looks": [{"style": "dusk"}, {"style": "default"}]},
        "ComparisonService.QuoteComparison",
        comparison_pb2.QuoteComparisonResponse(credits=2, looks=[job_pb2.QuoteJobResponse(credits=1)] * 2),
        200,
    ),
    (
        "GET",
        "/comparisons?limit=5",
        None,
        "ComparisonService.ListComparisons",
        comparison_pb2.ListComparisonsResponse(comparisons=[COMPARISON]),
        200,
    ),
    (
        "GET",
        f"/comparisons/{OTHER}",
        None,
        "ComparisonService.GetComparison",
        comparison_pb2.GetComparisonResponse(comparison=COMPARISON),
        200,
    ),
    (
        "POST",
        f"/comparisons/{OTHER}/vote",
        {"job_id": None},
        "ComparisonService.VoteComparison",
        comparison_pb2.VoteComparisonResponse(comparison=COMPARISON),
        200,
    ),
    ("POST", "/jobs/quote", {"shoot_id": SHOOT}, "JobService.QuoteJob", job_pb2.QuoteJobResponse(credits=3), 200),
    (
        "POST",
        "/previews",
        {"asset_id": ASSET, "looks": [{"style": "dusk", "params": {"mood": "blue"}}]},
        "JobService.PreviewStyle",
        job_pb2.PreviewStyleResponse(previews=[job_pb2.Preview(style="dusk")]),
        200,
    ),
    (
        "GET",
        "/jobs?status=failed&status=queued&created_after=2026-11-20T00:00:00Z&created_before=2027-11-20T00:00:00Z",
        None,
        "JobService.ListJobs",
        job_pb2.ListJobsResponse(jobs=[job()], batch=job_pb2.Batch(id=OTHER)),
        200,
    ),
    (
        "POST",
        f"/jobs/{JOB}/review",
        {"looks_right": True},
        "JobService.ReviewJob",
        job_pb2.ReviewJobResponse(job=job()),
        200,
    ),
    ("POST", f"/jobs/{JOB}/cancel", None, "JobService.CancelJob", job_pb2.CancelJobResponse(job=job()), 200),
    (
        "GET",
        f"/jobs/{JOB}/lineage",
        None,
        "JobService.GetLineage",
        job_pb2.GetLineageResponse(
            job=job_pb2.Relative(job_id=JOB, state=job_pb2.JOB_STATE_SUCCEEDED),
            ancestors=[job_pb2.Relative(job_id=OTHER, state=job_pb2.JOB_STATE_SUCCEEDED, distance=1)],
        ),
        200,
    ),
    (
        "POST",
        f"/batches/{OTHER}/cancel",
        None,
        "JobService.CancelBatch",
        job_pb2.CancelBatchResponse(batch=job_pb2.Batch(id=OTHER)),
        202,
    ),
    (
        "GET",
        f"/jobs/{JOB}/outputs/photo?rendition=web",
        None,
        "DeliveryService.GetRendition",
        delivery_pb2.GetRenditionResponse(url="http://o"),
        200,
    ),
    (
        "GET",
        f"/jobs/{JOB}/outputs/photo?redirect=true",
        None,
        "DeliveryService.GetRendition",
        delivery_pb2.GetRenditionResponse(url="http://o"),
        307,
    ),
    (
        "GET",
        f"/jobs/{JOB}/outputs/photo/tiles?before=true",
        None,
        "DeliveryService.GetTiles",
        delivery_pb2.GetTilesResponse(columns=1, rows=1, urls=["http://o"]),
        200,
    ),
    (
        "GET",
        f"/jobs/{JOB}/disclosure?policy=ab723",
        None,
        "DeliveryService.GetDisclosure",
        delivery_pb2.GetDisclosureResponse(altered=True),
        200,
    ),
    (
        "GET",
        f"/jobs/{JOB}/fidelity",
        None,
        "DeliveryService.GetFidelityMap",
        delivery_pb2.GetFidelityMapResponse(verdict=delivery_pb2.FIDELITY_VERDICT_FAITHFUL),
        200,
    ),
    ("GET", f"/assets/{ASSET}", None, "AssetService.GetAsset", asset_pb2.GetAssetResponse(asset=asset()), 200),
    ("DELETE", f"/assets/{ASSET}", None, "AssetService.DeleteAsset", asset_pb2.DeleteAssetResponse(), 204),
    ("GET", "/webhook-endpoints", None, "WebhookService.ListEndpoints", webhook_pb2.ListEndpointsResponse(), 200),
    (
        "POST",
        "/webhook-endpoints",
        {"url": "https://example.com/"},
        "WebhookService.CreateEndpoint",
        webhook_pb2.CreateEndpointResponse(secret="whsec_x"),
        201,
    ),
    ("PATCH", HOOK, {"enabled": False}, "WebhookService.UpdateEndpoint", webhook_pb2.UpdateEndpointResponse(), 200),
    ("DELETE", HOOK, None, "WebhookService.DeleteEndpoint", webhook_pb2.DeleteEndpointResponse(), 204),
    ("POST", f"{HOOK}/rotate-secret", None, "WebhookService.RotateSecret", webhook_pb2.RotateSecretResponse(), 200),
    ("POST", f"{HOOK}/test", None, "WebhookService.TestEndpoint", webhook_pb2.TestEndpointResponse(), 202),
    (
        "GET",
        f"{HOOK}/deliveries?status=failed",
        None,
        "WebhookService.ListDeliveries",
        webhook_pb2.ListDeliveriesResponse(deliveries=[webhook_pb2.Delivery(id=OTHER)]),
        200,
    ),
    (
        "POST",
        f"{HOOK}/deliveries/{OTHER}/redeliver",
        None,
        "WebhookService.Redeliver",
        webhook_pb2.RedeliverResponse(),
        202,
    ),
]


@pytest.mark.parametrize(
    ("method", "path", "body", "rpc", "answer", "status"), CASES, ids=[f"{case[0]} {case[1][:40]}" for case in CASES]
)
def test_each_route_asks_its_rpc(
    method: str, path: str, body: Any, rpc: str, answer: Any, status: int, client: httpx.Client, engine: FakeEngine
) -> None:
    engine.answers[rpc] = lambda request: answer
    found = client.request(method, path, json=body)
    assert found.status_code == status, found.text
    assert len(engine.asked(rpc)) == 1
    if status in (200, 201, 202):
        assert found.json()


def test_a_patch_names_what_it_changes(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["WebhookService.UpdateEndpoint"] = lambda request: webhook_pb2.UpdateEndpointResponse()
    client.patch(HOOK, json={"enabled": False, "description": "mine"})
    [call] = engine.asked("WebhookService.UpdateEndpoint")
    assert list(call.request.update_mask.paths) == ["description", "enabled"]


@pytest.mark.parametrize("since", [0, 1.5, "0", "1790000000", None])
def test_a_time_is_no_number(since: object, client: httpx.Client) -> None:
    answer = client.post(f"{HOOK}/redeliver", json={"since": since})
    assert answer.status_code == 422 and "since" in answer.text
