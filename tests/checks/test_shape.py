"""The checks of the code's shape find what they are for."""

from pathlib import Path

import pytest

from checks.shape import circles, doubled_classes, letters, long_files, neighbours, silent_numbers


def test_two_files_that_import_each_other_are_a_circle() -> None:
    imports = {"decode": ["raw", "limits"], "raw": ["decode", "limits"], "limits": [], "plan": ["decode"]}

    assert circles(imports, imports.__getitem__) == [["decode", "raw"]]


def test_a_circle_by_way_of_a_third_file_is_found() -> None:
    imports = {"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]}

    assert circles(imports, imports.__getitem__) == [["a", "b", "c"]]


def test_a_file_of_more_than_four_hundred_lines_is_named(tmp_path: Path) -> None:
    short, long = tmp_path / "short.py", tmp_path / "long.py"
    short.write_text("x = 1\n" * 400)
    long.write_text("x = 1\n" * 401)

    assert long_files([short, long]) == [f"{long} has 401 lines; at most 400 are allowed"]


def test_two_rooms_with_a_class_of_the_same_name_are_named(tmp_path: Path) -> None:
    here, there = tmp_path / "here.py", tmp_path / "there.py"
    here.write_text("class Plan: ...\nclass _Own: ...\nclass Job: ...\n")
    there.write_text("\nclass Plan: ...\nclass _Own: ...\nclass Job: ...\n")

    assert doubled_classes([here, there], {"Job": "one thing"}) == [
        f"two classes are called Plan: {here}:1, {there}:2",
        f"two classes are called _Own: {here}:2, {there}:3",
    ]


def test_a_function_called_a_is_named(tmp_path: Path) -> None:
    file = tmp_path / "host.py"
    file.write_text("def a(thing): ...\ndef words_for(thing): ...\n")

    assert letters([file]) == [f"{file}:1: a function is called a"]


def test_the_names_of_a_plugin_are_not_held_against_the_servers() -> None:
    server = [Path("engine/luster_engine/app.py"), Path("gateway/luster_gateway/calls.py")]
    plugin, shapes = Path("plugins/classic/luster_classic/sky.py"), Path("gateway/luster_gateway/shapes/jobs.py")

    assert neighbours([*server, plugin, shapes]) == [server, [plugin], [shapes]]


def test_a_number_without_a_word_is_named(tmp_path: Path) -> None:
    file = tmp_path / "limits.py"
    file.write_text(
        "_SILENT = 40\n"
        "NAME, SPAN = 'x', span(hours=2)\n"
        "_PAIR, _OF_THEM = 500, -2**9\n"
        "\n"
        "_SAID = 0.5\n"
        '"""Seconds: so long as a person does not notice."""\n'
        "_FIRST = 3\n"
        "_TWICE = 2 * _FIRST\n"
        '"""Tries, and all of them."""\n'
        "\n"
        "# As the standard numbers them.\n"
        "_ONE = 1\n"
        "_TWO = 2\n"
        "\n"
        "_BESIDE = 7  # days of a week\n"
        "_LAST = 9\n"
    )

    named = [fault.split("why ")[1].split(" has")[0] for fault in silent_numbers([file])]
    assert named == ["_SILENT", "(_PAIR, _OF_THEM)", "_LAST"]


@pytest.mark.parametrize("comment", ["noqa: PLR2004", "type: ignore[misc]", "fmt: skip", "--- edges ---"])
def test_a_comment_that_says_nothing_of_a_number_is_no_word(comment: str, tmp_path: Path) -> None:
    file = tmp_path / "limits.py"
    file.write_text(f"# {comment}\n_BELOW = 3\n\n_BESIDE = 4  # {comment}\n_OTHER = 5  # days\n")

    named = [fault.split("why ")[1].split(" has")[0] for fault in silent_numbers([file])]
    assert named == ["_BELOW", "_BESIDE"]
