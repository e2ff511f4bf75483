#!/usr/bin/env bash
# Each distribution builds to a wheel and installs alone, with nothing of the workspace but what it names itself.
#   tests/packages_alone.sh [python]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${1:-python3}
uv=$PWD/.venv/bin/uv
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
for folder in proto plugins/sdk plugins/classic plugins/styles plugins/openai plugins/providers clients/python engine gateway; do
  "$uv" build -q --wheel --out-dir "$place/wheels" "$folder"
done
declare -A alone=(
  [luster-proto]="luster.v1.job_pb2_grpc"
  [luster-sdk]="luster_sdk luster_sdk.testing"
  [luster-classic]="luster_classic.plugin"
  [luster-styles]="luster_styles.plugin"
  [luster-openai]="luster_openai.plugin"
  [luster-providers]="luster_providers.plugin"
  [luster-engine]="luster_engine.app luster_engine.cli"
  [luster-gateway]="luster_gateway.app"
  [luster-client]="luster_client"
)
for name in "${!alone[@]}"; do
  "$uv" venv -q --python "$python" "$place/$name"
  VIRTUAL_ENV="$place/$name" "$uv" pip install -q -c constraints.txt --find-links "$place/wheels" "$name"
  for module in ${alone[$name]}; do
    (cd "$place" && "$place/$name/bin/python" -c "import $module") || { echo "$name does not import $module alone" >&2; exit 1; }
  done
  "$uv" pip check -q --python "$place/$name/bin/python" || { echo "$name installs with clashing versions" >&2; exit 1; }
  echo "$name: installs alone"
done
