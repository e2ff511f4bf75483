"""What engine and gateway both must know, and neither may import of the other, is the same in both.

The filters of secrets in logs are compared in `tests/engine/test_logs.py`, reasons and RPCs in `test_contract.py`.
"""

import inspect
from types import ModuleType
from typing import Any

import luster_engine.billing.storable
import luster_engine.cli.pulse
import luster_engine.metrics_sent
import luster_engine.production
import luster_engine.rpc.convert
import luster_engine.settings
import luster_engine.settings_names
import luster_engine.settings_sources
import luster_engine.sign_in.keys
import luster_engine.spans
import luster_engine.trail
import luster_gateway.auth.own
import luster_gateway.guards.text
import luster_gateway.metrics_sent
import luster_gateway.production
import luster_gateway.pulse
import luster_gateway.settings
import luster_gateway.settings_sources
import luster_gateway.shapes.common
import luster_gateway.spans_sent
import luster_gateway.trail
import pytest

NUMBERS_AND_WORDS = [
    (luster_engine.sign_in.keys, luster_gateway.auth.own, ("AUDIENCE", "TYPE")),
    (luster_engine.production, luster_gateway.production, ("SHORTEST_SECRET", "_FEWEST", "PLACEHOLDERS")),
    (luster_engine.billing.storable, luster_gateway.guards.text, ("_UNSTORABLE",)),
    (luster_engine.rpc.convert, luster_gateway.shapes.common, ("MOST_BYTES", "MOST_NAMES")),
    (luster_engine.settings_sources, luster_gateway.settings_sources, ("SETTINGS_FILE", "_LARGEST")),
    (luster_engine.settings_names, luster_gateway.settings_sources, ("_NEAR",)),
    (luster_engine.spans, luster_gateway.spans_sent, ("SEND_SECONDS",)),
    (luster_engine.metrics_sent, luster_gateway.metrics_sent, ("_EVERY", "_EVERY_MS")),
    (luster_engine.trail, luster_gateway.trail, ("_HEADER", "_LONGEST_HEADER", "_RECORDED")),
]
FUNCTIONS = [
    (luster_engine.production, luster_gateway.production, ("is_default", "is_production")),
    (luster_engine.metrics_sent, luster_gateway.metrics_sent, ("_interval", "_told", "_data", "_histograms")),
]


def spread(twins: list[tuple[ModuleType, ModuleType, tuple[str, ...]]]) -> list[Any]:
    return [pytest.param(one, other, name, id=name) for one, other, names in twins for name in names]


@pytest.mark.parametrize(("engine", "gateway", "name"), spread(NUMBERS_AND_WORDS))
def test_a_number_or_a_word_is_the_same_in_both(engine: ModuleType, gateway: ModuleType, name: str) -> None:
    assert getattr(engine, name) == getattr(gateway, name)


@pytest.mark.parametrize(("engine", "gateway", "name"), spread(FUNCTIONS))
def test_a_function_does_the_same_in_both(engine: ModuleType, gateway: ModuleType, name: str) -> None:
    one, other = (inspect.getsource(getattr(module, name)) for module in (engine, gateway))
    said = one.replace("settings: Settings", "settings: GatewaySettings").replace("this installation", "this gateway")
    assert said == other


def test_the_pulse_beats_as_often_as_the_supervisor_counts_with() -> None:
    assert luster_gateway.pulse._BEAT_SECONDS == luster_engine.cli.pulse.BEAT_SECONDS
    assert luster_gateway.pulse._DESCRIPTOR == luster_engine.cli.pulse.PULSE_FD


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.2", "[::1]", "::1", "10.0.0.1", "a.example", ""])
def test_a_host_is_this_machine_for_both_or_for_neither(host: str) -> None:
    assert luster_engine.settings.is_loopback(host) == luster_gateway.settings.is_loopback(host)
