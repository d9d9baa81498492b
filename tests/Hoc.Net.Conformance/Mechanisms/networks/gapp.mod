: Half of a gap junction whose other side is a pointer.
NEURON {
    POINT_PROCESS GapPointer
    RANGE g, i
    POINTER vother
    NONSPECIFIC_CURRENT i
}
PARAMETER { g = .001 (uS) }
ASSIGNED {
    v (mV)
    vother (mV)
    i (nA)
}
BREAKPOINT { i = g*(v - vother) }
