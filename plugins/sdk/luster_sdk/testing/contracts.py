# ruff: noqa: S101 - a test kit is made of assertions
"""What Luster expects of every stage and every style, as test classes to subclass.

class TestWarm(StageContract):
    stage = WARM
    params = {"amount": 0.5}
"""

import string
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from pydantic import ValidationError

from luster_sdk.edit import Edit, Mask
from luster_sdk.errors import Cancelled, SubjectNotFound
from luster_sdk.frame import Frame, PhotoFacts
from luster_sdk.params import Params, StyleParams
from luster_sdk.stage import Planner, Renderer, Stage
from luster_sdk.style import Region, Role, Setting, Step, Style
from luster_sdk.testing.context import FakeContext
from luster_sdk.testing.frames import exposed, house, locked_frame, photo_facts, proxy_of, sample_frames
from luster_sdk.testing.recipes import carry_out, settings_of, step_params
from luster_sdk.testing.reference import apply_edits, mask_alpha

_LARGEST = (8000, 6000)
_PROXY = (1414, 1061)
"""A photo of 48 megapixels, and the copy of it on which planners decide (1.5 megapixels in the engine)."""


class StageContract:
    """Subclass it, name the stage, and pytest finds the tests. `params` must hold what has no default."""

    stage: ClassVar[Stage]
    params: ClassVar[Mapping[str, Any]] = {}
    regions: ClassVar[Mapping[str, Mask]] = {}
    """Regions and measures that earlier steps would have found."""
    measures: ClassVar[Mapping[str, float]] = {}
    exposures: ClassVar[int] = 1
    """How many frames a renderer is given: several exposures of the same view, two stops apart, the middle one first.
    A stage that takes several must also take one alone."""

    def context(self, frame: Frame, *, seed: int = 1, cancel_at: int = 0) -> FakeContext:
        """The context that a run gets. Override it for a stage that needs files or a provider."""
        return FakeContext(
            seed=seed, photo=photo_facts(frame), regions=self.regions, measures=self.measures, cancel_at=cancel_at
        )

    def run(self, frame: Frame, context: FakeContext, photo: PhotoFacts | None = None) -> Edit | Frame:
        """Runs the stage once. A subject that is not there is an answer too: it changes nothing."""
        stage, params = self.stage, self.stage.params.model_validate(dict(self.params))
        try:
            if isinstance(stage, Planner):
                return stage.plan(proxy_of(frame, photo), params, context)
            if isinstance(stage, Renderer):
                return stage.run(exposed(frame, self.exposures), params, context)
        except SubjectNotFound:
            return Edit()
        raise TypeError(f"{stage.name} is neither a Planner nor a Renderer")

    def result(self, frame: Frame, *, seed: int = 1) -> Frame:
        """The frame after the stage, at full size, by the reference runner."""
        answer = self.run(frame, self.context(frame, seed=seed))
        return apply_edits(frame, [answer]) if isinstance(answer, Edit) else answer

    def test_name_and_version(self) -> None:
        prefix, dot, rest = self.stage.name.partition(".")
        assert dot and prefix and rest, f"a stage is named plugin.stage, not {self.stage.name!r}"
        assert self.stage.version, "a stage has a version, which changes whenever its pixels do"
        assert self.stage.version not in self.stage.accepts, "accepts lists earlier versions only"

    def test_parameters_are_closed_and_defaults_valid(self) -> None:
        _check_parameters(self.stage.params, Params, dict(self.params))

    def test_same_seed_same_pixels(self) -> None:
        frame = house(240, 160)
        first, second = self.result(frame, seed=5), self.result(frame, seed=5)
        assert np.array_equal(first.pixels, second.pixels), "the same photo, parameters and seed gave other pixels"

    def test_input_stays_untouched(self) -> None:
        for name, frame in sample_frames().items():
            before = frame.pixels.copy()
            self.run(frame, self.context(frame))
            assert np.array_equal(frame.pixels, before), f"the stage wrote into its input ({name})"

    def test_tiled_equals_whole(self) -> None:
        frame = house(160, 120)
        answer = self.run(frame, self.context(frame))
        if isinstance(answer, Edit):
            whole, tiled = apply_edits(frame, [answer]), apply_edits(frame, [answer], band=17)
            assert np.array_equal(whole.pixels, tiled.pixels), "applied in bands, the Edit gives other pixels"

    def test_outside_the_mask_nothing_changes(self) -> None:
        frame = house(240, 160)
        answer = self.run(frame, self.context(frame))
        if isinstance(answer, Edit) and answer.mask is not None:
            alpha = mask_alpha(answer.mask, frame.pixels.astype(np.float64) / frame.white)
            after = apply_edits(frame, [answer])
            outside = alpha == 0
            assert np.array_equal(after.pixels[outside], frame.pixels[outside]), "pixels changed outside the mask"

    def test_cancels_at_its_next_checkpoint(self) -> None:
        frame = house(240, 160)
        calm = self.context(frame)
        self.run(frame, calm)
        for number in {1, calm.checkpoints} - {0}:
            if calm.checkpoints == 0:
                break
            context = self.context(frame, cancel_at=number)
            try:
                self.run(frame, context)
            except Cancelled:
                assert context.checkpoints == number, "the stage went on after it was cancelled"
            else:
                raise AssertionError("the stage swallowed Cancelled; let it pass")

    def test_progress_is_monotone(self) -> None:
        frame = house(240, 160)
        context = self.context(frame)
        self.run(frame, context)
        assert context.fractions == sorted(context.fractions), f"progress went back: {context.fractions}"
        assert all(0 <= fraction <= 1 for fraction in context.fractions), "progress lies between 0 and 1"

    def test_survives_odd_frames(self) -> None:
        for name, frame in sample_frames().items():
            answer = self.run(frame, self.context(frame))
            _check_answer(answer, frame, self.stage, name)

    def test_takes_one_frame_alone(self) -> None:
        if isinstance(self.stage, Renderer) and self.exposures > 1:
            frame = house(120, 80)
            params = self.stage.params.model_validate(dict(self.params))
            answer = self.stage.run((locked_frame(frame),), params, self.context(frame))
            _check_answer(answer, frame, self.stage, "one frame")

    def test_frames_of_another_size_do_no_harm(self) -> None:
        if isinstance(self.stage, Renderer) and self.exposures > 1:
            frame, other = house(120, 80), house(90, 60)
            params = self.stage.params.model_validate(dict(self.params))
            answer = self.stage.run((locked_frame(frame), locked_frame(other)), params, self.context(frame))
            _check_answer(answer, frame, self.stage, "another size")

    def test_survives_48_megapixels(self) -> None:
        size = _PROXY if isinstance(self.stage, Planner) else _LARGEST
        frame = house(*size)
        context = FakeContext(photo=PhotoFacts(*_LARGEST), regions=self.regions, measures=self.measures)
        answer = self.run(frame, context, PhotoFacts(*_LARGEST))
        _check_answer(answer, frame, self.stage, "48 MP", apply=False)


