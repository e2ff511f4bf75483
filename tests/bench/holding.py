"""How long one request holds the loop of engine or gateway: `python -m tests.bench.holding`.

Every RPC of the contract and every route of the document is sent the largest requests that are allowed, and requests
as large as the transport takes. Engine and gateway run in processes of their own, whose every callback is timed: the
time of a callback is the time for which its loop did nothing else. What counts is the processor time of the loop's
thread, for on a busy machine the clock also counts what others did; a wait on a file or a lock shows in the clock.
"""

import asyncio
import json
import multiprocessing
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import grpc
import httpx
from google.protobuf import message_factory
from google.protobuf.descriptor import FieldDescriptor, MethodDescriptor

from tests.bench.report import Figure, report
from tests.e2e.photo import house
from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT: dict[str, Any] = json.loads((ROOT / "gateway" / "openapi.json").read_text())
ROOMS = (
    "account", "admin", "asset", "billing", "catalog", "credit", "delivery", "enhance", "job", "object", "prompt",
    "shoot", "webhook",
)  # fmt: skip
TOKEN = "a service token of the bench"
_PHOTOS = 200
_TRIES = 3
_MOST_MS = 50.0
_ENDLESS = {"WatchJob", "WatchAccount"}


class Watchdog:
    """The longest callback of a loop since it was last asked."""

    def __init__(self) -> None:
        self.worst = (0.0, 0.0, "")
        real = asyncio.events.Handle._run  # type: ignore[attr-defined]  # the one place through which every callback goes

        def timed(handle: Any) -> None:
            wall, work = time.perf_counter(), time.thread_time()
            real(handle)
            took = (time.thread_time() - work) * 1000
            if took > self.worst[0]:
                self.worst = (took, (time.perf_counter() - wall) * 1000, repr(handle)[:300])

        asyncio.events.Handle._run = timed  # type: ignore[attr-defined]  # as above

    def answer(self, line: Connection) -> None:
        """Says it whenever it is asked, and begins anew."""
        while line.recv():
            worst, self.worst = self.worst, (0.0, 0.0, "")
            line.send(worst)


def _engine(line: Connection, data: str, port: int, gateway: int) -> None:
    from luster_engine import app
    from luster_engine.database.migrate import migrate
    from luster_engine.settings import Settings

    settings = Settings(
        data_dir=Path(data),
        one_machine=True,
        service_token=TOKEN,
        grpc_port=port,
        welcome_credits=100_000,
        app_url=f"http://127.0.0.1:{gateway}",
    )
    watchdog = Watchdog()
    with app.database_url(settings) as url:
        migrate(url)

        async def serve() -> None:
            def ready(_port: int) -> None:
                line.send("ready")
                threading.Thread(target=watchdog.answer, args=(line,), daemon=True).start()

            await app.run_engine(settings, ready=ready, stop=asyncio.Event())

        asyncio.run(serve())


def _gateway(line: Connection, engine: int, port: int) -> None:
    import uvicorn
    from luster_gateway import GatewaySettings
    from luster_gateway.server import config, listen

    rates: dict[str, Any] = {
        f"rate_{name}": "" for name in ("jobs", "previews", "writes", "reads", "public", "refused")
    }
    url = f"http://127.0.0.1:{port}"
    settings = GatewaySettings(
        engine=f"127.0.0.1:{engine}", service_token=TOKEN, one_machine=True, port=port, app_url=url, **rates
    )
    watchdog = Watchdog()

    async def serve() -> None:
        server = uvicorn.Server(config(settings))
        task = asyncio.create_task(server.serve([listen("127.0.0.1", port)]))
        while not server.started:
            await asyncio.sleep(0.05)
        line.send("ready")
        threading.Thread(target=watchdog.answer, args=(line,), daemon=True).start()
        await task

    asyncio.run(serve())


