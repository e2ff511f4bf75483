"""A plugin from the template works as it is, before anybody has written a line of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from luster_engine.plugins.scaffold import new_plugin

MOST_LINES = 120
"""What a provider may take to write: its wire, its models, and how its far side talks."""


def test_a_provider_from_the_template_passes_its_contract(tmp_path: Path) -> None:
    folder = new_plugin("acme-images", tmp_path, provider=True)

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout[-3000:]
    assert int(ran.stdout.rsplit(" passed", 1)[0].split()[-1]) >= 20
    written = [folder / "acme_images" / "provider.py", folder / "tests" / "test_acme_images.py"]
    assert sum(len(each.read_text().splitlines()) for each in written) <= MOST_LINES
    assert 'secret="ACME_IMAGES_API_KEY"' in written[0].read_text()


@pytest.mark.parametrize("provider", [False, True])
def test_nothing_of_the_template_keeps_its_own_name(tmp_path: Path, provider: bool) -> None:
    folder = new_plugin("acme-images", tmp_path, provider=provider)

    files = [each for each in folder.rglob("*") if each.is_file()]

    assert not [each for each in folder.rglob("*") if "example" in each.name]
    for each in files:
        text = each.read_text().lower().replace(".example", "")
        assert not any(name in text for name in ("luster_example", "luster-example", "luster example")), each
    assert (folder / "provider").exists() is False
