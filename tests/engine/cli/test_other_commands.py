"""The operator's commands, with a real database of their own."""

import json
import os
import socketserver
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from luster_engine.cli.running import Running
from luster_engine.database.session import psycopg_dsn
from luster_engine.storage.secrets import own_secret
from sqlalchemy import URL

from tests.engine.cli.conftest import Command, Said
from tests.stand_ins import openai_server as wire
from tests.stand_ins.openai_server import OpenAIServer

Run = Callable[..., Said]


@pytest.fixture
def luster(tmp_path: Path, database_url: URL, command: Command) -> Run:
    """The command, on a data folder and a database of its own."""

    def run(*arguments: str, **more: str) -> Said:
        url = database_url.render_as_string(hide_password=False)
        return command(*arguments, LUSTER_DATA=str(tmp_path), **{"DATABASE_URL": url, **more})

    return run


def test_help_reads_well_everywhere(luster: Run) -> None:
    top = luster("--help")
    assert top.returncode == 0
    for command in ("up", "enhance", "styles", "stages", "doctor", "token", "serve", "work", "migrate", "inspect"):
        assert command in top.stdout
    assert luster("--version").stdout.startswith("luster ")
    for command in ("up", "enhance", "storage", "accounts", "health"):
        said = luster(command, "--help")
        assert said.returncode == 0
        assert "Traceback" not in said.stderr
    assert luster("nonsense").returncode == 2


def test_models_are_listed_and_switched_off_and_what_they_cost_is_shown(luster: Run, database_url: URL) -> None:
    def state(**more: str) -> str:
        rows = json.loads(luster("providers", "--json", **more).stdout)
        return str(next(row["state"] for row in rows if row["model"] == "bfl/flux-2-klein-9b"))

    assert state() == "set BFL_API_KEY"
    assert state(BFL_API_KEY="k") == "on"
    assert "bfl/flux-2-klein-9b is off" in luster("providers", "off", "bfl/flux-2-klein-9b").stdout
    assert state(BFL_API_KEY="k") == "off"
    wrong = luster("providers", "off", "bfl/flux-2-klain-9b")
    assert wrong.returncode == 2 and 'Did you mean "flux-2-klein-9b"?' in wrong.stderr
    assert luster("providers", "on", "bfl/flux-2-klein-9b").returncode == 0
    assert state(BFL_API_KEY="k") == "on"
    row = next(line for line in luster("providers").stdout.splitlines() if "bfl/flux-2-klein-9b" in line)
    assert row.endswith("set BFL_API_KEY"), "a row was broken where a program reads"
    table = luster("providers", GOOGLE_API_KEY="k").stdout.splitlines()
    assert next(line for line in table if "gemini-3.1-flash-image" in line).endswith("ended")
    assert table[-1].endswith("ended on 2026-10-29; google/gemini-nano-banana-2.1 is asked instead.")
    assert "No model was asked" in luster("providers", "spend").stdout
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        connection.execute(
            "INSERT INTO provider_calls (key, provider, model, state, attempts, object_key, handle, error_kind, facts, "
            "cost_micros) VALUES ('a/0', 'bfl', 'flux-2-pro', 'failed', 2, '', '', 'server', '{}', 90000)"
        )
        connection.execute(
            "INSERT INTO provider_tries (key, provider, error_kind, asked_at, ended_at) "
            "VALUES ('a/0', 'bfl', 'quota', now(), now())"
        )
        assert state(BFL_API_KEY="k") == "unhealthy", "it was said to be on while nothing was asked of it"
        assert "bfl gets no requests at present: " in luster("providers", BFL_API_KEY="k").stdout
    table = json.loads(luster("providers", "spend", "--json").stdout)
    assert [(each["model"], each["calls"], each["usd"]) for each in table["spend"]] == [("flux-2-pro", 2, 0.09)]
    assert [each["account"] for each in table["accounts"]] == [None]
    assert "flux-2-pro" in luster("providers", "spend").stdout


