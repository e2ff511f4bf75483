"""The Kubernetes manifests and Railway's files: valid, unprivileged, and the same commands as everywhere else."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from luster_engine.database.session import Database
from luster_engine.settings import Settings
from luster_gateway.settings import GatewaySettings
from sqlalchemy import text

from tests.docs.test_operating import names
from tests.e2e.composed import ROOT, compose, dockerfile

DEPLOY = ROOT / "deploy"
BASE = DEPLOY / "kubernetes" / "base"
SCHEMAS = Path(__file__).with_name("schemas")
VERSIONS = ("1.31", "1.36")
"""Kubernetes from its oldest version with these fields to one of today."""
PLACE = ROOT / "build" / "kubernetes-validate"


def read(folder: Path) -> list[dict[str, Any]]:
    """Every manifest of a folder."""
    files = [path for path in sorted(folder.glob("*.yaml")) if path.name != "kustomization.yaml"]
    return [each for path in files for each in yaml.safe_load_all(path.read_text()) if each]


def everything() -> list[dict[str, Any]]:
    return [*read(BASE), *read(DEPLOY / "kubernetes" / "overlays" / "production")]


def pods(manifests: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The pod of each workload, by its name."""
    return {
        each["metadata"]["name"]: each["spec"]["template"]
        for each in manifests
        if each["kind"] in ("Deployment", "Job")
    }


@pytest.fixture(scope="module")
def validator() -> Path:
    """A Python with Kubernetes' schemas, installed once into a place of its own: they take 108 MB."""
    python = PLACE / "bin" / "python"
    if (PLACE / "installed").exists():
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", PLACE], check=True)
    uv = Path(sys.executable).with_name("uv")
    install = (
        [uv, "pip", "install", "-q", "--python", python] if uv.exists() else [python, "-m", "pip", "install", "-q"]
    )
    done = subprocess.run([*install, "kubernetes-validate>=1.36,<2"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        if os.environ.get("CI"):
            pytest.fail(f"kubernetes-validate could not be installed:\n{done.stderr}")
        pytest.skip("kubernetes-validate could not be installed")
    (PLACE / "installed").touch()
    return python


def said(validator: Path, manifests: list[dict[str, Any]], version: str) -> list[str]:
    done = subprocess.run(
        [validator, Path(__file__).with_name("validate.py"), SCHEMAS, version],
        input=json.dumps(manifests), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return list(json.loads(done.stdout))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_manifest_is_valid(validator: Path, version: str) -> None:
    assert said(validator, everything(), version) == []


def test_a_wrong_manifest_is_found(validator: Path) -> None:
    wrong = [
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "a"}, "spec": {"replica": 2}},
        {"apiVersion": "keda.sh/v1alpha1", "kind": "ScaledObject", "metadata": {}, "spec": {"triggers": []}},
    ]
    assert len(said(validator, wrong, VERSIONS[0])) == 2


@pytest.mark.parametrize("overlay", ["small", "production"])
def test_overlays_build(validator: Path, overlay: str) -> None:
    kubectl = shutil.which("kubectl")
    version = subprocess.run([kubectl, "version", "--client"], capture_output=True, text=True).stdout if kubectl else ""
    if not re.search(r"Kustomize Version: v[5-9]", version):
        pytest.skip("no kubectl with a kustomize of this decade is there")
    built = subprocess.run(
        [str(kubectl), "kustomize", DEPLOY / "kubernetes" / "overlays" / overlay],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    manifests = [each for each in yaml.safe_load_all(built.stdout) if each]
    assert said(validator, manifests, VERSIONS[0]) == []
    images = {one["image"] for pod in pods(manifests).values() for one in pod["spec"]["containers"]}
    assert all(":" in image for image in images), images


@pytest.mark.parametrize("name", ["luster-engine", "luster-worker", "luster-gateway", "luster-migrate", "luster-redis"])
def test_every_pod_meets_the_restricted_standard(name: str) -> None:
    spec = pods(read(BASE))[name]["spec"]
    assert spec["securityContext"]["runAsNonRoot"] is True and spec["securityContext"]["runAsUser"] > 0
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert spec["automountServiceAccountToken"] is False
    assert spec["enableServiceLinks"] is False, "names of services would stand in the environment as LUSTER_ENGINE_PORT"
    for container in spec["containers"]:
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]},
        }  # fmt: skip
        assert "memory" in container["resources"]["limits"] and "cpu" in container["resources"]["requests"]
    assert all("emptyDir" in volume for volume in spec.get("volumes", []))


