"""The models that come with this package, by provider; an operator's file may take their place."""

from functools import cache
from importlib.resources import files

from luster_sdk.providers import ImageModel, read_models


@cache
def models_of(provider: str) -> tuple[ImageModel, ...]:
    """The models of one provider, the usual one first."""
    return read_models((files("luster_providers") / "models.toml").read_text())[provider]
