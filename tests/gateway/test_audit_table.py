"""The audit as a table: every page of it, filtered as asked, and no cell that a spreadsheet would run."""

import csv
import io

import httpx
from google.protobuf.struct_pb2 import Struct
from luster.v1 import account_pb2, admin_pb2

from tests.gateway.fake_engine import FakeEngine
from tests.gateway.samples import NOW

RPC = "AccountService.ListOwnAuditEntries"


def test_a_table_has_every_page_and_no_formula(client: httpx.Client, engine: FakeEngine) -> None:
    data = Struct()
    data.update({"name": '=cmd|" /C calc"!A0'})

    def page(request: account_pb2.ListOwnAuditEntriesRequest) -> account_pb2.ListOwnAuditEntriesResponse:
        number = int(request.page_token or 1)
        entry = account_pb2.AuditEntry(
            id=f"e{number}", action="api_key.create", actor='=HYPERLINK("http://x")', data=data, create_time=NOW
        )
        more = "" if number == 3 else str(number + 1)
        return account_pb2.ListOwnAuditEntriesResponse(entries=[entry], next_page_token=more)

    engine.answers[RPC] = page
    answer = client.get("/me/audit.csv?action=api_key.create&actor=ann&since=2026-11-20T00:00:00Z")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/csv")
    assert "audit.csv" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["id"] for row in rows] == ["e1", "e2", "e3"]
    assert all(row["actor"].startswith("'=") for row in rows)
    asked = engine.asked(RPC)
    assert {(each.request.action, each.request.actor) for each in asked} == {("api_key.create", "ann")}
    assert all(each.request.HasField("since") and not each.request.HasField("until") for each in asked)


def test_what_is_refused_is_a_problem_and_no_table(client: httpx.Client, engine: FakeEngine) -> None:
    assert client.get("/me/audit.csv?since=yesterday").status_code in (400, 422)
    assert client.get("/me/audit.csv?unknown=1").status_code in (400, 422)
    engine.answers["AdminService.ListAuditEntries"] = lambda request: admin_pb2.ListAuditEntriesResponse()
    answer = client.get("/admin/audit.csv?target=key:1")
    assert answer.status_code == 200 and answer.text.startswith("created_at,action,actor")
    [call] = engine.asked("AdminService.ListAuditEntries")
    assert call.request.target == "key:1"
