"""`luster doctor`: finds what is missing and prints the command that repairs it."""

import asyncio
import json
import os
import shutil
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from luster_engine.cli.options import AsJson, Data, load_settings, quiet_logging
from luster_engine.cli.totals import counted

if TYPE_CHECKING:
    from luster_engine.plugins.catalog import Catalog
    from luster_engine.providers.process import Opening
    from luster_engine.settings import Settings

_FEW_BYTES = 2_000_000_000
"""Free bytes: about `LUSTER_DISK_RESERVE_MB`, with less than which no photo is accepted (docs/operating.md). More: it
finds fault with disks on which everything works."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(help="Look for what is missing or broken, and print the command that repairs it.")(doctor)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `mend` is empty where there is nothing to do."""

    name: str
    well: bool
    said: str
    mend: str = ""


def doctor(as_json: AsJson = False, data: Data = None) -> None:
    """Look at everything; 1 when something is not well."""
    quiet_logging("CRITICAL")
    findings = asyncio.run(_all_of(data))
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in findings], indent=2))
    else:
        for each in findings:
            mark = typer.style("ok  ", fg="green") if each.well else typer.style("FAIL", fg="red", bold=True)
            typer.echo(f"{mark} {each.name}: {each.said}")
            if each.mend:
                typer.echo(f"     mend it with: {each.mend}")
    raise typer.Exit(0 if all(each.well for each in findings) else 1)


async def _all_of(data: Path | None) -> list[Finding]:
    """Everything, or the settings alone where they are wrong: nothing can be looked at by them."""
    from luster_engine.errors import LusterError

    try:
        return await _examine(load_settings(data))
    except LusterError as error:
        return [Finding("settings", False, error.message, "correct it where it is set, or unset it"), _gateway()]


def _settings() -> Finding:
    """Whether each name that begins with LUSTER_ is a setting; a misspelt one was refused before."""
    from luster_engine.settings import Settings
    from luster_engine.settings_names import unknown_names

    unknown = unknown_names(os.environ, Settings.model_fields)
    if unknown:
        message = f"no setting of this version is called {', '.join(unknown)}; what is set there does nothing"
        return Finding("settings", True, message, f"unset {' '.join(unknown)}")
    return Finding("settings", True, "every name that is set is known")


async def _examine(settings: "Settings") -> list[Finding]:
    folder = _data_folder(settings)
    findings = [_settings(), folder, _gateway(), _disk(settings)]
    if not folder.well:
        return findings
    looks: tuple[tuple[str, str, Callable[[Settings], Awaitable[str]]], ...] = (
        ("database", "luster migrate", _database),
        (
            "storage",
            "set S3_BUCKET, S3_ENDPOINT and its keys right, or unset S3_BUCKET to use the data folder",
            _storage,
        ),
        ("sandbox and plugins", "luster plugins", _plugins),
    )
    for name, mend, look in looks:
        findings.append(await _look(name, mend, look, settings))
    return [*findings, *await _providers(settings)]


async def _look(name: str, mend: str, look: "Callable[[Settings], Awaitable[str]]", settings: "Settings") -> Finding:
    from luster_engine.errors import LusterError

    try:
        return Finding(name, True, await look(settings))
    except LusterError as error:
        return Finding(name, False, error.message, str(error.fields.get("mend", mend)))


def _data_folder(settings: "Settings") -> Finding:
    from luster_engine.data_folder import checked_data_dir
    from luster_engine.errors import LusterError

    try:
        return Finding("data folder", True, str(checked_data_dir(settings.data_dir)))
    except LusterError as error:
        return Finding("data folder", False, error.message, "luster up --data /a/folder/of/yours")


def _gateway() -> Finding:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return Finding("gateway", True, f"luster-gateway {version('luster-gateway')}")
    except PackageNotFoundError:
        return Finding("gateway", False, "The REST API is not installed.", "pip install luster-gateway")


def _disk(settings: "Settings") -> Finding:
    place = next((each for each in (settings.data_dir, *settings.data_dir.parents) if each.exists()), settings.data_dir)
    free = shutil.disk_usage(place).free
    message = f"{free / 1e9:.1f} GB are free at {place}"
    if free < _FEW_BYTES:
        return Finding("disk", False, message, "luster up --data /a/larger/disk")
    return Finding("disk", True, message)


async def _database(settings: "Settings") -> str:
    from luster_engine.database.revision import is_usable
    from luster_engine.database_opened import database_url
    from luster_engine.errors import LusterError, Reason

    with database_url(settings) as url:
        if not await asyncio.to_thread(is_usable, url):
            raise LusterError(Reason.STATE_CONFLICT, "Its tables are not those of this version, or it has none yet.")
    return "it answers, and its tables are up to date" + ("" if settings.database_url else " (embedded)")


async def _storage(settings: "Settings") -> str:
    from luster_engine.storage.opening import open_storage

    storage = open_storage(settings)
    try:
        await storage.check()
    finally:
        await storage.close()
    return f"the bucket {settings.s3_bucket} answers" if settings.s3_bucket else "the data folder holds the photos"


