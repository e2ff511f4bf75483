"""What is logged opens no door, and a lost connection is one line."""

import json
import logging
import re
import time
from importlib.resources import files

import psycopg
import pytest
from luster_engine import logs
from luster_engine.sign_in.letters import template
from luster_gateway import logs as gateway_logs

from tests.e2e.composed import ROOT

pytestmark = pytest.mark.fast

LETTERS = sorted(
    each.name.removesuffix(".toml") for each in files("luster_engine.sign_in").joinpath("letters").iterdir()
)

SECRETS = {
    "signed address": ("PUT /objects/eyJhIjoicHV0In0.c2lnbmF0dXJl failed", "c2lnbmF0dXJl"),
    "link of a mail": ("POST /auth/magic-link/Zm9vYmFyYmF6cXV4 failed", "Zm9vYmFyYmF6cXV4"),
    "link to a new address": ("POST /auth/email/change/Zm9vYmFyYmF6cXV4 failed", "Zm9vYmFyYmF6cXV4"),
    "bucket's address": ("https://b.example/k?X-Amz-Credential=AKIA&X-Amz-Signature=f00dfeed&x=1", "f00dfeed"),
    "ticket": ("GET /events?ticket=abcdefghij&x=1", "abcdefghij"),
    "access token": ("bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln is wrong", "c2ln"),
    "device's token": ("device_token d2.20787.Zm9vYmFy.YmF6cXV4 is wrong", "YmF6cXV4"),
    "service token": ("authorization: Bearer hC3rRxQ0ServiceToken", "hC3rRxQ0ServiceToken"),
    "API key": ("the key lk_2f8Qk3Zp9wXy is unknown", "2f8Qk3Zp9wXy"),
    "webhook secret": ("whsec_Ab+dEf/hIjK+mN/pQrStUv/XyZ0123456789==", "mN/pQrStUv"),
    "short beginning of one": ("secret=whsec_Ab+dEf/hIjKlmNopQr= is wrong", "hIjKlmNopQr"),
    "payment key of a test": ("rk_test_51H8xAbCdEf", "51H8xAbCdEf"),
    "payment key": ("sk_live_51H8xAbCdEf", "51H8xAbCdEf"),
    "database's password": ("postgresql+psycopg://luster:hunter22@db/luster", "hunter22"),
}


@pytest.mark.parametrize("hidden", [logs.hidden, gateway_logs.hidden])
@pytest.mark.parametrize("name", SECRETS)
def test_secrets_are_left_out_of_the_log(name: str, hidden: "type[str]") -> None:
    line, secret = SECRETS[name]
    assert secret not in hidden(line)
    assert "…" in hidden(line)


@pytest.mark.parametrize("path", [template(each).path for each in LETTERS if template(each).path])
def test_the_link_of_every_letter_is_left_out_of_every_log(path: str) -> None:
    """Those that register and that keep an account were written down whole, by both programs and the proxy."""
    token = "Zm9vYmFyYmF6cXV4"
    proxys = re.findall(r'"~(\^\(\?P<door>[^"]+)" "\$door-";', (ROOT / "deploy" / "nginx.conf").read_text())
    for below in ("", "/api", "/api/v1"):
        address = below + path.format(token=token)
        for hidden in (logs.hidden, gateway_logs.hidden):
            assert hidden(f"POST {address} failed") == f"POST {address.removesuffix(token)}… failed"
        doors = [found["door"] for each in proxys if (found := re.match(each, address))]
        assert doors == [address.removesuffix(token)]


@pytest.mark.parametrize(
    "formatter", [logs.PlainLines, logs.JsonLines, gateway_logs.GatewayLines, gateway_logs.GatewayJsonLines]
)
def test_secrets_are_left_out_of_the_stack_too(formatter: type[logging.Formatter]) -> None:
    try:
        raise RuntimeError("PUT /objects/eyJhIjoicHV0In0.c2lnbmF0dXJl")
    except RuntimeError as error:
        record = logging.LogRecord("luster", logging.ERROR, __file__, 1, "%s failed", ("it",), None)
        record.exc_info = (type(error), error, error.__traceback__)
    text = formatter().format(record)
    assert "RuntimeError" in text and "c2lnbmF0dXJl" not in text


@pytest.mark.parametrize("hidden", [logs.hidden, gateway_logs.hidden])
@pytest.mark.parametrize(
    "begins", ["eyJ-", "eyJ.", "lr_-", "bearer ", "a://:", "://a:", "&token=", "/auth/setup/", "sk-"]
)
def test_a_line_of_many_beginnings_of_secrets_does_not_hold_up_the_program(begins: str, hidden: "type[str]") -> None:
    """Each beginning was looked through to the end of the line: 32 kB took 17 s in which nobody was answered."""
    began = time.process_time()
    hidden(begins * (128_000 // len(begins)))
    assert time.process_time() - began < 10


def test_both_programs_hide_the_same() -> None:
    """The gateway knows nothing of the engine, and what both know is generated: so the rule stands in both."""
    assert logs._SECRETS == gateway_logs._SECRETS


def test_words_that_are_no_secret_stay() -> None:
    said = "photo 01a221b3-84a1-75c1-9aa6-dc4675493c1d of shoot keys/objects is at https://example.com/a?page=2"
    assert logs.hidden(said) == gateway_logs.hidden(said) == said


def _record(name: str, message: str, error: BaseException | None = None, **more: object) -> logging.LogRecord:
    record = logging.LogRecord(name, logging.ERROR, __file__, 1, message, (), None)
    record.exc_info = (type(error), error, error.__traceback__) if error is not None else None
    for key, value in more.items():
        setattr(record, key, value)
    return record


@pytest.mark.parametrize("logger", ["procrastinate.worker.jobs", "asyncio", "luster.worker"])
def test_a_lost_connection_is_one_line_and_not_a_stack(logger: str) -> None:
    try:
        raise psycopg.errors.AdminShutdown("terminating connection due to administrator command\nSSL is off")
    except psycopg.Error as error:
        record = _record(logger, "Side task listener failed", error)
    assert logs.in_a_line(record)
    line = logs.PlainLines().format(record)
    assert "\n" not in line and "AdminShutdown: terminating connection due to administrator command" in line


def test_a_fault_of_ours_keeps_its_stack() -> None:
    try:
        raise ValueError("ours")
    except ValueError as error:
        record = _record("luster.worker", "attempt 1 broke", error)
    assert logs.in_a_line(record)
    assert "Traceback" in logs.PlainLines().format(record)


def test_what_is_said_at_every_try_is_said_once() -> None:
    once = logs.Once()
    said = [_record("psycopg.pool", f"error connecting in 'pool-1': connection failed: {n}") for n in range(5)]
    assert [once.filter(each) for each in said] == [True, False, False, False, False]
    assert once.filter(_record("psycopg.pool", "discarding closed connection"))
    assert all(once.filter(_record("luster.worker", "the same")) for _ in range(2))


def test_json_lines_are_json() -> None:
    assert json.loads(logs.JsonLines().format(_record("luster", "said")))["message"] == "said"
