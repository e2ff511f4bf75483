"""Models as data: what each can do, what it costs, and when it ends; read from TOML."""

import tomllib
from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from luster_sdk.params import Params

Kind = Literal["edit", "generate", "upscale", "relight", "inpaint", "tag"]
Unit = Literal["picture", "megapixel", "token"]
Verified = Literal["wire", "live"]


class ModelPrice(Params):
    """What a model costs in US dollars."""

    unit: Unit = "picture"
    usd: float = Field(ge=0, title="US dollars", description="For one unit; for tokens, for a usual picture.")

    def of(self, width: int, height: int, pictures: int = 1) -> float:
        """What so many pictures of this size cost; megapixels are counted whole, as makers do."""
        units = -(-width * height // 1_000_000) if self.unit == "megapixel" else 1
        return round(self.usd * units * pictures, 6)


class ModelSizes(Params):
    """The sizes that a model answers with."""

    min_pixels: int = Field(262_144, ge=1)
    max_pixels: int = Field(1_048_576, ge=1)
    multiple: int = Field(16, ge=1, description="Edges are multiples of this.")
    max_ratio: float = Field(3.0, ge=1)
    ratios: tuple[str, ...] = Field((), description="The only ratios there are, such as 16:9; empty for any.")

    @model_validator(mode="after")
    def _in_order(self) -> "ModelSizes":
        if self.min_pixels > self.max_pixels:
            raise ValueError("min_pixels is larger than max_pixels")
        return self


class ImageModel(Params):
    """One model of a provider. `name` is the provider's own word for it."""

    name: str = Field(min_length=1, max_length=200)
    title: str = Field(max_length=200)
    kinds: tuple[Kind, ...] = Field(min_length=1)
    sizes: ModelSizes = ModelSizes()
    mask: bool = Field(False, description="Whether it can be told where it may edit.")
    references: int = Field(0, ge=0, le=7, description="Pictures that may go with the photo.")
    seeded: bool = Field(False, description="Whether it takes a seed.")
    most_pictures: int = Field(1, ge=1, le=8)
    price: ModelPrice
    sunset: date | None = Field(None, description="The day from which it is not answered any more.")
    instead: str = Field("", description="The model to take when this one has ended.")
    licence: str = Field("", max_length=200, description="What results may be used for.")
    notes: str = Field("", max_length=500, description="What it is good at, and what was not confirmed.")
    verified: Verified = Field("wire", description="wire: against a local server only; live: with the maker's own.")

    def can(self, kind: str) -> bool:
        """Whether it does this kind of work."""
        return kind in self.kinds

    def ended(self, today: date) -> bool:
        """Whether it is not answered any more."""
        return self.sunset is not None and today >= self.sunset


class ModelList(Params):
    """A file of models by provider."""

    models: dict[str, tuple[ImageModel, ...]]

    @model_validator(mode="after")
    def _consistent(self) -> "ModelList":
        for provider, models in self.models.items():
            names = [each.name for each in models]
            if len(set(names)) != len(names):
                raise ValueError(f"{provider} lists a model twice")
            for each in models:
                if each.instead and each.instead not in names:
                    raise ValueError(
                        f"{provider} names {each.instead!r} instead of {each.name!r}, and lists no such one"
                    )
        return self


def read_models(text: str) -> dict[str, tuple[ImageModel, ...]]:
    """The models of a TOML file, by provider. `[[models.NAME]]` begins one; the first is the provider's usual one."""
    return dict(ModelList.model_validate(tomllib.loads(text)).models)


def usable_model(models: tuple[ImageModel, ...], wanted: str, today: date) -> ImageModel | None:
    """The model that is asked for, or what takes the place of one that has ended; None where there is neither."""
    by_name = {each.name: each for each in models}
    seen: set[str] = set()
    found = by_name.get(wanted)
    while found is not None and found.ended(today) and found.name not in seen:
        seen.add(found.name)
        found = by_name.get(found.instead)
    return None if found is None or found.ended(today) else found
