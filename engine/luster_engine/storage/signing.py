"""Presigned downloads that stay the same within a window, which boto3's own signer cannot do."""

import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from botocore.auth import SIGV4_TIMESTAMP, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from luster_engine.storage.port import window_begins, window_lasts


class WindowedAuth(S3SigV4QueryAuth):
    """Signature version 4 in the query string, dated to the start of the current window."""

    def __init__(self, credentials: Credentials, region: str, window: int) -> None:
        super().__init__(credentials, "s3", region, expires=window_lasts(window))
        self._at = datetime.fromtimestamp(window_begins(time.time(), window), UTC)

    def add_auth(self, request: AWSRequest) -> None:
        """Sign as the base class does, but with the window's time in place of now."""
        request.context["timestamp"] = self._at.strftime(SIGV4_TIMESTAMP)
        signer: Any = self  # the stubs leave out the two steps below
        signer._modify_request_before_signing(request)
        wanted = self.string_to_sign(request, self.canonical_request(request))
        signer._inject_signature_to_request(request, self.signature(wanted, request))


def redated(presigned: str, credentials: Credentials, region: str, window: int) -> str:
    """An ordinary presigned GET, signed anew for the current window."""
    parts = urlsplit(presigned)
    kept = [(name, value) for name, value in parse_qsl(parts.query) if not name.lower().startswith("x-amz-")]
    url = urlunsplit(parts._replace(query=urlencode(kept, quote_via=quote)))
    request: Any = AWSRequest(method="GET", url=url)
    WindowedAuth(credentials, region, window).add_auth(request)
    return str(request.url)
