"""A provider's process is believed word by word: a line that may not pass fails its question or ends the process."""

import json
from pathlib import Path

import pytest
from luster_engine.border.refusal import Foreign
from luster_engine.providers import lines
from luster_engine.providers.lines import (
    Answered,
    Failed,
    Placed,
    UnusableError,
    Working,
    checked_facts,
    greeting,
    heard,
)
from luster_engine.providers.process import _taken

pytestmark = pytest.mark.fast

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels"


def line(**message: object) -> bytes:
    return json.dumps(message).encode() + b"\n"


def test_a_plain_conversation() -> None:
    assert greeting(line(ready=True, healthy=True, reason="")).healthy
    assert heard(line(number=1, handle="h")) == Placed(1, "h")
    assert heard(line(number=1, progress=0.5, note="half")) == Working(1, 0.5, "half")
    answer = heard(line(number=1, files=["answer.png"], facts={"cost_usd": 0.04, "total_tokens": 7}))
    assert answer == Answered(1, ("answer.png",), {"cost_usd": 0.04, "total_tokens": 7})
    failed = heard(line(number=2, failed={"kind": "quota", "message": "no money", "retry_after": 3}))
    assert isinstance(failed, Failed) and (failed.error.kind, failed.error.retry_after) == ("quota", 3.0)


@pytest.mark.parametrize(
    "files", [["../answer.png"], ["/etc/passwd"], ["answer.png", "answer.png"], "answer.png", {"answer.png": 1}, [1],
              ["answer.png\0"], [None], [["answer.png"]]]
)  # fmt: skip
def test_an_answers_names_lead_nowhere(files: object) -> None:
    word = heard(line(number=1, files=files, facts={}))
    assert isinstance(word, Failed) and word.error.kind == "server"


@pytest.mark.parametrize("cost", [-1, -1e300, 1e300, 1001, "9", None, True, [1]])
def test_a_cost_that_nobody_meant_opens_no_budget(cost: object) -> None:
    assert checked_facts({"cost_usd": cost, "model": "m"}) == {"model": "m"}
    (raw,) = [heard(b'{"number":1,"files":[],"facts":{"cost_usd":1e999}}')]
    assert isinstance(raw, Answered) and raw.facts == {}


def test_an_id_that_a_provider_names_begins_no_other_line_of_the_log() -> None:
    failed = heard(line(number=1, failed={"kind": "server", "message": "m", "request_id": "r-1\nERROR forged\x9b2J"}))
    assert isinstance(failed, Failed) and failed.error.request_id == "r-1\ufffdERROR forged\ufffd2J"


def test_a_failure_after_an_answer_says_that_it_is_paid_for() -> None:
    failure = {"kind": "server", "message": "The disk is full."}
    before, after = heard(line(number=1, failed=failure)), heard(line(number=1, failed=failure, facts={"cost_usd": 2}))
    refused = heard(line(number=1, files=["../a.png"], facts={"cost_usd": 0.5}))
    unknown = heard(line(number=1, files=["../a.png"], facts={"cost_usd": "free"}))
    assert isinstance(before, Failed) and not isinstance(before.error, UnusableError)
    for word, facts in ((after, {"cost_usd": 2.0}), (refused, {"cost_usd": 0.5}), (unknown, None)):
        assert isinstance(word, Failed) and isinstance(word.error, UnusableError) and word.error.facts == facts


def test_a_failure_is_of_a_known_kind_and_waits_no_year() -> None:
    strange = heard(line(number=1, failed={"kind": "free_lunch", "message": "m" * 9000, "request_id": "\x1b" * 900}))
    assert isinstance(strange, Failed) and strange.error.kind == "server"
    assert len(str(strange.error)) == 500 and len(strange.error.request_id) == 200 and "\x1b" not in str(strange.error)
    for wait in (-1, 1e9, "soon", [3]):
        word = heard(line(number=1, failed={"kind": "quota", "message": "m", "retry_after": wait}))
        assert isinstance(word, Failed) and word.error.kind == "server" and word.error.retry_after is None
    assert isinstance(heard(line(number=1, failed=["quota"])), Failed)


@pytest.mark.parametrize(
    "data",
    [b"\n", b"hello\n", b"[]\n", b"7\n", b'{"number":"1"}', b'{"number":true}', b'{"files":[]}', b"\xff\xfe",
     b'{"number":1,"facts":NaN}', b"[" * 9000, b'{"number":1e0}', b"x" * (lines.LINE_BYTES + 1)],
)  # fmt: skip
def test_a_line_that_is_no_part_of_a_conversation_is_refused(data: bytes) -> None:
    with pytest.raises(Foreign):
        heard(data)
    assert not greeting(data).ready


def test_only_a_plain_yes_opens_a_provider() -> None:
    for no in ({"ready": 1, "healthy": True}, {"ready": "true"}, {"broken": "b\x1b[2J"}, {}):
        assert not greeting(line(**no)).ready
    assert not greeting(line(ready=True, healthy="yes", reason="r")).healthy
    assert "\x1b" not in greeting(line(broken="b\x1b[2J")).reason
    assert greeting(b"").reason == "it ended without a word"


def test_an_answers_file_is_a_picture_of_the_questions_folder(tmp_path: Path) -> None:
    folder, secret = tmp_path / "asked", tmp_path / "secret"
    folder.mkdir()
    secret.write_bytes(PNG)
    (folder / "answer.png").write_bytes(PNG)
    kept = tmp_path / "kept"
    kept.mkdir()
    taken = _taken(folder, ("answer.png",), kept)
    assert taken["answer.png"].read_bytes() == PNG and kept in taken["answer.png"].parents
    for make in (
        lambda path: path.symlink_to(secret),
        lambda path: path.hardlink_to(secret),
        lambda path: path.mkdir(),
        lambda path: path.write_bytes(b"<script>"),
        lambda path: path.write_bytes(b""),
        lambda path: None,
    ):
        other = tmp_path / f"other-{len(list(tmp_path.iterdir()))}"
        other.mkdir()
        make(other / "answer.png")
        with pytest.raises(Foreign):
            _taken(other, ("answer.png",), kept)
