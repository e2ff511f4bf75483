"""A bucket that takes uploads by forms and checks them as Amazon's page on POST policies says, which moto does not.

Checked are the signature, the policy's end, every condition, and that no field is sent that no condition names. Not
checked are the rights of whoever signed, and what a bucket's own policy says.
"""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_UNNAMED = frozenset({"x-amz-signature", "file", "policy"})
"""Fields that no condition has to name; so it is with those that begin with `x-ignore-`."""


@dataclass
class FormBucket:
    """What the bucket knows: its address, who may sign, and what lies in it."""

    url: str
    name: str
    key_id: str
    secret: str
    now: datetime | None = None
    objects: dict[str, bytes] = field(default_factory=dict)

    def judge(self, fields: Mapping[str, str], file: bytes) -> str:
        """Why a form is refused, by Amazon's own code; nothing where it is taken."""
        try:
            policy = json.loads(base64.b64decode(fields["policy"]))
            key_id, date, region, service, end = fields["x-amz-credential"].split("/")
        except (KeyError, ValueError):
            return "InvalidArgument"
        if key_id != self.key_id:
            return "InvalidAccessKeyId"
        key = b"AWS4" + self.secret.encode()
        for part in (date, region, service, end):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        signature = hmac.new(key, fields["policy"].encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(signature, fields.get("x-amz-signature", "")):
            return "SignatureDoesNotMatch"
        if datetime.fromisoformat(policy["expiration"]) <= (self.now or datetime.now(UTC)):
            return "AccessDenied: Policy expired"
        return _conditions({**fields, "bucket": self.name}, policy["conditions"], len(file))


def _conditions(fields: Mapping[str, str], conditions: list[Any], size: int) -> str:
    said = {name.lower(): value for name, value in fields.items()}
    named = set()
    for each in conditions:
        if isinstance(each, dict):
            ((name, value),) = each.items()
            operator = "eq"
        elif each[0] == "content-length-range":
            if size < each[1]:
                return "EntityTooSmall"
            if size > each[2]:
                return "EntityTooLarge"
            continue
        else:
            operator, name, value = each[0], each[1].removeprefix("$"), each[2]
        named.add(name.lower())
        found = said.get(name.lower(), "")
        if not (found == value if operator == "eq" else found.startswith(value)):
            return f"AccessDenied: Policy Condition failed: {name}"
    extra = {name for name in said.keys() - named - _UNNAMED if not name.startswith("x-ignore-")}
    return f"AccessDenied: Extra input fields: {', '.join(sorted(extra))}" if extra else ""


@contextmanager
def form_bucket(
    name: str = "photos", key_id: str = "key", secret: str = "a secret of the tests"
) -> Iterator[FormBucket]:
    """The bucket, by HTTP at a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
            message = BytesParser().parsebytes(head + self.rfile.read(int(self.headers["content-length"])))
            parts = {
                str(part.get_param("name", header="content-disposition")): bytes(part.get_payload(decode=True))  # type: ignore[arg-type]  # parts hold bytes
                for part in message.get_payload()  # type: ignore[union-attr]  # a form has parts
            }
            fields = {key: value.decode() for key, value in parts.items() if key != "file"}
            why = bucket.judge(fields, parts.get("file", b""))
            if not why:
                bucket.objects[fields["key"]] = parts["file"]
            self.send_response(204 if not why else 400 if why.startswith("Entity") else 403)
            self.send_header("content-length", str(0 if not why else len(why)))
            self.end_headers()
            self.wfile.write(why.encode())

        def log_message(self, format: str, *arguments: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    bucket = FormBucket(f"http://127.0.0.1:{server.server_port}", name, key_id, secret)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield bucket
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
