"""The committed document and the table of the docs are what the gateway really has."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from luster_engine.jobs.service import LARGEST_BATCH

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = json.loads((ROOT / "gateway" / "openapi.json").read_text())
OPERATIONS = {
    (method.upper(), path): operation
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}

pytestmark = pytest.mark.fast


def test_the_committed_document_is_current() -> None:
    ran = subprocess.run([sys.executable, "gateway/openapi.py", "--check"], cwd=ROOT, check=False)
    assert ran.returncode == 0, "run `python gateway/openapi.py` and commit gateway/openapi.json"


def test_operations_have_ids_of_their_own_and_tags_that_are_told() -> None:
    ids = [operation["operationId"] for operation in OPERATIONS.values()]
    assert len(ids) == len(set(ids))
    told = {tag["name"] for tag in DOCUMENT["tags"]}
    for key, operation in OPERATIONS.items():
        assert set(operation["tags"]) <= told, key
        assert operation["summary"] and operation["description"], key
        assert re.fullmatch(r"[a-z][A-Za-z0-9]+", operation["operationId"]), key


def test_every_error_is_a_documented_problem() -> None:
    for key, operation in OPERATIONS.items():
        for status, response in operation["responses"].items():
            if int(status) < 400:
                continue
            if "$ref" in response:
                response = DOCUMENT["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
                content = response["content"]["application/problem+json"]
                assert content["schema"] == {"$ref": "#/components/schemas/Problem"}, (key, status)
                assert content["example"]["status"] == int(status)
            elif key == ("GET", "/auth/oauth/{provider}/callback"):
                # A browser opens it: beside the problem stands the page that it may be shown.
                problem = {"schema": {"$ref": "#/components/schemas/Problem"}}
                page = {"schema": {"type": "string"}}
                assert response["content"] == {"application/problem+json": problem, "text/html": page}, status
            else:
                # Only the health checks answer something else than a problem when they say no.
                assert key[1] in {"/health", "/readyz"} and status == "503", (key, status)


def test_what_needs_a_signed_in_user_says_so() -> None:
    public = {
        "/livez",
        "/readyz",
        "/health",
        "/styles",
        "/api/mobile/styles",
        "/plugins",
        "/models",
        "/config",
        "/billing/packs",
    }
    mine = (
        "/auth/me",
        "/auth/sessions",
        "/auth/invitations",
        "/auth/totp",
        "/auth/passkeys/register",
        "/auth/passkeys/{",
        "/auth/oauth/links",
    )
    mine_alone = {"/auth/passkeys", "/auth/passkeys/{passkey_id}", "/auth/oauth/{provider}/link"}
    for (method, path), operation in OPERATIONS.items():
        own_proof = path.startswith(("/objects/", "/webhooks/", "/deletions/", "/auth/", "/.well-known/"))
        own_proof = (own_proof and not path.startswith(mine) and path not in mine_alone) or path in public
        assert bool(operation.get("security")) != own_proof, (method, path)


def test_every_reference_leads_somewhere() -> None:
    references = re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(DOCUMENT))
    assert references
    for reference in references:
        place: Any = DOCUMENT
        for part in reference.split("/"):
            place = place[part]


def test_the_docs_table_has_every_address_and_no_other() -> None:
    page = (ROOT / "docs" / "rest.md").read_text()
    rows = re.findall(r"^\| `(GET|POST|PUT|PATCH|DELETE) (/\S*)` \| \S.* \|$", page, re.MULTILINE)
    assert len(rows) == len(set(rows))
    assert set(rows) == set(OPERATIONS)


def test_the_size_of_a_batch_is_told_as_advice_beside_what_is_taken() -> None:
    # It said "most photos in one batch" of 200, and 1,000 were taken.
    told = DOCUMENT["components"]["schemas"]["Limits"]["properties"]["batch_size"]["description"]
    assert "should" in told and f"at most {LARGEST_BATCH:,} are taken" in told
    contract = (ROOT / "proto/luster/v1/catalog.proto").read_text()
    assert f"// {told}\n  int32 batch_size" in contract
