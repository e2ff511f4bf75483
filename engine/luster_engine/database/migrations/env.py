"""Tells Alembic which connection to use and which tables there should be."""

from importlib import import_module
from pathlib import Path

import luster_engine
from alembic import context
from luster_engine.database.base import Base

# Every room keeps its tables in its own models.py.
for models in sorted(Path(luster_engine.__file__).parent.glob("*/models.py")):
    import_module(f"luster_engine.{models.parent.name}.models")

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_object=lambda thing, name, kind, *_rest: not (name or "").startswith("procrastinate_"),
    compare_server_default=False,
)
context.run_migrations()
