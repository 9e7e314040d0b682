#!/usr/bin/env bash
# Reads JSON Lines with as many processes as there are cores, by GNU parallel (Debian: parallel).
# The output is that of one process, line for line: --keep-order.
#
#   examples/parallel/run.sh articles.jsonl > records.jsonl
set -euo pipefail
NUTGRAF=${NUTGRAF:-"node $(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js"}

parallel --pipe --block "${BLOCK:-4M}" --keep-order --jobs "${JOBS:-100%}" "$NUTGRAF --jsonl" < "$1"
