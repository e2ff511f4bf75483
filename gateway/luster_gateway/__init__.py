"""The REST gateway of Luster: authenticates web and mobile clients and translates to the engine's gRPC contract."""

from luster_gateway.app import create_app
from luster_gateway.server import serve
from luster_gateway.settings import GatewaySettings

__all__ = ["GatewaySettings", "create_app", "serve"]
