"""Every classical stage keeps the contract that the SDK's test kit checks."""

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from luster_classic.brackets.merge import MERGE
from luster_classic.dusk.echo import DUSK_ECHO
from luster_classic.dusk.find import WINDOWS_FIND
from luster_classic.dusk.glow import WINDOWS_GLOW, WINDOWS_SPILL
from luster_classic.dusk.grade import DUSK_GRADE
from luster_classic.dusk.worth import DUSK_WORTH
from luster_classic.geometry.unbend import LENS
from luster_classic.geometry.verticals import VERTICALS
from luster_classic.lawn.find import LAWN_FIND
from luster_classic.lawn.tend import LAWN_FILL, LAWN_GREEN
from luster_classic.light.agree import AGREE
from luster_classic.light.detail import DETAIL
from luster_classic.light.hour import HOUR
from luster_classic.light.tone import TONE
from luster_classic.light.white_balance import WHITE_BALANCE
from luster_classic.plugin import luster_stages
from luster_classic.scene.gate import SCENE
from luster_classic.sky.find import SKY_FIND
from luster_classic.sky.relight import SKY_RELIGHT
from luster_classic.sky.replace import SKY_REPLACE
from luster_classic.sky.worth import SKY_WORTH
from luster_sdk import Frame, Mask
from luster_sdk.testing import FakeContext, StageContract

from tests.plugins.classic import lens_views


def _upper() -> Mask:
    rows = np.linspace(0.0, 1.0, 40, dtype=np.float32)[:, None]
    return Mask(np.clip((0.45 - rows) * 20.0, 0.0, 1.0) * np.ones((1, 60), dtype=np.float32))


def _lower() -> Mask:
    return Mask(_upper().alpha[::-1].copy())


def _spots() -> Mask:
    alpha = np.zeros((40, 60), dtype=np.float32)
    alpha[22:26, 20:26] = 1.0
    return Mask(alpha)


class TestMerge(StageContract):
    stage = MERGE
    exposures = 2


class TestScene(StageContract):
    stage = SCENE


class TestLens(StageContract):
    stage = LENS

    def context(self, frame: Frame, *, seed: int = 1, cancel_at: int = 0) -> FakeContext:
        return FakeContext(
            seed=seed, photo=lens_views.facts(frame.width, frame.height, format="jpeg"), cancel_at=cancel_at
        )


class TestVerticals(StageContract):
    stage = VERTICALS


class TestAgree(StageContract):
    stage = AGREE
    params: ClassVar[Mapping[str, Any]] = {"red": 0.3, "green": -0.1, "blue": -0.4, "contrast": 0.1}


class TestWhiteBalance(StageContract):
    stage = WHITE_BALANCE


class TestTone(StageContract):
    stage = TONE


class TestAiryTone(StageContract):
    stage = TONE
    params: ClassVar[Mapping[str, Any]] = {"look": "airy"}


class TestDetail(StageContract):
    stage = DETAIL


class TestHour(StageContract):
    stage = HOUR


class TestSkyFind(StageContract):
    stage = SKY_FIND


class TestSkyWorth(StageContract):
    stage = SKY_WORTH
    regions: ClassVar[Mapping[str, Mask]] = {"sky": _upper()}


class TestSkyRelight(StageContract):
    stage = SKY_RELIGHT
    params: ClassVar[Mapping[str, Any]] = {"sky": "sunset"}


class TestSkyReplace(StageContract):
    stage = SKY_REPLACE
    params: ClassVar[Mapping[str, Any]] = {"sky": "light_cloud"}
    regions: ClassVar[Mapping[str, Mask]] = {"sky": _upper()}


class TestDuskWorth(StageContract):
    stage = DUSK_WORTH
    regions: ClassVar[Mapping[str, Mask]] = {"sky": _upper()}


class TestDuskGrade(StageContract):
    stage = DUSK_GRADE


class TestDuskEcho(StageContract):
    stage = DUSK_ECHO
    regions: ClassVar[Mapping[str, Mask]] = {"sky": _upper()}


class TestWindowsFind(StageContract):
    stage = WINDOWS_FIND


class TestWindowsGlow(StageContract):
    stage = WINDOWS_GLOW
    regions: ClassVar[Mapping[str, Mask]] = {"windows": _spots()}


class TestWindowsSpill(StageContract):
    stage = WINDOWS_SPILL
    regions: ClassVar[Mapping[str, Mask]] = {"windows": _spots(), "sky": _upper()}


class TestLawnFind(StageContract):
    stage = LAWN_FIND


class TestLawnGreen(StageContract):
    stage = LAWN_GREEN
    regions: ClassVar[Mapping[str, Mask]] = {"lawn": _lower()}


class TestLawnFill(StageContract):
    stage = LAWN_FILL
    regions: ClassVar[Mapping[str, Mask]] = {"lawn": _lower()}


def test_every_stage_has_a_contract() -> None:
    tested = {case.stage.name for case in StageContract.__subclasses__() if hasattr(case, "stage")}
    assert {stage.name for stage in luster_stages()} <= tested
