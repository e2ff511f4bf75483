"""TypeScript types are generated from the committed document, and a client written against them compiles."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / "build" / "node"
PACKAGES = ("openapi-typescript@^7", "typescript@^5", "openapi-fetch@^0.17")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def tools() -> Path:
    """The folder of Node's tools, filled on first use."""
    if shutil.which("npm") is None:
        if os.environ.get("CI"):
            pytest.fail("npm is not there; .ci/run installs it")
        pytest.skip("npm is not there")
    if not (NODE / "node_modules" / "openapi-fetch").exists():
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(NODE), *PACKAGES]
        subprocess.run(command, check=True, timeout=240)
    return NODE / "node_modules"


def test_a_client_against_the_generated_types_compiles(tools: Path, tmp_path: Path) -> None:
    for name in ("client.ts",):
        shutil.copy(Path(__file__).parent / "typescript" / name, tmp_path / name)
    (tmp_path / "node_modules").symlink_to(tools)
    generate = [str(tools / ".bin" / "openapi-typescript"), str(ROOT / "gateway" / "openapi.json"), "-o", "luster.d.ts"]
    subprocess.run(generate, cwd=tmp_path, check=True, timeout=120, capture_output=True)
    options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext"]
    options += ["--moduleResolution", "bundler", "--lib", "es2022,dom"]
    compiled = subprocess.run(
        [str(tools / ".bin" / "tsc"), *options, "client.ts"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert compiled.returncode == 0, compiled.stdout
