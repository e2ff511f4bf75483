"""What a child is told has a form for each kind of task: what nobody reads cannot be sent."""

import pytest
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.payloads import CarryOutPayload, Payload, RenditionPayload
from pydantic import ValidationError


def test_a_payload_comes_back_from_json_as_it_was() -> None:
    told = CarryOutPayload(plan={"style": "dusk"}, alternative=1, limits=PhotoLimits(max_bytes=5))

    assert CarryOutPayload.model_validate(told.as_json()) == told


def test_a_key_that_nobody_reads_is_refused() -> None:
    with pytest.raises(ValidationError, match="colour"):
        Payload.model_validate({"limits": {}, "colour": "red"})


def test_limits_that_are_left_out_keep_their_defaults() -> None:
    assert Payload.model_validate({"limits": {"max_pixels": 7, "max_side": 0}}).limits == PhotoLimits(max_pixels=7)
    assert RenditionPayload.model_validate({}).limits == PhotoLimits()
