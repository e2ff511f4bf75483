"""The services of the contract, by the files that declare them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from google.protobuf.descriptor import FileDescriptor

SERVICES = (
    "account", "admin", "asset", "auth", "billing", "catalog", "comparison", "credit", "delivery",
    "enhance", "job", "object", "prompt", "set", "shoot", "webhook",
)  # fmt: skip
"""The files of the contract that declare a service each."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service of the contract: its name, the file that declares it, and how to add its servicer to a server."""

    name: str
    file: FileDescriptor
    add: Callable[[Any, Any], None]
    servicer: Any


def service(room: str, servicer: Any) -> Service:
    """The service that a file declares."""
    file = import_module(f"luster.v1.{room}_pb2").DESCRIPTOR
    generated = import_module(f"luster.v1.{room}_pb2_grpc")
    (name,) = file.services_by_name
    return Service(
        name=file.services_by_name[name].full_name,
        file=file,
        add=getattr(generated, f"add_{name}Servicer_to_server"),
        servicer=servicer,
    )
