"""`luster plugins` and a style file, as a person types them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

LUSTER = Path(sys.executable).with_name("luster")
BROKEN = """
from luster_sdk import Edit, Planner, hookimpl
from luster_sdk import *

def plan(proxy, params, ctx):
    import numpy as np
    return Edit(gain=GainMap(np.random.random((2, 2)).astype("f4")))

@hookimpl
def luster_stages():
    return [Planner("wild.random", "1.0.0", "Random", plan=plan)]
"""


@pytest.fixture
def luster(site: Any) -> Any:
    def run(*arguments: object, code: int = 0) -> str:
        environment = {
            **os.environ,
            "LUSTER_DATA": str(site.work / "data"),
            "PYTHONPATH": str(site.folder),
            "COLUMNS": "200",
        }
        command = [str(LUSTER), *map(str, arguments)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False, cwd=site.work
        )
        assert done.returncode == code, (command, done.stdout, done.stderr)
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    return run


def test_plugins_are_listed_described_and_written_down(site: Any, make_wheel: Any, luster: Any) -> None:
    site.install(make_wheel("wild", BROKEN), make_wheel("lost", "import nothing_of_this_name"))
    said = luster("plugins").splitlines()
    assert said == luster("plugins", "list").splitlines()
    row = next(line for line in said if line.startswith("lost"))
    assert "broken" in row and "ModuleNotFoundError: No module named 'nothing_of_this_name'" in row
    reports = {report["name"]: report for report in json.loads(luster("plugins", "list", "--json"))}
    assert reports["wild"]["stages"] == ["wild.random"]
    assert {"classic", "styles"} <= set(reports)
    assert "wild.random 1.0.0 (planner): Random" in luster("plugins", "info", "wild")
    assert 'Did you mean "wild"?' in luster("plugins", "info", "wilt", code=2)
    luster("plugins", "docs", "-o", "page.md")
    page = (site.work / "page.md").read_text()
    assert "### `wild.random` 1.0.0: Random" in page and "### `dusk`" in page


def test_the_check_finds_what_breaks_the_contract(site: Any, make_wheel: Any, luster: Any) -> None:
    site.install(make_wheel("wild", BROKEN))
    rows = json.loads(luster("plugins", "check", "wild", "--json", code=1))
    failed = {row["test"]: row["fault"] for row in rows if not row["passed"]}
    assert set(failed) == {"same seed same pixels"}
    assert "gave other pixels" in failed["same seed same pixels"]
    assert "neither an installed plugin nor a folder" in luster("plugins", "check", "absent", code=2)


def test_a_new_plugin_passes_its_check_before_it_is_installed(site: Any, luster: Any) -> None:
    assert "plugins install -e acme-warm" in luster("plugins", "new", "acme-warm")
    assert "all passed" in luster("plugins", "check", "acme-warm")
    assert "exists already" in luster("plugins", "new", "acme-warm", code=1)
    assert "cannot be a plugin's name" in luster("plugins", "new", "Acme Warm", code=2)


def test_a_style_file_is_used_as_it_lies(site: Any, luster: Any) -> None:
    look = site.work / "red.toml"
    look.write_text(
        'name = "red"\ntitle = "Red"\n[[recipe.local]]\nstage = "classic.tone"\nparams = { look = "airy" }\n'
    )
    luster("enhance", site.photo((300, 200)), "--style", look, "-o", "out.png")
    pixels = [
        np.asarray(Image.open(path).convert("RGB")).mean() for path in (site.photo((300, 200)), site.work / "out.png")
    ]
    assert pixels[0] != pixels[1]
    look.write_text(look.read_text().replace("tone", "tome"))
    said = luster("enhance", site.photo((300, 200)), "--style", look, "-o", "out.png", code=2)
    assert f"{look}, line 3: it needs the stage classic.tome" in said and 'Did you mean "classic.tone"?' in said
