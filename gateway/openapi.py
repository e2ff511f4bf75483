"""Writes gateway/openapi.json, the committed document of the whole API, or says with --check whether it still fits."""

import argparse
import json
from pathlib import Path

from luster_gateway import GatewaySettings, create_app

DOCUMENT = Path(__file__).resolve().parent / "openapi.json"


def current() -> str:
    """The document of every route, those of the one-machine mode among them."""
    settings = GatewaySettings.model_construct(one_machine=True, service_token=_token())
    return json.dumps(create_app(settings).openapi(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _token() -> object:
    return GatewaySettings(service_token="x").service_token  # noqa: S106 - any will do, nothing is signed


def main() -> int:
    """Runs the command; the exit code is 1 when --check finds drift."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    if parser.parse_args().check:
        return 0 if DOCUMENT.read_text() == current() else 1
    DOCUMENT.write_text(current())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
