"""A gRPC client for services beside the engine: a channel with token, deadline and retries, and `enhance(bytes)`."""

from luster_grpc.engine import Engine, Enhanced, EnhanceFailed

__all__ = ["Engine", "Enhanced", "EnhanceFailed"]
