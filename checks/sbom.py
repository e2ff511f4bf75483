"""Writes what an installation of Luster consists of, as CycloneDX: `python -m checks.sbom SITE_PACKAGES FILES TARGET`.

SITE_PACKAGES is the folder of an installation that was made from FILES, Luster's own wheels; every package in it is
named with its version, its licence as it declares it, and what it needs of the others. Nothing is asked of a network.
The same installation always gives the same file, and no path or host of whoever built it is in it.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SPECIFICATION = "1.6"
ROOT = "luster"


def bill_of(installed: Iterable[Distribution], files: Iterable[Path]) -> dict[str, Any]:
    """The bill of materials of an installation."""
    found = {canonicalize_name(each.name): each for each in installed}
    wheels = {canonicalize_name(path.name.split("-")[0]): path for path in files if path.suffix == ".whl"}
    strangers = sorted(wheels.keys() - found.keys())
    if strangers:
        raise SystemExit(f"{', '.join(strangers)} was built and is not installed; the bill would be wrong.")
    own = sorted(wheels)
    version = found[own[0]].version if own else "0"
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": ROOT, "name": ROOT, "version": version}},
        "components": [_component(found[name], wheels.get(name)) for name in sorted(found)],
        "dependencies": [
            {"ref": ROOT, "dependsOn": [_reference(found[name]) for name in own]},
            *({"ref": _reference(found[name]), "dependsOn": _needs(found[name], found)} for name in sorted(found)),
        ],
    }


def _component(package: Distribution, wheel: Path | None) -> dict[str, Any]:
    reference = _reference(package)
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": canonicalize_name(package.name),
        "version": package.version,
        "purl": reference,
    }
    licence = _licence(package)
    if licence:
        component["licenses"] = [licence]
    if wheel is not None:
        component["hashes"] = [{"alg": "SHA-256", "content": hashlib.sha256(wheel.read_bytes()).hexdigest()}]
    return component


def _licence(package: Distribution) -> dict[str, Any] | None:
    """As the package declares it: an SPDX expression, else its classifiers, else its first words about it."""
    about = package.metadata
    if expression := about.get("License-Expression"):
        return {"expression": expression}
    named = [each.split("::")[-1].strip() for each in about.get_all("Classifier", []) if each.startswith("License ::")]
    words = str(about.get("License") or "").strip().splitlines()
    name = " / ".join(named) or (words[0][:200] if words else "")
    return {"license": {"name": name}} if name else None


def _needs(package: Distribution, found: Mapping[str, Distribution]) -> list[str]:
    wanted = (Requirement(each) for each in package.requires or ())
    names = {
        canonicalize_name(each.name) for each in wanted if each.marker is None or each.marker.evaluate({"extra": ""})
    }
    return [_reference(found[name]) for name in sorted(names & found.keys())]


def _reference(package: Distribution) -> str:
    return f"pkg:pypi/{canonicalize_name(package.name)}@{package.version}"


def main(site: str, files: str, target: str) -> None:
    """Write the bill."""
    bill = bill_of(distributions(path=[site]), sorted(Path(files).iterdir()))
    Path(target).write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(bill['components'])} packages in {target}")


if __name__ == "__main__":
    main(*sys.argv[1:])
