"""One machine with metrics on: each part tells what it did on a port of its own, and `luster top` shows the rest."""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest
from luster_engine.queue.app import QUEUES

from tests.e2e.photo import house
from tests.e2e.running_luster import LUSTER, Client, RunningLuster
from tests.ports import free_port, free_ports
from tests.stand_ins.otlp_receiver import OtlpReceiver, otlp_receiver

KEYS = {
    "OPENAI_API_KEY": "sk-proj-of-the-tests-4711",
    "BFL_API_KEY": "bfl-of-the-tests-4712",
    "STRIPE_SECRET_KEY": "sk_test_of_the_tests_4713",
    "STRIPE_WEBHOOK_SECRET": "whsec_ofthetests4714",
    "LUSTER_REVENUECAT_AUTHORIZATION": "revenuecat-of-the-tests-4715",
    "LUSTER_SMTP_PASSWORD": "smtp-of-the-tests-4716",
}
"""What an operator sets; none of it is ever told to anybody."""


@pytest.fixture(scope="module")
def receiver() -> Iterator[OtlpReceiver]:
    with otlp_receiver() as receiving:
        yield receiving


@pytest.fixture(scope="module")
def luster(receiver: OtlpReceiver) -> Iterator[RunningLuster]:
    with tempfile.TemporaryDirectory(prefix="luster-observed-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more |= {"LUSTER_METRICS_PORT": str(free_ports(3)), "LUSTER_LOG_JSON": "true"}
        running.more |= KEYS | {
            "LUSTER_OPENAI_BASE_URL": f"http://127.0.0.1:{free_port()}/v1",
            "LUSTER_JOB_RETRIES": "1",
        }
        running.more |= {"OTEL_EXPORTER_OTLP_ENDPOINT": receiver.url, "OTEL_BSP_SCHEDULE_DELAY": "200",
                         "OTEL_METRIC_EXPORT_INTERVAL": "500"}  # fmt: skip
        try:
            assert running.start().startswith("Luster is ready"), running.said()
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


def read(luster: RunningLuster, number: int) -> dict[str, float]:
    """What a part tells: its series with their values."""
    port = int(luster.more["LUSTER_METRICS_PORT"]) + number
    text = httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=20).text
    return {name: float(value) for name, value in re.findall(r"^(\w+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE)}


def test_what_a_job_did_is_counted_by_every_part(luster: RunningLuster) -> None:
    client = Client(luster.url, luster.token("a@example.com"))
    asset = client.upload(house(480, 320), "house.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"]})["job"]
    assert client.finished(job["id"])["status"] == "succeeded"
    client.http.get("/no/such/address/of-mine")
    engine, worker, gateway = (read(luster, number) for number in range(3))
    assert engine['luster_grpc_calls_total{code="OK",method="CreateJob"}'] == 1
    assert engine['luster_grpc_call_seconds_count{method="CreateJob"}'] == 1
    assert engine['luster_sandbox{what="size"}'] == 2
    assert worker['luster_attempts_total{outcome="made",style="default"}'] == 1
    assert any(name.startswith("luster_step_seconds_count") for name in worker)
    assert gateway['luster_http_requests_total{method="POST",route="/jobs",status="200"}'] == 1
    assert gateway['luster_http_requests_total{method="GET",route="other",status="404"}'] == 1
    told = "\n".join([*engine, *worker, *gateway])
    # Nobody's id, address or file makes a series.
    for private in (job["id"], asset["id"], "of-mine", "example.com"):
        assert private not in told


def lines(luster: RunningLuster, part: str) -> list[dict[str, str]]:
    """What a part has logged."""
    return [json.loads(line) for line in (luster.data / "logs" / f"{part}.log").read_text().splitlines()]


