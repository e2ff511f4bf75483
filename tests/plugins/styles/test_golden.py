"""The styles look as they looked when a person last approved of them."""

import pytest

from tests.plugins.styles.golden import GOLDENS, Golden, colour_difference, similarity


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda golden: golden.name)
def test_the_picture_is_as_approved(golden: Golden) -> None:
    result, reference = golden.result(), golden.reference()
    assert result.shape == reference.shape
    hint = "look at it with: python -m tests.plugins.styles.golden --show differences.png"
    assert similarity(result, reference) > 0.97, hint
    assert float(colour_difference(result, reference).mean()) < 2.0, hint


def test_the_measure_can_fail() -> None:
    golden = GOLDENS[0]
    reference = golden.reference()
    assert similarity(reference, reference) > 0.999
    assert similarity(reference, reference[::-1]) < 0.9
    assert float(colour_difference(reference, reference * 0.9).mean()) > 2.0
