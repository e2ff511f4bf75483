"""An operator's own list of models, which takes the place of the lists that plugins bring."""

import tomllib
from pathlib import Path
from types import MappingProxyType

from luster_sdk.providers.models import read_models
from pydantic import ValidationError

from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import Catalog, near_miss


def with_models(catalog: Catalog, path: Path | None) -> Catalog:
    """The catalog with the models of the file. A file that cannot be used is refused: prices may depend on it."""
    if path is None:
        return catalog
    try:
        models = read_models(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(path, str(error)) from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(each) for each in first["loc"])
        raise _refused(path, f"{place}: {first['msg']}") from None
    for name in models:
        if name not in catalog.providers:
            raise _refused(path, f'there is no provider "{name}".{near_miss(name, catalog.providers)}')
    named = {name: catalog.providers[name].model_copy(update={"models": found}) for name, found in models.items()}
    return catalog.model_copy(update={"providers": MappingProxyType({**catalog.providers, **named})})


def _refused(path: Path, why: str) -> LusterError:
    text = f"The list of models {path} (LUSTER_MODELS_FILE) cannot be used: {' '.join(why.split())[:500]}"
    return LusterError(Reason.INVALID_ARGUMENT, text, field="models_file")