def test_one_id_leads_through_the_lines_of_gateway_engine_and_worker(luster: RunningLuster) -> None:
    client = Client(luster.url, luster.token("followed@example.com"))
    asset = client.upload(house(480, 320), "holiday-of-ann.jpg")
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    sent = {"X-Request-Id": "one-to-follow", "traceparent": f"00-{trace}-00f067aa0ba902b7-01"}
    job = client.http.post("/jobs", json={"asset_id": asset["id"]}, headers=sent).json()["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"
    ids = {"request_id": "one-to-follow", "job_id": job, "trace_id": trace}
    told = {}
    for part in ("gateway", "engine", "worker"):
        told[part] = [each["message"] for each in lines(luster, part) if ids.items() <= each.items()]
    assert re.fullmatch(r"POST /jobs 200 \d+ ms one-to-follow", "\n".join(told["gateway"]))
    assert told["engine"] == [f"job {job}, default, was created"]
    assert "attempt 1: succeeded" in "\n".join(told["worker"])
    everything = "\n".join(path.read_text() for path in (luster.data / "logs").glob("*.log"))
    for private in ("followed@", "holiday-of-ann", "127.0.0.1:5"):
        assert private not in everything.replace(f"127.0.0.1:{luster.grpc_port}", ""), private


def test_one_trace_leads_from_the_request_into_each_step_of_the_child(
    luster: RunningLuster, receiver: OtlpReceiver
) -> None:
    client = Client(luster.url, luster.token("traced@example.com"))
    asset = client.upload(house(480, 320), "holiday-of-bea.jpg")
    answer = client.http.post("/jobs", json={"asset_id": asset["id"]}, headers={"X-Request-Id": "traced-1"})
    job = answer.json()["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"
    until = time.monotonic() + 60
    while not (found := [each for each in receiver.spans if each.facts.get("luster.attempt")
                         and each.facts["luster.job.id"] == job]):  # fmt: skip
        assert time.monotonic() < until, receiver.spans
        time.sleep(0.1)
    trace = receiver.of(found[0].trace_id)
    while not {"POST /jobs", "luster.v1.JobService/CreateJob"} <= trace.keys():
        assert time.monotonic() < until, trace.keys()
        time.sleep(0.1)
        trace = receiver.of(found[0].trace_id)
    (request,), (call,) = trace["POST /jobs"], trace["luster.v1.JobService/CreateJob"]
    (attempt,), (work,), (waited,) = (
        trace[name] for name in ("attempt at a job", "work in the sandbox", "wait in the queue")
    )
    assert (request.service, call.service, attempt.service) == ("luster-gateway", "luster-engine", "luster-worker")
    assert (request.parent_id, call.parent_id) == ("", request.span_id)
    assert attempt.parent_id == waited.parent_id == call.span_id and work.parent_id == attempt.span_id
    assert {each.parent_id for name in ("fetch", "store") for each in trace[name]} == {attempt.span_id}
    steps = [each for spans in trace.values() for each in spans if each.parent_id == work.span_id]
    names = [each.name for each in sorted(steps, key=lambda each: each.start)]
    assert names[0] == "decode" and names[-1] == "encode" and "classic.white_balance" in names, names
    assert all(work.start <= each.start <= each.end <= work.end for each in steps)
    assert request.facts["http.route"] == "/jobs" and request.facts["luster.request.id"] == "traced-1"
    assert not any(each.failed for spans in trace.values() for each in spans)


def test_metrics_reach_the_receiver_as_prometheus_reads_them(luster: RunningLuster, receiver: OtlpReceiver) -> None:
    client = Client(luster.url, luster.token("counted@example.com"))
    job = client.post("/jobs", {"asset_id": client.upload(house(480, 320), "a.jpg")["id"]})["job"]["id"]
    assert client.finished(job)["status"] == "succeeded"
    until = time.monotonic() + 60
    wanted = {("luster-engine", "luster_grpc_calls"), ("luster-worker", "luster_attempts"),
              ("luster-gateway", "luster_http_requests")}  # fmt: skip
    while not wanted <= receiver.metrics.keys():
        assert time.monotonic() < until, receiver.metrics.keys()
        time.sleep(0.2)
    made = list(receiver.metrics["luster-worker", "luster_attempts"].sum.data_points)
    assert {each.key: each.value.string_value for each in made[0].attributes} == {"outcome": "made", "style": "default"}
    assert receiver.metrics["luster-worker", "luster_attempts"].sum.is_monotonic and made[0].as_double >= 1
    step = receiver.metrics["luster-worker", "luster_step_seconds"].histogram.data_points[0]
    assert sum(step.bucket_counts) == step.count and len(step.bucket_counts) == len(step.explicit_bounds) + 1


def test_a_stream_has_a_span_below_its_request(luster: RunningLuster, receiver: OtlpReceiver) -> None:
    client = Client(luster.url, luster.token("watching@example.com"))
    asset = client.upload(house(480, 320), "a.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"]})["job"]["id"]
    trace = "5bf92f3577b34da6a3ce929d0e0e4737"
    sent = {"traceparent": f"00-{trace}-00f067aa0ba902b7-01"}
    with client.http.stream("GET", f"/jobs/{job}/events", headers=sent) as answer:
        answer.read()
    until = time.monotonic() + 60
    while (
        not {"GET /jobs/{job_id:uuid}/events", "luster.v1.JobService/WatchJob"} <= (found := receiver.of(trace)).keys()
    ):
        assert time.monotonic() < until, found.keys()
        time.sleep(0.1)
    (request,), (watch,) = found["GET /jobs/{job_id:uuid}/events"], found["luster.v1.JobService/WatchJob"]
    assert watch.parent_id == request.span_id and watch.end > watch.start
    assert watch.facts["rpc.response.status_code"] in ("OK", "CANCELLED") and not watch.failed


