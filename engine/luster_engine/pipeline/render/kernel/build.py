"""Turns `fused.c` into `fused.ll` with clang: for who changes the pass, never for who runs Luster."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from luster_engine.pipeline.render.kernel.load import source_stamp

_HERE = Path(__file__).parent
# Neither vectors nor unrolled loops here: those are made for the processor at hand when the text is loaded.
_FLAGS = ("-O2", "-ffast-math", "-ffreestanding", "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops", "-Wall")
_COMPILERS = ("clang-16", "clang-17", "clang-18", "clang-19", "clang-20", "clang")
_OF_THIS_MACHINE = re.compile(
    r"^(?:target (?:datalayout|triple) = .*|source_filename = .*|; ModuleID = .*|!llvm\.ident = .*)\n", re.MULTILINE
)
_CPU = re.compile(
    r' "(?:target-cpu|target-features|tune-cpu|min-legal-vector-width|stack-protector-buffer-size)"="[^"]*"'
)


def build() -> str:
    """The pass as LLVM text that holds for every processor."""
    compiler = next((found for name in _COMPILERS if (found := shutil.which(name))), None)
    if compiler is None:
        raise SystemExit("clang is needed to rebuild the pass: apt-get install clang-16")
    command = [compiler, *_FLAGS, "-S", "-emit-llvm", "-o", "-", str(_HERE / "fused.c")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    portable = _CPU.sub("", _OF_THIS_MACHINE.sub("", done.stdout))
    portable = portable.replace(', !"llvm.loop.unroll.disable"', "").replace("dso_local ", "")
    return f"{source_stamp()}\n{portable}"


def main() -> None:
    """Writes `fused.ll` beside its source."""
    (_HERE / "fused.ll").write_text(build())
    sys.stdout.write("fused.ll is up to date\n")


if __name__ == "__main__":
    main()
