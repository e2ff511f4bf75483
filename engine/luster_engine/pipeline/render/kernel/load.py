"""Makes machine code of the compiled pass for the processor at hand: once per process, in a fraction of a second."""

import ctypes
import hashlib
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from llvmlite import binding  # type: ignore[import-untyped] # llvmlite ships no types
from numpy.typing import NDArray

STAMP = "; made from fused.c with sha256 "
_PACKAGE = "luster_engine.pipeline.render.kernel"
_WIDTHS = {np.dtype(np.uint8): "8", np.dtype(np.uint16): "16"}
_PASS = (*[ctypes.c_void_p] * 3, *[ctypes.c_int64] * 2, *[ctypes.c_void_p] * 12)
_SHRINK = (*[ctypes.c_void_p] * 2, *[ctypes.c_int64] * 2, *[ctypes.c_void_p] * 2)
_WARP = (*[ctypes.c_void_p] * 2, *[ctypes.c_int64] * 2, *[ctypes.c_void_p] * 5)


@dataclass(frozen=True)
class Kernel:
    """The entry points by depth of what goes in and comes out. The engine owns their code and must outlive them."""

    engine: Any
    entries: Mapping[str, Any]

    def run(
        self,
        pixels: NDArray[Any],
        source: NDArray[Any],
        out: NDArray[Any],
        rows: tuple[int, int],
        arrays: Sequence[NDArray[Any]],
    ) -> None:
        """A band of rows through the pass; other threads may run meanwhile."""
        entry = self.entries[f"pass_{_WIDTHS[pixels.dtype]}_{_WIDTHS[out.dtype]}"]
        entry(_at(pixels), _at(source), _at(out), *rows, *map(_at, arrays))

    def warp(
        self, source: NDArray[Any], out: NDArray[Any], rows: tuple[int, int], arrays: Sequence[NDArray[Any]]
    ) -> bool:
        """A band of rows after geometry; False where the warp is too strong for this way of doing it."""
        entry = self.entries[f"warp_{_WIDTHS[source.dtype]}"]
        return bool(entry(_at(source), _at(out), *rows, *map(_at, arrays)) == 0)

    def shrink(self, source: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
        """The picture at a smaller size (width, height), each pixel the mean of the area it covers."""
        source = np.ascontiguousarray(source)
        height, width = source.shape[:2]
        out = np.empty((size[1], size[0], 3), source.dtype)
        settings, sums = np.empty(2 + 2 * size[0], np.int64), np.empty(3 * width + 2 * size[0], np.float32)
        settings[:2] = size[1], size[0]
        entry = self.entries[f"shrink_{_WIDTHS[source.dtype]}"]
        entry(_at(source), _at(out), height, width, _at(settings), _at(sums))
        return out


def _features(triple: str) -> str:
    """What the processor can do, less what makes this pass slower.

    Tables are read faster one by one than by gather instructions, which the mitigations against data sampling have
    slowed down on most x86 processors.
    """
    known = str(binding.get_host_cpu_features().flatten())
    return f"{known},+prefer-no-gather" if triple.startswith(("x86_64", "i686")) else known


def _at(array: NDArray[Any]) -> int:
    return int(array.ctypes.data)


def text() -> str:
    """The pass as LLVM text, with its stamp in the first line."""
    return (files(_PACKAGE) / "fused.ll").read_text()


def source_stamp() -> str:
    """The stamp that text made from the present source bears."""
    return STAMP + hashlib.sha256((files(_PACKAGE) / "fused.c").read_bytes()).hexdigest()


@cache
def kernel() -> Kernel:
    """The pass, ready to run. A cache, not state: the same text always gives the same code."""
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    triple = binding.get_process_triple()
    cpu, features = binding.get_host_cpu_name(), _features(triple)
    machine = binding.Target.from_triple(triple).create_target_machine(cpu=cpu, features=features, opt=3)
    kept = _kept(cpu, features)
    code = kept.read_bytes() if kept.is_file() else _compiled(machine, triple)
    if not kept.is_file():
        _keep(kept, code)
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    engine.add_object_file(binding.ObjectFileRef.from_data(code))
    engine.finalize_object()
    entries = {}
    for before in _WIDTHS.values():
        warp, shrink = f"warp_{before}", f"shrink_{before}"
        entries[warp] = ctypes.CFUNCTYPE(ctypes.c_int64, *_WARP)(engine.get_function_address(warp))
        entries[shrink] = ctypes.CFUNCTYPE(None, *_SHRINK)(engine.get_function_address(shrink))
        for after in _WIDTHS.values():
            name = f"pass_{before}_{after}"
            entries[name] = ctypes.CFUNCTYPE(None, *_PASS)(engine.get_function_address(name))
    return Kernel(engine, entries)


def _compiled(machine: Any, triple: str) -> bytes:
    """Machine code of the pass for this processor: about a second of work."""
    module = binding.parse_assembly(text())
    module.triple = triple
    module.data_layout = str(machine.target_data)
    module.verify()
    options = binding.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = True
    options.slp_vectorization = True
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


def _kept(cpu: str, features: str) -> Path:
    """Where machine code for this text, processor and compiler is kept: beside Python's own compiled files."""
    key = "\n".join([text(), cpu, features, str(binding.llvm_version_info), platform.platform()])
    return Path(__file__).parent / "__pycache__" / f"fused-{hashlib.sha256(key.encode()).hexdigest()[:24]}.o"


def _keep(place: Path, code: bytes) -> None:
    """Keeps the code where the folder allows it; a child of the sandbox may only read there."""
    fresh = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(exist_ok=True)
        fresh.write_bytes(code)
        fresh.replace(place)
    except OSError:
        return


if __name__ == "__main__":
    kernel()
