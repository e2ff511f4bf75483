"""Enhances one file in the sandbox: what the CLI and EnhanceService share."""

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.plan import Plan, PlanRequest, Warning_, make_plan
from luster_engine.plugins.catalog import Catalog
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import Progress, Task

# With these the next alternative of the plan is worth a try; any other failure is final.
_NEXT = {
    Reason.PROVIDER_UNAVAILABLE,
    Reason.PROVIDER_QUOTA,
    Reason.PROVIDER_MISCONFIGURED,
    Reason.BUDGET_SPENT,
    Reason.REGISTRATION_FAILED,
    Reason.FIDELITY_REFUSED,
}


@dataclass(frozen=True, slots=True)
class Enhanced:
    """A finished picture: what it is, what was done, and what a user should know."""

    mime: str
    width: int
    height: int
    size: int
    report: Mapping[str, Any]
    warnings: Sequence[Warning_]
    plan: Plan


class Enhancer:
    """Plans and carries out one picture at a time in the bounded sandbox."""

    def __init__(
        self,
        sandbox: Sandbox,
        catalog: Callable[[], Catalog],
        *,
        limits: Mapping[str, int],
        wait: bool = False,
        own_files: bool = False,
        signer: Signer | None = None,
    ) -> None:
        self._sandbox = sandbox
        self._catalog = catalog
        self._limits = limits
        self._wait = wait
        self._own_files = own_files
        self._signer = signer

    async def plan(self, photo: Path, request: PlanRequest) -> tuple[Plan, tuple[Warning_, ...]]:
        """The plan for a photo; a wrong style or parameter is refused here, before any pixel is read."""
        digest = await asyncio.to_thread(_digest, photo)
        return make_plan(self._catalog(), request.model_copy(update={"content": digest}))

    async def check(self, request: PlanRequest) -> None:
        """Refuse a wrong request without a photo at hand."""
        make_plan(self._catalog(), request)

    async def enhance(
        self,
        photo: Path,
        target: Path,
        request: PlanRequest,
        *,
        name: str = "",
        on_progress: Callable[[Progress], None] | None = None,
        cancel: asyncio.Event | None = None,
    ) -> Enhanced:
        """Enhance a photo; `target` appears only when all went well."""
        plan, warnings = await self.plan(photo, request)
        inputs = {"photo": photo, **self._files(plan)}
        for index in range(len(plan.alternatives)):
            task = Task(
                "enhance",
                {
                    "plan": plan.model_dump(mode="json"),
                    "alternative": index,
                    "name": name or photo.name,
                    "limits": dict(self._limits),
                },
                inputs,
                {"picture": target},
            )
            try:
                answer = await self._sandbox.run(task, on_progress=on_progress, cancel=cancel, wait=self._wait)
            except LusterError as error:
                if error.reason not in _NEXT or index + 1 == len(plan.alternatives):
                    raise
                continue
            size = int(answer["bytes"])
            if self._signer is not None:
                size = await self._signer.sign(target, photo, answer)
            found = tuple(Warning_(**each) for each in answer.get("warnings", ()))
            return Enhanced(
                mime=str(answer["mime"]),
                width=int(answer["width"]),
                height=int(answer["height"]),
                size=size,
                report=answer.get("report") or {},
                warnings=(*warnings, *found),
                plan=plan,
            )
        raise LusterError(Reason.INTERNAL, "The plan has no alternative.")

    def _files(self, plan: Plan) -> dict[str, Path]:
        """Pictures that are parameters. A path is followed only for the person whose files they are."""
        found = {f"file.{name}": Path(path) for name, path in plan.files.items()}
        for role, path in found.items():
            name = role.removeprefix("file.")
            if not self._own_files:
                text = f'The parameter "{name}" is a picture of your own, which only a job can take. Create one.'
                raise LusterError(Reason.INVALID_PARAMETER, text, parameter=name)
            if not path.is_file():
                raise LusterError(Reason.INVALID_PARAMETER, f"{name}: there is no file {path}.", parameter=name)
        return found


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise LusterError(Reason.INVALID_ARGUMENT, f"{path} cannot be read: {error.strerror}.") from error