class Loops:
    """Both processes."""

    def __init__(self, engine: Connection, gateway: Connection) -> None:
        self._lines = {"engine": engine, "gateway": gateway}
        self.held: dict[str, tuple[float, float, str, str]] = {}

    def begin(self) -> None:
        """From here on."""
        self._ask()

    def end(self, what: str) -> None:
        """Keeps, for what was asked, the least of its longest holds: a collection of garbage is nobody's request."""
        for name, (work, wall, where) in self._ask().items():
            key = f"{name} · {what}"
            if key not in self.held or work < self.held[key][0]:
                self.held[key] = (work, wall, where, name)

    def _ask(self) -> dict[str, tuple[float, float, str]]:
        for line in self._lines.values():
            line.send(True)
        return {name: line.recv() for name, line in self._lines.items()}


class World:
    """An account with a shoot of 200 photos, and a job of each."""

    def __init__(self, engine: int, gateway: int) -> None:
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{gateway}", timeout=120)
        answer = self.http.post("/auth/dev/token", json={"email": "bench@example.com"}).json()
        self.http.headers["authorization"] = f"Bearer {answer['access_token']}"
        self.account = self.http.get("/me").json()["account"]["id"]
        self.channel = grpc.insecure_channel(f"127.0.0.1:{engine}")
        self.own = (("authorization", f"Bearer {TOKEN}"), ("x-luster-account", self.account))
        self.shoot = self.http.post("/shoots", json={"name": "Large"}).json()["shoot"]["id"]
        photo = house(320, 240, seed=1)
        self.assets = [self._upload(photo, number) for number in range(_PHOTOS)]
        made = self.http.post(f"/shoots/{self.shoot}/jobs", json={"style": "default"})
        assert made.status_code == 201, made.text
        self.job = made.json()["jobs"][0]["id"]

    def _upload(self, photo: bytes, number: int) -> str:
        given = self.http.post(
            "/uploads/presign",
            json={"filename": f"{number}.jpg", "content_type": "image/jpeg", "shoot_id": self.shoot},
        ).json()
        self.http.put(given["upload_url"], content=photo, headers={"content-type": "image/jpeg"}).raise_for_status()
        body = {"asset_id": given["asset_id"], "object_key": given["object_key"]}
        self.http.post("/uploads/confirm", json=body).raise_for_status()
        asset: str = given["asset_id"]
        return asset

    def known(self, name: str) -> str:
        """An id that exists, by the name of its field."""
        return {"shoot_id": self.shoot, "asset_id": self.assets[0], "job_id": self.job}.get(name, str(uuid.uuid4()))


def _methods() -> Iterator[MethodDescriptor]:
    for room in ROOMS:
        for service in import_module(f"luster.v1.{room}_pb2").DESCRIPTOR.services_by_name.values():
            yield from service.methods


def _fill(message: Any, world: World, way: str, depth: int = 0) -> None:
    """Everything that a message can hold: of its legal size, in words, or in number."""
    for field in message.DESCRIPTOR.fields:
        if field.containing_oneof is not None and message.WhichOneof(field.containing_oneof.name):
            continue
        kind = field.message_type
        if kind is not None and kind.full_name == "google.protobuf.Struct":
            held = getattr(message, field.name)
            count, size = (100, 60) if way == "legal" else (400, 400)
            for number in range(count):
                held.fields[f"strengt{number}"].string_value = "x" * size
        elif kind is not None and kind.GetOptions().map_entry:
            if kind.fields_by_name["value"].type == FieldDescriptor.TYPE_STRING:
                for number in range(10 if way == "legal" else 2000):
                    getattr(message, field.name)[f"name{number}"] = "x" * 40
        elif field.is_repeated:
            count = {"legal": 200, "words": 3, "number": 3000}[way]
            for number in range(count):
                if kind is not None and depth < 3:
                    _fill(getattr(message, field.name).add(), world, "legal" if way == "number" else way, depth + 3)
                elif field.type == FieldDescriptor.TYPE_STRING:
                    ids = world.assets if field.name == "asset_ids" else ["name"]
                    getattr(message, field.name).append(ids[number % len(ids)])
                elif field.type in (FieldDescriptor.TYPE_INT32, FieldDescriptor.TYPE_INT64):
                    getattr(message, field.name).append(number)
        elif kind is not None and depth < 4 and kind.full_name != "google.protobuf.Timestamp":
            _fill(getattr(message, field.name), world, way, depth + 1)
        elif field.type == FieldDescriptor.TYPE_STRING:
            if field.name.endswith("_id") and field.name != "request_id":
                setattr(message, field.name, world.known(field.name))
            elif field.name not in ("page_token", "position", "request_id"):
                setattr(message, field.name, _words(field.name, way))
        elif field.type == FieldDescriptor.TYPE_BYTES:
            setattr(message, field.name, b"x" * (1_000_000 if way != "legal" else 200_000))
        elif field.name in ("page_size", "limit"):
            setattr(message, field.name, 200)


