"""What can be bought: packs of credits and monthly plans, as the operator's file lists them."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from luster_engine.errors import FieldViolation, LusterError, Reason

Membership = Literal["none", "plus", "pro"]


class Pack(BaseModel):
    """Something that can be bought."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")
    title: str = Field(min_length=1, max_length=100)
    credits: int = Field(ge=1, le=10_000_000)
    """Credits it brings; for a plan, each month."""
    display_price: str = Field(min_length=1, max_length=40)
    amount: int = Field(ge=1)
    """The price in the currency's smallest unit."""
    currency: str = Field(default="usd", pattern=r"^[a-z]{3}$")
    stripe_price: str | None = None
    """The price's id in Stripe; without one, checkout names amount and currency itself."""
    store_products: Mapping[str, str] = {}
    """The product's id in each app store."""
    subscription: bool = False
    membership: Membership = "none"
    """What a plan's subscribers are; it raises their share of the queue."""
    interval: Literal["month", "year"] = "month"
    """How often a plan is paid."""

    @property
    def months(self) -> int:
        """For how many months its price pays."""
        return 12 if self.interval == "year" else 1

    @model_validator(mode="after")
    def _only_plans_make_members(self) -> "Pack":
        if self.membership != "none" and not self.subscription:
            raise ValueError("only a plan (under [[plan]]) can bring a membership")
        if self.interval != "month" and not self.subscription:
            raise ValueError("only a plan (under [[plan]]) has an interval")
        return self


class Packs:
    """The catalogue, cheapest first and plans after packs."""

    def __init__(self, packs: Iterable[Pack]) -> None:
        ordered = sorted(packs, key=lambda pack: (pack.subscription, pack.amount, pack.id))
        self.all = tuple(ordered)
        products = [(pack.stripe_price, pack) for pack in ordered if pack.stripe_price]
        products += [(product, pack) for pack in ordered for product in sorted(set(pack.store_products.values()))]
        self._by_id = _unique("id", ((pack.id, pack) for pack in ordered))
        self._by_product = _unique("price or product", products)

    def get(self, id: str | None) -> Pack | None:
        """The pack of an id, if it is sold."""
        return self._by_id.get(id) if id else None

    def selling(self, products: Iterable[str]) -> Pack | None:
        """The first pack that one of these prices or store products sells."""
        # Play names a subscription's product as "product:base-plan".
        names = (name for product in products for name in (product, product.partition(":")[0]))
        return next((self._by_product[name] for name in names if name in self._by_product), None)

    def required(self, id: str) -> Pack:
        """The pack of an id, or an error that lists what there is."""
        pack = self.get(id)
        if pack is None:
            near = difflib.get_close_matches(id[:64], self._by_id, n=1)
            hint = f"Did you mean {near[0]!r}?" if near else "GET /billing/packs lists them."
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"There is no pack {id[:64]!r}. {hint}",
                violations=(FieldViolation("pack", f"is not one of {', '.join(self._by_id)}"),),
            )
        return pack


def load_packs(file: Path | None) -> Packs:
    """The catalogue of the operator's file, or the one that comes with Luster."""
    name = str(file) if file else "the built-in catalogue"
    try:
        text = file.read_text(encoding="utf-8") if file else _built_in()
        return Packs(_read(tomllib.loads(text)))
    except OSError as error:
        raise _refused(name, error.strerror or str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        raise _refused(name, f"{'.'.join(map(str, first['loc'])) or 'an entry'}: {first['msg']}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError) as error:
        raise _refused(name, str(error)) from error


def _built_in() -> str:
    return resources.files(__package__).joinpath("packs.toml").read_text(encoding="utf-8")


def _read(document: Mapping[str, object]) -> list[Pack]:
    unknown = set(document) - {"pack", "plan"}
    if unknown:
        raise ValueError(f"{min(unknown)!r} is unknown; it lists [[pack]] and [[plan]] tables")
    return [
        Pack.model_validate({**table, "subscription": kind == "plan"})
        for kind in ("pack", "plan")
        for table in _tables(document, kind)
    ]


def _tables(document: Mapping[str, object], kind: str) -> list[dict[str, object]]:
    tables = document.get(kind, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ValueError(f"write [[{kind}]] with two brackets: it is a list of tables")
    return tables


def _unique(what: str, pairs: Iterable[tuple[str, Pack]]) -> Mapping[str, Pack]:
    found: dict[str, Pack] = {}
    for name, pack in pairs:
        if name in found:
            raise ValueError(f"the {what} {name!r} stands in two entries")
        found[name] = pack
    return found


def _refused(name: str, why: str) -> LusterError:
    return LusterError(
        Reason.INVALID_ARGUMENT, f"The packs in {name} cannot be used: {why}. Correct the file of LUSTER_PACKS_FILE."
    )
