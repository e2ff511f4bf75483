"""Makes one photo look like thousands on its way to the page, since no test has the hours to upload them."""

import json
import uuid
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from playwright.sync_api import Page, Route

A_PAGE = 200


def multiply(page: Page, count: int) -> None:
    """From now on each shoot answers with so many photos, all of them copies of its first one."""

    known: dict[str, dict[str, Any]] = {}

    def answered(route: Route) -> None:
        address = urlsplit(route.request.url)
        asked = {name: values[0] for name, values in parse_qs(address.query).items()}
        # The engine knows no such place in the list: its first page is asked for, and counted on from here.
        start = int(asked.pop("cursor", 0))
        if address.path not in known:
            known[address.path] = route.fetch(url=urlunsplit(address._replace(query=urlencode(asked)))).json()
        body = dict(known[address.path])
        if body["assets"]:
            body |= _copies(body["assets"][0], start, count)
        route.fulfill(status=200, content_type="application/json", body=json.dumps(body))

    page.route("**/shoots/*/assets?*", answered)


def _copies(first: dict[str, Any], start: int, count: int) -> dict[str, Any]:
    end = min(count, start + A_PAGE)
    copies = [
        first | {"id": str(uuid.UUID(int=number)), "filename": f"IMG_{number:04}.jpg", "position": number}
        for number in range(start + 1, end + 1)
    ]
    return {"assets": copies, "next_cursor": str(end) if end < count else None}
