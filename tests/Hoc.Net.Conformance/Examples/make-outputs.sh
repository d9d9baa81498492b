#!/usr/bin/env bash
# Makes what the examples print again with NEURON's nrniv.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../../examples"
for script in */*.hoc; do
    (cd "$(dirname "$script")" && timeout 60 nrniv -nobanner -nogui "$(basename "$script")" < /dev/null) > "$here/$(dirname "$script").out"
done
