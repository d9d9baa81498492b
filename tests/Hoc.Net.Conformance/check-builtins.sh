#!/usr/bin/env bash
# Compares our built-in mechanisms (src/Hoc.Net.Mechanisms/BuiltIns/*.mod) with NEURON's own, both run by nrniv: our files are
# compiled under the names My..., put into models that differ in nothing else, and all that is recorded is compared bit by bit.
# usage: check-builtins.sh            (needs nrniv, nrnivmodl and a C++ compiler)
# COMPILE may name another command that compiles the .mod files of the current folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
ours=$here/../../src/Hoc.Net.Mechanisms/BuiltIns
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for file in "$ours"/*.mod; do
    [ "$(basename "$file")" != patternstim.mod ] || continue # nothing but what only our compiler knows
    # What only our compiler knows, objects that instances keep, is left out.
    sed -E -e 's/^( *)(SUFFIX|POINT_PROCESS|ARTIFICIAL_CELL) +/\1\2 My/' \
        -e '/BBCOREPOINTER|samples_(clear|append)|random_restart/d' \
        -e '/^ +(times|donotuse)$/d' \
        -e 's/nrn_pointing\(donotuse\)/0/; s/random_pick\(donotuse\)/0/' \
        "$file" > "$scratch/my$(basename "$file")"
done

cd "$scratch"
${COMPILE:-nrnivmodl .} > compile.log 2>&1 || { tail -20 compile.log >&2; exit 1; }
for script in "$here"/BuiltIns/Compare/*.hoc; do
    cp "$script" .
    nrniv -nobanner -nogui "$(basename "$script")" < /dev/null
done
