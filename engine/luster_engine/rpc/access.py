"""What each RPC declares in the contract about who may call it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from google.protobuf.descriptor import FileDescriptor
from luster.v1 import options_pb2

_ACCESS: Any = options_pb2.access  # the generated type says only that it is some extension


class Access(StrEnum):
    """Who may call an RPC."""

    PUBLIC = "public"
    ACCOUNT = "account"
    SERVICE = "service"
    ADMIN = "admin"
    SUPPORT = "support"


def declared_access(files: Iterable[FileDescriptor]) -> Mapping[str, Access]:
    """The access of every method of the given contract files, by full method path."""
    found: dict[str, Access] = {}
    for file in files:
        for service in file.services_by_name.values():
            for method in service.methods:
                declared: int = method.GetOptions().Extensions[_ACCESS]
                if declared == options_pb2.ACCESS_UNSPECIFIED:
                    raise ValueError(f"{service.full_name}.{method.name} does not say who may call it")
                name = options_pb2.Access.Name(options_pb2.Access.ValueType(declared))
                found[f"/{service.full_name}/{method.name}"] = Access(name.removeprefix("ACCESS_").lower())
    return found
