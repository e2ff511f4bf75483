"""The gateway before the real engine: a user's whole life by curl, strangers at every door, and any request at all."""

import itertools
import json
import re
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.gateway.any_request import fuzz
from tests.gateway.raw import many_posts
from tests.gateway.running import NO_RATES, ROOT, Luster, luster_up

PHOTO = ROOT / "docs" / "pictures" / "house.jpg"
PHOTO_BODY = {"filename": "a.jpg", "content_type": "image/jpeg"}
DOCUMENT: dict[str, Any] = json.loads((ROOT / "gateway" / "openapi.json").read_text())

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def luster() -> Iterator[Luster]:
    """One Luster for the module, without limits on how often."""
    with luster_up(NO_RATES) as running:
        yield running


def upload(client: httpx.Client, content: bytes, name: str = "house.jpg", **more: Any) -> dict[str, Any]:
    """A confirmed photo."""
    body = {"filename": name, "content_type": "image/jpeg", **more}
    answer = client.post("/uploads/presign", json=body)
    assert answer.status_code == 200, answer.text
    given = answer.json()
    sent = httpx.put(given["upload_url"], content=content, headers=given["headers"], timeout=60)
    assert sent.status_code == 200, sent.text
    confirm = {"asset_id": given["asset_id"], "object_key": given["object_key"]}
    confirmed = client.post("/uploads/confirm", json=confirm)
    assert confirmed.status_code == 200, confirmed.text
    asset: dict[str, Any] = confirmed.json()["asset"]
    return asset


def test_a_users_whole_life_by_curl(luster: Luster) -> None:
    walked = subprocess.run(
        ["bash", "docs/walk.sh", luster.url], cwd=ROOT, capture_output=True, text=True, timeout=240, check=False
    )
    assert walked.returncode == 0, walked.stdout + walked.stderr
    assert walked.stdout.count("succeeded") == 3


@pytest.fixture(scope="module")
def belongings(luster: Luster) -> dict[str, str]:
    """One thing of each kind that belongs to somebody."""
    with luster.sign_in("owner@example.com") as owner:
        shoot = owner.post("/shoots", json={"name": "Mine"}).json()["shoot"]["id"]
        asset = upload(owner, PHOTO.read_bytes(), shoot_id=shoot)["id"]
        job = owner.post("/jobs", json={"asset_id": asset}).json()["job"]["id"]
        batch = owner.post(f"/shoots/{shoot}/jobs", json={}).json()["batch"]["id"]
        exposures = [asset, upload(owner, PHOTO.read_bytes(), shoot_id=shoot)["id"]]
        joined = owner.post(f"/shoots/{shoot}/sets", json={"action": "join", "asset_ids": exposures}).json()
        key = owner.post("/api-keys", json={"name": "mine"}).json()["api_key"]["id"]
        begun = owner.post(
            "/uploads/multipart",
            json={"filename": "big.jpg", "content_type": "image/jpeg", "size": 20_000_000},
        ).json()
        looks = {"asset_id": asset, "looks": [{"style": "default"}, {"style": "bright_airy"}]}
        comparison = owner.post("/comparisons", json=looks).json()["comparison"]["id"]
        account = owner.get("/me").json()["account"]["id"]
    return {
        "comparison_id": comparison,
        "shoot_id": shoot,
        "asset_id": asset,
        "job_id": job,
        "batch_id": batch,
        "set_id": joined["sets"][0]["id"],
        "api_key_id": key,
        "multipart": begun["asset_id"],
        "upload_id": begun["upload_id"],
        "object_key": begun["object_key"],
        "account_id": account,
    }


def test_a_stored_set_is_one_job_by_its_id(luster: Luster, belongings: dict[str, str]) -> None:
    with luster.sign_in("owner@example.com") as owner:
        of_set = {"set_id": belongings["set_id"]}
        quote = owner.post("/jobs/quote", json=of_set).json()["quote"]
        assert (quote["job_count"], quote["credits"]) == (1, 1)
        job = owner.post("/jobs", json=of_set).json()["job"]
        assert [each["role"] for each in job["inputs"]] == ["photo", "bracket"]
        both = owner.post("/jobs", json={**of_set, "asset_id": belongings["asset_id"]})
        assert both.status_code == 422, both.text
        assert both.json()["errors"][0]["field"] == "asset_id" and "spec" not in both.json()["detail"], both.text


