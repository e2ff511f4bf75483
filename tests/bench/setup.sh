#!/usr/bin/env bash
# Installs the programs that the imaging bench measures beside Luster, where they are missing.
set -euo pipefail
missing=()
command -v gm >/dev/null || missing+=(graphicsmagick)
command -v darktable-cli >/dev/null || missing+=(darktable)
command -v enfuse >/dev/null || missing+=(enfuse)
command -v vips >/dev/null || missing+=(libvips-tools)
[[ ${#missing[@]} -gt 0 ]] || exit 0
as_root() { if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi; }
as_root apt-get update -qq
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
