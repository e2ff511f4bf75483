"""Checks manifests against their schemas: `python validate.py SCHEMAS VERSION` with a JSON list of manifests as input.

Run by the Python of a virtual environment that has `kubernetes-validate`, which carries the schemas. Prints a
JSON list of problems.
"""

import json
import sys
from pathlib import Path

import jsonschema
import kubernetes_validate


def problems(manifest: dict[str, object], schemas: Path, version: str) -> list[str]:
    name = f"{manifest.get('kind')} {(manifest.get('metadata') or {}).get('name')}"
    own = schemas / f"{str(manifest.get('kind')).lower()}.json"
    try:
        if own.exists():
            jsonschema.validate(manifest, json.loads(own.read_text()))
        else:
            kubernetes_validate.validate(manifest, version, strict=True)
    except Exception as error:
        return [f"{name}: {getattr(error, 'message', error)}"]
    return []


def main() -> None:
    schemas, version = Path(sys.argv[1]), sys.argv[2]
    print(json.dumps([said for each in json.load(sys.stdin) for said in problems(each, schemas, version)]))


if __name__ == "__main__":
    main()
