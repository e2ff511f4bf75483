"""A client that @hey-api/openapi-ts generated does one photo, multipart, base64, ZIP and live events, as generated."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "build" / "hey-api"
PACKAGES = ("@hey-api/openapi-ts@^0.99", "typescript@^5", "@types/node@^24")


def with_node(*command: str | Path, folder: Path, seconds: float = 240) -> subprocess.CompletedProcess[str]:
    """A command with the Node that comes from PyPI, since that of a system is often older than the tools want."""
    run_here = ["bash", "-c", 'cd "$0" && exec "$@"', folder, *command]
    return subprocess.run(
        [ROOT / "gateway" / "studio" / "node", *run_here], capture_output=True, text=True, timeout=seconds, check=False
    )


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated client in it, and the program that uses it."""
    if shutil.which("npm") is None:
        if os.environ.get("CI"):
            pytest.fail("npm is not there; .ci/run installs it")
        pytest.skip("npm is not there")
    PLACE.mkdir(parents=True, exist_ok=True)
    if not (PLACE / "node_modules" / "@hey-api").exists():
        said = with_node(
            "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", PLACE, *PACKAGES, folder=PLACE
        )
        assert said.returncode == 0, said.stdout + said.stderr
    folder = tmp_path_factory.mktemp("hey")
    (folder / "node_modules").symlink_to(PLACE / "node_modules")
    (folder / "package.json").write_text('{"type": "module"}')
    config = {
        "input": str(ROOT / "gateway" / "openapi.json"),
        "output": {"path": "luster", "module": {"extension": ".ts"}},
        "plugins": ["@hey-api/client-fetch"],
    }
    (folder / "openapi-ts.config.mjs").write_text(f"export default {config}")
    said = with_node("node", "node_modules/.bin/openapi-ts", folder=folder)
    assert said.returncode == 0 and "warn" not in said.stdout.lower(), said.stdout + said.stderr
    shutil.copy(Path(__file__).with_name("generated_client.ts"), folder)
    return folder


def test_it_compiles_under_strict_types(generated: Path) -> None:
    options = ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--target", "es2023", "--module", "esnext"]
    options += ["--moduleResolution", "bundler", "--lib", "es2023,dom,dom.iterable", "--allowImportingTsExtensions"]
    compiled = with_node("node", "node_modules/.bin/tsc", *options, "generated_client.ts", folder=generated)
    assert compiled.returncode == 0, compiled.stdout


def test_it_does_a_photo(generated: Path, luster: RunningLuster) -> None:
    somebody = running_luster.Client(luster.url, luster.token("hey@example.com"))
    key = somebody.post("/api-keys", {"name": "generated"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    (generated / "house.jpg").write_bytes(house(400, 300))
    ran = with_node("node", "generated_client.ts", luster.url, secret, "house.jpg", folder=generated)
    assert ran.returncode == 0, ran.stdout + ran.stderr
