#!/usr/bin/env bash
# Makes (or makes again) the expected outputs of the mechanism cases with NEURON's nrniv.
# usage: make-mechanisms.sh [topic[/name]...]   (all topics when none is given)
# The .mod files of a topic are compiled together by nrnivmodl, or by the command that NRNIVMODL names: it is
# given the topic's folder and leaves a library where nrniv, started in the current folder, finds it.
set -euo pipefail
topics=$(cd "$(dirname "$0")/Mechanisms" && pwd)
nrnivmodl=${NRNIVMODL:-nrnivmodl}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

compile() {
    local topic=$1
    [ ! -d "$scratch/$topic" ] || return 0
    mkdir "$scratch/$topic"
    if ! (cd "$scratch/$topic" && "$nrnivmodl" "$topics/$topic") > "$scratch/log" 2>&1; then
        echo "$topic: does not compile" >&2
        cat "$scratch/log" >&2
        exit 1
    fi
}

make_reference() {
    local topic=$1 name=$2 status=0
    compile "$topic"
    cp "$topics/$topic/$name.hoc" "$scratch/$topic/"
    (cd "$scratch/$topic" && timeout 60 nrniv -nobanner -nogui "$name.hoc" < /dev/null) \
        > "$topics/$topic/$name.out" 2> "$scratch/err" || status=$?
    if [ "$status" -ne 0 ] || [ -s "$scratch/err" ]; then
        echo "$topic/$name: nrniv ended with status $status" >&2
        cat "$scratch/err" >&2
    fi
    # nrniv says first which library it loads, which is not the script's output.
    sed -i '/^loading membrane mechanisms/d; /^Additional mechanisms/d' "$topics/$topic/$name.out"
}

cd "$topics"
[ $# -gt 0 ] || set -- */
for target in "$@"; do
    target=${target%/}
    if [ -d "$target" ]; then
        for script in "$target"/*.hoc; do make_reference "$target" "$(basename "$script" .hoc)"; done
    else
        make_reference "$(dirname "$target")" "$(basename "$target")"
    fi
done
