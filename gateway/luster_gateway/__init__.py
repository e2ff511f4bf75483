"""The REST gateway of Luster: authenticates web and mobile clients and translates to the engine's gRPC contract."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from luster_gateway.app import create_app
    from luster_gateway.server import serve
    from luster_gateway.settings import GatewaySettings

__all__ = ["GatewaySettings", "create_app", "serve"]

_FROM = {"GatewaySettings": "settings", "create_app": "app", "serve": "server"}
"""Imported when somebody asks: the gateway's own process has something to do before."""


def __getattr__(name: str) -> Any:
    if name not in _FROM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_FROM[name]}"), name)
