"""A local server that plays the far side of a wire, well or badly; it needs nothing but Python."""

import json
import struct
import threading
import time
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar, Self

KEY = "key-of-the-contract-4f1c"
"""The secret that a provider under test is given; it may be seen by its own far side and nobody else."""
FILES = "/files/"
"""Where the far side keeps pictures."""


@dataclass(frozen=True)
class Heard:
    """One request that came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def carries_key(self) -> bool:
        return any(KEY in value for value in self.headers.values()) or KEY in self.path or KEY.encode() in self.body

    def data(self) -> dict[str, Any]:
        """The body as JSON."""
        found: dict[str, Any] = json.loads(self.body)
        return found

    def form(self) -> dict[str, bytes]:
        """The body as a form."""
        boundary = self.headers["content-type"].partition("boundary=")[2].strip('"').encode()
        parts: dict[str, bytes] = {}
        for part in self.body.split(b"--" + boundary)[1:-1]:
            head, _, value = part.partition(b"\r\n\r\n")
            name = head.partition(b'name="')[2].partition(b'"')[0].decode()
            parts[name] = value.removesuffix(b"\r\n")
        return parts


@dataclass(frozen=True)
class FarAnswer:
    """One answer, or the lack of one."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    media_type: str = "application/json"
    hang: float = 0.0
    """Seconds before it begins."""
    drop: bool = False
    """The connection is closed without a word."""
    half: bool = False
    """It breaks off in the middle."""
    endless: int = 0
    """So many bytes of nothing follow."""


@dataclass(frozen=True)
class Asked:
    """What a question said, as the far side understood it."""

    prompt: str
    photo: bytes = field(default=b"", repr=False)
    mask: bytes = field(default=b"", repr=False)
    """White where the model may edit, whatever the wire's own words for that are."""
    model: str = ""


def said(data: Any, status: int = 200, **headers: str) -> FarAnswer:
    """An answer in JSON."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return FarAnswer(json.dumps(data).encode(), status, named)


NOWHERE = 404
"""What a far side answers where its wire has no such address, or no such way to fail."""


class Speech(ABC):
    """How one provider's far side talks when all is well. Subclass it for your wire; what only a queue has may be left
    out where answers come at once."""

    queued: ClassVar[bool] = False
    """Whether a question is answered later."""
    by_address: ClassVar[bool] = False
    """Whether pictures are given as addresses."""
    moderated_at: ClassVar[str] = "submit"
    """Where moderation shows: `submit` or `poll`."""

    def step(self, heard: Heard) -> str:
        """`submit`, `poll`, `answer` or `cancel`."""
        return "submit" if heard.method == "POST" else "poll"

    @abstractmethod
    def asked(self, heard: Heard) -> Asked:
        """What a submitted question says."""

    @abstractmethod
    def submit(self, heard: Heard, far: "FarSide") -> FarAnswer:
        """The answer to a question: the picture, or where to look for it."""

    @abstractmethod
    def moderated(self) -> FarAnswer:
        """How the wire says that its moderation refused."""

    def poll(self, heard: Heard, far: "FarSide") -> FarAnswer:
        """The answer to a look at a question in the queue."""
        return said({"error": "there is no queue"}, NOWHERE)

    def answer(self, heard: Heard, far: "FarSide") -> FarAnswer:
        """The answer to who fetches what the queue has finished."""
        return said({"error": "there is no queue"}, NOWHERE)

    def failed(self) -> FarAnswer:
        """How a wire with a queue says that the question failed."""
        return said({"error": "there is no queue"}, NOWHERE)

    def elsewhere(self, far: "FarSide", other: str) -> FarAnswer:
        """A first answer whose address to poll lies on another host."""
        return said({"error": "there is no queue"}, NOWHERE)


Edit = Callable[[Asked], bytes]


class FarSide:
    """Runs in threads of its own. Faults are answered first, in order, each at its own step."""

    def __init__(self, speech: Speech, *, edit: Edit | None = None, path: str = "") -> None:
        self.speech = speech
        self.edit: Edit = edit or (lambda _: picture())
        self.calls: list[tuple[str, Heard]] = []
        self.faults: list[tuple[str, FarAnswer]] = []
        self.looks_before_done = 1
        self.sent_bytes = 0
        self.result = b""
        self.asked: list[Asked] = []
        self._path = path
        self._stop = threading.Event()
        far = self

        class Handler(BaseHTTPRequestHandler):
            """Hands every request to the far side."""

            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if self.raw_requestline and self.parse_request():
                    length = int(self.headers.get("content-length") or 0)
                    headers = {name.lower(): value for name, value in self.headers.items()}
                    far.hear(self, Heard(self.command, self.path, headers, self.rfile.read(length)))
                self.close_connection = True

            def log_message(self, format: str, *args: Any) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        """What to set as the provider's base URL."""
        return self.origin + self._path

    def count(self, step: str) -> int:
        """How often it was asked at a step."""
        return sum(1 for name, _ in self.calls if name == step)

    def hear(self, handler: BaseHTTPRequestHandler, heard: Heard) -> None:
        """Answers one request, as it should or as the next fault of its step wants it."""
        step = "file" if heard.path.startswith(FILES) else self.speech.step(heard)
        self.calls.append((step, heard))
        fault = next((each for each in self.faults if each[0] == step), None)
        if fault is not None:
            self.faults.remove(fault)
            if step == "submit" and 200 <= fault[1].status < 300:
                self._note(heard)
            self._say(handler, fault[1])
            return
        if step == "file":
            self._say(handler, FarAnswer(self.result, media_type="image/png"))
            return
        if step == "submit":
            self._note(heard)
        self._say(handler, getattr(self.speech, step)(heard, self))

    def _note(self, heard: Heard) -> None:
        asked = self.speech.asked(heard)
        self.asked.append(asked)
        self.result = self.edit(asked)

    def _say(self, handler: BaseHTTPRequestHandler, answer: FarAnswer) -> None:
        self._stop.wait(answer.hang)
        if answer.drop or self._stop.is_set():
            return
        length = len(answer.body) + answer.endless
        lines = [f"HTTP/1.1 {answer.status} Said", f"Content-Type: {answer.media_type}", f"Content-Length: {length}"]
        lines += [f"{name}: {value}" for name, value in answer.headers.items()]
        head = "\r\n".join([*lines, "Connection: close", "", ""]).encode()
        body = answer.body[: len(answer.body) // 2] if answer.half else answer.body
        try:
            handler.wfile.write(head + body)
            self.sent_bytes += len(body)
            for _ in range(answer.endless // 1_000_000):
                handler.wfile.write(b" " * 1_000_000)
                self.sent_bytes += 1_000_000
            handler.wfile.flush()
        except OSError:
            pass  # the other side has hung up, which is what a bound is for


def picture(width: int = 96, height: int = 64, shade: int = 128) -> bytes:
    """A plain PNG of one grey."""
    rows = b"".join(b"\0" + bytes([shade, shade, shade]) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def wait_until(happened: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Whether something came true in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if happened():
            return True
        time.sleep(0.01)
    return happened()
