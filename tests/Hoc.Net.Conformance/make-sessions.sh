#!/usr/bin/env bash
# Makes (or makes again) the references of Sessions/: in each folder make.hoc writes a session file and read.hoc loads one.
# ours.ses is what hoc writes and theirs.ses what NEURON's nrniv writes; ours.out and theirs.out are what nrniv then reads.
# usage: make-sessions.sh HOC [name...]   (all when none is given)
set -euo pipefail
hoc=$(realpath "$1")
shift
cd "$(dirname "$0")/Sessions"
[ $# -gt 0 ] || set -- *
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
neuron() { (cd "$scratch/run" && timeout 60 xvfb-run -a nrniv -nobanner "$1" < /dev/null 2> "$scratch/err"); }
for name in "$@"; do
    rm -rf "$scratch/run"
    mkdir "$scratch/run"
    cp "$name"/*.hoc "$scratch/run"
    (cd "$scratch/run" && "$hoc" --no-plots make.hoc < /dev/null > /dev/null)
    cp "$scratch/run/saved.ses" "$name/ours.ses"
    neuron read.hoc > "$name/ours.out"
    cat "$scratch/err" >&2
    neuron make.hoc > /dev/null
    cp "$scratch/run/saved.ses" "$name/theirs.ses"
    neuron read.hoc > "$name/theirs.out"
    cat "$scratch/err" >&2
done