def test_an_administrator_is_made_and_unmade(luster: Run, database_url: URL) -> None:
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        connection.execute(
            "INSERT INTO accounts (id, email, email_verified) VALUES (gen_random_uuid(), 'a@example.com', true)"
        )
        assert luster("accounts", "admin", "--email", "A@example.com").returncode == 0
        flag = "SELECT is_admin FROM accounts"
        assert connection.execute(flag).fetchone() == (True,)
        assert luster("accounts", "admin", "--email", "a@example.com", "--revoke").returncode == 0
        assert connection.execute(flag).fetchone() == (False,)
        owner = str(connection.execute("SELECT id FROM accounts").fetchone()[0])  # type: ignore[index]  # there is one
        assert owner in luster("accounts", "admin", "--account", owner).stdout
        assert luster("accounts", "admin", "--account", owner, "--email", "a@example.com").returncode == 2
        connection.execute("UPDATE accounts SET email_verified = false")
        unverified = luster("accounts", "admin", "--email", "a@example.com")
        assert unverified.returncode == 1 and owner in unverified.stderr
        actions = connection.execute("SELECT action, actor FROM audit_entries").fetchall()
        assert actions == [("account.admin", "operator")] * 3
    missing = luster("accounts", "admin", "--email", "b@example.com")
    assert missing.returncode == 1
    assert "b@example.com" in missing.stderr


def test_an_operator_keeps_a_leaver_and_removes_a_providers_sign_in(luster: Run, database_url: URL) -> None:
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        owner = str(uuid4())
        link = str(uuid4())
        for table, values in (
            ("accounts (state, email, email_verified, id)", "'leaving', 'a@example.com', true, %(owner)s"),
            (
                "account_deletions (state, token_hash, asked_at, begins_at, id, account_id)",
                "'waiting', 'x', now(), now() + interval '1 day', %(link)s, %(owner)s",
            ),
            ("sign_in_credentials (email, password_hash, account_id)", "'a@example.com', 'x', %(owner)s"),
            ("identities (issuer, subject, id, account_id)", "'https://id.example', 'a', %(link)s, %(owner)s"),
        ):
            insert = f"INSERT INTO {table} VALUES ({values})"
            connection.execute(insert, {"owner": owner, "link": link})  # type: ignore[arg-type]  # a test's own words
        assert owner in luster("accounts", "keep", "--email", "a@example.com").stdout
        assert connection.execute("SELECT state FROM accounts").fetchone() == ("active",)
        again = luster("accounts", "keep", "--email", "a@example.com")
        assert again.returncode == 1 and "not being removed" in again.stderr
        assert link in luster("accounts", "links", "--email", "a@example.com").stdout
        removed = luster("accounts", "unlink", "--account", owner, "--link", link)
        assert removed.returncode == 0 and "https://id.example no longer opens" in removed.stdout, removed.stderr
        assert "No provider" in luster("accounts", "links", "--account", owner).stdout
        actions = connection.execute("SELECT action, actor FROM audit_entries ORDER BY id").fetchall()
    assert actions == [("account.keep", "operator"), ("identity.unlink", "operator")]


def test_the_service_token_is_made_once_and_private(luster: Run, tmp_path: Path) -> None:
    first = luster("token", "--service")
    assert first.returncode == 0
    assert first.stdout == luster("token", "--service").stdout
    assert (tmp_path / "secrets" / "service_token").stat().st_mode & 0o077 == 0
    assert luster("token", "--service", LUSTER_SERVICE_TOKEN="told").stdout == "told\n"
    assert own_secret(tmp_path, "service_token") == first.stdout.strip()


