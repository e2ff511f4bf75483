"""Plans a look at a photo: the one stage that tells what kind of picture it is."""

from collections.abc import Mapping
from typing import Any

from luster_engine.pipeline.render.plan import LOCAL, Alternative, Plan, PlannedStep
from luster_engine.plugins.catalog import Catalog

SCENE = "classic.scene"
"""The stage that is asked."""
LOOKED_EDGE = 512
"""Longest edge in pixels of the picture that is looked at: a thumbnail, as the network learned from."""


def plan_look(catalog: Catalog) -> Mapping[str, Any] | None:
    """The plan as it goes to a child; None where the stage is not installed."""
    stage = catalog.stages.get(SCENE)
    if stage is None:
        return None
    step = PlannedStep(
        stage=stage.name, version=stage.version, plugin=stage.plugin, params=dict(stage.defaults), role="find"
    )
    look = Alternative(provider=LOCAL, seed=0, price=0, steps=(step,))
    plan = Plan(style=SCENE, style_version=stage.version, parameters={}, alternatives=(look,))
    return plan.model_dump(mode="json")
