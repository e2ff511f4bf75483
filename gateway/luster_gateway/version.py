"""The installed version of the gateway."""

from importlib.metadata import PackageNotFoundError, version


def _installed() -> str:
    try:
        return version("luster-gateway")
    except PackageNotFoundError:
        return "0.0.0"


VERSION = _installed()
