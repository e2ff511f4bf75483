"""The matte goes through every step that mends it, in the order in which they rely on each other."""

import numpy as np
import pytest
from luster_classic.scene.eyes import Glance
from luster_classic.sky import find
from luster_classic.sky.chance import SkyChance
from luster_classic.sky.sight import Sight

from tests.plugins.classic import scenes

HIGH, WIDE, EAVE = 400, 600, 200
CLOUD, RAG = np.s_[40:90, 300:420], np.s_[188:200, 500:540]
POCKET, STAIN = np.s_[206:226, 100:130], np.s_[206:226, 250:280]


def test_a_pocket_and_a_rag_join_the_matte_and_a_stain_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.full((HIGH, WIDE, 3), 0.8, np.float32)
    picture[EAVE:] = 0.35
    picture[CLOUD] = picture[RAG] = 0.9
    picture[POCKET], picture[STAIN] = 0.8, (0.6, 0.55, 0.5)
    drawn = np.zeros((HIGH, WIDE), np.float32)
    drawn[:EAVE] = 1.0
    first, second, nothing = drawn.copy(), drawn.copy(), np.zeros_like(drawn)
    drawn[RAG], first[RAG], second[RAG] = 0.1, 0.85, 0.45
    first[POCKET], second[POCKET] = 0.3, 0.35
    drawn[STAIN] = first[STAIN] = 0.6
    # The network of edges would draw its own.
    monkeypatch.setattr(find, "draw_edges", lambda *_, **__: drawn)
    likely = SkyChance(Sight(first, nothing, nothing), np.ones_like(drawn), 1.0, 1.0)
    matte, _, _ = find.draw_matte(scenes.proxy_of(picture), picture, likely, Glance(second, 0.0), edges=True)
    alpha = matte.alpha
    assert alpha[:EAVE].min() > 0.99, "with the rag above the eave"
    assert alpha[POCKET].mean() > 0.95, "with the pocket between the rafters"
    assert alpha[STAIN].max() < 0.05, "without the stain on the wall"
