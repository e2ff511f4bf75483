#!/usr/bin/env bash
# Builds every distribution as a user would get it, checks the files, installs them into an empty environment and
# enhances a photo there: `checks/dist.sh [python]`. Luster's own packages come from these files alone; what they depend
# on comes from the package index.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD python=${1:-python3} uv=$PWD/.venv/bin/uv
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
rm -rf build/dist
for folder in proto plugins/sdk plugins/classic plugins/styles plugins/openai plugins/providers clients/python engine gateway; do
  "$uv" build -q --out-dir build/dist "$folder" # the source first, then the wheel from that source
done
rm -f build/dist/.gitignore
.venv/bin/twine check --strict build/dist/* > "$place/twine" || { cat "$place/twine" >&2; exit 1; }
for wheel in build/dist/*.whl; do
  .venv/bin/python - "$wheel" <<'PYTHON'
import sys, zipfile
names = zipfile.ZipFile(sys.argv[1]).namelist()
stray = [name for name in names if "training" in name.split("/")[0] or "/tests/" in name and "/template/" not in name]
missing = [word for word in ("licenses/LICENSE", "licenses/NOTICE") if not any(name.endswith(word) for name in names)]
if stray or missing:
    sys.exit(f"{sys.argv[1]}: should not hold {stray[:3]}, lacks {missing}")
PYTHON
done
"$uv" venv -q --python "$python" "$place/venv"
VIRTUAL_ENV=$place/venv "$uv" pip install -q -c constraints.txt build/dist/*.whl
cd "$place" # nothing of the source tree is in reach
VIRTUAL_ENV=$place/venv "$uv" pip check -q
LUSTER_DATA=$place/data venv/bin/luster enhance "$root/docs/pictures/house.jpg" --style dusk -o "$place/house.jpg" 2>/dev/null
venv/bin/python - "$root/docs/pictures/house.jpg" "$place/house.jpg" <<'PYTHON'
import sys
from PIL import Image
before, after = (Image.open(path) for path in sys.argv[1:])
assert after.format == "JPEG" and after.size == before.size and after.tobytes() != before.tobytes()
PYTHON
cd "$root"
site=$("$place/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
.venv/bin/python -m checks.sbom "$site" build/dist build/dist/luster.cdx.json
echo "$(ls build/dist | wc -l) files in build/dist, checked; installed from them alone, a photo was enhanced"
