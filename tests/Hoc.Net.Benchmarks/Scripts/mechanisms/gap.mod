: Half of a gap junction: a current that depends on the voltage elsewhere.

NEURON {
    POINT_PROCESS Gap
    NONSPECIFIC_CURRENT i
    RANGE g
    POINTER elsewhere
}

PARAMETER {
    g = .001 (uS)
}

ASSIGNED {
    v (millivolt)
    elsewhere (millivolt)
    i (nanoamp)
}

BREAKPOINT {
    i = g*(v - elsewhere)
}
