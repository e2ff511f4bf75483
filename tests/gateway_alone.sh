#!/usr/bin/env bash
# The gateway installs with the contract alone, starts with the engine absent, and says so.
#   tests/gateway_alone.sh [python]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${1:-python3}
place=$(mktemp -d)
gateway=
trap '[[ -n $gateway ]] && kill "$gateway" 2>/dev/null; rm -rf "$place"' EXIT
"$python" -m venv "$place/venv"
"$place/venv/bin/python" -m pip install -q --disable-pip-version-check "uv>=0.9,<1"
VIRTUAL_ENV="$place/venv" "$place/venv/bin/uv" pip install -q -c constraints.txt ./proto ./gateway
cd "$place"
for absent in luster_engine luster_sdk luster_classic; do
  if "$place/venv/bin/python" -c "import $absent" 2>/dev/null; then
    echo "the gateway brought $absent with it" >&2; exit 1
  fi
done
port=$("$place/venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
PORT=$port LUSTER_ENGINE=127.0.0.1:9 LUSTER_SERVICE_TOKEN=none "$place/venv/bin/python" -m luster_gateway >"$place/log" 2>&1 &
gateway=$!
for _ in $(seq 100); do
  alive=$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/livez" || true)
  [[ $alive == 200 ]] && break
  sleep 0.2
done
[[ $alive == 200 ]] || { echo "the gateway did not start:" >&2; cat "$place/log" >&2; exit 1; }
ready=$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/readyz")
[[ $ready == 503 ]] || { echo "without an engine /readyz answered $ready, not 503" >&2; exit 1; }
echo "gateway alone: starts, is alive, and says that it is not ready"
