"""Clients draw their forms from what the catalog says."""

import grpc
from google.protobuf.json_format import MessageToDict
from luster.v1 import catalog_pb2
from luster_engine.catalog.messages import model_message
from luster_engine.deliverables.renditions import NAMES
from luster_engine.pipeline.codec.renditions import PROFILES
from luster_engine.plugins.catalog import ProviderInfo
from luster_providers.plugin import luster_providers

from tests.engine.served import Person, Served, refused


def test_styles_carry_the_schema_of_their_parameters(person: Person) -> None:
    styles = person.catalog.ListStyles(catalog_pb2.ListStylesRequest()).styles
    ids = [style.id for style in styles]
    assert {"default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup"} <= set(ids)
    default = next(style for style in styles if style.id == "default")
    assert default.available and default.title and default.description
    schema = MessageToDict(default.parameters_schema)
    assert schema["additionalProperties"] is False
    assert "strength" in schema["properties"]
    assert MessageToDict(default.defaults)["strength"] == 1


def test_a_style_that_is_not_there_names_the_near_miss(person: Person) -> None:
    assert person.catalog.GetStyle(catalog_pb2.GetStyleRequest(style_id="dusk")).style.id == "dusk"
    refusal = refused(lambda: person.catalog.GetStyle(catalog_pb2.GetStyleRequest(style_id="dask")))
    assert (refusal.code, refusal.reason) == (grpc.StatusCode.INVALID_ARGUMENT, "UNKNOWN_STYLE")
    assert 'Did you mean "dusk"?' in refusal.message


def test_lists_are_paged(person: Person) -> None:
    whole = [stage.name for stage in person.catalog.ListStages(catalog_pb2.ListStagesRequest()).stages]
    seen: list[str] = []
    token = ""
    while True:
        page = person.catalog.ListStages(catalog_pb2.ListStagesRequest(page_size=3, page_token=token))
        seen += [stage.name for stage in page.stages]
        token = page.next_page_token
        if not token:
            break
    assert seen == whole == sorted(whole)
    wrong = catalog_pb2.ListStagesRequest(page_token="x")
    assert refused(lambda: person.catalog.ListStages(wrong)).reason == "INVALID_PAGE_TOKEN"


def test_plugins_and_providers_say_how_they_stand(person: Person) -> None:
    plugins = {each.name: each for each in person.catalog.ListPlugins(catalog_pb2.ListPluginsRequest()).plugins}
    assert plugins["styles"].state == catalog_pb2.PLUGIN_STATE_LOADED
    assert "default" in plugins["styles"].styles
    providers = person.catalog.ListProviders(catalog_pb2.ListProvidersRequest()).providers
    (openai,) = (each for each in providers if each.name == "openai")
    assert openai.health == catalog_pb2.PROVIDER_HEALTH_NOT_CONFIGURED
    assert "OPENAI_API_KEY" in openai.health_note


def test_models_say_what_they_do_what_they_cost_and_whether_they_can_be_asked(person: Person) -> None:
    providers = person.catalog.ListProviders(catalog_pb2.ListProvidersRequest()).providers
    models = {f"{each.name}/{model.name}": model for each in providers for model in each.models}

    klein = models["bfl/flux-2-klein-9b"]
    assert (set(klein.kinds), klein.price_unit, klein.verified) == ({"edit", "generate"}, "picture", "wire")
    assert klein.micro_usd > 0 and klein.max_pixels > klein.min_pixels > 0
    assert (klein.free_credits, klein.premium_credits) == (1, 2)
    assert klein.licence and not klein.available, "its key is not set"


def test_a_model_that_has_ended_is_not_offered_and_says_what_comes_instead(served: Served) -> None:
    """It was offered as before, at its old price, while its jobs paid its successor's."""
    (google,) = (each for each in luster_providers() if each.name == "google")
    old = next(each for each in google.models if each.name == "gemini-3.1-flash-image")
    info = ProviderInfo(
        name="google", version="1", plugin="providers", kind="image_edit", title="Google", parameters={}, defaults={},
        secrets=(), models=google.models,
    )  # fmt: skip
    told = {each.name: model_message(info, each, served.settings, frozenset(), configured=True) for each in info.models}
    assert not told[old.name].available
    assert told[old.name].warning == "It ended on 2026-10-29; google/gemini-nano-banana-2.1 is asked instead."
    assert told["gemini-nano-banana-2.1"].available and not told["gemini-nano-banana-2.1"].warning


def test_the_configuration_tells_limits_and_prices(person: Person) -> None:
    config = person.catalog.GetConfig(catalog_pb2.GetConfigRequest())
    assert (config.limits.max_bytes, config.limits.max_pixels) == (30_000_000, 64_000_000)
    assert [(tier.credits, tier.max_edge) for tier in config.tiers] == [(1, 1024), (2, 0)]
    assert config.one_machine
    assert tuple(config.renditions) == NAMES == tuple(PROFILES)
