"""Questions and answers travel as parcels: closed names, bounded bytes, nothing written where it should not be."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from luster_engine.border import parcel
from luster_engine.border.names import ANSWER_FILES, MOST_FILES, QUESTION_FILES, checked_names
from luster_engine.border.refusal import Foreign
from luster_engine.pipeline.guide.answers import Unanswered, read_answer, read_question, write_answer, write_question
from luster_sdk import StageError

pytestmark = pytest.mark.fast

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 20
JPEG = b"\xff\xd8\xff" + b"pixels" * 20


def packed(said: object, files: object, body: bytes, *, length: int | None = None) -> bytes:
    head = json.dumps({"said": said, "files": files}).encode()
    return b"LSTR1\n" + (len(head) if length is None else length).to_bytes(4, "big") + head + body


def refused(source: Path, folder: Path, data: bytes) -> str:
    source.write_bytes(data)
    with pytest.raises(Foreign) as caught:
        read_question(source, folder)
    return str(caught.value)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "attempt").mkdir()
    return tmp_path / "attempt"


def test_a_question_travels(tmp_path: Path, folder: Path) -> None:
    asked = Unanswered("openai", 0, {"prompt": "a clear sky"}, {"photo.png": PNG, "mask.png": PNG + b"2"})
    write_question(tmp_path / "question", asked)
    body, files = read_question(tmp_path / "question", folder)
    assert body == {"prompt": "a clear sky"}
    assert {name: path.read_bytes() for name, path in files.items()} == {"photo.png": PNG, "mask.png": PNG + b"2"}
    assert all(path.parent == folder for path in files.values())


def test_an_answer_travels(tmp_path: Path) -> None:
    (tmp_path / "made").write_bytes(PNG)
    write_answer(tmp_path / "answer", {"answer.png": tmp_path / "made"}, {"cost_usd": 0.04})
    answer = read_answer(tmp_path / "answer")
    assert (answer.files, answer.facts) == ({"answer.png": PNG}, {"cost_usd": 0.04})


@pytest.mark.parametrize(
    "name",
    ["/etc/cron.d/x", "../photo.png", "a/photo.png", "..\\photo.png", "photo.png\0", "photo.svg", "", ".", "..",
     "PHOTO.PNG", "photo.99.png", "answer.png", "body.json", "question"],
)  # fmt: skip
def test_a_member_name_leads_nowhere(tmp_path: Path, folder: Path, name: str) -> None:
    said = refused(tmp_path / "question", folder, packed({}, {name: len(PNG)}, PNG))
    assert "no name that may pass" in said
    assert list(folder.iterdir()) == []


def test_a_zip_is_no_parcel(tmp_path: Path, folder: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("body.json", "{}")
        archive.writestr("../../evil.png", b"\0" * 50_000_000)
    assert "no parcel" in refused(tmp_path / "question", folder, held.getvalue())


def test_sizes_are_believed_only_where_the_bytes_agree(tmp_path: Path, folder: Path) -> None:
    source = tmp_path / "question"
    for size in (-1, 0, True, 1.5, "9", parcel.FILE_BYTES + 1, 2**70, None):
        assert refused(source, folder, packed({}, {"photo.png": size}, PNG))
    assert "before its end" in refused(source, folder, packed({}, {"photo.png": len(PNG) + 1}, PNG))
    assert "behind its end" in refused(source, folder, packed({}, {"photo.png": len(PNG)}, PNG + b"more"))
    assert "bytes where" in refused(source, folder, packed({}, {}, b"", length=2**32 - 1))
    assert list(folder.glob("*")) == [] or all(path.stat().st_size <= len(PNG) for path in folder.iterdir())


def test_a_picture_is_one_by_its_bytes(tmp_path: Path, folder: Path) -> None:
    assert "no picture" in refused(tmp_path / "question", folder, packed({}, {"photo.png": len(JPEG)}, JPEG))
    assert list(folder.iterdir()) == []
    (tmp_path / "html").write_bytes(b"<script>alert(1)</script>")
    parcel.write(tmp_path / "answer", {}, {"answer.png": tmp_path / "html"})
    with pytest.raises(Foreign, match="no picture"):
        read_answer(tmp_path / "answer")


@pytest.mark.parametrize(
    "head",
    [b"{}", b"[]", b'{"said":{},"files":[]}', b'{"said":[],"files":{}}', b'{"said":{},"files":{},"more":1}', b"\xff",
     b'{"said":{},"files":{"photo.png":1e999}}', b'{"said":{"x":NaN},"files":{}}', b"[" * 50_000, b'{"said":' * 2000],
)  # fmt: skip
def test_a_head_has_one_form(tmp_path: Path, folder: Path, head: bytes) -> None:
    assert refused(tmp_path / "question", folder, b"LSTR1\n" + len(head).to_bytes(4, "big") + head)


def test_nothing_is_written_over_or_through_what_is_there(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "theirs").write_bytes(b"mine")
    (folder / "photo.png").symlink_to(tmp_path / "theirs")
    (tmp_path / "question").write_bytes(packed({}, {"photo.png": len(PNG)}, PNG))
    with pytest.raises(FileExistsError):
        read_question(tmp_path / "question", folder)
    assert (tmp_path / "theirs").read_bytes() == b"mine"
    (tmp_path / "link").symlink_to(tmp_path / "question")
    with pytest.raises(Foreign, match="not a plain file"):
        parcel.unpack(tmp_path / "link", folder, QUESTION_FILES)


def test_a_stage_that_sends_other_names_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(StageError, match=r"photo\.png, mask\.png"):
        write_question(tmp_path / "question", Unanswered("openai", 0, {}, {"../evil.png": PNG}))


def test_names_are_few_and_single() -> None:
    assert checked_names(["answer.png", "mask.png"], ANSWER_FILES) == ("answer.png", "mask.png")
    for wrong in (["answer.png"] * 2, sorted(ANSWER_FILES)[: MOST_FILES + 1], [7], [None], [["answer.png"]]):
        with pytest.raises(Foreign):
            checked_names(wrong, ANSWER_FILES)
