"""The disk is lost: from the backup another machine answers every question of every user as the old one did."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.everything_said import everything_said, pictures_in
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster

pytestmark = pytest.mark.slow

_PEOPLE = ("ann@example.com", "bob@example.com")
_BUSY, _LATE = "busy@example.com", "late@example.com"


@pytest.fixture
def home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="luster-restored-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


def _lived(client: Client) -> None:
    """A shoot, photos, jobs that succeeded and one that was given up, a key and an endpoint."""
    shoot = client.post("/shoots", {"name": "12 Rose Lane"})["shoot"]["id"]
    photos = [client.upload(house(300, 200, seed), f"{seed}.jpg", shoot=shoot)["id"] for seed in (1, 2)]
    for photo in photos:
        job = client.post("/jobs", {"asset_id": photo, "style": "default"})["job"]["id"]
        assert client.finished(job)["status"] == "succeeded"
    job = client.post("/jobs", {"asset_id": photos[0], "style": "bright_airy", "tier": "premium"})["job"]["id"]
    client.http.post(f"/jobs/{job}/cancel")
    client.finished(job)
    client.post("/api-keys", {"name": "listings"})
    client.post("/webhook-endpoints", {"url": "https://hooks.example.com/luster", "event_types": ["account.exported"]})


@pytest.mark.timeout(400)
def test_every_job_balance_and_picture_is_as_at_the_backup_on_another_machine_and_port(home: Path) -> None:
    old = RunningLuster(home / "data")
    assert old.start().startswith("Luster is ready"), old.said()
    try:
        people = {person: Client(old.url, old.token(person)) for person in (*_PEOPLE, _BUSY)}
        for person in _PEOPLE:
            _lived(people[person])
        granted = old.cli("credits", "grant", "--email", _PEOPLE[1], "7", "--reason", "a present")
        assert granted.returncode == 0, granted.stderr
        before = {person: everything_said(people[person]) for person in _PEOPLE}
        # Jobs that are under way when the backup is made go on at the other machine.
        large = people[_BUSY].upload(house(1500, 1000), "large.jpg")["id"]
        under_way = [people[_BUSY].post("/jobs", {"asset_id": large})["job"]["id"] for _ in range(3)]
        made = old.cli("backup", str(home / "backups"))
        assert made.returncode == 0, made.stderr
        # What comes after the backup is lost with the disk.
        lost = people[_PEOPLE[0]].upload(house(600, 400, 9), "late.jpg")["id"]
        stranger = Client(old.url, old.token(_LATE)).get("/me")["account"]["id"]
    finally:
        old.kill_everything()
    shutil.rmtree(home / "data")

    new = RunningLuster(home / "elsewhere")
    restored = new.cli("restore", str(home / "backups"))
    assert restored.returncode == 0, restored.stderr
    assert new.start().startswith("Luster is ready"), new.said()
    try:
        assert (new.port, new.data) != (old.port, old.data)
        for person in _PEOPLE:
            client = Client(new.url, new.token(person))
            after = everything_said(client)
            assert after.keys() == before[person].keys()
            for path, answer in after.items():
                assert answer == before[person][path], (person, path)
            assert pictures_in(after) >= 6
            assert client.http.get(f"/assets/{lost}").status_code == 404
        busy = Client(new.url, new.token(_BUSY))
        ended = [busy.finished(job) for job in under_way]
        assert [each["status"] for each in ended] == ["succeeded"] * 3
        assert busy.get("/credits")["balance"] == 50 - sum(each["credits_used"] for each in ended)
        assert new.cli("ledger", "verify").returncode == 0
        assert Client(new.url, new.token(_LATE)).get("/me")["account"]["id"] != stranger
        new.interrupt()
    finally:
        new.kill_everything()
