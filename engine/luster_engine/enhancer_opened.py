"""Opens what makes pictures of files without a server: a sandbox, the catalog, and remote models where some are set up.

It is no part of `app`, which knows every room: a photo would wait longer for that than for its own making.
"""

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from luster_engine.catalog.book import CatalogBook
from luster_engine.enhance.enhancer import Enhancer
from luster_engine.plugins.catalog import Catalog
from luster_engine.plugins.style_files import add_style_file
from luster_engine.providers.opening import openings
from luster_engine.sandbox.kinds import PRELOAD_FOR_PICTURES
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Certificate, Signer, open_signer
from luster_engine.sandbox.task import SandboxOptions
from luster_engine.scratch import Scratch, open_scratch
from luster_engine.settings import Settings


@contextlib.asynccontextmanager
async def open_enhancer(
    settings: Settings,
    *,
    at_once: int,
    style_file: Path | None = None,
    asks: Callable[[Catalog], bool] | None = None,
    staging: bool = False,
) -> AsyncIterator[Enhancer]:
    """What enhances files without a server: a sandbox and the catalog, and one more style where a file has one; or,
    with `staging`, what furnishes rooms.

    Where `asks` says that a remote model may be asked, the database is opened too: it holds the budget and the prompts.
    """
    async with contextlib.AsyncExitStack() as stack:
        scratch = stack.enter_context(open_scratch(settings.scratch))
        options = SandboxOptions.from_settings(settings, scratch.own)
        sandbox = Sandbox(dataclasses.replace(options, size=at_once, preload=PRELOAD_FOR_PICTURES))
        stack.push_async_callback(sandbox.close)
        sandbox.begin()  # what needs no child, such as photos that are done, does not wait for one
        await asyncio.sleep(0)  # their processes are there from here on, and import while this one goes on
        signer = await stack.enter_async_context(signing(settings, scratch))
        catalog = CatalogBook(settings, sandbox)
        await catalog.open()
        current = catalog.current()
        if style_file is not None:
            current, _ = add_style_file(current, style_file)
        models = None
        if asks is not None and asks(current) and openings(current, settings):
            # Only now: to learn what a database needs takes as long as a photo.
            from luster_engine.remote_models_opened import open_remote_models

            models = await stack.enter_async_context(open_remote_models(settings, current, scratch))
        yield Enhancer(
            sandbox,
            lambda: current,
            limits=settings.photo_limits,
            wait=True,
            own_files=True,
            signer=signer,
            models=models,
            scratch=scratch,
            staging=staging,
        )


@contextlib.asynccontextmanager
async def open_sandbox(settings: Settings, *, size: int) -> AsyncIterator[Sandbox]:
    """A sandbox of some size for one command."""
    with open_scratch(settings.scratch) as scratch:
        options = dataclasses.replace(SandboxOptions.from_settings(settings, scratch.own), size=size)
        async with Sandbox(options) as sandbox:
            yield sandbox


def signing(settings: Settings, scratch: Scratch) -> contextlib.AbstractAsyncContextManager[Signer | None]:
    """A signer where the operator gave a certificate and its key."""
    certificate = None
    if settings.c2pa_certificate is not None and settings.c2pa_key is not None:
        certificate = Certificate(settings.c2pa_certificate, settings.c2pa_key, settings.c2pa_algorithm)
    return open_signer(SandboxOptions.from_settings(settings, scratch.own), certificate)
