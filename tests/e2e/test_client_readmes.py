"""Every line of code on the clients' pages runs, against a real server."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(luster: RunningLuster, tmp_path: Path) -> Path:
    (tmp_path / "house.jpg").write_bytes(house(600, 400))
    return tmp_path


@pytest.fixture
def signed_in(luster: RunningLuster) -> dict[str, str]:
    """The variables with which a program finds the server, and somebody's key."""
    somebody = running_luster.Client(luster.url, luster.token("reader@example.com"))
    key = somebody.post("/api-keys", {"name": "readme"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    return {"PATH": os.environ["PATH"], "LUSTER_URL": luster.url, "LUSTER_API_KEY": secret}


def test_the_python_clients_page_runs_from_top_to_bottom(folder: Path, signed_in: dict[str, str]) -> None:
    page = (ROOT / "clients" / "python" / "README.md").read_text(encoding="utf-8")
    blocks = _BLOCK.findall(page)
    assert len(blocks) >= 7
    (folder / "page.py").write_text("\n".join(blocks), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "page.py"], cwd=folder, env=signed_in, capture_output=True, text=True, timeout=280, check=False
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert Image.open(folder / "out.jpg").size == (600, 400)
    assert (folder / "evening.jpg").exists() and (folder / "awaited.jpg").exists()
    assert 'Did you mean "dusk"?' in ran.stdout
    shutil.rmtree(folder)
