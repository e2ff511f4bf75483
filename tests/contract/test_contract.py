"""The contract is complete, says what each method needs, and tells each reason alike to people and to programs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from google.protobuf import message_factory
from luster.v1 import (
    account_pb2,
    admin_pb2,
    asset_pb2,
    billing_pb2,
    catalog_pb2,
    comparison_pb2,
    credit_pb2,
    delivery_pb2,
    enhance_pb2,
    errors_pb2,
    job_pb2,
    object_pb2,
    options_pb2,
    prompt_pb2,
    set_pb2,
    shoot_pb2,
    webhook_pb2,
)
from luster_engine.errors import TRANSIENT, Reason
from luster_gateway.reasons import REASONS

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "proto" / "luster" / "v1"
FILES = (
    account_pb2,
    admin_pb2,
    asset_pb2,
    billing_pb2,
    catalog_pb2,
    comparison_pb2,
    credit_pb2,
    delivery_pb2,
    enhance_pb2,
    job_pb2,
    object_pb2,
    prompt_pb2,
    set_pb2,
    shoot_pb2,
    webhook_pb2,
)
PROMISED = {
    "SetService": "GetSets GroupPhotos JoinPhotos SplitSet",
    "CatalogService": "ListStyles GetStyle ListStages ListPlugins ListProviders GetConfig",
    "ShootService": "CreateShoot GetShoot ListShoots UpdateShoot DeleteShoot",
    "AssetService": "CreateUpload CreateMultipartUpload SignParts CompleteMultipartUpload AbortUpload ConfirmUpload "
    "GetAsset ListAssets UpdateAsset MarkAssets DeleteAsset",
    "ObjectService": "Write Read",
    "JobService": "QuoteJob PreviewStyle CreateJob BatchCreateJobs GetJob GetLineage ListJobs CancelJob "
    "ReviewJob CancelBatch WatchJob WatchAccount",
    "ComparisonService": "QuoteComparison CreateComparison GetComparison ListComparisons VoteComparison",
    "EnhanceService": "Enhance",
    "DeliveryService": "GetRendition GetTiles StreamArchive GetDisclosure GetFidelityMap",
    "CreditService": "GetBalance ListEntries Grant Adjust",
    "BillingService": "ListPacks CreateCheckout GetCheckout CreatePortal ReceiveEvent Reconcile",
    "AccountService": "EnsureAccount GetAccount UpdatePreferences CreateApiKey ListApiKeys RevokeApiKey "
    "RevokeAllApiKeys VerifyApiKey ExportAccount GetExport DeleteAccount GetDeletion TakeBackDeletion "
    "ListOwnAuditEntries",
    "PromptService": "ListPromptVersions PublishPrompt ActivatePrompt",
    "WebhookService": "CreateEndpoint ListEndpoints UpdateEndpoint DeleteEndpoint RotateSecret TestEndpoint "
    "ListDeliveries GetDelivery Redeliver RedeliverSince",
    "AdminService": "ListAccounts ListAccountJobs GetOverview GetProviderFigures SwitchModel ListAuditEntries",
}
SERVICES = {name: service for file in FILES for name, service in file.DESCRIPTOR.services_by_name.items()}
METHODS = [method for service in SERVICES.values() for method in service.methods]
VALUES = [value for value in errors_pb2.DESCRIPTOR.enum_types_by_name["ErrorReason"].values if value.number]

pytestmark = pytest.mark.fast


def test_every_promised_method_is_there_and_no_other() -> None:
    found = {name: {method.name for method in service.methods} for name, service in SERVICES.items()}
    assert found == {name: set(methods.split()) for name, methods in PROMISED.items()}


def test_every_method_says_what_it_needs() -> None:
    for method in METHODS:
        assert method.GetOptions().Extensions[options_pb2.access] != options_pb2.ACCESS_UNSPECIFIED, method.full_name


def test_only_what_carries_no_account_is_open() -> None:
    public = {
        f"{method.containing_service.name}.{method.name}"
        for method in METHODS
        if method.GetOptions().Extensions[options_pb2.access] == options_pb2.ACCESS_PUBLIC
    }
    catalog = {f"CatalogService.{name}" for name in PROMISED["CatalogService"].split()}
    assert public == catalog | {"ObjectService.Write", "ObjectService.Read", "BillingService.ListPacks"}
    for method in METHODS:
        declared = method.GetOptions().Extensions[options_pb2.access]
        if method.containing_service.name in {"AdminService", "PromptService"}:
            assert declared in (options_pb2.ACCESS_ADMIN, options_pb2.ACCESS_SUPPORT)


def test_support_reads_three_lists_and_changes_nothing() -> None:
    support = {
        f"{method.containing_service.name}.{method.name}"
        for method in METHODS
        if method.GetOptions().Extensions[options_pb2.access] == options_pb2.ACCESS_SUPPORT
    }
    assert support == {"AdminService.ListAccounts", "AdminService.ListAccountJobs", "AdminService.GetOverview"}


def test_lists_page_as_aip_has_it() -> None:
    for method in METHODS:
        if not method.name.startswith("List"):
            continue
        asked = method.input_type.fields_by_name
        assert {"page_size", "page_token"} <= set(asked), method.full_name
        assert "next_page_token" in method.output_type.fields_by_name, method.full_name


def test_updates_take_a_mask_and_creations_a_request_id() -> None:
    for method in METHODS:
        fields = method.input_type.fields_by_name
        if method.name.startswith("Update"):
            assert fields["update_mask"].message_type.full_name == "google.protobuf.FieldMask", method.full_name
        if method.name.startswith(("Create", "BatchCreate")) and method.name != "CreatePortal":
            assert "request_id" in fields, method.full_name


def test_jobs_have_lists_of_inputs_and_outputs_and_a_kind() -> None:
    job = job_pb2.Job.DESCRIPTOR.fields_by_name
    for name in ("inputs", "outputs", "warnings"):
        assert job[name].is_repeated
    assert {"kind", "plan", "report", "credits_used", "attempt", "progress", "position"} <= set(job)


def test_the_reasons_are_the_engines_own() -> None:
    assert {value.name.removeprefix("ERROR_REASON_") for value in VALUES} == {str(reason) for reason in Reason}
    assert set(REASONS) == {str(reason) for reason in Reason}


def test_each_reason_is_told_alike_in_its_comment_and_its_option() -> None:
    text = (SOURCES / "errors.proto").read_text()
    for value in VALUES:
        rule = value.GetOptions().Extensions[options_pb2.error]
        code = options_pb2.GrpcCode.Name(rule.grpc_code).removeprefix("GRPC_CODE_")
        told = "retry" if rule.retryable else "do not retry"
        comment = f"// gRPC {code}, HTTP {rule.http_status}, clients {told}. Example: {rule.example}\n  {value.name} ="
        assert comment in text, value.name


def test_clients_retry_unavailable_and_nothing_else() -> None:
    for value in VALUES:
        rule = value.GetOptions().Extensions[options_pb2.error]
        assert rule.retryable == (rule.grpc_code == options_pb2.GRPC_CODE_UNAVAILABLE), value.name
        assert 400 <= rule.http_status <= 599
    for reason in TRANSIENT:
        assert REASONS[str(reason)].retryable, reason


def test_every_message_survives_the_wire() -> None:
    for method in METHODS:
        for kind in (method.input_type, method.output_type):
            message = message_factory.GetMessageClass(kind)()
            assert type(message).FromString(message.SerializeToString()) == message


def test_everything_is_commented() -> None:
    # buf lints this as well (`make contract`); here it holds without any tool but the text itself.
    declared = re.compile(r"^\s*(message|enum|service|rpc|oneof|[\w.<>, ]+ \w+ = \d+)\b")
    for source in sorted(SOURCES.glob("*.proto")):
        lines = source.read_text().splitlines()
        assert lines[0].startswith("// "), source.name
        for number, line in enumerate(lines):
            if declared.match(line) and not line.startswith(("package", "import", "option", "syntax")):
                assert lines[number - 1].strip().startswith("//"), f"{source.name}:{number + 1} {line.strip()}"


def test_the_committed_stubs_are_what_the_contract_gives() -> None:
    ran = subprocess.run([sys.executable, "proto/generate.py", "--check"], cwd=ROOT, check=False)
    assert ran.returncode == 0


def test_luster_is_a_namespace() -> None:
    assert not (ROOT / "proto" / "gen" / "luster" / "__init__.py").exists()