class StyleContract:
    """Subclass it, name the style, and the stages it uses where you have them: then its recipes are run too."""

    style: ClassVar[Style]
    stages: ClassVar[Sequence[Stage]] = ()

    def test_it_introduces_itself(self) -> None:
        assert self.style.title and self.style.description, "a style has a title and a description for people"
        assert self.style.version, "a style has a version"
        assert self.style.recipes, "a style has at least one recipe"

    def test_parameters_are_closed_and_defaults_valid(self) -> None:
        _check_parameters(self.style.params, StyleParams, {})

    def test_settings_exist(self) -> None:
        known = settings_of(self.style)
        for step in self._steps():
            asked = [value.name for value in step.params.values() if isinstance(value, Setting)]
            asked += [one.subject for one in step.when if one.kind == "setting"]
            unknown = [name for name in asked if name not in known]
            assert not unknown, f"{step.stage} asks for the setting {unknown[0]!r}; there are {', '.join(known)}"

    def test_masked_steps_stay_in_the_declared_region(self) -> None:
        for step in self._steps():
            if step.role == Role.MASKED:
                assert step.region != Region.NONE, f"the masked step {step.stage} names no region"
                assert step.region == self.style.region, (
                    f"{step.stage} acts in {step.region}, the style declares another"
                )

    def test_prompt_names_known_values(self) -> None:
        names = [name for _, name, _, _ in string.Formatter().parse(self.style.prompt) if name]
        unknown = [name for name in names if name not in (*settings_of(self.style), "region")]
        assert not unknown, f"the prompt names {unknown[0]!r}, which is no parameter of the style"

    def test_stages_accept_their_parameters(self) -> None:
        known = {stage.name: stage for stage in self.stages}
        for parameters in _extremes():
            settings = settings_of(self.style, parameters)
            for step in self._steps():
                if step.stage in known:
                    try:
                        known[step.stage].params.model_validate(step_params(step, settings))
                    except ValidationError as error:
                        raise AssertionError(f"{step.stage} refuses its step at {parameters}: {error}") from None

    def test_recipes_run(self) -> None:
        known = {stage.name for stage in self.stages}
        for provider, steps in self.style.recipes.items():
            if all(step.stage in known for step in steps) and provider == "local":
                for parameters in _extremes():
                    frame = house(120, 80)
                    carried = carry_out(self.style, self.stages, frame, parameters=parameters)
                    assert carried.frame.pixels.dtype == frame.pixels.dtype
                    _check_masked(carried.frame, carried.base_only, carried.masked, frame)

    def _steps(self) -> Iterator[Step]:
        for steps in self.style.recipes.values():
            yield from steps


