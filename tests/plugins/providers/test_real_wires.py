"""One real edit and one real picture from words by each provider whose key is in the environment. This costs a few
cents: only with `LUSTER_TEST_PROVIDERS=1`. What went over the wire is kept in build/wires, without keys."""

import io
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from luster_engine.outgoing.guarded_door import GuardedDoor
from luster_openai.provider import OPENAI
from luster_providers.bfl import BFL
from luster_providers.plugin import luster_providers
from luster_sdk import Provider
from luster_sdk.provider import ProviderRequest
from luster_sdk.providers import open_session
from luster_sdk.stage import ProviderAnswer
from luster_sdk.testing.far_side import KEY, FarSide, wait_until
from PIL import Image

from tests.e2e.photo import house
from tests.plugins.providers.recorder import Recorder
from tests.plugins.providers.test_wires import quick
from tests.stand_ins.speeches import BFLSpeech

WIRES = Path(__file__).parents[3] / "build" / "wires"


def png() -> bytes:
    out = io.BytesIO()
    Image.open(io.BytesIO(house(1024, 768))).save(out, "PNG")
    return out.getvalue()


def asked(
    provider: Provider, kind: str, secrets: Mapping[str, str], place: Path, url: str | None = None
) -> ProviderAnswer:
    """One question by the provider's first model that can, and what went over the wire as a file."""
    model = next(each.name for each in provider.models if each.can(kind))
    recorder = Recorder(GuardedDoor(url), tuple(secrets.values()))
    session = open_session(provider, {"base_url": url} if url else {}, secrets, recorder)
    words = {"edit": "the same house under a clear blue sky", "generate": "a quiet garden with a stone path"}[kind]
    body = {"prompt": words, "size": "1024x768", "tier": "free", "seed": 7, "kind": kind, "model": model}
    try:
        handle = session.submit(
            ProviderRequest(f"real-{kind}", "image_edit", body, {"photo.png": png()} if kind == "edit" else {})
        )
        assert wait_until(lambda: session.poll(handle).state != "working", 300)
        return session.fetch(handle)
    finally:
        recorder.keep(place)


@pytest.mark.parametrize("kind", ["edit", "generate"])
def test_what_goes_over_a_wire_is_kept_without_its_key(tmp_path: Path, kind: str) -> None:
    with FarSide(BFLSpeech()) as far:
        answer = asked(quick(BFL), kind, {"BFL_API_KEY": KEY}, tmp_path / "wire.json", far.url)
    text = (tmp_path / "wire.json").read_text()
    heard = json.loads(text)
    assert answer.files and KEY not in text and len(text) < 10_000
    assert heard[0]["asked"]["headers"]["x-key"] == "***" and heard[0]["body"]["polling_url"].startswith(far.url)
    assert [each["asked"]["method"] for each in heard] == ["POST", "GET", "GET", "GET"]


if os.environ.get("LUSTER_TEST_PROVIDERS") == "1":
    WITH_KEYS = [
        (provider, kind)
        for provider in (*luster_providers(), OPENAI)
        if all(os.environ.get(name) for name in provider.secrets)
        for kind in ("edit", "generate")
        if any(each.can(kind) for each in provider.models)
    ]

    @pytest.mark.parametrize(("provider", "kind"), WITH_KEYS, ids=[f"{one.name}-{kind}" for one, kind in WITH_KEYS])
    def test_a_real_model_answers_with_a_picture(provider: Provider, kind: str) -> None:
        secrets = {name: os.environ[name] for name in provider.secrets}
        answer = asked(provider, kind, secrets, WIRES / f"{provider.name}-{kind}.json")
        with Image.open(io.BytesIO(next(iter(answer.files.values())))) as picture:
            assert min(picture.size) >= 256 and answer.facts["cost_usd"] > 0
