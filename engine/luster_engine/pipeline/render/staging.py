"""Plans how a room is furnished by a remote model: who is asked, in which words, for which price."""

import hashlib
from collections.abc import Mapping
from typing import Any

from luster_sdk.providers import ModelSizes

from luster_engine.pipeline.render.plan import (
    PIN,
    Alternative,
    Plan,
    PlannedStep,
    PlanRequest,
    RenderedPrompt,
    Warning_,
    add_wish,
)
from luster_engine.plugins import capability, makers, schema
from luster_engine.plugins.capability import Chosen
from luster_engine.plugins.catalog import Catalog

STAGED = "stage"
"""Stands in place of a style's name where a room is furnished; also the name of the plan's one step."""
VERSION = "1.0.0"
REGION = "furnishings"
"""The part of the photo that is changed: where the model put something."""
ROOMS = ("living_room", "dining_room", "bedroom", "kitchen", "bathroom", "office", "hallway")
FURNITURE = ("contemporary", "scandinavian", "classic", "rustic", "minimal")
FORM: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "room": {"anyOf": [{"enum": list(ROOMS)}, {"type": "null"}], "default": None},
        "furniture": {"enum": list(FURNITURE), "default": FURNITURE[0]},
    },
}
"""The parameters of the kind, as styles export theirs."""
_TEMPLATE = (
    "Furnish this empty {room} as for a property listing, with {furniture} furniture that fits its size. "
    "Add only things that can be carried in: furniture, rugs, lamps, curtains beside the windows, plants, pictures on "
    "the walls. Cover no window and no door. Keep the camera's position and the framing, the walls and their colour, "
    "the floor, the ceiling, windows, doors, fittings, the view outside and the light exactly as they are."
)
PROPOSAL = "This is a proposal for furnishing the room. What was put in is not there, and is to be said so where shown."


def plan_staging(catalog: Catalog, request: PlanRequest) -> tuple[Plan, tuple[Warning_, ...]]:
    """Freezes a request into a plan. Pure: the same catalog and request always give the same plan."""
    hint = {"room": request.room} if schema.offers(FORM, "room", request.room) else {}
    parameters = schema.check(FORM, {**hint, **request.parameters}, "Furnishing a room")
    asked = capability.ProviderWish(request.provider, True, request.configured)
    prompt = _worded(parameters, request.prompt)
    chosen = makers.makers(catalog, asked, request.standing, makers.FURNISHED)
    plan = Plan(
        style=STAGED,
        style_version=VERSION,
        title="Furnished room",
        parameters=parameters,
        strict=request.strict,
        room=parameters["room"],
        region=REGION,
        disclosure="replaced",
        prompt=request.prompt,
        alternatives=tuple(_alternative(request, one, model.sizes, prompt) for one, model in chosen),
        output=request.output,
        max_edge=request.max_edge,
    )
    notes = (("proposal", PROPOSAL), *makers.replaced([one for one, _ in chosen]))
    return plan, tuple(Warning_(code=code, message=text) for code, text in notes)


def _worded(parameters: Mapping[str, Any], wish: str) -> RenderedPrompt:
    """The words that are sent: what stays stays, whatever a user wished for."""
    words = {name: str(value or "room").replace("_", " ") for name, value in parameters.items()}
    text = _TEMPLATE.format(room=words["room"], furniture=words["furniture"])
    if wish:
        text = f"{add_wish(text, wish)} {PIN}"
    return RenderedPrompt(
        text=" ".join(text.split()),
        template=STAGED,
        version=f"{STAGED}-{VERSION}",
        content_hash=hashlib.sha256(_TEMPLATE.encode()).hexdigest(),
    )


def _alternative(request: PlanRequest, chosen: Chosen, sizes: ModelSizes, prompt: RenderedPrompt) -> Alternative:
    digest = hashlib.sha256(f"{request.content}\n{STAGED}\n{chosen.provider}".encode()).digest()
    price = capability.credits_of(
        f"{chosen.provider}/{chosen.model}",
        chosen.dollars,
        base=request.price,
        named=request.provider_prices,
        per_dollar=request.credits_per_dollar,
    )
    params = {"prompt": prompt.text, "tier": request.tier, "sizes": sizes.model_dump(mode="json")}
    return Alternative(
        provider=chosen.provider,
        model=chosen.model,
        seed=int.from_bytes(digest[:4], "big") >> 1,
        price=price,
        steps=(
            PlannedStep(stage=STAGED, version=VERSION, plugin="luster", params=params, role="masked", region=REGION),
        ),
        prompt=prompt,
    )
