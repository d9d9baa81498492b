: Reads and writes through a POINTER.
NEURON {
    POINT_PROCESS FollowingPoint
    POINTER source
    RANGE seen
}
ASSIGNED { source seen }
BREAKPOINT { SOLVE follow METHOD after_cvode }
PROCEDURE follow() {
    seen = source
    source = source + 1
}
