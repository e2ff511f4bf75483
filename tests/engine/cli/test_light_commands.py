"""What only lists or refuses imports nothing heavy; counted, since time says little on a busy machine."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from luster_engine.cli.main import build, offered
from luster_engine.cli.options import learning

from tests.e2e.photo import house

_HEAVY = {
    "numpy": "pixels",
    "cv2": "pixels",
    "PIL": "pixels",
    "rich": "tables are plain text",
    "sqlalchemy": "no database is asked",
    "grpc": "no server is asked",
    "boto3": "no storage is asked",
    "openai": "no model is asked",
    "multiprocessing": "no child is started",
    "luster_engine.app": "nothing is put together",
    "luster_engine.sandbox.pool": "no child is started",
}
_RUN = """
import sys
before = set(sys.modules)  # whatever measures the share that the tests reach has imported by now
from luster_engine.cli.main import run
try:
    run(sys.argv[2:])
except SystemExit as end:
    sys.exit(end.code)
finally:
    open(sys.argv[1], "w").write("\\n".join(sys.modules.keys() - before))
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of an installation whose plugins were read before, and a photo beside it."""
    folder = tmp_path_factory.mktemp("light")
    (folder / "house.jpg").write_bytes(house(320, 240))
    said, _ = _luster(folder, "plugins")
    assert "5 styles" in said.stdout, said.stderr
    return folder


def _luster(folder: Path, *arguments: str) -> tuple["subprocess.CompletedProcess[str]", set[str]]:
    """What a new process answers, and what it has imported at its end."""
    environment = {**os.environ, "LUSTER_DATA": str(folder / "data")}
    command = [sys.executable, "-c", _RUN, str(folder / "imported"), *arguments]
    said = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    return said, set((folder / "imported").read_text().split())


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("--version",), 0, "luster "),
        (("token", "--service"), 0, ""),
        (("token", "--email", "me@example.com"), 1, "luster up"),
        (("styles",), 0, "dusk"),
        (("stages",), 0, "classic.tone"),
        (("plugins",), 0, "5 styles"),
        (("plugins", "list", "--json"), 0, "luster-styles"),
        (("plugins", "search", "dusk"), 0, "luster plugins install NAME"),
        (("enhance", "gone.jpg", "--style", "dusk"), 1, "there is no such file"),
        (("enhance", "house.jpg", "--style", "dusc"), 2, 'Did you mean "dusk"?'),
        (("enhance", "house.jpg", "-p", "strenth=1"), 2, 'Did you mean "strength"?'),
        (("enhance", "house.jpg", "-p", "strength=9"), 2, "strength"),
        (("enhance", "house.jpg", "-o", "house.nope"), 2, ".nope"),
        (("enhance", "house.jpg", "-o", "house.jpg"), 2, "house.jpg"),
    ],
)
def test_a_list_or_a_refusal_imports_nothing_heavy(
    data: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    said, imported = _luster(data, *arguments)
    assert (said.returncode, says in said.stdout + said.stderr) == (code, True), said.stdout + said.stderr
    assert not {name: why for name, why in _HEAVY.items() if name in imported}
    assert ("luster_engine.cli.up" in imported) == (arguments == ("--version",)), "one command is asked for"


def test_a_backup_starts_its_database_while_it_learns_what_it_needs(tmp_path: Path) -> None:
    """The server was asked to start when all was loaded, a tenth of the backup later."""
    program = """
import sys
from pathlib import Path
from luster_engine.cli.main import run
from luster_engine.data_folder import Contents
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.errors import LusterError, Reason

def serve(server):
    print("learnt" if "luster_engine.database.dump" in sys.modules else "at once")
    raise LusterError(Reason.DATABASE_UNAVAILABLE, "it does not start")

EmbeddedPostgres.serve = serve
Contents(Path(sys.argv[1])).note("database", "1")
run(["backup", sys.argv[2], "--data", sys.argv[1]])
"""
    folders = [tmp_path / "data", tmp_path / "place"]
    folders[0].mkdir()
    command = [sys.executable, "-c", program, *map(str, folders)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "at once\n"), done.stderr
    assert "it does not start" in done.stderr and "Traceback" not in done.stderr, done.stderr


def test_what_makes_pictures_loads_no_database_and_no_server() -> None:
    """A photo waited longer for those than for its own making."""
    program = """
import sys
import luster_engine.cli.batch, luster_engine.cli.enhance, luster_engine.enhance.made, luster_engine.enhancer_opened
assert "luster_engine.sandbox.pool" in sys.modules
left = {"sqlalchemy", "psycopg", "grpc", "boto3", "numpy", "luster_engine.app", "luster_engine.providers.desk"}
assert not left & set(sys.modules), left & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_command_that_has_learned_looks_for_garbage_again() -> None:
    with pytest.raises(LookupError), learning():
        assert not gc.isenabled()
        raise LookupError
    assert gc.isenabled()
    gc.disable()
    try:
        with learning():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_each_command_is_found_without_the_others() -> None:
    """To learn what all commands take costs more time than many a command."""
    alone = {name: offered(build(name)) for name in offered(build())}
    assert len(alone) > 40
    assert {name: len(others) for name, others in alone.items() if name not in others or len(others) > 3} == {}
    # What is no command, or only looks like a module's name, is answered by all of them.
    assert all(offered(build(name)) == set(alone) for name in ("", "--help", "enhanse", "table", "../up", "main"))


def test_what_starts_a_database_begins_before_it_loads_what_talks_to_one() -> None:
    """A third of what a backup of unchanged pictures took was that loading, before the server was asked to start."""
    program = """
import sys
import luster_engine.backup.repository, luster_engine.backup.shelf, luster_engine.cli.backup
import luster_engine.database.embedded
assert not {"sqlalchemy", "psycopg"} & set(sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_sdk_gives_pixels_to_whoever_names_them_and_to_nobody_else() -> None:
    program = """
import sys
import luster_sdk
from luster_sdk import Planner, Provider, Style, hookimpl
assert "numpy" not in sys.modules
assert all(hasattr(luster_sdk, name) for name in luster_sdk.__all__)
assert "numpy" in sys.modules and not hasattr(luster_sdk, "Edits")
from luster_sdk import Edit, Frame
from luster_sdk.edit import Edit as same
assert Edit is same
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
