"""A provider that breaks the conversation: its question fails, nothing hangs, and the next finds a fresh process."""

import asyncio
from pathlib import Path

import pytest
from luster_engine.providers.process import Opening, ProviderProcess
from luster_sdk.errors import ProviderError

CODE = '''
import os
from luster_sdk import Provider, ProviderAnswer, ProviderHealth, ProviderStatus, hookimpl

def shout(data):
    """Writes to the parent past our own classes, as any code of the process can."""
    for descriptor in range(3, 12):
        try:
            if "pipe" in os.readlink(f"/proc/self/fd/{descriptor}"):
                os.write(descriptor, data)
        except OSError:
            continue

class Session:
    def __init__(self, secrets):
        self._key = secrets["HOSTILE_KEY"]
    def health(self):
        return ProviderHealth(True)
    def submit(self, request):
        self._wish = request.body["wish"]
        print("my key is", self._key, flush=True)
        if self._wish == "garble":
            shout(b"no json at all\\n")
        if self._wish == "endless":
            for _ in range(9):
                shout(b"x" * 60_000)
        if self._wish == "forge":
            shout(b'{"number":1,"files":["../../secret.png"],"facts":{}}\\n')
        return "h"
    def poll(self, handle):
        return ProviderStatus("working" if self._wish == "hang" else "done")
    def fetch(self, handle):
        name = "../answer.png" if self._wish == "climb" else "answer.png"
        data = b"<html>" if self._wish == "no picture" else b"\\x89PNG\\r\\n\\x1a\\n picture"
        return ProviderAnswer({name: data}, {"cost_usd": 0.01})

@hookimpl
def luster_providers():
    return [Provider("hostile", "1.0.0", "image_edit", "Hostile", lambda settings, secrets: Session(secrets),
                     secrets=("HOSTILE_KEY",))]
'''


@pytest.fixture
async def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProviderProcess:
    site = tmp_path / "site"
    info = site / "hostile-1.0.0.dist-info"
    info.mkdir(parents=True)
    (site / "hostile_code.py").write_text(CODE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.0.0\n")
    (info / "entry_points.txt").write_text("[luster.plugins]\nhostile = hostile_code\n")
    monkeypatch.setenv("PYTHONPATH", str(site))
    opening = Opening("hostile", "hostile", "image_edit", secrets={"HOSTILE_KEY": "sk-very-secret"})
    return ProviderProcess(opening, seconds=3.0)


async def test_no_word_of_a_hostile_provider_hangs_or_leads_outside(
    hostile: ProviderProcess, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n secret")

    async def ask(wish: str) -> str:
        folder = tmp_path / f"asked {wish}"
        folder.mkdir()
        try:
            async with asyncio.timeout(30):
                answer = await hostile.ask(wish, {"wish": wish}, {}, folder)
        except ProviderError as error:
            return f"{error.kind}: {error}"
        assert all(folder in path.parents for path in answer.files.values())
        return "answered"

    try:
        said = {wish: await ask(wish) for wish in ("forge", "garble", "endless", "climb", "no picture", "hang", "good")}
    finally:
        await hostile.close()
    assert said.pop("good") == "answered"
    assert said.pop("hang").startswith("timeout: ")
    assert all(text.startswith("server: ") for text in said.values()), said
    assert not (tmp_path / "answer.png").exists()
    assert "my key is ***" in caplog.text and "sk-very-secret" not in caplog.text
