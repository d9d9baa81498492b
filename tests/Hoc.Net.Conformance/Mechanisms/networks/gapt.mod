: Half of a gap junction that ParallelContext's transfer tells the other side's voltage.
NEURON {
    POINT_PROCESS GapTransfer
    RANGE g, i, vgap
    NONSPECIFIC_CURRENT i
}
PARAMETER { g = .001 (uS) }
ASSIGNED {
    v (mV)
    vgap (mV)
    i (nA)
}
BREAKPOINT { i = g*(v - vgap) }
