"""Everything that the interface says of an account, with each picture as its checksum: to compare two installations."""

import hashlib
import time
from typing import Any

import httpx

from tests.e2e.running_luster import Client

_QUESTIONS = (
    "/me", "/credits", "/credits/entries", "/shoots", "/jobs?limit=100", "/api/mobile/gallery", "/webhook-endpoints"
)  # fmt: skip


def everything_said(client: Client) -> dict[str, Any]:
    """The answers by their paths, once all thumbnails are made."""
    until = time.monotonic() + 60
    while not all(each["thumb_url"] for each in _photos(client)):
        assert time.monotonic() < until, "the thumbnails do not come"
        time.sleep(0.2)
    answers = {path: client.get(path) for path in _QUESTIONS}
    for shoot in answers["/shoots"]["shoots"]:
        for path in (f"/shoots/{shoot['id']}", f"/shoots/{shoot['id']}/assets"):
            answers[path] = client.get(path)
    for job in answers["/jobs?limit=100"]["jobs"]:
        answers[f"/jobs/{job['id']}"] = client.get(f"/jobs/{job['id']}")
    return {path: _with_pictures(answer) for path, answer in answers.items()}


def _photos(client: Client) -> list[dict[str, Any]]:
    shoots = client.get("/shoots")["shoots"]
    return [each for shoot in shoots for each in client.get(f"/shoots/{shoot['id']}/assets")["assets"]]


def pictures_in(said: Any) -> int:
    """How many pictures were fetched."""
    if isinstance(said, tuple):
        return 1
    values = said.values() if isinstance(said, dict) else said if isinstance(said, list) else ()
    return sum(map(pictures_in, values))


def _with_pictures(told: Any) -> Any:
    """The same with type and checksum of the bytes behind each address in the address's place.

    Without tags, which say also by which addresses the pictures are reached just now.
    """
    if isinstance(told, dict):
        return {name: _with_pictures(value) for name, value in told.items() if name != "etag"}
    if isinstance(told, list):
        return [_with_pictures(each) for each in told]
    if isinstance(told, str) and told.startswith("http://127.0.0.1:"):
        answer = httpx.get(told, timeout=60)
        assert answer.status_code == 200, (told, answer.text)
        return answer.headers["content-type"], hashlib.sha256(answer.content).hexdigest()
    return told
