"""Every built-in style keeps the contract that the SDK's test kit checks."""

from luster_classic.plugin import luster_stages
from luster_sdk.testing import StyleContract
from luster_styles.bright_airy import BRIGHT_AIRY
from luster_styles.default import DEFAULT
from luster_styles.dusk import DUSK
from luster_styles.lawn_cleanup import LAWN_CLEANUP
from luster_styles.plugin import luster_styles
from luster_styles.sky_replacement import SKY_REPLACEMENT

STAGES = luster_stages()


class TestDefault(StyleContract):
    style = DEFAULT
    stages = STAGES


class TestBrightAiry(StyleContract):
    style = BRIGHT_AIRY
    stages = STAGES


class TestSkyReplacement(StyleContract):
    style = SKY_REPLACEMENT
    stages = STAGES


class TestLawnCleanup(StyleContract):
    style = LAWN_CLEANUP
    stages = STAGES


class TestDusk(StyleContract):
    style = DUSK
    stages = STAGES


def test_every_style_has_a_contract() -> None:
    tested = {case.style.name for case in StyleContract.__subclasses__() if hasattr(case, "style")}
    assert {style.name for style in luster_styles()} <= tested


def test_every_style_takes_the_common_parameters() -> None:
    for style in luster_styles():
        assert {"strength", "base", "room"} <= set(style.params.model_fields)
