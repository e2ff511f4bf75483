"""`luster storage cors` checks and sets the bucket's rules, against a bucket that keeps them."""

import json
from collections.abc import Iterator

import boto3
import pytest
from luster_engine.cli.storage import missing, register, rules
from luster_engine.errors import LusterError
from moto import mock_aws
from typer import Typer
from typer.testing import CliRunner

ORIGIN = "https://app.example.com"


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in {
        "S3_BUCKET": "photos", "S3_REGION": "us-east-1", "S3_ACCESS_KEY_ID": "k", "S3_SECRET_ACCESS_KEY": "s"
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("S3_ENDPOINT", raising=False)
    with mock_aws():
        boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="photos")
        yield


def command(*arguments: str) -> str:
    cli = Typer()
    register(cli)
    result = CliRunner().invoke(cli, ["storage", "cors", *arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.output


def test_a_bucket_without_rules_is_told_how_to_get_them(bucket: None) -> None:
    with pytest.raises(LusterError) as refused:
        command("--origin", ORIGIN)
    assert "PUT from https://app.example.com" in refused.value.message
    assert "--set" in refused.value.message
    assert "lets browsers" in command("--origin", ORIGIN, "--set")
    assert "lets browsers" in command("--origin", ORIGIN)
    with pytest.raises(LusterError):
        command("--origin", "https://other.example.com")


def test_the_shipped_rules_can_be_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = json.loads(command("--origin", ORIGIN, "--print"))
    assert printed["CORSRules"] == rules([ORIGIN])
    assert "PUT" in printed["CORSRules"][0]["AllowedMethods"]


def test_rules_of_somebody_else_count_when_they_allow_enough() -> None:
    wide = {"AllowedOrigins": ["*"], "AllowedMethods": ["GET", "HEAD", "PUT"], "AllowedHeaders": ["*"]}
    assert missing([wide], rules([ORIGIN])) == []
    assert missing([{**wide, "AllowedHeaders": ["content-type"]}], rules([ORIGIN])) != []
    assert missing([{**wide, "AllowedMethods": ["GET", "HEAD"]}], rules([ORIGIN])) == [f"PUT from {ORIGIN}"]


def test_the_data_folder_needs_no_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("S3_BUCKET", raising=False)
    with pytest.raises(LusterError) as refused:
        command()
    assert "S3_BUCKET" in refused.value.message
