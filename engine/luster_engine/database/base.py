"""What every table has in common: names of constraints, identifiers, times and states."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, MetaData, Uuid, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from luster_engine.database.ids import new_id


class Base(DeclarativeBase):
    """The root of all tables; constraint names follow one rule so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads this class attribute once
        datetime: DateTime(timezone=True),
        UUID: Uuid(),
        dict[str, Any]: JSONB(none_as_null=True),
        list[Any]: JSONB(none_as_null=True),
    }


class WithId:
    """A table whose rows are named by a time-ordered UUID."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id)


class WithTimes:
    """A table whose rows remember when they were made and last changed."""

    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


def among(column: str, values: Iterable[str]) -> str:
    """The SQL that a text column holds one of the given words."""
    words = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({words})"


def one_of(column: str, values: Iterable[str], *, name: str | None = None) -> CheckConstraint:
    """A constraint that a text column holds one of the given words."""
    return CheckConstraint(among(column, values), name=name or f"{column}_known")
