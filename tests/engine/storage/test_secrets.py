"""Secrets that Luster makes for itself: made once, and never replaced or used when they are damaged."""

from pathlib import Path

import pytest
from luster_engine.errors import LusterError
from luster_engine.storage.secrets import own_secret


def test_a_secret_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    made = own_secret(tmp_path, "url_secret")
    assert len(made) > 40 and own_secret(tmp_path, "url_secret") == made
    assert (tmp_path / "secrets" / "url_secret").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("left", [b"", b"\n", b"cut", b"\xff" * 40])
def test_a_secret_that_is_cut_off_is_refused_because_anybody_could_sign_with_it(tmp_path: Path, left: bytes) -> None:
    own_secret(tmp_path, "url_secret")
    path = tmp_path / "secrets" / "url_secret"
    path.write_bytes(left)
    with pytest.raises(LusterError) as refused:
        own_secret(tmp_path, "url_secret")
    assert str(path) in refused.value.message and "backup" in refused.value.message
    assert path.read_bytes() == left
