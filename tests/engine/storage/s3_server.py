"""Installs and starts the S3 server that the tests use, in a virtual environment of its own."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

from tests.ports import free_port

ROOT = Path(__file__).parents[3]
PLACE = ROOT / "build" / "swift"
VERSION = "2.38.3"
REGION = "us-east-1"


@dataclass(frozen=True)
class S3Server:
    """A running server with an empty bucket."""

    endpoint: str
    bucket: str
    access_key_id: str
    secret_access_key: str

    @property
    def environment(self) -> dict[str, str]:
        """What a deployment of Luster is told of its bucket."""
        return {
            "S3_ENDPOINT": self.endpoint,
            "S3_REGION": REGION,
            "S3_BUCKET": self.bucket,
            "S3_ACCESS_KEY_ID": self.access_key_id,
            "S3_SECRET_ACCESS_KEY": self.secret_access_key,
        }


def swift_python() -> Path:
    """The Python that has Swift; installed when it is not there yet. Without a package index the tests are skipped."""
    python = PLACE / "bin" / "python"
    if (PLACE / f"swift-{VERSION}").exists():
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", PLACE], check=True)
    uv = Path(sys.executable).with_name("uv")
    install = (
        [uv, "pip", "install", "-q", "--python", python] if uv.exists() else [python, "-m", "pip", "install", "-q"]
    )
    done = subprocess.run([*install, f"swift=={VERSION}"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        if os.environ.get("CI"):
            raise AssertionError(f"Swift could not be installed:\n{done.stderr}")
        pytest.skip(f"Swift could not be installed: {done.stderr.strip().splitlines()[-1]}")
    (PLACE / f"swift-{VERSION}").touch()
    return python


@contextmanager
def s3_server(
    port: int = 0, *, region: str = REGION, key: str = "luster:tests", secret: str = "s3-secret", bucket: str = "photos"
) -> Iterator[S3Server]:
    """A server, with a bucket unless its name is empty; gone with everything in it afterwards."""
    port = port or free_port()
    with tempfile.TemporaryDirectory(prefix="luster-swift-", ignore_cleanup_errors=True) as folder:
        process = subprocess.Popen(
            [swift_python(), "-W", "ignore", Path(__file__).with_name("swift_server.py")],
            env={
                "PATH": os.environ["PATH"],
                "SWIFT_FOLDER": folder,
                "SWIFT_KEY": key,
                "SWIFT_SECRET": secret,
                "SWIFT_REGION": region,
                "SWIFT_PORT": str(port),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None and process.stderr is not None
            line = process.stdout.readline()
            assert line.startswith("ready"), process.stderr.read()
            server = S3Server(f"http://127.0.0.1:{port}", bucket, key, secret)
            if not bucket:
                yield server
                return
            boto3.client(
                "s3",
                endpoint_url=server.endpoint,
                region_name=region,
                aws_access_key_id=key,
                aws_secret_access_key=secret,
                config=Config(s3={"addressing_style": "path"}),
            ).create_bucket(Bucket=server.bucket)
            yield server
        finally:
            process.kill()
            process.communicate()
