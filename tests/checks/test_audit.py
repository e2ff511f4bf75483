"""An audit that nobody answered does not look like one that found nothing."""

from typing import Any

import pytest

from checks.audit import audit

pytestmark = pytest.mark.fast


def clean(name: str) -> dict[str, Any]:
    return {"name": name, "version": "1.0", "vulns": []}


def skipped(name: str) -> dict[str, Any]:
    return {"name": name, "skip_reason": f"Dependency not found on PyPI and could not be audited: {name} (1.0)"}


def holed(name: str) -> dict[str, Any]:
    return {"name": name, "version": "1.0", "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["1.1"]}]}


def told(**answers: list[dict[str, Any]]) -> tuple[int, str]:
    verdict = audit(lambda source: {"dependencies": answers[source]} if source in answers else None)
    return verdict.status, "\n".join(verdict.lines)


def test_silence_of_every_source_is_said_and_is_no_success() -> None:
    assert told() == (2, "No source of advisories answered (pypi, osv). NOTHING WAS AUDITED.")


def test_a_mirror_that_knows_no_package_has_not_audited_any() -> None:
    status, said = told(pypi=[skipped("pillow"), skipped("grpcio")])
    assert status == 2 and "NOTHING WAS AUDITED" in said


def test_the_second_source_is_asked_where_the_first_is_a_mirror() -> None:
    assert told(pypi=[skipped("pillow")], osv=[clean("pillow")])[0] == 0


def test_what_is_known_is_named_with_the_version_that_mends_it() -> None:
    status, said = told(pypi=[clean("grpcio"), holed("pillow")])
    assert status == 1 and "pillow 1.0: PYSEC-2026-1, mended in 1.1" in said


def test_a_package_that_the_source_does_not_know_is_named() -> None:
    status, said = told(pypi=[clean("grpcio"), skipped("pillow")])
    assert status == 2 and "does not know them: pillow" in said and "Nothing is known" not in said
