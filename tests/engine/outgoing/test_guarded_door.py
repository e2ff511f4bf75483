"""A provider's door to the network: the operator's own address and public ones, bounded, one try, nothing followed."""

from collections.abc import Iterator

import pytest
from luster_engine.outgoing.guarded_door import GuardedDoor
from luster_sdk.providers import AddressRefused, Call, NoReply
from luster_sdk.testing.far_side import FarAnswer, FarSide, Speech, picture


class Plain(Speech):
    """Answers every call with its picture."""

    def step(self, heard: object) -> str:
        return "poll"

    def asked(self, heard: object) -> object:
        raise AssertionError("no question is asked here")

    def submit(self, heard: object, far: FarSide) -> FarAnswer:
        raise AssertionError("no question is asked here")

    def moderated(self) -> FarAnswer:
        raise AssertionError("no question is asked here")

    def poll(self, heard: object, far: FarSide) -> FarAnswer:
        return FarAnswer(picture(), media_type="image/png")


@pytest.fixture
def far() -> Iterator[FarSide]:
    with FarSide(Plain()) as running:
        yield running


def fetch(door: GuardedDoor, url: str, *, seconds: float = 5.0, most: int = 1_000_000) -> bytes:
    return door.send(Call("GET", url), seconds=seconds, most_bytes=most).body


def test_the_operators_own_address_is_reached(far: FarSide) -> None:
    assert fetch(GuardedDoor(far.url), f"{far.origin}/x") == picture()


def test_an_answer_as_it_is_is_asked_for(far: FarSide) -> None:
    """Nothing was said of it, which lets a far side pack its answer as it likes; nobody unpacks it here."""
    fetch(GuardedDoor(far.url), f"{far.origin}/x")
    assert [heard.headers.get("accept-encoding") for _, heard in far.calls] == ["identity"]


def test_any_other_address_of_a_private_network_is_refused(far: FarSide) -> None:
    with FarSide(Plain()) as other:
        for url in (f"{other.origin}/x", "http://169.254.169.254/latest", "https://localhost/x", "https://[::1]/x"):
            with pytest.raises((AddressRefused, NoReply)):
                fetch(GuardedDoor(far.url), url)
        assert not other.calls
    with pytest.raises(AddressRefused):
        fetch(GuardedDoor(), f"{far.origin}/x")


def test_an_address_that_only_looks_like_the_own_one_is_refused(far: FarSide) -> None:
    host = far.origin.removeprefix("http://")
    for url in (f"http://{host}@169.254.169.254/", f"http://user@{host}/x"):
        with pytest.raises((AddressRefused, NoReply)):
            fetch(GuardedDoor(far.url), url)
    assert not far.calls


def test_a_redirect_is_an_answer_like_any_other(far: FarSide) -> None:
    far.faults.append(("poll", FarAnswer(status=302, headers={"Location": f"{far.origin}/y"})))

    reply = GuardedDoor(far.url).send(Call("GET", f"{far.origin}/x"), seconds=5, most_bytes=10)

    assert (reply.status, reply.headers["location"], len(far.calls)) == (302, f"{far.origin}/y", 1)


def test_a_long_answer_is_not_read_to_its_end(far: FarSide) -> None:
    far.faults.append(("poll", FarAnswer(b"x", endless=100_000_000)))

    with pytest.raises(NoReply, match="longer"):
        fetch(GuardedDoor(far.url), f"{far.origin}/x")
    assert far.sent_bytes < 90_000_000


def test_a_slow_and_a_broken_answer_are_told_apart(far: FarSide) -> None:
    far.faults += [("poll", FarAnswer(hang=20.0)), ("poll", FarAnswer(picture() * 20, half=True))]
    door = GuardedDoor(far.url)

    with pytest.raises(NoReply) as slow:
        fetch(door, f"{far.origin}/x", seconds=0.3)
    with pytest.raises(NoReply) as broken:
        fetch(door, f"{far.origin}/x")

    assert (slow.value.timed_out, slow.value.sent) == (True, True)
    assert (broken.value.timed_out, broken.value.sent) == (False, True)


def test_what_cannot_be_connected_to_was_not_sent() -> None:
    with FarSide(Plain()) as gone:
        origin = gone.origin

    with pytest.raises(NoReply) as unreachable:
        fetch(GuardedDoor(origin), f"{origin}/x")

    assert not unreachable.value.sent
