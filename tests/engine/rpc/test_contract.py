"""Every method of the contract is answered by a room; none is left to the generated base class."""

import inspect
import pkgutil
from importlib import import_module
from typing import Any

import luster_engine
import pytest
from luster_engine.rpc.contract import SERVICES


def rooms() -> list[type[Any]]:
    """The classes of the rooms that answer calls."""
    named = (found.name for found in pkgutil.walk_packages(luster_engine.__path__, "luster_engine."))
    modules = [import_module(name) for name in named if name.rpartition(".")[2].startswith("rpc")]
    return [each for module in modules for _, each in inspect.getmembers(module, inspect.isclass)]


@pytest.mark.parametrize("name", SERVICES)
def test_every_method_is_answered(name: str) -> None:
    (service,) = import_module(f"luster.v1.{name}_pb2").DESCRIPTOR.services_by_name
    base = getattr(import_module(f"luster.v1.{name}_pb2_grpc"), f"{service}Servicer")
    methods = {each for each in vars(base) if not each.startswith("_")}
    answered = {
        each
        for room in rooms()
        if issubclass(room, base)
        for each in methods
        if getattr(room, each) is not vars(base)[each]
    }
    assert answered == methods
