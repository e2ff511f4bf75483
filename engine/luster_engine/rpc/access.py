"""What each RPC declares in the contract about who may call it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from google.protobuf.descriptor import FileDescriptor
from luster.v1 import access_pb2


class Access(StrEnum):
    """Who may call an RPC."""

    PUBLIC = "public"
    ACCOUNT = "account"
    SERVICE = "service"
    ADMIN = "admin"


def declared_access(files: Iterable[FileDescriptor]) -> Mapping[str, Access]:
    """The access of every method of the given contract files, by full method path."""
    found: dict[str, Access] = {}
    for file in files:
        for service in file.services_by_name.values():
            for method in service.methods:
                name = access_pb2.Access.Name(method.GetOptions().Extensions[access_pb2.access])
                found[f"/{service.full_name}/{method.name}"] = Access(name.removeprefix("ACCESS_").lower())
    return found
