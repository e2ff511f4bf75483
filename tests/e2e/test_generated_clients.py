"""A client generated from the committed document does one photo, multipart, base64 and ZIP, as it was generated."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
PLACE = ROOT / "build" / "generators"
PROGRAMS = ("openapi-python-client>=0.29,<1", "mypy>=1.18,<3")


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated package; the generator lives in an environment of its own."""
    if not (PLACE / "bin" / "openapi-python-client").exists():
        subprocess.run([BIN / "uv", "venv", "-q", "--python", sys.executable, PLACE], check=True)
        subprocess.run(
            [BIN / "uv", "pip", "install", "-q", "--python", PLACE / "bin" / "python", *PROGRAMS],
            check=True,
            timeout=240,
        )  # fmt: skip
    folder = tmp_path_factory.mktemp("generated")
    # This generator knows no streams of events: it is told to take one for a single event, which it then cannot read.
    overrides = {"application/zip": "application/octet-stream", "text/event-stream": "application/json"}
    lines = "".join(f"  {kind}: {taken_for}\n" for kind, taken_for in overrides.items())
    (folder / "config.yml").write_text(f"content_type_overrides:\n{lines}")
    said = subprocess.run(
        [PLACE / "bin" / "openapi-python-client", "generate", "--meta", "none", "--output-path", "luster_client",
         "--path", ROOT / "gateway" / "openapi.json", "--config", "config.yml"],
        cwd=folder, capture_output=True, text=True, timeout=240, check=False,
        env=os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert said.returncode == 0 and "WARNING" not in said.stdout + said.stderr, said.stdout + said.stderr
    return folder


def test_nothing_is_called_after_its_place_in_a_list(generated: Path) -> None:
    classes = re.findall(
        r"^class (\w+)", "\n".join(p.read_text() for p in (generated / "luster_client").rglob("*.py")), re.M
    )
    assert len(classes) > 150
    # What is left are filters of lists, which a query has by their place.
    assert not [each for each in classes if re.search(r"Type\d", each) and not each.startswith("List")]


def test_the_generated_client_holds_under_strict_types_and_does_a_photo(generated: Path, luster: RunningLuster) -> None:
    program = Path(__file__).with_name("generated_client.py")
    (generated / program.name).write_text(program.read_text(encoding="utf-8"), encoding="utf-8")
    strict = subprocess.run(
        [PLACE / "bin" / "mypy", "--strict", "luster_client", program.name],
        cwd=generated, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    # The generator's own frame, the same for every API, passes a context's end on as objects.
    ours = [line for line in strict.stdout.splitlines() if " error: " in line and "luster_client/client.py" not in line]
    assert not ours, ours
    somebody = running_luster.Client(luster.url, luster.token("generated@example.com"))
    key = somebody.post("/api-keys", {"name": "generated"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    ran = subprocess.run(
        [PLACE / "bin" / "python", program.name, luster.url, secret],
        cwd=generated, input=house(400, 300), capture_output=True, timeout=240, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr.decode()
