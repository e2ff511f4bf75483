"""One real edit by OpenAI, which costs a few cents: only with `LUSTER_TEST_OPENAI=1` and a key in the environment."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from tests.e2e.running_luster import LUSTER

if os.environ.get("LUSTER_TEST_OPENAI") == "1":

    def test_openai_edits_a_house(tmp_path: Path) -> None:
        from tests.engine.studio import photo

        source, target = tmp_path / "house.jpg", tmp_path / "result.jpg"
        source.write_bytes(photo())
        with tempfile.TemporaryDirectory(prefix="luster-real-", ignore_cleanup_errors=True) as folder:
            Path(folder).chmod(0o755)
            command = [LUSTER, "enhance", str(source), "-s", "sky_replacement", "--provider", "openai", "--json"]
            said = subprocess.run(
                [*command, "-o", str(target)],
                env={**os.environ, "LUSTER_DATA": folder},
                capture_output=True,
                text=True,
                timeout=600,
                check=False,
            )

        assert said.returncode == 0, said.stderr
        assert Image.open(target).size == Image.open(source).size
        (result,) = json.loads(said.stdout)
        (asked,) = result["report"]["asked"]
        assert asked["request_id"] and asked["total_tokens"] > 0
        assert result["report"]["measures"]["guide.residual"] < 1.5
