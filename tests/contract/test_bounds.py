"""Every string, list, map and free form of the contract has a bound, and its comment says the same."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from luster.v1 import options_pb2

PROTO = Path(__file__).parents[2] / "proto" / "luster" / "v1"
BOUND: Any = options_pb2.bound
_FIELD = re.compile(r"^\s+(?:optional |repeated )?(?:map<\w+, \w+>|[\w.]+) \w+ = \d+ \[")
_BOUNDS = re.compile(r"\(bound\)\.(chars|bytes|items) = (\d+)")


def kinds() -> Iterator[Descriptor]:
    for path in sorted(PROTO.glob("*.proto")):
        if path.stem != "options":
            file = import_module(f"luster.v1.{path.stem}_pb2").DESCRIPTOR
            yield from (kind for kind in file.message_types_by_name.values())


def lacks(field: FieldDescriptor) -> str:
    bound = field.GetOptions().Extensions[BOUND]
    kind = field.message_type
    is_map = kind is not None and kind.GetOptions().map_entry
    if field.is_repeated and not bound.items:
        return "items"
    texts = [kind.fields_by_name["key"], kind.fields_by_name["value"]] if is_map and kind is not None else [field]
    if any(each.type == FieldDescriptor.TYPE_STRING for each in texts) and not bound.chars:
        return "chars"
    if field.type == FieldDescriptor.TYPE_BYTES and not bound.bytes:
        return "bytes"
    free = kind is not None and not is_map and not kind.full_name.startswith("luster.v1.")
    sized = free and kind is not None and kind.full_name != "google.protobuf.Timestamp"
    return "bytes" if sized and not bound.bytes else ""


def test_every_field_without_an_end_has_a_bound() -> None:
    unbounded = {f"{kind.name}.{field.name}": lacks(field) for kind in kinds() for field in kind.fields if lacks(field)}
    assert unbounded == {}, "write `[(bound).chars = 200]` or the like, and the same in the field's comment"


def test_comments_say_the_bounds() -> None:
    silent = []
    for path in sorted(PROTO.glob("*.proto")):
        lines = path.read_text().splitlines()
        for number, line in enumerate(lines):
            if not _FIELD.match(line):
                continue
            option = line
            for more in lines[number + 1 :]:
                if "]" in option:
                    break
                option += more
            wanted = [f"{int(value):,}" for _, value in _BOUNDS.findall(option.partition("];")[0])]
            comment = lines[number - 1]
            if wanted and not (comment.strip().startswith("// At most ") and all(each in comment for each in wanted)):
                silent.append(f"{path.name}:{number + 1}")
    assert silent == []
