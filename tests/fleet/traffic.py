"""The clients of a fleet under test: users who upload and enhance, and a prober that only looks.

A user repeats what failed, as every client of ours does: the same request with the same Idempotency-Key, after a pause.
The prober repeats nothing, so it sees for how long requests fail.
"""

import io
import itertools
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from PIL import Image

from tests.fleet.parts import Fleet

PAUSE = 0.1
"""Seconds between two requests of the prober, and the unit of a user's pauses."""
PATIENCE = 30.0
"""Seconds for which a user repeats one request before it counts as failed."""
_AGAIN = {429, 500, 502, 503, 504}


def picture(seed: int) -> bytes:
    """A small photo, another one for each seed."""
    data = io.BytesIO()
    Image.effect_noise((480, 320), 30 + seed % 50).convert("RGB").save(data, "JPEG", quality=85)
    return data.getvalue()


@dataclass
class Counts:
    """What the users saw."""

    requests: int = 0
    repeated: int = 0
    failed: list[str] = field(default_factory=list)
    jobs: list[str] = field(default_factory=list)


class User(threading.Thread):
    """Uploads a photo and asks for a job, again and again, until it is told to stop."""

    def __init__(self, fleet: Fleet, key: str, number: int) -> None:
        super().__init__(daemon=True)
        self.counts = Counts()
        self._fleet = fleet
        self._client = fleet.client(key)
        self._number = number
        self._chance = random.Random(number)
        self._over = threading.Event()

    def run(self) -> None:
        """One photo after another."""
        for turn in itertools.count():
            if self._over.is_set():
                return
            try:
                self._photo(turn)
            except _Failed as failed:
                self.counts.failed.append(str(failed))
            self._over.wait(0.5)

    def stop(self) -> Counts:
        """After the photo under way."""
        self._over.set()
        self.join(PATIENCE * 8)
        return self.counts

    def _photo(self, turn: int) -> None:
        photo = picture(self._number * 1000 + turn)
        wanted = {"filename": f"{turn}.jpg", "content_type": "image/jpeg", "size": len(photo)}
        signed = self._ask("POST", "/uploads/presign", json=wanted)
        self._put(signed["upload_url"], photo)
        place = {"asset_id": signed["asset_id"], "object_key": signed["object_key"]}
        asset = self._ask("POST", "/uploads/confirm", json=place)["asset"]
        job = self._ask("POST", "/jobs", json={"asset_id": asset["id"]})["job"]
        self.counts.jobs.append(job["id"])
        self._ask("GET", f"/jobs/{job['id']}")
        self._ask("GET", "/credits")

    def _ask(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        headers = {"Idempotency-Key": f"{self._number}-{self._chance.getrandbits(96):x}"} if method == "POST" else {}
        return dict(self._again(lambda: self._client.request(method, path, headers=headers, **more), path).json())

    def _put(self, url: str, photo: bytes) -> None:
        headers = {"Content-Type": "image/jpeg", "If-None-Match": "*"}

        def send() -> httpx.Response:
            answer = httpx.put(url, content=photo, headers=headers, timeout=10)
            # A repeat of what did arrive.
            return httpx.Response(200) if answer.status_code == 412 else answer

        self._again(send, "PUT of the photo")

    def _again(self, send: Callable[[], httpx.Response], what: str) -> httpx.Response:
        self.counts.requests += 1
        until = time.monotonic() + PATIENCE
        last = ""
        for pause in itertools.count(1):
            try:
                answer = send()
            except httpx.TransportError as error:
                last = f"{type(error).__name__} {error}"
            else:
                if answer.status_code < 300:
                    return answer
                last = f"{answer.status_code} {answer.text[:200]}"
                if answer.status_code not in _AGAIN:
                    break
            if time.monotonic() > until:
                break
            self.counts.repeated += 1
            time.sleep(min(pause, 10) * PAUSE * self._chance.uniform(0.5, 1.5))
        raise _Failed(f"{what}: {last}")


class _Failed(Exception):
    """A request failed for as long as a client is patient."""


class Prober(threading.Thread):
    """Looks every tenth of a second and repeats nothing; knows when it got no answer."""

    def __init__(self, fleet: Fleet, key: str, path: str = "/credits") -> None:
        super().__init__(daemon=True)
        self._client = fleet.client(key)
        self._path = path
        self._over = threading.Event()
        self.seen: list[tuple[float, float, bool, str]] = []
        """When asked, when answered, whether well, and what was said otherwise."""

    def run(self) -> None:
        """Ask until told to stop."""
        while not self._over.wait(PAUSE):
            began = time.monotonic()
            try:
                answer = self._client.get(self._path)
                well, said = answer.status_code == 200, f"{answer.status_code} {answer.text[:120]}"
            except httpx.TransportError as error:
                well, said = False, f"{type(error).__name__} {error}"
            self.seen.append((began, time.monotonic(), well, said))

    def stop(self) -> None:
        """No more questions."""
        self._over.set()
        self.join(30)

    def window(self, since: float) -> tuple[float, str]:
        """For how long no question since a moment was answered well, from the first failure to the next good answer;
        and what the first failure said, or how long the slowest good answer took."""
        longest, said, slowest, looks = 0.0, "", 0.0, 0
        open_since: float | None = None
        for began, ended, well, words in self.seen:
            if ended < since:
                continue
            looks += 1
            slowest = max(slowest, ended - began)
            if not well and open_since is None:
                open_since, said = began, said or words
            if well and open_since is not None:
                longest = max(longest, ended - open_since)
                open_since = None
        if open_since is not None:
            longest = max(longest, self.seen[-1][1] - open_since)
        return longest, said or f"{looks} looks, the slowest {slowest:.2f} s"
