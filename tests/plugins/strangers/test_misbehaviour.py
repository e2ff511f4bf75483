"""Twelve ways of a stage to misbehave: each fails its own job, by name, and the sandbox goes on serving."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_engine.sandbox.task import ChildLimits

CODE = """
import ctypes, os, signal, subprocess, sys, threading, time
from pathlib import Path
import numpy as np
from luster_sdk import *

def loops(proxy, params, ctx):
    while True:
        pass

def eats(proxy, params, ctx):
    eaten = []
    while True:
        eaten.append(np.random.default_rng(1).random(4_000_000))

def exits(proxy, params, ctx):
    os._exit(0)

def segfaults(proxy, params, ctx):
    ctypes.memset(0, 0, 1)

def prints(proxy, params, ctx):
    for _ in range(1 << 10):
        print("x" * (1 << 20))

def answers_nan(proxy, params, ctx):
    return Edit(gain=GainMap(np.full((2, 2), np.nan)))

def answers_wrong_type(proxy, params, ctx):
    return {"gain": 2}

def writes_into_its_input(proxy, params, ctx):
    proxy.current.pixels[...] = 0
    return Edit()

def forces_its_input_open(proxy, params, ctx):
    proxy.current.pixels.flags.writeable = True
    proxy.current.pixels[...] = 0
    return Edit()

class Strange(Exception):
    def __init__(self):
        super().__init__(threading.Lock())
        self.own = self

    def __reduce__(self):
        raise TypeError("cannot be pickled")

def raises_unpicklable(proxy, params, ctx):
    raise Strange

def leaves_a_grandchild(proxy, params, ctx):
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
    return Edit()

def forks(proxy, params, ctx):
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
        os._exit(0)
    return Edit()

def reads_secrets(proxy, params, ctx):
    seen = dict(os.environ)
    for path in (f"/proc/{os.getppid()}/environ", "/proc/1/environ"):
        try:
            seen[path] = Path(path).read_bytes().decode(errors="replace")
        except OSError as error:
            seen[path] = type(error).__name__
    raise StageError(repr(seen))

def wrong_shape(frames, params, ctx):
    return Frame(frames[0].pixels[:-1].copy())

def wrong_dtype(frames, params, ctx):
    return Frame(frames[0].pixels.astype(np.uint16))

def float_frame(frames, params, ctx):
    return Frame(frames[0].pixels / 255.0)

def writes_into_its_frame(frames, params, ctx):
    frames[0].pixels[0, 0] = 0
    return frames[0]

def fine(proxy, params, ctx):
    return Edit()

PLANNERS = [
    loops, eats, exits, segfaults, prints, answers_nan, answers_wrong_type, writes_into_its_input,
    forces_its_input_open, raises_unpicklable, leaves_a_grandchild, forks, reads_secrets, fine,
]
RENDERERS = [wrong_shape, wrong_dtype, float_frame, writes_into_its_frame]

@hookimpl
def luster_stages():
    planners = [Planner("bad." + one.__name__, "1.2.3", "", plan=one) for one in PLANNERS]
    return planners + [Renderer("bad." + one.__name__, "1.2.3", "", run=one) for one in RENDERERS]

@hookimpl
def luster_styles():
    return [
        Style(one.__name__, "1", "", "", {"local": (base("bad." + one.__name__),)}) for one in PLANNERS + RENDERERS
    ]
"""

TWELVE = {
    "loops": (Reason.PLUGIN_TIMEOUT, "did not finish within 8 seconds"),
    "eats": (Reason.PLUGIN_OUT_OF_MEMORY, "memory"),
    "exits": (Reason.PLUGIN_CRASHED, "exit code 0"),
    "segfaults": (Reason.PLUGIN_CRASHED, "SIGSEGV"),
    "prints": (Reason.PLUGIN_FAILED, "printed more than 1,000,000 bytes"),
    "answers_nan": (Reason.PLUGIN_BAD_RESULT, "not finite"),
    "wrong_shape": (Reason.PLUGIN_BAD_RESULT, "shape (63, 96, 3)"),
    "wrong_dtype": (Reason.PLUGIN_BAD_RESULT, "uint16"),
    "writes_into_its_input": (Reason.PLUGIN_FAILED, "read-only"),
    "raises_unpicklable": (Reason.PLUGIN_FAILED, "Strange"),
    "leaves_a_grandchild": (Reason.PLUGIN_FAILED, "PermissionError"),
    "reads_secrets": (Reason.PLUGIN_FAILED, "PermissionError"),
}
COUSINS = {
    "answers_wrong_type": (Reason.PLUGIN_BAD_RESULT, "dict, not an Edit"),
    "forces_its_input_open": (Reason.PLUGIN_FAILED, "WRITEABLE"),
    "forks": (Reason.PLUGIN_FAILED, "PermissionError"),
    "float_frame": (Reason.PLUGIN_BAD_RESULT, "float64"),
    "writes_into_its_frame": (Reason.PLUGIN_FAILED, "read-only"),
}
SECRETS = {
    "OPENAI_API_KEY": "sk-very-secret",
    "DATABASE_URL": "postgresql://u:secret@h/d",
    "S3_SECRET_ACCESS_KEY": "s3cr3t",
}


async def test_each_fails_its_own_job_by_name_and_the_sandbox_serves_on(
    site: Any, make_wheel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    site.install(make_wheel("bad", CODE))
    sandbox = await site.sandbox(limits=ChildLimits(memory_mb=600, seconds=8, grace_seconds=0.5), size=2)
    catalog = await site.catalog(sandbox)
    for name, (reason, words) in {**TWELVE, **COUSINS}.items():
        good, bad = await asyncio.gather(
            site.run_style(sandbox, catalog, "fine"), _failure(site, sandbox, catalog, name)
        )
        assert good["width"] == 96
        assert bad.reason is reason, (name, bad)
        assert words in bad.message, (name, bad.message)
        assert f"bad.{name} 1.2.3 of plugin bad" in bad.message, (name, bad.message)
        named = {"plugin": "bad", "stage": f"bad.{name}", "version": "1.2.3"}
        assert named.items() <= bad.fields.items(), (name, bad.fields)
        assert not any(value in bad.message for value in SECRETS.values())
    assert _children_of_sleep() == []
    assert (await site.run_style(sandbox, catalog, "fine"))["width"] == 96


async def test_a_stage_that_does_not_hear_cancel_is_ended(site: Any, make_wheel: Any) -> None:
    site.install(make_wheel("bad", CODE))
    sandbox = await site.sandbox(limits=ChildLimits(memory_mb=768, seconds=60, grace_seconds=0.3))
    catalog = await site.catalog(sandbox)
    plan, _ = make_plan(catalog, PlanRequest(style="loops"))
    work = asyncio.create_task(site.enhance(sandbox, plan))
    await asyncio.sleep(1.5)
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert (await site.run_style(sandbox, catalog, "fine"))["width"] == 96


async def _failure(site: Any, sandbox: Any, catalog: Any, style: str) -> LusterError:
    with pytest.raises(LusterError) as caught:
        await site.run_style(sandbox, catalog, style)
    return caught.value


def _children_of_sleep() -> list[str]:
    """Processes that a stage left behind, found by their command line."""
    if sys.platform != "linux":
        return []
    found = []
    for process in Path("/proc").iterdir():
        try:
            line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if "time.sleep(600)" in line:
            found.append(line)
    return found
