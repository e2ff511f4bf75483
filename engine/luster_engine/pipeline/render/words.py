"""Plans a picture that a remote model makes from words: who is asked, in which size, for which price."""

from collections.abc import Mapping

from luster_sdk.providers import ModelSizes, fitting_size
from luster_sdk.providers.models import ImageModel

from luster_engine.pipeline.render.plan import (
    AUTO,
    Alternative,
    Frozen,
    OutputOptions,
    Plan,
    PlannedStep,
    Warning_,
)
from luster_engine.plugins import capability, makers
from luster_engine.plugins.capability import Chosen, ModelStanding
from luster_engine.plugins.catalog import Catalog

FROM_WORDS = "generate"
"""Stands in place of a style's name where a picture is made from words; also the name of the plan's one step."""
VERSION = "1.0.0"
_LARGEST = 3_700_000
"""Pixels that are asked for at most: models allow more, and beyond this their answers are said to be less reliable."""
_MOST_RATIO = 0.03
"""How far a model's nearest ratio may lie from the one that was asked for before that is said."""


class WordsRequest(Frozen):
    """What somebody asks for, and what the caller knows that a plan depends on."""

    words: str
    ratio: str
    shape: float
    """Width by height."""
    seed: int
    references: int = 0
    provider: str = AUTO
    output: OutputOptions = OutputOptions()
    max_edge: int | None = None
    """Longest edge of the result in pixels; None is the largest that the model makes well."""
    tier: str = "premium"
    price: int = 0
    provider_prices: Mapping[str, int] = {}
    configured: frozenset[str] = frozenset()
    standing: ModelStanding = ModelStanding()
    credits_per_dollar: float = 0.0


def plan_words(catalog: Catalog, request: WordsRequest) -> tuple[Plan, tuple[Warning_, ...]]:
    """Freezes a request into a plan. Pure: the same catalog and request always give the same plan."""
    asked = capability.ProviderWish(request.provider, True, request.configured)
    chosen = makers.makers(catalog, asked, request.standing, makers.from_words(request.references))
    plan = Plan(
        style=FROM_WORDS,
        style_version=VERSION,
        title="Picture from words",
        parameters={"ratio": request.ratio, "seed": request.seed},
        disclosure="generated",
        prompt=request.words,
        alternatives=tuple(_alternative(request, one, model) for one, model in chosen),
        output=request.output,
        max_edge=request.max_edge,
    )
    return plan, tuple(_said(request, chosen))


def _alternative(request: WordsRequest, chosen: Chosen, model: ImageModel) -> Alternative:
    width, height = _size(request, model.sizes)
    params = {"prompt": request.words, "size": f"{width}x{height}", "tier": request.tier}
    price = capability.credits_of(
        f"{chosen.provider}/{chosen.model}",
        model.price.of(width, height),
        base=request.price,
        named=request.provider_prices,
        per_dollar=request.credits_per_dollar,
    )
    return Alternative(
        provider=chosen.provider,
        model=chosen.model,
        seed=request.seed,
        price=price,
        steps=(PlannedStep(stage=FROM_WORDS, version=VERSION, plugin="luster", params=params),),
    )


def _size(request: WordsRequest, sizes: ModelSizes) -> tuple[int, int]:
    """What is asked for: as large as is wanted and as the model makes well."""
    most = min(sizes.max_pixels, max(_LARGEST, sizes.min_pixels))
    pixels = float(most)
    if request.max_edge:
        long_edge, narrow = float(request.max_edge), min(request.shape, 1 / request.shape)
        pixels = min(pixels, long_edge * long_edge * narrow)
    pixels = max(pixels, sizes.min_pixels)
    width = (pixels * request.shape) ** 0.5
    wanted = max(1, round(width)), max(1, round(width / request.shape))
    return fitting_size(*wanted, sizes.model_copy(update={"max_pixels": most}))


def _said(request: WordsRequest, chosen: tuple[tuple[Chosen, ImageModel], ...]) -> list[Warning_]:
    warnings = [Warning_(code=code, message=text) for code, text in makers.replaced([one for one, _ in chosen])]
    first, model = chosen[0]
    shapes = {each: _shape(each) for each in model.sizes.ratios}
    nearest = min(shapes, key=lambda each: abs(shapes[each] / request.shape - 1), default="")
    if nearest and abs(shapes[nearest] / request.shape - 1) > _MOST_RATIO:
        text = f"{first.provider} makes no pictures of {request.ratio}; the nearest that it makes is {nearest}."
        warnings.append(Warning_(code="nearest_ratio", message=text))
    return warnings


def _shape(ratio: str) -> float:
    across, _, down = ratio.partition(":")
    return float(across) / float(down)
