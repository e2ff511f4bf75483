"""An internal service: `curl --data-binary @house.jpg localhost:3001/dusk > out.jpg`.

Start it with `LUSTER_TOKEN=$(luster token --service) python grpc_service.py [port] [engine]`.
"""

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import grpc
from luster_grpc import Engine, EnhanceFailed

LARGEST = 100_000_000


class Service(BaseHTTPRequestHandler):
    """Hands a photo to the engine and its result back."""

    engine: Engine

    def do_POST(self) -> None:
        """The path is the style."""
        size = int(self.headers.get("Content-Length", 0))
        if not 0 < size <= LARGEST:
            self.send_error(413)
            return
        try:
            made = self.engine.enhance(self.rfile.read(size), self.path.strip("/") or "default")
        except EnhanceFailed as error:
            wrong = error.code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.FAILED_PRECONDITION)
            self.send_error(422 if wrong else 503, error.reason, str(error))
            return
        self.send_response(200)
        self.send_header("Content-Type", made.media_type)
        self.send_header("Content-Length", str(len(made.data)))
        self.end_headers()
        self.wfile.write(made.data)


if __name__ == "__main__":
    port, address = (sys.argv[1:] + ["3001", "127.0.0.1:50051"][len(sys.argv) - 1 :])[:2]
    with Engine(address, os.environ["LUSTER_TOKEN"]) as Service.engine:
        ThreadingHTTPServer(("127.0.0.1", int(port)), Service).serve_forever()