def test_pods_run_what_compose_runs() -> None:
    services = compose()["services"]
    for name, pod in pods(read(BASE)).items():
        role = name.removeprefix("luster-")
        (container,) = pod["spec"]["containers"]
        assert (container.get("command") or container.get("args"))[:3] == services[role]["command"][:3], name


def test_pods_are_told_only_settings_that_exist() -> None:
    known = {
        "engine": set().union(*(names(*each) for each in Settings.model_fields.items())),
        "gateway": set().union(*(names(*each) for each in GatewaySettings.model_fields.items())),
    }
    for each in read(BASE):
        if each["kind"] == "ConfigMap":
            assert set(each["data"]) <= known[each["metadata"]["name"].removeprefix("luster-")]
    for name, pod in pods(read(BASE)).items():
        told = {one["name"] for one in pod["spec"]["containers"][0].get("env", [])}
        # The file by which a worker's health is read is an option of its command.
        assert told - {"LUSTER_ALIVE_FILE"} <= known["gateway" if name == "luster-gateway" else "engine"], name


@pytest.mark.parametrize("role", ["engine", "worker", "gateway"])
def test_prometheus_and_nobody_else_reads_what_a_pod_counts(role: str) -> None:
    pod = pods(read(BASE))[f"luster-{role}"]
    (container,) = pod["spec"]["containers"]
    told = {one["name"]: one["value"] for one in container["env"]}
    port = told["LUSTER_METRICS_PORT"]
    assert told["LUSTER_METRICS_HOST"] == "0.0.0.0"
    assert {"name": "metrics", "containerPort": int(port)} in container["ports"]
    assert pod["metadata"]["annotations"] == {
        "prometheus.io/scrape": "true", "prometheus.io/port": port, "prometheus.io/path": "/metrics",
    }  # fmt: skip
    opened = {}
    for each in read(BASE):
        if each["kind"] == "NetworkPolicy" and _chooses(each["spec"]["podSelector"], pod["metadata"]["labels"]):
            for rule in each["spec"].get("ingress", []):
                for one in rule["ports"]:
                    opened.setdefault(one["port"], []).append(rule["from"])
    monitoring = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}
    assert opened[int(port)] == [[monitoring]]
    # A service would lend the port to whoever may reach the service.
    assert all(
        int(port) not in (one["port"], one.get("targetPort")) and one.get("targetPort") != "metrics"
        for each in read(BASE) if each["kind"] == "Service" for one in each["spec"]["ports"]
    )  # fmt: skip


def _chooses(selector: dict[str, Any], labels: dict[str, str]) -> bool:
    named = all(labels.get(key) == value for key, value in selector.get("matchLabels", {}).items())
    return named and all(labels.get(each["key"]) in each["values"] for each in selector.get("matchExpressions", []))


def test_services_policies_and_budgets_name_pods_that_exist() -> None:
    manifests = everything()
    labels = {name: pod["metadata"]["labels"]["app.kubernetes.io/name"] for name, pod in pods(manifests).items()}
    assert all(name == label for name, label in labels.items())
    named = set(re.findall(r'"app.kubernetes.io/name": "([^"]+)"', json.dumps(manifests)))
    assert named <= set(labels.values())
    policies = {each["metadata"]["name"] for each in manifests if each["kind"] == "NetworkPolicy"}
    assert {"nobody", "engine", "worker", "gateway", "redis"} <= policies


async def test_the_autoscaler_asks_a_question_that_the_database_understands(database: Database) -> None:
    (scaled,) = (each for each in everything() if each["kind"] == "ScaledObject")
    async with database.transaction() as session:
        assert await session.scalar(text(scaled["spec"]["triggers"][0]["metadata"]["query"])) == 0


@pytest.mark.parametrize("role", ["engine", "worker", "gateway"])
def test_railway_runs_each_role(role: str, validator: Path) -> None:
    told = json.loads((DEPLOY / "railway" / f"{role}.json").read_text())
    check = "import json, sys, jsonschema; jsonschema.validate(json.load(sys.stdin), json.load(open(sys.argv[1])))"
    subprocess.run([validator, "-c", check, SCHEMAS / "railway.json"], input=json.dumps(told), text=True, check=True)
    command = told["deploy"]["startCommand"].replace("/opt/luster-gateway/bin/python", "python").split()
    assert command == compose()["services"][role]["command"]
    assert (ROOT / told["build"]["dockerfilePath"]).exists()
    stage = list(dockerfile())[-1]
    assert stage == "everything", "a platform without targets builds the last stage"
    assert told["deploy"].get("preDeployCommand", ["luster migrate"]) == ["luster migrate"]
