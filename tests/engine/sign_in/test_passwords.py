"""Which passwords are taken, and that hashing them keeps nobody waiting."""

import asyncio
import threading

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sign_in import passwords
from luster_engine.sign_in.passwords import Hasher, check, commonest, is_common

pytestmark = pytest.mark.fast


@pytest.mark.parametrize(
    "password",
    [
        "password", "PASSWORD", "Password123", "12345678", "123456789012345", "987654321", "qwertyuiop",
        "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "passwordpassword", "passwordpasswordpassword", "abcdefghijklmnop",
        "ann.miller", "ann.miller@example.com", "ann.miller2024!", "luster123456789", "lusterlusterluster",
    ],
)  # fmt: skip
def test_what_everybody_tries_first_is_refused(password: str) -> None:
    assert is_common(password, "ann.miller@example.com")
    with pytest.raises(LusterError) as refusal:
        check(password, shortest=8, email="ann.miller@example.com")
    assert refusal.value.violations[0].field == "password"


@pytest.mark.parametrize(
    "password",
    ["seven green houses by the sea", "пять зелёных домов у моря", "🏠🌊" * 8 + "hm", " leading and trailing "],
)
def test_words_in_any_writing_are_taken(password: str) -> None:
    # Asserted by `check`, which raises where it refuses.
    check(password, shortest=15, email="ann@example.com")


def test_length_is_the_only_rule_of_composition() -> None:
    check("lettersonlyandlong", shortest=15)
    for wrong in ("x" * 3 + "yz 17 q-4!A", "k7 " * 90):
        with pytest.raises(LusterError) as refusal:
            check(wrong, shortest=15)
        assert refusal.value.reason is Reason.INVALID_ARGUMENT
    check(("k7 mü " * 90)[:256], shortest=15)


def test_the_list_is_large_and_names_where_it_is_from() -> None:
    assert len(commonest()) > 10_000 and all(len(each) >= 8 for each in commonest())
    assert not any(each.startswith("# ") for each in commonest())


async def test_one_password_typed_on_two_keyboards_is_one() -> None:
    hasher = Hasher()
    try:
        kept = await hasher.hash("ein schöner großer Garten")
        assert await hasher.verify(kept, "ein scho\u0308ner großer Garten")
        assert not await hasher.verify(kept, "ein schoner großer Garten")
        assert kept.startswith("$argon2id$") and not hasher.is_outdated(kept)
        # Otherwise as it was typed: nothing is cut off, no letter made another.
        long = "Ein langes Wort, " * 15
        kept = await hasher.hash(long)
        assert await hasher.verify(kept, long)
        for other in (long[:-1], f"{long} ", long.lower(), long[:72], f"{long[:-1]}x"):
            assert not await hasher.verify(kept, other)
    finally:
        hasher.close()


async def test_never_more_than_one_hash_at_a_time_and_never_on_the_loop() -> None:
    hasher = Hasher()
    busy, most, where = 0, 0, set()

    def work() -> None:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        where.add(threading.current_thread().name)
        busy -= 1

    try:
        await asyncio.gather(*(hasher._run(work) for _ in range(50)))
    finally:
        hasher.close()
    assert most == 1 and where == {"passwords_0"}


async def test_a_crowd_is_told_to_come_again_instead_of_waiting_for_ever() -> None:
    hasher = Hasher()
    held = threading.Event()
    try:
        waiting = [asyncio.create_task(hasher._run(held.wait)) for _ in range(passwords._MOST_WAITING)]
        await asyncio.sleep(0)
        with pytest.raises(LusterError) as refusal:
            await hasher.hash("seven green houses")
        assert refusal.value.reason is Reason.RATE_LIMITED
        held.set()
        await asyncio.gather(*waiting)
        assert await hasher.hash("seven green houses")
    finally:
        held.set()
        hasher.close()


@pytest.mark.parametrize("kept", ["", "not a hash", "$argon2id$v=19$m=1,t=1,p=1$", "$2b$12$abcdefghijklmnopqrstuv"])
async def test_a_damaged_hash_lets_nobody_in(kept: str) -> None:
    hasher = Hasher()
    try:
        assert not await hasher.verify(kept, "seven green houses")
        assert not await hasher.verify(None, "the password of nobody")
    finally:
        hasher.close()
