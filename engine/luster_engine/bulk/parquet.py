"""Writes a table as a Parquet file: columns of text, whole numbers and fractions, none of which is ever missing.

The packages that write Parquet take more room than the engine's imaging. Of the format a report needs little: one page
for each column of each group of rows, plain values packed by gzip, and the list of them at the end of the file, in
Thrift's compact protocol (parquet.apache.org, "File Format"; `parquet.thrift` numbers the fields).
"""

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, Final

GROUP_ROWS: Final = 50_000
"""Rows of one group, which are in memory at once: some 15 MB of a report. Less: readers ask the disk more often."""
_MAGIC: Final = b"PAR1"
_GZIP_WINDOW: Final = 31
"""What zlib calls a gzip member with the largest window."""

# Thrift's compact protocol names its types so.
_I32: Final = 5
_I64: Final = 6
_BINARY: Final = 8
_LIST: Final = 9
_STRUCT: Final = 12

# parquet.thrift: Type, ConvertedType, Encoding, CompressionCodec.
_INT64: Final = 2
_DOUBLE: Final = 5
_BYTE_ARRAY: Final = 6
_UTF8: Final = 0
_PLAIN: Final = 0
_RLE: Final = 3
_GZIP: Final = 2
_PHYSICAL: Final[Mapping[type, int]] = {str: _BYTE_ARRAY, int: _INT64, float: _DOUBLE}

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class _Written:
    """One column of one group, where it begins and how large it is."""

    offset: int
    unpacked: int
    packed: int


@dataclass(frozen=True, slots=True)
class _Group:
    rows: int
    columns: tuple[_Written, ...]


def write_table(file: BinaryIO, columns: Mapping[str, type], rows: Iterable[Sequence[Cell]]) -> None:
    """Write rows under named columns, each of `str`, `int` or `float`; only a group of rows is in memory at once."""
    file.write(_MAGIC)
    groups: list[_Group] = []
    left = iter(rows)
    while group := list(islice(left, GROUP_ROWS)):
        written = [_column(file, kind, [row[number] for row in group]) for number, kind in enumerate(columns.values())]
        groups.append(_Group(len(group), tuple(written)))
    footer = _footer(columns, groups)
    file.write(footer + struct.pack("<I", len(footer)) + _MAGIC)


def _column(file: BinaryIO, kind: type, values: Sequence[Cell]) -> _Written:
    """One page: a header, and the packed values after it."""
    plain = _values(kind, values)
    packer = zlib.compressobj(wbits=_GZIP_WINDOW)
    packed = packer.compress(plain) + packer.flush()
    about = _fields((1, _i32(len(values))), (2, _i32(_PLAIN)), (3, _i32(_RLE)), (4, _i32(_RLE)))
    header = _fields((1, _i32(0)), (2, _i32(len(plain))), (3, _i32(len(packed))), (5, (_STRUCT, about)))
    place = file.tell()
    file.write(header + packed)
    return _Written(place, len(header) + len(plain), len(header) + len(packed))


def _values(kind: type, values: Sequence[Cell]) -> bytes:
    if kind is str:
        # A name that is no UTF-8 cannot be a column's text; it is shown as well as it can be.
        texts = [str(value).encode(errors="backslashreplace") for value in values]
        return b"".join(struct.pack("<I", len(text)) + text for text in texts)
    return struct.pack(f"<{len(values)}{'q' if kind is int else 'd'}", *values)


def _footer(columns: Mapping[str, type], groups: Sequence[_Group]) -> bytes:
    root = _fields((4, _text("report")), (5, _i32(len(columns))))
    schema = [root, *(_column_of_schema(name, kind) for name, kind in columns.items())]
    return _fields(
        (1, _i32(1)),
        (2, _list(_STRUCT, schema)),
        (3, _i64(sum(group.rows for group in groups))),
        (4, _list(_STRUCT, [_group(columns, group) for group in groups])),
        (6, _text("luster")),
    )


def _column_of_schema(name: str, kind: type) -> bytes:
    """A column that is never missing; that it is text is said in the old way and in the new one."""
    fields = [(1, _i32(_PHYSICAL[kind])), (3, _i32(0)), (4, _text(name))]
    if kind is str:
        fields += [(6, _i32(_UTF8)), (10, (_STRUCT, _fields((1, (_STRUCT, _fields())))))]
    return _fields(*fields)


def _group(columns: Mapping[str, type], group: _Group) -> bytes:
    chunks = []
    for (name, kind), written in zip(columns.items(), group.columns, strict=True):
        about = _fields(
            (1, _i32(_PHYSICAL[kind])),
            (2, _list(_I32, [_varint(_zigzag(each)) for each in (_PLAIN, _RLE)])),
            (3, _list(_BINARY, [_text(name)[1]])),
            (4, _i32(_GZIP)),
            (5, _i64(group.rows)),
            (6, _i64(written.unpacked)),
            (7, _i64(written.packed)),
            (9, _i64(written.offset)),
        )
        chunks.append(_fields((2, _i64(written.offset)), (3, (_STRUCT, about))))
    size = sum(written.unpacked for written in group.columns)
    return _fields((1, _list(_STRUCT, chunks)), (2, _i64(size)), (3, _i64(group.rows)))


def _fields(*fields: tuple[int, tuple[int, bytes]]) -> bytes:
    """A struct: its fields by number, each said as its distance from the one before, and an end."""
    encoded, last = b"", 0
    for number, (kind, value) in fields:
        encoded += bytes([(number - last) << 4 | kind]) + value
        last = number
    return encoded + b"\0"


def _i32(value: int) -> tuple[int, bytes]:
    return _I32, _varint(_zigzag(value))


def _i64(value: int) -> tuple[int, bytes]:
    return _I64, _varint(_zigzag(value))


def _text(value: str) -> tuple[int, bytes]:
    return _BINARY, _varint(len(value.encode())) + value.encode()


def _list(kind: int, values: Sequence[bytes]) -> tuple[int, bytes]:
    many = len(values)
    head = bytes([many << 4 | kind]) if many < 15 else bytes([0xF0 | kind]) + _varint(many)
    return _LIST, head + b"".join(values)


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _varint(value: int) -> bytes:
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)
