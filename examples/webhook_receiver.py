"""A server that Luster tells of finished jobs: `LUSTER_WEBHOOK_SECRET=whsec_… python webhook_receiver.py [port]`."""

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from luster_client import NotVerified, webhooks

LARGEST = 64 * 1024
SEEN: set[str] = set()
"""Messages that came already. A real server keeps them where a restart does not forget them."""


class Receiver(BaseHTTPRequestHandler):
    """Believes only what Luster signed, and does each thing once."""

    def do_POST(self) -> None:
        """Answer quickly: Luster waits 20 seconds and sends again what was not taken."""
        body = self.rfile.read(min(int(self.headers.get("Content-Length", 0)), LARGEST))
        try:
            message = webhooks.verify(body, dict(self.headers), os.environ["LUSTER_WEBHOOK_SECRET"])
        except NotVerified as error:
            self.send_error(400, str(error))
            return
        if self.headers["webhook-id"] not in SEEN:
            SEEN.add(self.headers["webhook-id"])
            if message.type == "job.succeeded":
                print(f"job {message.data.job_id} is done, {message.data.credits_used} credits", flush=True)
            else:
                print(message.type, flush=True)
        self.send_response(204)
        self.end_headers()


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", int((sys.argv[1:] or ["3000"])[0])), Receiver) as server:
        server.serve_forever()