async def _plugins(settings: "Settings") -> str:
    from luster_engine.enhancer_opened import open_sandbox
    from luster_engine.errors import LusterError, Reason
    from luster_engine.plugins.registry import load_catalog

    async with open_sandbox(settings, size=1) as sandbox:
        catalog = await load_catalog(settings, sandbox)
        held = ", ".join(name for name, granted in sandbox.confinement.items() if granted) or "limits only"
    broken = [each for each in catalog.plugins if each.state == "broken"]
    if broken:
        raise LusterError(Reason.PLUGIN_FAILED, "; ".join(f"{each.name}: {each.error}" for each in broken))
    usable = sum(1 for each in catalog.styles.values() if each.available)
    return f"{counted(len(catalog.plugins), 'plugin')}, {counted(usable, 'style')}; children are confined by {held}"


async def _providers(settings: "Settings") -> list[Finding]:
    """Each remote model that is set up: whether it answers to the key, and whether it is to end."""
    from luster_sdk.errors import ProviderError

    from luster_engine.errors import LusterError
    from luster_engine.providers.opening import openings
    from luster_engine.sandbox.lazy import read_catalog

    try:
        catalog = await read_catalog(settings)
    except LusterError as error:
        return [Finding("providers", False, error.message, "luster plugins")]
    found = openings(catalog, settings)
    findings = _tags(settings, catalog, frozenset(found))
    if not found:
        message = "none is set up; every style works without (OPENAI_API_KEY sets one up)"
        return [*findings, Finding("providers", True, message)]
    off = frozenset(settings.models_off)
    for name, opening in found.items():
        setting = _model_setting(settings, name)
        mend = f"see {', '.join(opening.secrets) or 'its settings'} and {setting}"
        try:
            asked = await _look_at(opening)
        except ProviderError as error:
            findings.append(Finding(f"provider {name}", False, str(error), mend))
        else:
            findings += [_model(name, asked, mend), *_ends(opening, str(asked.get("model", "")), setting, off)]
    return findings


def _model_setting(settings: "Settings", provider: str) -> str:
    """Where an operator says which model of a provider is the usual one."""
    if f"{provider}_model" in type(settings).model_fields:
        return f"LUSTER_{provider.upper()}_MODEL"
    return f"LUSTER_PROVIDERS__{provider.upper()}__MODEL"


def _ends(opening: "Opening", asked: str, setting: str, off: frozenset[str]) -> list[Finding]:
    """The models beside the one that is `asked` which end soon, and the operator's own that has ended."""
    from datetime import UTC, datetime

    from luster_sdk.providers.models import usable_model

    from luster_engine.providers.ends import warning

    findings, today = [], datetime.now(UTC).date()
    for model in opening.models:
        said = warning(opening.provider, opening.models, model, today)
        usual = model.name == opening.settings.get("model")
        if not said or model.name == asked or (model.ended(today) and not usual):
            continue
        if not usual and {opening.provider, f"{opening.provider}/{model.name}"} & off:
            continue  # somebody has seen to it
        then = max(today, model.sunset or today)
        well = not usual and usable_model(opening.models, model.name, then) is not None
        mend = "" if well else f"set {setting}" if usual else f"luster providers off {opening.provider}/{model.name}"
        findings.append(Finding(f"model {opening.provider}/{model.name}", well, f"it {said}", mend))
    return findings


def _tags(settings: "Settings", catalog: "Catalog", configured: frozenset[str]) -> list[Finding]:
    """Whether the model that is to say what photos show can be asked; nothing where none is to."""
    from luster_engine.errors import LusterError
    from luster_engine.plugins import capability, makers
    from luster_engine.providers.standing import standing_of

    if not settings.tag_provider:
        return []
    wish = capability.ProviderWish(settings.tag_provider, True, configured)
    try:
        ((chosen, _), *_others) = makers.makers(catalog, wish, standing_of(settings), makers.TAGGED)
    except LusterError as error:
        return [Finding("tags", False, error.message, "unset LUSTER_TAG_PROVIDER")]
    return [Finding("tags", True, f"{chosen.provider}/{chosen.model} is asked what each new photo shows")]


async def _look_at(opening: "Opening") -> Mapping[str, Any]:
    import tempfile

    from luster_engine.providers.process import ProviderProcess

    process = ProviderProcess(opening)
    try:
        with tempfile.TemporaryDirectory(prefix="luster-doctor-") as folder, tempfile.TemporaryDirectory() as kept:
            return (await process.ask("doctor", {}, {}, Path(folder), Path(kept), kind="look")).facts
    finally:
        await process.close()


def _model(name: str, facts: Mapping[str, Any], mend: str) -> Finding:
    from datetime import UTC, date, datetime

    from luster_engine.providers.ends import LAST_DAYS

    message = f"set up, model {facts.get('model', 'unknown')}"
    try:
        ends = date.fromisoformat(str(facts.get("shutdown_date", "")))
    except ValueError:  # it says none, or what is no day
        return Finding(f"provider {name}", True, message)
    left = (ends - datetime.now(UTC).date()).days
    message = f"{message}, which ends on {ends}"
    return Finding(f"provider {name}", left > LAST_DAYS, message, "" if left > LAST_DAYS else mend)
