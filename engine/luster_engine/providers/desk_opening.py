"""Opens the desk with what an operator's settings say of it."""

from luster_engine.database.session import Database
from luster_engine.plugins.catalog import Catalog
from luster_engine.providers.desk import Desk
from luster_engine.providers.opening import openings
from luster_engine.scratch import Scratch
from luster_engine.settings import Settings
from luster_engine.storage.port import Storage


def open_desk(settings: Settings, database: Database, storage: Storage, catalog: Catalog, scratch: Scratch) -> Desk:
    """Where remote models are asked; their processes start with the first question."""
    known, budgets = openings(catalog, settings), settings.provider_budgets
    return Desk(database, storage, known, budgets, scratch, settings.models_off)