def _extremes() -> list[dict[str, Any]]:
    return [
        {}, {"strength": 0.0}, {"strength": 1.5}, {"base": "gentle"}, {"base": "none"}, {"room": "kitchen"},
    ]  # fmt: skip


def _check_parameters(model: type[Params], kind: type[Params], given: dict[str, Any]) -> None:
    assert issubclass(model, kind), f"parameters are a subclass of {kind.__name__}"
    assert model.model_config.get("extra") == "forbid", "parameters refuse unknown keys"
    made = model.model_validate(given)
    assert model.model_validate(made.model_dump()) == made, "the model refuses its own values"
    try:
        model.model_validate({**given, "no_such_parameter": 1})
    except ValidationError:
        pass
    else:
        raise AssertionError("an unknown parameter was accepted")
    document = model.model_json_schema()
    for name, part in document.get("properties", {}).items():
        assert part.get("title"), f"the parameter {name} has no title"


def _check_answer(answer: Edit | Frame, frame: Frame, stage: Stage, name: str, *, apply: bool = True) -> None:
    if isinstance(stage, Planner):
        assert isinstance(answer, Edit), f"a planner answers with an Edit, not {type(answer).__name__} ({name})"
        check_finite(answer)
        if apply:
            apply_edits(frame, [answer])
        return
    if isinstance(answer, Edit):  # the subject was not there
        return
    assert isinstance(answer, Frame), f"a renderer answers with a Frame, not {type(answer).__name__} ({name})"
    if isinstance(stage, Renderer) and not stage.gives_guide:
        assert answer.pixels.shape == frame.pixels.shape, f"the frame has another shape than its input ({name})"
        assert answer.pixels.dtype == frame.pixels.dtype, f"the frame has another depth than its input ({name})"


def check_finite(edit: Edit) -> None:
    """Every number of an Edit is one."""
    parts = {name: part for name, part in vars(edit).items() if part is not None and name != "regions"}
    parts |= {f"region {name}": mask for name, mask in edit.regions.items()}
    for name, part in parts.items():
        for value in _numbers(part):
            assert np.isfinite(value).all(), f"{name} holds values that are not finite"


def _numbers(part: Any) -> Iterator[Any]:
    for value in vars(part).values():
        if isinstance(value, int | float | np.ndarray):
            yield value
        elif hasattr(value, "__dataclass_fields__"):
            yield from _numbers(value)


def _check_masked(after: Frame, before: Frame, masked: Sequence[Edit], source: Frame) -> None:
    touched = np.zeros(source.pixels.shape[:2], dtype=bool)
    for edit in masked:
        if edit.mask is not None:
            touched |= mask_alpha(edit.mask, source.pixels.astype(np.float64) / source.white) > 0
    assert np.array_equal(after.pixels[~touched], before.pixels[~touched]), "masked edits changed pixels outside"
