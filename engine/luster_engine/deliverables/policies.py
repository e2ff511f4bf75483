"""Disclosure policies: what listing rules ask for when a photo was altered, read from data."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict

from luster_engine.errors import FieldViolation, LusterError, Reason

Change = Literal["none", "altered", "replaced", "generated"]


class Texts(BaseModel):
    """The sentence to publish, by class of change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    none: str
    altered: str
    replaced: str
    generated: str


class Policy(BaseModel):
    """One set of listing rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    note: str = ""
    needs: tuple[Change, ...]
    label: Literal["required", "forbidden", "offered"]
    pair: bool
    original: bool
    label_text: str
    staged_label_text: str
    """What stands on a picture of a room that was furnished virtually."""
    text: Texts

    def applies(self, change: Change) -> bool:
        """Whether a change of this class must be disclosed."""
        return change in self.needs

    def pieces(self, change: Change) -> tuple[str, ...]:
        """The pictures of the pack."""
        if not self.applies(change):
            return ("clean",)
        pictures = {"required": ("labelled",), "forbidden": ("clean",), "offered": ("labelled", "clean")}[self.label]
        return (*(("side_by_side",) if self.pair else ()), *pictures, *(("original",) if self.original else ()))

    def sentence(self, change: Change, what: str, original: str) -> str:
        """The text to publish beside the photo."""
        template: str = getattr(self.text, change if self.applies(change) else "none")
        if not original:  # a picture from words has no unaltered photo, so nothing is said of where it is
            template = re.sub(r"[^.]*\{original\}\.?", "", template).strip()
        return template.replace("{what}", what).replace("{original}", original)


@cache
def policies() -> tuple[Policy, ...]:
    """All policies that Luster comes with, the default one first."""
    text = (files("luster_engine.deliverables") / "policies.toml").read_text(encoding="utf-8")
    return tuple(Policy.model_validate(each) for each in tomllib.loads(text)["policy"])


def policy(wanted: str) -> Policy:
    """A policy by its id; the first one when none is named."""
    if not wanted:
        return policies()[0]
    found = next((each for each in policies() if each.id == wanted), None)
    if found is None:
        listed = ", ".join(each.id for each in policies())
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"There is no disclosure policy {wanted[:64]!r}; there are {listed}.",
            violations=(FieldViolation("policy", f"must be one of {listed}"),),
        )
    return found
