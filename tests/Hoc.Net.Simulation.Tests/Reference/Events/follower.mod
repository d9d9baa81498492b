: Reads and writes through a POINTER.
NEURON {
    SUFFIX Follower
    POINTER source
    RANGE seen
}
ASSIGNED { source seen }
BREAKPOINT { SOLVE follow METHOD after_cvode }
PROCEDURE follow() {
    seen = source
    source = source + 1
}
