#!/usr/bin/env bash
# Makes the reference traces again with NEURON's nrniv.
# usage: make-traces.sh [name...]   (all when none is given)
set -euo pipefail
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- $(ls *.hoc | grep -v '^dump.hoc$' | sed 's/\.hoc$//')
for name in "$@"; do
    timeout 300 nrniv -nobanner -nogui "$name.hoc" < /dev/null | sed -n '/^trace /,$p' > "$name.ref"
    [ -s "$name.ref" ] || { echo "$name: no trace" >&2; exit 1; }
done
