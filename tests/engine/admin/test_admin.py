"""Operators see all accounts; nobody else sees any."""

import base64
from uuid import UUID

import grpc
import psycopg
import pytest
from luster.v1 import admin_pb2
from luster_engine.database.session import psycopg_dsn

from tests.e2e.photo import house
from tests.engine.served import Person, Served


@pytest.fixture(scope="module")
def operator(served: Served) -> Person:
    found = served.person("operator@example.com")
    url = served.settings.database_url
    assert url is not None
    with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
        connection.execute("UPDATE accounts SET is_admin = true WHERE id = %s", (found.account,))
    return found


def test_only_operators_are_let_in(served: Served, operator: Person) -> None:
    stranger = served.person()
    for method, request in (
        (stranger.admin.ListAccounts, admin_pb2.ListAccountsRequest()),
        (stranger.admin.GetOverview, admin_pb2.GetOverviewRequest()),
        (stranger.admin.GetProviderFigures, admin_pb2.GetProviderFiguresRequest()),
        (stranger.admin.SwitchModel, admin_pb2.SwitchModelRequest(name="openai")),
        (stranger.admin.ListAuditEntries, admin_pb2.ListAuditEntriesRequest()),
    ):
        assert stranger.refused(method, request).code is grpc.StatusCode.PERMISSION_DENIED
    operator.call(operator.admin.GetOverview, admin_pb2.GetOverviewRequest())


def test_accounts_are_found_with_what_they_did(served: Served, operator: Person) -> None:
    somebody = served.person("Busy.Agent_100%@example.com")
    somebody.enhance(somebody.upload(house(320, 240)).id)
    request = admin_pb2.ListAccountsRequest(email="agent_100%")
    (found,) = operator.call(operator.admin.ListAccounts, request).accounts
    assert (found.account.id, found.balance.balance, found.job_count) == (somebody.account, 49, 1)
    assert found.HasField("last_job_time")
    seen: list[str] = []
    token = ""
    while True:
        page = operator.call(operator.admin.ListAccounts, admin_pb2.ListAccountsRequest(page_size=1, page_token=token))
        seen += [each.account.id for each in page.accounts]
        token = page.next_page_token
        if not token:
            break
    assert len(seen) == len(set(seen))
    assert seen.index(somebody.account) < seen.index(operator.account)


def test_the_overview_counts_what_happened(served: Served, operator: Person) -> None:
    before = operator.call(operator.admin.GetOverview, admin_pb2.GetOverviewRequest())
    somebody = served.person()
    somebody.enhance(somebody.upload(house(320, 240)).id)
    after = operator.call(operator.admin.GetOverview, admin_pb2.GetOverviewRequest())
    assert after.jobs.succeeded == before.jobs.succeeded + 1
    assert after.credits_captured == before.credits_captured + 1
    assert after.credits_granted == before.credits_granted + 50
    assert after.accounts == before.accounts + 1
    assert after.workers == 1


def test_the_audit_is_filtered(served: Served, operator: Person) -> None:
    from luster.v1 import asset_pb2

    somebody = served.person()
    asset = somebody.upload(house(320, 240))
    somebody.call(somebody.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=asset.id))
    request = admin_pb2.ListAuditEntriesRequest(account_id=somebody.account, action="asset.delete")
    (entry,) = operator.call(operator.admin.ListAuditEntries, request).entries
    assert (entry.actor, entry.target) == (f"account:{somebody.account}", f"asset:{asset.id}")


def test_an_invented_page_token_hides_no_look(served: Served, operator: Person) -> None:
    somebody = served.person()
    token = base64.urlsafe_b64encode(UUID(int=2**128 - 1).bytes).rstrip(b"=").decode()
    for _ in range(2):  # further pages of the same look are written down once
        operator.call(
            operator.admin.ListAccountJobs,
            admin_pb2.ListAccountJobsRequest(account_id=somebody.account, page_token=token),
        )
    request = admin_pb2.ListAuditEntriesRequest(account_id=somebody.account, action="admin.look", page_token=token)
    assert len(operator.call(operator.admin.ListAuditEntries, request).entries) == 1
    found = operator.call(operator.admin.ListAuditEntries, request).entries
    assert sorted(str(entry.data["what"]) for entry in found) == ["audit", "jobs"]
