"""The TypeScript client: current with the document, strict under tsc, and its page run as it stands in Node."""

import base64
import json
import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from standardwebhooks import Webhook

from tests.e2e import running_luster
from tests.e2e.photo import house
from tests.e2e.running_luster import RunningLuster

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "clients" / "typescript"
NODE = ROOT / "gateway" / "studio" / "node"
SECRET = "whsec_" + base64.b64encode(b"a secret of thirty two bytes ok!").decode()


def node(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command with Studio's Node; it runs in Studio's folder, so paths are whole."""
    return subprocess.run(
        [NODE, *command], env=os.environ | environment, capture_output=True, text=True, timeout=280, check=False
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `@luster/client` is installed, as npm would."""
    folder = tmp_path_factory.mktemp("typescript")
    package = folder / "node_modules" / "@luster" / "client"
    said = node("npx", "tsc", "-p", str(CLIENT), "--outDir", str(package / "dist"))
    assert said.returncode == 0, said.stdout
    (package / "package.json").write_bytes((CLIENT / "package.json").read_bytes())
    (folder / "package.json").write_text('{"type": "module"}')
    return folder


def test_every_operation_has_its_route() -> None:
    document = json.loads((ROOT / "gateway" / "openapi.json").read_text(encoding="utf-8"))
    routes = (CLIENT / "src" / "routes.ts").read_text(encoding="utf-8")
    found = set(re.findall(r'^  (\w+): \["(\w+)", "(.*?)"', routes, re.MULTILINE))
    wanted = {
        (operation["operationId"], method.upper(), path)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }
    assert found == wanted, "run clients/typescript/generate"
    studio = (ROOT / "gateway" / "studio" / "api" / "schema.ts").read_bytes()
    assert (CLIENT / "src" / "schema.ts").read_bytes() == studio, "run clients/typescript/generate"


def test_the_page_runs_from_top_to_bottom(luster: RunningLuster, built: Path) -> None:
    page = (CLIENT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```ts\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 4
    (built / "page.ts").write_text("\n".join(blocks), encoding="utf-8")
    (built / "house.jpg").write_bytes(house(400, 300))
    somebody = running_luster.Client(luster.url, luster.token("typescript@example.com"))
    key = somebody.post("/api-keys", {"name": "typescript"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    run = f"cd {built} && exec node --no-warnings page.ts"
    said = node("bash", "-c", run, LUSTER_URL=luster.url, LUSTER_API_KEY=secret)
    assert said.returncode == 0, said.stderr[-3000:]
    assert Image.open(built / "out.jpg").size == (400, 300)
    assert "succeeded 1" in said.stdout and 'Did you mean "dusk"?' in said.stdout
    assert somebody.get("/me")["account"]["id"] in said.stdout


def test_it_believes_luster_only(built: Path) -> None:
    now = datetime.now(UTC)
    body = '{"type": "credits.low", "timestamp": "2026-11-28T09:00:00Z", "data": {"balance": 5, "threshold": 10}}'
    headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(SECRET).sign("msg_1", now, body),
    }
    told = [body, headers, SECRET]
    wrong = [
        [body + " ", headers, SECRET],
        [body, headers | {"webhook-timestamp": "1"}, SECRET],
        [body, {}, SECRET],
        [body, headers, "whsec_AAAA"],
        [body, headers, "***"],
    ]
    program = f"""
    import {{ NotVerified, verifyWebhook }} from "@luster/client";
    console.log((await verifyWebhook(...{json.dumps(told)})).type);
    for (const each of {json.dumps(wrong)})
      await verifyWebhook(...each)
        .then(() => console.log("believed"), (error) => console.log(error instanceof NotVerified));
    """
    (built / "verify.mjs").write_text(program, encoding="utf-8")
    said = node("bash", "-c", f"cd {built} && exec node verify.mjs")
    assert said.stdout.split() == ["credits.low", *["true"] * len(wrong)], said.stderr


def test_a_bad_moment_is_waited_out_with_one_key_and_nothing_else_is_repeated(built: Path) -> None:
    program = """
    import { Luster, LusterError, Problem } from "@luster/client";
    const seen = [];
    let left = [];
    const fake = async (url, call) => {
      seen.push(call.headers["Idempotency-Key"]);
      const [status, body] = left.shift();
      return new Response(JSON.stringify(body), { status, headers: { "retry-after": "0" } });
    };
    const luster = new Luster({ url: "https://luster.test", key: "k", fetch: fake });
    left = [[503, {}], [429, {}], [200, { job: { id: "j" } }]];
    await luster.api("createJob", { body: { asset_id: "a", strict: false } });
    console.log(seen.length, new Set(seen).size);
    for (const [id, status] of [["cancelJob", 503], ["getCredits", 422], ["getCredits", 404]]) {
      seen.length = 0;
      left = [[status, { detail: "no", reason: "R" }]];
      await luster.api(id, { path: { job_id: "j" } })
        .catch((error) => console.log(seen.length, error instanceof Problem));
    }
    try { new Luster({ url: "http://luster.test", key: "k" }); }
    catch (error) { console.log(error instanceof LusterError); }
    """
    (built / "rules.mjs").write_text(program, encoding="utf-8")
    said = node("bash", "-c", f"cd {built} && exec node rules.mjs")
    assert said.stdout.splitlines() == ["3 1", "1 true", "1 true", "1 true", "true"], said.stderr


def test_react_native_uploads_by_address_hears_events_and_turns_pages(luster: RunningLuster, built: Path) -> None:
    (built / "house.jpg").write_bytes(house(400, 300))
    (built / "react_native.mjs").write_bytes((Path(__file__).parent / "typescript" / "react_native.mjs").read_bytes())
    somebody = running_luster.Client(luster.url, luster.token("native@example.com"))
    key = somebody.post("/api-keys", {"name": "native"})
    secret = next(str(each) for each in key.values() if isinstance(each, str) and len(each) > 20)
    run = f"cd {built} && exec node react_native.mjs {built / 'house.jpg'}"
    said = node("bash", "-c", run, LUSTER_URL=luster.url, LUSTER_API_KEY=secret)
    assert said.returncode == 0, said.stderr[-3000:]
    lines = said.stdout.splitlines()
    assert lines[:2] == ["told true true true true true", "bytes true"], said.stdout
    assert lines.count("event succeeded") == 1, said.stdout
    first = lines.index("listeners 0")
    assert lines[first + 1 : first + 3] == ["given up AbortError 0"] * 2, said.stdout
    told = ["live true", "jobs 2", "refused 404", "unheard 404", f"account {somebody.get('/me')['account']['id']}"]
    assert lines[-9:] == [*told, *["no address LusterError"] * 4], said.stdout
