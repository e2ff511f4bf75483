"""The bill of materials names every package of an installation, and nothing of whoever built it."""

import json
import sysconfig
from importlib.metadata import distributions
from pathlib import Path

import pytest

from checks.sbom import bill_of, main

pytestmark = pytest.mark.fast

SITE = sysconfig.get_paths()["purelib"]


def wheel(folder: Path) -> Path:
    path = folder / "luster_engine-0.1.0-py3-none-any.whl"
    path.write_bytes(b"a wheel")
    return path


def test_every_package_is_named_once_with_a_version_and_an_address(tmp_path: Path) -> None:
    wheel(tmp_path)
    main(SITE, str(tmp_path), str(tmp_path / "bill.json"))
    bill = json.loads((tmp_path / "bill.json").read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    names = [each["name"] for each in bill["components"]]
    assert len(names) == len(set(names)) and {"luster-engine", "luster-sdk", "grpcio", "pillow"} <= set(names)
    assert all(each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}" for each in bill["components"])
    needs = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
    assert needs.keys() == {each["bom-ref"] for each in bill["components"]} | {"luster"}
    engine = next(each for each in bill["components"] if each["name"] == "luster-engine")
    assert needs["luster"] == [engine["bom-ref"]] and len(engine["hashes"][0]["content"]) == 64
    assert any(each.startswith("pkg:pypi/grpcio@") for each in needs[engine["bom-ref"]])
    # An extra that was not asked for is no need.
    assert not any(each.startswith("pkg:pypi/rawpy@") for each in needs[engine["bom-ref"]])
    assert all(ref in needs for each in needs.values() for ref in each)


def test_no_path_of_whoever_built_it_is_in_it(tmp_path: Path) -> None:
    text = json.dumps(bill_of(distributions(path=[SITE]), [wheel(tmp_path)]))
    assert "file:" not in text and str(Path.home()) not in text and str(tmp_path) not in text


def test_the_same_installation_gives_the_same_bill(tmp_path: Path) -> None:
    first, second = (bill_of(distributions(path=[SITE]), [wheel(tmp_path)]) for _ in range(2))
    assert first == second


def test_a_wheel_that_is_not_installed_stops_it(tmp_path: Path) -> None:
    (tmp_path / "luster_forgotten-0.1.0-py3-none-any.whl").write_bytes(b"")
    with pytest.raises(SystemExit, match="luster-forgotten was built and is not installed"):
        bill_of(distributions(path=[SITE]), tmp_path.iterdir())
