"""An operator's list of models: it takes the place of what it names, and a faulty one is refused with its fault."""

from pathlib import Path

import pytest
from luster_engine.errors import LusterError
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.model_files import with_models

from tests.engine.plugins.test_capability import CATALOG

GOOD = """
[[models.dear]]
name = "d3"
title = "D3"
kinds = ["edit"]
price = { unit = "megapixel", usd = 0.01 }
sunset = 2027-01-31
"""


def read(folder: Path, text: str) -> Catalog:
    (folder / "models.toml").write_text(text)
    return with_models(CATALOG, folder / "models.toml")


def test_it_takes_the_place_of_the_providers_that_it_names(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)

    assert [each.name for each in found.providers["dear"].models] == ["d3"]
    assert found.providers["cheap"] == CATALOG.providers["cheap"]
    assert with_models(CATALOG, None) is CATALOG


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[models.dear]\n", "line 1"),
        (GOOD.replace('"edit"', '"edits"'), "kinds"),
        (GOOD.replace("dear", "daer"), 'Did you mean "dear"'),
        (GOOD + 'instead = "d9"\n', "d9"),
        (GOOD.replace("usd = 0.01", "usd = -1"), "usd"),
        (GOOD + 'colour = "blue"\n', "colour"),
    ],
)
def test_a_faulty_one_is_refused_with_its_fault(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(LusterError, match="LUSTER_MODELS_FILE") as refused:
        read(tmp_path, text)
    assert said in refused.value.message


def test_one_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LusterError, match="No such file"):
        with_models(CATALOG, tmp_path / "none.toml")