def test_a_development_token_needs_a_running_luster(luster: Run) -> None:
    said = luster("token", "--email", "a@example.com")
    assert said.returncode == 1
    assert "luster up" in said.stderr
    assert luster("token").returncode == 2


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 200 OK\r\n\r\n<html>", b"HTTP/1.1 404 No\r\n\r\n<html>", b"SSH-2.0-x\r\n", b""]
)
def test_another_program_on_its_port_is_no_fault_of_a_token(luster: Run, tmp_path: Path, answer: bytes) -> None:
    class Stranger(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.recv(4096)
            self.request.sendall(answer)

    with socketserver.TCPServer(("127.0.0.1", 0), Stranger) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        where = f"http://127.0.0.1:{server.server_address[1]}"
        (tmp_path / "running.json").write_text(json.dumps({"http": where}))
        said = luster("token", "--email", "a@example.com")
        server.shutdown()
    assert said.returncode == 1 and "Traceback" not in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1


def test_migrate_may_run_again(luster: Run) -> None:
    said = luster("migrate")
    assert (said.returncode, said.stdout) == (0, "The tables were up to date.\n")


def test_the_doctor_names_what_is_wrong_and_the_mend(luster: Run, tmp_path: Path) -> None:
    well = luster("doctor", "--json")
    findings = {each["name"]: each for each in json.loads(well.stdout)}
    assert well.returncode == 0, findings
    assert findings["database"]["well"] and findings["sandbox and plugins"]["well"]
    ill = luster("doctor", DATABASE_URL="postgresql://x:secret@127.0.0.1:1/none")
    assert ill.returncode == 1
    assert "FAIL database" in ill.stdout and "mend it with" in ill.stdout
    assert "secret" not in ill.stdout + ill.stderr


def test_wrong_settings_are_named(luster: Run) -> None:
    said = luster("migrate", LUSTER_MAX_PIXELS="many")
    assert said.returncode == 2
    assert "MAX_PIXELS" in said.stderr.upper()
    assert len(said.stderr.strip().splitlines()) == 1


def test_an_engine_that_is_not_there_is_not_healthy(luster: Run, tmp_path: Path) -> None:
    assert luster("health", "engine", "--address", "127.0.0.1:1").returncode == 1
    assert luster("health", "worker", "--alive-file", str(tmp_path / "none")).returncode == 1
    (tmp_path / "fresh").touch()
    assert luster("health", "worker", "--alive-file", str(tmp_path / "fresh")).returncode == 0
    os.utime(tmp_path / "fresh", (0, 0))
    assert luster("health", "worker", "--alive-file", str(tmp_path / "fresh")).returncode == 1


def test_leftovers_are_ended_but_strangers_are_not(tmp_path: Path) -> None:
    left = subprocess.Popen(["sleep", "60"])
    stranger = subprocess.Popen(["sleep", "60"])
    running = Running(tmp_path)
    try:
        running.write("http://x", "y", [left.pid])
        said = json.loads((tmp_path / "running.json").read_text())
        said["children"].append([stranger.pid, 1.0])
        (tmp_path / "running.json").write_text(json.dumps(said))
        running.end_leftovers()
        assert left.poll() is not None
        assert stranger.poll() is None
        assert running.read() == {}
    finally:
        stranger.kill()
        stranger.wait()


def test_the_doctor_asks_each_remote_model_whether_it_is_there_and_stays(luster: Run) -> None:
    def finding(**more: str) -> dict[str, object]:
        told = {"OPENAI_API_KEY": wire.KEY, "LUSTER_OPENAI_BASE_URL": server.base_url, **more}
        found = json.loads(luster("doctor", "--json", **told).stdout)
        return dict(next(each for each in found if each["name"] == "provider openai"))

    with OpenAIServer() as server:
        assert finding()["well"] is True
        server.shutdown_date = "2999-12-31"
        assert "ends on 2999-12-31" in str(finding()["said"])
        assert finding()["well"] is True
        server.shutdown_date = 1_764_547_200
        late = finding()
        assert late["well"] is False and "ends on 2025-12-01" in str(late["said"])
        assert "LUSTER_OPENAI_MODEL" in str(late["mend"])
        assert "LUSTER_OPENAI_MODEL" in str(finding(LUSTER_OPENAI_MODEL="gone")["said"])
        assert "OPENAI_API_KEY" in str(finding(OPENAI_API_KEY="sk-wrong")["said"])


@pytest.mark.parametrize("address", ["@", "ann@", "ann", "ann smith@example.com", "ann@example.com, bob@example.com"])
def test_a_key_is_made_for_a_mail_address_only(command: Command, tmp_path: Path, address: str) -> None:
    said = command("keys", "create", "--email", address, LUSTER_DATA=str(tmp_path / "data"))
    assert said.returncode == 2 and repr(address) in said.stderr and "ann@example.com" in said.stderr
    assert not said.stdout and not (tmp_path / "data").exists()