def _words(name: str, way: str) -> str:
    legal = {"prompt": "x" * 4000, "note": "x" * 4000, "address": "x" * 500, "style": "default", "url": "https://a.b"}
    return legal.get(name, "x" * 60) if way == "legal" else "y" * 20_000


def _rpcs(world: World, loops: Loops) -> None:
    for method in _methods():
        name = f"/{method.containing_service.full_name}/{method.name}"
        if method.name in ("DeleteAccount", "DeleteShoot", "DeleteAsset", "RevokeApiKey"):
            continue
        kind = message_factory.GetMessageClass(method.input_type)
        sends, answers = ("stream" if each else "unary" for each in (method.client_streaming, method.server_streaming))
        ask = getattr(world.channel, f"{sends}_{answers}")(name)
        for way in ("legal", "words", "number"):
            request = kind()
            _fill(request, world, way)
            raw = request.SerializeToString()
            for _ in range(_TRIES):
                loops.begin()
                _ask(ask, raw, method, world)
                loops.end(f"{method.name} ({way}, {len(raw):,} bytes)")


def _ask(ask: Any, raw: bytes, method: MethodDescriptor, world: World) -> None:
    try:
        answer = ask(
            iter([raw] * 3) if method.client_streaming else raw,
            metadata=world.own,
            timeout=2 if method.name in _ENDLESS else 60,
        )
        if method.server_streaming:
            for count, _ in enumerate(answer):
                if method.name in _ENDLESS and count > 200:
                    break
            answer.cancel()
    except grpc.RpcError:
        pass  # refused, which must not take longer


def _by_hand(world: World, loops: Loops) -> None:
    """What no schema tells: the largest requests that are carried out."""
    asked = {"style": "default", "asset_ids": world.assets}
    for _ in range(_TRIES):
        for where, body in (
            (f"/shoots/{world.shoot}/jobs", asked),
            ("/jobs/quote", {"style": "default", "shoot_id": world.shoot}),
            ("/jobs", {"style": "default", "asset_id": world.assets[0], "prompt": "x" * 4000}),
        ):
            loops.begin()
            answer = world.http.post(where, json=body)
            loops.end(f"POST {where.replace(world.shoot, '…')}, {_PHOTOS} photos, carried out")
            assert answer.status_code < 300, answer.text


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in schema:
        return _schema(schema["anyOf"][0])
    return schema


def _largest(name: str, schema: dict[str, Any], world: World) -> Any:
    """The largest value that the document allows."""
    schema = _schema(schema)
    if "enum" in schema:
        return schema["enum"][-1]
    match schema.get("type"):
        case "object" if "properties" in schema:
            return {key: _largest(key, value, world) for key, value in schema["properties"].items()}
        case "object":
            return {f"strengt{number}": "x" * 60 for number in range(100)}
        case "array":
            if name == "asset_ids":
                return world.assets
            return [_largest(name.removesuffix("s"), schema.get("items", {}), world)] * min(
                schema.get("maxItems", 10), 1000
            )
        case "string" if schema.get("format") == "uuid":
            return world.known(name)
        case "string" if schema.get("format") == "date-time":
            return "2026-11-28T08:00:00Z"
        case "string":
            return "default" if name == "style" else "x" * min(schema.get("maxLength", 1000), 4000)
        case "integer":
            return schema.get("maximum", 1)
        case "boolean":
            return True
    return None


