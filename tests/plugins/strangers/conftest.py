"""Builds small plugins into wheels and installs them beside Luster, as a stranger's would be."""

import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from luster_engine.pipeline.render.plan import Plan, PlanRequest, make_plan
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.registry import load_catalog
from luster_engine.sandbox.kinds import PRELOAD
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions, Task
from luster_engine.settings import Settings
from PIL import Image


@dataclass(frozen=True)
class Wheel:
    """A plugin to be: its code by file name, and its entry point."""

    name: str
    code: str
    version: str = "1.0.0"
    entry: str = ""
    distribution: str = ""
    more: Mapping[str, str] = field(default_factory=dict)

    def build(self, folder: Path) -> Path:
        distribution = (self.distribution or f"luster_{self.name}").replace("-", "_")
        path = folder / f"{distribution}-{self.version}-py3-none-any.whl"
        info = f"{distribution}-{self.version}.dist-info"
        module = f"{distribution}_code"
        files = {
            f"{module}/__init__.py": "",
            f"{module}/plugin.py": self.code,
            **{f"{module}/{name}": text for name, text in self.more.items()},
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {self.version}\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/entry_points.txt": f"[luster.plugins]\n{self.name} = {self.entry or f'{module}.plugin'}\n",
        }
        record = "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"])
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in {**files, f"{info}/RECORD": record}.items():
                archive.writestr(name, text)
        return path


@dataclass(frozen=True)
class Site:
    """A folder into which plugins are installed, and a Luster that looks into it."""

    folder: Path
    work: Path
    sandbox_of: Callable[..., Awaitable[Sandbox]]

    def install(self, *wheels: Wheel) -> None:
        built = [wheel.build(self.work) for wheel in wheels]
        uv = Path(sys.executable).parent / "uv"
        target = ["--python", sys.executable, "--target", str(self.folder), "--upgrade"]
        subprocess.run([uv, "pip", "install", "-q", "--offline", "--no-deps", *target, *built], check=True)

    def settings(self, **values: Any) -> Settings:
        return Settings(data_dir=self.work / "data", **values)

    async def sandbox(self, **options: Any) -> Sandbox:
        return await self.sandbox_of(self.folder, self.work / "scratch", **options)

    async def catalog(self, sandbox: Sandbox, **settings: Any) -> Catalog:
        return await load_catalog(self.settings(**settings), sandbox)

    def photo(self, size: tuple[int, int] = (96, 64)) -> Path:
        path = self.work / f"photo-{size[0]}-{size[1]}.png"
        if path.exists():
            return path
        ramp = np.linspace(40, 200, size[0] * size[1] * 3).reshape(size[1], size[0], 3)
        Image.fromarray(ramp.astype(np.uint8)).save(path)
        return path

    async def enhance(self, sandbox: Sandbox, plan: Plan) -> dict[str, Any]:
        task = Task(
            "carry_out", {"plan": plan.model_dump(mode="json")}, {"photo": self.photo()}, {"picture": self.work / "out"}
        )
        return await sandbox.run(task)

    async def run_style(self, sandbox: Sandbox, catalog: Catalog, style: str, **parameters: Any) -> dict[str, Any]:
        plan, _ = make_plan(catalog, PlanRequest(style=style, parameters=parameters, content="photo"))
        return await self.enhance(sandbox, plan)


@pytest.fixture
async def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    """An empty folder for plugins on the path of this process and of the children."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    async with AsyncExitStack() as stack:

        async def start(site: Path, scratch: Path, limits: ChildLimits | None = None, **options: Any) -> Sandbox:
            chosen = SandboxOptions(
                **{"size": 1, **options},
                limits=limits or ChildLimits(memory_mb=768, seconds=30, grace_seconds=1),
                scratch=scratch,
                environment={"PYTHONPATH": str(site)},
                preload=PRELOAD,
            )
            return await stack.enter_async_context(Sandbox(chosen))

        yield Site(folder, tmp_path, start)


@pytest.fixture
def make_wheel() -> Callable[..., Wheel]:
    """Describes a plugin: its entry point's name, the code of its module, and what else a wheel has."""
    return Wheel
