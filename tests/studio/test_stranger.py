"""A style that somebody installed with pip appears with its form, and what was chosen there reaches the job."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.running_luster import Client, RunningLuster
from tests.studio.reader import photos, reading

_PLUGIN = """
from typing import Annotated, Literal

from luster_sdk import Setting, Style, StyleParams, base, hookimpl
from pydantic import Field

LUSTER_API = "1.0"


class Params(StyleParams):
    season: Literal["spring", "summer", "autumn"] = Field("autumn", title="Season", description="Which leaves.")
    leaves: int = Field(3, ge=1, le=9, title="Leaves")
    wind: bool = Field(False, title="Wind")
    caption: str = Field("", max_length=40, title="Caption")
    tint: Annotated[str, Field(json_schema_extra={"format": "color"})] = Field("#884422", title="Tint")
    grain: float = Field(0.2, ge=0.0, le=1.0, title="Grain")


STYLE = Style(
    name="acme_seasons",
    version="1.0.0",
    title="Acme Seasons",
    description="Any season, whatever the calendar says.",
    params=Params,
    recipes={"local": (base("classic.tone", amount=Setting("base_amount")),)},
)


@hookimpl
def luster_styles():
    return (STYLE,)
"""


@pytest.fixture(scope="module")
def with_stranger() -> Iterator[RunningLuster]:
    """A Luster beside whose packages a stranger's lies."""
    with tempfile.TemporaryDirectory(prefix="luster-stranger-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        site = Path(folder, "site")
        info = site / "acme_seasons-1.0.0.dist-info"
        info.mkdir(parents=True)
        (site / "acme_seasons.py").write_text(_PLUGIN)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-seasons\nVersion: 1.0.0\n")
        (info / "entry_points.txt").write_text("[luster.plugins]\nacme_seasons = acme_seasons\n")
        running = RunningLuster(Path(folder, "data"))
        running.more = {"PYTHONPATH": str(site)}
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), line
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


@pytest.mark.slow
def test_a_strangers_style_brings_its_form(browser: Browser, with_stranger: RunningLuster, tmp_path: Path) -> None:
    with reading(browser, with_stranger.url) as reader:
        page = reader.page
        reader.arrive()
        reader.new_shoot(photos(tmp_path, "gable_brick", edge=600))
        page.wait_for_selector("photo-tile img")
        page.get_by_role("button", name="Enhance", exact=True).click()
        page.get_by_role("radio", name="Acme Seasons").click()
        page.get_by_role("radio", name="Spring").click()
        page.get_by_label("Leaves").fill("7")
        page.get_by_label("Wind").check()
        page.get_by_label("Caption").fill("Blossom")
        page.get_by_label("Tint").fill("#225588")
        page.get_by_label("Grain").fill("0.5")
        reader.checked("a stranger's form")
        page.locator("looks-sheet .go").click()
        page.wait_for_selector("photo-tile")
        # A tile names its look only where a shoot has several.
        expect(page.get_by_role("button", name="Done 1")).to_be_visible(timeout=60_000)
    client = Client(with_stranger.url, with_stranger.token("me@this-machine.local"))
    [job] = client.get("/jobs")["jobs"]
    assert job["style"] == "acme_seasons"
    assert job["params"] == {
        "season": "spring", "leaves": 7, "wind": True, "caption": "Blossom", "tint": "#225588", "grain": 0.5
    }  # fmt: skip