def test_a_photo_that_has_a_look_is_neither_priced_nor_made_again_by_mistake(luster: Luster) -> None:
    with luster.sign_in("new-ones@example.com") as client:
        shoot = client.post("/shoots", json={"name": "New ones"}).json()["shoot"]["id"]
        one, two = [upload(client, PHOTO.read_bytes(), name, shoot_id=shoot)["id"] for name in ("1.jpg", "2.jpg")]
        client.post("/jobs", json={"asset_id": one}).raise_for_status()
        wish = {"asset_ids": [one, two], "new_only": True}
        quote = client.post("/jobs/quote", json={**wish, "shoot_id": shoot}).json()["quote"]
        assert (quote["job_count"], quote["made_asset_ids"]) == (1, [one])
        made = client.post(f"/shoots/{shoot}/jobs", json=wish)
        assert made.status_code == 201, made.text
        assert [job["asset_id"] for job in made.json()["jobs"]] == [two]
        nothing_left = client.post(f"/shoots/{shoot}/jobs", json=wish)
        assert (nothing_left.status_code, nothing_left.json()["reason"]) == (409, "STATE_CONFLICT"), nothing_left.text
        # Whoever takes the made ones away by himself ends with no photo, which is not the whole shoot.
        for path, body in (("/jobs/quote", {"shoot_id": shoot}), (f"/shoots/{shoot}/jobs", {})):
            refused = client.post(path, json={**body, "asset_ids": []})
            assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "asset_ids"), refused.text
        assert client.post("/jobs/quote", json={"shoot_id": shoot}).json()["quote"]["job_count"] == 2


def test_two_photos_of_one_room_come_out_in_one_light(luster: Luster) -> None:
    room = ROOT / "tests" / "houses" / "data" / "kitchen_blue"
    with luster.sign_in("one-light@example.com") as client:
        shoot = client.post("/shoots", json={"name": "Kitchen"}).json()["shoot"]["id"]
        for cast in ("cast_tungsten", "cast_under"):
            upload(client, (room / f"{cast}.jpg").read_bytes(), f"{cast}.jpg", shoot_id=shoot)
        made = client.post(f"/shoots/{shoot}/jobs", json={"consistency": 1}).json()
        assert {job["status"] for job in made["jobs"]} == {"queued"}
        # The event stream ends with the job; nothing is slept for.
        for job in made["jobs"]:
            assert client.get(f"/jobs/{job['id']}/events", timeout=120).status_code == 200
        jobs = [client.get(f"/jobs/{job['id']}").json()["job"] for job in made["jobs"]]
    for job in jobs:
        assert (job["status"], job["warnings"]) == ("succeeded", []), job
        steps = [step["stage"] for step in job["plan"]["alternatives"][0]["steps"]]
        assert steps.count("classic.agree") == 1, "what was decided is in the plan"
        assert job["report"]["measures"]["agree.shift"] > 0.02


