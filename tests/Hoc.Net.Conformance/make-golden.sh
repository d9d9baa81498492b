#!/usr/bin/env bash
# Makes (or makes again) the expected outputs of the conformance cases with NEURON's nrniv.
# usage: make-golden.sh [topic[/name]...]   (all topics when none is given)
set -euo pipefail
cases=$(cd "$(dirname "$0")/Cases" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

make_golden() {
    local script=$1 topic name status=0
    topic=$(dirname "$script")
    name=$(basename "$script" .hoc)
    local nrniv=(nrniv -nobanner -nogui)
    [ "$(head -1 "$script")" != "//display" ] || nrniv=(xvfb-run -a nrniv -nobanner)
    # The case runs in a copy of its folder, so that the files it writes do not stay here.
    rm -rf "$scratch/run"
    cp -r "$topic" "$scratch/run"
    (cd "$scratch/run" && timeout 60 "${nrniv[@]}" "$name.hoc" < /dev/null) \
        > "$topic/$name.out" 2> "$scratch/err" || status=$?
    if [ -f "$topic/$name.error" ]; then
        [ -s "$scratch/err" ] || echo "$script: an error case, but nrniv wrote no message" >&2
    elif [ "$status" -ne 0 ]; then
        echo "$script: nrniv ended with status $status" >&2
        cat "$scratch/err" >&2
    fi
}

cd "$cases"
[ $# -gt 0 ] || set -- */
for target in "$@"; do
    target=${target%/}
    if [ -d "$target" ]; then
        for script in "$target"/*.hoc; do make_golden "$cases/$script"; done
    else
        make_golden "$cases/$target.hoc"
    fi
done
