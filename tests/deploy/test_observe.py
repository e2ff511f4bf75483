"""The dashboard and the alerts name only metrics and labels that the parts really have."""

import json
import re
from pathlib import Path
from typing import Any

import promql_parser
import pytest
import yaml
from luster_engine.metrics import Metrics
from luster_gateway.metrics import HttpMetrics

from tests.e2e.composed import ROOT

OBSERVE = ROOT / "deploy" / "observe"
_METRIC = re.compile(r"\b((?:luster|process)_\w+)(?:\{([^}]*)\})?")
_LABEL = re.compile(r"(\w+)\s*(?:=~|!~|!=|=)")
_BY = re.compile(r"\b(?:by|without)\s*\(([^)]*)\)")


def alerts() -> list[dict[str, Any]]:
    groups = yaml.safe_load((OBSERVE / "alerts.yaml").read_text())["groups"]
    return [rule for group in groups for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    return list(json.loads((OBSERVE / "dashboard.json").read_text())["panels"])


def expressions() -> list[str]:
    return [rule["expr"] for rule in alerts()] + [one["expr"] for panel in panels() for one in panel["targets"]]


def known() -> dict[str, set[str]]:
    """Every series that is exposed, with its labels."""
    engine, gateway = Metrics(), HttpMetrics(on=True)
    assert engine.registry is not None and gateway.registry is not None
    found: dict[str, set[str]] = {}
    for registry in (engine.registry, gateway.registry):
        for collector in list(registry._collector_to_names):
            labels = set(getattr(collector, "_labelnames", ()))
            for name in registry._collector_to_names[collector]:
                found[name] = labels | ({"le"} if name.endswith("_bucket") else set())
        found |= {sample.name: set(sample.labels) for family in registry.collect() for sample in family.samples
                  if sample.name.startswith("process_")}  # fmt: skip
    return found


def test_every_metric_and_label_that_is_named_exists() -> None:
    series = known()
    assert {"luster_grpc_calls_total", "luster_step_seconds_bucket", "luster_http_requests_total"} <= set(series)
    asked = expressions()
    assert len(asked) > 30
    for expression in asked:
        named = _METRIC.findall(expression)
        assert named, expression
        for name, labels in named:
            assert name in series, (name, expression)
            assert set(_LABEL.findall(labels)) <= series[name], expression
        grouped = {each.strip() for group in _BY.findall(expression) for each in group.split(",") if each.strip()}
        # `job` is what Prometheus calls the part that it read.
        assert grouped - {"job"} <= set().union(*(series[name] for name, _ in named)), expression


@pytest.mark.parametrize("expression", sorted(set(expressions())))
def test_prometheus_understands_every_question(expression: str) -> None:
    """By a parser of others, which also refuses a rate of what is no range, and a function that does not exist."""
    # Asserted by the parser, which raises.
    promql_parser.parse(expression)


def test_the_parser_refuses_what_prometheus_refuses() -> None:
    for wrong in ("rate(luster_attempts_total)", "sum by (job (luster_jobs)", "no_function(luster_jobs)"):
        with pytest.raises(ValueError):
            promql_parser.parse(wrong)


def test_every_metric_of_ours_is_on_the_dashboard_and_on_the_operators_page() -> None:
    shown = " ".join(expressions())
    page = (ROOT / "docs" / "fleet.md").read_text()
    for name in known():
        family = re.sub(r"_(total|created|bucket|count|sum)$", "", name)
        if family.startswith("luster_"):
            assert family in shown, f"{family} is counted, and nobody looks at it"
            assert f"`{family}" in page, f"{family} is not in docs/fleet.md"


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: rule["alert"])
def test_an_alert_says_what_happened_and_what_to_do(rule: dict[str, Any]) -> None:
    assert rule["annotations"]["summary"].endswith(".") and rule["annotations"]["action"].endswith(".")
    assert rule["labels"]["severity"] in ("page", "ticket")
    assert rule["expr"].count("(") == rule["expr"].count(")")


def test_users_cannot_make_series() -> None:
    metrics = Metrics()
    for number in range(500):
        metrics.worked([{"stage": f"plugin.{number}", "ms": 3}])
        with metrics.attempt(f"style_{number}") as outcome:
            outcome.said = "made"
    assert metrics.registry is not None
    samples = [sample for family in metrics.registry.collect() for sample in family.samples]
    stages = {each.labels["stage"] for each in samples if each.name == "luster_step_seconds_count"}
    assert len(stages) == 61 and "other" in stages
    assert len({each.labels["style"] for each in samples if each.name == "luster_attempts_total"}) == 61
    assert len(samples) < 6000


def test_the_files_are_read_by_the_scrape_configuration() -> None:
    rules = yaml.safe_load((OBSERVE / "prometheus.yaml").read_text())
    assert rules["rule_files"] == ["alerts.yaml"] and (Path(OBSERVE) / "alerts.yaml").exists()