_WORST = {
    "lists in lists": "{" + '"params": ' + "[" * 900 + "]" * 900 + ', "asset_ids": [' + "[]," * 80_000 + "[]]}",
    "unknown fields": "{" + ", ".join(f'"field{number}": {number}' for number in range(4_900)) + "}",
    "numbers": '{"params": {"a": [' + "1.5," * 50_000 + "1.5]}}",
    "wrong ids": '{"asset_ids": [' + '"x",' * 60_000 + '"x"]}',
}


def _routes(world: World, loops: Loops) -> None:
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            where = f"{method.upper()} {path}"
            if method == "delete" or path.endswith("/events") or path == "/events" or path == "/auth/dev/token":
                continue
            query = {}
            address = path
            for each in operation.get("parameters", ()):
                if each["in"] == "path":
                    address = address.replace("{" + each["name"] + "}", world.known(each["name"]))
                elif each["in"] == "query" and each["name"] == "limit":
                    query["limit"] = _schema(each["schema"]).get("maximum", 200)
            content = operation.get("requestBody", {}).get("content", {})
            bodies = {"": b""}
            if "application/json" in content:
                bodies["largest"] = json.dumps(_largest("", content["application/json"]["schema"], world)).encode()
                bodies |= {name: body.encode() for name, body in _WORST.items()}
            elif "multipart/form-data" in content:
                bodies["largest"] = (
                    b'--b\r\nContent-Disposition: form-data; name="style"\r\n\r\n' * 2000 + b"x" * 20_000_000
                )
            kind = "multipart/form-data; boundary=b" if "multipart/form-data" in content else "application/json"
            for name, body in bodies.items():
                for _ in range(_TRIES):
                    loops.begin()
                    try:
                        world.http.request(
                            method, address, params=query, content=body or None, headers={"content-type": kind}
                        )
                    except httpx.TransportError:
                        pass  # refused in the middle of what it sends
                    loops.end(f"{where} ({name}, {len(body):,} bytes)" if body else where)


def main() -> int:
    """Starts both, asks everything."""
    spawn = multiprocessing.get_context("spawn")
    engine_port, gateway_port = free_port(), free_port()
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        lines, processes = [], []
        for target, given in ((_engine, (folder, engine_port, gateway_port)), (_gateway, (engine_port, gateway_port))):
            ours, theirs = spawn.Pipe()
            process = spawn.Process(target=target, args=(theirs, *given))
            process.start()
            processes.append(process)
            lines.append(ours)
            assert ours.poll(180) and ours.recv() == "ready"
        try:
            loops = Loops(*lines)
            world = World(engine_port, gateway_port)
            sys.stderr.write("the account has its photos and jobs\n")
            _by_hand(world, loops)
            _rpcs(world, loops)
            sys.stderr.write("every RPC was asked\n")
            _routes(world, loops)
            ranked = sorted(loops.held.items(), key=lambda each: -each[1][0])
            for what, (work, wall, where, _) in ranked[:12]:
                sys.stdout.write(f"{work:7.1f} ms of work, {wall:7.1f} ms by the clock: {what}\n        {where}\n")
            figures = []
            for name in ("engine", "gateway"):
                what, (work, wall, _, _) = next(each for each in ranked if each[1][3] == name)
                count = sum(each[3] == name for each in loops.held.values())
                beside = f"{what}; by the clock {wall:.0f} ms; {count} kinds of request"
                figures.append(Figure(f"loop of the {name} held at most", _MOST_MS, work, "ms", beside=beside))
            return report("holding", figures)
        finally:
            for process in reversed(processes):
                process.terminate()
                process.join(30)


if __name__ == "__main__":
    raise SystemExit(main())