def test_spans_say_nothing_of_anybody(luster: RunningLuster, receiver: OtlpReceiver) -> None:
    said = b"".join(receiver.bodies)
    assert b"luster-gateway" in said
    token = luster.cli("token", "--service").stdout.strip().encode()
    assert token
    for private in (b"example.com", b"holiday-of", b"Bearer", token):
        assert private not in said, private


def test_the_ledger_and_the_queue_are_looked_at(luster: RunningLuster) -> None:
    until = time.monotonic() + 60
    while 'luster_ledger_entries_total{kind="capture"}' not in (worker := read(luster, 1)):
        assert time.monotonic() < until, worker
        time.sleep(1)
    assert worker["luster_queue_age_seconds"] == 0 and worker["luster_workers"] == 1


def secrets_of(luster: RunningLuster) -> set[str]:
    """Every secret of the installation: those that were set, and those that it made for itself."""
    made = {path.read_text().strip() for path in (luster.data / "secrets").iterdir() if path.is_file()}
    assert len(made) >= 3, "where are they kept?"
    return {*KEYS.values(), *made}


def environments_of_children(luster: RunningLuster) -> list[str]:
    """What the sandbox's children find in their environment."""
    assert luster.process is not None
    below = psutil.Process(luster.process.pid).children(recursive=True)
    children = [each for each in below if "luster_engine.sandbox.child" in each.cmdline()]
    assert children
    return ["\n".join(f"{name}={value}" for name, value in each.environ().items()) for each in children]


def test_no_secret_of_a_run_is_in_logs_events_traces_metrics_or_a_childs_environment(
    luster: RunningLuster, receiver: OtlpReceiver
) -> None:
    """Whatever a customer and an operator use in a run: keys, tokens, a signature's secret, signed addresses."""
    token = luster.token("secretive@example.com")
    client = Client(luster.url, token)
    key = client.post("/api-keys", {"name": "a program"})["secret"]
    endpoint = client.post("/webhook-endpoints", {"url": "https://receiver.example/luster"})
    by_key = Client(luster.url, key)
    asset = by_key.upload(house(480, 320), "house.jpg")
    done = by_key.finished(by_key.post("/jobs", {"asset_id": asset["id"]})["job"]["id"])
    asked = by_key.post("/jobs", {"asset_id": asset["id"], "provider": "openai", "prompt": "a warm evening"})["job"]
    failed = by_key.finished(asked["id"])
    assert (done["status"], failed["status"]) == ("succeeded", "failed"), failed
    Client(luster.url, "lk_of_nobody_4717").http.get("/credits")
    signature = done["output_url"].rpartition("/")[2]
    secrets = {token, key, "lk_of_nobody_4717", *secrets_of(luster)}
    secrets |= {value for name, value in endpoint.items() if "secret" in name}
    assert len(secrets) >= 12, secrets
    until = time.monotonic() + 60
    while not any(each.facts.get("luster.job.id") == asked["id"] for each in receiver.spans):
        assert time.monotonic() < until
        time.sleep(0.1)
    events = [by_key.http.get(f"/jobs/{each['id']}/events").text for each in (done, failed)]
    told = {
        "logs": "\n".join(path.read_text() for path in (luster.data / "logs").glob("*.log")),
        "events": "\n".join(events),
        "traces and metrics by OTLP": b"".join(receiver.bodies).decode(errors="replace"),
        "metrics": "\n".join(name for number in range(3) for name in read(luster, number)),
        "environments of children": "\n".join(environments_of_children(luster)),
    }
    assert all(told.values()) and "PROVIDER" in told["logs"] + told["events"]
    found = [(where, secret) for where, text in told.items() for secret in secrets if secret in text]
    # The owner of a result is told its address, and nobody else is.
    found += [(where, signature) for where, text in told.items() if where != "events" and signature in text]
    assert not found


def test_metrics_are_not_on_the_public_port(luster: RunningLuster) -> None:
    assert "luster_http" not in httpx.get(f"{luster.url}/metrics").text


def test_top_looks_at_the_running_installation(luster: RunningLuster) -> None:
    words = [str(LUSTER), "top", "--data", str(luster.data)]
    told = json.loads(subprocess.run([*words, "--json"], capture_output=True, text=True, check=True).stdout)
    assert told["jobs"] == {} and len(told["workers"]) == len(QUEUES)
    assert "example.com" not in json.dumps(told)
    shown = subprocess.run([*words, "--once"], capture_output=True, text=True, check=True).stdout
    assert "oldest waits" in shown and "Workers" in shown


def test_a_taken_port_stops_the_start_in_one_line(luster: RunningLuster, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "luster_gateway"],
        env={**luster.environment, "PORT": str(free_port()), "LUSTER_SERVICE_TOKEN": "t"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1 and "LUSTER_METRICS_PORT" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
