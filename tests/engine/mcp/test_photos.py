"""The ways by which a photo comes in: each bounded, each refused with a reason."""

import base64
from pathlib import Path

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.photos import PhotoDoor
from luster_engine.mcp.roots import Roots
from luster_engine.outgoing.fetcher import Fetcher
from luster_engine.outgoing.guard import AddressGuard


@pytest.fixture
def door(tmp_path: Path) -> PhotoDoor:
    return PhotoDoor(Roots.of([tmp_path]), Fetcher(AddressGuard()), most=1000)


async def test_a_data_uri_is_decoded(door: PhotoDoor, tmp_path: Path) -> None:
    uri = f"data:image/jpeg;base64,{base64.b64encode(b'picture').decode()}"
    assert await door.bring(uri, tmp_path / "in") == "photo"
    assert (tmp_path / "in").read_bytes() == b"picture"


@pytest.mark.parametrize(
    ("photo", "reason"),
    [
        ("", Reason.INVALID_ARGUMENT),
        ("data:image/jpeg,plain", Reason.INVALID_ARGUMENT),
        ("data:image/jpeg;base64,***", Reason.INVALID_ARGUMENT),
        ("data:image/jpeg;base64,", Reason.INVALID_ARGUMENT),
        (f"data:image/jpeg;base64,{'A' * 4000}", Reason.TOO_LARGE),
        ("file:///etc/passwd", Reason.INVALID_ARGUMENT),
        ("http://example.com/a.jpg", Reason.URL_REFUSED),
        ("https://127.0.0.1/a.jpg", Reason.URL_REFUSED),
        ("https://169.254.169.254/latest/meta-data", Reason.URL_REFUSED),
        ("https://[::1]/a.jpg", Reason.URL_REFUSED),
        ("ftp://example.com/a.jpg", Reason.URL_REFUSED),
        ("/etc/passwd", Reason.INVALID_ARGUMENT),
    ],
)
async def test_what_is_no_photo_is_refused(door: PhotoDoor, tmp_path: Path, photo: str, reason: Reason) -> None:
    with pytest.raises(LusterError) as refused:
        await door.bring(photo, tmp_path / "in")
    assert refused.value.reason is reason and refused.value.message
    assert not (tmp_path / "in").exists()