def _with_ids(belongings: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Every address of the document that names something of a user's."""
    ids = {**belongings, "export_id": str(uuid.uuid4()), "session_id": str(uuid.uuid4()), "name": "photo"}
    for path, operations in DOCUMENT["paths"].items():
        names = re.findall(r"\{(\w+)\}", path)
        if not names or path.startswith(
            (
                "/objects",
                "/deletions",
                "/billing",
                "/webhook-endpoints",
                "/auth/invitations",
                "/auth/oauth",
                "/auth/passkeys",
            )
        ):
            continue
        for method in operations:
            yield method.upper(), path.format(**{name: ids[name] for name in names})


BODIES: dict[str, dict[str, Any]] = {"PATCH": {"name": "Theirs"}, "POST": {}, "GET": {}, "DELETE": {}}


def test_anothers_things_are_not_there(luster: Luster, belongings: dict[str, str]) -> None:
    with luster.sign_in("stranger@example.com") as stranger:
        tried = list(_with_ids(belongings))
        assert len(tried) >= 18
        for method, path in tried:
            body = {"mark": "pick"} if path.startswith("/assets/") else BODIES[method]
            body = {"job_id": belongings["job_id"]} if path.endswith("/vote") else body
            body = {"looks_right": True} if path.endswith("/review") else body
            answer = stranger.request(method, path, json=body if method in {"PATCH", "POST"} else None)
            # What is not built yet tells nobody anything either.
            assert answer.status_code in (404, 501), (method, path, answer.status_code, answer.text[:200])
            assert answer.json()["reason"] in ("NOT_FOUND", "NOT_YET_AVAILABLE")
        mine = {"asset_id": belongings["asset_id"]}
        multipart = {"asset_id": belongings["multipart"], "upload_id": belongings["upload_id"]}
        for path, body in [
            ("/jobs", mine),
            ("/jobs/quote", mine),
            ("/jobs", {"parent_job_id": belongings["job_id"]}),
            ("/jobs/quote", {"parent_job_id": belongings["job_id"]}),
            ("/jobs", {"set_id": belongings["set_id"]}),
            ("/jobs/quote", {"set_id": belongings["set_id"]}),
            ("/jobs/quote", {"shoot_id": belongings["shoot_id"]}),
            ("/jobs/quote", {"shoot_id": belongings["shoot_id"], "stored_sets": True}),
            (
                f"/shoots/{belongings['shoot_id']}/sets",
                {"action": "join", "asset_ids": [belongings["asset_id"], str(uuid.uuid4())]},
            ),
            (f"/shoots/{belongings['shoot_id']}/sets", {"action": "split", "set_id": str(uuid.uuid4())}),
            ("/previews", mine),
            ("/comparisons", {**mine, "looks": [{"style": "default"}, {"style": "dusk"}]}),
            ("/comparisons/quote", {**mine, "looks": [{"style": "default"}, {"style": "dusk"}]}),
            (
                "/uploads/presign",
                {"filename": "a.jpg", "content_type": "image/jpeg", "shoot_id": belongings["shoot_id"]},
            ),
            ("/uploads/confirm", {"asset_id": belongings["multipart"], "object_key": belongings["object_key"]}),
            ("/uploads/multipart/parts", {**multipart, "part_numbers": [1]}),
            ("/uploads/multipart/complete", multipart),
        ]:
            answer = stranger.post(path, json=body)
            assert answer.status_code == 404, (path, answer.text)
        assert stranger.delete("/uploads/multipart", params=multipart).status_code == 404
        own = stranger.post("/shoots", json={"name": "Own"}).json()["shoot"]["id"]
        answer = stranger.post(f"/shoots/{own}/jobs", json={"asset_ids": [belongings["asset_id"]]})
        assert answer.status_code == 404
        for query in ("shoot_id", "asset_id"):
            found = stranger.get("/jobs", params={query: belongings[query]})
            assert found.status_code == 404 or found.json()["jobs"] == []
        assert stranger.get("/api/mobile/gallery").json()["total"] == 0
        for path in ("/admin/accounts", "/admin/overview", "/admin/providers", "/admin/audit"):
            assert stranger.get(path).status_code == 403
        grant = {"account_id": belongings["account_id"], "credits": 5, "reason": "a present"}
        assert stranger.post("/admin/grants", json=grant).status_code == 403
        assert stranger.post("/admin/adjustments", json=grant).status_code == 403
    with luster.sign_in("owner@example.com") as owner:
        assert owner.get(f"/shoots/{belongings['shoot_id']}").json()["shoot"]["name"] == "Mine"
        assert owner.get("/api-keys").json()["api_keys"][0]["revoked_at"] is None
        assert owner.get(f"/jobs/{belongings['job_id']}").status_code == 200


NAMES = [
    "../../../etc/passwd.jpg",
    "..\\..\\windows\\system32.jpg",
    "/absolute/path.jpg",
    "line\r\nX-Evil: 1.jpg",
    "küche 厨房 🏠.jpg",
    "cafe\u0301.jpg",
    "\u202egpj.exe",
    "x" * 250 + ".jpg",
    'quote".jpg',
    ".jpg",
    "no-ending",
]


def test_a_name_that_nobody_can_store_is_refused(luster: Luster) -> None:
    with luster.sign_in("names@example.com") as client:
        answer = client.post("/uploads/presign", json={"filename": "a\0b.jpg", "content_type": "image/jpeg"})
    assert (answer.status_code, answer.json()["reason"]) == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("name", NAMES)
def test_names_of_any_kind(name: str, luster: Luster) -> None:
    with luster.sign_in("names@example.com") as client:
        answer = client.post("/uploads/presign", json={"filename": name, "content_type": "image/jpeg"})
        if answer.status_code == 422:
            assert answer.json()["errors"][0]["field"] == "filename"
            return
        assert answer.status_code == 200, answer.text
        given = answer.json()
        me = client.get("/me").json()["account"]["id"]
        assert re.fullmatch(rf"{me}/[0-9a-f-]{{36}}/{given['asset_id']}/original\.[a-z]{{1,5}}", given["object_key"])
        assert "x-evil" not in answer.headers
        shown = client.get(f"/assets/{given['asset_id']}").json()["asset"]["filename"]
        assert not set(shown) & set("/\\\r\n\0")


def test_a_signed_address_is_good_for_what_was_signed(luster: Luster) -> None:
    content = PHOTO.read_bytes()
    with luster.sign_in("signed@example.com") as client:
        body = {"filename": "a.jpg", "content_type": "image/jpeg", "size": len(content)}
        given = client.post("/uploads/presign", json=body).json()
        url, headers = given["upload_url"], given["headers"]
        assert {name.lower(): value for name, value in headers.items()} == {
            "content-type": "image/jpeg",
            "content-length": str(len(content)),
            "if-none-match": "*",
        }
        plain = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
        tampered = url[:-3] + ("AAA" if not url.endswith("AAA") else "BBB")
        for wrong_url, wrong_headers, wrong_content, status in [
            (tampered, plain, content, 403),
            (url, {**plain, "Content-Type": "image/png"}, content, 403),
            (url, plain, content[:-1], 403),
            (url, {"Content-Type": "image/jpeg"}, content, 403),
        ]:
            answer = httpx.put(wrong_url, content=wrong_content, headers=wrong_headers)
            assert answer.status_code == status, answer.text
        assert httpx.get(url).status_code == 403
        assert httpx.put(url, content=content, headers=plain).status_code == 200
        replayed = httpx.put(url, content=content, headers=plain)
        assert (replayed.status_code, replayed.json()["reason"]) == (409, "ALREADY_EXISTS")


def test_a_large_photo_in_parts_resumes_after_a_lost_connection(luster: Luster) -> None:
    content = PHOTO.read_bytes()
    content += b"\0" * (12_000_000 - len(content))
    with luster.sign_in("parts@example.com") as client:
        body = {"filename": "big.jpg", "content_type": "image/jpeg", "size": len(content)}
        begun = client.post("/uploads/multipart", json=body)
        assert begun.status_code == 201, begun.text
        given = begun.json()
        size, count = given["part_size"], given["part_count"]
        assert (count - 1) * size < len(content) <= count * size
        about = {"asset_id": given["asset_id"], "upload_id": given["upload_id"]}

        def send(numbers: list[int]) -> None:
            parts = client.post("/uploads/multipart/parts", json={**about, "part_numbers": numbers}).json()["parts"]
            for part in parts:
                piece = content[(part["part_number"] - 1) * size :][:size]
                assert httpx.put(part["upload_url"], content=piece, timeout=60).status_code == 200

        send([1])
        # The connection was lost: what has come is known, the rest is sent.
        come = client.post("/uploads/multipart/parts", json=about).json()["uploaded"]
        assert [part["part_number"] for part in come] == [1]
        send(list(range(2, count + 1)))
        done = client.post("/uploads/multipart/complete", json=about)
        assert done.status_code == 200, done.text
        key = done.json()["object_key"]
        confirmed = client.post("/uploads/confirm", json={"asset_id": given["asset_id"], "object_key": key})
        assert confirmed.status_code == 200, confirmed.text
        assert confirmed.json()["asset"]["size_bytes"] == len(content)
        other = client.post("/uploads/multipart", json=body).json()
        given_up = {"asset_id": other["asset_id"], "upload_id": other["upload_id"]}
        assert client.delete("/uploads/multipart", params=given_up).status_code == 204
        assert client.post("/uploads/multipart/parts", json=given_up).status_code in (404, 409)


async def test_a_thousand_creations_with_one_key_are_one_job(luster: Luster) -> None:
    with luster.sign_in("once@example.com") as client:
        asset = upload(client, PHOTO.read_bytes())["id"]
        token = client.headers["authorization"]
        answers = await many_posts(luster.url, "/jobs", {"asset_id": asset}, token=token, key="once", count=1000)
        assert {status for status, _ in answers} == {200}
        assert len({body["job"]["id"] for _, body in answers}) == 1
        assert len(client.get("/jobs").json()["jobs"]) == 1
        other = client.post("/jobs", json={"asset_id": asset, "style": "dusk"}, headers={"Idempotency-Key": "once"})
        assert (other.status_code, other.json()["reason"]) == (422, "IDEMPOTENCY_CONFLICT")


def test_mobile_enhance_in_one_call(luster: Luster) -> None:
    content = PHOTO.read_bytes()
    with luster.sign_in("mobile@example.com") as client:
        key = {"Idempotency-Key": "one photo"}
        files = {"image": ("front.jpg", content, "image/jpeg")}
        begun = [client.post("/api/mobile/enhance", files=files, data={"style": "default"}, headers=key) for _ in "ab"]
        assert {answer.status_code for answer in begun} == {200}, begun[0].text
        assert begun[0].json()["job_id"] == begun[1].json()["job_id"]
        other = {"image": ("front.jpg", content[:-1] + b"\0", "image/jpeg")}
        conflict = client.post("/api/mobile/enhance", files=other, data={"style": "default"}, headers=key)
        assert (conflict.status_code, conflict.json()["reason"]) == (422, "IDEMPOTENCY_CONFLICT")
        with client.stream("GET", f"/jobs/{begun[0].json()['job_id']}/events") as events:
            assert "event: succeeded" in list(events.iter_lines())
        told = client.get(f"/api/mobile/enhance/{begun[0].json()['job_id']}/status").json()
        assert (told["status"], told["progress"]) == ("succeeded", 1.0)
        assert httpx.get(told["output_url"]).content[:2] == b"\xff\xd8"
        # The same photo by its key alone, then by what is no photo.
        assert client.get("/api/mobile/gallery").json()["total"] == 1
        bad = client.post("/api/mobile/enhance", files={"image": ("a.txt", b"hello")}, data={"style": "default"})
        assert bad.status_code == 422
        assert bad.json()["reason"] in ("NOT_AN_IMAGE", "UNSUPPORTED_FORMAT")


def test_pages_are_whole_and_stable(luster: Luster) -> None:
    with luster.sign_in("pages@example.com") as client:
        made = [client.post("/shoots", json={"name": f"Shoot {number}"}).json()["shoot"]["id"] for number in range(7)]
        found: list[str] = []
        cursor: str | None = None
        for _ in itertools.count():
            params = {"limit": 3, **({"cursor": cursor} if cursor else {})}
            page = client.get("/shoots", params=params).json()
            found += [shoot["id"] for shoot in page["shoots"]]
            if len(found) == 3:
                # What comes in while somebody reads neither hides nor repeats anything.
                client.post("/shoots", json={"name": "Late"})
            cursor = page["next_cursor"]
            if cursor is None:
                break
        assert found == made[::-1]
        assert client.get("/shoots", params={"cursor": "x" * 40}).json()["reason"] == "INVALID_PAGE_TOKEN"


def _sent(client: httpx.Client, method: str, path: str, operation: dict[str, Any]) -> httpx.Response:
    """An operation as its example shows it."""
    places: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    for each in operation.get("parameters", ()):
        if "example" in each:
            places[each["in"]][each["name"]] = str(each["example"])
        elif each.get("required"):
            pytest.fail(f"{operation['operationId']} has no example of {each['name']}")
    contents: dict[str, Any] = operation.get("requestBody", {}).get("content", {})
    kind = next(iter(contents), "")
    example = contents[kind].get("example") if kind else None
    assert example is not None or kind in ("", "application/octet-stream"), operation["operationId"]
    body: dict[str, Any] = {
        "application/json": {"json": example},
        "application/x-www-form-urlencoded": {"data": example},
        "multipart/form-data": {"data": example, "files": {"image": PHOTO.read_bytes()}},
        "application/octet-stream": {"content": b"any bytes"},
    }.get(kind, {})
    address = path.format(**places["path"])
    return client.request(method, address, params=places["query"], headers=places["header"], **body)


def test_every_example_of_the_document_is_understood(luster: Luster) -> None:
    """Its ids name nothing here and its tokens are nobody's, so it may be refused; but not as a wrong request."""
    wrong = {400, 404, 405, 406, 413, 415, 416, 422}
    meant = {
        "NOT_FOUND",  # the ids
        "INVALID_TOKEN",  # the tokens of mails and pages
    }
    faults = []
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            if "text/event-stream" in json.dumps(operation["responses"]):
                continue  # it would not end
            with luster.sign_in(f"{operation['operationId'].lower()}@example.com") as client:
                answer = _sent(client, method, path, operation)
            page = answer.headers.get("content-type", "").startswith("text/html")  # it says so in words
            if answer.status_code in wrong and not page and answer.json()["reason"] not in meant:
                faults.append(f"{operation['operationId']}: {answer.status_code} {answer.text[:300]}")
    assert not faults, "\n".join(faults)


@pytest.mark.timeout(1100)
def test_any_request_at_all(luster: Luster, tmp_path: Path) -> None:
    fuzzed = fuzz(luster, tmp_path, examples=2, seconds=500)
    assert not fuzzed.faults, fuzzed.said[-6000:]
    assert fuzzed.cases > 1_000
