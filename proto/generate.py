"""Generates the Python stubs of luster.v1 into proto/gen, or says with --check whether the committed ones still fit."""

import argparse
import filecmp
import subprocess
import sys
import tempfile
from pathlib import Path

PROTO = Path(__file__).resolve().parent
GENERATED = PROTO / "gen" / "luster" / "v1"


def generate(target: Path) -> None:
    """Writes every stub below `target`; the interpreter's own bin folder must hold the mypy plugin."""
    plugin = Path(sys.executable).parent / "protoc-gen-mypy_grpc"
    sources = sorted(str(path) for path in (PROTO / "luster" / "v1").glob("*.proto"))
    outputs = [f"--{kind}_out={target}" for kind in ("python", "pyi", "grpc_python", "mypy_grpc")]
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{PROTO}", f"--plugin=protoc-gen-mypy_grpc={plugin}"]
    subprocess.run([*command, *outputs, *sources], check=True)
    package = target / "luster" / "v1"
    package.joinpath("__init__.py").write_text(
        '"""The generated contract of Luster: messages and stubs, nothing else."""\n'
    )
    package.joinpath("py.typed").touch()


def drift() -> list[str]:
    """Names the stubs that are missing, extra or different from what the contract gives."""
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder))
        fresh = Path(folder) / "luster" / "v1"
        names = {path.name for path in fresh.iterdir()} | {path.name for path in GENERATED.iterdir() if path.is_file()}
        _, different, missing = filecmp.cmpfiles(fresh, GENERATED, sorted(names), shallow=False)
    return sorted([*different, *missing])


def main() -> int:
    """Runs the command; the exit code is 1 when --check finds drift."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with the committed stubs instead of writing them")
    if parser.parse_args().check:
        stale = drift()
        if stale:
            print(f"The committed stubs differ from the contract: {', '.join(stale)}. Run `make proto` and commit.")  # noqa: T201 - a command's answer
        return 1 if stale else 0
    GENERATED.mkdir(parents=True, exist_ok=True)
    for old in GENERATED.iterdir():
        if old.is_file():
            old.unlink()
    generate(PROTO / "gen")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
